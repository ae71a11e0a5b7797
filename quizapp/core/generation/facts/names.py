"""Who acts, and where: names that fill a phrase of a clause."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clauses import Clause, Piece
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.lookup import Lookup, is_half_known
from quizapp.core.language.document import Entity, EntityKind
from quizapp.core.language.nl import leaning

_ACTORS = frozenset(
    {EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.CITY, EntityKind.ORGANISATION}
)
_PLACES = frozenset({EntityKind.COUNTRY, EntityKind.CITY})


def acts(clause: Clause, lookup: Lookup) -> Iterator[Stated[Entity]]:
    """Yield what a named subject does: the subject is one name, with or without a role."""
    names = [e for e in lookup.entities(clause.subject.span) if e.kind in _ACTORS]
    subject = clause.subject
    if len(names) == 1 and _is_the_phrase(subject, names[0]) and not is_half_known(names[0]):
        yield stated(FactKind.ACT, clause, subject, names[0], lookup)


def places(clause: Clause, lookup: Lookup) -> Iterator[Stated[Entity]]:
    """Yield where it happens: a preposition of place with one city or country, no more."""
    for piece in phrases(clause):
        names = lookup.entities(piece.span)
        if (
            len(names) == 1
            and names[0].kind in _PLACES
            and piece.dep.startswith("obl")
            and piece.tokens[0].text.lower() in leaning.PLACE_PREPOSITIONS
            and names[0].span.start == piece.tokens[1].start
            and names[0].span.end == piece.span.end
        ):
            yield stated(FactKind.PLACE, clause, piece, names[0], lookup)


def _is_the_phrase(piece: Piece, name: Entity) -> bool:
    """Whether the phrase means the bearer of the name, and is no "vrouw van X"."""
    if any(t.dep == "conj" for t in piece.tokens):
        return False
    head = piece.head
    if name.span.covers(head.span):
        return True
    first = next(t for t in piece.tokens if name.span.covers(t.span))
    return (
        first.head == head.index
        and first.dep in {"appos", "flat", "nmod"}
        and (piece.tokens[piece.tokens.index(first) - 1] is head)
    )
