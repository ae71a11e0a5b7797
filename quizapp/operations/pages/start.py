"""The start page, and the page behind a code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session

from quizapp.core.article import Language
from quizapp.models import (
    AssignmentQuestionRow,
    AssignmentRow,
    AttemptRow,
    GuestRow,
    QuizRow,
    RevisionRow,
    VersionRow,
)
from quizapp.operations.codes import tidy_code
from quizapp.operations.refusals import Reason, Refused

MOST_LISTED = 50


@dataclass(frozen=True, slots=True)
class ArticleLabel:
    """How an article is named: its title, who published it, on which day, in which language."""

    title: str
    publisher: str | None
    published: date | None
    language: Language


@dataclass(frozen=True, slots=True)
class OpenQuiz:
    """A quiz that can be played."""

    code: str
    title: str
    questions: int
    articles: tuple[ArticleLabel, ...]


@dataclass(frozen=True, slots=True)
class OwnAttempt:
    """The attempt that a guest made already."""

    id: int
    pseudonym: str
    submitted: bool


def start_page(session: Session) -> tuple[OpenQuiz, ...]:
    """The open listed quizzes, the newest first."""
    rows = _quizzes(session, AssignmentRow.listed.is_(True), AssignmentRow.closed_at.is_(None))
    articles = _articles(session, [row.id for row in rows])
    return tuple(_open_quiz(row, articles) for row in rows)


def join_page(session: Session, code: str) -> OpenQuiz:
    """The open quiz under a code; refuses UNKNOWN_CODE or CLOSED."""
    rows = _quizzes(session, AssignmentRow.code == tidy_code(code))
    if not rows:
        raise Refused(Reason.UNKNOWN_CODE)
    if rows[0].closed_at is not None:
        raise Refused(Reason.CLOSED)
    return _open_quiz(rows[0], _articles(session, [rows[0].id]))


def own_attempt(session: Session, code: str, guest_key: str) -> OwnAttempt | None:
    """The guest's attempt at the quiz under `code`, also when that is closed."""
    row = session.execute(
        select(AttemptRow.id, AttemptRow.submitted_at, GuestRow.pseudonym)
        .join(GuestRow)
        .join(AssignmentRow)
        .where(AssignmentRow.code == tidy_code(code), GuestRow.key == guest_key)
    ).first()
    return row and OwnAttempt(row.id, row.pseudonym, row.submitted_at is not None)


def _quizzes(session: Session, *which: ColumnElement[bool]) -> Sequence[Row[*tuple[Any, ...]]]:
    questions = (
        select(func.count())
        .where(AssignmentQuestionRow.assignment_id == AssignmentRow.id)
        .scalar_subquery()
    )
    return session.execute(
        select(
            AssignmentRow.id,
            AssignmentRow.code,
            AssignmentRow.closed_at,
            QuizRow.title,
            questions.label("questions"),
        )
        .join(QuizRow)
        .where(*which)
        .order_by(AssignmentRow.opened_at.desc())
        .limit(MOST_LISTED)
    ).all()


def _articles(session: Session, assignment_ids: Sequence[int]) -> dict[int, list[ArticleLabel]]:
    """The articles that each assignment asks about, in the order in which it does."""
    rows = session.execute(
        select(
            AssignmentQuestionRow.assignment_id,
            RevisionRow.title,
            RevisionRow.publisher,
            RevisionRow.published,
            RevisionRow.language,
        )
        .join(VersionRow, VersionRow.id == AssignmentQuestionRow.version_id)
        .join(RevisionRow, RevisionRow.id == VersionRow.revision_id)
        .where(AssignmentQuestionRow.assignment_id.in_(assignment_ids))
        .order_by(AssignmentQuestionRow.assignment_id, AssignmentQuestionRow.position)
    )
    articles: dict[int, dict[ArticleLabel, None]] = {}
    for row in rows:
        label = ArticleLabel(row.title, row.publisher, row.published, row.language)
        articles.setdefault(row.assignment_id, {})[label] = None
    return {assignment_id: list(labels) for assignment_id, labels in articles.items()}


def _open_quiz(row: Row[*tuple[Any, ...]], articles: dict[int, list[ArticleLabel]]) -> OpenQuiz:
    return OpenQuiz(row.code, row.title, row.questions, tuple(articles.get(row.id, ())))
