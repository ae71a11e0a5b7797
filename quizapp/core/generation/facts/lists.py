"""Names that the article puts in one list: "in Rotterdam, Tilburg en Enschede"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Entity, EntityKind, Token

_KINDS = frozenset({EntityKind.COUNTRY, EntityKind.CITY})
_FEWEST = 2
_ASKED = frozenset({"nsubj", "nsubj:pass", "obl", "obl:arg", "obj"})


@dataclass(frozen=True, slots=True)
class NameList:
    """Names of one kind, joined by commas and one "en", that are all of a phrase."""

    span: Span
    names: tuple[Entity, ...]
    preposition: Token | None


def name_lists(clause: MainClause, lookup: Lookup) -> Iterator[Stated[NameList]]:
    """Yield the lists of countries or cities in `clause`, each whole: they are one answer."""
    for piece in phrases(clause):
        found = _list(piece, lookup) if piece.dep in _ASKED else None
        if found is not None:
            yield stated(FactKind.PART, clause, piece, found, lookup)


def _list(piece: Piece, lookup: Lookup) -> NameList | None:
    names = lookup.entities(piece.span)
    preposition = piece.tokens[0] if piece.tokens[0].pos == "ADP" else None
    if len(names) < _FEWEST or len({e.kind for e in names}) > 1 or names[0].kind not in _KINDS:
        return None
    if len({e.name for e in names}) < len(names):
        return None
    inside = [t for t in piece.tokens if t is not preposition and t.pos != "DET"]
    others = [t for t in inside if not any(e.span.covers(t.span) for e in names)]
    joins = [t.text.lower() for t in others if t.text != ","]
    if joins != [lookup.words.reasons.AND]:
        return None
    return NameList(Span(names[0].span.start, names[-1].span.end), names, preposition)
