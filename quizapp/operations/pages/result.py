from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.core.article import Article, Language, Span
from quizapp.core.learning.grading import Grade, Verdict, grade
from quizapp.core.learning.scoring import Score, total
from quizapp.core.question import Skill
from quizapp.models import (
    AssignmentRow,
    AttemptRow,
    GuestRow,
    QuizRow,
    RevisionRow,
    VersionRow,
)
from quizapp.operations.pages.asked import Asked, asked_in, given_text, whole_versions
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.versions import article_of, question_of


@dataclass(frozen=True, slots=True)
class ResultItem:
    """A question of a handed-in attempt; `given` and `grade` are None where it was left open."""

    position: int
    skill: Skill
    stem: str
    given: str | None
    key: str
    grade: Grade | None
    article: Article
    evidence: tuple[Span, ...]

    @property
    def right(self) -> bool:
        """Whether nothing is left to read again."""
        return self.grade is not None and self.grade.verdict is Verdict.RIGHT


@dataclass(frozen=True, slots=True)
class ResultPage:
    """What an attempt came to, computed from its responses."""

    attempt_id: int
    title: str
    pseudonym: str
    score: Score
    sentence: str
    items: tuple[ResultItem, ...]

    @property
    def to_read_again(self) -> tuple[ResultItem, ...]:
        """The questions that were not answered rightly."""
        return tuple(item for item in self.items if not item.right)


def result_page(
    session: Session, attempt_id: int, guest_key: str, interface: Language
) -> ResultPage:
    """The result of one's own attempt, with sentences in the language of the interface.

    Refuses NOT_SUBMITTED before it is handed in, and NOT_FOUND.
    """
    asked = asked_in(session, attempt_id, guest_key)
    if not asked[0].submitted:
        raise Refused(Reason.NOT_SUBMITTED)
    versions = whole_versions(session, [each.version_id for each in asked])
    items = tuple(_item(each, *versions[each.version_id], interface) for each in asked)
    score = total((item.grade for item in items if item.grade), len(items))
    head = session.execute(
        select(QuizRow.title, GuestRow.pseudonym)
        .select_from(AttemptRow)
        .join(AssignmentRow)
        .join(QuizRow)
        .join(GuestRow)
        .where(AttemptRow.id == attempt_id)
    ).one()
    return ResultPage(
        attempt_id=attempt_id,
        title=head.title,
        pseudonym=head.pseudonym,
        score=score,
        sentence=score.sentence(interface),
        items=items,
    )


def _item(
    asked: Asked, version: VersionRow, revision: RevisionRow, interface: Language
) -> ResultItem:
    question = question_of(version)
    given = given_text(version, asked)
    return ResultItem(
        position=asked.position,
        skill=question.skill,
        stem=question.stem,
        given=given,
        key=question.key,
        grade=None if given is None else grade(question, given, interface),
        article=article_of(revision),
        evidence=question.evidence,
    )
