from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.models.base import Base, UTCDateTime


class QuizRow(Base):
    """A teacher's choice of questions."""

    __tablename__ = "quizzes"
    __table_args__ = (CheckConstraint("title <> ''", name="title_given"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    teacher_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="RESTRICT"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class QuizQuestionRow(Base):
    """A question's place in a quiz, counted from 1."""

    __tablename__ = "quiz_questions"
    __table_args__ = (UniqueConstraint("quiz_id", "position"),)

    quiz_id: Mapped[int] = mapped_column(
        ForeignKey("quizzes.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[int] = mapped_column(
        ForeignKey("questions.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    position: Mapped[int]


_OPEN = text("closed_at IS NULL")


class AssignmentRow(Base):
    """A quiz as it was published under a code; a quiz has at most one open."""

    __tablename__ = "assignments"
    __table_args__ = (
        CheckConstraint("length(code) = 6", name="code"),
        Index(
            "uq_assignments_open",
            "quiz_id",
            unique=True,
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
        Index("ix_assignments_listed", "listed", "closed_at", "opened_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    quiz_id: Mapped[int] = mapped_column(ForeignKey("quizzes.id", ondelete="RESTRICT"), index=True)
    code: Mapped[str] = mapped_column(String(6), unique=True)
    listed: Mapped[bool]
    opened_at: Mapped[datetime] = mapped_column(UTCDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)


class AssignmentQuestionRow(Base):
    """The version of a question that an assignment asks, frozen when it was published."""

    __tablename__ = "assignment_questions"
    __table_args__ = (UniqueConstraint("assignment_id", "version_id"),)

    assignment_id: Mapped[int] = mapped_column(
        ForeignKey("assignments.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(
        ForeignKey("question_versions.id", ondelete="RESTRICT"), index=True
    )
