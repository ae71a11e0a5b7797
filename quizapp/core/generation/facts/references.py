"""Whom a pronoun or an epithet means: the one person who fits, or nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.facts.antecedents import is_several
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.people import called, meant_before, named_last, people
from quizapp.core.generation.lookup import Lookup, first_of_each
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token

_LOOKS_BACK = 3
"""Sentences; a possessive may mean somebody whom they name."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that stand for a name given before: "het land", "de wethouder"."""

    words: Span
    bearer: Entity
    fact: Fact


def epithets(lookup: Lookup) -> Iterator[Reference]:
    """Yield the first noun phrase that stands for each country or person, in order."""
    seen: set[str] = set()
    for sentence in lookup.document.sentences:
        for noun in sentence.tokens:
            found = _epithet(noun, sentence, lookup)
            if found is not None and found.bearer.name not in seen:
                seen.add(found.bearer.name)
                yield found


def _epithet(noun: Token, sentence: Sentence, lookup: Lookup) -> Reference | None:
    leaning = lookup.words.leaning
    phrase = sentence.subtree(noun)
    definite = phrase[0].text.lower() in leaning.DEFINITE and phrase[-1] is noun
    if sentence.heading or noun.pos != "NOUN" or not definite or lookup.in_quote(noun):
        return None
    words = Span(phrase[0].start, noun.end)
    country = country_meant(noun, sentence, lookup)
    person = next(iter(bearer_of(words, sentence, lookup)), None)
    bearer = country or person
    if bearer is None or any(e.name == bearer.name for e in lookup.entities(sentence.span)):
        return None
    return Reference(words, bearer, _fact(words, bearer, sentence, lookup))


def _fact(words: Span, bearer: Entity, sentence: Sentence, lookup: Lookup) -> Fact:
    return Fact(
        kind=FactKind.REFERENCE,
        subject=words.of(lookup.text),
        value=bearer.name,
        evidence=sentence.span,
        value_at=bearer.span,
        as_of=lookup.published,
    )


def bearer_of(words: Span, sentence: Sentence, lookup: Lookup) -> tuple[Entity, ...]:
    """Return the person that "ze" or "de minister" means in `sentence`, alone or not at all."""
    leaning = lookup.words.leaning
    tokens = [t for t in sentence.tokens if words.covers(t.span)]
    if len(tokens) == 1 and tokens[0].text.lower() in leaning.HIM_OR_HER and _is_object(tokens[0]):
        return named_last(sentence, leaning.HIM_OR_HER[tokens[0].text.lower()], lookup)
    if len(tokens) == 1 and tokens[0].text.lower() in leaning.HE_OR_SHE:
        return named_last(sentence, leaning.HE_OR_SHE[tokens[0].text.lower()], lookup)
    definite = tokens[0].text.lower() in leaning.DEFINITE
    if len(tokens) == 2 and definite and tokens[1].pos == "NOUN":
        return called(tokens[1].text.lower(), sentence, lookup)
    between = Span(tokens[0].end, tokens[-1].start).of(lookup.text).strip()
    aged = tokens[-1].pos in {"ADJ", "NOUN"} and leaning.AGED.fullmatch(between.lower())
    return _alone_before(sentence, lookup) if definite and aged else ()


def _alone_before(sentence: Sentence, lookup: Lookup) -> tuple[Entity, ...]:
    """Find the only person whom the sentence before names: "the 21-year-old goalkeeper".

    Where it names nobody that may be whom a pronoun means there.
    """
    if sentence.index == 0:
        return ()
    before = lookup.document.sentences[sentence.index - 1]
    named = () if before.heading else people(before, lookup)
    if not named:
        return meant_before(sentence, lookup)
    return named if len(named) == 1 and not lookup.is_half_known(named[0]) else ()


def _is_object(token: Token) -> bool:
    return token.dep in {"iobj", "obj", "obl", "obl:arg"}


def is_alone(subject: Token, clause: MainClause, lookup: Lookup) -> bool:
    """Whether a possessive that agrees with this noun can mean nothing and nobody else nearby."""
    sentence = clause.sentence
    if subject.pos != "NOUN":
        return False
    if is_several(subject, sentence, lookup):
        return sum(is_several(t, sentence, lookup) for t in sentence.tokens) == 1
    near = _near(sentence, lookup)
    roles = (t for s in near for t in s.tokens if lookup.words.roles.is_role(t.text))
    return not are_people_near(sentence, lookup) and not any(roles)


def are_people_near(sentence: Sentence, lookup: Lookup) -> bool:
    """Whether this sentence or one just before names somebody."""
    return any(people(s, lookup) for s in _near(sentence, lookup))


def _near(sentence: Sentence, lookup: Lookup) -> Sequence[Sentence]:
    first = max(0, sentence.index - _LOOKS_BACK)
    return lookup.document.sentences[first : sentence.index + 1]


def country_meant(noun: Token, sentence: Sentence, lookup: Lookup) -> Entity | None:
    """Return the country that "het land" means: the only one in the sentence before."""
    if noun.text.lower() != lookup.words.leaning.COUNTRY or sentence.index == 0:
        return None
    if any(t.dep in {"nmod", "acl:relcl"} for t in sentence.children(noun)):
        return None
    before = lookup.document.sentences[sentence.index - 1]
    named = (e for e in lookup.entities(before.span) if e.kind is EntityKind.COUNTRY)
    countries = tuple(first_of_each(named))
    return countries[0] if len(countries) == 1 and not before.heading else None
