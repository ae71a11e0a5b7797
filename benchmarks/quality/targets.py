"""What the figures should be, and whether they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.quality import coverage, guessing
from benchmarks.quality.coverage import Match
from benchmarks.quality.run import Run
from benchmarks.quality.solvers import SOLVERS


@dataclass(frozen=True, slots=True)
class Target:
    """A figure of a run; None where the run has nothing to measure it by."""

    name: str
    measured: Callable[[Run], float | None]
    least: float = float("-inf")
    most: float = float("inf")

    @property
    def bound(self) -> str:
        """What the figure should be, in words."""
        return f"at most {self.most:g}" if self.most < float("inf") else f"at least {self.least:g}"

    def is_met(self, value: float) -> bool:
        """Whether the figure is as it should be."""
        return self.least <= value <= self.most


def _broken(run: Run) -> float:
    return len(run.violations) + len(run.changed)


def _yield(run: Run) -> float:
    words = sum(m.practice.words for m in run.measured)
    return 100 * sum(len(m.every) for m in run.measured) / words


def _covered(run: Run) -> float | None:
    found = run.coverages
    return 100 * coverage.share(found, Match.STRICT) if found else None


def _best_guess(run: Run) -> float | None:
    asked: Sequence[guessing.Choice] = run.choices([m.quiz for m in run.measured])
    return 100 * guessing.guesses(SOLVERS, asked)[0].gain if asked else None


def _adds(run: Run) -> float:
    analysis = sum(m.analysis for m in run.measured)
    return 100 * sum(m.generation for m in run.measured) / analysis


def _slowest(run: Run) -> float:
    """Return the seconds for 300 words, of the article that takes longest for its length."""
    return max(300 * (m.analysis + m.generation) / m.practice.words for m in run.measured)


TARGETS = (
    Target("invariants broken", _broken, most=0),
    Target("questions per 100 words, of all", _yield, most=14),
    Target("listed facts asked, strictly, in per cent", _covered, least=60),
    Target("points of the best guesser above chance, in the quizzes", _best_guess, most=8),
    Target("what the generator adds to the analysis, in per cent", _adds, most=30),
    Target("seconds for 300 words, at most", _slowest, most=2),
    Target("peak memory in MB", lambda run: run.peak_memory / 1e6, most=500),
)
"""People's ratings are summed up by `python -m benchmarks.ratings`."""
