"""Pronouns and possessives that can only mean the subject of a clause around them.

"The council fears that buyers will sell their houses": of all that the sentence names before
"their" nobody else fits, by number, by gender and as person or thing.
"""

from __future__ import annotations

from quizapp.core.generation.facts.antecedents import is_several
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.people import may_be
from quizapp.core.generation.facts.references import are_people_near
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import EntityKind, Sentence, Token

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def own_subject(possessive: Token, clause: MainClause, lookup: Lookup) -> bool:
    """Whether a possessive can only mean the subject of the clause that it stands in itself.

    "De bond vreest dat eigenaren hun woningen verkopen": nobody and nothing else fits.
    """
    sentence = clause.sentence
    if belongs_to_its_partner(possessive, sentence, lookup):
        return True
    subject = _subject_around(possessive, sentence)
    if possessive.dep != "nmod:poss" or subject is None or subject.index > possessive.index:
        return False
    alone = _alone_before(subject, possessive, sentence, lookup)
    return alone and not _may_be_somebody_else(subject, possessive, sentence, lookup)


def belongs_to_its_partner(possessive: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether it is joined to what it means: "a mother and her baby", "she and her dog"."""
    noun = sentence.tokens[possessive.head]
    partner = sentence.tokens[noun.head]
    joined = possessive.dep == "nmod:poss" and noun.dep == "conj"
    between = sentence.tokens[partner.index + 1 : possessive.index]
    touching = [t.dep for t in between] == ["cc"]
    leaning, word = lookup.words.leaning, possessive.text.lower()
    spoken = leaning.HE_OR_SHE.get(partner.text.lower(), "") == leaning.HIS_OR_HER.get(word)
    return joined and touching and (spoken or _fits(partner, possessive, sentence, lookup))


def _may_be_somebody_else(
    subject: Token, possessive: Token, sentence: Sentence, lookup: Lookup
) -> bool:
    """Whether "haar" behind "de bakker" may be somebody named in the sentences before."""
    one = possessive.text.lower() in lookup.words.leaning.HIS_OR_HER
    return one and lookup.entity_of(subject) is None and are_people_near(sentence, lookup)


def is_repeated(pronoun: Token, clause: MainClause, lookup: Lookup) -> bool:
    """Whether a pronoun inside what the subject says can only mean that subject ("said they …")."""
    leaning, subject = lookup.words.leaning, clause.subject.head
    inside = pronoun not in clause.subject.tokens and subject.index < pronoun.index
    known = {*leaning.HE_OR_SHE, *leaning.THEY, *leaning.IT}
    if not inside or pronoun.dep not in _SUBJECTS or pronoun.text.lower() not in known:
        return False
    if subject.pos in {"NUM", "SYM"} or lookup.is_measure(subject):  # "60 % of the firms"
        before = clause.sentence.tokens[: pronoun.index]
        fitting = [t for t in before if _fits(t, pronoun, clause.sentence, lookup)]
        return bool(fitting) and all(t in clause.subject.tokens for t in fitting)
    return _alone_before(subject, pronoun, clause.sentence, lookup)


def _subject_around(token: Token, sentence: Sentence) -> Token | None:
    """Return the subject of the nearest verb or predicate above `token` that has one."""
    above = token
    while above.head != above.index:
        above = sentence.tokens[above.head]
        found = [t for t in sentence.children(above) if t.dep in _SUBJECTS]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _alone_before(subject: Token, pronoun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether of all that the sentence names before `pronoun` only `subject` fits it."""
    before = sentence.tokens[: pronoun.index]
    fitting = [t for t in before if _fits(t, pronoun, sentence, lookup)]
    return fitting == [subject]


def _fits(token: Token, pronoun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether a noun is one or several, a person or a thing, as the pronoun wants."""
    leaning, word = lookup.words.leaning, pronoun.text.lower()
    if token.pos not in {"NOUN", "PROPN"} or token.dep in {"flat", "compound"}:
        return False
    one = word in leaning.HE_OR_SHE and _has_singular_verb(pronoun, sentence)
    if not one and word in leaning.THEY | leaning.THEIR_OWN["Plur"]:
        return is_several(token, sentence, lookup)
    gender = leaning.HE_OR_SHE.get(word) or leaning.HIS_OR_HER.get(word)
    person = is_person_called(token, lookup)
    if gender is None:
        return not person and is_thing(token, sentence, lookup)
    entity = lookup.entity_of(token)
    named = entity is not None and entity.kind is EntityKind.PERSON
    wrong = named and entity is not None and not may_be(entity, gender, lookup)
    return person and not wrong and "Number=Plur" not in token.morph


def _has_singular_verb(subject: Token, sentence: Sentence) -> bool:
    """Whether the verb of a pronoun that may be one or several is that of one ("ze komt")."""
    verb = sentence.tokens[subject.head]
    return any("Number=Sing" in t.morph and t.pos == "AUX" for t in sentence.children(verb)) or (
        "Number=Sing" in verb.morph and verb.pos in {"AUX", "VERB"}
    )


def is_person_called(token: Token, lookup: Lookup) -> bool:
    """Whether it names a person, or says what somebody is."""
    entity = lookup.entity_of(token)
    if entity is not None:
        return entity.kind is EntityKind.PERSON
    roles = lookup.words.roles
    return roles.is_role(token.text) or roles.is_person(token.text)


def is_thing(token: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether it stands for one thing or body, wherever it stands."""
    if token.pos not in {"NOUN", "PROPN"} or token.dep in {"flat", "compound"}:
        return False
    dated = any(date.span.covers(token.span) for date in lookup.dates(sentence.span))
    vague = dated or lookup.words.leaning.is_thin(token.lemma) or lookup.is_measure(token)
    return "Number=Plur" not in token.morph and not (vague or _is_manner(token, sentence))


def _is_manner(token: Token, sentence: Sentence) -> bool:
    """Whether it stands behind a preposition without a word of its own ("by contrast")."""
    beside = [t.dep for t in sentence.children(token) if t.pos != "PUNCT"]
    return token.pos == "NOUN" and beside == ["case"]
