"""What a sentence can miss where it would be longer than a reader holds in mind."""

from __future__ import annotations

from dataclasses import replace

from quizapp.core.generation.facts.clause import Piece
from quizapp.core.generation.facts.statements import Stated, Value
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import DateMention, Number


def without_additions(found: Stated[Value], lookup: Lookup) -> Stated[Value] | None:
    """Leave out a phrase in front and clauses behind, but no time and no condition."""
    return _without(found, [p for p in found.clause.pieces if _is_added(p, found, lookup)])


def without_times(found: Stated[Value], lookup: Lookup) -> Stated[Value] | None:
    """Leave out when something happened, which an amount, a date and what may change need."""
    needed = isinstance(found.value, (Number, DateMention)) or found.fact.perishable
    times = [p for p in found.clause.pieces if _is_time(p, lookup) and p is not found.piece]
    return None if needed else _without(found, times)


def _without(found: Stated[Value], gone: list[Piece]) -> Stated[Value] | None:
    left = found.clause.without(*gone)
    if not gone or all(piece.dep == "verb" for piece in left):
        return None
    return replace(found, clause=replace(found.clause, pieces=left))


def _is_added(piece: Piece, found: Stated[Value], lookup: Lookup) -> bool:
    told = piece.dep == "advcl" and any("VerbForm=Fin" in t.morph for t in piece.tokens)
    added = told or (piece.dep == "obl" and piece in found.clause.fronted)
    words = {t.text.lower() for t in piece.tokens}
    leaning = lookup.words.leaning
    denies = words & (leaning.NEGATIONS | leaning.CONDITIONS)
    compares = piece.tokens[0].text.lower() == leaning.COMPARED_WITH
    asked = piece is found.piece or lookup.dates(piece.span)
    return added and not denies and not compares and not asked


def _is_time(piece: Piece, lookup: Lookup) -> bool:
    """Whether a phrase says on which day or in which year, and nothing else."""
    dates = lookup.dates(piece.span)
    return bool(dates) and all(
        t.pos == "ADP" or any(d.span.covers(t.span) for d in dates) for t in piece.tokens
    )
