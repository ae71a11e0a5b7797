"""Between the core's questions and the rows that keep their versions."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ScalarSelect, select
from sqlalchemy.orm import Session, selectinload

from quizapp.core.article import Article, Span
from quizapp.core.fact import Fact
from quizapp.core.question import Flag, Option, Question
from quizapp.models import (
    AcceptedAnswerRow,
    CheckRow,
    EvidenceRow,
    FactRow,
    FlagRow,
    OptionRow,
    QuestionRow,
    RevisionRow,
    VersionRow,
)

WHOLE = tuple(
    selectinload(part)
    for part in (
        VersionRow.evidence,
        VersionRow.options,
        VersionRow.answers,
        VersionRow.flags,
        VersionRow.check,
    )
)
"""Loader options for a version with all that belongs to it."""


def newest_version() -> ScalarSelect[int]:
    """The id of the newest version, for a query over `QuestionRow`."""
    return (
        select(VersionRow.id)
        .where(VersionRow.question_id == QuestionRow.id)
        .order_by(VersionRow.number.desc())
        .limit(1)
        .correlate(QuestionRow)
        .scalar_subquery()
    )


def article_of(revision: RevisionRow) -> Article:
    """The core's article in a revision."""
    return Article(
        text=revision.text,
        language=revision.language,
        published=revision.published,
        title=revision.title,
        publisher=revision.publisher,
    )


def question_of(version: VersionRow) -> Question:
    """The core's question in a version."""
    return Question(
        format=version.format,
        skill=version.skill,
        tier=version.tier,
        stem=version.stem,
        answers=tuple(answer.text for answer in version.answers),
        evidence=tuple(Span(span.start, span.end) for span in version.evidence),
        options=tuple(Option(option.text, option.correct) for option in version.options),
        tolerance=version.tolerance,
        source=version.source,
        as_of=version.as_of,
        perishable=version.perishable,
        disputed=version.disputed,
        difficulty=version.difficulty,
        feedback=version.feedback,
        flags=tuple(Flag(flag.name, flag.severity, flag.message) for flag in version.flags),
    )


def fact_of(row: FactRow) -> Fact:
    """The core's fact in a row."""
    return Fact(
        kind=row.kind,
        subject=row.subject,
        value=row.value,
        evidence=Span(row.evidence_start, row.evidence_end),
        value_at=Span(row.value_start, row.value_end),
        unit=row.unit,
        source=row.source,
        as_of=row.as_of,
        perishable=row.perishable,
        disputed=row.disputed,
    )


def add_version(
    session: Session,
    question: Question,
    *,
    question_id: int,
    number: int,
    revision_id: int,
    author_id: int | None,
    now: datetime,
) -> VersionRow:
    """Keep a question as version `number`; its flags are kept by `keep_check`."""
    version = VersionRow(
        question_id=question_id,
        number=number,
        revision_id=revision_id,
        author_id=author_id,
        format=question.format,
        skill=question.skill,
        tier=question.tier,
        difficulty=question.difficulty,
        stem=question.stem,
        tolerance=question.tolerance,
        source=question.source,
        as_of=question.as_of,
        perishable=question.perishable,
        disputed=question.disputed,
        feedback=question.feedback,
        created_at=now,
        evidence=_evidence_rows(question),
        options=_option_rows(question),
        answers=_answer_rows(question),
    )
    session.add(version)
    session.flush()
    return version


def keep_check(session: Session, version_id: int, flags: Sequence[Flag], now: datetime) -> None:
    """Keep that the linter has seen a version, and what it saw."""
    session.add(CheckRow(version_id=version_id, checked_at=now))
    keep_flags(session, version_id, flags)


def keep_flags(session: Session, version_id: int, flags: Sequence[Flag]) -> None:
    """Keep what the linter saw in a version."""
    session.add_all(
        FlagRow(
            version_id=version_id,
            position=position,
            name=flag.name,
            severity=flag.severity,
            message=flag.message,
        )
        for position, flag in enumerate(flags, start=1)
    )
    session.flush()


def fingerprint(article: Article, question: Question) -> str:
    """What is the same whenever the same question is generated from the same article."""
    proof = (f"{span.start}-{span.end}" for span in question.evidence)
    parts = (article.sha256, question.format, question.stem, question.key, *proof)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _evidence_rows(question: Question) -> list[EvidenceRow]:
    return [
        EvidenceRow(position=position, start=span.start, end=span.end)
        for position, span in enumerate(question.evidence, start=1)
    ]


def _option_rows(question: Question) -> list[OptionRow]:
    return [
        OptionRow(position=position, text=option.text, correct=option.correct)
        for position, option in enumerate(question.options, start=1)
    ]


def _answer_rows(question: Question) -> list[AcceptedAnswerRow]:
    return [
        AcceptedAnswerRow(position=position, text=text)
        for position, text in enumerate(question.answers, start=1)
    ]
