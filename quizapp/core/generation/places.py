"""Things of an article, found by the place where they stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

from quizapp.core.article import Span


class Placed(Protocol):
    """What has a place in the article."""

    @property
    def span(self) -> Span:
        """Where it stands."""


Thing = TypeVar("Thing", bound=Placed)


class Places(Generic[Thing]):
    """Things of one kind, found by place without going through all of them."""

    def __init__(self, things: Iterable[Thing]) -> None:
        self._things = sorted(things, key=lambda thing: thing.span.start)
        self._starts = [thing.span.start for thing in self._things]

    def inside(self, span: Span) -> tuple[Thing, ...]:
        """Give those wholly inside `span`, in order."""
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        if first == last:
            return ()
        near = self._things[first:last]
        return tuple(thing for thing in near if span.covers(thing.span))

    def around(self, span: Span) -> Thing | None:
        """Give the first that covers `span`, of things that do not overlap."""
        before = bisect_right(self._starts, span.start)
        if not before:
            return None
        nearest = self._things[before - 1]
        return nearest if nearest.span.covers(span) else None
