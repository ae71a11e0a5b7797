"""Flaws of a text with a gap."""

from __future__ import annotations

from quizapp.core.generation.linter.item import GAP, Item
from quizapp.core.generation.linter.words import words
from quizapp.core.language.folding import folded

_UNFIT = frozenset({"ADP", "ADV", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "VERB", "ADJ"})


def double_blank(item: Item) -> bool:
    """Whether more than one thing is to be filled in."""
    return item.has_gap and len(GAP.findall(item.question.stem)) > 1


def function_word_gap(item: Item) -> bool:
    """Whether the gap stands for a verb, an adjective or a word without content."""
    if not item.has_gap:
        return False
    key = words(folded(item.question.key))
    return all(item.has("function_words", word) for word in key) or (
        len(key) == 1 and _class_of(item, key[0]) in _UNFIT
    )


def _class_of(item: Item, word: str) -> str | None:
    """The class that the only such word of the evidence has, if the analysis knows it."""
    classes = {token.pos for token in item.tokens if folded(token.text) == word}
    return classes.pop() if len(classes) == 1 else None
