"""Dutch words for causes and for what came first."""

from __future__ import annotations

from collections.abc import Mapping

from num2words import num2words

from quizapp.core.language.document import EntityKind

# What opens a clause that gives a reason or what came before, with the question words for it.
CLAUSE: Mapping[str, str] = {
    "aangezien": "waarom",
    "doordat": "waardoor",
    "nadat": "na welke gebeurtenis",
    "omdat": "waarom",
}

# Prepositions likewise.
PHRASE: Mapping[str, str] = {
    "dankzij": "waardoor",
    "door": "waardoor",
    "na": "na welke gebeurtenis",
    "vanwege": "waarom",
    "wegens": "waarom",
}

# They may also stand before who does something, or the way that is taken.
MAY_BE_NO_CAUSE = frozenset({"door"})

# They stand before what came earlier, not before a cause.
AFTER = frozenset({"na", "nadat"})

LINKING = frozenset({*CLAUSE, *PHRASE})

# Before the last of a list.
AND = "en"

_SEVERAL = {EntityKind.COUNTRY: "landen", EntityKind.CITY: "steden"}


def which_ones(kind: EntityKind, count: int) -> str:
    """Return the question words for several names of a kind: "welke twee landen"."""
    return f"welke {num2words(count, lang='nl')} {_SEVERAL[kind]}"
