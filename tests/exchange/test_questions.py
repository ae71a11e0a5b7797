from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.article import Article, Language, Span
from quizapp.core.question import (
    Difficulty,
    Flag,
    Format,
    Option,
    Question,
    Severity,
    Skill,
    Tier,
)
from quizapp.exchange.questions import (
    NOWHERE,
    QuestionFileError,
    questions_from_json,
    questions_to_json,
)

TEXT = "De brug is 120 meter lang. Zij kostte één miljoen euro."
ARTICLE = Article(TEXT, Language.NL, date(2024, 5, 2))
ITEM: dict[str, Any] = {
    "format": "numeric",
    "stem": "Hoeveel meter is de brug lang?",
    "answers": ["120"],
    "evidence": [{"start": 0, "end": 26, "text": "De brug is 120 meter lang."}],
}


def test_a_question_is_written_in_the_shape_of_the_design() -> None:
    question = Question(
        Format.NUMERIC,
        Skill.NUMBER,
        Tier.AUTO,
        "Hoeveel meter is de brug lang?",
        ("120", "honderdtwintig"),
        (Span(0, 26),),
        tolerance=Decimal("0.5"),
        as_of=date(2024, 5, 2),
        flags=(Flag("vague_stem", Severity.SOFT, "Zeg waar het over gaat."),),
    )
    written = json.loads(questions_to_json(ARTICLE, [question]))
    assert written["article"] == {
        "language": "nl",
        "published": "2024-05-02",
        "sha256": ARTICLE.sha256,
    }
    assert written["questions"] == [
        {
            "format": "numeric",
            "skill": "number",
            "tier": "auto",
            "stem": "Hoeveel meter is de brug lang?",
            "options": [],
            "answers": ["120", "honderdtwintig"],
            "tolerance": 0.5,
            "evidence": [{"start": 0, "end": 26, "text": "De brug is 120 meter lang."}],
            "source": None,
            "as_of": "2024-05-02",
            "perishable": False,
            "disputed": False,
            "difficulty": "medium",
            "feedback": "",
            "flags": [
                {
                    "flag": "vague_stem",
                    "severity": "soft",
                    "message": "Zeg waar het over gaat.",
                }
            ],
        }
    ]


spans = st.tuples(st.integers(0, 20), st.integers(21, len(TEXT))).map(lambda ends: Span(*ends))
questions = st.builds(
    Question,
    format=st.sampled_from(Format),
    skill=st.sampled_from(Skill),
    tier=st.sampled_from(Tier),
    stem=st.text(),
    answers=st.lists(st.text(), min_size=1, max_size=3).map(tuple),
    evidence=st.lists(spans, max_size=2).map(tuple),
    options=st.lists(
        st.builds(Option, st.text(), st.booleans()), unique_by=lambda option: option.text
    )
    .filter(lambda options: any(option.correct for option in options) or not options)
    .map(tuple),
    tolerance=st.integers(0, 10**6).map(Decimal),
    source=st.none() | st.text(),
    as_of=st.none() | st.dates(),
    perishable=st.booleans(),
    disputed=st.booleans(),
    difficulty=st.sampled_from(Difficulty),
    feedback=st.text(),
    flags=st.lists(st.builds(Flag, st.text(), st.sampled_from(Severity), st.text())).map(tuple),
)


@given(st.lists(questions, max_size=3))
def test_what_is_written_is_read_again(written: list[Question]) -> None:
    read = questions_from_json(questions_to_json(ARTICLE, written), TEXT)
    assert read.questions == tuple(written)
    assert (read.language, read.published) == (Language.NL, date(2024, 5, 2))


def test_what_a_file_leaves_out_is_filled_in() -> None:
    (question,) = questions_from_json(json.dumps({"questions": [ITEM]}), TEXT).questions
    assert (question.skill, question.tier, question.tolerance) == (Skill.LOCATE, Tier.TEACHER, 0)
    assert question.evidence == (Span(0, 26),)


def test_correct_options_are_the_answers_if_none_are_given() -> None:
    options = [{"text": "120", "correct": True}, {"text": "130"}]
    item = {**ITEM, "format": "single_choice", "answers": [], "options": options}
    (question,) = questions_from_json(json.dumps({"questions": [item]}), TEXT).questions
    assert question.answers == ("120",)


@pytest.mark.parametrize(
    "evidence",
    [
        {"start": 0, "end": 26, "text": "De weg is 120 meter lang."},
        {"start": -1, "end": 25, "text": "De brug is 120 meter lang."},
        {"start": 3, "end": 3},
        {"start": 0, "end": 10**9},
    ],
)
def test_evidence_that_is_not_at_its_place_is_nowhere(evidence: dict[str, Any]) -> None:
    item = {**ITEM, "evidence": [evidence]}
    (question,) = questions_from_json(json.dumps({"questions": [item]}), TEXT).questions
    assert question.evidence == (NOWHERE,)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"format": None}, 'Question 1: the field "format" is missing.'),
        ({"format": "essay"}, 'Question 1: the field "format" must be one of: single_choice'),
        ({"skill": 5}, '"skill" must be one of'),
        ({"stem": None}, '"stem" must be text'),
        ({"answers": []}, '"answers" names no answer'),
        ({"answers": [30]}, '"answers" must be text'),
        ({"options": {}}, '"options" must be a list'),
        ({"options": ["120"]}, '"options" must be an object'),
        ({"options": [{"text": "a", "correct": 1}]}, '"options" must be true or false'),
        ({"tolerance": "veel"}, '"tolerance" must be a number from 0 up'),
        ({"tolerance": -1}, '"tolerance" must be a number from 0 up'),
        ({"tolerance": True}, '"tolerance" must be a number from 0 up'),
        ({"evidence": [{"start": "0", "end": 3}]}, '"evidence" must be a whole number'),
        ({"evidence": [{"start": True, "end": 3}]}, '"evidence" must be a whole number'),
        ({"as_of": "gisteren"}, '"as_of" must be a day like 2023-01-31'),
        ({"as_of": 20230131}, '"as_of" must be text'),
        ({"source": 1}, '"source" must be text'),
        ({"flags": [{"flag": "yes_no", "severity": "medium"}]}, "must be one of: hard, soft"),
    ],
)
def test_a_question_in_another_shape_is_refused_by_number_and_field(
    change: dict[str, Any], complaint: str
) -> None:
    content = json.dumps({"questions": [{**ITEM, **change}]})
    with pytest.raises(QuestionFileError) as refused:
        questions_from_json(content, TEXT)
    assert complaint in str(refused.value)
    assert "\n" not in str(refused.value)


def test_an_article_in_an_unknown_language_is_refused() -> None:
    content = json.dumps({"article": {"language": "xx"}, "questions": []})
    with pytest.raises(QuestionFileError, match="language"):
        questions_from_json(content, TEXT)
