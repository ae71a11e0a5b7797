from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from quizapp.models import Role, UserRow
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.texts import required, tidy
from quizapp.operations.transaction import insert_unless_there, writing

SHORTEST_PASSWORD = 10
LONGEST_NAME = 80
hasher = PasswordHasher()


@dataclass(frozen=True, slots=True)
class Teacher:
    """Someone who signed in."""

    id: int
    name: str


def add_teacher(session: Session, name: str, password: str, now: datetime) -> Teacher:
    """Make an account; refuses a name that is empty, endless or taken, and a short password."""
    name = required(name, LONGEST_NAME, Reason.NAME_MISSING, Reason.NAME_TOO_LONG)
    if len(password) < SHORTEST_PASSWORD:
        raise Refused(Reason.PASSWORD_TOO_SHORT)
    values = {
        "name": name,
        "password_hash": hasher.hash(password),
        "role": Role.TEACHER,
        "created_at": now,
    }
    with writing(session):
        if not insert_unless_there(session, UserRow, values):
            raise Refused(Reason.NAME_TAKEN)
        return Teacher(*session.execute(_named(name)).one()[:2])


def sign_in(session: Session, name: str, password: str) -> Teacher:
    """The teacher with this name and password; refuses without telling which was wrong.

    An unknown name takes as long as a wrong password.
    """
    row = session.execute(_named(tidy(name))).first()
    session.rollback()  # no transaction stays open while the hash is computed
    try:
        hasher.verify(row.password_hash if row else _nobodys_hash(), password)
    except VerifyMismatchError:
        row = None
    if row is None:
        raise Refused(Reason.WRONG_SIGN_IN)
    return Teacher(row.id, row.name)


def find_teacher(session: Session, teacher_id: int) -> Teacher | None:
    """The teacher with this id, if there still is one."""
    row = session.execute(
        select(UserRow.id, UserRow.name).where(
            UserRow.id == teacher_id, UserRow.role == Role.TEACHER
        )
    ).first()
    return Teacher(row.id, row.name) if row else None


def any_teacher(session: Session) -> bool:
    """Whether anyone can sign in."""
    return session.execute(select(UserRow.id).limit(1)).first() is not None


def _named(name: str) -> Select[int, str, str]:
    return select(UserRow.id, UserRow.name, UserRow.password_hash).where(UserRow.name == name)


@cache
def _nobodys_hash() -> str:
    return hasher.hash("nobody signs in with this")
