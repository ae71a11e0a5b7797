"""Which question word asks for what, and the gender that decides between welk and welke."""

from __future__ import annotations

from quizapp.core.language.document import EntityKind

WHO = "wie"
HOW_MANY = "hoeveel"
WHICH_SHARE = "welk deel"
WHICH_SHARE_OF = "welk deel van de"
WHICH_SCORE = "met welke uitslag"
WHICH_VOTE = "met welke stemverhouding"
WHEN = "wanneer"
WHERE = "waar"

_PERIODS = {"decade": "decennium", "century": "eeuw"}
_NOUN = {
    EntityKind.COUNTRY: "land",
    EntityKind.CITY: "stad",
    EntityKind.REGION: "gebied",
    EntityKind.ORGANISATION: "organisatie",
    EntityKind.PLACE: "plaats",
}

# Nouns with "het"; a compound follows its last part, so that "buurland" is found under "land".
HET_NOUNS = frozenset(
    "aantal bedrag bedrijf bestuur blad bureau bondgenootschap cijfer congres dorp eiland fonds "
    "gebied gebouw hotel huis instituut jaar kabinet kantoor kasteel kind land leger lid "
    "ministerie moment museum orkest paleis park parlement percentage plan plein programma project "
    "rapport schip seizoen stadion station team theater tijdschrift toernooi uur verbond vliegveld "
    "decennium vakblad vliegtuig water weekend ziekenhuis".split()
)


def asks_for(kind: EntityKind) -> str:
    """Return the question words for a name of this kind as subject: "wie", "welk land"."""
    if kind is EntityKind.PERSON:
        return WHO
    return which(_NOUN[kind])


def which(noun: str) -> str:
    """Return "welk" or "welke" with a noun in the singular whose gender this module knows."""
    neuter = noun in HET_NOUNS or any(noun.endswith(tail) for tail in HET_NOUNS if len(tail) > 3)
    return f"{'welk' if neuter else 'welke'} {noun}"


def behind(preposition: str, kind: EntityKind) -> str:
    """Return the question words for a name behind a preposition: "met wie", "aan welk land"."""
    return f"{preposition} {asks_for(kind)}"


def at_which(preposition: str, kind: EntityKind) -> str:
    """Return the question words for a place: "in welke stad"; "waar" where that is not exact."""
    return f"in {which(_NOUN[kind])}" if preposition in {"in", "te"} else WHERE


def at_what_time(preposition: str | None, granularity: str) -> str:
    """Return the question words for a date: "wanneer", "in welk jaar", "sinds wanneer"."""
    if granularity == "year" and preposition is None:
        return "in welk jaar"
    if granularity == "year" and preposition in {"in", "sinds", "tot", "vanaf", "voor", "na"}:
        return f"{preposition} welk jaar"
    if granularity in _PERIODS:
        return f"{preposition or 'in'} {which(_PERIODS[granularity])}"
    return WHEN if preposition in {None, "in", "op"} else f"{preposition} wanneer"
