"""The way from an article to an analysed document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from quizapp.core.article import Article, Span
from quizapp.core.language import (
    apposed,
    dates,
    entities,
    headings,
    lines,
    misread,
    numbers,
    quotes,
    sentences,
    tenses,
)
from quizapp.core.language.document import Document, ParsedSentence, Sentence
from quizapp.core.language.languages import gazetteer_of, rules_of


class AnyParser(Protocol):
    """Whatever finds the words of sentences, their grammar, and names."""

    def parse(self, text: str, sentences: Sequence[Span]) -> tuple[ParsedSentence, ...]:
        """Parse the sentences of `text` at the given places."""


def read(article: Article, parser: AnyParser) -> Document:
    """Analyse an article; it should have passed `intake.examine` before."""
    rules = rules_of(article.language)
    text = lines.unwrapped(article.text, rules.sentences)
    found = parser.parse(text, sentences.split(text, rules.sentences))
    parsed = tuple(misread.mended(apposed.mended(one)) for one in found)
    spans = [one.span for one in parsed]
    no_text = headings.find(article, text, spans, rules.sentences)
    told = tuple(
        Sentence(i, one.span, one.tokens, heading)
        for i, (one, heading) in enumerate(zip(parsed, no_text, strict=True))
    )
    times = dates.find(text, rules.dates, article.published)
    when = tenses.dated(times, article, told, rules.dates)
    names = [one.names for one in parsed]
    return Document(
        article=article,
        sentences=told,
        entities=entities.find(text, told, names, gazetteer_of(article.language), rules.names),
        numbers=tuple(n for s in told for n in numbers.find(text, s, when, rules.numbers)),
        dates=when,
        quotes=quotes.find(text),
        text=text,
    )
