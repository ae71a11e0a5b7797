"""Analysed document → facts → questions: the way through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from heapq import merge
from itertools import islice

from quizapp.core.fact import Fact
from quizapp.core.generation import selection
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.families import FAMILIES
from quizapp.core.generation.linter import Linter
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Document
from quizapp.core.question import Format, Question, Severity

_FEWEST = 4
_WORDS_FOR_EACH = 4
"""No sentence with a gap is added where so many words of a sentence have a question already."""


def candidates(document: Document, seed: int = 0) -> Iterator[Question]:
    """Yield every question that passes the filters, as it is made, in the article's order."""
    shop = Workshop(document, seed)
    linter = Linter(document)
    asked: list[Fact] = []
    for draft in merge(*(drafts(shop) for drafts in FAMILIES), key=_place):
        if _fills_in(draft) and _is_enough(draft.fact, asked, document.article.text):
            continue
        checked = (replace(q, flags=linter.flags(q)) for q in shop.finish(draft))
        for question in islice((q for q in checked if not _has_hard_flag(q)), 1):
            asked.append(draft.fact)
            yield question


def _has_hard_flag(question: Question) -> bool:
    return any(flag.severity is Severity.HARD for flag in question.flags)


def _is_enough(fact: Fact, asked: Sequence[Fact], text: str) -> bool:
    """Whether something else asks for this, or enough is asked about the sentence."""
    alike = [other for other in asked if other.evidence == fact.evidence]
    enough = max(_FEWEST, len(fact.evidence.of(text).split()) // _WORDS_FOR_EACH)
    return len(alike) >= enough or any(fact.value_at.overlaps(o.value_at) for o in alike)


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
