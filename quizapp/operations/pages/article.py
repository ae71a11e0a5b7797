"""An article of a teacher: its text, how its generation goes, and its questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from quizapp.core.article import Article
from quizapp.core.generation.selection import FEW
from quizapp.core.question import Format, Severity, Skill
from quizapp.models import (
    ACTIVE,
    CheckRow,
    FlagRow,
    GenerationProblem,
    GenerationRow,
    GenerationStage,
    GenerationState,
    QuestionRow,
    QuestionState,
    VersionRow,
)
from quizapp.operations.owned import newest_revision
from quizapp.operations.suggested import suggested
from quizapp.operations.versions import article_of, newest_version


@dataclass(frozen=True, slots=True)
class Generation:
    """How the making of questions goes: `done` of `total` sentences (0 while it is read)."""

    id: int
    state: GenerationState
    stage: GenerationStage
    done: int
    total: int
    problem: GenerationProblem | None

    @property
    def active(self) -> bool:
        """Whether there is something to wait for."""
        return self.state in ACTIVE


@dataclass(frozen=True, slots=True)
class QuestionEntry:
    """A question in a list; `flagged` is the weight of its worst flag, `checked` by the linter.

    `suggested` are the questions to look at first, see `operations.suggested`.
    """

    id: int
    state: QuestionState
    format: Format
    skill: Skill
    stem: str
    checked: bool
    flagged: Severity | None
    suggested: bool


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """All that is known of an article; `generation` is the newest one."""

    id: int
    article: Article
    generation: Generation | None
    questions: tuple[QuestionEntry, ...]

    @property
    def first_drafts(self) -> tuple[QuestionEntry, ...]:
        """The suggested questions that wait for a teacher."""
        return tuple(each for each in self._drafts() if each.suggested)

    @property
    def more_drafts(self) -> tuple[QuestionEntry, ...]:
        """The other questions that could be looked at."""
        return tuple(each for each in self._drafts() if not each.suggested)

    def _drafts(self) -> Iterator[QuestionEntry]:
        return (each for each in self.questions if each.state is QuestionState.DRAFT)

    @property
    def has_little_to_ask(self) -> bool:
        """Whether the whole article gave few questions, or none."""
        done = self.generation is not None and self.generation.state is GenerationState.DONE
        return done and len(self.questions) < FEW


def article_page(session: Session, article_id: int, teacher_id: int) -> ArticlePage:
    """One's own article; refuses NOT_FOUND."""
    revision = newest_revision(session, article_id, teacher_id)
    return ArticlePage(
        id=article_id,
        article=article_of(revision),
        generation=_newest_generation(session, revision.id),
        questions=question_entries(session, article_id),
    )


def question_entries(session: Session, article_id: int) -> tuple[QuestionEntry, ...]:
    """The questions of an article in the order in which they came, as worded now."""
    rows: Sequence[Row[*tuple[Any, ...]]] = session.execute(
        select(
            QuestionRow.id,
            QuestionRow.state,
            VersionRow.format,
            VersionRow.skill,
            VersionRow.stem,
            CheckRow.version_id.is_not(None),
            select(FlagRow.severity)
            .where(FlagRow.version_id == VersionRow.id)
            .order_by(FlagRow.severity)  # "hard" comes before "soft"
            .limit(1)
            .correlate(VersionRow)
            .scalar_subquery(),
        )
        .join(VersionRow, VersionRow.id == newest_version())
        .join(CheckRow, CheckRow.version_id == VersionRow.id, isouter=True)
        .where(QuestionRow.article_id == article_id)
        .order_by(QuestionRow.id)
    ).all()
    first = suggested(session, article_id)
    return tuple(QuestionEntry(*(*row, row.id in first)) for row in rows)


def _newest_generation(session: Session, revision_id: int) -> Generation | None:
    row = session.scalar(
        select(GenerationRow)
        .where(GenerationRow.revision_id == revision_id)
        .order_by(GenerationRow.id.desc())
        .limit(1)
    )
    if row is None:
        return None
    return Generation(
        id=row.id,
        state=row.state,
        stage=row.stage,
        done=row.done,
        total=row.total,
        problem=row.problem,
    )
