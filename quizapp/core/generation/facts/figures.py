"""How many, and on which place: numbers that stand in a phrase of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.main_clauses import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Leaning
from quizapp.core.language.document import Number, Token

_FEWEST = 2


def amounts(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Number]]:
    """Yield the counts and measures of `clause`: "telt dertig lidstaten", "met 3 procent"."""
    for piece in phrases(clause):
        first = next((n for n in lookup.numbers(piece.span) if not n.ordinal), None)
        if first is None or first.value < _FEWEST or _may_be_either(clause, piece):
            continue
        if (
            first.unit
            and _opens(piece, first, lookup.words.leaning)
            and _only_one(first, clause, lookup)
        ):
            yield stated(
                FactKind.COUNT,
                *_with_comparative(clause, piece, lookup.words.leaning),
                first,
                lookup,
            )


def ranks(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Number]]:
    """Yield places on a list: "op de derde plaats"."""
    for piece in phrases(clause):
        for number in lookup.numbers(piece.span):
            if number.ordinal and number.unit in lookup.words.leaning.PLACES_ON_A_LIST:
                carved = _carve(clause, piece, number, lookup.words.leaning)
                if carved is not None:
                    yield stated(FactKind.RANK, *carved, number, lookup)


def _with_comparative(
    clause: MainClause, piece: Piece, leaning: Leaning
) -> tuple[MainClause, Piece]:
    """Join "19 procent" and the "meer" of "meer dan …" that follows it."""
    following = next((p for p in clause.pieces if p.span.start == piece.span.end + 1), None)
    if following is None or not _compares(following.tokens[0], leaning) or piece is clause.subject:
        return clause, piece
    whole = replace(piece, tokens=(*piece.tokens, following.tokens[0]))
    rest = replace(following, tokens=following.tokens[1:])
    pieces = tuple(
        new
        for old in clause.pieces
        for new in ((whole,) if old is piece else (rest,) if old is following else (old,))
        if new.tokens
    )
    return replace(clause, pieces=pieces), whole


def _compares(token: Token, leaning: Leaning) -> bool:
    return "Degree=Cmp" in token.morph or token.text.lower() in leaning.COMPARING


def _only_one(number: Number, clause: MainClause, lookup: Lookup) -> bool:
    """Whether no other number of the clause counts the same, or counts against it."""
    for piece in (clause.subject, *clause.pieces):
        here = piece.span.covers(number.span)
        same = {number.unit} if here else {number.unit, None}
        others = (n for n in lookup.numbers(piece.span) if n != number and not n.ordinal)
        if any(other.unit in same for other in others):
            return False
    return True


def _may_be_either(clause: MainClause, piece: Piece) -> bool:
    """Whether "Hoeveel mensen bevrijdden soldaten" could be read both ways."""
    return piece.dep in {"obj", "iobj"} and "Number=Plur" in clause.finite.morph


def _opens(piece: Piece, number: Number, leaning: Leaning) -> bool:
    """Whether nothing but a preposition and a hedge stand before the number."""
    unit = number.unit_span or number.span
    if not (unit.covers(piece.head.span) or number.span.covers(piece.head.span)):
        return False
    allowed = leaning.BEFORE_AMOUNTS | set((number.hedge or "").lower().split())
    before = [t for t in piece.tokens if t.start < number.span.start]
    return all(t.text.lower() in allowed for t in before)


def _carve(
    clause: MainClause, piece: Piece, number: Number, leaning: Leaning
) -> tuple[MainClause, Piece] | None:
    """Cut "op de derde plaats …" loose from the phrase it may be part of."""
    ordinal = next(t for t in piece.tokens if t.span.overlaps(number.span))
    noun = clause.sentence.tokens[ordinal.head]
    start = noun.index - 3 if noun.index >= 3 else 0
    opening = next(
        (t for t in piece.tokens if start <= t.index < ordinal.index and t.pos == "ADP"), None
    )
    if opening is None or noun not in piece.tokens or piece is clause.subject:
        return None
    before, after = _split(piece.tokens, opening)
    asked = Piece(after, noun, "obl")
    rest = (Piece(before, piece.head, piece.dep, piece.comma),) if before else ()
    place = clause.pieces.index(piece)
    pieces = tuple(
        p
        for p in (*clause.pieces[:place], *rest, asked, *clause.pieces[place + 1 :])
        if p.tokens[0].text.lower() not in leaning.HIGHER
    )
    return MainClause(
        clause.sentence, clause.predicate, clause.finite, clause.subject, pieces
    ), asked


def _split(tokens: tuple[Token, ...], at: Token) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    place = tokens.index(at)
    return tokens[:place], tokens[place:]
