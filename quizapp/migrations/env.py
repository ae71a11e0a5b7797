"""How alembic reaches the application's database; always on a connection, never offline."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from flask import current_app
from sqlalchemy import Connection

from quizapp.extensions import db


def plain_types(kind: str, value: Any, _context: Any) -> str | Literal[False]:
    """Write our own column types as the database's, so that migrations never change."""
    if kind == "type" and type(value).__module__.startswith("quizapp."):
        return f"sa.{value.impl!r}"
    return False


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=db.metadata,
        render_item=plain_types,
        transactional_ddl=True,  # on SQLite too: a migration that fails leaves nothing behind
        **current_app.extensions["migrate"].configure_args,
    )
    with context.begin_transaction():
        context.run_migrations()
        if connection.dialect.name == "sqlite":
            refuse_broken_references(connection)


def refuse_broken_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise RuntimeError(f"after the migration these refer to nothing: {broken}")


with db.engine.connect() as connection:
    if connection.dialect.name == "sqlite":
        # SQLite changes a table by making it anew; dropping the old one must not cascade.
        # Inside a transaction this has no effect, so it goes past the one that SQLAlchemy begins.
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
    migrate(connection)
    connection.invalidate()  # whoever comes next gets a connection with foreign keys on
