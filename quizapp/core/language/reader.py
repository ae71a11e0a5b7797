"""The way from an article to an analysed document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from quizapp.core.article import Article, Span
from quizapp.core.language import dates, entities, numbers, quotes, sentences, tenses
from quizapp.core.language.base import LanguageRules
from quizapp.core.language.document import Document, ParsedSentence, Sentence
from quizapp.core.language.languages import gazetteer_of, rules_of


class AnyParser(Protocol):
    """Whatever finds the words of sentences, their grammar, and names."""

    def parse(self, text: str, sentences: Sequence[Span]) -> tuple[ParsedSentence, ...]:
        """Parse the sentences of `text` at the given places."""


def read(article: Article, parser: AnyParser) -> Document:
    """Analyse an article; it should have passed `intake.examine` before."""
    rules = rules_of(article.language)
    text = article.text
    parsed = parser.parse(text, sentences.split(text, rules.sentences))
    lines = tuple(_sentence(article, i, one, rules) for i, one in enumerate(parsed))
    found = dates.find(text, rules.dates, article.published)
    when = tenses.dated(found, article, lines, rules.dates)
    names = [one.names for one in parsed]
    return Document(
        article=article,
        sentences=lines,
        entities=entities.find(text, lines, names, gazetteer_of(article.language), rules.names),
        numbers=tuple(n for line in lines for n in numbers.find(text, line, when, rules.numbers)),
        dates=when,
        quotes=quotes.find(text),
    )


def _sentence(
    article: Article, index: int, parsed: ParsedSentence, rules: LanguageRules
) -> Sentence:
    heading = sentences.is_heading(article.text, parsed.span, article.title, rules.sentences)
    return Sentence(index, parsed.span, parsed.tokens, heading)
