"""Which part: "een derde van de kosten", "een op de vijf kinderen", "driekwart"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.lookup import Lookup


@dataclass(frozen=True, slots=True)
class Share:
    """A part of something in words: `written` has the hedge, `span` has not.

    A ratio says how many there are of each other number ("een op de vijf").
    """

    span: Span
    written: Span
    is_ratio: bool


def shares(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Share]]:
    """Yield the parts of `clause` that open a phrase, and say what they are a part of."""
    for piece in phrases(clause):
        match = lookup.words.figures.SHARE.search(lookup.text, piece.span.start, piece.span.end)
        if match is None or not _opens(piece, match.start(), lookup):
            continue
        if piece is clause.subject and not lookup.words.figures.goes_with_share(clause.finite):
            continue
        part = Span(*match.span("part"))
        share = Share(part, Span(match.start(), part.end), match["ratio"] is not None)
        yield stated(FactKind.SHARE, clause, piece, share, lookup)


def _opens(piece: Piece, start: int, lookup: Lookup) -> bool:
    """Whether nothing but a preposition stands before the part."""
    leaning = lookup.words.leaning
    before = [t.text.lower() for t in piece.tokens if t.start < start]
    weighty = [word for word in before if word not in leaning.STRESSING]
    return len(weighty) <= 1 and all(word in leaning.BEFORE_AMOUNTS for word in weighty)
