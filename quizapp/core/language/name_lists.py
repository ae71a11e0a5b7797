"""Reads the name lists of a language into gazetteer entries.

Every language has the same files beside its `names` module: `countries.txt` (with the people of
each), `peoples.txt`, `cities.txt`, `regions.txt`, `organisations.txt` and `first_names.txt`. Their
first lines say what stands in their columns; the names of countries themselves are CLDR's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

from babel import Locale

from quizapp.core.language.base import Entry
from quizapp.core.language.document import EntityKind

_HEADER = re.compile(r"\[(.+)\]")
_COUNTRY = re.compile(r"\[(\w\w)\]")
_ARTICLE = re.compile(r"\s*\(([a-z]+)\)")


@dataclass(frozen=True)
class NameLists:
    """The lists in `package`, for the language whose CLDR code is `locale`.

    `nouns` gives the word for a "country", its "inhabitant", a "region" and a "city". `adjectives`
    and `inhabitants` write out the forms of a column of `countries.txt`.
    """

    package: str
    locale: str
    nouns: Mapping[str, str]
    adjectives: Callable[[Sequence[str]], Sequence[str]]
    inhabitants: Callable[[Sequence[str]], Sequence[str]]

    def entries(self) -> tuple[Entry, ...]:
        """Read all lists, countries first: of several with one name the first counts most."""
        return (
            *self._countries(),
            *self._peoples(),
            *self._cities(),
            *self._regions(),
            *self._organisations(),
            *self._other_peoples(),
        )

    def first_names(self) -> dict[str, str]:
        """Read the first names with "m", "v" or "x"; one on several lists is of both sexes."""
        found: dict[str, str] = {}
        for gender, line in self._lines("first_names.txt"):
            for name in line.split():
                found[name] = gender if found.get(name, gender) == gender else "x"
        return found

    def _lines(self, name: str) -> Iterator[tuple[str, str]]:
        """Yield the lines of a list, each with the header above it."""
        header = ""
        for line in files(self.package).joinpath(name).read_text(encoding="utf-8").splitlines():
            match = _HEADER.fullmatch(line)
            if match:
                header = match.group(1)
            elif line and not line.startswith("#"):
                yield header, line

    @cached_property
    def _names(self) -> dict[str, str]:
        """The names of countries by their code."""
        territories = Locale(self.locale).territories
        names = {code: name.replace("’", "'") for code, name in territories.items()}
        for _, line in self._lines("countries.txt"):
            given = re.search(r"name:([^,]+)", line)
            if given:
                names[line[:2]] = given.group(1).strip()
        return names

    @cached_property
    def _parts_of_the_world(self) -> dict[str, str]:
        return {line[:2]: region for region, line in self._lines("countries.txt")}

    def _countries(self) -> Iterator[Entry]:
        for region, line in self._lines("countries.txt"):
            code, _, _, article, others = _cells(line)
            yield Entry(
                name=self._names[code],
                kind=EntityKind.COUNTRY,
                sort="country",
                noun=self.nouns["country"],
                country=self._names[code],
                region=region,
                article=_article(article),
                plural=article.endswith("+"),
                aliases=tuple(name for name in _split(others) if not name.startswith("name:")),
            )

    def _peoples(self) -> Iterator[Entry]:
        """Yield adjectives ("Japans", "Japanse") and inhabitants ("Japanner", "Japanners")."""
        for region, line in self._lines("countries.txt"):
            code, adjectives, people, _, _ = _cells(line)
            country = self._names[code]
            for sort, noun, forms in (
                ("adjective", "country", self.adjectives(_split(adjectives))),
                ("inhabitants", "inhabitant", self.inhabitants(_split(people))),
            ):
                yield from self._people(sort, noun, forms, country, region)

    def _other_peoples(self) -> Iterator[Entry]:
        for _, line in self._lines("peoples.txt"):
            place, adjectives, people = _cells(line)
            for sort, noun, forms in (
                ("regional adjective", "region", _split(adjectives)),
                ("regional inhabitants", "inhabitant", _split(people)),
            ):
                yield from self._people(sort, noun, forms, place, None)

    def _people(
        self, sort: str, noun: str, forms: Sequence[str], country: str, region: str | None
    ) -> Iterator[Entry]:
        if forms:
            yield Entry(
                name=forms[0],
                kind=EntityKind.DEMONYM,
                sort=sort,
                noun=self.nouns[noun],
                country=country,
                region=region,
                aliases=tuple(forms[1:]),
            )

    def _cities(self) -> Iterator[Entry]:
        for _, line in self._lines("cities.txt"):
            code, _, cities = line.partition(":")
            for place, city in enumerate(_split(cities)):
                name, aliases = _named(city)
                yield Entry(
                    name=name,
                    kind=EntityKind.CITY,
                    sort="city",
                    noun=self.nouns["city"],
                    country=self._names[code],
                    region=self._parts_of_the_world.get(code),
                    capital=place == 0,
                    aliases=aliases,
                )

    def _regions(self) -> Iterator[Entry]:
        for header, line in self._lines("regions.txt"):
            kind, sort, noun, code = _cells(header)
            for region in _split(line):
                article = _ARTICLE.search(region)
                name, aliases = _named(_ARTICLE.sub("", region))
                yield Entry(
                    name=name,
                    kind=EntityKind(kind),
                    sort=sort,
                    noun=noun,
                    country=self._names.get(code),
                    region=self._parts_of_the_world.get(code),
                    article=article.group(1) if article else None,
                    aliases=aliases,
                )

    def _organisations(self) -> Iterator[Entry]:
        for header, line in self._lines("organisations.txt"):
            sort, noun = _cells(header)
            text, _, article = line.partition(";")
            code = _COUNTRY.search(text)
            name, _, aliases = _COUNTRY.sub("", text).partition("=")
            where = code.group(1) if code else ""
            yield Entry(
                name=name.strip(),
                kind=EntityKind.ORGANISATION,
                sort=sort,
                noun=noun,
                country=self._names.get(where),
                region=self._parts_of_the_world.get(where),
                article=_article(article),
                plural=article.strip().endswith("+"),
                aliases=tuple(_split(aliases)),
            )


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip() not in {"", "-"}]


def _named(text: str) -> tuple[str, tuple[str, ...]]:
    name, *aliases = (part.strip() for part in text.split("="))
    return name, tuple(aliases)


def _article(cell: str) -> str | None:
    return cell.strip().rstrip("+-") or None
