"""Dutch words for where people come from and what they belong to."""

from __future__ import annotations

from quizapp.core.language.document import EntityKind
from quizapp.core.language.nl.names import RULES
from quizapp.core.language.nl.question_words import which

# Between a person and a place, or a body.
FROM = frozenset({"uit"})
OF = frozenset({"van"})
ARTICLES = frozenset({"de", "het", "een"})

_PLACES = {EntityKind.CITY: "stad", EntityKind.COUNTRY: "land"}
_IN_A_PARTY = ("kamerlid", "fractievoorzitter", "fractieleider", "lijsttrekker", "raadslid")
# Any of them.
BODY = "organisatie"


def which_place(kind: EntityKind, person: str, scope: str) -> str | None:
    """Ask from where somebody comes; None for a kind of place that is not asked for."""
    if kind not in _PLACES:
        return None
    return f"Uit {which(_PLACES[kind])} komt {person} {scope}?"


def which_body(noun: str, person: str, scope: str) -> str:
    """Ask of which body somebody is, who is told with his role."""
    return f"Van {which(noun)} is {person} {scope}?"


def body(words: list[str], role: str) -> str:
    """Return the noun to ask with: the one beside the name, a party for a politician, or none."""
    for word in words:
        if word.lower() in RULES.organisation_words:
            return word.lower()
    return "partij" if role.lower().endswith(_IN_A_PARTY) else BODY


def what_is(name: str, scope: str) -> str:
    """Ask what a name stands for."""
    return f"Wat is {name} {scope}?"
