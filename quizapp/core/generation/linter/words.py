"""Folded text cut into words, and words that are forms of one another."""

from __future__ import annotations

import re

from rapidfuzz.distance import Prefix

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
_SHORTEST_STEM = 4
_LONGEST_ENDING = 2
_SHARED = 0.55


def words(text: str) -> list[str]:
    """Cut `text` into words and numbers; a hyphen separates words."""
    return _WORD.findall(text)


def alike(one: str, other: str) -> bool:
    """Whether two folded words are one word but for their ending: bestrijden, bestrijding."""
    if one == other:
        return True
    if not (one.isalpha() and other.isalpha()):
        return False
    shared = Prefix.similarity(one, other)
    shortest, longest = sorted((len(one), len(other)))
    return shared >= max(_SHORTEST_STEM, shortest - _LONGEST_ENDING, _SHARED * longest)


def holds(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Whether the words of `part` stand in `whole` one after the other."""
    size = len(part)
    return bool(part) and any(whole[i : i + size] == part for i in range(len(whole) - size + 1))
