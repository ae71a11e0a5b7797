"""English words for where people come from and what they belong to."""

from __future__ import annotations

from quizapp.core.language.document import EntityKind
from quizapp.core.language.en.names import RULES

# Between a person and a place, or a body.
FROM = frozenset({"from"})
OF = frozenset({"of", "at", "from"})
ARTICLES = frozenset({"the", "a", "an"})

_PLACES = {EntityKind.CITY: "city or town", EntityKind.COUNTRY: "country"}
# Any of them.
BODY = "organisation"


def which_place(kind: EntityKind, person: str, scope: str) -> str | None:
    """Ask from where somebody comes; None for a kind of place that is not asked for."""
    if kind not in _PLACES:
        return None
    return f"Which {_PLACES[kind]} is {person} from, {scope}?"


def which_body(noun: str, person: str, scope: str) -> str:
    """Ask of which body somebody is, who is told with his role."""
    return f"Which {noun} is {person} from, {scope}?"


def body(words: list[str], role: str) -> str:  # noqa: ARG001 - a Dutch role tells of a party
    """Return the noun to ask with: the one in or beside the name, or one for any body."""
    known = (word.lower() for word in words if word.lower() in RULES.organisation_words)
    return next(known, BODY)


def what_is(name: str, scope: str) -> str:
    """Ask what a name stands for."""
    return f"What is {name}, {scope}?"
