"""Sound and flawed questions over articles that no rule was written for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quizapp.core.article import Article, Language
from quizapp.core.generation.linter import Linter
from quizapp.core.language import analysis, reader
from quizapp.core.language.document import Document
from quizapp.core.learning.typed import read_number
from quizapp.core.question import Flag, Format, Option, Question, Skill, Tier

FOLDER = Path(__file__).parents[2] / "tests" / "items" / "fresh"
PUBLISHED = date(2025, 6, 2)
ARTICLES = {
    Language.NL: ("warmtenet", "zeilster", "bijen"),
    Language.EN: ("library", "whales", "tunnel"),
}
GOOD = "good"


@dataclass(frozen=True)
class Fresh:
    """A question with the name of its flaw ("good" for none), and the flags it got."""

    flaw: str
    question: Question
    flags: tuple[Flag, ...]


def fresh(language: Language) -> Iterator[Fresh]:
    """Yield the questions in `language`, linted."""
    for name in ARTICLES[language]:
        text = (FOLDER / f"{name}.txt").read_text("utf-8")
        document = reader.read(Article(text, language, PUBLISHED), analysis.load(language))
        linter = Linter(document)
        for line in (FOLDER / f"{name}.items").read_text("utf-8").splitlines():
            flaw, *fields = line.split("|")
            question = _question(document, flaw, *fields)
            yield Fresh(flaw, question, linter.flags(question))


def _question(
    document: Document,
    flaw: str,
    form: str,
    skill: str,
    stem: str,
    keys: str,
    wrong: str,
    proof: str,
) -> Question:
    start = document.article.text.index(proof)
    evidence = next(s.span for s in document.sentences if s.span.start <= start < s.span.end)
    answers = tuple(keys.split(";"))
    texts = [*answers, *wrong.split(";")] if wrong else []
    if flaw != "numbers_out_of_order":
        texts = _in_order(texts)
    options = tuple(Option(text, correct=text in answers) for text in texts)
    return Question(Format(form), Skill(skill), Tier.TEACHER, stem, answers, (evidence,), options)


def _in_order(texts: list[str]) -> list[str]:
    """Numbers from small to large, other options by the alphabet."""
    numbers = {
        text: read_number(text.split(" ", 1)[-1] if "round" in text else text) for text in texts
    }
    if all(numbers.values()):
        return sorted(texts, key=lambda text: getattr(numbers[text], "value", 0))
    return sorted(texts)
