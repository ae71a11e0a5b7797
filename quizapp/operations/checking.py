"""What a teacher wrote is checked by the worker.

The linter needs the analysed article, and with it the language models, which web processes
never load. So words are kept at once, a page says that they are being checked, and a version
can be accepted when the linter has seen it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.core.article import Article
from quizapp.core.language.document import Document
from quizapp.core.question import Flag, Question
from quizapp.models import CheckRow, RevisionRow, VersionRow
from quizapp.operations.transaction import insert_unless_there, writing
from quizapp.operations.versions import WHOLE, article_of, keep_flags, question_of

Read = Callable[[Article], Document]
Lint = Callable[[Question, Document], Sequence[Flag]]


def check_version(session: Session, version_id: int, read: Read, lint: Lint, now: datetime) -> None:
    """Keep what the linter says of a version; once is enough."""
    question, article = _whole(session, version_id)
    flags = lint(question, read(article))
    with writing(session):
        if insert_unless_there(session, CheckRow, {"version_id": version_id, "checked_at": now}):
            keep_flags(session, version_id, flags)


def unchecked_versions(session: Session) -> list[int]:
    """The versions that still wait for the linter, oldest first."""
    checked = select(CheckRow.version_id).where(CheckRow.version_id == VersionRow.id)
    return list(
        session.scalars(
            select(VersionRow.id)
            .where(VersionRow.author_id.is_not(None), ~checked.exists())
            .order_by(VersionRow.id)
        )
    )


def _whole(session: Session, version_id: int) -> tuple[Question, Article]:
    row = session.execute(
        select(VersionRow, RevisionRow)
        .join(RevisionRow, RevisionRow.id == VersionRow.revision_id)
        .where(VersionRow.id == version_id)
        .options(*WHOLE)
    ).one()
    return question_of(row.VersionRow), article_of(row.RevisionRow)
