from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quizapp.core.question import Difficulty, Format, Severity, Skill, Tier
from quizapp.models.base import Base, DecimalText, UTCDateTime, enum_type


class QuestionState(StrEnum):
    """What a teacher decided about a question."""

    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


class RejectReason(StrEnum):
    """Why a teacher turned a question down."""

    WRONG = "wrong"
    UNCLEAR = "unclear"
    TRIVIAL = "trivial"
    GUESSABLE = "guessable"
    OUTDATED = "outdated"
    SENSITIVE = "sensitive"
    DUPLICATE = "duplicate"
    OTHER = "other"


class QuestionRow(Base):
    """A question through all its versions.

    `fingerprint` is what makes a generated question the same one when it is generated again;
    a question written by hand has none.
    """

    __tablename__ = "questions"
    __table_args__ = (
        UniqueConstraint("article_id", "fingerprint"),
        Index("ix_questions_article_id_state", "article_id", "state", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    fact_id: Mapped[int | None] = mapped_column(
        ForeignKey("facts.id", ondelete="SET NULL"), index=True
    )
    state: Mapped[QuestionState] = mapped_column(enum_type(QuestionState, "state"))
    fingerprint: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class VersionRow(Base):
    """The wording of a question at one time; it never changes.

    `author_id` is the teacher who wrote it, None for the generator.
    """

    __tablename__ = "question_versions"
    __table_args__ = (
        UniqueConstraint("question_id", "number"),
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("stem <> ''", name="stem_given"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[int] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"))
    number: Mapped[int]
    revision_id: Mapped[int] = mapped_column(
        ForeignKey("article_revisions.id", ondelete="CASCADE"), index=True
    )
    author_id: Mapped[int | None] = mapped_column(
        ForeignKey("users.id", ondelete="RESTRICT"), index=True
    )
    format: Mapped[Format] = mapped_column(enum_type(Format, "format"))
    skill: Mapped[Skill] = mapped_column(enum_type(Skill, "skill"))
    tier: Mapped[Tier] = mapped_column(enum_type(Tier, "tier"))
    difficulty: Mapped[Difficulty] = mapped_column(enum_type(Difficulty, "difficulty"))
    stem: Mapped[str] = mapped_column(Text)
    tolerance: Mapped[Decimal] = mapped_column(DecimalText)
    source: Mapped[str | None] = mapped_column(Text)
    as_of: Mapped[date | None]
    perishable: Mapped[bool]
    disputed: Mapped[bool]
    feedback: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)

    evidence: Mapped[list[EvidenceRow]] = relationship(order_by="EvidenceRow.position")
    options: Mapped[list[OptionRow]] = relationship(order_by="OptionRow.position")
    answers: Mapped[list[AcceptedAnswerRow]] = relationship(order_by="AcceptedAnswerRow.position")
    flags: Mapped[list[FlagRow]] = relationship(order_by="FlagRow.position")
    check: Mapped[CheckRow | None] = relationship()


class EvidenceRow(Base):
    """A span of the revision that proves the key, in code points."""

    __tablename__ = "version_evidence"
    __table_args__ = (CheckConstraint('0 <= start AND start < "end"', name="span"),)

    version_id: Mapped[int] = mapped_column(
        ForeignKey("question_versions.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int]
    end: Mapped[int]


class OptionRow(Base):
    """One choice of a version, known by its id in every answer to it."""

    __tablename__ = "version_options"
    __table_args__ = (
        UniqueConstraint("version_id", "position"),
        UniqueConstraint("version_id", "id"),  # what responses refer to
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("question_versions.id", ondelete="CASCADE"))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    correct: Mapped[bool]


class AcceptedAnswerRow(Base):
    """An answer that counts as right; the first is the one that is shown."""

    __tablename__ = "version_answers"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("question_versions.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class CheckRow(Base):
    """The linter has seen this version; until then a page says that it is being checked."""

    __tablename__ = "version_checks"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("question_versions.id", ondelete="CASCADE"), primary_key=True
    )
    checked_at: Mapped[datetime] = mapped_column(UTCDateTime)


class FlagRow(Base):
    """A flaw the linter saw in a version."""

    __tablename__ = "version_flags"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("question_versions.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(64))
    severity: Mapped[Severity] = mapped_column(enum_type(Severity, "severity"))
    message: Mapped[str] = mapped_column(Text)


class DecisionRow(Base):
    """A teacher moved a question, as worded in a version, from one state to another.

    Undoing is a decision too, `undoes_id` the one that it takes back.
    """

    __tablename__ = "decisions"
    __table_args__ = (CheckConstraint("before <> after", name="moves"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[int] = mapped_column(
        ForeignKey("questions.id", ondelete="CASCADE"), index=True
    )
    version_id: Mapped[int] = mapped_column(
        ForeignKey("question_versions.id", ondelete="CASCADE"), index=True
    )
    teacher_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="RESTRICT"), index=True)
    before: Mapped[QuestionState] = mapped_column(enum_type(QuestionState, "before"))
    after: Mapped[QuestionState] = mapped_column(enum_type(QuestionState, "after"))
    reason: Mapped[RejectReason | None] = mapped_column(enum_type(RejectReason, "reason"))
    at: Mapped[datetime] = mapped_column(UTCDateTime)
    undoes_id: Mapped[int | None] = mapped_column(
        ForeignKey("decisions.id", ondelete="CASCADE"), unique=True
    )
