"""How old: an age beside a name ("de 34-jarige Anna Smit", "Anna Smit (34)"), or beside a role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Entity, EntityKind, Number, Sentence, Token

_AGES = range(5, 111)
_BESIDE = (" (", ", ")
_AFTER = frozenset(")-,.")


@dataclass(frozen=True, slots=True)
class Age:
    """Somebody's age: `person` has it, or else what `noun` means."""

    fact: Fact
    value: Number
    sentence: Sentence
    person: Entity | None
    noun: Token | None


def ages(lookup: Lookup) -> Iterator[Age]:
    """Yield every age of the article outside quotes and headings, in order."""
    for sentence in lookup.document.sentences:
        if sentence.heading:
            continue
        for number in lookup.numbers(sentence.span):
            found = _age(number, sentence, lookup) if number.value in _AGES else None
            if found is not None:
                yield found


def _age(number: Number, sentence: Sentence, lookup: Lookup) -> Age | None:
    token = next((t for t in sentence.tokens if t.span.overlaps(number.span)), None)
    if token is None or lookup.in_quote(token):
        return None
    person, noun = _bearer(number, token, sentence, lookup)
    if person is None and noun is None:
        return None
    if person is not None and lookup.is_half_known(person):
        return None
    subject = person.name if person else (noun.text if noun else "")
    return Age(_fact(subject, number, sentence, lookup), number, sentence, person, noun)


def _bearer(
    number: Number, token: Token, sentence: Sentence, lookup: Lookup
) -> tuple[Entity | None, Token | None]:
    """Find the person whose age it is, or the noun that the age describes."""
    people = [e for e in lookup.entities(sentence.span) if e.kind is EntityKind.PERSON]
    if not lookup.words.figures.is_age(number):
        return _named_before(number, people, lookup), None
    noun = _described(number, token, sentence)
    named = next((e for e in people if _stands_by(e, noun, token, sentence)), None)
    return named, (noun if named is None and noun.pos == "NOUN" else None)


def _named_before(number: Number, people: list[Entity], lookup: Lookup) -> Entity | None:
    """Find the person in "Anna Smit (34)" and "Anna Smit, 34,"."""
    after = lookup.text[number.span.end : number.span.end + 1]
    if number.unit is not None or number.hedge is not None or after not in _AFTER:
        return None
    return next((p for p in people if lookup.text[p.span.end : number.span.start] in _BESIDE), None)


def _described(number: Number, token: Token, sentence: Sentence) -> Token:
    """Climb from "34", "year" and "old" to the noun they describe."""
    unit = number.unit_span or number.span
    while token.head != token.index:
        token = sentence.tokens[token.head]
        if token.start >= unit.end and token.dep != "amod":
            break
    return token


def _stands_by(person: Entity, noun: Token, age: Token, sentence: Sentence) -> bool:
    """Whether the name is the noun that the age describes, or stands beside it."""
    head = sentence.tokens[noun.head]
    if noun.dep == "appos" and person.span.covers(head.span):
        return True
    if person.span.start < age.end:
        return False
    return person.span.covers(noun.span) or noun.end + 1 == person.span.start


def _fact(subject: str, number: Number, sentence: Sentence, lookup: Lookup) -> Fact:
    return Fact(
        kind=FactKind.AGE,
        subject=subject,
        value=number.span.of(lookup.text),
        evidence=Span(sentence.span.start, sentence.span.end),
        value_at=number.span,
        unit=number.unit,
        as_of=lookup.published,
        perishable=True,
    )
