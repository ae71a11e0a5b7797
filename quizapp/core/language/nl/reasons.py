"""Dutch words for causes and for what came first."""

from __future__ import annotations

from collections.abc import Mapping

from num2words import num2words

from quizapp.core.language.document import EntityKind

# What opens a clause that gives a reason, with the question word for it.
CLAUSE: Mapping[str, str] = {"omdat": "waarom", "doordat": "waardoor", "aangezien": "waarom"}

# Prepositions before a cause, with the question word for it.
PHRASE: Mapping[str, str] = {
    "dankzij": "waardoor",
    "door": "waardoor",
    "vanwege": "waarom",
    "wegens": "waarom",
}

# They may also stand before who does something, or the way that is taken.
MAY_BE_NO_CAUSE = frozenset({"door"})

# Opens a clause about what came before, or after, with the question it answers.
AFTER = frozenset({"nadat"})
BEFORE = frozenset({"voordat"})


# Before the last of a list.
AND = "en"

_SEVERAL = {EntityKind.COUNTRY: "landen", EntityKind.CITY: "steden"}


def which_ones(kind: EntityKind, count: int) -> str:
    """Return the question words for several names of a kind: "welke twee landen"."""
    return f"welke {num2words(count, lang='nl')} {_SEVERAL[kind]}"


def because(statement: str) -> str:
    """Give a statement, told as after "dat", as a reason."""
    return f"omdat {statement}"
