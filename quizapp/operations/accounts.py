from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.models import Role, UserRow
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.transaction import insert_unless_there, writing

SHORTEST_PASSWORD = 10
hasher = PasswordHasher()


@dataclass(frozen=True, slots=True)
class Teacher:
    """Someone who signed in."""

    id: int
    name: str


def add_teacher(session: Session, name: str, password: str, now: datetime) -> Teacher:
    """Make an account; refuses a name that is empty or taken, and a short password."""
    name = name.strip()
    if not name:
        raise Refused(Reason.NAME_MISSING)
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
        return _by_name(session, name)[0]


def sign_in(session: Session, name: str, password: str) -> Teacher:
    """The teacher with this name and password; refuses without telling which was wrong.

    An unknown name takes as long as a wrong password.
    """
    try:
        teacher, password_hash = _by_name(session, name.strip())
    except Refused:
        teacher, password_hash = None, _nobodys_hash()
    session.rollback()  # no transaction stays open while the hash is computed
    try:
        hasher.verify(password_hash, password)
    except VerifyMismatchError:
        teacher = None
    if teacher is None:
        raise Refused(Reason.WRONG_SIGN_IN)
    return teacher


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


def _by_name(session: Session, name: str) -> tuple[Teacher, str]:
    row = session.execute(
        select(UserRow.id, UserRow.name, UserRow.password_hash).where(UserRow.name == name)
    ).first()
    if row is None:
        raise Refused(Reason.WRONG_SIGN_IN)
    return Teacher(row.id, row.name), row.password_hash


@cache
def _nobodys_hash() -> str:
    return hasher.hash("nobody signs in with this")
