"""Sentences cut into words the way the UD treebanks of their language do."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.article import Span
from quizapp.core.language.base import WordRules


def tokens(text: str, sentence: Span, rules: WordRules) -> Iterator[Span]:
    """Yield the places of the words and marks of a sentence, in order; none holds a space."""
    for match in rules.cut.finditer(text, sentence.start, sentence.end):
        yield Span(*match.span())
