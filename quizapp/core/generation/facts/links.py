"""What the article links with a word for it: causes ("omdat"), and what came before ("nadat")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, stated
from quizapp.core.generation.facts.things import thing_of
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.sorts import Sort

_MOST_WORDS = 16
"""A longer reason is no answer that can be compared with others."""
_NO_CAUSES = frozenset({Sort.PERSON, Sort.BODY, Sort.PLACE, Sort.BUILDING, Sort.VEHICLE})
_CAUSES = frozenset({Sort.AILMENT, Sort.CHANGE, Sort.EVENT, Sort.FEELING, Sort.WEATHER})
"""What the parser takes for who does it, and can do nothing."""


@dataclass(frozen=True, slots=True)
class Link:
    """A cause, or what came before, as the article gives it, with the word that makes it one.

    `bare` is a phrase without its preposition, or the whole clause.
    """

    span: Span
    bare: Span
    connective: str
    clausal: bool


def links(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Link]]:
    """Yield the causes of what `clause` tells, and what came before it."""
    for piece in clause.pieces:
        found = _link(piece, clause, lookup)
        if found is not None and not lookup.in_quote(piece.tokens[0]):
            earlier = found.connective in lookup.words.reasons.AFTER
            kind = FactKind.SEQUENCE if earlier else FactKind.CAUSE
            yield stated(kind, clause, piece, found, lookup)


def _link(piece: Piece, clause: MainClause, lookup: Lookup) -> Link | None:
    reasons, things = lookup.words.reasons, lookup.words.things
    words = piece.tokens
    if words[0].text.lower() in things.SETTING_FIRST:
        words = words[1:]
    opening = words[0].text.lower() if words else ""
    if opening not in reasons.LINKING:
        return None
    if any("VerbForm=Fin" in t.morph for t in words):
        told = opening in reasons.CLAUSE and len(words) <= _MOST_WORDS
        return Link(piece.span, piece.span, opening, clausal=True) if told else None
    return _phrase(replace(piece, tokens=words), opening, clause, lookup)


def _phrase(piece: Piece, opening: str, clause: MainClause, lookup: Lookup) -> Link | None:
    reasons = lookup.words.reasons
    rest = tuple(t for t in piece.tokens[1:] if t.dep != "fixed" or t.head != piece.tokens[0].index)
    of = rest and opening in reasons.CLAUSE and rest[0].pos == "ADP"
    inner = replace(piece, tokens=rest[1:] if of else rest) if rest[1:] or not of else None
    thing = thing_of(inner, clause.sentence, lookup) if inner and inner.tokens else None
    if thing is None or thing.preposition or opening not in reasons.PHRASE:
        return None
    if opening in reasons.AFTER and thing.sort is not Sort.EVENT:
        return None
    doubtful = opening in reasons.MAY_BE_NO_CAUSE
    if doubtful and (thing.sort in _NO_CAUSES or not _may_cause(piece, thing.sort)):
        return None
    return Link(Span(piece.tokens[0].start, thing.span.end), thing.span, opening, clausal=False)


def _may_cause(piece: Piece, sort: Sort | None) -> bool:
    return piece.dep != "obl:agent" or sort in _CAUSES
