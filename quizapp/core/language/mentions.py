"""Runs of words that may be names, and where words stand in their sentence."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from quizapp.core.article import Span
from quizapp.core.language.base import Entry
from quizapp.core.language.document import EntityKind, Sentence, Token

SHORT_FORM = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ0-9&-]{1,7}")
_AROUND = 3  # words: one, a hyphen and another


@dataclass(slots=True)
class Mention:
    """A run of words that may be a name, with the votes for its kind."""

    sentence: Sentence
    first: int
    last: int
    entry: Entry | None = None
    cut: int = 0  # letters of a possessive ending
    votes: Counter[EntityKind] = field(default_factory=Counter)

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its words."""
        return self.sentence.tokens[self.first : self.last + 1]

    @property
    def span(self) -> Span:
        """Where it stands in the article, without its possessive ending."""
        return Span(self.tokens[0].start, self.tokens[-1].end - self.cut)


def word_at(sentence: Sentence, place: int) -> str:
    """Give the word at a place of the sentence, "" beside it."""
    return sentence.tokens[place].text if 0 <= place < len(sentence.tokens) else ""


def opens(sentence: Sentence, token: Token) -> bool:
    """Whether `token` is the first word, or the first of what somebody says."""
    before = sentence.tokens[: token.index]
    if all(t.pos == "PUNCT" for t in before):
        return True
    return before[-1].text in "„“”\"‘'«:–-" and not is_hyphen(sentence, token.index - 1)


def is_hyphen(sentence: Sentence, place: int) -> bool:
    """Whether the mark at `place` joins the words around it without a space."""
    around = sentence.tokens[max(0, place - 1) : place + 2]
    marked = len(around) == _AROUND and around[1].text in "-‑"
    return marked and all(one.end == other.start for one, other in pairwise(around))
