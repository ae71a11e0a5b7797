from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from quizapp.core.article import Article, Language
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language import analysis, reader
from quizapp.core.language.document import Document

PRACTICE = Path(__file__).parents[2] / "articles" / "nl"
SEED = Path(__file__).parents[4] / "shared" / "seed" / "article_nl.txt"

Read = Callable[..., Document]
Shop = Callable[..., Workshop]


@cache
def _read(text: str, published: date | None, language: Language = Language.NL) -> Document:
    article = Article(text, language, published)
    return reader.read(article, analysis.load(language))


@pytest.fixture(scope="session")
def read() -> Read:
    """Analyse a Dutch text with the real parser."""

    def analysed(text: str, published: date | None = None) -> Document:
        return _read(text, published)

    return analysed


@pytest.fixture(scope="session")
def shop(read: Read) -> Shop:
    """Give a text's workshop."""

    def opened(text: str, published: date | None = None) -> Workshop:
        return Workshop(read(text, published), seed=0)

    return opened


@pytest.fixture(scope="session")
def english_shop() -> Shop:
    """Give the workshop of an English text."""

    def opened(text: str, published: date | None = None) -> Workshop:
        return Workshop(_read(text, published, Language.EN), seed=0)

    return opened


def practice_articles() -> list[str]:
    return sorted(path.stem for path in PRACTICE.glob("*.txt"))


@pytest.fixture(scope="session", params=practice_articles())
def practice(request: pytest.FixtureRequest, read: Read) -> Document:
    """Each of the practice articles, analysed."""
    about = tomllib.loads((PRACTICE / "articles.toml").read_text("utf-8"))
    text = (PRACTICE / f"{request.param}.txt").read_text("utf-8")
    return read(text, about[request.param]["published"])


@pytest.fixture(scope="session")
def seed_article(read: Read) -> Document:
    """The article the project started from; it is not ours and stays outside."""
    if not SEED.exists():
        pytest.skip("the seed article is not beside this checkout")
    with SEED.open(encoding="utf-8", newline="") as file:
        return read(file.read(), date(2023, 1, 31))
