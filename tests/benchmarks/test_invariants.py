from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from benchmarks.quality import invariants, proof
from benchmarks.quality.proof import Form
from quizapp.core.article import Span
from quizapp.core.language.document import Document
from quizapp.core.question import Flag, Format, Option, Question, Severity, Skill
from quizapp.exchange.questions import NOWHERE

from .conftest import sentence


def broken(question: Question, document: Document) -> list[str]:
    return [v.rule for v in invariants.violations("vissers", [question], document)]


def test_sound_questions_break_no_rule(
    choice: Question, typed: Question, document: Document
) -> None:
    assert not list(invariants.violations("vissers", [choice, typed], document))


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"evidence": (NOWHERE, sentence(2), sentence(1))}, "evidence is the exact span"),
        ({"evidence": ()}, "evidence is the exact span"),
        ({"evidence": (sentence(0),)}, "the evidence holds the answer"),
        ({"answers": ("Jan Kok",)}, "exactly one key"),
        ({"options": (Option("Tjerk Bosma", correct=True),)}, "exactly one key"),
        (
            {"options": (Option("Tjerk Bosma", correct=True), Option("Jan", correct=True))},
            "exactly one key",
        ),
        ({"format": Format.NUMERIC}, "exactly one key"),
        ({"format": Format.MULTIPLE_CHOICE, "answers": ("Piet Mol",)}, "exactly one key"),
        (
            {
                "options": (
                    Option("de haven"),
                    Option("Haven"),
                    Option("Tjerk Bosma", correct=True),
                )
            },
            "options are distinct",
        ),
        ({"stem": "Wat wil Tjerk Bosma volgens Tjerk Bosma?"}, "the key is not in the stem"),
        ({"stem": "woord " * 26}, "the stem has at most 25 words"),
        ({"flags": (Flag("yes_no", Severity.HARD, ""),)}, "no hard flag"),
    ],
)
def test_a_broken_rule_is_named(
    choice: Question, document: Document, changes: dict[str, Any], rule: str
) -> None:
    assert rule in broken(replace(choice, **changes), document)


def test_several_may_be_right_where_several_may_be_chosen(
    choice: Question, document: Document
) -> None:
    options = (Option("Bosma", correct=True), Option("Tjerk", correct=True), Option("Jan"))
    several = replace(
        choice, format=Format.MULTIPLE_CHOICE, answers=("Bosma", "Tjerk"), options=options
    )
    assert not broken(several, document)


@pytest.mark.parametrize(
    ("answers", "evidence", "skill", "wanted"),
    [
        (("Tjerk Bosma",), sentence(1), Skill.ATTRIBUTE, Form.LITERAL),
        (("33",), sentence(0), Skill.NUMBER, Form.FOLDED),
        (("De Haven",), sentence(0), Skill.LOCATE, Form.FOLDED),
        (("tachtig", "Harlingen"), sentence(0), Skill.LOCATE, Form.ACCEPTED),
        (("2.500.000",), sentence(1), Skill.NUMBER, Form.NUMBER),
        (("12 juni 2024",), sentence(0), Skill.LOCATE, Form.DATE),
        (("juni 2024",), sentence(0), Skill.LOCATE, Form.DATE),
        (("13 juni 2024",), sentence(0), Skill.LOCATE, None),
        (("Tjerk Bosma",), sentence(2), Skill.ATTRIBUTE, Form.NAME),
        (("garnaal",), sentence(1), Skill.LOCATE, None),
        (("Het kan veranderd zijn",), sentence(0), Skill.CURRENCY, Form.OUR_OWN),
    ],
)
def test_an_answer_is_in_its_evidence_in_a_declared_form(
    typed: Question,
    document: Document,
    answers: tuple[str, ...],
    evidence: Span,
    skill: Skill,
    wanted: Form | None,
) -> None:
    question = replace(typed, answers=answers, evidence=(evidence,), skill=skill)
    assert proof.form(question, document) is wanted


def test_the_forms_are_counted(choice: Question, typed: Question, document: Document) -> None:
    assert invariants.forms([choice, typed, choice], document) == {
        Form.LITERAL.value: 2,
        Form.FOLDED.value: 1,
    }
