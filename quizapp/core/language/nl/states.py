"""Dutch verbs for how many there are of something now."""

from __future__ import annotations

STATES = frozenset(
    {"tellen", "hebben", "bedragen", "omvatten", "kosten", "wonen", "leven", "werken", "zitten"}
)

# With a participle they tell what is over and done.
PERFECT = frozenset({"hebben", "zijn"})
