"""Which person a pronoun means: of those named last, the only one whom it fits."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation.lookup import Lookup, first_of_each
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token
from quizapp.core.language.languages import rules_of

_LOOKS_BACK = 3
"""Sentences; the person a pronoun means was named no longer ago, or meant in between."""
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def named_last(sentence: Sentence, gender: str, lookup: Lookup) -> tuple[Entity, ...]:
    """Find the only person of this gender in the nearest sentence before that names any person.

    Sentences that speak of one such person by a pronoun go on about the same one.
    """
    for earlier in _near(sentence, gender, lookup):
        named = people(earlier, lookup)
        fitting = tuple(p for p in named if not is_other(p, gender, lookup))
        if named:
            alone = len(fitting) == 1 and may_be(fitting[0], gender, lookup)
            return fitting if alone and not _opens_with(earlier, gender, lookup) else ()
        if _brings_up(earlier, lookup):
            return ()
    return ()


def meant_before(sentence: Sentence, lookup: Lookup) -> tuple[Entity, ...]:
    """Return whom "hij" or "zij" means in the sentence before, the subject of what it tells."""
    before = lookup.document.sentences[sentence.index - 1]
    subjects = [t.text.lower() for t in before.tokens if t.dep in _SUBJECTS and t.pos == "PRON"]
    genders = lookup.words.leaning.HE_OR_SHE
    spoken = [t.text.lower() for t in before.tokens if t.text.lower() in subjects]
    meant = [genders[w] for w in spoken if w in genders]
    return named_last(sentence, meant[0], lookup) if len(meant) == 1 else ()


def _near(sentence: Sentence, gender: str, lookup: Lookup) -> Iterator[Sentence]:
    """Yield the sentences before this one, the nearest first, as far as a pronoun reaches."""
    left = _LOOKS_BACK
    for earlier in reversed(lookup.document.sentences[: sentence.index]):
        yield earlier
        left = _LOOKS_BACK if _goes_on(earlier, gender, lookup) else left - 1
        if not left:
            return


def _goes_on(sentence: Sentence, gender: str, lookup: Lookup) -> bool:
    """Whether a pronoun outside quotes stands for one person of this gender here."""
    return any(True for _ in _pronouns(sentence, gender, lookup))


def _opens_with(sentence: Sentence, gender: str, lookup: Lookup) -> bool:
    """Whether a pronoun is its subject, which then is not whom it names behind that.

    "He beat the poet Tom Hill" is about somebody else than Tom Hill.
    """
    beside = sentence.children(sentence.root)
    subject = [t for t in _pronouns(sentence, gender, lookup) if t.dep in _SUBJECTS and t in beside]
    return any(p.span.start > t.end for p in people(sentence, lookup) for t in subject)


def _pronouns(sentence: Sentence, gender: str, lookup: Lookup) -> Iterator[Token]:
    leaning = lookup.words.leaning
    meant = {**leaning.HIS_OR_HER, **leaning.HE_OR_SHE}
    for token in sentence.tokens:
        fits = token.pos == "PRON" and meant.get(token.text.lower()) == gender
        if fits and not lookup.in_quote(token):
            yield token


def _brings_up(sentence: Sentence, lookup: Lookup) -> bool:
    """Whether it is about one person who goes without a name ("de bestuurster").

    Or with a name that was not seen to be one, such as "Peeters" where "Lotte Peeters" is unknown.
    """
    roles = lookup.words.roles
    if lookup.words.leaning.AGED.search(sentence.span.of(lookup.text).lower()):
        return True
    return any(_is_unseen(t, lookup) for t in sentence.tokens if t.dep in _SUBJECTS) or any(
        t.dep in _SUBJECTS
        and "Number=Plur" not in t.morph
        and not lookup.in_quote(t)
        and (roles.is_role(t.text) or roles.is_person(t.text))
        and not called(t.text.lower(), sentence, lookup)
        for t in sentence.tokens
    )


def _is_unseen(subject: Token, lookup: Lookup) -> bool:
    others = (e.name.split() for e in lookup.document.entities)
    return lookup.entity_of(subject) is None and any(subject.text in n[1:] for n in others)


def called(noun: str, sentence: Sentence, lookup: Lookup) -> tuple[Entity, ...]:
    """Find the only person in the article with a role that ends in `noun`, named before."""
    text = lookup.text.lower()
    everybody = lookup.names(EntityKind.PERSON)
    found = [p for p in everybody if text[: p.span.start].rstrip().endswith(noun)]
    alone = len(found) == 1 and found[0].span.end <= sentence.span.start
    return tuple(found) if alone else ()


def people(sentence: Sentence, lookup: Lookup) -> tuple[Entity, ...]:
    """Return the persons whom the sentence names, each once."""
    inside = (e for e in lookup.entities(sentence.span) if e.kind is EntityKind.PERSON)
    return tuple(first_of_each(inside))


def may_be(person: Entity, gender: str, lookup: Lookup) -> bool:
    """Whether the full name is known, and the first one does not belong to the other gender."""
    return not lookup.is_half_known(person) and not is_other(person, gender, lookup)


def is_other(person: Entity, gender: str, lookup: Lookup) -> bool:
    """Whether the first name is one of the other gender."""
    first_names = rules_of(lookup.document.article.language).names.first_names
    known = first_names.get(person.name.split()[0], gender)
    return not lookup.is_half_known(person) and known not in {gender, "x"}
