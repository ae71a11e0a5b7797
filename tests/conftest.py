"""Databases for the tests: each test has one of its own, on SQLite and again on PostgreSQL."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.orm import Session

from quizapp.config import Config
from quizapp.database import upgrade
from quizapp.extensions import db
from quizapp.models.engine import open_engine
from quizapp.operations import accounts
from tests.postgresql import NoPostgreSQLError, Server, running_server
from tests.world import World

IN_CI = os.environ.get("CI") == "true"
TEMPLATE = "quizapp_template"


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> Iterator[None]:
    """Hashing slowly is argon2's work, not what our tests are about."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(accounts, "hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without a row."""
    path = tmp_path_factory.mktemp("template") / "quizapp.db"
    _migrate(f"sqlite:///{path}", path.parent)
    return path


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Server]]:
    """Start PostgreSQL when it is first asked for; skip where there is none, but not in CI."""
    with ExitStack() as stack:

        @cache
        def server() -> Server:
            try:
                started = stack.enter_context(running_server())
            except NoPostgreSQLError as problem:
                (pytest.fail if IN_CI else pytest.skip)(str(problem))
            _administer(started, f"CREATE DATABASE {TEMPLATE}")
            _migrate(started.url(TEMPLATE), tmp_path_factory.mktemp("postgresql"))
            return started

        yield server


_names = map("test_{}".format, itertools.count())


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated, empty database."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    server: Server = request.getfixturevalue("postgresql")()
    name = next(_names)
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    yield server.url(name)
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The same on SQLite only, for tests about SQLite or about a real server on the default."""
    copy = tmp_path / "quizapp.db"
    shutil.copy(sqlite_template, copy)
    return f"sqlite:///{copy}"


@pytest.fixture
def config(database_url: str, tmp_path: Path) -> Config:
    """An installation of the test's own; background work is done at once."""
    return Config(
        instance=tmp_path, database_url=database_url, secret_key="only in tests", immediate=True
    )


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """The database, opened as the application opens it."""
    engine = open_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session as a request has one."""
    with Session(engine) as session:
        yield session


@pytest.fixture
def fresh_session(engine: Engine) -> Iterator[Callable[[], Session]]:
    """Make sessions that only see what was committed.

    A web test shares `db.session` with the request it made, so a missing commit stays hidden
    from it; what a request changed is read through one of these.
    """
    with ExitStack() as stack:
        yield lambda: stack.enter_context(Session(engine))


@pytest.fixture
def app(config: Config) -> Iterator[Flask]:
    """The application on a database of its own."""
    from quizapp.app import create_app  # noqa: PLC0415 - the other tests do without the pages

    app = create_app(config)
    app.config["TESTING"] = True
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def now() -> datetime:
    """A moment in the tests' time."""
    return datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def world(session: Session, now: datetime) -> World:
    """People who do things in the test's database."""
    return World(session, now)


def _migrate(url: str, instance: Path) -> None:
    upgrade(Config(instance=instance, database_url=url, secret_key=""))


def _administer(server: Server, statement: str) -> None:
    engine = create_engine(server.url("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
