"""Dutch verbs for how many there are of something now."""

from __future__ import annotations

from quizapp.core.language.document import Token

STATES = frozenset(
    {"tellen", "hebben", "bedragen", "omvatten", "kosten", "wonen", "leven", "werken", "zitten"}
)

# With a participle they tell what is over and done.
PERFECT = frozenset({"hebben", "zijn"})


def is_past(finite: Token) -> bool:
    """Whether a finite verb tells of the past."""
    return "Tense=Past" in finite.morph
