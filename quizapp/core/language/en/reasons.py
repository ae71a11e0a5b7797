"""English words for causes and for what came first."""

from __future__ import annotations

from collections.abc import Mapping

from num2words import num2words

from quizapp.core.language.document import EntityKind

# What opens a clause that gives a reason, with the question word for it.
CLAUSE: Mapping[str, str] = {"because": "why"}

# First words of prepositions before a cause ("due to"), with the question word for it.
PHRASE: Mapping[str, str] = {"due": "why", "owing": "why", "thanks": "why"}

# None of these may stand before anything but a cause.
MAY_BE_NO_CAUSE: frozenset[str] = frozenset()

# Opens a clause about what came before, or after, with the question it answers.
AFTER = frozenset({"after"})
BEFORE = frozenset({"before"})

# Before the last of a list.
AND = "and"

_SEVERAL = {EntityKind.COUNTRY: "countries", EntityKind.CITY: "cities"}


def which_ones(kind: EntityKind, count: int) -> str:
    """Return the question words for several names of a kind: "which two countries"."""
    return f"which {num2words(count, lang='en')} {_SEVERAL[kind]}"


def because(statement: str) -> str:
    """Give a statement, told as after "that", as a reason."""
    return f"because {statement}"
