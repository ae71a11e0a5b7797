"""The sentence after an answer, with the words of the article in it marked.

The generator's feedback stands by itself, also outside the browser: it quotes the evidence and
warns. On a page the quote is marked where it stands, and the warnings have lines of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.language.languages import asking_of
from quizapp.operations.pages.attempt import AnsweredQuestion
from quizapp.web.passages import Run, quotation, runs

_ONE_MARK = str.maketrans(dict.fromkeys("„“”‟‚‘’‛\"'«»‹›", "'") | dict.fromkeys("\r\n\t", " "))
"""Quotation marks change when a quote is quoted, and line breaks inside a sentence become spaces;
their number stays."""


def explanation(page: AnsweredQuestion) -> tuple[Run, ...]:
    """The feedback without the warnings that the page gives in its own words."""
    feedback = page.feedback
    for caution in asking_of(page.article.language).wording.cautions(_as_fact(page)):
        feedback = feedback.replace(caution, "")
    feedback = feedback.strip()
    proofs = [span.of(page.article.text) for span in page.evidence]
    return runs(feedback, _places(feedback, proofs))


def unquoted(page: AnsweredQuestion) -> tuple[tuple[Run, ...], ...]:
    """The evidence that the feedback does not quote, each in its sentence."""
    return tuple(
        quotation(page.article, span)
        for span in page.evidence
        if not _places(page.feedback, [span.of(page.article.text)])
    )


def _places(feedback: str, proofs: Sequence[str]) -> list[Span]:
    even = feedback.translate(_ONE_MARK)
    starts = [(even.find(proof.translate(_ONE_MARK)), len(proof)) for proof in proofs]
    return [Span(start, start + length) for start, length in starts if start >= 0]


def _as_fact(page: AnsweredQuestion) -> Fact:
    """What the generator's warnings look at."""
    return Fact(
        kind=FactKind.STATEMENT,
        subject="",
        value="",
        evidence=Span(0, 0),
        value_at=Span(0, 0),
        as_of=page.as_of,
        perishable=page.perishable,
        disputed=page.disputed,
    )
