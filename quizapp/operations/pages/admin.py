"""A teacher's articles and quizzes, and what is waiting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ScalarSelect, Select, and_, func, select
from sqlalchemy.orm import Session, aliased

from quizapp.core.article import Language
from quizapp.models import (
    ArticleRow,
    AssignmentRow,
    AttemptRow,
    GenerationRow,
    GenerationState,
    QuestionRow,
    QuestionState,
    QuizQuestionRow,
    QuizRow,
    RevisionRow,
)

MOST_SHOWN = 100


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article with the number of its questions that wait, and that were approved."""

    id: int
    title: str
    publisher: str | None
    published: date | None
    language: Language
    drafts: int
    approved: int
    generation: GenerationState | None


@dataclass(frozen=True, slots=True)
class QuizEntry:
    """A quiz; `code` is None while it is not published, `attempts` counts all its players."""

    id: int
    title: str
    questions: int
    code: str | None
    attempts: int


@dataclass(frozen=True, slots=True)
class AdminPage:
    """The newest articles and quizzes."""

    articles: tuple[ArticleEntry, ...]
    quizzes: tuple[QuizEntry, ...]

    @property
    def waiting(self) -> int:
        """How many articles have questions, and none that is accepted yet."""
        return sum(article.drafts > 0 and not article.approved for article in self.articles)


def admin_page(session: Session, teacher_id: int) -> AdminPage:
    """What a teacher sees first after signing in."""
    return AdminPage(
        tuple(ArticleEntry(*row) for row in session.execute(_articles(teacher_id))),
        tuple(QuizEntry(*row) for row in session.execute(_quizzes(teacher_id))),
    )


def _articles(teacher_id: int) -> Select[*tuple[Any, ...]]:
    newer = aliased(RevisionRow)
    return (
        select(
            ArticleRow.id,
            RevisionRow.title,
            RevisionRow.publisher,
            RevisionRow.published,
            RevisionRow.language,
            _count_questions(QuestionState.DRAFT),
            _count_questions(QuestionState.APPROVED),
            select(GenerationRow.state)
            .where(GenerationRow.revision_id == RevisionRow.id)
            .order_by(GenerationRow.id.desc())
            .limit(1)
            .correlate(RevisionRow)
            .scalar_subquery(),
        )
        .join(RevisionRow, RevisionRow.article_id == ArticleRow.id)
        .where(
            ArticleRow.teacher_id == teacher_id,
            ~select(newer.id)
            .where(newer.article_id == ArticleRow.id, newer.number > RevisionRow.number)
            .exists(),
        )
        .order_by(ArticleRow.id.desc())
        .limit(MOST_SHOWN)
    )


def _count_questions(state: QuestionState) -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(QuestionRow.article_id == ArticleRow.id, QuestionRow.state == state)
        .correlate(ArticleRow)
        .scalar_subquery()
    )


def _quizzes(teacher_id: int) -> Select[*tuple[Any, ...]]:
    return (
        select(
            QuizRow.id,
            QuizRow.title,
            select(func.count()).where(QuizQuestionRow.quiz_id == QuizRow.id).scalar_subquery(),
            select(AssignmentRow.code)
            .where(and_(AssignmentRow.quiz_id == QuizRow.id, AssignmentRow.closed_at.is_(None)))
            .scalar_subquery(),
            select(func.count(AttemptRow.id))
            .join(AssignmentRow)
            .where(AssignmentRow.quiz_id == QuizRow.id)
            .scalar_subquery(),
        )
        .where(QuizRow.teacher_id == teacher_id)
        .order_by(QuizRow.id.desc())
        .limit(MOST_SHOWN)
    )
