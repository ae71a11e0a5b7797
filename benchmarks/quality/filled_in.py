"""Reading the table of a rating sheet back, as people and spreadsheets leave it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.quality.sheet import COLUMNS, ITEMS, KEY_PROBLEMS, SCALE
from quizapp.core.learning.typed import fold

_NEEDED = ("item", "rating")


class SheetError(Exception):
    """A table that cannot be summed up; str() is one plain sentence that names the line."""


@dataclass(frozen=True, slots=True)
class Rating:
    """What one person thought of one question, with what the sheet kept from them."""

    item: str
    value: int
    key_problem: str
    own_answer: str
    article: str
    format: str
    skill: str
    stem: str
    keys: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        """Whether the person's own answer is the key."""
        return fold(self.own_answer) in map(fold, self.keys)


def read(path: Path, items: Path | None = None) -> tuple[Rating, ...]:
    """Read the rated rows; those without a rating are left out. SheetError for a bad row."""
    known = _items(items or path.with_name(ITEMS))
    found: dict[str, Rating] = {}
    for line, row in _rows(path):
        where = f"{path.name}, line {line}"
        if not row["rating"]:
            if row["key_problem"]:
                raise SheetError(f"{where}: a key problem without a rating.")
            continue
        if row["item"] in found:
            raise SheetError(f"{where}: the item {row['item']} is rated twice.")
        found[row["item"]] = _rating(row, known, where)
    return tuple(found.values())


def _rating(row: Mapping[str, str], known: Mapping[str, Any], where: str) -> Rating:
    if row["item"] not in known:
        raise SheetError(f"{where}: the item “{row['item']}” is not on the sheet.")
    if row["rating"] not in map(str, SCALE):
        raise SheetError(f"{where}: the rating “{row['rating']}” is none of 1 to 5.")
    problem = row["key_problem"].lower()
    if problem not in {"", *KEY_PROBLEMS}:
        raise SheetError(
            f"{where}: the key problem “{row['key_problem']}” is neither empty nor "
            f"{' or '.join(KEY_PROBLEMS)}."
        )
    about = known[row["item"]]
    return Rating(
        row["item"],
        int(row["rating"]),
        problem,
        row["own_answer"],
        about["article"],
        about["format"],
        about["skill"],
        about["stem"],
        tuple(about["keys"]),
    )


def _items(path: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise SheetError(
            f"There is no {path}: it belongs to the sheet; give its place with --items."
        ) from None
    except ValueError as problem:
        raise SheetError(f"{path} is not as it was written: {problem}.") from problem
    return found if isinstance(found, dict) else {}


def _rows(path: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Yield the rows with their line numbers; spreadsheets may have put semicolons or tabs."""
    content = _text(path).splitlines(keepends=True)
    head = content[0] if content else ""
    table = csv.reader(content, delimiter=max(",;\t", key=head.count))
    columns = [name.strip() for name in next(table, [])]
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise SheetError(f"{path.name} has no column “{missing[0]}”.")
    for row in table:
        if any(cell.strip() for cell in row):
            yield table.line_num, _named(columns, row)


def _named(columns: Sequence[str], row: Sequence[str]) -> Mapping[str, str]:
    cells = dict(zip(columns, (cell.strip() for cell in row), strict=False))
    return {name: cells.get(name, "") for name in COLUMNS}


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise SheetError(f"{path.name} is not in UTF-8: save it as “CSV UTF-8”.") from problem
