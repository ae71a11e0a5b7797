"""English verbs for how many there are of something now."""

from __future__ import annotations

from quizapp.core.language.document import Token
from quizapp.core.language.en.clauses import UNCHANGED

STATES = frozenset(
    {"be", "have", "comprise", "contain", "count", "cost", "employ", "live", "own", "run", "work"}
)

# With a participle they tell what is over and done.
PERFECT = frozenset({"have"})


def is_past(finite: Token) -> bool:
    """Whether a finite verb tells of the past; "cost" does, but "costs" does not."""
    unchanged = finite.lemma in UNCHANGED and finite.text.lower() == finite.lemma
    return unchanged or "Tense=Past" in finite.morph
