"""What an attempt comes to: the grades of its answers → Score, numbers with a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from quizapp.core.article import Language
from quizapp.core.learning.grading import Grade, Verdict


@dataclass(frozen=True, slots=True)
class Score:
    """The total of an attempt at `asked` questions.

    `points` is the sum of the scores known so far, at most `asked`; `right` counts the answers
    that were wholly right, `to_be_judged` those that a teacher must still look at.
    """

    points: Fraction
    right: int
    asked: int
    to_be_judged: int

    def sentence(self, language: Language) -> str:
        """Say the score in the language of the interface."""
        words = _WORDS[language]
        result = words["result" if self.asked != 1 else "result_of_one"].format(
            right=self.right, asked=self.asked
        )
        if not self.to_be_judged:
            return result
        waiting = "waiting" if self.to_be_judged > 1 else "one_waiting"
        return f"{result} {words[waiting].format(waiting=self.to_be_judged)}"


def total(grades: Iterable[Grade], asked: int) -> Score:
    """Add up `grades`, at most one a question, of an attempt at `asked` questions.

    A question without a grade was not answered and gives no points.
    """
    given = tuple(grades)
    if len(given) > asked:
        raise ValueError(f"{len(given)} grades were given for {asked} questions.")
    return Score(
        points=sum((each.score for each in given if each.score is not None), Fraction(0)),
        right=sum(each.verdict is Verdict.RIGHT for each in given),
        asked=asked,
        to_be_judged=sum(each.verdict is Verdict.TO_BE_JUDGED for each in given),
    )


_WORDS: Mapping[Language, Mapping[str, str]] = {
    Language.NL: {
        "result": "Je hebt {right} van de {asked} vragen goed.",
        "result_of_one": "Je hebt {right} van de {asked} vraag goed.",
        "one_waiting": "Eén antwoord is niet herkend en telt nog niet mee.",
        "waiting": "{waiting} antwoorden zijn niet herkend en tellen nog niet mee.",
    },
    Language.EN: {
        "result": "You have {right} of {asked} questions right.",
        "result_of_one": "You have {right} of {asked} question right.",
        "one_waiting": "One answer was not recognised and does not count yet.",
        "waiting": "{waiting} answers were not recognised and do not count yet.",
    },
}
