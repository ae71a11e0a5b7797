"""Flaws by which people who do not know the answer can tell it from the others."""

from __future__ import annotations

from decimal import Decimal

from quizapp.core.generation.linter import kinds
from quizapp.core.generation.linter.amounts import amount
from quizapp.core.generation.linter.item import GAP, Item
from quizapp.core.generation.linter.words import words
from quizapp.core.language.document import EntityKind
from quizapp.core.language.folding import folded
from quizapp.core.language.lemmas import dictionary_form
from quizapp.core.question import Format

_MUCH_LONGER = 1.6
_IN_CHARACTERS = 12
_FAR_OFF = 50
_WELL_KNOWN = frozenset({EntityKind.COUNTRY.value, EntityKind.CITY.value, EntityKind.REGION.value})


def length_cue(item: Item) -> bool:
    """Whether the key is much longer than every distractor."""
    wrong = [len(text) for text in item.question.distractors]
    if not wrong or item.is_verified:
        return False
    if kinds.kind(item, item.question.key) in kinds.NAMED:
        return False  # nobody chooses how long names are
    key, longest = len(item.question.key), max(wrong)
    return key > _MUCH_LONGER * longest and key - longest > _IN_CHARACTERS


def absolute_terms(item: Item) -> bool:
    """Whether only distractors are absolute."""
    if not item.is_choice or item.question.format is Format.EVIDENCE:
        return False
    wrong = any(item.finds("absolute", folded(text)) for text in item.question.distractors)
    return wrong and not item.finds("absolute", folded(item.question.key))


def stem_word_repeat(item: Item) -> bool:
    """Whether the key repeats a content word of the stem that no distractor has."""
    if not item.is_choice or not item.retrieves:
        return False
    said = item.content(" ".join(item.question.distractors))
    return any(
        item.is_in(word, item.stem_content) and not item.is_in(word, said)
        for word in item.content(item.question.key)
        if not word.isdigit()
    )


def grammatical_cue(item: Item) -> bool:
    """Whether the form of the stem fits the key only."""
    if not item.question.distractors or item.question.format is Format.EVIDENCE:
        return False
    return (
        _only_key_is_plural(item)
        or _only_key_fits_the_gap(item)
        or _only_key_fits_its_article(item)
    )


def _only_key_is_plural(item: Item) -> bool:
    """Whether verb or numeral ask for more than one, and only the key names more than one."""
    asked = item.rules.patterns["asks_several"].match(item.bare_stem)
    if not asked:
        return False
    several = _is_plural_verb(item, asked[1]) or item.said(asked[1])[0].isdigit()
    return (
        several
        and [_is_list(item, text) for text in item.question.distractors].count(True) == 0
        and _is_list(item, item.question.key)
    )


def _is_plural_verb(item: Item, word: str) -> bool:
    form = dictionary_form(word, item.language.language)
    return item.has("auxiliaries_plural", word) or (
        item.finds("plural_verb", word) and word == form
    )


def _is_list(item: Item, text: str) -> bool:
    return any(item.has("and_words", word) for word in item.said(text))


def _only_key_fits_the_gap(item: Item) -> bool:
    """Whether a number stands before the gap and only the key has the looks of a plural."""
    gap = GAP.search(item.question.stem)
    if not (gap and item.has_gap):
        return False
    before = item.said(item.question.stem[: gap.start()])
    counted = any(word.isdigit() for word in before[-2:])
    return (
        counted
        and item.finds("plural_noun", item.question.key)
        and not any(item.finds("plural_noun", text) for text in item.question.distractors)
    )


def _only_key_fits_its_article(item: Item) -> bool:
    """Whether "an" or "het" stands before the gap, and fits the key and no distractor."""
    gap = GAP.search(item.question.stem) if item.has_gap else None
    end = gap.start() if gap else len(item.question.stem.rstrip(" :…"))
    before = words(folded(item.question.stem[:end]))[-1:]
    articles = {each.word: each.fits for each in item.rules.fitting_articles}
    fits = next((articles.pop(word) for word in before if word in articles), None)
    if fits is None or not fits.search(folded(item.question.key)):
        return False
    return all(
        not fits.search(folded(text)) and any(a.search(folded(text)) for a in articles.values())
        for text in item.question.distractors
    )


def implausible_distractors(item: Item) -> bool:
    """Whether no distractor is near: names that have nothing to do with it, numbers far off."""
    if not item.is_choice or not item.retrieves:
        return False
    wrong = item.question.distractors
    value = amount(item, item.question.key)
    if value:
        return all(_is_far_off(item, text, value) for text in wrong)
    found = kinds.kind(item, item.question.key)
    if found not in kinds.NAMED - _WELL_KNOWN or len(wrong) == 1:
        return False
    if found == EntityKind.PERSON and not _has_other_people(item):
        return False
    near = sum(_is_near(item, text) for text in wrong)
    return near <= (len(wrong) // 3 if found == EntityKind.ORGANISATION else 0)


def _has_other_people(item: Item) -> bool:
    """Whether the article has people enough to choose distractors from."""
    people = {e.name for e in item.document.entities if e.kind is EntityKind.PERSON}
    return len(people - kinds.bearers(item, item.question.key)) > 2


def _is_near(item: Item, text: str) -> bool:
    """Whether a name is in the article, or of the same sort as the key."""
    if any(word in item.article.words for word in item.content(text)):
        return True
    sort = kinds.sort(item, item.question.key)
    return sort is not None and sort == kinds.sort(item, text)


def _is_far_off(item: Item, text: str, value: Decimal) -> bool:
    """Whether a number is of another order of size than `value`."""
    other = amount(item, text)
    near = abs(value) / _FAR_OFF, abs(value) * _FAR_OFF
    return other is not None and not near[0] <= abs(other) <= near[1]
