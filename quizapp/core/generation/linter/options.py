"""Flaws of the options among themselves."""

from __future__ import annotations

from itertools import combinations

from quizapp.core.generation.linter import kinds
from quizapp.core.generation.linter.item import Item
from quizapp.core.generation.linter.words import holds
from quizapp.core.language.document import EntityKind
from quizapp.core.language.folding import folded
from quizapp.core.question import Format

_SETTLEMENTS = frozenset({"country", "city", "region", "place"})


def type_mismatch(item: Item) -> bool:
    """Whether the options are of different kinds: a country among persons, a word among numbers."""
    if not item.is_choice or item.question.format is Format.EVIDENCE:
        return False
    found = {kinds.kind(item, text) for text in item.option_texts}
    return any(_differ(item, *pair) for pair in combinations(sorted(filter(None, found)), 2)) or (
        kinds.NUMBER in found and None in found and _has_a_wordy_option(item)
    )


def _differ(item: Item, one: str, other: str) -> bool:
    pair = {one, other}
    if kinds.NAME in pair:  # its bearer may be of any named kind
        return not pair & (kinds.NAMED - {EntityKind.DEMONYM.value})
    if pair == {EntityKind.COUNTRY.value, EntityKind.REGION.value}:
        return False  # nobody agrees on islands
    if pair <= _SETTLEMENTS:
        return not item.finds("asks_where", item.stem)
    return True


def _has_a_wordy_option(item: Item) -> bool:
    """Whether an option among numbers holds no figure or number word at all."""
    return any(
        not any(word[:1].isdigit() for word in item.said(text)) for text in item.option_texts
    )


def duplicate_options(item: Item) -> bool:
    """Whether two options say the same in the same words."""
    if item.question.format is Format.EVIDENCE:
        return len(set(item.option_texts)) < len(item.option_texts)
    said = [_distinctive(item, text) for text in item.option_texts]
    return len(set(said)) < len(said)


def overlapping_options(item: Item) -> bool:
    """Whether one option holds another, or two names have one bearer."""
    if not item.is_choice:
        return False
    return any(
        _holds(item, one, other) or _holds(item, other, one) or _same_bearer(item, one, other)
        for one, other in combinations(item.option_texts, 2)
    )


def _holds(item: Item, whole: str, part: str) -> bool:
    longer, shorter = _distinctive(item, whole), _distinctive(item, part)
    if longer == shorter or not (holds(longer, shorter) or _is_period(item, whole, part)):
        return False
    if all(item.finds("fraction", folded(text)) for text in (whole, part)):
        return False  # "een derde" and "twee derde"
    added = set(longer) - set(shorter)
    return not any(item.finds("negative", word) for word in added)


def _is_period(item: Item, day: str, period: str) -> bool:
    """Whether one time lies in another by its words: "18 mei 2022" in "2022"."""
    if kinds.kind(item, day) != kinds.TIME or kinds.kind(item, period) != kinds.TIME:
        return False
    return _when(item, period) < _when(item, day)


def _when(item: Item, text: str) -> frozenset[str]:
    said = item.said(text)  # "may" is also a verb
    return frozenset(word for word in said if not item.has("prepositions", word))


def _same_bearer(item: Item, one: str, other: str) -> bool:
    named = kinds.bearers(item, one)
    written_alike = _distinctive(item, one) == _distinctive(item, other)
    return bool(named) and named == kinds.bearers(item, other) and not written_alike


def _distinctive(item: Item, text: str) -> tuple[str, ...]:
    """The words that tell an option from others: without articles and prepositions before it."""
    said = item.said(text)
    return tuple(word for word in said if not item.has("determiners", word)) or said


def all_or_none_of_the_above(item: Item) -> bool:
    """Whether an option is about the other options."""
    texts = item.option_texts or (item.question.key,)
    return any(item.finds("all_of_the_above", folded(text).strip(" .")) for text in texts)
