"""What the database itself refuses, whatever the application does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import DatabaseError, IntegrityError, StatementError
from sqlalchemy.orm import Session

from quizapp.models import (
    AssignmentRow,
    AttemptRow,
    Base,
    DecisionRow,
    GenerationRow,
    GuestRow,
    OptionRow,
    QuizRow,
    ResponseRow,
    RevisionRow,
    UserRow,
    VersionRow,
)
from quizapp.operations import attempts
from quizapp.operations.attempts import Typed
from tests.world import World

ME = "a" * 32


@pytest.fixture
def code(world: World) -> str:
    """A published quiz that somebody plays and has answered a question of."""
    code = world.published(world.teacher())
    attempts.answer(world.session, world.attempt(code, ME), ME, 1, Typed("12"), world.now)
    return code


def test_a_moment_comes_back_as_the_same_moment_in_utc(session: Session, now: datetime) -> None:
    in_amsterdam = now.astimezone(timezone(timedelta(hours=1)))
    session.add(GuestRow(key=ME, pseudonym="Rode Vos 1", created_at=in_amsterdam))
    session.commit()

    (kept,) = session.scalars(select(GuestRow.created_at))

    assert kept == now
    assert kept.tzinfo is UTC or kept.utcoffset() == timedelta(0)


def test_a_moment_without_a_time_zone_is_refused(session: Session, now: datetime) -> None:
    session.add(GuestRow(key=ME, pseudonym="Rode Vos 1", created_at=now.replace(tzinfo=None)))

    with pytest.raises(StatementError, match="needs its time zone"):
        session.commit()


def test_a_moment_that_is_not_there_stays_away(world: World, code: str) -> None:
    assert world.session.scalars(select(AssignmentRow.closed_at)).all() == [None]
    assert world.session.scalars(select(VersionRow.tolerance)).all() == [Decimal(0)] * 3


@pytest.mark.parametrize(
    ("row", "values"),
    [
        (RevisionRow, {"text": "Iets anders"}),
        (VersionRow, {"stem": "Iets anders?"}),
        (OptionRow, {"correct": True}),
        (DecisionRow, {"reason": None}),
        (ResponseRow, {"text": "13"}),
    ],
)
def test_what_was_said_is_never_changed(
    world: World, code: str, row: type[Base], values: Mapping[str, Any]
) -> None:
    with pytest.raises(DatabaseError, match="are never changed"):
        world.session.execute(update(row).values(**values))


@pytest.mark.parametrize(
    ("row", "values"),
    [
        (UserRow, {"name": ""}),
        (QuizRow, {"title": ""}),
        (AssignmentRow, {"code": "KORT"}),
        (GenerationRow, {"done": 7, "total": 6}),
        (GenerationRow, {"problem": "crashed"}),
        (AttemptRow, {"assignment_id": 999}),
    ],
)
def test_rows_that_make_no_sense_are_refused(
    world: World, code: str, row: type[Base], values: Mapping[str, Any]
) -> None:
    with pytest.raises(IntegrityError):
        world.session.execute(update(row).values(**values))


def test_a_state_that_nobody_knows_is_refused(world: World, code: str) -> None:
    with pytest.raises(IntegrityError):
        world.session.execute(text("UPDATE questions SET state = 'perhaps'"))


def response(world: World, **values: Any) -> None:
    kept = world.session.scalars(select(ResponseRow)).one()
    others = {
        "attempt_id": kept.attempt_id,
        "version_id": kept.version_id,
        "revision": 2,
        "text": "13",
        "option_id": None,
        "answered_at": world.now,
    }
    world.session.execute(insert(ResponseRow).values({**others, **values}))


@pytest.mark.parametrize(
    "values",
    [
        {"revision": 1},
        {"revision": 0},
        {"text": None},
        {"option_id": 1},
        {"option_id": 1, "text": None},
        {"version_id": 999},
        {"attempt_id": 999},
    ],
)
def test_a_response_is_to_one_question_with_one_answer_once(
    world: World, code: str, values: Mapping[str, Any]
) -> None:
    with pytest.raises(IntegrityError):
        response(world, **values)


def test_a_guest_takes_their_answers_with_them(world: World, code: str) -> None:
    world.session.execute(delete(GuestRow))

    assert world.session.scalars(select(ResponseRow)).all() == []


@pytest.mark.parametrize("row", [UserRow, QuizRow, VersionRow, AssignmentRow])
def test_nothing_that_was_answered_can_be_deleted_from_under_its_answers(
    world: World, code: str, row: type[Base]
) -> None:
    with pytest.raises(IntegrityError):
        world.session.execute(delete(row))
