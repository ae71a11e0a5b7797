"""How alembic reaches the application's database; always on a connection, never offline."""

from __future__ import annotations

from typing import Any

from alembic import context
from flask import current_app
from sqlalchemy import Connection

from quizapp.extensions import db


def plain_types(kind: str, value: Any, _context: Any) -> str | bool:
    """Write our own column types as the database's, so that migrations never change."""
    if kind == "type" and type(value).__module__.startswith("quizapp."):
        return f"sa.{value.impl!r}"
    return False


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=db.metadata,
        render_item=plain_types,
        **current_app.extensions["migrate"].configure_args,
    )
    with context.begin_transaction():
        context.run_migrations()


with db.engine.connect() as connection:
    if connection.dialect.name == "sqlite":
        # SQLite changes a table by making it anew; dropping the old one must not cascade
        driver = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        migrate(connection)
        broken = driver.execute("PRAGMA foreign_key_check").fetchall()
        driver.execute("PRAGMA foreign_keys = ON")
        if broken:
            raise RuntimeError(f"after the migration these refer to nothing: {broken}")
    else:
        migrate(connection)
