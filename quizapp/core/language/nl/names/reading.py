"""Reads the Dutch name lists beside this module into gazetteer entries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files

from babel import Locale

from quizapp.core.language.base import Entry
from quizapp.core.language.document import EntityKind

_TERRITORIES = Locale("nl").territories
_HEADER = re.compile(r"\[(.+)\]")


def entries() -> tuple[Entry, ...]:
    """Read all lists, countries first: of several with one name the first counts most."""
    regions = {code: region for region, line in _lines("countries.txt") for code in [line[:2]]}
    return (
        *_countries(),
        *_peoples(),
        *_cities(regions),
        *_regions(regions),
        *_organisations(regions),
        *_other_peoples(),
    )


def first_names() -> dict[str, str]:
    """Read the first names with "m", "v" or "x"; a name on several lists is of both sexes."""
    found: dict[str, str] = {}
    for gender, line in _lines("first_names.txt"):
        for name in line.split():
            found[name] = gender if found.get(name, gender) == gender else "x"
    return found


def _lines(name: str) -> Iterator[tuple[str, str]]:
    """Yield the lines of a list, each with the header above it."""
    header = ""
    for line in files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines():
        match = _HEADER.fullmatch(line)
        if match:
            header = match.group(1)
        elif line and not line.startswith("#"):
            yield header, line


def _names() -> dict[str, str]:
    names = {code: name.replace("’", "'") for code, name in _TERRITORIES.items()}
    for _, line in _lines("countries.txt"):
        given = re.search(r"name:([^,]+)", line)
        if given:
            names[line[:2]] = given.group(1).strip()
    return names


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip() not in {"", "-"}]


def _countries() -> Iterator[Entry]:
    names = _names()
    for region, line in _lines("countries.txt"):
        code, _, _, article, others = _cells(line)
        yield Entry(
            name=names[code],
            kind=EntityKind.COUNTRY,
            sort="country",
            noun="land",
            country=names[code],
            region=region,
            article=article.rstrip("+-") or None,
            plural=article.endswith("+"),
            aliases=tuple(name for name in _split(others) if not name.startswith("name:")),
        )


def _peoples() -> Iterator[Entry]:
    """Yield adjectives ("Japans", "Japanse") and inhabitants ("Japanner", "Japanners")."""
    names = _names()
    for region, line in _lines("countries.txt"):
        code, adjectives, people, _, _ = _cells(line)
        for sort, noun, forms in (
            ("adjective", "land", _adjectives(adjectives)),
            ("inhabitants", "inwoner", _inhabitants(people)),
        ):
            if forms:
                yield Entry(
                    name=forms[0],
                    kind=EntityKind.DEMONYM,
                    sort=sort,
                    noun=noun,
                    country=names[code],
                    region=region,
                    aliases=tuple(forms[1:]),
                )


def _other_peoples() -> Iterator[Entry]:
    for _, line in _lines("peoples.txt"):
        place, adjectives, people = _cells(line)
        for sort, noun, words in (
            ("regional adjective", "streek", adjectives),
            ("regional inhabitants", "inwoner", people),
        ):
            name, *aliases = _split(words) or [""]
            if name:
                yield Entry(
                    name=name,
                    kind=EntityKind.DEMONYM,
                    sort=sort,
                    noun=noun,
                    country=place,
                    aliases=tuple(aliases),
                )


def _adjectives(words: str) -> list[str]:
    return [form for base in _split(words) for form in (base, _inflected(base))]


def _inflected(adjective: str) -> str:
    """Put the ending -e behind an adjective: Frans → Franse, Chinees → Chinese."""
    if adjective.endswith("ees"):
        return adjective.removesuffix("ees") + "ese"
    if adjective.endswith(("aaks", "eens", "ans", "s", "ch", "zer")):
        return adjective + "e"
    return adjective


def _inhabitants(words: str) -> list[str]:
    """Split the forms, written with a space between them or a comma where they hold one."""
    parts = _split(words)
    if not any(" " in part and part.split()[0] in {"Costa", "Puerto", "Sri"} for part in parts):
        parts = [form for part in parts for form in part.split()]
    return list(dict.fromkeys(parts))


def _named(text: str) -> tuple[str, tuple[str, ...]]:
    name, *aliases = (part.strip() for part in text.split("="))
    return name, tuple(aliases)


def _cities(regions: dict[str, str]) -> Iterator[Entry]:
    names = _names()
    for _, line in _lines("cities.txt"):
        code, _, cities = line.partition(":")
        for place, city in enumerate(_split(cities)):
            name, aliases = _named(city)
            yield Entry(
                name=name,
                kind=EntityKind.CITY,
                sort="city",
                noun="stad",
                country=names[code],
                region=regions.get(code),
                capital=place == 0,
                aliases=aliases,
            )


def _regions(regions: dict[str, str]) -> Iterator[Entry]:
    names = _names()
    for header, line in _lines("regions.txt"):
        kind, sort, noun, code = _cells(header)
        for region in _split(line):
            article = re.search(r"\s*\((de|het)\)", region)
            name, aliases = _named(re.sub(r"\s*\((?:de|het)\)", "", region))
            yield Entry(
                name=name,
                kind=EntityKind(kind),
                sort=sort,
                noun=noun,
                country=names.get(code),
                region=regions.get(code),
                article=article.group(1) if article else None,
                aliases=aliases,
            )


def _organisations(regions: dict[str, str]) -> Iterator[Entry]:
    names = _names()
    for header, line in _lines("organisations.txt"):
        sort, noun = _cells(header)
        text, _, article = line.partition(";")
        code = re.search(r"\[(\w\w)\]", text)
        name, _, aliases = re.sub(r"\[\w\w\]", "", text).partition("=")
        where = code.group(1) if code else ""
        yield Entry(
            name=name.strip(),
            kind=EntityKind.ORGANISATION,
            sort=sort,
            noun=noun,
            country=names.get(where),
            region=regions.get(where),
            article=article.strip().rstrip("+-") or None,
            plural=article.strip().endswith("+"),
            aliases=tuple(_split(aliases)),
        )
