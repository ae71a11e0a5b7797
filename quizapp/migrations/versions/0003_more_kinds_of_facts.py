"""More kinds of facts: shares, changes, money, ages, durations, things, causes, sequences …"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BEFORE = (
    *("statement", "hearsay", "count", "rank", "role"),
    *("act", "place", "date", "reference"),
)
NEAREST = {
    "count": ("share", "change", "money", "age", "duration"),
    "act": ("thing", "part"),
    "role": ("membership",),
    "place": ("origin",),
    "statement": ("cause", "sequence"),
}
ADDED = tuple(kind for kinds in NEAREST.values() for kind in kinds)


def upgrade() -> None:
    allow((*BEFORE, *ADDED))


def downgrade() -> None:
    for kind, added in NEAREST.items():
        op.execute(f"UPDATE facts SET kind = '{kind}' WHERE kind IN ({listed(added)})")
    allow(BEFORE)


def listed(kinds: tuple[str, ...]) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)


def allow(kinds: tuple[str, ...]) -> None:
    with op.batch_alter_table("facts") as facts:
        facts.drop_constraint(op.f("ck_facts_kind"), type_="check")
        facts.create_check_constraint(op.f("ck_facts_kind"), f"kind IN ({listed(kinds)})")
