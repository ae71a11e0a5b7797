"""Articles of our own, for the first minute with a new installation."""

from __future__ import annotations

import tomllib
from importlib import resources

from quizapp.core.article import Article, Language

NAMES = ("shetland_ferry_en", "japan_navo")
"""In the order in which they become quizzes; the start page lists the last one first."""


def sample_articles() -> tuple[Article, ...]:
    """Read the articles that become the sample quizzes, one in each language."""
    return tuple(_read(name) for name in NAMES)


def _read(name: str) -> Article:
    folder = resources.files(__name__)
    about = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    return Article(
        text=(folder / f"{name}.txt").read_text(encoding="utf-8"),
        language=Language(about["language"]),
        published=about["published"],
        title=about["title"],
        publisher=about["publisher"],
    )
