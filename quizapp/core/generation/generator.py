"""Analysed document → facts → questions: the way through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from heapq import merge

from quizapp.core.generation import selection
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.families import FAMILIES
from quizapp.core.generation.linter import Linter
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Document
from quizapp.core.question import Question, Severity


def candidates(document: Document, seed: int = 0) -> Iterator[Question]:
    """Yield every question that passes the filters, as it is made, in the article's order."""
    shop = Workshop(document, seed)
    linter = Linter(document)
    for draft in merge(*(drafts(shop) for drafts in FAMILIES), key=_place):
        question = shop.finish(draft)
        if question is not None:
            flags = linter.flags(question)
            if not any(flag.severity is Severity.HARD for flag in flags):
                yield replace(question, flags=flags)


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
