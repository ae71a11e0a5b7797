"""One transaction for each thing a person does."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from functools import cache
from typing import Any

from sqlalchemy import Executable, Integer, insert, literal_column
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from quizapp.models import Base
from quizapp.models.engine import WRITES

# SQLite lets waiting writers poll, and one may starve; within a process they queue up here.
_one_writer = threading.Lock()


@contextmanager
def writing(session: Session) -> Iterator[None]:
    """A transaction that writes: all of it is kept, or, on any exception, nothing.

    What `session` read before is let go first, so that nothing is decided on stale rows.
    """
    session.rollback()
    on_sqlite = session.get_bind().dialect.name == "sqlite"
    with _one_writer if on_sqlite else nullcontext():
        session.connection(execution_options={WRITES: True})
        try:
            yield
            session.commit()
        except BaseException:
            session.rollback()
            raise


def insert_unless_there(session: Session, row: type[Base], values: Mapping[str, Any]) -> bool:
    """Insert a row; False where a UNIQUE constraint says that it is there already."""
    connection = session.connection()
    statement = _insert_unless_there(row, connection.dialect.name)
    return connection.execute(statement, values).first() is not None


@cache
def _insert_unless_there(row: type[Base], database: str) -> Executable:
    table = Base.metadata.tables[row.__tablename__]
    one = literal_column("1", Integer)
    if database == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing().returning(one)
    return sqlite.insert(table).on_conflict_do_nothing().returning(one)


def insert_all(session: Session, row: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, which may be none."""
    if rows:
        session.execute(insert(row), list(rows))
