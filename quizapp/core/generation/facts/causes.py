"""Causes that the article names with a word for it: "omdat …", "vanwege de droogte"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.main_clauses import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, stated
from quizapp.core.generation.facts.things import thing_of
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.sorts import Sort

_MOST_WORDS = 14
"""A longer reason is no answer that can be compared with others."""
_NO_CAUSES = frozenset({Sort.PERSON, Sort.BODY, Sort.PLACE, Sort.BUILDING, Sort.VEHICLE})
_CAUSES = frozenset({Sort.AILMENT, Sort.CHANGE, Sort.EVENT, Sort.FEELING, Sort.WEATHER})
"""What the parser takes for who does it, and can do nothing."""


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause as the article gives it, with the word that makes it one (`connective`).

    `bare` is a phrase without its preposition, or the whole clause.
    """

    span: Span
    bare: Span
    connective: str
    clausal: bool


def causes(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Cause]]:
    """Yield the causes of what `clause` tells."""
    reasons = lookup.words.reasons
    for piece in clause.pieces:
        opening = piece.tokens[0].text.lower()
        if lookup.in_quote(piece.tokens[0]):
            continue
        if opening in reasons.CLAUSE and len(piece.tokens) <= _MOST_WORDS:
            cause = Cause(piece.span, piece.span, opening, clausal=True)
            yield stated(FactKind.CAUSE, clause, piece, cause, lookup)
        elif opening in reasons.PHRASE:
            found = _phrase(piece, opening, clause, lookup)
            if found is not None:
                yield stated(FactKind.CAUSE, clause, piece, found, lookup)


def _phrase(piece: Piece, opening: str, clause: MainClause, lookup: Lookup) -> Cause | None:
    thing = thing_of(piece, clause.sentence, lookup)
    if thing is None or (piece.dep == "obl:agent" and thing.sort not in _CAUSES):
        return None
    if opening in lookup.words.reasons.MAY_BE_NO_CAUSE and thing.sort in _NO_CAUSES:
        return None
    whole = Span(piece.tokens[0].start, thing.span.end)
    return Cause(whole, thing.span, opening, clausal=False)
