"""On which place: an ordinal before "plaats", cut loose from the phrase it may be part of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Leaning
from quizapp.core.language.document import Number, Token


def ranks(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Number]]:
    """Yield places on a list: "op de derde plaats"."""
    for piece in phrases(clause):
        for number in lookup.numbers(piece.span):
            if number.ordinal and number.unit in lookup.words.leaning.PLACES_ON_A_LIST:
                carved = _carve(clause, piece, number, lookup.words.leaning)
                if carved is not None:
                    yield stated(FactKind.RANK, *carved, number, lookup)


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
    return replace(clause, pieces=pieces), asked


def _split(tokens: tuple[Token, ...], at: Token) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    place = tokens.index(at)
    return tokens[:place], tokens[place:]
