from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from benchmarks.quality.articles import Practice
from benchmarks.quality.measured import Measured
from quizapp.core.article import Article, Language, Span
from quizapp.core.language import analysis, reader
from quizapp.core.language.document import Document
from quizapp.core.question import Format, Option, Question, Skill, Tier

TEXT = (
    "Drieëndertig vissers uit Harlingen kwamen gisteren naar de haven van Den Oever. "
    "Volgens voorzitter Tjerk Bosma vangen zij 2,5 miljoen kilo garnalen per jaar. "
    "„Wij willen op zee blijven”, zei Bosma."
)
ARTICLE = Article(TEXT, Language.NL, date(2024, 6, 13))

Asked = Callable[..., Question]


def sentence(number: int) -> Span:
    """The place of a sentence of `TEXT`, from 0 on."""
    ends = [TEXT.index("Oever.") + 6, TEXT.index("jaar.") + 5, len(TEXT)]
    starts = [0, ends[0] + 1, ends[1] + 1]
    return Span(starts[number], ends[number])


@pytest.fixture(scope="session")
def document() -> Document:
    return reader.read(ARTICLE, analysis.load(Language.NL))


@pytest.fixture
def choice() -> Question:
    """A sound question with three options."""
    return Question(
        Format.SINGLE_CHOICE,
        Skill.ATTRIBUTE,
        Tier.AUTO,
        "Wie wil op zee blijven?",
        answers=("Tjerk Bosma",),
        evidence=(sentence(1), sentence(2)),
        options=(Option("Jan Kok"), Option("Tjerk Bosma", correct=True), Option("Piet Mol")),
    )


@pytest.fixture
def typed(choice: Question) -> Question:
    """A sound question whose answer is typed."""
    return replace(
        choice,
        format=Format.NUMERIC,
        skill=Skill.NUMBER,
        stem="Hoeveel vissers kwamen naar de haven?",
        answers=("33", "drieëndertig"),
        evidence=(sentence(0),),
        options=(),
    )


@pytest.fixture
def measured(document: Document, choice: Question, typed: Question) -> Measured:
    """An article with a quiz of those two questions."""
    return Measured(
        Practice("vissers", ARTICLE),
        document,
        quiz=(choice, typed),
        every=(choice, typed),
        digest="",
        analysis=1.0,
        generation=0.1,
    )
