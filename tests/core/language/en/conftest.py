from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.article import Article, Language
from quizapp.core.language import analysis, reader
from quizapp.core.language.analysis import Parser
from quizapp.core.language.document import Document


@pytest.fixture(scope="session")
def parser() -> Parser:
    return analysis.load(Language.EN)


@pytest.fixture(scope="session")
def read(parser: Parser) -> Callable[..., Document]:
    """Analyse an English text as an article."""

    def analysed(text: str, published: date | None = None, title: str | None = None) -> Document:
        return reader.read(Article(text, Language.EN, published, title), parser)

    return analysed
