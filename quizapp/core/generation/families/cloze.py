"""Fill in: a sentence of the article, told so that it stands alone, with one gap.

The last of the families ("cloze last" in the reading on question writing): one gap, for a name, an
amount, a date or a noun, and only for what no other question asks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import TypeAlias

from quizapp.core.article import Span
from quizapp.core.fact import Fact
from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.details import Thing, dates, names, numbers, ranges, whole
from quizapp.core.generation.facts.nouns import things
from quizapp.core.generation.facts.statements import Stated, Value
from quizapp.core.generation.facts.unknown_names import unknown_names
from quizapp.core.generation.gapped import GAP
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.lookup import Lookup
from quizapp.core.generation.told import Told
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import DateMention, Entity, EntityKind, Number
from quizapp.core.question import Difficulty, Format, Skill, Tier

_TELLING = frozenset({"NOUN", "PROPN", "NUM"})
_FEWEST_OTHERS = 2

IsOpen: TypeAlias = Callable[[Fact], bool]


def _always(_fact: Fact) -> bool:
    return True


def drafts(shop: Workshop, is_open: IsOpen = _always) -> Iterator[Draft]:
    """Yield a sentence with a gap for every detail of a clause, names first.

    `is_open` tells of a detail, just before its turn, whether a gap is still wanted for it.
    """
    told = defaultdict(list)
    for clause in shop.clauses:
        told[clause.sentence.index].append(clause)
    for sentence in shop.lookup.document.sentences:
        inner_first = sorted(told[sentence.index], key=lambda clause: not clause.subordinate)
        clauses = (*inner_first, *whole(sentence, shop.lookup))
        for name in _open(names, clauses, shop, is_open):
            short = shop.lookup.bracketed_behind(name.value.span)
            same = short is not None and short.kind is name.value.kind
            yield from _in_full(name, short, shop) if short and same else _name(name, shop)
        for span in _open(ranges, clauses, shop, is_open):
            yield from _words(span, (span.fact.value,), shop, span.fact.value, Skill.NUMBER)
        for number in _open(numbers, clauses, shop, is_open):
            yield from _number(number, shop)
        for mention in _open(dates, clauses, shop, is_open):
            yield from _date(mention, shop)
        for thing in _open(unknown_names, clauses, shop, is_open):
            short = shop.lookup.bracketed_behind(thing.value.span)
            yield from _thing(thing, shop) if short is None else _in_full(thing, short, shop)
        for thing in _open(things, clauses, shop, is_open):
            yield from _thing(thing, shop)


def _open(
    find: Callable[[MainClause, Lookup], Iterator[Stated[Value]]],
    clauses: Iterable[MainClause],
    shop: Workshop,
    is_open: IsOpen,
) -> Iterator[Stated[Value]]:
    found = chain.from_iterable(find(clause, shop.lookup) for clause in clauses)
    return (one for one in found if is_open(one.fact))


def _name(found: Stated[Entity], shop: Workshop) -> Iterator[Draft]:
    name = found.value
    spoken = (name.name, name.text) if name.kind is EntityKind.PERSON else (name.text, name.name)
    told = _told(found, name.name, shop)
    if told is not None:
        rivals = distractors.other_names(name, shop.lookup, None, found.clause.sentence)
        names = (*(r.name for r in rivals), *shop.siblings(name))
        yield Draft(
            found.fact,
            Skill.LOCATE,
            told.text,
            answers=tuple(dict.fromkeys(spoken)),
            evidence=shop.evidence(found.fact, name, *told.names),
            rivals=tuple(
                n
                for n in names
                if _article_before_gap(told.text, shop) in shop.lookup.articles_of(n)
            ),
            typed=Format.CLOZE,
            tier=Tier.REVIEW,
            difficulty=Difficulty.EASY,
        )


def _in_full(found: Stated[Value], short: Entity, shop: Workshop) -> Iterator[Draft]:
    """Let the gap hold the short form behind a name as well: "het Waterloopkundig Lab (WL)"."""
    both = Span(found.value.span.start, short.span.end + len(")"))
    gap = replace(found, fact=replace(found.fact, value_at=both))
    return _words(gap, (found.fact.value, short.text), shop, short.text)


def _article_before_gap(text: str, shop: Workshop) -> str:
    """Return "de" of "in de _____", behind which not every name can stand; or nothing."""
    before = ["", *text[: text.index(GAP)].lower().split()][-1]
    return before if before in shop.words.leaning.DEFINITE else ""


def _number(found: Stated[Number], shop: Workshop) -> Iterator[Draft]:
    key = shop.lookup.running(found.value.span)
    return _words(found, shop.words.figures.answers(found.value, key), shop, key, Skill.NUMBER)


def _date(found: Stated[DateMention], shop: Workshop) -> Iterator[Draft]:
    return _words(found, (found.fact.value,), shop, found.fact.value)


def _thing(found: Stated[Thing], shop: Workshop) -> Iterator[Draft]:
    key = shop.lookup.running(found.value.span)
    aged = shop.words.leaning.AGED.search(key.lower())  # "the 22-year-old"
    return iter(()) if aged else _words(found, (key,), shop, key)


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
    tell = shop.fill_in if _says_enough(found, shop) else shop.go_on
    try:
        told = tell(found)
    except LeaningError:
        return None
    cut = f"-{GAP}" in told.text  # "a 312-_____"
    return None if cut or key.lower() in told.text.lower() else told


def _says_enough(found: Stated[Value], shop: Workshop) -> bool:
    """Whether other nouns, names or numbers, or one and a verb, tell what the sentence is about."""
    clause = found.clause
    words = [t for p in (clause.subject, *clause.pieces) for t in p.tokens]
    others = [t for t in words if t.pos in _TELLING and not found.value.span.covers(t.span)]
    return len(others) >= _FEWEST_OTHERS - _is_done_to(found, shop)


def _is_done_to(found: Stated[Value], shop: Workshop) -> bool:
    """Whether a verb of weight and a subject say enough of a thing, which is no mere "iets"."""
    clause, lists = found.clause, shop.words.things
    verb, subject = clause.predicate, clause.subject
    asked = [t.lemma for t in found.piece.tokens if found.value.span.covers(t.span)]
    owned = any("Poss=Yes" in t.morph for p in (subject, *clause.pieces) for t in p.tokens)
    light = verb.pos != "VERB" or verb.lemma in lists.LIGHT_VERBS
    thin = shop.words.leaning.is_thin(subject.head.lemma) or lists.EMPTY.intersection(asked)
    return not (found.piece is subject or owned or light or thin)
