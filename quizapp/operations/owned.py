"""What belongs to a teacher, fetched with its owner in the query; somebody else's is not found."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.models import ArticleRow, QuestionRow, RevisionRow, VersionRow
from quizapp.operations.refusals import Reason, Refused


def newest_revision(session: Session, article_id: int, teacher_id: int) -> RevisionRow:
    """The text of one's own article as it is now."""
    revision = session.scalar(
        select(RevisionRow)
        .join(ArticleRow)
        .where(ArticleRow.id == article_id, ArticleRow.teacher_id == teacher_id)
        .order_by(RevisionRow.number.desc())
        .limit(1)
    )
    if revision is None:
        raise Refused(Reason.NOT_FOUND)
    return revision


def own_question(session: Session, question_id: int, teacher_id: int) -> QuestionRow:
    """A question about one's own article, locked until the transaction ends."""
    question = session.scalar(
        select(QuestionRow)
        .join(ArticleRow)
        .where(QuestionRow.id == question_id, ArticleRow.teacher_id == teacher_id)
        .with_for_update(of=QuestionRow)
    )
    if question is None:
        raise Refused(Reason.NOT_FOUND)
    return question


def newest_wording(session: Session, question_id: int) -> VersionRow:
    """The newest version of a question."""
    return session.scalars(
        select(VersionRow)
        .where(VersionRow.question_id == question_id)
        .order_by(VersionRow.number.desc())
        .limit(1)
    ).one()
