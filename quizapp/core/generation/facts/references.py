"""Whom a pronoun or an epithet means: the one person who fits, or nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.people import called, named_last, people
from quizapp.core.generation.lookup import Lookup, first_of_each
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_NO_THINGS = frozenset({EntityKind.PERSON, EntityKind.CITY, EntityKind.COUNTRY, EntityKind.REGION})
_PLACES_OF_THINGS = _SUBJECTS | {"obj", "iobj", "conj"}
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
    aged = len(tokens) == 3 and leaning.AGED.fullmatch(tokens[1].text.lower())
    return _alone_before(sentence, lookup) if definite and aged else ()


def _alone_before(sentence: Sentence, lookup: Lookup) -> tuple[Entity, ...]:
    """Find the only person whom the sentence before names: "the 21-year-old goalkeeper"."""
    before = lookup.document.sentences[max(0, sentence.index - 1) : sentence.index]
    named = [p for s in before if not s.heading for p in people(s, lookup)]
    return tuple(named) if len(named) == 1 and not lookup.is_half_known(named[0]) else ()


def _is_object(token: Token) -> bool:
    return token.dep in {"iobj", "obj", "obl", "obl:arg"}


def owner_of(possessive: Token, sentence: Sentence, lookup: Lookup) -> Entity | None:
    """Return the person that "haar" means where the sentence has named nobody yet."""
    gender = lookup.words.leaning.HIS_OR_HER.get(possessive.text.lower())
    before = Span(sentence.span.start, possessive.start)
    named = any(e.kind is EntityKind.PERSON for e in lookup.entities(before))
    if gender is None or possessive.dep != "nmod:poss" or named:
        return None
    return next(iter(named_last(sentence, gender, lookup)), None)


def several_meant(
    pronoun: Token, sentence: Sentence, lookup: Lookup
) -> tuple[Token, Sentence] | None:
    """Return the noun that "ze" means: the only plural of the sentence before, alone or not at all.

    No plural stands before the pronoun in its own sentence either.
    """
    if not _is_they(pronoun, lookup) or sentence.index == 0:
        return None
    if any(is_several(t, sentence, lookup) for t in sentence.tokens[: pronoun.index]):
        return None
    before = lookup.document.sentences[sentence.index - 1]
    found = [t for t in before.tokens if is_several(t, before, lookup)]
    they = [t for t in before.tokens if _is_they(t, lookup) and t.dep in _SUBJECTS]
    if before.heading or lookup.quotes(before.span) or len(found) + len(they) != 1:
        return None
    return (found[0], before) if found else several_meant(they[0], before, lookup)


def _is_they(pronoun: Token, lookup: Lookup) -> bool:
    """Whether it can stand for several that were named: "ze", "hen", "die"."""
    word, leaning = pronoun.text.lower(), lookup.words.leaning
    points = word in leaning.POINTING and "PronType=Dem" in pronoun.morph
    return word in leaning.THEY | leaning.THEM or (points and pronoun.pos == "PRON")


def one_meant(pronoun: Token, clause: MainClause, lookup: Lookup) -> tuple[Token, Sentence] | None:
    """Return the noun that "it" means: the subject of the sentence before, if it is alone there.

    Names of places and what hangs from a preposition are not counted. An "it" that announces a
    clause means nothing by itself.
    """
    leaning, sentence = lookup.words.leaning, clause.sentence
    if pronoun.text.lower() not in leaning.IT or sentence.index == 0:
        return None
    if clause.predicate.pos != "VERB" or any(piece.clausal for piece in clause.pieces):
        return None
    if any(_is_one(t, sentence, lookup) for t in sentence.tokens[: pronoun.index]):
        return None
    return _subject_alone(lookup.document.sentences[sentence.index - 1], lookup)


def _subject_alone(sentence: Sentence, lookup: Lookup) -> tuple[Token, Sentence] | None:
    found = [t for t in sentence.tokens if _is_one(t, sentence, lookup)]
    subject = found and found[0].dep in _SUBJECTS and found[0].head == sentence.root.index
    if sentence.heading or lookup.quotes(sentence.span) or len(found) != 1 or not subject:
        return None
    return found[0], sentence


def _is_one(token: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether it stands for one thing or body, in a place of its own in the sentence."""
    roles, leaning = lookup.words.roles, lookup.words.leaning
    entity = lookup.entity_of(token)
    if token.pos not in {"NOUN", "PROPN"} or token.dep not in _PLACES_OF_THINGS:
        return False
    person = roles.is_role(token.text) or roles.is_person(token.text)
    if person or (entity is not None and entity.kind in _NO_THINGS):
        return False
    dated = any(date.span.covers(token.span) for date in lookup.dates(sentence.span))
    vague = dated or leaning.is_thin(token.lemma) or lookup.is_measure(token)
    return "Number=Plur" not in token.morph and not vague


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


def is_several(token: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether it stands for more than one thing or person."""
    if token.pos not in {"NOUN", "PROPN"} or _is_place(token, sentence, lookup):
        return False
    if any(t.dep == "conj" for t in sentence.children(token)):
        return True
    dated = any(date.span.covers(token.span) for date in lookup.dates(sentence.span))
    persons = token.text.lower() in lookup.words.leaning.PEOPLE
    measure = lookup.is_measure(token) and not persons
    vague = dated or lookup.words.leaning.is_thin(token.lemma) or measure
    return "Number=Plur" in token.morph and not vague


def _is_place(name: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether it names where something is ("in Esbjerg en Cuxhaven")."""
    entity = lookup.entity_of(name)
    if entity is not None:
        return entity.kind in _NO_THINGS - {EntityKind.PERSON}
    before = (t.text.lower() for t in sentence.children(name) if t.dep == "case")
    return name.pos == "PROPN" and any(w in lookup.words.leaning.PLACE_PREPOSITIONS for w in before)


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
