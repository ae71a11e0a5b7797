from __future__ import annotations

import threading

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from quizapp.models import GuestRow
from quizapp.models.engine import WRITES, open_engine
from quizapp.operations.transaction import insert_unless_there, writing


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 10_000)],
)
def test_sqlite_keeps_what_it_acknowledged_and_waits_its_turn(
    sqlite_url: str, pragma: str, value: object
) -> None:
    engine = open_engine(sqlite_url)
    with engine.connect() as connection:
        assert connection.scalar(text(f"PRAGMA {pragma}")) == value
    engine.dispose()


def test_who_is_going_to_write_has_the_lock_before_reading(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url, connect_args={"timeout": 0})
    with engine.connect() as reader, engine.connect() as writer, engine.connect() as other:
        other.execution_options(**{WRITES: True}).begin()
        assert reader.scalar(text("SELECT 1")) == 1
        writer.connection.driver_connection.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(Exception, match="locked"):
            writer.execution_options(**{WRITES: True}).begin()
    engine.dispose()


def test_many_threads_write_without_one_being_told_that_the_database_is_locked(
    session: Session, now: object
) -> None:
    engine, problems = session.get_bind(), []

    def write(number: int) -> None:
        try:
            for step in range(5):
                with Session(engine) as own, writing(own):
                    key = f"{number:016d}{step:016d}"
                    values = {"key": key, "pseudonym": "Vos", "created_at": now}
                    insert_unless_there(own, GuestRow, values)
        except Exception as problem:  # noqa: BLE001 - whatever it is, it is the point of the test
            problems.append(problem)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert problems == []
    assert session.scalar(select(func.count()).select_from(GuestRow)) == 40


def test_a_transaction_that_fails_keeps_nothing(session: Session, now: object) -> None:
    values = {"key": "k" * 32, "pseudonym": "Vos", "created_at": now}

    def fail() -> None:
        with writing(session):
            insert_unless_there(session, GuestRow, values)
            raise RuntimeError("the power is cut")

    with pytest.raises(RuntimeError):
        fail()

    assert session.scalar(select(func.count()).select_from(GuestRow)) == 0
    with writing(session):
        assert insert_unless_there(session, GuestRow, values)
        assert not insert_unless_there(session, GuestRow, values)
