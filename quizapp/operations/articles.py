from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.core.article import Article
from quizapp.core.language.intake import examine
from quizapp.models import ArticleRow, GenerationRow, RevisionRow, UserRow
from quizapp.operations.generation import queue_generation
from quizapp.operations.texts import tidy
from quizapp.operations.transaction import writing

LONGEST_TITLE = 300
LONGEST_PUBLISHER = 200
BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Submitted:
    """An article that was kept, and the generation that is waiting for the worker."""

    article_id: int
    generation_id: int


def submit_article(
    session: Session, teacher_id: int, article: Article, today: date, now: datetime
) -> Submitted:
    """Keep an article and queue the making of its questions.

    Raises UnfitArticleError, keeping nothing. The same text with the same date a second time
    (a double click) is the article that is there already.
    """
    examine(article, today)
    with writing(session):
        _wait_for_teacher(session, teacher_id)
        there = _submitted_before(session, teacher_id, article)
        return there or _keep(session, teacher_id, article, now)


def _wait_for_teacher(session: Session, teacher_id: int) -> None:
    """Let two submissions of one teacher pass one after the other."""
    session.execute(select(UserRow.id).where(UserRow.id == teacher_id).with_for_update())


def _submitted_before(session: Session, teacher_id: int, article: Article) -> Submitted | None:
    row = session.execute(
        select(RevisionRow.article_id, GenerationRow.id)
        .join(ArticleRow, ArticleRow.id == RevisionRow.article_id)
        .join(GenerationRow, GenerationRow.revision_id == RevisionRow.id)
        .where(
            ArticleRow.teacher_id == teacher_id,
            RevisionRow.sha256 == article.sha256,
            RevisionRow.published.is_not_distinct_from(article.published),
            RevisionRow.language == article.language,
        )
        .order_by(GenerationRow.id.desc())
    ).first()
    return Submitted(row.article_id, row.id) if row else None


def _keep(session: Session, teacher_id: int, article: Article, now: datetime) -> Submitted:
    row = ArticleRow(teacher_id=teacher_id, created_at=now)
    session.add(row)
    session.flush()
    revision = RevisionRow(
        article_id=row.id,
        number=1,
        text=article.text,
        sha256=article.sha256,
        title=_title(article),
        publisher=_publisher(article),
        published=article.published,
        language=article.language,
        created_at=now,
    )
    session.add(revision)
    session.flush()
    return Submitted(row.id, queue_generation(session, revision.id, now))


def _title(article: Article) -> str:
    """The title, or else how the text begins."""
    first_line = article.text.replace(BYTE_ORDER_MARK, "").strip().splitlines()[0]
    return (tidy(article.title or "") or first_line)[:LONGEST_TITLE]


def _publisher(article: Article) -> str | None:
    return tidy(article.publisher or "")[:LONGEST_PUBLISHER] or None
