"""Which two countries, in which three cities: a list of names is one answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.lists import NameList, name_lists
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Entity
from quizapp.core.question import Difficulty, Skill

_TWO, _THREE = 2, 3


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every list of names that fills a phrase."""
    for clause in shop.clauses:
        for found in name_lists(clause, shop.lookup):
            draft = _draft(found, shop)
            if draft is not None:
                yield draft


def _draft(found: Stated[NameList], shop: Workshop) -> Draft | None:
    names = found.value.names
    ones = shop.words.reasons.which_ones(names[0].kind, len(names))
    before = found.value.preposition
    wh = f"{before.text.lower()} {ones}" if before else ones
    if before is None and found.piece is not found.clause.subject:
        return None
    try:
        told = shop.ask(found, wh)
    except LeaningError:
        return None
    key = found.value.span.of(shop.lookup.text)
    return Draft(
        found.fact,
        Skill.LOCATE,
        told.text,
        answers=(key,),
        evidence=shop.evidence(found.fact, *told.names),
        rivals=tuple(_others(told.text, names, key, shop)),
        difficulty=Difficulty.MEDIUM,
    )


def _others(stem: str, names: tuple[Entity, ...], key: str, shop: Workshop) -> Iterator[str]:
    """Put other names into the list, so that every name stands in two of the four options."""
    inside = {e.name for e in names} | {e.text for e in names}
    here = (e.name for e in shop.lookup.names(names[0].kind))
    others = [
        name
        for name in dict.fromkeys((*here, *shop.siblings(names[0])))
        if name not in inside and name not in stem and _is_bare(name, shop)
    ]
    if len(others) >= len(names) == _TWO:
        yield from (_put(key, names, swaps) for swaps in _pairs(others))
    elif len(others) >= len(names) == _THREE:
        yield from (_put(key, names, swaps) for swaps in _threes(others))


def _pairs(others: list[str]) -> Iterator[dict[int, str]]:
    yield {0: others[0]}
    yield {1: others[1]}
    yield {0: others[0], 1: others[1]}


def _threes(others: list[str]) -> Iterator[dict[int, str]]:
    yield {1: others[0], 2: others[1]}
    yield {0: others[0], 2: others[2]}
    yield {0: others[1], 1: others[2]}


def _put(key: str, names: tuple[Entity, ...], swaps: Mapping[int, str]) -> str:
    """Write the list with other names in some places."""
    for place, other in swaps.items():
        key = key.replace(names[place].text, other)
    return key


def _is_bare(name: str, shop: Workshop) -> bool:
    """Whether the name has no article of its own ("het Verenigd Koninkrijk")."""
    entry = shop.lookup.gazetteer.lookup(name)
    return entry is None or not entry.article
