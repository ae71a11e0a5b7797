"""A stem with a gap, cut at it: for a page to show the gap, or the word in it."""

from __future__ import annotations

import re

from quizapp.operations.gaps import LINE

_BEGINS = re.compile(r"(?:^|[.!?:]\s+)[„“”‘’\"'«»]*$")
"""What stands before a word that begins a sentence."""


def around_gaps(stem: str) -> list[str]:
    """The words before, between and behind the gaps; all of them, where there is no gap."""
    return LINE.split(stem)


def in_gap(before: str, key: str) -> str:
    """The key as it is written in a gap behind the words `before`."""
    word = key.removesuffix(".")
    return word[:1].upper() + word[1:] if _BEGINS.search(before) else word
