"""More kinds of facts: shares, changes, money, ages, durations, things, causes, sequences …"""

from __future__ import annotations

import sqlalchemy as sa
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
    kinds = sa.table("facts", sa.column("kind", sa.String)).c.kind
    for kind, added in NEAREST.items():
        op.execute(sa.update(kinds.table).where(kinds.in_(added)).values(kind=kind))
    allow(BEFORE)


def listed(kinds: tuple[str, ...]) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)


def allow(kinds: tuple[str, ...]) -> None:
    with op.batch_alter_table("facts") as facts:
        facts.drop_constraint(op.f("ck_facts_kind"), type_="check")
        facts.create_check_constraint(op.f("ck_facts_kind"), f"kind IN ({listed(kinds)})")
