"""Phrases that hang from another but tell of the event: "opened a library in Paris".

A parser hangs "in Paris" from the library as readily as from the opening. Of a thing that is new
to the reader both are true, so the phrase can be asked for and moved by itself; "the war in
Spain" is known by its place, and keeps it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from quizapp.core.article import Span
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Token


def untied(clause: MainClause, lookup: Lookup) -> MainClause:
    """Drop phrases that only tie the clause to what was said before ("as a result")."""
    ties = lookup.words.leaning.LINKING_PHRASES
    tied = [p for p in clause.pieces if p.span.of(lookup.text).lower() in ties]
    return replace(clause, pieces=clause.without(*tied)) if tied else clause


def loosened(clause: MainClause, lookup: Lookup) -> MainClause:
    """Cut places, partners and dates loose from a new object, and from what there is.

    What "and" joins to nothing is the rest of another statement: "…, and vans in June".
    """
    clause = _without_instances(clause)
    if any(piece.expletive for piece in clause.pieces):
        subject, loose = _cut(clause.subject, clause, lookup)
        clause = replace(clause, subject=subject, pieces=(*clause.pieces, *loose))
    pieces: list[Piece] = []
    for piece in (p for p in clause.pieces if p.clausal or p.tokens[0].dep != "cc"):
        for part in _without_amount(piece, clause):
            kept, loose = _cut(part, clause, lookup) if part.dep == "obj" else (part, ())
            pieces += [kept, *loose]
    return replace(clause, pieces=tuple(pieces))


def _without_instances(clause: MainClause) -> MainClause:
    """End the clause before ", among them X and Y": a phrase with a pronoun and bare names."""
    for one, other in pairwise(clause.pieces):
        points = [t.pos for t in one.tokens] == ["ADP", "PRON"] and one.comma
        if points and other.tokens[0].index == one.tokens[-1].index + 1:
            return clause.ending_before(one.span.start)
    return clause


def _without_amount(piece: Piece, clause: MainClause) -> tuple[Piece, ...]:
    """Cut an amount from the object before it: "costs the club £90 a year"."""
    amounts = [
        t
        for t in piece.tokens
        if t.dep == "appos" and t.pos in {"NUM", "SYM"} and t.head == piece.head.index
    ]
    if piece.dep != "obj" or len(amounts) != 1:
        return (piece,)
    under = {t.index for t in clause.sentence.subtree(amounts[0])}
    tail = tuple(t for t in piece.tokens if t.index in under)
    rest = piece.tokens[: -len(tail)]
    if not rest or rest + tail != piece.tokens or rest[-1].text == ",":
        return (piece,)
    return replace(piece, tokens=rest, dep="iobj"), Piece(tail, amounts[0], "obj")


def _cut(piece: Piece, clause: MainClause, lookup: Lookup) -> tuple[Piece, tuple[Piece, ...]]:
    """Cut the last phrases off `piece`; return what is left, and the phrases in order."""
    loose: list[Piece] = []
    while _is_new(piece) and (tail := _tail(piece, clause, lookup)):
        head = next(t for t in tail if t.head == piece.head.index)
        loose.insert(0, Piece(tail, head, "obl"))
        piece = replace(piece, tokens=piece.tokens[: -len(tail)])
    return piece, tuple(loose)


def _is_new(piece: Piece) -> bool:
    """Whether no article or possessive tells that the reader knows the thing."""
    own = [t for t in piece.tokens if t.head == piece.head.index and t.index < piece.head.index]
    known = any("Definite=Def" in t.morph or t.dep == "nmod:poss" for t in own)
    return piece.head.pos == "NOUN" and not known


def _tail(piece: Piece, clause: MainClause, lookup: Lookup) -> tuple[Token, ...]:
    """Return the phrase at the end, if it is a preposition with a name or a date."""
    modifiers = [
        t
        for t in clause.sentence.children(piece.head)
        if t.dep == "nmod" and t.index > piece.head.index
    ]
    if not modifiers:
        return ()
    under = {t.index for t in clause.sentence.subtree(modifiers[-1])}
    tail = tuple(t for t in piece.tokens if t.index in under)
    ends = bool(tail) and len(tail) > 1 and tail[-1] is piece.tokens[-1]
    return tail if ends and len(tail) == len(under) and _is_about_event(tail, lookup) else ()


def _is_about_event(tail: tuple[Token, ...], lookup: Lookup) -> bool:
    leaning = lookup.words.leaning
    preposition, rest = tail[0], [t for t in tail[1:] if t.pos != "DET"]
    if preposition.pos != "ADP" or not rest:
        return False
    span = Span(rest[0].start, rest[-1].end)
    word = preposition.text.lower()
    named = word in leaning.PLACE_PREPOSITIONS | leaning.PARTNER_PREPOSITIONS
    dated = word in leaning.BEFORE_DATES
    return (named and any(e.span == span for e in lookup.entities(span))) or (
        dated and any(d.span == span for d in lookup.dates(span))
    )
