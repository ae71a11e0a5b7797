"""Whom a pronoun or an epithet means: the one person who fits, or nobody."""

from __future__ import annotations

from quizapp.core.article import Span
from quizapp.core.generation.lookup import Lookup, first_of_each, is_half_known
from quizapp.core.language.document import Entity, EntityKind, Sentence
from quizapp.core.language.languages import rules_of
from quizapp.core.language.nl import leaning

_LOOKS_BACK = 3
"""Sentences; the person a pronoun means was named no longer ago."""


def bearer_of(words: Span, sentence: Sentence, lookup: Lookup) -> tuple[Entity, ...]:
    """Return the person that "ze" or "de minister" means in `sentence`, alone or not at all."""
    tokens = [t for t in sentence.tokens if words.covers(t.span)]
    if len(tokens) == 1 and tokens[0].text.lower() in leaning.HE_OR_SHE:
        return _named_last(sentence, leaning.HE_OR_SHE[tokens[0].text.lower()], lookup)
    definite = tokens[0].text.lower() in leaning.DEFINITE
    if len(tokens) == 2 and definite and tokens[1].pos == "NOUN":
        return _called(tokens[1].text.lower(), sentence, lookup)
    return ()


def _named_last(sentence: Sentence, gender: str, lookup: Lookup) -> tuple[Entity, ...]:
    """Find the only person in the nearest sentence before this one that names any."""
    before = lookup.document.sentences[max(0, sentence.index - _LOOKS_BACK) : sentence.index]
    for earlier in reversed(before):
        people = _people(earlier, lookup)
        if people:
            return people if len(people) == 1 and _may_be(people[0], gender, lookup) else ()
    return ()


def _people(sentence: Sentence, lookup: Lookup) -> tuple[Entity, ...]:
    inside = (e for e in lookup.entities(sentence.span) if e.kind is EntityKind.PERSON)
    return tuple(first_of_each(inside))


def _may_be(person: Entity, gender: str, lookup: Lookup) -> bool:
    """Whether the first name does not belong to the other gender."""
    first_names = rules_of(lookup.document.article.language).names.first_names
    known = first_names.get(person.name.split()[0], gender)
    return not is_half_known(person) and known in {gender, "x"}


def _called(noun: str, sentence: Sentence, lookup: Lookup) -> tuple[Entity, ...]:
    """Find the only person so far that the article gave a role ending in `noun`."""
    so_far = lookup.text[: sentence.span.start]
    people = (e for e in lookup.names(EntityKind.PERSON) if e.span.end <= len(so_far))
    found = [p for p in people if so_far[: p.span.start].rstrip().lower().endswith(noun)]
    return tuple(found) if len(found) == 1 else ()
