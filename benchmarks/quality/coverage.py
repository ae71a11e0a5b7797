"""How much of what a careful reader finds worth asking is the answer of some question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from benchmarks.quality.articles import ListedFact
from benchmarks.quality.wording import holds, roots, shared
from quizapp.core.learning.typed import fold
from quizapp.core.question import Question

MOST_MORE_WORDS = 3


class Match(StrEnum):
    """How near a question comes to a listed fact, the nearest first."""

    SAME = "same"  # as the next, and the stem has a telling word of the fact
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
        """The facts whose answer is not, or not strictly, that of a question."""
        return tuple(fact for fact, match in self.matches if match in {Match.LOOSE, Match.NONE})


def coverage(article: str, facts: Iterable[ListedFact], questions: Sequence[Question]) -> Coverage:
    """Look for each of the listed facts among `questions`."""
    return Coverage(article, tuple((fact, _best(fact, questions)) for fact in facts))


def share(coverages: Iterable[Coverage], furthest: Match) -> float:
    """Compute the part of all facts that are matched as nearly as `furthest`, or more so."""
    order = list(Match)
    matches = [match for one in coverages for _, match in one.matches]
    near = order[: order.index(furthest) + 1]
    return sum(match in near for match in matches) / len(matches)


def _best(fact: ListedFact, questions: Iterable[Question]) -> Match:
    found = {_match(fact, question) for question in questions}
    return next(match for match in Match if match in {*found, Match.NONE})


def _match(fact: ListedFact, question: Question) -> Match:
    compared = {compare(fold(fact.answer), fold(answer)) for answer in question.answers}
    best = next(match for match in Match if match in compared)
    telling = roots(fact.fact) - roots(fact.answer)
    same = best is Match.STRICT and shared(telling, roots(question.stem)) > 0
    return Match.SAME if same else best


def compare(one: str, other: str) -> Match:
    """Compare two folded answers."""
    if not (holds(one, other) or holds(other, one)):
        return Match.NONE
    more = abs(len(one.split()) - len(other.split()))
    return Match.STRICT if more <= MOST_MORE_WORDS else Match.LOOSE
