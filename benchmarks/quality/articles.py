"""A folder of articles: `*.txt`, and beside them what is known about each.

`articles.toml` may give for `[name]` the day (`published`), the `title`, and whether the article is
`held_out` from those who write rules. `facts.toml` may list under `[[name]]` what a careful reader
finds worth asking: the `fact`, its `answer` as it stands in the article, and the `skill`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from quizapp.core.article import Article, Language
from quizapp.core.language import intake

ABOUT = "articles.toml"
FACTS = "facts.toml"


class Part(Enum):
    """Which of the articles are measured."""

    PRACTICE = False
    HELD_OUT = True


class FolderError(Exception):
    """A folder that cannot be measured; str() is one plain sentence."""


@dataclass(frozen=True, slots=True)
class ListedFact:
    """What a careful reader finds worth asking; `answer` is a part of the article."""

    fact: str
    answer: str
    skill: str


@dataclass(frozen=True, slots=True)
class Practice:
    """An article to measure with, and the facts that are listed for it."""

    name: str
    article: Article
    facts: tuple[ListedFact, ...] = ()

    @property
    def words(self) -> int:
        """How many words the article has, as an editor counts them."""
        return len(self.article.text.split())


def language_of(folder: Path, given: Language | None) -> Language:
    """Take the language `given`, or else the folder's name ("…/nl"); FolderError for neither."""
    if given is not None:
        return given
    try:
        return Language(folder.resolve().name)
    except ValueError:
        raise FolderError(
            f"The name of {folder} is no language: give --language nl or --language en."
        ) from None


def load(folder: Path, language: Language, part: Part) -> tuple[Practice, ...]:
    """Read the articles of one part of `folder`, by name; FolderError where something is amiss."""
    about, facts = _tables(folder / ABOUT), _tables(folder / FACTS)
    paths = sorted(folder.glob("*.txt"))
    strangers = (about.keys() | facts.keys()) - {path.stem for path in paths}
    if strangers:
        raise FolderError(f"{folder} has no article {', '.join(sorted(strangers))}.")
    chosen = [p for p in paths if _part(p.stem, about.get(p.stem, {})) is part]
    if not chosen:
        raise FolderError(f"{folder} has no articles to measure (*.txt).")
    return tuple(
        _practice(path, language, about.get(path.stem, {}), facts.get(path.stem, []))
        for path in chosen
    )


def _tables(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as problem:  # TOML's own, and text that is not in UTF-8
        raise FolderError(f"{path} is no TOML: {problem}.") from problem


def _part(name: str, about: Mapping[str, Any]) -> Part:
    held_out = about.get("held_out", False)
    if not isinstance(held_out, bool):
        raise FolderError(f'In {ABOUT} "held_out" of {name} must be true or false.')
    return Part(held_out)


def _practice(
    path: Path, language: Language, about: Mapping[str, Any], facts: Sequence[Mapping[str, Any]]
) -> Practice:
    try:
        text = intake.decode(path.read_bytes())
    except (OSError, intake.UnfitArticleError) as problem:
        raise FolderError(f"{path} cannot be read: {problem}") from problem
    article = Article(text, language, _published(path.stem, about), about.get("title"))
    return Practice(path.stem, article, tuple(_fact(entry, path.stem, text) for entry in facts))


def _published(name: str, about: Mapping[str, Any]) -> date | None:
    published = about.get("published")
    if published is not None and type(published) is not date:
        raise FolderError(f'In {ABOUT} "published" of {name} must be a day like 2023-01-31.')
    return published


def _fact(entry: Mapping[str, Any], name: str, text: str) -> ListedFact:
    if not all(isinstance(entry.get(field), str) for field in ("fact", "answer", "skill")):
        raise FolderError(f'In {FACTS} every [[{name}]] needs "fact", "answer" and "skill".')
    if not entry["answer"] or entry["answer"] not in text:
        raise FolderError(f"In {FACTS} the answer “{entry['answer']}” is not in {name}.txt.")
    return ListedFact(entry["fact"], entry["answer"], entry["skill"])
