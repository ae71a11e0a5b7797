"""What sort of thing a common noun names, by word lists; a compound goes with its last part."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property


class Sort(StrEnum):
    """Sorts of things, as coarse as question words and wrong options need."""

    PERSON = "person"
    BODY = "body"
    ANIMAL = "animal"
    PLANT = "plant"
    BUILDING = "building"
    PLACE = "place"
    VEHICLE = "vehicle"
    DEVICE = "device"
    FOOD = "food"
    SUBSTANCE = "substance"
    CLOTHING = "clothing"
    TEXT = "text"
    WORK = "work"
    EVENT = "event"
    AILMENT = "ailment"
    WEATHER = "weather"
    MONEY = "money"
    RULE = "rule"
    PART = "part"
    FEELING = "feeling"
    CHANGE = "change"


class SortTable:
    """Nouns with their sorts."""

    def __init__(self, nouns: Mapping[Sort, str], *, shortest_tail: int) -> None:
        """Take nouns in lower case, parted by white space.

        A word that ends in one of them, and is at least `shortest_tail` letters longer, is a
        compound of it.
        """
        self._nouns = nouns
        self._shortest_tail = shortest_tail

    @cached_property
    def _sorts(self) -> Mapping[str, Sort]:
        return {word: sort for sort, words in self._nouns.items() for word in words.split()}

    def listed(self, noun: str) -> Sort | None:
        """Return the sort of a noun in its dictionary form, if the lists have it."""
        return self._sorts.get(noun.lower())

    def of_compound(self, noun: str) -> Sort | None:
        """Return the sort of the longest noun in the lists that `noun` ends in."""
        word = noun.lower()
        tails = (word[start:] for start in range(self._shortest_tail, len(word) - 2))
        return next((self._sorts[tail] for tail in tails if tail in self._sorts), None)
