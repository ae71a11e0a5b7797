"""What "it" and "they" mean: the only thing, or the only several, that the text before names."""

from __future__ import annotations

from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import EntityKind, Sentence, Token

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_NO_THINGS = frozenset({EntityKind.PERSON, EntityKind.CITY, EntityKind.COUNTRY, EntityKind.REGION})
_PLACES_OF_THINGS = _SUBJECTS | {"obj", "iobj", "conj"}
_ANNOUNCED = frozenset({"ccomp", "csubj", "csubj:pass", "xcomp"})
"""Clauses that an "it" may announce, and then means nothing by itself."""


def several_meant(
    pronoun: Token, sentence: Sentence, lookup: Lookup
) -> tuple[Token, Sentence] | None:
    """Return the noun that "ze" means: the only plural of the sentence before, alone or not at all.

    No plural stands before the pronoun in its own sentence, but for the subject of a clause in
    front: "Because bees feed on it, they …".
    """
    if not _is_they(pronoun, lookup) or sentence.index == 0:
        return None
    beside = [t for t in sentence.tokens[: pronoun.index] if is_several(t, sentence, lookup)]
    if beside:
        in_front = len(beside) == 1 and _is_subject_in_front(beside[0], sentence)
        return (beside[0], sentence) if in_front else None
    before = lookup.document.sentences[sentence.index - 1]
    if before.heading or lookup.quotes(before.span):
        return None
    return _several_before(before, lookup)


def _several_before(before: Sentence, lookup: Lookup) -> tuple[Token, Sentence] | None:
    found = [t for t in before.tokens if is_several(t, before, lookup)]
    they = [t for t in before.tokens if _is_they(t, lookup) and t.dep in _SUBJECTS]
    team = _team(before, lookup)
    if team is not None and not they and all(t in before.subtree(team) for t in found):
        return team, before
    if len(found) + len(they) != 1 or any(_is_whole(t, before) for t in found):
        return None
    return (found[0], before) if found else several_meant(they[0], before, lookup)


def _is_whole(several: Token, sentence: Sentence) -> bool:
    """Whether only a part of them is spoken of: "three of the six riders"."""
    return several.dep == "nmod" and sentence.tokens[several.head].pos == "NUM"


def _is_they(pronoun: Token, lookup: Lookup) -> bool:
    """Whether it can stand for several that were named: "ze", "hen", "die"."""
    word, leaning = pronoun.text.lower(), lookup.words.leaning
    plural = leaning.POINTING.get(word) == leaning.DEFINITE_PLURAL
    points = plural and "PronType=Dem" in pronoun.morph
    return word in leaning.THEY | leaning.THEM or (points and pronoun.pos == "PRON")


def _is_subject_in_front(noun: Token, sentence: Sentence) -> bool:
    return noun.dep in _SUBJECTS and sentence.tokens[noun.head].dep == "advcl"


def _team(sentence: Sentence, lookup: Lookup) -> Token | None:
    """Return the subject if it is a body of which the sentence itself says "their"."""
    subject = _subject(sentence)
    bodies = [e for e in lookup.entities(sentence.span) if e.kind is EntityKind.ORGANISATION]
    if subject is None or len(bodies) != 1 or not bodies[0].span.covers(subject.span):
        return None
    theirs = lookup.words.leaning.THEIR_OWN["Plur"]
    behind = sentence.tokens[subject.index :]
    spoken_of = any(t.text.lower() in theirs and t.dep == "nmod:poss" for t in behind)
    return subject if spoken_of else None


def one_meant(pronoun: Token, clause: MainClause, lookup: Lookup) -> tuple[Token, Sentence] | None:
    """Return the noun that "it" means: what the sentence before is about, if that is one thing.

    An "it" that announces a clause, or counts how long something takes, means nothing by itself.
    """
    leaning, sentence = lookup.words.leaning, clause.sentence
    if pronoun.text.lower() not in leaning.IT or clause.predicate.pos != "VERB":
        return None
    if clause.predicate.lemma in leaning.IMPERSONAL or any(map(_is_announced, clause.pieces)):
        return None
    return one_before(pronoun, sentence, lookup)


def _is_announced(piece: Piece) -> bool:
    loose = piece.comma and piece.dep == "advcl" and "VerbForm=Part" in piece.head.morph
    return piece.clausal and not loose


def one_before(pronoun: Token, sentence: Sentence, lookup: Lookup) -> tuple[Token, Sentence] | None:
    """Return the one thing that the sentence before is about, if none comes between.

    It is the subject that stands alone there, or else the object that does, beside persons or
    several things, or else what the parts that are the subject belong to ("the ship's engines").
    Names of places and what hangs from a preposition are not counted.
    """
    if sentence.index == 0:
        return None
    if any(_is_one(t, sentence, lookup) for t in sentence.tokens[: pronoun.index]):
        return None
    before = lookup.document.sentences[sentence.index - 1]
    if before.heading or lookup.quotes(before.span):
        return None
    subject, found = _subject(before), [t for t in before.tokens if _is_one(t, before, lookup)]
    if subject is None or len(found) > 1:
        return None
    if not found:
        owner = _owner(subject, before, lookup)
        return (owner, before) if owner else None
    alone = found[0] is subject or (_is_object(found[0], before) and _acts(subject, lookup))
    return (found[0], before) if alone else None


def _subject(sentence: Sentence) -> Token | None:
    beside = sentence.children(sentence.root)
    return next((t for t in beside if t.dep in _SUBJECTS), None)


def _is_object(noun: Token, sentence: Sentence) -> bool:
    return noun.dep == "obj" and noun.head == sentence.root.index


def _acts(subject: Token, lookup: Lookup) -> bool:
    """Whether no "it" can mean this subject: it is a person, or several."""
    leaning, entity = lookup.words.leaning, lookup.entity_of(subject)
    if subject.pos == "PRON":
        return subject.text.lower() in {*leaning.HE_OR_SHE, *leaning.THEY}
    named = entity is not None and entity.kind is EntityKind.PERSON
    roles = lookup.words.roles
    person = named or roles.is_role(subject.text) or roles.is_person(subject.text)
    return person or "Number=Plur" in subject.morph


def _owner(subject: Token, sentence: Sentence, lookup: Lookup) -> Token | None:
    """Return the thing whose parts are the subject."""
    owners = [t for t in sentence.children(subject) if t.dep == "nmod:poss" and t.pos == "NOUN"]
    parts = "Number=Plur" in subject.morph
    thing = [t for t in owners if parts and _is_thing(t, sentence, lookup)]
    return thing[0] if len(thing) == 1 else None


def _is_one(token: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether it stands for one thing or body, in a place of its own in the sentence."""
    return token.dep in _PLACES_OF_THINGS and _is_thing(token, sentence, lookup)


def _is_thing(token: Token, sentence: Sentence, lookup: Lookup) -> bool:
    roles, leaning = lookup.words.roles, lookup.words.leaning
    entity = lookup.entity_of(token)
    if token.pos not in {"NOUN", "PROPN"}:
        return False
    person = roles.is_role(token.text) or roles.is_person(token.text)
    if person or (entity is not None and entity.kind in _NO_THINGS):
        return False
    dated = any(date.span.covers(token.span) for date in lookup.dates(sentence.span))
    vague = dated or leaning.is_thin(token.lemma) or lookup.is_measure(token)
    return "Number=Plur" not in token.morph and not vague


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
