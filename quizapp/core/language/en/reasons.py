"""English words for causes and for what came first."""

from __future__ import annotations

from collections.abc import Mapping

from num2words import num2words

from quizapp.core.language.document import EntityKind

# What opens a clause that gives a reason or what came before, with the question words for it.
CLAUSE: Mapping[str, str] = {"after": "after which event", "because": "why"}

# First words of prepositions before a cause ("due to"), with the question word for it.
PHRASE: Mapping[str, str] = {
    "after": "after which event",
    "because": "why",
    "due": "why",
    "owing": "why",
    "thanks": "why",
}

# None of these may stand before anything but a cause.
MAY_BE_NO_CAUSE: frozenset[str] = frozenset()

# They stand before what came earlier, not before a cause.
AFTER = frozenset({"after"})

LINKING = frozenset({*CLAUSE, *PHRASE})

# Before the last of a list.
AND = "and"

_SEVERAL = {EntityKind.COUNTRY: "countries", EntityKind.CITY: "cities"}


def which_ones(kind: EntityKind, count: int) -> str:
    """Return the question words for several names of a kind: "which two countries"."""
    return f"which {num2words(count, lang='en')} {_SEVERAL[kind]}"
