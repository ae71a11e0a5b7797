"""A student's way through a quiz. Nothing that was answered is ever lost or changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, select, update
from sqlalchemy.orm import Session

from quizapp.models import (
    AssignmentQuestionRow,
    AssignmentRow,
    AttemptRow,
    GuestRow,
    OptionRow,
    ResponseRow,
)
from quizapp.operations.codes import tidy_code
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.texts import required
from quizapp.operations.transaction import insert_unless_there, writing

LONGEST_ANSWER = 500
FIRST = 1


@dataclass(frozen=True, slots=True)
class Chosen:
    """An answer by picking an option."""

    option_id: int


@dataclass(frozen=True, slots=True)
class Typed:
    """An answer in words or figures."""

    text: str


def find_code(session: Session, typed: str) -> str:
    """The code of the open quiz someone means; refuses UNKNOWN_CODE or CLOSED."""
    code = tidy_code(typed)
    row = session.execute(select(AssignmentRow.closed_at).where(AssignmentRow.code == code)).first()
    if row is None:
        raise Refused(Reason.UNKNOWN_CODE)
    if row.closed_at is not None:
        raise Refused(Reason.CLOSED)
    return code


def start_attempt(
    session: Session, code: str, guest_key: str, pseudonym: str, now: datetime
) -> int:
    """The id of the guest's attempt at the quiz under `code`, made where there is none yet.

    However often and from wherever it is called, a guest has one attempt. A closed quiz starts
    for nobody; who had started goes on.
    """
    with writing(session):
        assignment = session.execute(
            select(AssignmentRow.id, AssignmentRow.closed_at).where(
                AssignmentRow.code == tidy_code(code)
            )
        ).first()
        if assignment is None:
            raise Refused(Reason.UNKNOWN_CODE)
        guest_id = _guest(session, guest_key, pseudonym, now)
        key = {"assignment_id": assignment.id, "guest_id": guest_id, "number": FIRST}
        if assignment.closed_at is None:
            insert_unless_there(session, AttemptRow, {**key, "started_at": now})
        attempt_id = session.scalar(select(AttemptRow.id).filter_by(**key))
        if attempt_id is None:
            raise Refused(Reason.CLOSED)
        return attempt_id


def answer(
    session: Session,
    attempt_id: int,
    guest_key: str,
    position: int,
    given: Chosen | Typed,
    now: datetime,
) -> None:
    """Keep an answer. When this returns it is on disk.

    The first answer stands: refuses ALREADY_ANSWERED, as well as an attempt that was submitted,
    an option of another question, an empty or endless text, somebody else's attempt.
    """
    option_id, typed = _kept(given)
    where = {"attempt_id": attempt_id, "guest_key": guest_key, "position": position}
    with writing(session):
        asked = _asked(session, {**where, "option_id": option_id})
        if asked.submitted_at is not None:
            raise Refused(Reason.ALREADY_SUBMITTED)
        if asked.option_id != option_id or asked.has_options == (option_id is None):
            raise Refused(Reason.UNKNOWN_OPTION)
        response = {
            "attempt_id": attempt_id,
            "version_id": asked.version_id,
            "revision": FIRST,
            "option_id": option_id,
            "text": typed,
            "answered_at": now,
        }
        if not insert_unless_there(session, ResponseRow, response):
            raise Refused(Reason.ALREADY_ANSWERED)


def submit(session: Session, attempt_id: int, guest_key: str, now: datetime) -> None:
    """Hand in. The first time counts; doing it again changes nothing."""
    with writing(session):
        if _own_attempt(session, attempt_id, guest_key) is None:
            raise Refused(Reason.NOT_FOUND)
        session.execute(
            update(AttemptRow)
            .where(AttemptRow.id == attempt_id, AttemptRow.submitted_at.is_(None))
            .values(submitted_at=now)
        )


def _kept(given: Chosen | Typed) -> tuple[int | None, str | None]:
    """The option's id and the text that a response keeps; one of them is None."""
    if isinstance(given, Chosen):
        return given.option_id, None
    text = required(given.text, LONGEST_ANSWER, Reason.ANSWER_MISSING, Reason.ANSWER_TOO_LONG)
    return None, text


def _guest(session: Session, key: str, pseudonym: str, now: datetime) -> int:
    insert_unless_there(session, GuestRow, {"key": key, "pseudonym": pseudonym, "created_at": now})
    return session.execute(select(GuestRow.id).where(GuestRow.key == key)).scalar_one()


def _own_attempt(session: Session, attempt_id: int, guest_key: str) -> int | None:
    return session.scalar(
        select(AttemptRow.id)
        .join(GuestRow)
        .where(AttemptRow.id == attempt_id, GuestRow.key == guest_key)
    )


_ASKED = (
    select(
        AttemptRow.submitted_at,
        AssignmentQuestionRow.version_id,
        OptionRow.id.label("option_id"),
        select(OptionRow.id)
        .where(OptionRow.version_id == AssignmentQuestionRow.version_id)
        .correlate(AssignmentQuestionRow)
        .exists()
        .label("has_options"),
    )
    .join(GuestRow, GuestRow.id == AttemptRow.guest_id)
    .join(AssignmentQuestionRow, AssignmentQuestionRow.assignment_id == AttemptRow.assignment_id)
    .join(
        OptionRow,
        and_(
            OptionRow.version_id == AssignmentQuestionRow.version_id,
            OptionRow.id == bindparam("option_id"),
        ),
        isouter=True,
    )
    .where(
        AttemptRow.id == bindparam("attempt_id"),
        GuestRow.key == bindparam("guest_key"),
        AssignmentQuestionRow.position == bindparam("position"),
    )
    .with_for_update(of=AttemptRow)
)


def _asked(session: Session, asked: Mapping[str, object]) -> Row[*tuple[Any, ...]]:
    """What a position of one's own attempt asks, and whether it has the option.

    The attempt is locked, so that handing in waits for the answer or the answer for it. This is
    what a class does at the same time, so the statement is made once and runs without the ORM.
    """
    row = session.connection().execute(_ASKED, asked).first()
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row
