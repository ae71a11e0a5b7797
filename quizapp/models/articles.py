from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.core.article import Language
from quizapp.core.fact import FactKind
from quizapp.models.base import Base, UTCDateTime, enum_type


class ArticleRow(Base):
    """An article of a teacher, whatever its text says at the moment."""

    __tablename__ = "articles"

    id: Mapped[int] = mapped_column(primary_key=True)
    teacher_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="RESTRICT"), index=True)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class RevisionRow(Base):
    """The text of an article at one time; it never changes."""

    __tablename__ = "article_revisions"
    __table_args__ = (
        UniqueConstraint("article_id", "number"),
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("length(sha256) = 64", name="sha256"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    number: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    title: Mapped[str] = mapped_column(String(300))
    publisher: Mapped[str | None] = mapped_column(String(200))
    published: Mapped[date | None]
    language: Mapped[Language] = mapped_column(enum_type(Language, "language"))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class GenerationState(StrEnum):
    """How far the making of questions is."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


ACTIVE = (GenerationState.QUEUED, GenerationState.RUNNING)


class GenerationStage(StrEnum):
    """What the worker is doing: waiting, reading the article, asking, choosing."""

    WAITING = "waiting"
    READING = "reading"
    ASKING = "asking"
    FINISHED = "finished"


class GenerationProblem(StrEnum):
    """Why a generation failed."""

    WORKER_DIED = "worker_died"
    MODEL_MISSING = "model_missing"
    CRASHED = "crashed"


_ACTIVE = text("state IN ('queued', 'running')")


class GenerationRow(Base):
    """One run of the generator over a revision; at most one is under way.

    `done` of `total` sentences have been asked about. `touched_at` is the worker's last sign of
    life, `tries` how often a worker took it up.
    """

    __tablename__ = "generations"
    __table_args__ = (
        Index(
            "uq_generations_active",
            "revision_id",
            unique=True,
            sqlite_where=_ACTIVE,
            postgresql_where=_ACTIVE,
        ),
        Index("ix_generations_state_touched_at", "state", "touched_at"),
        CheckConstraint("done >= 0 AND total >= 0 AND done <= total", name="progress"),
        CheckConstraint("(state = 'failed') = (problem IS NOT NULL)", name="failed_says_why"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(
        ForeignKey("article_revisions.id", ondelete="CASCADE"), index=True
    )
    state: Mapped[GenerationState] = mapped_column(enum_type(GenerationState, "state"))
    stage: Mapped[GenerationStage] = mapped_column(enum_type(GenerationStage, "stage"))
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0)
    problem: Mapped[GenerationProblem | None] = mapped_column(
        enum_type(GenerationProblem, "problem")
    )
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    touched_at: Mapped[datetime] = mapped_column(UTCDateTime)
    finished_at: Mapped[datetime | None] = mapped_column(UTCDateTime)


class FactRow(Base):
    """What a revision states, with the words that prove it."""

    __tablename__ = "facts"
    __table_args__ = (
        UniqueConstraint(
            "revision_id", "kind", "subject", "value_start", "value_end", name="uq_facts_statement"
        ),
        CheckConstraint("0 <= evidence_start AND evidence_start < evidence_end", name="evidence"),
        CheckConstraint("0 <= value_start AND value_start < value_end", name="value"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("article_revisions.id", ondelete="CASCADE"))
    kind: Mapped[FactKind] = mapped_column(enum_type(FactKind, "kind"))
    subject: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)
    unit: Mapped[str | None] = mapped_column(Text)
    source: Mapped[str | None] = mapped_column(Text)
    as_of: Mapped[date | None]
    perishable: Mapped[bool]
    disputed: Mapped[bool]
    superseded_by: Mapped[int | None] = mapped_column(
        ForeignKey("facts.id", ondelete="SET NULL"), index=True
    )
    evidence_start: Mapped[int]
    evidence_end: Mapped[int]
    value_start: Mapped[int]
    value_end: Mapped[int]
