"""Which questions of an article a teacher should look at first."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from quizapp.core.generation import selection
from quizapp.models import FactRow, QuestionRow, VersionRow
from quizapp.operations.versions import WHOLE, fact_of, question_of


def suggested(session: Session, article_id: int) -> frozenset[int]:
    """The ids of the questions that make a balanced quiz, and of those that a teacher wrote.

    Questions count as they were first worded: neither decisions nor edits bring others.
    """
    rows = session.execute(
        select(QuestionRow, VersionRow, FactRow)
        .join(VersionRow, and_(VersionRow.question_id == QuestionRow.id, VersionRow.number == 1))
        .outerjoin(FactRow, FactRow.id == QuestionRow.fact_id)
        .where(QuestionRow.article_id == article_id)
        .order_by(QuestionRow.id)
        .options(*WHOLE)
    ).all()
    generated = {
        replace(question_of(version), fact=None if fact is None else fact_of(fact)): question.id
        for question, version, fact in rows
        if question.fingerprint is not None
    }
    chosen = selection.select(tuple(generated), selection.BALANCED)
    written = (question.id for question, _, _ in rows if question.fingerprint is None)
    return frozenset((*(generated[question] for question in chosen), *written))
