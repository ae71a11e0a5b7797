"""Folded words, compared."""

from __future__ import annotations


def holds(words: str, part: str) -> bool:
    """Whether the folded `part` stands in the folded `words`, as whole words in a row."""
    return bool(part) and f" {part} " in f" {words} "
