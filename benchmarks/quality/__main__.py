"""`python -m benchmarks.quality FOLDER`: measure the questions of all its articles."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

import click

from benchmarks.quality import again, articles, sheet
from benchmarks.quality.articles import FolderError, Part
from benchmarks.quality.measured import Measured, Refused, measure, warm_up
from benchmarks.quality.report import lines
from benchmarks.quality.run import Run
from quizapp.cli.generate import Count
from quizapp.core.article import Language
from quizapp.core.generation.selection import BALANCED
from quizapp.core.language.analysis import ModelMissingError

_UNITS = {"darwin": 1}
"""Bytes in which a system counts memory; elsewhere it is 1024."""


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--language",
    type=click.Choice([known.value for known in Language]),
    help="By default the name of the folder.",
)
@click.option(
    "--count", type=Count(), default=BALANCED, show_default=True, help="The length of a quiz."
)
@click.option("--seed", type=int, default=0, show_default=True, help="What chance starts from.")
@click.option(
    "part",
    "--held-out",
    type=click.UNPROCESSED,
    flag_value=Part.HELD_OUT,
    default=Part.PRACTICE,
    help="Only the articles kept from those who write rules; texts are not shown.",
)
@click.option(
    "--sheet",
    "sheet_folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where to write a sheet for rating the quizzes blind.",
)
def main(
    folder: Path,
    language: str | None,
    count: int | None,
    seed: int,
    part: Part,
    sheet_folder: Path | None,
) -> None:
    """Measure the questions that are made of the articles in FOLDER (*.txt).

    The exit status is 1 if an invariant does not hold.
    """
    try:
        run = _run(folder, Language(language) if language else None, part, count, seed)
    except (FolderError, ModelMissingError) as problem:
        raise click.ClickException(str(problem)) from problem
    click.echo("\n".join(lines(run)))
    if sheet_folder is not None:
        sheet.write(sheet_folder, run.measured, seed)
        click.echo(f"\nThe rating sheet is in {sheet_folder}.")
    if run.violations or run.changed:
        sys.exit(1)


def _run(folder: Path, given: Language | None, part: Part, count: int | None, seed: int) -> Run:
    language = articles.language_of(folder, given)
    practices = articles.load(folder, language, part)
    warm_up(language)
    loaded = _peak_memory()
    made = [measure(practice, count, seed) for practice in practices]
    peak = _peak_memory()
    return Run(
        part,
        measured=tuple(m for m in made if isinstance(m, Measured)),
        refused=tuple(m for m in made if isinstance(m, Refused)),
        again=again.digests(folder, language, part, count, seed),
        loaded_memory=loaded,
        peak_memory=peak,
    )


def _peak_memory() -> int:
    """Return the most memory that this process has had so far, in bytes."""
    unit = _UNITS.get(sys.platform, 1024)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


if __name__ == "__main__":
    main()
