"""The review queue: one question beside its article."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.core.article import Article
from quizapp.core.question import Question
from quizapp.models import ArticleRow, DecisionRow, QuestionRow, QuestionState, RejectReason
from quizapp.operations.owned import newest_wording
from quizapp.operations.pages.article import QuestionEntry, question_entries
from quizapp.operations.pages.asked import whole_versions
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.versions import article_of, question_of


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A question with everything about it, and its place in the queue.

    The queue has the suggested questions of the article, or where this is none of them, the
    others. `version_id` is what to send back as `seen`; `reason` why it was rejected.
    """

    article_id: int
    article: Article
    question_id: int
    version_id: int
    number: int
    state: QuestionState
    reason: RejectReason | None
    question: Question
    checked: bool
    suggested: bool
    queue: tuple[QuestionEntry, ...]

    @property
    def place(self) -> int:
        """The question's place in the queue, from 1."""
        return [entry.id for entry in self.queue].index(self.question_id) + 1

    @property
    def previous_id(self) -> int | None:
        """The question before it."""
        return self.queue[self.place - 2].id if self.place > 1 else None

    @property
    def next_id(self) -> int | None:
        """The question after it."""
        return self.queue[self.place].id if self.place < len(self.queue) else None

    @property
    def waiting(self) -> int:
        """How many drafts there are in the queue."""
        return sum(entry.state is QuestionState.DRAFT for entry in self.queue)


def review_page(session: Session, question_id: int, teacher_id: int) -> ReviewPage:
    """A question about one's own article, as worded now; refuses NOT_FOUND."""
    own = session.execute(
        select(QuestionRow.article_id, QuestionRow.state)
        .join(ArticleRow)
        .where(QuestionRow.id == question_id, ArticleRow.teacher_id == teacher_id)
    ).first()
    if own is None:
        raise Refused(Reason.NOT_FOUND)
    newest_id = newest_wording(session, question_id).id
    version, revision = whole_versions(session, [newest_id])[newest_id]
    entries = question_entries(session, own.article_id)
    suggested = any(entry.id == question_id and entry.suggested for entry in entries)
    return ReviewPage(
        article_id=own.article_id,
        article=article_of(revision),
        question_id=question_id,
        version_id=version.id,
        number=version.number,
        state=own.state,
        reason=_reason(session, question_id) if own.state is QuestionState.RETIRED else None,
        question=question_of(version),
        checked=version.check is not None,
        suggested=suggested,
        queue=tuple(entry for entry in entries if entry.suggested is suggested),
    )


def _reason(session: Session, question_id: int) -> RejectReason | None:
    return session.scalar(
        select(DecisionRow.reason)
        .where(DecisionRow.question_id == question_id)
        .order_by(DecisionRow.id.desc())
        .limit(1)
    )
