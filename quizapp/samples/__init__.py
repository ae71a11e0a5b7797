"""Articles of our own, for the first minute with a new installation."""

from __future__ import annotations

import tomllib
from importlib import resources

from quizapp.core.article import Article, Language


def sample_article() -> Article:
    """Read the article that becomes the sample quiz."""
    folder = resources.files(__name__)
    about = tomllib.loads((folder / "japan_navo.toml").read_text(encoding="utf-8"))
    return Article(
        text=(folder / "japan_navo.txt").read_text(encoding="utf-8"),
        language=Language(about["language"]),
        published=about["published"],
        title=about["title"],
        publisher=about["publisher"],
    )
