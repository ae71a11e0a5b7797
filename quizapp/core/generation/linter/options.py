"""Flaws of the options among themselves."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from itertools import combinations, pairwise

from quizapp.core.generation.linter import kinds
from quizapp.core.generation.linter.item import CHOICES, GAP, Item
from quizapp.core.generation.linter.words import holds, words
from quizapp.core.language.document import EntityKind
from quizapp.core.language.folding import folded
from quizapp.core.question import Format

_TWICE_AS_LONG = 1.6
_MUCH_LONGER = 12  # characters
_WELL_KNOWN = frozenset({EntityKind.COUNTRY.value, EntityKind.CITY.value, EntityKind.REGION.value})
_FAR_OFF = 50


def _is_choice(item: Item) -> bool:
    return item.question.format in CHOICES and len(item.option_texts) > 1 and not item.is_verified


def type_mismatch(item: Item) -> bool:
    """Whether the options are of different kinds: a country among persons, a word among numbers."""
    if not _is_choice(item) or item.question.format is Format.EVIDENCE:
        return False
    found = {kinds.kind(item, text) for text in item.option_texts}
    return any(_differ(item, *pair) for pair in combinations(sorted(filter(None, found)), 2)) or (
        kinds.NUMBER in found and None in found and _has_a_wordy_option(item)
    )


def _differ(item: Item, one: str, other: str) -> bool:
    pair = {one, other}
    if kinds.NAME in pair:  # its bearer may be of any named kind
        return not pair & (kinds.NAMED - {EntityKind.DEMONYM.value})
    if pair <= _WELL_KNOWN | {EntityKind.PLACE.value}:
        return not item.stem.startswith("waar")
    return True


def _has_a_wordy_option(item: Item) -> bool:
    """Whether an option among numbers holds no figure or number word at all."""
    return any(
        not any(item.canonical(word)[:1].isdigit() for word in words(folded(text)))
        for text in item.option_texts
    )


def duplicate_options(item: Item) -> bool:
    """Whether two options say the same in the same words."""
    if item.question.format is Format.EVIDENCE:
        return len(set(item.option_texts)) < len(item.option_texts)
    said = [_canonical(item, text) for text in item.option_texts]
    return len(set(said)) < len(said)


def overlapping_options(item: Item) -> bool:
    """Whether one option holds another, or two names have one bearer."""
    if not _is_choice(item):
        return False
    return any(
        _holds(item, one, other) or _holds(item, other, one) or _same_bearer(item, one, other)
        for one, other in combinations(item.option_texts, 2)
    )


def _holds(item: Item, whole: str, part: str) -> bool:
    longer, shorter = _canonical(item, whole), _canonical(item, part)
    if longer == shorter or not holds(longer, shorter):
        return False
    added = set(longer) - set(shorter)
    return not any(item.finds("negative", word) for word in added)


def _same_bearer(item: Item, one: str, other: str) -> bool:
    named = kinds.bearers(item, one)
    return bool(named) and named == kinds.bearers(item, other)


def _canonical(item: Item, text: str) -> tuple[str, ...]:
    """The words that tell an option from others: without articles and prepositions before it."""
    said = words(folded(text))
    kept = [word for word in said if not item.has("determiners", word)] or said
    return tuple(item.canonical(word) for word in kept)


def all_or_none_of_the_above(item: Item) -> bool:
    """Whether an option is about the other options."""
    texts = item.option_texts or (item.question.key,)
    return any(item.finds("all_of_the_above", folded(text).strip(" .")) for text in texts)


def length_cue(item: Item) -> bool:
    """Whether the key is much longer than every distractor."""
    wrong = [len(text) for text in item.question.distractors]
    if not wrong or item.is_verified:
        return False
    if kinds.kind(item, item.question.key) in kinds.NAMED:
        return False  # nobody chooses how long names are
    key, longest = len(item.question.key), max(wrong)
    return key > _TWICE_AS_LONG * longest and key - longest > _MUCH_LONGER


def absolute_terms(item: Item) -> bool:
    """Whether only distractors are absolute."""
    if not _is_choice(item):
        return False
    wrong = any(item.finds("absolute", folded(text)) for text in item.question.distractors)
    return wrong and not item.finds("absolute", folded(item.question.key))


def stem_word_repeat(item: Item) -> bool:
    """Whether the key repeats a content word of the stem that no distractor has."""
    if not _is_choice(item) or not item.retrieves:
        return False
    said = item.content(" ".join(item.question.distractors))
    return any(
        item.is_in(word, item.stem_content) and not item.is_in(word, said)
        for word in item.content(item.question.key)
        if not word.isdigit()
    )


def grammatical_cue(item: Item) -> bool:
    """Whether the form of the stem fits the key only."""
    return bool(item.question.distractors) and (
        _only_key_is_plural(item) or _only_key_fits_the_gap(item)
    )


def _only_key_is_plural(item: Item) -> bool:
    """Whether verb or numeral ask for more than one, and only the key names more than one."""
    asked = re.match(r"^(?:\w+ )?(?:wie|welke)\s+(\w+)", item.bare_stem)
    if not asked:
        return False
    several = item.has("auxiliaries_plural", asked[1]) or item.canonical(asked[1]).isdigit()
    return (
        several
        and [_is_list(item, text) for text in item.question.distractors].count(True) == 0
        and _is_list(item, item.question.key)
    )


def _is_list(item: Item, text: str) -> bool:
    return any(item.has("and_words", word) for word in words(folded(text)))


def _only_key_fits_the_gap(item: Item) -> bool:
    """Whether a number stands before the gap and only the key has the looks of a plural."""
    gap = GAP.search(item.question.stem)
    if not (gap and item.has_gap):
        return False
    before = words(folded(item.question.stem[: gap.start()]))
    counted = bool(before) and item.canonical(before[-1]).isdigit()
    return (
        counted
        and _looks_plural(item.question.key)
        and not any(_looks_plural(text) for text in item.question.distractors)
    )


def _looks_plural(text: str) -> bool:
    return text[:1].islower() and " " not in text and text.endswith(("en", "s"))


def implausible_distractors(item: Item) -> bool:
    """Whether no distractor is near: names that the article never mentions, numbers far off."""
    if not _is_choice(item) or not item.retrieves:
        return False
    value = _number(item, item.question.key)
    if value:
        return all(_is_far_off(item, text, value) for text in item.question.distractors)
    wrong = item.question.distractors
    named = kinds.kind(item, item.question.key) in kinds.NAMED - _WELL_KNOWN
    return named and len(wrong) > 1 and not any(_is_mentioned(item, text) for text in wrong)


def _is_mentioned(item: Item, text: str) -> bool:
    return any(word in item.article.words for word in item.content(text))


def _is_far_off(item: Item, text: str, value: Decimal) -> bool:
    """Whether a number is of another order of size than `value`."""
    other = _number(item, text)
    near = abs(value) / _FAR_OFF, abs(value) * _FAR_OFF
    return other is not None and not near[0] <= abs(other) <= near[1]


def numbers_out_of_order(item: Item) -> bool:
    """Whether numbers are offered neither from small to large nor from large to small."""
    values = _values(item)
    rising = all(one <= other for one, other in pairwise(values))
    falling = all(one >= other for one, other in pairwise(values))
    return not rising and not falling


def middle_number(item: Item) -> bool:
    """Whether the key is the exact middle of the numbers offered."""
    values = _values(item)
    key = _number(item, item.question.key)
    if not values or key is None:
        return False
    offsets = sorted(value - key for value in values)
    return min(offsets) < 0 < max(offsets) and offsets == sorted(-each for each in offsets)


def _values(item: Item) -> list[Decimal]:
    """The numbers offered, if all options are numbers."""
    values = [_number(item, text) for text in item.option_texts]
    known = [value for value in values if value is not None]
    return known if _is_choice(item) and len(known) == len(values) else []


def _number(item: Item, text: str) -> Decimal | None:
    """Read an option that is a number with at most a unit behind it."""
    said = words(folded(text))
    numeric = [item.canonical(word) for word in said if item.canonical(word)[:1].isdigit()]
    if len(numeric) != 1 or not said or item.canonical(said[0]) != numeric[0]:
        return None
    try:
        return Decimal(numeric[0].replace(",", "."))
    except InvalidOperation:
        return None
