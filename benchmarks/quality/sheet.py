"""A sheet on which people rate questions blind, from 1 to 5.

Three files: a page to read (`sheet.html`), a table to fill in (`ratings.csv`), and what the raters
must not know (`items.json`), which `python -m benchmarks.ratings` needs to sum up.

Why the sheet is as it is:

* The key is folded away, and is looked at after one's own answer. Who sees the key first looks for
  reasons why it is right; who answers first notices a second right answer, and an answer of their
  own that differs from the key is itself a finding.
* Nothing tells which rule made a question, what the linter thought, or whether a teacher should
  look first. The names of the items say nothing either: they are drawn from the text.
* Articles come in an order of chance, and so do the questions of each. They stay together, because
  a rater must know the article well, and has to read it once only.
* The page needs no script, and has no fields: a browser would lose them.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from string import ascii_uppercase
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from benchmarks.quality.measured import Measured
from quizapp.core.article import Article
from quizapp.core.question import Question

PAGE = "sheet.html"
TABLE = "ratings.csv"
ITEMS = "items.json"
COLUMNS = ("number", "item", "article", "own_answer", "rating", "key_problem", "comment")
KEY_PROBLEMS = ("wrong", "ambiguous")
SCALE = {
    5: "publish as it is",
    4: "publish after a trivial edit",
    3: "to be rewritten",
    2: "wrong, ambiguous or to be guessed",
    1: "nonsense",
}
"""From "How quality is measured" in the reading on question writing."""


@dataclass(frozen=True, slots=True)
class Item:
    """A question to be rated."""

    article: Article
    title: str
    question: Question

    @property
    def name(self) -> str:
        """A name that tells nothing, is the same on every sheet, and looks like no number."""
        content = "\0".join([self.article.sha256, *self.question.answers, *self._asked])
        return f"q{hashlib.sha256(content.encode()).hexdigest()[:8]}"

    @property
    def _asked(self) -> Sequence[str]:
        return [self.question.stem, *(option.text for option in self.question.options)]

    @property
    def lettered(self) -> Sequence[tuple[str, str]]:
        """The options behind their letters, in the order in which students see them."""
        return [
            (letter, option.text)
            for letter, option in zip(ascii_uppercase, self.question.options, strict=False)
        ]

    @property
    def keys(self) -> Sequence[str]:
        """The letters of the right options, or else the accepted answers."""
        letters = [letter for letter, _ in self.lettered]
        marked = zip(letters, self.question.options, strict=True)
        return [letter for letter, option in marked if option.correct] or self.question.answers


@dataclass(frozen=True, slots=True)
class Section:
    """An article with its questions."""

    name: str
    article: Article
    items: tuple[Item, ...]


def sections(measured: Iterable[Measured], seed: int) -> tuple[Section, ...]:
    """Put the quizzes of all articles in an order of chance, which comes from `seed` only."""
    chance = Random(seed)  # noqa: S311 - no secret hangs from it
    made = [_section(m, chance) for m in measured]
    chance.shuffle(made)
    return tuple(made)


def _section(m: Measured, chance: Random) -> Section:
    article = m.practice.article
    items = [Item(article, m.practice.name, question) for question in m.quiz]
    chance.shuffle(items)
    return Section(m.practice.name, article, tuple(items))


def write(folder: Path, measured: Iterable[Measured], seed: int) -> None:
    """Write the three files into `folder`, which is made if need be."""
    found = sections(measured, seed)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PAGE).write_text(page(found), "utf-8")
    with (folder / TABLE).open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        table.writerows(_rows(found))
    items = {item.name: _sealed(item) for section in found for item in section.items}
    content = json.dumps(items, ensure_ascii=False, indent=2, sort_keys=True)
    (folder / ITEMS).write_text(content + "\n", "utf-8")


def page(found: Iterable[Section]) -> str:
    """Write the page to read."""
    environment = Environment(
        autoescape=True,
        loader=FileSystemLoader(Path(__file__).parent),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    template = environment.get_template(PAGE)
    return template.render(sections=found, scale=SCALE, problems=KEY_PROBLEMS, table=TABLE)


def _rows(found: Iterable[Section]) -> Iterator[Sequence[object]]:
    items = (item for section in found for item in section.items)
    for number, item in enumerate(items, 1):
        yield (number, item.name, item.title, "", "", "", "")


def _sealed(item: Item) -> dict[str, Any]:
    """Keep what the sums are split by, and the key."""
    question = item.question
    return {
        "article": item.title,
        "format": question.format.value,
        "skill": question.skill.value,
        "tier": question.tier.value,
        "flags": [flag.name for flag in question.flags],
        "stem": question.stem,
        "options": dict(item.lettered),
        "keys": list(item.keys),
    }
