from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.article import Language
from quizapp.core.learning.grading import Grade, Verdict
from quizapp.core.learning.scoring import total

RIGHT = Grade(Fraction(1), Verdict.RIGHT, "")
WRONG = Grade(Fraction(0), Verdict.WRONG, "")
WAITING = Grade(None, Verdict.TO_BE_JUDGED, "")


def test_right_answers_and_answers_still_to_be_judged_are_counted_apart() -> None:
    score = total([RIGHT, WRONG, WAITING, RIGHT], asked=5)
    assert (score.points, score.right, score.asked, score.to_be_judged) == (2, 2, 5, 1)


@pytest.mark.parametrize(
    ("grades", "asked", "language", "sentence"),
    [
        ([RIGHT, WRONG], 2, Language.NL, "Je hebt 1 van de 2 vragen goed."),
        ([RIGHT], 1, Language.NL, "Je hebt 1 van de 1 vraag goed."),
        (
            [RIGHT, WAITING],
            3,
            Language.NL,
            "Je hebt 1 van de 3 vragen goed. Eén antwoord is niet herkend en telt nog niet mee.",
        ),
        (
            [WAITING, WAITING],
            2,
            Language.EN,
            "You have 0 of 2 questions right. 2 answers were not recognised and do not count yet.",
        ),
    ],
)
def test_the_score_is_said_in_a_sentence(
    grades: list[Grade], asked: int, language: Language, sentence: str
) -> None:
    assert total(grades, asked).sentence(language) == sentence


def test_an_attempt_at_nothing_scores_nothing() -> None:
    assert total([], asked=0).points == 0


def test_more_grades_than_questions_are_refused() -> None:
    with pytest.raises(ValueError, match="2 grades were given for 1 questions"):
        total([RIGHT, RIGHT], asked=1)


@given(st.lists(st.sampled_from([RIGHT, WRONG, WAITING])), st.integers(0, 5))
def test_the_points_lie_between_none_and_one_a_question(
    grades: list[Grade], unanswered: int
) -> None:
    asked = len(grades) + unanswered
    assert 0 <= total(grades, asked).points <= asked
