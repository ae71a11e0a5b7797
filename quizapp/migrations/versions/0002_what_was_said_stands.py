"""What was said stands: texts, versions, decisions and responses cannot be changed, only added"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

APPEND_ONLY = (
    "article_revisions",
    "question_versions",
    "version_options",
    "decisions",
    "responses",
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in APPEND_ONLY:
            op.execute(
                f"CREATE TRIGGER {table}_stand BEFORE UPDATE ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE restrict_violation USING MESSAGE = TG_TABLE_NAME || ' are never changed'; "
        "END $$"
    )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_stand BEFORE UPDATE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        )


def downgrade() -> None:
    on = "" if op.get_bind().dialect.name == "sqlite" else " ON {table}"
    for table in APPEND_ONLY:
        op.execute(f"DROP TRIGGER {table}_stand" + on.format(table=table))
    if on:
        op.execute("DROP FUNCTION refuse_change()")
