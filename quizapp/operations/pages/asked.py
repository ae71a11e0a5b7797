"""What an attempt asks, with the answers so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from quizapp.models import (
    AssignmentQuestionRow,
    AttemptRow,
    GuestRow,
    ResponseRow,
    RevisionRow,
    VersionRow,
)
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.versions import WHOLE


@dataclass(frozen=True, slots=True)
class Asked:
    """One position of an attempt: the version it asks, and the answer if there is one."""

    submitted: bool
    position: int
    version_id: int
    answered: bool
    option_id: int | None
    text: str | None


def asked_in(session: Session, attempt_id: int, guest_key: str) -> list[Asked]:
    """The positions of one's own attempt in order; refuses NOT_FOUND."""
    rows = session.execute(
        select(
            AttemptRow.submitted_at.is_not(None),
            AssignmentQuestionRow.position,
            AssignmentQuestionRow.version_id,
            ResponseRow.id.is_not(None),
            ResponseRow.option_id,
            ResponseRow.text,
        )
        .join(GuestRow, GuestRow.id == AttemptRow.guest_id)
        .join(
            AssignmentQuestionRow, AssignmentQuestionRow.assignment_id == AttemptRow.assignment_id
        )
        .join(
            ResponseRow,
            and_(
                ResponseRow.attempt_id == AttemptRow.id,
                ResponseRow.version_id == AssignmentQuestionRow.version_id,
            ),
            isouter=True,
        )
        .where(AttemptRow.id == attempt_id, GuestRow.key == guest_key)
        .order_by(AssignmentQuestionRow.position)
    ).all()
    if not rows:
        raise Refused(Reason.NOT_FOUND)
    return [Asked(*row) for row in rows]


def whole_versions(
    session: Session, version_ids: Sequence[int]
) -> dict[int, tuple[VersionRow, RevisionRow]]:
    """Versions with their options, answers and evidence, and the texts they ask about."""
    rows = session.execute(
        select(VersionRow, RevisionRow)
        .join(RevisionRow, RevisionRow.id == VersionRow.revision_id)
        .where(VersionRow.id.in_(version_ids))
        .options(*WHOLE)
    )
    return {version.id: (version, revision) for version, revision in rows}


def given_text(version: VersionRow, asked: Asked) -> str | None:
    """The answer in words: the text of the chosen option, or what was typed."""
    if asked.option_id is None:
        return asked.text
    return next(option.text for option in version.options if option.id == asked.option_id)
