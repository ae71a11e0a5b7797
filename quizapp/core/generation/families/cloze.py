"""Fill in: a sentence of the article, told so that it stands alone, with one gap.

The last of the families ("cloze last" in the reading on question writing): one gap, for a name, an
amount, a date or a noun, and only for what no other question asks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.details import Thing, dates, names, numbers, things, whole
from quizapp.core.generation.facts.statements import Stated, Value
from quizapp.core.generation.gapped import GAP
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.told import Told
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import DateMention, Entity, EntityKind, Number
from quizapp.core.question import Difficulty, Format, Skill, Tier

_TELLING = frozenset({"NOUN", "PROPN", "NUM"})
_FEWEST_OTHERS = 2


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield a sentence with a gap for every detail of a clause, names first."""
    told = defaultdict(list)
    for clause in shop.clauses:
        told[clause.sentence.index].append(clause)
    for sentence in shop.lookup.document.sentences:
        inner_first = sorted(told[sentence.index], key=lambda clause: not clause.subordinate)
        clauses = (*inner_first, *whole(sentence, shop.lookup))
        for name in chain.from_iterable(names(clause, shop.lookup) for clause in clauses):
            yield from _name(name, shop)
        for number in chain.from_iterable(numbers(clause, shop.lookup) for clause in clauses):
            yield from _number(number, shop)
        for mention in chain.from_iterable(dates(clause, shop.lookup) for clause in clauses):
            yield from _date(mention, shop)
        for thing in chain.from_iterable(things(clause, shop.lookup) for clause in clauses):
            yield from _thing(thing, shop)


def _name(found: Stated[Entity], shop: Workshop) -> Iterator[Draft]:
    name = found.value
    spoken = (name.name, name.text) if name.kind is EntityKind.PERSON else (name.text, name.name)
    told = None if shop.lookup.short_form_behind(name) else _told(found, name.name, shop)
    rivals = distractors.other_names(name, shop.lookup, None, found.clause.sentence)
    if told is not None:
        yield Draft(
            found.fact,
            Skill.LOCATE,
            told.text,
            answers=tuple(dict.fromkeys(spoken)),
            evidence=shop.evidence(found.fact, name, *told.names),
            rivals=(*(r.name for r in rivals), *shop.siblings(name)),
            typed=Format.CLOZE,
            tier=Tier.REVIEW,
            difficulty=Difficulty.EASY,
        )


def _number(found: Stated[Number], shop: Workshop) -> Iterator[Draft]:
    key = shop.lookup.running(found.value.span)
    return _words(found, shop.words.figures.answers(found.value, key), shop, key, Skill.NUMBER)


def _date(found: Stated[DateMention], shop: Workshop) -> Iterator[Draft]:
    return _words(found, (found.fact.value,), shop, found.fact.value)


def _thing(found: Stated[Thing], shop: Workshop) -> Iterator[Draft]:
    key = shop.lookup.running(found.value.span)
    return _words(found, (key,), shop, key)


def _words(
    found: Stated[Value],
    answers: tuple[str, ...],
    shop: Workshop,
    key: str,
    skill: Skill = Skill.LOCATE,
) -> Iterator[Draft]:
    """Yield the sentence with a gap for `key`, the words as written, if it can be told."""
    told = _told(found, key, shop)
    if told is not None:
        yield Draft(
            found.fact,
            skill,
            told.text,
            answers=answers,
            evidence=shop.evidence(found.fact, *told.names),
            typed=Format.CLOZE,
            tier=Tier.REVIEW,
            difficulty=Difficulty.MEDIUM,
        )


def _told(found: Stated[Value], key: str, shop: Workshop) -> Told | None:
    """Tell the clause with a gap, if the rest of it says enough and does not hold the key."""
    if not _says_enough(found):
        return None
    try:
        told = shop.fill_in(found)
    except LeaningError:
        return None
    cut = f"-{GAP}" in told.text  # "a 312-_____"
    return None if cut or key.lower() in told.text.lower() else told


def _says_enough(found: Stated[Value]) -> bool:
    """Whether two other nouns, names or numbers tell what the sentence is about."""
    words = (t for p in (found.clause.subject, *found.clause.pieces) for t in p.tokens)
    others = [t for t in words if t.pos in _TELLING and not found.value.span.covers(t.span)]
    return len(others) >= _FEWEST_OTHERS
