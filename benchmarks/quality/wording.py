"""Words, compared without their endings, case and marks."""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.core.learning.typed import fold

_SHORTEST_TELLING_WORD = 4
_ENDING = 2


def holds(words: str, part: str) -> bool:
    """Whether the folded `part` stands in the folded `words`, as whole words in a row."""
    return bool(part) and f" {part} " in f" {words} "


def roots(text: str) -> frozenset[str]:
    """Return the telling words of `text`, folded and without their endings."""
    words = (word for word in fold(text).split() if len(word) >= _SHORTEST_TELLING_WORD)
    return frozenset(word[: max(_SHORTEST_TELLING_WORD, len(word) - _ENDING)] for word in words)


def shared(words: Iterable[str], others: Iterable[str]) -> int:
    """Count the `roots` in `words` that are in `others` too, if only as a part of a compound."""
    known = tuple(others)
    return sum(any(one in other or other in one for other in known) for one in words)
