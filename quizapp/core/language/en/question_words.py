"""Which English question word asks for what."""

from __future__ import annotations

from quizapp.core.language.document import EntityKind

WHO = "who"
HOW_MANY = "how many"
WHICH_SHARE = "what share"
WHICH_SHARE_OF = "what share of"
WHICH_SCORE = "by what score"
WHICH_VOTE = "by what vote"
WHEN = "when"
WHERE = "where"

_PERIODS = frozenset({"decade", "century"})
_NOUN = {
    EntityKind.COUNTRY: "country",
    EntityKind.CITY: "city",
    EntityKind.REGION: "region",
    EntityKind.ORGANISATION: "organisation",
    EntityKind.PLACE: "place",
}


def asks_for(kind: EntityKind) -> str:
    """Return the question words for a name of this kind as subject: "who", "which country"."""
    if kind is EntityKind.PERSON:
        return WHO
    return which(_NOUN[kind])


def which(noun: str) -> str:
    """Return "which" with a noun in the singular."""
    return f"which {noun}"


def behind(preposition: str, kind: EntityKind) -> str:
    """Return the question words for a name behind a preposition: "with whom", "to which city"."""
    return f"{preposition} {'whom' if kind is EntityKind.PERSON else asks_for(kind)}"


def at_which(preposition: str, kind: EntityKind) -> str:
    """Return the question words for a place: "in which city"; "where" where that is not exact."""
    return f"in {which(_NOUN[kind])}" if preposition == "in" else WHERE


def at_what_time(preposition: str | None, granularity: str) -> str:
    """Return the question words for a date: "when", "in which year", "since when"."""
    if granularity in _PERIODS:
        return f"{preposition or 'in'} which {granularity}"
    if preposition in {None, "in", "on"}:
        return "in which year" if granularity == "year" else WHEN
    return f"{preposition} {'which year' if granularity == 'year' else WHEN}"
