"""All that one run over a folder measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.quality import coverage, guessing, invariants
from benchmarks.quality.articles import Part
from benchmarks.quality.coverage import Coverage
from benchmarks.quality.guessing import Choice
from benchmarks.quality.invariants import Violation
from benchmarks.quality.measured import Measured, Refused
from quizapp.core.question import Question


@dataclass(frozen=True, slots=True)
class Run:
    """The articles of one `part` of a folder, measured or refused."""

    part: Part
    measured: tuple[Measured, ...]
    refused: tuple[Refused, ...]
    again: Mapping[str, str]  # the digests of a second run, by article
    loaded_memory: int  # bytes, once the models are loaded
    peak_memory: int  # bytes, after all articles

    @property
    def violations(self) -> tuple[Violation, ...]:
        """What does not hold, over every question."""
        return tuple(
            violation
            for m in self.measured
            for violation in invariants.violations(
                m.practice.name, dict.fromkeys((*m.every, *m.quiz)), m.document
            )
        )

    @property
    def changed(self) -> tuple[str, ...]:
        """The articles whose second run printed other bytes."""
        names = ((m.practice.name, m.digest) for m in self.measured)
        return tuple(name for name, digest in names if self.again.get(name) != digest)

    @property
    def coverages(self) -> tuple[Coverage, ...]:
        """How the listed facts of each article that has them are covered."""
        return tuple(
            coverage.coverage(m.practice.name, m.practice.facts, m.every)
            for m in self.measured
            if m.practice.facts
        )

    def choices(self, sets: Iterable[Sequence[Question]]) -> tuple[Choice, ...]:
        """Give the single-choice questions of `sets`, one set for each measured article."""
        return tuple(
            choice
            for m, questions in zip(self.measured, sets, strict=True)
            for choice in guessing.choices(questions, m.practice.article.language)
        )
