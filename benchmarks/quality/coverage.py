"""How much of what a careful reader finds worth asking is the answer of some question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from benchmarks.quality.articles import ListedFact
from benchmarks.quality.wording import holds
from quizapp.core.learning.typed import fold
from quizapp.core.question import Question

MOST_MORE_WORDS = 3


class Match(StrEnum):
    """How near an answer comes to that of a listed fact, the nearest first."""

    STRICT = "strict"  # the same words, or at most three more on one side
    LOOSE = "loose"  # one is a part of the other
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Coverage:
    """The listed facts of an article with how each is matched."""

    article: str
    matches: tuple[tuple[ListedFact, Match], ...]

    @property
    def missed(self) -> tuple[ListedFact, ...]:
        """The facts that are not asked strictly."""
        return tuple(fact for fact, match in self.matches if match is not Match.STRICT)


def coverage(article: str, facts: Iterable[ListedFact], questions: Sequence[Question]) -> Coverage:
    """Look for each of the listed facts among the answers of `questions`."""
    answers = {fold(answer) for question in questions for answer in question.answers}
    return Coverage(article, tuple((fact, _best(fact.answer, answers)) for fact in facts))


def share(coverages: Iterable[Coverage], *wanted: Match) -> float:
    """Compute the part of all facts that is matched in one of the ways `wanted`."""
    matches = [match for one in coverages for _, match in one.matches]
    return sum(match in wanted for match in matches) / len(matches)


def _best(answer: str, others: Iterable[str]) -> Match:
    matches = {compare(fold(answer), other) for other in others}
    return next(match for match in Match if match in {*matches, Match.NONE})


def compare(one: str, other: str) -> Match:
    """Compare two folded answers."""
    if not (holds(one, other) or holds(other, one)):
        return Match.NONE
    more = abs(len(one.split()) - len(other.split()))
    return Match.STRICT if more <= MOST_MORE_WORDS else Match.LOOSE
