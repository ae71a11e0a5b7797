from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import flask_migrate
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask import Flask
from sqlalchemy import Engine, inspect, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from quizapp.config import Config
from quizapp.database import connect, upgrade
from quizapp.extensions import MIGRATIONS, db
from quizapp.models import Base, ResponseRow
from quizapp.operations import attempts
from quizapp.operations.attempts import Typed
from tests.world import World

ME = "a" * 32


@pytest.fixture
def migrating(config: Config) -> Callable[[Callable[[], None]], None]:
    """Do something to the test's database with the migrations at hand."""

    def within(act: Callable[[], None]) -> None:
        app = Flask("quizapp")
        app.config.from_mapping(config.as_flask())
        connect(app)
        with app.app_context():
            try:
                act()
            finally:
                db.engine.dispose()

    return within


def test_the_migrations_make_the_tables_that_the_models_describe(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, Base.metadata) == []


def test_upgrading_what_is_up_to_date_changes_nothing(
    world: World, config: Config, fresh_session: Callable[[], Session]
) -> None:
    teacher_id = world.teacher()

    upgrade(config)

    assert fresh_session().scalar(text("SELECT id FROM users")) == teacher_id


def test_going_back_to_the_first_migration_and_forth_keeps_every_row(
    world: World,
    migrating: Callable[[Callable[[], None]], None],
    fresh_session: Callable[[], Session],
) -> None:
    attempt_id = world.attempt(world.published(world.teacher()), ME)
    attempts.answer(world.session, attempt_id, ME, 1, Typed("12"), world.now)
    world.session.close()

    migrating(lambda: flask_migrate.downgrade(revision="0001"))
    with fresh_session() as unguarded:
        unguarded.execute(text("UPDATE responses SET text = '13'"))
        unguarded.rollback()
    migrating(flask_migrate.upgrade)

    session = fresh_session()
    assert session.scalars(select(ResponseRow.text)).all() == ["12"]
    with pytest.raises(DatabaseError, match="never changed"):
        session.execute(text("UPDATE responses SET text = '13'"))


def test_going_all_the_way_back_leaves_an_empty_database_that_can_be_filled_again(
    engine: Engine, migrating: Callable[[Callable[[], None]], None]
) -> None:
    migrating(lambda: flask_migrate.downgrade(revision="base"))
    assert inspect(engine).get_table_names() == ["alembic_version"]

    migrating(flask_migrate.upgrade)
    assert set(Base.metadata.tables) < set(inspect(engine).get_table_names())


def test_making_a_table_anew_does_not_empty_those_that_refer_to_it(
    world: World,
    migrating: Callable[[Callable[[], None]], None],
    fresh_session: Callable[[], Session],
    tmp_path: Path,
) -> None:
    """SQLite changes a table by dropping the old one, which deletes its rows first."""
    world.attempt(world.published(world.teacher()), ME)
    world.session.close()
    shutil.copytree(MIGRATIONS, tmp_path / "migrations")
    (tmp_path / "migrations" / "versions" / "anew.py").write_text(ANEW, encoding="utf-8")

    migrating(lambda: flask_migrate.upgrade(directory=str(tmp_path / "migrations")))

    assert fresh_session().scalar(text("SELECT count(*) FROM attempts")) == 1


def test_a_migration_that_breaks_a_reference_is_taken_back_as_a_whole(
    world: World,
    migrating: Callable[[Callable[[], None]], None],
    fresh_session: Callable[[], Session],
    tmp_path: Path,
) -> None:
    world.attempt(world.published(world.teacher()), ME)
    world.session.close()
    shutil.copytree(MIGRATIONS, tmp_path / "migrations")
    (tmp_path / "migrations" / "versions" / "breaks.py").write_text(BREAKS, encoding="utf-8")

    with pytest.raises((SystemExit, DatabaseError)):
        migrating(lambda: flask_migrate.upgrade(directory=str(tmp_path / "migrations")))

    assert fresh_session().scalar(text("SELECT count(*) FROM guests")) == 1


def test_a_new_migration_names_none_of_our_own_types(sqlite_url: str, tmp_path: Path) -> None:
    """They may change; what a migration did may not."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("0*.py"))
    app = Flask("quizapp")
    app.config["SQLALCHEMY_DATABASE_URI"] = f"sqlite:///{tmp_path / 'empty.db'}"
    connect(app)

    with app.app_context():
        flask_migrate.migrate(directory=str(folder), rev_id="new")
        db.engine.dispose()

    (written,) = (folder / "versions").glob("new_*.py")
    assert "sa.DateTime(timezone=True)" in written.read_text(encoding="utf-8")
    assert "quizapp" not in written.read_text(encoding="utf-8")


BREAKS = """
from alembic import op

revision, down_revision = "breaks", "0003"


def upgrade():
    op.execute("DELETE FROM attempts")
    op.execute("DELETE FROM guests")
    op.execute("INSERT INTO attempts (assignment_id, guest_id, number, started_at)"
               " SELECT id, 999, 1, opened_at FROM assignments")
"""
ANEW = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "anew", "0003"


def upgrade():
    with op.batch_alter_table("guests") as guests:
        guests.alter_column("pseudonym", type_=sa.String(80))
"""
