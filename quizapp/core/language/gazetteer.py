"""Names the language pack knows: countries, peoples, cities, regions, organisations.

The names of countries are CLDR's; the rest are the pack's own lists. Everything keeps the order
of the lists, so the same question always gets the same siblings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizapp.core.language.base import Entry
from quizapp.core.language.document import EntityKind

_PIECE = re.compile(r"\w+|[^\w\s]")  # a word holds one of these at least


class Gazetteer:
    """Looks names up, as they are written: capitals count, apostrophes may be curly or not."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._by_name: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for name in dict.fromkeys((entry.name, *entry.aliases)):
                self._by_name.setdefault(_straight(name), []).append(entry)
        self.longest = max(len(_PIECE.findall(name)) for name in self._by_name)

    def lookup(self, name: str) -> Entry | None:
        """Find the entry with this name or alias; of several, the first listed."""
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> tuple[Entry, ...]:
        """Find every entry with this name or alias ("Utrecht": the city, then the province)."""
        return tuple(self._by_name.get(_straight(name), ()))

    def siblings(self, entry: Entry) -> tuple[Entry, ...]:
        """Find what else is of the same sort, the nearest first.

        Cities and organisations of the same country come before those of the same part of the
        world, and these before all others; a country's neighbours are those of its region.
        """
        others = [
            other
            for other in self.entries
            if (other.kind, other.sort) == (entry.kind, entry.sort) and other is not entry
        ]
        return tuple(sorted(others, key=lambda other: _distance(entry, other)))

    def country(self, entry: Entry) -> Entry | None:
        """Find the country that `entry` belongs to, or stands for ("Moskou", "Japanse")."""
        found = self.all(entry.country) if entry.country else ()
        return next((e for e in found if e.kind is EntityKind.COUNTRY), None)

    def adjective(self, country: Entry) -> Entry | None:
        """Find the adjective that belongs to a country ("Japans")."""
        return next(
            (e for e in self.entries if e.sort == "adjective" and e.country == country.name), None
        )


def _distance(entry: Entry, other: Entry) -> int:
    """Rank how far `other` lies from `entry`; a capital's nearest are the region's capitals."""
    same_country = entry.country == other.country
    same_region = entry.region == other.region
    if entry.capital:
        return (0 if same_region else 2) + (0 if other.capital else 1)
    return 0 if same_country else 1 if same_region else 2


def _straight(name: str) -> str:
    return " ".join(name.replace("’", "'").replace("‘", "'").split())
