from __future__ import annotations

import pytest

from quizapp.core.article import Language
from quizapp.core.language.document import EntityKind
from quizapp.core.language.gazetteer import Gazetteer
from quizapp.core.language.languages import gazetteer_of
from quizapp.core.language.nl import RULES
from quizapp.core.language.nl.names.reading import LISTS


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return gazetteer_of(Language.NL)


@pytest.mark.parametrize(
    ("written", "name", "kind", "sort"),
    [
        ("Noorwegen", "Noorwegen", EntityKind.COUNTRY, "country"),
        ("VS", "Verenigde Staten", EntityKind.COUNTRY, "country"),
        ("Birma", "Myanmar", EntityKind.COUNTRY, "country"),
        ("Bahama’s", "Bahama's", EntityKind.COUNTRY, "country"),
        ("Hong Kong", "Hongkong", EntityKind.COUNTRY, "country"),
        ("Engeland", "Engeland", EntityKind.REGION, "part of a kingdom"),
        ("Kyiv", "Kiev", EntityKind.CITY, "city"),
        ("'s-Hertogenbosch", "Den Bosch", EntityKind.CITY, "city"),
        ("Fryslân", "Friesland", EntityKind.REGION, "province"),
        ("Noordzee", "Noordzee", EntityKind.PLACE, "sea"),
        ("NATO", "NAVO", EntityKind.ORGANISATION, "alliance"),
        ("VN", "Verenigde Naties", EntityKind.ORGANISATION, "international organisation"),
        ("Zuid-Koreaanse", "Zuid-Koreaans", EntityKind.DEMONYM, "adjective"),
        ("Noren", "Noor", EntityKind.DEMONYM, "inhabitants"),
        ("Chinese", "Chinees", EntityKind.DEMONYM, "adjective"),
        ("Costa Ricanen", "Costa Ricaan", EntityKind.DEMONYM, "inhabitants"),
        ("Schotse", "Schots", EntityKind.DEMONYM, "regional adjective"),
    ],
)
def test_a_name_is_found_by_its_names(
    written: str, name: str, kind: EntityKind, sort: str, gazetteer: Gazetteer
) -> None:
    entry = gazetteer.lookup(written)

    assert entry is not None
    assert (entry.name, entry.kind, entry.sort) == (name, kind, sort)


@pytest.mark.parametrize("written", ["", "noorwegen", "Vs", "Zaltmeer", "de"])
def test_other_words_are_not_found(written: str, gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup(written) is None


def test_a_name_of_two_things_gives_both(gazetteer: Gazetteer) -> None:
    assert [entry.sort for entry in gazetteer.all("Utrecht")] == ["city", "province"]


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Seoul", "Zuid-Korea"),
        ("Noorse", "Noorwegen"),
        ("Ajax", "Nederland"),
        ("Kroaat", "Kroatië"),
    ],
)
def test_cities_peoples_and_clubs_belong_to_a_country(
    name: str, country: str, gazetteer: Gazetteer
) -> None:
    entry = gazetteer.lookup(name)
    assert entry is not None
    found = gazetteer.country(entry)

    assert found is not None
    assert found.name == country


def test_an_alliance_belongs_to_no_country(gazetteer: Gazetteer) -> None:
    entry = gazetteer.lookup("NAVO")

    assert entry is not None
    assert gazetteer.country(entry) is None


def test_a_country_has_an_adjective(gazetteer: Gazetteer) -> None:
    entry = gazetteer.lookup("Denemarken")
    assert entry is not None
    adjective = gazetteer.adjective(entry)

    assert adjective is not None
    assert (adjective.name, adjective.aliases) == ("Deens", ("Deense",))


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("Japan", ["China", "Zuid-Korea", "Noord-Korea"]),
        ("Moskou", ["Kiev", "Minsk", "Warschau"]),
        ("Zwolle", ["Amsterdam", "Rotterdam", "Den Haag"]),
        ("Drenthe", ["Groningen", "Friesland", "Overijssel"]),
        ("VVD", ["PvdA", "GroenLinks-PvdA", "GroenLinks"]),
    ],
)
def test_siblings_are_of_one_sort_and_the_nearest_come_first(
    name: str, nearest: list[str], gazetteer: Gazetteer
) -> None:
    entry = gazetteer.lookup(name)
    assert entry is not None
    siblings = gazetteer.siblings(entry)

    assert [sibling.name for sibling in siblings[:3]] == nearest
    assert {sibling.sort for sibling in siblings} == {entry.sort}
    assert entry not in siblings


def test_siblings_are_the_same_every_time(gazetteer: Gazetteer) -> None:
    again = Gazetteer(LISTS.entries())

    assert [again.siblings(e) for e in again.entries[:50]] == [
        gazetteer.siblings(e) for e in gazetteer.entries[:50]
    ]


def test_articles_that_belong_to_a_name_are_known(gazetteer: Gazetteer) -> None:
    entries = [gazetteer.lookup(name) for name in ("VS", "Verenigd Koninkrijk", "NAVO", "Japan")]

    assert [entry and entry.article for entry in entries] == ["de", "het", "de", None]
    assert entries[0] is not None
    assert entries[0].plural


def test_the_lists_are_large_enough_to_be_of_use() -> None:
    by_kind: dict[str, int] = {}
    for entry in RULES.names.entries:
        by_kind[entry.sort] = by_kind.get(entry.sort, 0) + 1

    assert by_kind["country"] >= 195
    assert by_kind["adjective"] >= 195
    assert by_kind["city"] >= 380
    assert by_kind["party"] >= 30
    assert len(RULES.names.first_names) >= 300


def test_every_entry_is_complete() -> None:
    for entry in RULES.names.entries:
        assert entry.name == entry.name.strip() != ""
        assert all(alias == alias.strip() != "" for alias in entry.aliases)
        assert entry.noun
        assert entry.article in {None, "de", "het"}
        assert "|" not in entry.name


def test_a_first_name_of_both_sexes_is_neither() -> None:
    names = RULES.names.first_names

    assert (names["Sanne"], names["Joris"], names["Robin"]) == ("v", "m", "x")
