"""What an answer is worth: answer → Grade, a number with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from rapidfuzz.distance import OSA

from quizapp.core.article import Language
from quizapp.core.learning.typed import TypedNumber, fold, read_bare_number, read_number
from quizapp.core.question import Format, Question

LETTERS_THAT_FORGIVE_A_SLIP = 6
"""From this many letters on one typing slip is overlooked."""
_ENDINGS = frozenset("densty")
"""Letters that make another form of a word at its end, in Dutch or in English."""


class Verdict(StrEnum):
    """How an answer was."""

    RIGHT = "right"
    WRONG = "wrong"
    TO_BE_JUDGED = "to_be_judged"


@dataclass(frozen=True, slots=True)
class Grade:
    """The `score` of an answer, 0 to 1, or None while a teacher must judge it."""

    score: Fraction | None
    verdict: Verdict
    sentence: str


class NoGraderError(ValueError):
    """Answers in this format cannot be graded yet."""


def grade(question: Question, answer: str, language: Language) -> Grade:
    """Grade `answer`: the text of the chosen option, or what was typed.

    The sentence is in `language`, that of the interface. Raises NoGraderError for a format
    without a grader.
    """
    if question.format not in _GRADERS:
        raise NoGraderError(f"There is no grader for the format {question.format.value}.")
    if not answer.strip():
        return _grade(Verdict.WRONG, _NOTHING[language], question)
    verdict = _GRADERS[question.format](question, answer)
    return _grade(verdict, _SENTENCES[language][verdict], question)


def _single_choice(question: Question, answer: str) -> Verdict:
    return Verdict.RIGHT if answer in question.answers else Verdict.WRONG


def _numeric(question: Question, answer: str) -> Verdict:
    key, typed = read_number(question.key), read_number(answer)
    if key is None or typed is None:
        return Verdict.RIGHT if _is_accepted(question, answer) else Verdict.TO_BE_JUDGED
    if abs(typed.value - key.value) <= question.tolerance:
        return Verdict.RIGHT
    return Verdict.TO_BE_JUDGED if _forgot_the_scale(key, typed) else Verdict.WRONG


def _short_answer(question: Question, answer: str) -> Verdict:
    accepted = _is_accepted(question, answer) or any(
        _differs_by_a_slip(fold(answer), fold(key)) for key in question.answers
    )
    return Verdict.RIGHT if accepted else Verdict.TO_BE_JUDGED


def _filled_in(question: Question, answer: str) -> Verdict:
    """Judge what stands in a gap: there another form of the word is no slip."""
    typed = fold(answer)
    accepted = _is_accepted(question, answer) or any(
        _is_same_number(answer, key)
        or (_differs_by_a_slip(typed, fold(key)) and not _differs_by_an_ending(typed, fold(key)))
        for key in question.answers
    )
    return Verdict.RIGHT if accepted else Verdict.TO_BE_JUDGED


_GRADERS: Mapping[Format, Callable[[Question, str], Verdict]] = {
    Format.SINGLE_CHOICE: _single_choice,
    Format.NUMERIC: _numeric,
    Format.SHORT_ANSWER: _short_answer,
    Format.CLOZE: _filled_in,
}


def _is_accepted(question: Question, answer: str) -> bool:
    return fold(answer) in {fold(key) for key in question.answers}


def _forgot_the_scale(key: TypedNumber, typed: TypedNumber) -> bool:
    """Whether "43" was typed for "43 biljoen": the stem may have given the rest."""
    return key.scale != typed.scale == 1 and key.figure == typed.figure


def _differs_by_a_slip(typed: str, key: str) -> bool:
    """Whether one letter was missed, added, mistaken or swapped; a figure never is a slip."""
    if sum(c.isalpha() for c in key) < LETTERS_THAT_FORGIVE_A_SLIP:
        return False
    same_figures = [c for c in typed if c.isdigit()] == [c for c in key if c.isdigit()]
    return same_figures and OSA.distance(typed, key, score_cutoff=1) <= 1


def _differs_by_an_ending(one: str, other: str) -> bool:
    """Whether only the last letter of one is too much, and may be an ending."""
    shorter, longer = sorted((one, other), key=len)
    return longer[:-1] == shorter and longer[-1] in _ENDINGS


def _is_same_number(typed: str, key: str) -> bool:
    number, wanted = read_bare_number(typed), read_bare_number(key)
    return number is not None and wanted is not None and number.value == wanted.value


def _grade(verdict: Verdict, sentence: str, question: Question) -> Grade:
    return Grade(_SCORES[verdict], verdict, sentence.format(key=question.key.rstrip(".")))


_SCORES: Mapping[Verdict, Fraction | None] = {
    Verdict.RIGHT: Fraction(1),
    Verdict.WRONG: Fraction(0),
    Verdict.TO_BE_JUDGED: None,
}
_NOTHING: Mapping[Language, str] = {
    Language.NL: "Je hebt niets ingevuld. Het juiste antwoord is: {key}.",
    Language.EN: "You left this empty. The right answer is: {key}.",
}
_SENTENCES: Mapping[Language, Mapping[Verdict, str]] = {
    Language.NL: {
        Verdict.RIGHT: "Goed. Het juiste antwoord is: {key}.",
        Verdict.WRONG: "Niet goed. Het juiste antwoord is: {key}.",
        Verdict.TO_BE_JUDGED: "Dit antwoord herkent de quiz niet, het telt nog niet mee."
        " Vergelijk het met: {key}.",
    },
    Language.EN: {
        Verdict.RIGHT: "Right. The right answer is: {key}.",
        Verdict.WRONG: "Not right. The right answer is: {key}.",
        Verdict.TO_BE_JUDGED: "The quiz does not recognise this answer, it does not count yet."
        " Compare it with: {key}.",
    },
}
