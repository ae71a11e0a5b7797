"""Whose a thing is: what "his", "her" and "its" mean where that stands in the text before."""

from __future__ import annotations

from quizapp.core.article import Span
from quizapp.core.generation.facts.antecedents import one_before
from quizapp.core.generation.facts.binding import is_person_called, is_thing
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.people import named_last
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token


def owner_of(possessive: Token, clause: MainClause, lookup: Lookup) -> Entity | None:
    """Return the person that "haar" means where the sentence has named nobody yet.

    Behind the subject that is so where this is a thing, or several.
    """
    gender = lookup.words.leaning.HIS_OR_HER.get(possessive.text.lower())
    before = Span(clause.sentence.span.start, possessive.start)
    named = any(e.kind is EntityKind.PERSON for e in lookup.entities(before))
    if gender is None or possessive.dep != "nmod:poss" or named:
        return None
    if not _is_in_subject(possessive, clause) and not _is_nobody(clause, possessive, lookup):
        return None
    return next(iter(named_last(clause.sentence, gender, lookup)), None)


def _is_in_subject(possessive: Token, clause: MainClause) -> bool:
    """Whether it stands in the subject, also where a whole sentence is taken for one."""
    noun = clause.sentence.tokens[possessive.head]
    inside = clause.subject.dep != "whole" or noun.dep in {"nsubj", "nsubj:pass"}
    return inside and possessive in clause.subject.tokens


def _is_nobody(clause: MainClause, possessive: Token, lookup: Lookup) -> bool:
    """Whether nothing before the possessive in its sentence is one person."""
    before = clause.sentence.tokens[: possessive.index]
    if clause.subject.dep == "whole":
        return False
    several = "Number=Plur" in clause.subject.head.morph
    subject = clause.subject.head
    alive = not lookup.words.leaning.ITS  # a thing may own as persons do ("zijn", "haar")
    thing = subject.pos == "NOUN" and not (alive or is_person_called(subject, lookup))
    persons = (t for t in before if is_person_called(t, lookup) and "Number=Plur" not in t.morph)
    return (several or thing) and not any(persons) and all(t.pos != "PRON" for t in before)


def thing_owning(
    possessive: Token, clause: MainClause, lookup: Lookup
) -> tuple[Token, Sentence] | None:
    """Return the thing that "its" means: what the sentence before is about.

    No other thing stands before the possessive in its own sentence.
    """
    if possessive.text.lower() not in lookup.words.leaning.ITS or possessive.dep != "nmod:poss":
        return None
    before = clause.sentence.tokens[: possessive.index]
    if any(t.pos == "PRON" or is_thing(t, clause.sentence, lookup) for t in before):
        return None
    return one_before(possessive, clause.sentence, lookup)
