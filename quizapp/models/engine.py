"""How the database is opened, so that an acknowledged answer is on disk and nobody waits long."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

PRAGMAS = (
    "PRAGMA busy_timeout = 10000",  # milliseconds; first, because the next may have to wait
    "PRAGMA journal_mode = WAL",  # who reads does not wait for who writes
    "PRAGMA synchronous = FULL",  # a commit returns when it has reached the disk
    "PRAGMA foreign_keys = ON",
)

WRITES = "writes"
"""The execution option of a connection whose transaction is going to write."""


def open_engine(url: str, **options: Any) -> Engine:
    """An engine on `url` with our settings."""
    engine = create_engine(url, **options)
    set_up(engine)
    return engine


def set_up(engine: Engine) -> None:
    """Give an engine on SQLite our settings; PostgreSQL has them by default."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin where `_begin` says so
    for pragma in PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    # A transaction that reads first and then writes may find that another has written since,
    # and no waiting helps it; so who is going to write takes the lock at once.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
