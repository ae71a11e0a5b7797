"""Analysed document → facts → questions: the way through."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from heapq import merge
from itertools import islice

from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation import selection
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.families import FAMILIES, cloze
from quizapp.core.generation.linter import Linter
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Document
from quizapp.core.question import Format, Question, Severity

_FOR_A_WORD = 0.135
"""Questions; gaps do not bring an article far above it. Nobody wants more than 14 for 100 words."""
_THINGS_FOR_A_WORD = 0.13
"""Likewise for a gap that stands for a common noun, of which every sentence has some."""
_AHEAD = 3
"""So many other gaps more are made in a place where there is much to ask."""
_FEWEST = 4

_LONG_ANSWER = 6
"""Words; where a whole clause or a list is the answer, a detail in it can still be asked."""


def candidates(document: Document, seed: int = 0) -> Iterator[Question]:
    """Yield every question that passes the filters, as it is made, in the article's order."""
    shop = Workshop(document, seed)
    linter = Linter(document)
    asked: list[Fact] = []
    words = [match.start() for match in re.finditer(r"\S+", document.text)]

    def is_open(fact: Fact) -> bool:
        return not _is_enough(fact, asked, bisect_left(words, fact.evidence.end))

    families = (*(drafts(shop) for drafts in FAMILIES), cloze.drafts(shop, is_open))
    for draft in merge(*families, key=_place):
        if _fills_in(draft) and not is_open(draft.fact):
            continue
        checked = (replace(q, flags=linter.flags(q)) for q in shop.finish(draft))
        for question in islice((q for q in checked if not _has_hard_flag(q)), 1):
            asked.append(draft.fact)
            yield question


def _has_hard_flag(question: Question) -> bool:
    return any(flag.severity is Severity.HARD for flag in question.flags)


def _is_enough(fact: Fact, asked: Sequence[Fact], words: int) -> bool:
    """Whether something else asks for this, or enough is asked about the first `words`."""
    return len(asked) >= _most(fact, words) or any(
        other.evidence == fact.evidence and fact.value_at.overlaps(other.value_at)
        for other in asked
        if len(other.value.split()) <= _LONG_ANSWER
    )


def _most(fact: Fact, words: int) -> float:
    """Return after how many questions about the first `words` no gap for `fact` is made."""
    if fact.kind is FactKind.THING:
        return max(_FEWEST, words * _THINGS_FOR_A_WORD)
    return max(_FEWEST, words * _FOR_A_WORD + _AHEAD)


def _fills_in(draft: Draft) -> bool:
    """Whether it asks with a gap, which is done only for what nothing else asks."""
    return draft.typed is Format.CLOZE


def _place(draft: Draft) -> int:
    return draft.fact.evidence.start


def generate(
    document: Document, *, seed: int = 0, count: int | None = selection.BALANCED
) -> tuple[Question, ...]:
    """Make at most `count` questions that go together; None asks for all that pass.

    The same document, seed and count give the same questions.
    """
    questions = tuple(candidates(document, seed))
    return questions if count is None else selection.select(questions, count)
