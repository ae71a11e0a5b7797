"""Nothing is without words: every reason, problem and vocabulary has a sentence."""

from __future__ import annotations

from enum import StrEnum

import pytest
from flask import Flask

from quizapp.core.article import Language
from quizapp.core.language.intake import Problem
from quizapp.core.question import Difficulty, Flag, Format, Severity, Skill, Tier
from quizapp.models import GenerationProblem, GenerationStage, QuestionState, RejectReason
from quizapp.operations.refusals import Reason
from quizapp.web import intake, refusals, words

VOCABULARIES: list[tuple[type[StrEnum], object]] = [
    (Reason, refusals.SENTENCES),
    (Problem, intake.SENTENCES),
    (Format, words.FORMATS),
    (Skill, words.SKILLS),
    (Tier, words.TIERS),
    (Difficulty, words.DIFFICULTIES),
    (QuestionState, words.STATES),
    (RejectReason, words.REJECT_REASONS),
    (GenerationStage, words.STAGES),
    (GenerationProblem, words.GENERATION_PROBLEMS),
    (Language, words.LANGUAGES),
    (Language, words.OWN_NAMES),
]


@pytest.mark.parametrize(("members", "sentences"), VOCABULARIES)
def test_every_member_has_words(members: type[StrEnum], sentences: dict[StrEnum, object]) -> None:
    assert set(sentences) == set(members)


@pytest.mark.parametrize(("language", "said"), [("nl", "De vraag"), ("en", "The question")])
def test_flaws_are_told_in_the_language_of_the_interface(
    app: Flask, language: str, said: str
) -> None:
    flag = Flag("yes_no", Severity.HARD, "kept")
    with app.test_request_context(headers={"Accept-Language": language}):
        assert words.flaw(flag) != "kept"
        assert words.flaw(Flag("of_an_older_linter", Severity.SOFT, "kept")) == "kept"
