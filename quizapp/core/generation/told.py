"""What retelling gives: words that stand alone, and the changes that make them so."""

from __future__ import annotations

from dataclasses import dataclass, field

from quizapp.core.article import Span
from quizapp.core.language.document import Entity


@dataclass(frozen=True, slots=True)
class Told:
    """Words that stand alone.

    `untimed` when a moment that could not be dated was left out; `names` are those that took
    the place of an epithet ("het land"), or where a thing was brought up ("ze").
    """

    text: str
    untimed: bool = False
    names: tuple[Entity | Span, ...] = ()


@dataclass(slots=True)
class Edits:
    """Changes to a stretch of text, applied together."""

    swaps: list[tuple[Span, str]] = field(default_factory=list)
    untimed: bool = False
    names: list[Entity | Span] = field(default_factory=list)
    told: frozenset[int] = frozenset()

    def swap(self, span: Span, text: str) -> None:
        """Put `text` where `span` is."""
        self.swaps.append((span, text))

    def has_changed(self, span: Span) -> bool:
        """Whether these words are changed already."""
        return any(where.covers(span) for where, _ in self.swaps)

    def keeps(self, span: Span) -> bool:
        """Whether not all of `span` is left out."""
        return (span, "") not in self.swaps

    def apply(self, text: str, span: Span) -> str:
        """Return the words of `span` with the changes made."""
        kept, position = [], span.start
        for where, new in sorted(self.swaps, key=lambda swap: (swap[0].start, -swap[0].end)):
            if where.start >= position and where.end <= span.end:
                kept += [text[position : where.start], new]
                position = where.end
        kept.append(text[position : span.end])
        return " ".join("".join(kept).split()).replace(" ,", ",").strip(" ,")
