"""How many, and on which place: numbers that stand in a phrase of their own."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clauses import Clause, Piece
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Number, Token
from quizapp.core.language.nl import leaning


def amounts(clause: Clause, lookup: Lookup) -> Iterator[Stated[Number]]:
    """Yield the counts and measures of `clause`: "telt dertig lidstaten", "met 3 procent"."""
    for piece in phrases(clause):
        numbers = [n for n in lookup.numbers(piece.span) if not n.ordinal]
        if len(numbers) == 1 and _opens(piece, numbers[0]) and numbers[0].unit:
            yield stated(FactKind.COUNT, clause, piece, numbers[0], lookup)


def ranks(clause: Clause, lookup: Lookup) -> Iterator[Stated[Number]]:
    """Yield places on a list: "op de derde plaats"."""
    for piece in phrases(clause):
        for number in lookup.numbers(piece.span):
            if number.ordinal and number.unit in leaning.PLACES_ON_A_LIST:
                carved = _carve(clause, piece, number)
                if carved is not None:
                    yield stated(FactKind.RANK, *carved, number, lookup)


def _opens(piece: Piece, number: Number) -> bool:
    """Whether nothing but a preposition and a hedge stand before the number."""
    before = [t for t in piece.tokens if t.start < number.span.start]
    hedge = (number.hedge or "").split()
    return all(t.pos == "ADP" or t.text.lower() in hedge for t in before)


def _carve(clause: Clause, piece: Piece, number: Number) -> tuple[Clause, Piece] | None:
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
    pieces = (*clause.pieces[:place], *rest, asked, *clause.pieces[place + 1 :])
    return Clause(clause.sentence, clause.predicate, clause.finite, clause.subject, pieces), asked


def _split(tokens: tuple[Token, ...], at: Token) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    place = tokens.index(at)
    return tokens[:place], tokens[place:]
