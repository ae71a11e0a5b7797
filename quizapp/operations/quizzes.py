from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from random import Random

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from quizapp.models import (
    ArticleRow,
    AssignmentQuestionRow,
    AssignmentRow,
    QuestionRow,
    QuestionState,
    QuizQuestionRow,
    QuizRow,
)
from quizapp.operations.codes import new_code
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.texts import required
from quizapp.operations.transaction import insert_all, insert_unless_there, writing
from quizapp.operations.versions import newest_version

LONGEST_TITLE = 200


def create_quiz(session: Session, teacher_id: int, title: str, now: datetime) -> int:
    """An empty quiz; refuses an empty or endless title. The id of the quiz."""
    title = required(title, LONGEST_TITLE, Reason.TITLE_MISSING, Reason.TITLE_TOO_LONG)
    with writing(session):
        quiz = QuizRow(teacher_id=teacher_id, title=title, created_at=now)
        session.add(quiz)
        session.flush()
        return quiz.id


def rename_quiz(session: Session, quiz_id: int, teacher_id: int, title: str) -> None:
    """Give a quiz another title, also where it is published."""
    title = required(title, LONGEST_TITLE, Reason.TITLE_MISSING, Reason.TITLE_TOO_LONG)
    with writing(session):
        _own_quiz(session, quiz_id, teacher_id).title = title


def set_questions(
    session: Session, quiz_id: int, teacher_id: int, question_ids: Sequence[int]
) -> None:
    """Make these, in this order, the questions of the quiz.

    Refuses to put in a question that is not approved, or not of an article of the teacher; one
    that was in it before may stay. What is published already stays as it was.
    """
    wanted = list(dict.fromkeys(question_ids))
    with writing(session):
        _own_quiz(session, quiz_id, teacher_id)
        there = _question_ids(session, quiz_id)
        if added := [question_id for question_id in wanted if question_id not in there]:
            _refuse_unapproved(session, teacher_id, added)
        session.execute(delete(QuizQuestionRow).where(QuizQuestionRow.quiz_id == quiz_id))
        insert_all(
            session,
            QuizQuestionRow,
            [
                {"quiz_id": quiz_id, "question_id": question_id, "position": position}
                for position, question_id in enumerate(wanted, start=1)
            ],
        )


def publish(
    session: Session,
    quiz_id: int,
    teacher_id: int,
    random: Random,
    now: datetime,
    *,
    listed: bool,
) -> str:
    """Open the quiz under a code, with its questions as they are worded now.

    A `listed` one also stands on the start page. The code of a quiz that is open already is
    given again. Refuses a quiz without questions, or with one that is no longer approved.
    """
    with writing(session):
        _own_quiz(session, quiz_id, teacher_id)
        opened = open_code(session, quiz_id)
        if opened is not None:
            return opened
        version_ids = _versions_to_publish(session, quiz_id)
        code = _open_under_new_code(
            session,
            random,
            {"quiz_id": quiz_id, "listed": listed, "opened_at": now},
        )
        assignment_id = session.execute(
            select(AssignmentRow.id).where(AssignmentRow.code == code)
        ).scalar_one()
        insert_all(
            session,
            AssignmentQuestionRow,
            [
                {"assignment_id": assignment_id, "position": position, "version_id": version_id}
                for position, version_id in enumerate(version_ids, start=1)
            ],
        )
        return code


def unpublish(session: Session, quiz_id: int, teacher_id: int, now: datetime) -> None:
    """Close the quiz for who has not started yet; closing it again changes nothing."""
    with writing(session):
        _own_quiz(session, quiz_id, teacher_id)
        session.execute(
            update(AssignmentRow)
            .where(AssignmentRow.quiz_id == quiz_id, AssignmentRow.closed_at.is_(None))
            .values(closed_at=now)
        )


def open_code(session: Session, quiz_id: int) -> str | None:
    """The code under which a quiz is open, if it is."""
    return session.scalar(
        select(AssignmentRow.code).where(
            AssignmentRow.quiz_id == quiz_id, AssignmentRow.closed_at.is_(None)
        )
    )


def _own_quiz(session: Session, quiz_id: int, teacher_id: int) -> QuizRow:
    quiz = session.scalar(
        select(QuizRow)
        .where(QuizRow.id == quiz_id, QuizRow.teacher_id == teacher_id)
        .with_for_update()
    )
    if quiz is None:
        raise Refused(Reason.NOT_FOUND)
    return quiz


def _question_ids(session: Session, quiz_id: int) -> set[int]:
    return set(
        session.scalars(
            select(QuizQuestionRow.question_id).where(QuizQuestionRow.quiz_id == quiz_id)
        )
    )


def _refuse_unapproved(session: Session, teacher_id: int, question_ids: list[int]) -> None:
    states = session.scalars(
        select(QuestionRow.state)
        .join(ArticleRow)
        .where(QuestionRow.id.in_(question_ids), ArticleRow.teacher_id == teacher_id)
    ).all()
    if len(states) < len(question_ids):
        raise Refused(Reason.NOT_FOUND)
    if any(state is not QuestionState.APPROVED for state in states):
        raise Refused(Reason.NOT_APPROVED)


def _versions_to_publish(session: Session, quiz_id: int) -> list[int]:
    rows = session.execute(
        select(QuestionRow.state, newest_version().label("version_id"))
        .join(QuizQuestionRow, QuizQuestionRow.question_id == QuestionRow.id)
        .where(QuizQuestionRow.quiz_id == quiz_id)
        .order_by(QuizQuestionRow.position)
    ).all()
    if not rows:
        raise Refused(Reason.NO_QUESTIONS)
    if any(row.state is not QuestionState.APPROVED for row in rows):
        raise Refused(Reason.NOT_APPROVED)
    return [row.version_id for row in rows]


def _open_under_new_code(session: Session, random: Random, values: dict[str, object]) -> str:
    while True:  # a code that was given before is not given again
        code = new_code(random)
        if insert_unless_there(session, AssignmentRow, {**values, "code": code}):
            return code
