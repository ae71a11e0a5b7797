from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.article import Article, Language, Span
from quizapp.core.language import analysis, reader
from quizapp.core.language.analysis import Parser
from quizapp.core.language.document import Document, Sentence, Token
from quizapp.core.language.nl import RULES
from quizapp.core.language.tokens import tokens

ADJECTIVES = frozenset({"houten", "gewone", "nieuwe", "Japanse"})
_SMALL_WORDS = """
    de het een van voor op in met per om na tot is was werd er die dat als over tegen uit aan
    bij meer minder dan kwam kost hen ze hij zij begint nodig
"""
SMALL_WORDS = frozenset(_SMALL_WORDS.split())


@pytest.fixture(scope="session")
def parser() -> Parser:
    return analysis.load(Language.NL)


@pytest.fixture(scope="session")
def read(parser: Parser) -> Callable[..., Document]:
    """Analyse a Dutch text as an article."""

    def analysed(text: str, published: date | None = None, title: str | None = None) -> Document:
        return reader.read(Article(text, Language.NL, published, title), parser)

    return analysed


@pytest.fixture
def tagged() -> Callable[[str], Sentence]:
    """Make a sentence whose words are tagged by a short list: enough for rules about words."""

    def sentence(text: str) -> Sentence:
        spans = tokens(text, Span(0, len(text)), RULES.words)
        words = [_token(text, index, span) for index, span in enumerate(spans)]
        return Sentence(0, Span(0, len(text)), tuple(words), heading=False)

    return sentence


def _token(text: str, index: int, span: Span) -> Token:
    word = span.of(text)
    return Token(index, word, span.start, span.end, word, _tag(word), "dep", 0, frozenset())


def _tag(word: str) -> str:
    if word in ADJECTIVES:
        return "ADJ"
    if word in {"en", "of"}:
        return "CCONJ"
    if word.lower() in SMALL_WORDS:
        return "ADP"
    if word[0].isdigit() or RULES.numbers.cardinal(word) is not None:
        return "NUM"
    return "NOUN" if word.isalpha() else "PUNCT"
