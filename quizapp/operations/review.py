"""A teacher looks at questions: accepts, edits, rejects, writes one, changes their mind."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from quizapp.core.question import Severity
from quizapp.models import (
    ArticleRow,
    DecisionRow,
    QuestionRow,
    QuestionState,
    RejectReason,
    VersionRow,
)
from quizapp.operations.owned import newest_revision, newest_wording, own_question
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.suggested import suggested
from quizapp.operations.transaction import writing
from quizapp.operations.versions import add_version, question_of
from quizapp.operations.wording import NewQuestion, Wording, reword, worded


def accept(session: Session, question_id: int, teacher_id: int, seen: int, now: datetime) -> None:
    """Approve a question as worded in version `seen` (its id); accepting twice changes nothing.

    Refuses a version that is not the newest any more, that the linter has not seen yet, or that
    has a hard flag.
    """
    with writing(session):
        question = own_question(session, question_id, teacher_id)
        version = _as_seen(session, question_id, seen)
        if version.check is None:
            raise Refused(Reason.BEING_CHECKED)
        if any(flag.severity is Severity.HARD for flag in version.flags):
            raise Refused(Reason.HARD_FLAG)
        _decide(session, question, version, teacher_id, QuestionState.APPROVED, now)


def reject(
    session: Session,
    question_id: int,
    teacher_id: int,
    seen: int,
    reason: RejectReason,
    now: datetime,
) -> None:
    """Retire a question as worded in version `seen`; rejecting twice changes nothing."""
    with writing(session):
        question = own_question(session, question_id, teacher_id)
        version = _as_seen(session, question_id, seen)
        _decide(session, question, version, teacher_id, QuestionState.RETIRED, now, reason)


def undo(session: Session, article_id: int, teacher_id: int, now: datetime) -> int:
    """Take back the teacher's last decision about an article's questions; the question's id.

    A question that was edited since is not touched: its decision was about other words.
    """
    with writing(session):
        last = _last_decision(session, article_id, teacher_id)
        if last is None or newest_wording(session, last.question_id).id != last.version_id:
            raise Refused(Reason.NOTHING_TO_UNDO)
        question = own_question(session, last.question_id, teacher_id)
        question.state = last.before
        session.add(
            DecisionRow(
                question_id=last.question_id,
                version_id=last.version_id,
                teacher_id=teacher_id,
                before=last.after,
                after=last.before,
                at=now,
                undoes_id=last.id,
            )
        )
        return last.question_id


def edit(
    session: Session,
    question_id: int,
    teacher_id: int,
    seen: int,
    wording: Wording,
    now: datetime,
) -> int:
    """Give a question a new version, which the worker is to check and the teacher to accept.

    The id of the version (of `seen` itself where the words are the same). Who plays a quiz that
    was published before keeps the old one.
    """
    with writing(session):
        question = own_question(session, question_id, teacher_id)
        version = _as_seen(session, question_id, seen)
        before = question_of(version)
        after = reword(before, wording)
        if after == before:
            return version.id
        if question.state is not QuestionState.DRAFT:
            _decide(session, question, version, teacher_id, QuestionState.DRAFT, now)
        return add_version(
            session,
            after,
            question_id=question_id,
            number=version.number + 1,
            revision_id=version.revision_id,
            author_id=teacher_id,
            now=now,
        ).id


def write_question(
    session: Session, article_id: int, teacher_id: int, written: NewQuestion, now: datetime
) -> tuple[int, int]:
    """Add a question by hand; the ids of the draft and of its version, for the worker to check.

    Refuses evidence that is not in the article, and words that make no question.
    """
    with writing(session):
        revision = newest_revision(session, article_id, teacher_id)
        if not 0 <= written.evidence.start < written.evidence.end <= len(revision.text):
            raise Refused(Reason.EVIDENCE_OUTSIDE)
        question = QuestionRow(article_id=article_id, state=QuestionState.DRAFT, created_at=now)
        session.add(question)
        session.flush()
        version = add_version(
            session,
            worded(written, revision.published),
            question_id=question.id,
            number=1,
            revision_id=revision.id,
            author_id=teacher_id,
            now=now,
        )
        return question.id, version.id


def next_to_review(
    session: Session, article_id: int, teacher_id: int, after: int = 0
) -> int | None:
    """The first suggested draft after question `after`, going round at the end.

    After one that is not suggested, the other drafts go first. None when those that are
    suggested are done: a teacher then decides whether to see more.
    """
    drafts = list(
        session.scalars(
            select(QuestionRow.id)
            .join(ArticleRow)
            .where(
                QuestionRow.article_id == article_id,
                QuestionRow.state == QuestionState.DRAFT,
                ArticleRow.teacher_id == teacher_id,
            )
            .order_by(QuestionRow.id)
        )
    )
    first = suggested(session, article_id) if drafts else frozenset()
    more = [draft for draft in drafts if draft not in first]
    waiting = [draft for draft in drafts if draft in first]
    if more and after and after not in first:
        waiting = more
    return next((draft for draft in waiting if draft > after), waiting[0] if waiting else None)


def _as_seen(session: Session, question_id: int, seen: int) -> VersionRow:
    version = newest_wording(session, question_id)
    if version.id != seen:
        raise Refused(Reason.CHANGED_MEANWHILE)
    return version


def _decide(
    session: Session,
    question: QuestionRow,
    version: VersionRow,
    teacher_id: int,
    after: QuestionState,
    now: datetime,
    reason: RejectReason | None = None,
) -> None:
    if question.state is after:
        return
    session.add(
        DecisionRow(
            question_id=question.id,
            version_id=version.id,
            teacher_id=teacher_id,
            before=question.state,
            after=after,
            reason=reason,
            at=now,
        )
    )
    question.state = after


def _last_decision(session: Session, article_id: int, teacher_id: int) -> DecisionRow | None:
    undoing = aliased(DecisionRow)
    return session.scalar(
        select(DecisionRow)
        .join(QuestionRow)
        .where(
            QuestionRow.article_id == article_id,
            DecisionRow.teacher_id == teacher_id,
            DecisionRow.undoes_id.is_(None),
            ~select(undoing.id).where(undoing.undoes_id == DecisionRow.id).exists(),
        )
        .order_by(DecisionRow.id.desc())
        .limit(1)
    )
