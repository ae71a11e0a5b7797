"""English verbs for how many there are of something now."""

from __future__ import annotations

STATES = frozenset(
    {"be", "have", "comprise", "contain", "count", "cost", "employ", "live", "own", "run", "work"}
)

# With a participle they tell what is over and done.
PERFECT = frozenset({"have"})
