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

    def sort(self, noun: str) -> Sort | None:
        """Return the sort of a noun in its dictionary form; None where the lists have it not."""
        word = noun.lower()
        if word in self._sorts:
            return self._sorts[word]
        for start in range(self._shortest_tail, len(word) - 2):
            if word[start:] in self._sorts:
                return self._sorts[word[start:]]
        return None
