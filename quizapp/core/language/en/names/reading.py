"""The English name lists beside this module."""

from __future__ import annotations

from quizapp.core.language.name_lists import NameLists

LISTS = NameLists(
    package=__package__,
    locale="en",
    nouns={"country": "country", "inhabitant": "inhabitant", "region": "region", "city": "city"},
    adjectives=tuple,
    inhabitants=tuple,
)
