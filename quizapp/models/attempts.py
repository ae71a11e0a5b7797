from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.models.base import Base, UTCDateTime


class GuestRow(Base):
    """A student without an account, known by a random key in the signed session cookie."""

    __tablename__ = "guests"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    pseudonym: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class AttemptRow(Base):
    """One person's way through an assignment."""

    __tablename__ = "attempts"
    __table_args__ = (UniqueConstraint("assignment_id", "guest_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    assignment_id: Mapped[int] = mapped_column(ForeignKey("assignments.id", ondelete="RESTRICT"))
    guest_id: Mapped[int] = mapped_column(ForeignKey("guests.id", ondelete="CASCADE"), index=True)
    number: Mapped[int]
    started_at: Mapped[datetime] = mapped_column(UTCDateTime)
    submitted_at: Mapped[datetime | None] = mapped_column(UTCDateTime)


class ResponseRow(Base):
    """What someone answered: a chosen option or typed text; it never changes."""

    __tablename__ = "responses"
    __table_args__ = (
        UniqueConstraint("attempt_id", "version_id", "revision"),
        CheckConstraint("(option_id IS NULL) <> (text IS NULL)", name="option_or_text"),
        CheckConstraint("revision >= 1", name="revision"),
        ForeignKeyConstraint(
            ["version_id", "option_id"],
            ["version_options.version_id", "version_options.id"],
            ondelete="RESTRICT",
        ),
        Index("ix_responses_version_id_option_id", "version_id", "option_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempts.id", ondelete="CASCADE"))
    version_id: Mapped[int] = mapped_column(ForeignKey("question_versions.id", ondelete="RESTRICT"))
    revision: Mapped[int]
    option_id: Mapped[int | None]
    text: Mapped[str | None] = mapped_column(Text)
    answered_at: Mapped[datetime] = mapped_column(UTCDateTime)
