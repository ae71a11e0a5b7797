"""Sound questions about an English text of our own that look like flawed ones, and flawed twins."""

from __future__ import annotations

from functools import cache

import pytest

from quizapp.core.article import Article, Language, Span
from quizapp.core.generation.linter import Linter
from quizapp.core.language.analysis import load
from quizapp.core.language.reader import read
from quizapp.core.question import Format, Option, Question, Skill, Tier

TEXT = """Council to close the baths at Marlow Green

The council will close the baths at Marlow Green in May. Director Ann Weir promised that every \
member would get a refund. The novelists Carl Boon and Mary Holt signed a petition. Swimmers can \
have their lockers emptied at the desk. One in six members had paid twice without noticing it. \
The plumber Tom Reid accused the mayor of giving away public land. Some 4,000 families have to \
find another pool. Mayor Iris Lamb said no land had been sold.
"""

SOUND = [
    ("Which of these writers signed the petition?", "Mary Holt", "Ann Weir;Tom Reid", "The nove"),
    ("What will every member get, according to Ann Weir?", "A refund", "A key;A towel", "Director"),
    ("Where can swimmers have their lockers emptied?", "At the desk", "At home;Abroad", "Swimmers"),
    ("What share of the members had paid twice without noticing it?", "One in six", "", "One in"),
    ("How many families have to find another pool?", "4,000", "2,500;7,000", "Some"),
    (
        "What did Mayor Iris Lamb say about the accusation?",
        "That nothing had changed hands behind closed doors",
        "",
        "Mayor Iris",
    ),
    (
        "Who promised a refund to every member?",
        "Director Ann Weir",
        "A spokesman for the council;Tom Reid",
        "Director",
    ),
]
FLAWED = [
    (
        "unresolved_reference",
        "Who signed these petitions?",
        "Mary Holt",
        "Ann Weir;Tom Reid",
        "The",
    ),
    ("hedge_dropped", "What does every member get?", "A refund", "A key;A towel", "Director"),
    ("unresolved_reference", "Where can one have their lockers?", "At the desk", "", "Swimmers"),
    ("unresolved_reference", "How many people had noticed it?", "One in six", "", "One in"),
    ("type_mismatch", "Who closes the baths?", "Ann Weir", "Tom Reid;Belgium", "The council"),
]


@cache
def linter() -> Linter:
    return Linter(read(Article(TEXT, Language.EN, None), load(Language.EN)))


def flags(stem: str, key: str, wrong: str, proof: str) -> set[str]:
    start = TEXT.index(proof)
    options = [Option(text) for text in wrong.split(";")] if wrong else []
    found = linter().flags(
        Question(
            Format.SINGLE_CHOICE if options else Format.SHORT_ANSWER,
            Skill.LOCATE,
            Tier.TEACHER,
            stem,
            (key,),
            (Span(start, TEXT.index(".", start) + 1),),
            tuple(sorted([*options, Option(key, correct=True)][: 9 if options else 0], key=_text)),
        )
    )
    return {flag.name for flag in found}


def _text(option: Option) -> str:
    return option.text


@pytest.mark.parametrize("asked", SOUND, ids=lambda asked: asked[0])
def test_a_sound_question_is_left_alone(asked: tuple[str, str, str, str]) -> None:
    assert not flags(*asked)


@pytest.mark.parametrize("asked", FLAWED, ids=lambda asked: asked[1])
def test_its_flawed_twin_is_found(asked: tuple[str, str, str, str, str]) -> None:
    name, *rest = asked
    assert name in flags(*rest)
