"""Who acts, and where: names that fill a phrase of a clause."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Leaning
from quizapp.core.language.document import Entity, EntityKind

_ACTORS = frozenset({EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANISATION})
"""A city that acts may be its council, its people or its football club, so it is not asked."""
_PARTNERS = _ACTORS | {EntityKind.CITY}
_PLACES = frozenset({EntityKind.COUNTRY, EntityKind.CITY})


def acts(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Entity]]:
    """Yield what a named subject does: the subject is one name, with or without a role."""
    names = [e for e in lookup.entities(clause.subject.span) if e.kind in _ACTORS]
    subject = clause.subject
    if len(names) != 1 or lookup.is_half_known(names[0]):
        return
    if clause.predicate.lemma in lookup.words.leaning.LIES:
        return
    if names[0].kind in _PLACES and not _is_all(subject, names[0]):
        return
    if _is_the_phrase(subject, names[0]):
        yield stated(FactKind.ACT, clause, subject, names[0], lookup)


def _is_all(piece: Piece, name: Entity) -> bool:
    """Whether the phrase is the name and nothing more: "1860 München" is no city."""
    return all(t.pos == "DET" or name.span.covers(t.span) for t in piece.tokens)


def follows_wrong_noun(clause: MainClause, lookup: Lookup) -> bool:
    """Whether a relative "die" was taken to mean a place, which takes "dat"."""
    head = clause.subject.head
    name = lookup.entity_of(head)
    if not clause.relative or name is None or name.kind not in _PLACES | {EntityKind.PLACE}:
        return False
    between = [t for t in clause.sentence.tokens if t.start >= name.span.end][:2]
    return any(t.text.lower() == "die" and "PronType=Rel" in t.morph for t in between)


def places(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Entity]]:
    """Yield where it happens: a preposition of place with one city or country, no more."""
    for piece in phrases(clause):
        last = next(reversed(lookup.entities(piece.span)), None)
        joined = any(t.dep == "conj" for t in piece.tokens)
        if last is None or last.kind not in _PLACES or joined:
            continue
        if piece.dep.startswith("obl") and _lies_in(piece, last, lookup.words.leaning):
            yield stated(FactKind.PLACE, clause, piece, last, lookup)


def partners(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Entity]]:
    """Yield the name that somebody meets, gets or is beaten by: all of a phrase ("met X")."""
    leaning = lookup.words.leaning
    for piece in phrases(clause):
        first = piece.tokens[0].text.lower()
        names = [e for e in lookup.entities(piece.span) if e.kind in _PARTNERS]
        argument = piece.dep in {"obl:arg", "obl:agent"}
        asked = leaning.ARGUMENT_PREPOSITIONS if argument else leaning.PARTNER_PREPOSITIONS
        if first not in asked or len(names) != 1:
            continue
        inner = Piece(piece.tokens[1:], piece.head, piece.dep)
        if (
            piece.tokens[0].pos == "ADP"
            and len(piece.tokens) > 1
            and _names_only(inner, names[0], lookup)
        ):
            yield stated(FactKind.ACT, clause, piece, names[0], lookup)


def _names_only(piece: Piece, name: Entity, lookup: Lookup) -> bool:
    """Whether the phrase is a name with no more than an article and a role before it."""
    before = [t for t in piece.tokens if t.end <= name.span.start]
    plain = all(t.pos in {"DET", "ADJ", "NOUN"} for t in before)
    known = not lookup.is_half_known(name) and _ends_the_phrase(piece, name)
    return plain and known and _is_the_phrase(piece, name)


def _ends_the_phrase(piece: Piece, name: Entity) -> bool:
    """Whether the name is its last word, but for what a comma adds ("by X, a charity")."""
    behind = next((t for t in piece.tokens if t.start >= name.span.end), None)
    return behind is None or behind.text == ","


def _lies_in(piece: Piece, place: Entity, leaning: Leaning) -> bool:
    """Whether the phrase is "in Gent", "in het centrum van Gent", "bij Gent"."""
    words = [t for t in piece.tokens if t.end <= place.span.start]
    prepositions = [t.text.lower() for t in words if t.pos == "ADP"]
    if not prepositions or not _ends_the_phrase(piece, place):
        return False
    if len(words) == 1:
        return prepositions[0] in leaning.PLACE_PREPOSITIONS
    return prepositions[0] == "in" and set(prepositions) <= leaning.INSIDE


def _is_the_phrase(piece: Piece, name: Entity) -> bool:
    """Whether the phrase means the bearer of the name, and is no "vrouw van X"."""
    if any(t.dep == "conj" for t in piece.tokens):
        return False
    head = piece.head
    if name.span.covers(head.span):
        return True
    first = next((t for t in piece.tokens if name.span.covers(t.span)), None)
    top = next((t for t in piece.tokens if name.span.covers(t.span) and t.head == head.index), None)
    if first is None or top is None:
        return False
    before = piece.tokens[piece.tokens.index(first) - 1]
    apposed = before.text == "," and top.dep == "appos"
    return apposed or (top.dep in {"appos", "flat", "nmod"} and before is head)
