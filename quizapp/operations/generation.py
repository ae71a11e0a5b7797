"""The making of questions: queued by a teacher, carried out by the worker.

Progress is kept as it goes, each question in a transaction of its own, so that pages see
questions appear and a worker that dies loses nothing. Running again adds what is missing and
leaves every question that is there as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from quizapp.core.article import Article
from quizapp.core.fact import Fact
from quizapp.core.language.document import Document
from quizapp.core.question import Question
from quizapp.models import (
    ACTIVE,
    ArticleRow,
    FactRow,
    GenerationProblem,
    GenerationRow,
    GenerationStage,
    GenerationState,
    QuestionRow,
    QuestionState,
    RevisionRow,
)
from quizapp.operations.owned import newest_revision
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.transaction import insert_unless_there, writing
from quizapp.operations.versions import add_version, article_of, fingerprint, keep_check

MOST_TRIES = 2
"""How often a worker may die over an article before it is given up."""

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Method:
    """How questions are made: `read` analyses an article, `ask` goes through a document."""

    read: Callable[[Article], Document]
    ask: Callable[[Document], Iterable[Question]]


def start_generation(session: Session, article_id: int, teacher_id: int, now: datetime) -> int:
    """Queue another generation for an article; the one under way, if there is one."""
    with writing(session):
        revision = newest_revision(session, article_id, teacher_id)
        return queue_generation(session, revision.id, now)


def queue_generation(session: Session, revision_id: int, now: datetime) -> int:
    """Queue a generation inside a transaction; the one under way, if there is one."""
    values = {
        "revision_id": revision_id,
        "state": GenerationState.QUEUED,
        "stage": GenerationStage.WAITING,
        "created_at": now,
        "touched_at": now,
    }
    insert_unless_there(session, GenerationRow, values)
    return session.execute(
        select(GenerationRow.id).where(
            GenerationRow.revision_id == revision_id, GenerationRow.state.in_(ACTIVE)
        )
    ).scalar_one()


def cancel_generation(session: Session, generation_id: int, teacher_id: int, now: datetime) -> None:
    """Stop a generation; its questions so far stay. One that is over stays as it is."""
    with writing(session):
        owned = session.scalar(
            select(GenerationRow.id)
            .join(RevisionRow)
            .join(ArticleRow)
            .where(GenerationRow.id == generation_id, ArticleRow.teacher_id == teacher_id)
        )
        if owned is None:
            raise Refused(Reason.NOT_FOUND)
        _change(session, generation_id, ACTIVE, _over(GenerationState.CANCELLED, now))


def run_generation(session: Session, generation_id: int, method: Method, clock: Clock) -> None:
    """Make the questions of a queued generation; does nothing where it is not queued (any more).

    Ends early, without an error, when it is cancelled meanwhile.
    """
    revision = _take_up(session, generation_id, clock())
    if revision is None:
        return
    run = _Run(session, generation_id, revision, clock)
    document = method.read(run.article)
    if not run.report(stage=GenerationStage.ASKING, total=len(document.sentences)):
        return
    for question in method.ask(document):
        if not run.keep(question, _sentences_before(document, question)):
            return
    run.finish(len(document.sentences))


def fail_generation(
    session: Session, generation_id: int, problem: GenerationProblem, now: datetime
) -> None:
    """Say why a generation stopped."""
    with writing(session):
        _change(
            session,
            generation_id,
            ACTIVE,
            {**_over(GenerationState.FAILED, now), "problem": problem},
        )


def resume_generations(session: Session, silent_since: datetime, now: datetime) -> list[int]:
    """The generations a worker should take up, after whatever happened to the last one.

    A running one without a sign of life since `silent_since` is queued again, or given up when
    that was its last try. Taking up one twice is harmless.
    """
    silent = (
        GenerationRow.state == GenerationState.RUNNING,
        GenerationRow.touched_at < silent_since,
    )
    with writing(session):
        session.execute(
            update(GenerationRow)
            .where(*silent, GenerationRow.tries >= MOST_TRIES)
            .values(**_over(GenerationState.FAILED, now), problem=GenerationProblem.WORKER_DIED)
        )
        session.execute(
            update(GenerationRow)
            .where(*silent)
            .values(state=GenerationState.QUEUED, stage=GenerationStage.WAITING)
        )
        return list(
            session.scalars(
                select(GenerationRow.id)
                .where(GenerationRow.state == GenerationState.QUEUED)
                .order_by(GenerationRow.id)
            )
        )


@dataclass(slots=True)
class _Run:
    """A generation at work; each method is a transaction and tells whether to go on."""

    session: Session
    generation_id: int
    revision: _Revision
    clock: Clock

    @property
    def article(self) -> Article:
        return self.revision.article

    def report(self, **progress: Any) -> bool:
        with writing(self.session):
            return self._progress(progress)

    def keep(self, question: Question, done: int) -> bool:
        with writing(self.session):
            going = self._progress({"done": done})
            if going:
                _keep_question(self.session, self.revision, question, self.clock())
            return going

    def finish(self, total: int) -> None:
        with writing(self.session):
            over = _over(GenerationState.DONE, self.clock())
            running = (GenerationState.RUNNING,)
            _change(self.session, self.generation_id, running, {**over, "done": total})

    def _progress(self, values: dict[str, Any]) -> bool:
        running = (GenerationState.RUNNING,)
        values = {**values, "touched_at": self.clock()}
        return _change(self.session, self.generation_id, running, values)


@dataclass(frozen=True, slots=True)
class _Revision:
    id: int
    article_id: int
    article: Article


def _take_up(session: Session, generation_id: int, now: datetime) -> _Revision | None:
    with writing(session):
        taken = _change(
            session,
            generation_id,
            (GenerationState.QUEUED,),
            {
                "state": GenerationState.RUNNING,
                "stage": GenerationStage.READING,
                "tries": GenerationRow.tries + 1,
                "done": 0,
                "touched_at": now,
            },
        )
        if not taken:
            return None
        row = session.scalars(
            select(RevisionRow).join(GenerationRow).where(GenerationRow.id == generation_id)
        ).one()
        return _Revision(row.id, row.article_id, article_of(row))


def _change(
    session: Session,
    generation_id: int,
    states: tuple[GenerationState, ...],
    values: dict[str, Any],
) -> bool:
    """Change a generation if it is in one of `states`; whether it was."""
    changed = session.execute(
        update(GenerationRow)
        .where(GenerationRow.id == generation_id, GenerationRow.state.in_(states))
        .values(**values)
        .returning(GenerationRow.id)
    )
    return changed.first() is not None


def _over(state: GenerationState, now: datetime) -> dict[str, Any]:
    return {"state": state, "stage": GenerationStage.FINISHED, "finished_at": now}


def _sentences_before(document: Document, question: Question) -> int:
    start = question.evidence[0].start
    return sum(sentence.span.end <= start for sentence in document.sentences)


def _keep_question(
    session: Session, revision: _Revision, question: Question, now: datetime
) -> None:
    mark = fingerprint(revision.article, question)
    values = {
        "article_id": revision.article_id,
        "fact_id": question.fact and _keep_fact(session, revision.id, question.fact),
        "state": QuestionState.DRAFT,
        "fingerprint": mark,
        "created_at": now,
    }
    if not insert_unless_there(session, QuestionRow, values):
        return
    question_id = session.execute(
        select(QuestionRow.id).where(
            QuestionRow.article_id == revision.article_id, QuestionRow.fingerprint == mark
        )
    ).scalar_one()
    version = add_version(
        session,
        question,
        question_id=question_id,
        number=1,
        revision_id=revision.id,
        author_id=None,
        now=now,
    )
    keep_check(session, version.id, question.flags, now)


def _keep_fact(session: Session, revision_id: int, fact: Fact) -> int:
    key = {
        "revision_id": revision_id,
        "kind": fact.kind,
        "subject": fact.subject,
        "value_start": fact.value_at.start,
        "value_end": fact.value_at.end,
    }
    insert_unless_there(
        session,
        FactRow,
        {
            **key,
            "value": fact.value,
            "unit": fact.unit,
            "source": fact.source,
            "as_of": fact.as_of,
            "perishable": fact.perishable,
            "disputed": fact.disputed,
            "evidence_start": fact.evidence.start,
            "evidence_end": fact.evidence.end,
        },
    )
    return session.execute(select(FactRow.id).filter_by(**key)).scalar_one()
