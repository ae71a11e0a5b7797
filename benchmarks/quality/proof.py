"""In which form the evidence of a question holds its answer."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from benchmarks.quality.wording import holds
from quizapp.core.article import Span
from quizapp.core.generation.linter.item import RETRIEVING_SKILLS
from quizapp.core.language import dates
from quizapp.core.language.document import Document
from quizapp.core.language.folding import folded
from quizapp.core.language.languages import gazetteer_of, rules_of
from quizapp.core.learning.typed import fold, read_number
from quizapp.core.question import Question


class Form(StrEnum):
    """How an answer may be declared to be in its evidence, the plainest form first."""

    LITERAL = "as written"
    FOLDED = "but for case, marks, articles and number words"
    ACCEPTED = "in another of the accepted forms"
    NUMBER = "the number, written otherwise"
    DATE = "the date, told from the day of publication"
    NAME = "the bearer of a name in it"
    OUR_OWN = "options in our own words about the article"


def form(question: Question, document: Document) -> Form | None:
    """Find the plainest form in which the evidence holds the key; None if it does not."""
    text, key = document.article.text, question.key
    proofs = [span.of(text) for span in question.evidence]
    said = " ".join(fold(words) for words in proofs)
    if any(key in words for words in proofs):
        return Form.LITERAL
    if holds(said, fold(key)):
        return Form.FOLDED
    if any(holds(said, fold(answer)) for answer in question.answers):
        return Form.ACCEPTED
    return _declared(question, document)


def _declared(question: Question, document: Document) -> Form | None:
    spans = question.evidence
    if _is_number(question.key, spans, document):
        return Form.NUMBER
    if _is_date(question.key, spans, document):
        return Form.DATE
    if folded(question.key) in set(_bearers(spans, document)):
        return Form.NAME
    return None if question.skill in RETRIEVING_SKILLS else Form.OUR_OWN


def _is_number(key: str, spans: tuple[Span, ...], document: Document) -> bool:
    typed = read_number(key)
    numbers = (n for n in document.numbers if any(span.covers(n.span) for span in spans))
    return typed is not None and any(number.value == typed.value for number in numbers)


def _is_date(key: str, spans: tuple[Span, ...], document: Document) -> bool:
    """Whether the key names a day or period that a date in the evidence means or lies in."""
    article = document.article
    text = f"in {key}"  # a bare number is no year
    named = dates.find(text, rules_of(article.language).dates, article.published)
    meant = [d for d in document.dates if any(span.covers(d.span) for span in spans)]
    return any(
        one.first is not None
        and other.first is not None
        and one.last is not None
        and other.last is not None
        and one.first <= other.first
        and other.last <= one.last
        for one in named
        for other in meant
    )


def _bearers(spans: tuple[Span, ...], document: Document) -> Iterator[str]:
    """Yield the full names, and the countries, that names in the evidence stand for."""
    gazetteer = gazetteer_of(document.article.language)
    for entity in document.entities:
        if any(span.overlaps(entity.span) for span in spans):
            yield folded(entity.name)
            entry = gazetteer.lookup(entity.text)
            country = gazetteer.country(entry) if entry else None
            if country:
                yield folded(country.name)
