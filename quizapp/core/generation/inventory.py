"""All things an article names with a common noun, from which wrong options are taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.generation import distractors
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.statements import phrases
from quizapp.core.generation.facts.things import Thing, is_epithet, thing_of
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Token


@dataclass(frozen=True, slots=True)
class Item:
    """A thing, and the clause that tells of it."""

    thing: Thing
    clause: MainClause


class Inventory:
    """The things in the clauses of one document."""

    def __init__(self, clauses: tuple[MainClause, ...], lookup: Lookup) -> None:
        self._lookup = lookup
        self._items = tuple(_items(clauses, lookup))

    def others(self, key: Thing, clause: MainClause) -> tuple[str, ...]:
        """Return what could stand in the key's place: of its sort and form, told elsewhere.

        Left out is what the article puts beside the predicate of `clause`, and what shares a word
        with the key. A sort that is not known has no others.
        """
        if key.sort is None:
            return ()
        fit = (
            item.thing
            for item in self._items
            if _alike(item.thing, key)
            and not is_epithet(item.thing)
            and item.clause.sentence is not clause.sentence
            and not _does_the_same(item.clause, clause.predicate)
            and not distractors.share_a_word(_bare(item.thing), _bare(key))
        )
        return tuple(dict.fromkeys(self._lookup.running(thing.span) for thing in fit))


def _items(clauses: tuple[MainClause, ...], lookup: Lookup) -> Iterator[Item]:
    for clause in clauses:
        for piece in phrases(clause):
            thing = thing_of(piece, clause.sentence, lookup)
            if thing is not None:
                yield Item(thing, clause)


def _bare(thing: Thing) -> str:
    return " ".join(t.text for t in thing.tokens if t.pos not in {"DET", "ADP"})


def _alike(one: Thing, other: Thing) -> bool:
    """Whether two things are of one sort and written alike."""
    same = one.sort is other.sort and one.plural == other.plural
    return same and _opening(one) == _opening(other)


def _opening(thing: Thing) -> frozenset[str]:
    """Return what the article before a thing tells: definite, indefinite, or neither."""
    first = thing.tokens[0]
    return frozenset(m for m in first.morph if m.startswith("Definite=") and first.pos == "DET")


def _does_the_same(clause: MainClause, predicate: Token) -> bool:
    return clause.predicate.lemma == predicate.lemma
