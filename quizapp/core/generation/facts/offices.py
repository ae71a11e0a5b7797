"""Roles: "de Japanse premier Fumio Kishida", "NAVO-chef Jens Stoltenberg"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Roles
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token


@dataclass(frozen=True, slots=True)
class Office:
    """A person's role as the words before the name give it.

    `title` is the role with what makes it particular ("Japanse premier"); `of` are the words
    after the name that say of what ("van Landbouw"), or None. `opening` titles begin a sentence.
    """

    fact: Fact
    person: Entity
    title: Span
    of: Span | None
    particular: bool
    opening: bool


def offices(lookup: Lookup) -> Iterator[Office]:
    """Yield the first role that the article gives each person."""
    seen = set(_leavers(lookup))
    for person in lookup.document.entities:
        sentence = lookup.document.sentences[person.sentence]
        if person.kind is not EntityKind.PERSON or lookup.is_half_known(person):
            continue
        if not sentence.heading and person.name not in seen and person.text == person.name:
            office = _office(person, sentence, lookup)
            if office is not None:
                seen.add(person.name)
                yield office


def _leavers(lookup: Lookup) -> Iterator[str]:
    """Yield who steps down or dies in this article: the role before the name is over."""
    for sentence in lookup.document.sentences:
        if any(t.lemma in lookup.words.roles.LEAVING for t in sentence.tokens):
            yield from (e.name for e in lookup.entities(sentence.span))


def _office(person: Entity, sentence: Sentence, lookup: Lookup) -> Office | None:
    roles = lookup.words.roles
    before = [t for t in sentence.tokens if t.end <= person.span.start]
    if not before or not roles.is_role(before[-1].text) or lookup.in_quote(before[-1]):
        return None
    words = [before[-1]]
    while len(before) > len(words) and _qualifies(before[-len(words) - 1], roles):
        words.insert(0, before[-len(words) - 1])
    if len(before) > len(words) and before[-len(words) - 1].text.lower() == roles.NEUTER_ARTICLE:
        words = words[-1:]
    title = Span(words[0].start, words[-1].end)
    of = _complement(person, sentence, lookup)
    former = any(t.text.lower() in roles.FORMER for t in words)
    particular = (roles.is_office(words[-1].text) and not former) and (
        of is not None or any(_names_something(t) for t in words)
    )
    return Office(
        _fact(person, title, sentence, lookup), person, title, of, particular, words[0].index == 0
    )


def _qualifies(token: Token, roles: Roles) -> bool:
    verb = roles.is_verb(token.text)
    return token.pos == "ADJ" and "Degree=Sup" not in token.morph and not verb


def _names_something(token: Token) -> bool:
    """Whether a word such as "Japanse" or "NAVO-chef" says of which country or body."""
    text = token.text if token.index else token.text[1:]
    return (token.pos == "ADJ" and text[:1].isupper()) or (
        "-" in text and any(c.isupper() for c in text.split("-")[0])
    )


def _complement(person: Entity, sentence: Sentence, lookup: Lookup) -> Span | None:
    after = [t for t in sentence.tokens if t.start >= person.span.end]
    if len(after) < 2 or after[0].text.lower() != lookup.words.roles.OF:
        return None
    name = lookup.entity_of(after[1])
    if name is not None:
        return Span(after[0].start, name.span.end)
    single = after[1].text[:1].isupper() and after[1].pos in {"NOUN", "PROPN"}
    return Span(after[0].start, after[1].end) if single else None


def _fact(person: Entity, title: Span, sentence: Sentence, lookup: Lookup) -> Fact:
    return Fact(
        kind=FactKind.ROLE,
        subject=person.name,
        value=title.of(lookup.text),
        evidence=sentence.span,
        value_at=title,
        as_of=lookup.published,
        perishable=True,
    )
