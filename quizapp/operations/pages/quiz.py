"""A quiz of a teacher: its questions, those that could be added, and its code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from quizapp.core.article import Language
from quizapp.core.question import Format, Skill
from quizapp.models import (
    ArticleRow,
    AssignmentQuestionRow,
    AssignmentRow,
    AttemptRow,
    QuestionRow,
    QuestionState,
    QuizQuestionRow,
    QuizRow,
    RevisionRow,
    VersionRow,
)
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.versions import newest_version

MOST_OFFERED = 500


@dataclass(frozen=True, slots=True)
class QuizQuestion:
    """A question that is or could be in the quiz, as worded now."""

    id: int
    state: QuestionState
    format: Format
    skill: Skill
    stem: str
    article_id: int
    article_title: str
    language: Language


@dataclass(frozen=True, slots=True)
class Published:
    """How a quiz is open now; `changed` tells that its questions are others by now."""

    code: str
    listed: bool
    questions: int
    attempts: int
    changed: bool


@dataclass(frozen=True, slots=True)
class QuizPage:
    """A quiz; `offered` are the approved questions that are not in it."""

    id: int
    title: str
    questions: tuple[QuizQuestion, ...]
    offered: tuple[QuizQuestion, ...]
    published: Published | None


def quiz_page(session: Session, quiz_id: int, teacher_id: int) -> QuizPage:
    """One's own quiz; refuses NOT_FOUND."""
    title = session.scalar(
        select(QuizRow.title).where(QuizRow.id == quiz_id, QuizRow.teacher_id == teacher_id)
    )
    if title is None:
        raise Refused(Reason.NOT_FOUND)
    return QuizPage(
        id=quiz_id,
        title=title,
        questions=_questions(session, _in_quiz(quiz_id)),
        offered=_questions(session, _offered(quiz_id, teacher_id)),
        published=_published(session, quiz_id),
    )


def _questions(session: Session, which: Select[*tuple[Any, ...]]) -> tuple[QuizQuestion, ...]:
    return tuple(QuizQuestion(*row) for row in session.execute(which))


def _listed() -> Select[*tuple[Any, ...]]:
    return (
        select(
            QuestionRow.id,
            QuestionRow.state,
            VersionRow.format,
            VersionRow.skill,
            VersionRow.stem,
            QuestionRow.article_id,
            RevisionRow.title,
            RevisionRow.language,
        )
        .join(VersionRow, VersionRow.id == newest_version())
        .join(RevisionRow, RevisionRow.id == VersionRow.revision_id)
    )


def _in_quiz(quiz_id: int) -> Select[*tuple[Any, ...]]:
    return (
        _listed()
        .join(QuizQuestionRow, QuizQuestionRow.question_id == QuestionRow.id)
        .where(QuizQuestionRow.quiz_id == quiz_id)
        .order_by(QuizQuestionRow.position)
    )


def _offered(quiz_id: int, teacher_id: int) -> Select[*tuple[Any, ...]]:
    there = select(QuizQuestionRow.question_id).where(
        QuizQuestionRow.quiz_id == quiz_id, QuizQuestionRow.question_id == QuestionRow.id
    )
    return (
        _listed()
        .join(ArticleRow, ArticleRow.id == QuestionRow.article_id)
        .where(
            ArticleRow.teacher_id == teacher_id,
            QuestionRow.state == QuestionState.APPROVED,
            ~there.exists(),
        )
        .order_by(QuestionRow.article_id.desc(), QuestionRow.id)
        .limit(MOST_OFFERED)
    )


def _published(session: Session, quiz_id: int) -> Published | None:
    row = session.execute(
        select(
            AssignmentRow.id,
            AssignmentRow.code,
            AssignmentRow.listed,
            select(func.count())
            .where(AttemptRow.assignment_id == AssignmentRow.id)
            .scalar_subquery()
            .label("attempts"),
        ).where(AssignmentRow.quiz_id == quiz_id, AssignmentRow.closed_at.is_(None))
    ).first()
    if row is None:
        return None
    asked = _version_ids(session, row.id)
    return Published(
        code=row.code,
        listed=row.listed,
        questions=len(asked),
        attempts=row.attempts,
        changed=asked != _version_ids_now(session, quiz_id),
    )


def _version_ids(session: Session, assignment_id: int) -> list[int]:
    return list(
        session.scalars(
            select(AssignmentQuestionRow.version_id)
            .where(AssignmentQuestionRow.assignment_id == assignment_id)
            .order_by(AssignmentQuestionRow.position)
        )
    )


def _version_ids_now(session: Session, quiz_id: int) -> list[int]:
    return list(
        session.scalars(
            select(newest_version())
            .select_from(QuestionRow)
            .join(QuizQuestionRow, QuizQuestionRow.question_id == QuestionRow.id)
            .where(QuizQuestionRow.quiz_id == quiz_id)
            .order_by(QuizQuestionRow.position)
        )
    )
