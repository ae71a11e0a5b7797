"""Numbers in answers, and flaws of the numbers offered."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from quizapp.core.generation.linter.item import CHOICES, Item

_MOST_WORDS = 4
"""As in "ruim 3 miljoen inwoners"."""
_NUMBER = re.compile(r"\d+(?:[.]\d+)?")


def amount(item: Item, text: str) -> Decimal | None:
    """Read the number a text begins with, with its scale: "ruim 2,5 miljoen euro"."""
    said = item.said(text)
    if said and item.has("number_hedges", said[0]):
        said = said[1:]
    figures = [word for word in said if word[:1].isdigit()]
    if len(figures) != 1 or figures[0] != said[0] or not _NUMBER.fullmatch(figures[0]):
        return None
    scale = item.language.numbers.scales.get(said[1], 1) if said[1:] else 1
    return Decimal(figures[0]) * scale


def offered(item: Item) -> list[Decimal]:
    """Return the numbers offered, if all options are about a number."""
    values = [amount(item, text) for text in item.option_texts]
    known = [value for value in values if value is not None]
    is_choice = item.question.format in CHOICES and not item.is_verified
    return known if is_choice and len(known) == len(values) and _are_short(item) else []


def _are_short(item: Item) -> bool:
    return all(len(item.said(text)) <= _MOST_WORDS for text in item.option_texts)


def numbers_out_of_order(item: Item) -> bool:
    """Whether numbers are offered neither from small to large nor from large to small."""
    values = offered(item)
    rising = all(one <= other for one, other in pairwise(values))
    falling = all(one >= other for one, other in pairwise(values))
    return not rising and not falling


def middle_number(item: Item) -> bool:
    """Whether the key is the exact middle of the numbers offered."""
    key = amount(item, item.question.key)
    if key is None:
        return False
    offsets = sorted(value - key for value in offered(item))
    return bool(offsets) and offsets[0] < 0 and offsets == sorted(-each for each in offsets)
