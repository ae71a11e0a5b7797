"""Sum up what people thought of the questions: `python -m benchmarks.ratings ratings.csv …`.

Each file is the table of a sheet (`python -m benchmarks.quality FOLDER --sheet DIR`), filled in by
one person. What the sheet kept from them stands in the `items.json` beside it.
"""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

import click

from benchmarks.quality.filled_in import Rating, SheetError, read
from benchmarks.quality.proportion import per_cent, wilson

ACCEPTABLE = 4
"""Publish as it is, or after a trivial edit."""


class Summary:
    """The ratings of all raters, by question; a question counts once, however often it is rated."""

    def __init__(self, ratings: Iterable[Rating]) -> None:
        self.by_item: Mapping[str, list[Rating]] = defaultdict(list)
        for rating in ratings:
            self.by_item[rating.item].append(rating)

    def values(self) -> Sequence[tuple[Rating, int]]:
        """Give every question (by its first rating) its value: the lower of the two middle ones."""
        return [
            (ratings[0], statistics.median_low([one.value for one in ratings]))
            for ratings in self.by_item.values()
        ]

    def problems(self) -> Mapping[str, Sequence[Rating]]:
        """Find the ratings that call a key "wrong" or "ambiguous", by question."""
        return {
            item: [one for one in ratings if one.key_problem]
            for item, ratings in self.by_item.items()
            if any(one.key_problem for one in ratings)
        }

    def pairs(self) -> Sequence[tuple[int, int]]:
        """Pair what different raters gave the same question."""
        return [
            (one.value, other.value)
            for ratings in self.by_item.values()
            for one, other in combinations(ratings, 2)
        ]

    def other_answers(self) -> Sequence[Rating]:
        """Find the ratings whose own answer, given before seeing the key, is not the key."""
        every = (one for ratings in self.by_item.values() for one in ratings)
        return [one for one in every if one.own_answer and not one.agrees]


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option(
    "--items",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="What the sheet kept from the raters; by default items.json beside each file.",
)
def main(files: Sequence[Path], items: Path | None) -> None:
    """Sum up the ratings in FILES (CSV), one file for each rater and sheet."""
    try:
        rows = [rating for file in files for rating in read(file, items)]
    except SheetError as problem:
        raise click.ClickException(str(problem)) from problem
    if not rows:
        raise click.ClickException("Nothing has been rated yet.")
    click.echo("\n".join(lines(Summary(rows))))


def lines(summary: Summary) -> Iterator[str]:
    """Yield the sums for a person at a terminal."""
    values = summary.values()
    yield f"{'':26}{'n':>5}{'mean':>7}{'4 or 5':>9}   95 %"
    yield _sums("all questions", [value for _, value in values])
    for title, kind in _KINDS.items():
        yield f"by {title}:"
        yield from _split(values, kind)
    spread = Counter(value for _, value in values)
    yield "ratings: " + ", ".join(f"{spread[r]} × {r}" for r in range(5, 0, -1))
    yield from _keys(summary)
    yield from _agreement(summary.pairs())


_KINDS: Mapping[str, Callable[[Rating], str]] = {
    "format": lambda one: one.format,
    "skill": lambda one: one.skill,
    "article": lambda one: one.article,
}


def _split(values: Iterable[tuple[Rating, int]], kind: Callable[[Rating], str]) -> Iterator[str]:
    groups: Mapping[str, list[int]] = defaultdict(list)
    for rating, value in values:
        groups[kind(rating)].append(value)
    yield from (_sums(f"  {name}", groups[name]) for name in sorted(groups))


def _sums(name: str, values: Sequence[int]) -> str:
    good = sum(value >= ACCEPTABLE for value in values)
    low, high = wilson(good, len(values))
    return (
        f"{name:26}{len(values):5}{statistics.fmean(values):7.2f}"
        f"{per_cent(good / len(values)):>9}   {per_cent(low)} – {per_cent(high)}"
    )


def _keys(summary: Summary) -> Iterator[str]:
    found = summary.problems()
    for problem in ("wrong", "ambiguous"):
        items = [
            i for i, ratings in found.items() if any(r.key_problem == problem for r in ratings)
        ]
        yield f"{problem} keys: {len(items)}"
        yield from (f"  {item} ({found[item][0].article}): {found[item][0].stem}" for item in items)
    others = summary.other_answers()
    yield f"own answers that differ from the key: {len(others)}"
    yield from (
        f"  {r.item} ({r.article}): {r.own_answer} for {' · '.join(r.keys)}" for r in others
    )


def _agreement(pairs: Sequence[tuple[int, int]]) -> Iterator[str]:
    if not pairs:
        return
    ways: Mapping[str, Callable[[int, int], bool]] = {
        "the same": lambda one, other: one == other,
        "within one point": lambda one, other: abs(one - other) <= 1,
        "on the same side of 4": lambda one, other: (one >= ACCEPTABLE) == (other >= ACCEPTABLE),
    }
    yield f"several raters, {len(pairs)} pairs of ratings:"
    for name, agree in ways.items():
        yield f"  {name:24}{per_cent(sum(agree(*pair) for pair in pairs) / len(pairs)):>9}"


if __name__ == "__main__":
    main()
