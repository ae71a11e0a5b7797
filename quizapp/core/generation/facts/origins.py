"""Where people come from, what they belong to, and what a body is: words right behind a name.

"Samira Belkadi uit Rotterdam", "analist David Chen van zakenbank Lange & Smit", "de PO-Raad, de
vereniging van schoolbesturen,".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token

_HOMES = frozenset({EntityKind.CITY, EntityKind.COUNTRY})
_MOST_BETWEEN = 4
_MOST_WORDS = 7
_IN_EXPLANATION = frozenset({"ADJ", "ADP", "DET", "NOUN"})
_CLOSES = frozenset({",", "."})
_NOUNS = frozenset({"NOUN", "PROPN"})


@dataclass(frozen=True, slots=True)
class Belonging:
    """A person, what is named behind, the words between, and the role before the name."""

    fact: Fact
    person: Entity
    to: Entity
    between: tuple[Token, ...]
    role: Span | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A name of a body, with its article, and what the text says it is."""

    fact: Fact
    name: Entity
    called: str
    words: Span


def belongings(lookup: Lookup) -> Iterator[Belonging]:
    """Yield the first place or body that the article puts behind each person."""
    seen: set[tuple[str, FactKind]] = set()
    for person in _named(lookup, EntityKind.PERSON):
        found = _belonging(person, lookup)
        if found is not None and (person.name, found.fact.kind) not in seen:
            seen.add((person.name, found.fact.kind))
            yield found


def explanations(lookup: Lookup) -> Iterator[Explanation]:
    """Yield what the article says that a body is, between commas behind its name."""
    for name in _named(lookup, EntityKind.ORGANISATION):
        words = _explanation(name, lookup)
        if words is not None:
            fact = _fact(FactKind.THING, name, words, lookup, perishable=False)
            yield Explanation(fact, name, _called(name, lookup), words)


def _named(lookup: Lookup, kind: EntityKind) -> Iterator[Entity]:
    """Yield the mentions in running text, not in somebody's words, of names known in full."""
    for name in lookup.document.entities:
        sentence = lookup.document.sentences[name.sentence]
        quoted = any(quote.span.covers(name.span) for quote in lookup.document.quotes)
        if name.kind is kind and not (quoted or sentence.heading or lookup.is_half_known(name)):
            yield name


def _belonging(person: Entity, lookup: Lookup) -> Belonging | None:
    sentence = lookup.document.sentences[person.sentence]
    after = [t for t in sentence.tokens if t.start >= person.span.end]
    between = tuple(takewhile(lambda t: lookup.entity_of(t) is None, after))
    if not between or len(between) > _MOST_BETWEEN or len(between) == len(after):
        return None
    to = lookup.entity_of(after[len(between)])
    kind = _kind(between, to, lookup) if to else None
    if to is None or kind is None or not _ends(to, sentence):
        return None
    return Belonging(
        _fact(kind, person, to.span, lookup, perishable=kind is FactKind.MEMBERSHIP),
        person,
        to,
        between,
        _role(person, sentence, lookup),
    )


def _kind(between: tuple[Token, ...], to: Entity, lookup: Lookup) -> FactKind | None:
    """Tell from the words between whether this is an origin, a membership, or neither."""
    words = lookup.words.belonging
    first, rest = between[0].text.lower(), between[1:]
    if first in words.FROM and not rest and to.kind in _HOMES:
        return FactKind.ORIGIN
    plain = all(t.text.lower() in words.ARTICLES or t.pos in {"NOUN", "ADJ"} for t in rest)
    if first in words.OF and plain and to.kind is EntityKind.ORGANISATION:
        return FactKind.MEMBERSHIP
    return None


def _ends(to: Entity, sentence: Sentence) -> bool:
    """Whether the phrase ends with the name: no "en" or "van" goes on with it."""
    after = next((t for t in sentence.tokens if t.start >= to.span.end), None)
    return after is None or after.pos not in {"ADP", "CCONJ", "NOUN", "PROPN", "PART"}


def _role(person: Entity, sentence: Sentence, lookup: Lookup) -> Span | None:
    before = [t for t in sentence.tokens if t.end <= person.span.start]
    if not before or not lookup.words.roles.is_role(before[-1].text):
        return None
    return before[-1].span


def _called(name: Entity, lookup: Lookup) -> str:
    """Write a name with the article that the text puts before it."""
    sentence = lookup.document.sentences[name.sentence]
    before = next((t for t in sentence.tokens if t.end + 1 == name.span.start), None)
    if before is None or before.text.lower() not in lookup.words.belonging.ARTICLES:
        return lookup.with_article(name)
    return f"{before.text.lower()} {name.name}"


def _explanation(name: Entity, lookup: Lookup) -> Span | None:
    sentence = lookup.document.sentences[name.sentence]
    after = [t for t in sentence.tokens if t.start >= name.span.end]
    if not after or after[0].text != ",":
        return None
    phrase = tuple(takewhile(lambda t: t.pos != "PUNCT", after[1:]))
    closed = after[len(phrase) + 1 :][:1]
    if not closed or closed[0].text not in _CLOSES or len(phrase) > _MOST_WORDS:
        return None
    if not phrase or phrase[0].pos != "DET":
        return None
    plain = all(t.pos in _IN_EXPLANATION for t in phrase) and phrase[-1].pos in _NOUNS
    span = Span(phrase[0].start, phrase[-1].end)
    inside = range(phrase[0].index, phrase[-1].index + 1)
    goes_on = any(t.dep == "conj" and t.head in inside and t not in phrase for t in after)
    return span if plain and not goes_on and not lookup.entities(span) else None


def _fact(kind: FactKind, name: Entity, value: Span, lookup: Lookup, *, perishable: bool) -> Fact:
    return Fact(
        kind=kind,
        subject=name.name,
        value=value.of(lookup.text),
        evidence=lookup.document.sentences[name.sentence].span,
        value_at=value,
        as_of=lookup.published,
        perishable=perishable,
    )
