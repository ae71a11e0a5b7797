from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.core.article import Language
from quizapp.core.language.document import Document, EntityKind
from quizapp.core.language.en import RULES
from quizapp.core.language.gazetteer import Gazetteer
from quizapp.core.language.languages import gazetteer_of

Read = Callable[..., Document]

PERSON, CITY, COUNTRY = EntityKind.PERSON, EntityKind.CITY, EntityKind.COUNTRY
PLACE, REGION = EntityKind.PLACE, EntityKind.REGION
ORGANISATION, DEMONYM = EntityKind.ORGANISATION, EntityKind.DEMONYM

# text, and what it names: as written, full name, kind
NAMED = [
    (
        "The Norwegian prime minister Ingrid Dahl spoke in Brussels with the US.",
        [
            ("Norwegian", "Norwegian", DEMONYM),
            ("Ingrid Dahl", "Ingrid Dahl", PERSON),
            ("Brussels", "Brussels", CITY),
            ("US", "United States", COUNTRY),
        ],
    ),
    (
        "Councillor Karen Doyle came by. Doyle's party waited.",
        [("Karen Doyle", "Karen Doyle", PERSON), ("Doyle", "Karen Doyle", PERSON)],
    ),
    (
        "Prime Minister Keir Starmer met Jean-Michel Blanc and Ursula von der Leyen.",
        [
            ("Keir Starmer", "Keir Starmer", PERSON),
            ("Jean-Michel Blanc", "Jean-Michel Blanc", PERSON),
            ("Ursula von der Leyen", "Ursula von der Leyen", PERSON),
        ],
    ),
    (
        "Foreign Secretary David Reed and Bank of England Governor Anna Bailey stayed away.",
        [
            ("David Reed", "David Reed", PERSON),
            ("Bank of England", "Bank of England", ORGANISATION),
            ("Anna Bailey", "Anna Bailey", PERSON),
        ],
    ),
    (
        "The Institute for Water Safety (IWS) tests the lake. The IWS warns swimmers.",
        [
            ("Institute for Water Safety", "Institute for Water Safety", ORGANISATION),
            ("IWS", "Institute for Water Safety", ORGANISATION),
            ("IWS", "Institute for Water Safety", ORGANISATION),
        ],
    ),
    (
        "Thornby United Football Club reached the final. Thornby had waited for it.",
        [
            ("Thornby United Football Club", "Thornby United Football Club", ORGANISATION),
            ("Thornby", "Thornby United Football Club", ORGANISATION),
        ],
    ),
    (
        "They played at Brook Road, said Transport Minister Nikola Vidović.",
        [("Brook Road", "Brook Road", PLACE), ("Nikola Vidović", "Nikola Vidović", PERSON)],
    ),
    (
        "The dispute, said Labour Minister Ignacio Saavedra, was a private matter.",
        [("Ignacio Saavedra", "Ignacio Saavedra", PERSON)],
    ),
    (
        "The World Health Organization (WHO) met in The Hague.",
        [
            ("World Health Organization", "World Health Organization", ORGANISATION),
            ("WHO", "World Health Organization", ORGANISATION),
            ("The Hague", "The Hague", CITY),
        ],
    ),
    (
        "Leeds City Council will close the Victoria Bridge.",
        [
            ("Leeds City Council", "Leeds City Council", ORGANISATION),
            ("Victoria Bridge", "Victoria Bridge", PLACE),
        ],
    ),
    (
        "The Department of Water and Rivers did not answer.",
        [("Department of Water and Rivers", "Department of Water and Rivers", ORGANISATION)],
    ),
    (
        "The University of Leeds and Cambridge University agreed.",
        [
            ("University of Leeds", "University of Leeds", ORGANISATION),
            ("Cambridge University", "University of Cambridge", ORGANISATION),
        ],
    ),
    (
        "The city of Oudveen lies in the county of Kent.",
        [("Oudveen", "Oudveen", CITY), ("Kent", "Kent", REGION)],
    ),
    (
        "Andes Maritime, a port operator, has ordered ten ships.",
        [("Andes Maritime", "Andes Maritime", ORGANISATION)],
    ),
    (
        "John Lincoln opened the museum. Lincoln thanked Theresa May.",
        [
            ("John Lincoln", "John Lincoln", PERSON),
            ("Lincoln", "John Lincoln", PERSON),
            ("Theresa May", "Theresa May", PERSON),
        ],
    ),
    (
        "Soprano Keisha Lanier praised the Environment Agency.",
        [
            ("Keisha Lanier", "Keisha Lanier", PERSON),
            ("Environment Agency", "Environment Agency", ORGANISATION),
        ],
    ),
    (
        "Secretary of State Marco Vale and Emma Woods left St Mary's Hospital.",
        [
            ("Marco Vale", "Marco Vale", PERSON),
            ("Emma Woods", "Emma Woods", PERSON),
            ("St Mary's Hospital", "St Mary's Hospital", ORGANISATION),
        ],
    ),
    (
        "Bayer and BASF have announced cuts.",
        [("Bayer", "Bayer", ORGANISATION), ("BASF", "BASF", ORGANISATION)],
    ),
    (
        "London-based dancers and Moscow-backed troops met the Dutchman.",
        [("London", "London", CITY), ("Moscow", "Moscow", CITY), ("Dutchman", "Dutch", DEMONYM)],
    ),
]
NAMELESS = [
    "Nice weather followed in May.",
    "On Tuesday and in March there is a market.",
    "She speaks Latin and Esperanto.",
    "After the Second World War came a new bridge.",
    "Farmers and citizens walked together through the street.",
    "Mayor Opens New Museum in Big Old Harbour\nThe museum was opened.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_english_names_have_their_bearer_and_kind(
    text: str, expected: list[tuple[str, str, EntityKind]], read: Read
) -> None:
    found = [(e.text, e.name, e.kind) for e in read(text).entities]

    assert [(text, kind) for text, _, kind in found] == [(t, kind) for t, _, kind in expected]
    assert [name for _, name, kind in found if kind is not DEMONYM] == [
        name for _, name, kind in expected if kind is not DEMONYM
    ]


@pytest.mark.parametrize("text", NAMELESS)
def test_english_first_words_months_and_headlines_are_no_names(text: str, read: Read) -> None:
    assert read(text).entities == ()


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return gazetteer_of(Language.EN)


@pytest.mark.parametrize(
    ("written", "name", "kind", "sort"),
    [
        ("Norway", "Norway", COUNTRY, "country"),
        ("U.S.", "United States", COUNTRY, "country"),
        ("Türkiye", "Turkey", COUNTRY, "country"),
        ("Ivory Coast", "Ivory Coast", COUNTRY, "country"),
        ("England", "England", REGION, "part of a kingdom"),
        ("Kiev", "Kyiv", CITY, "city"),
        ("St. Petersburg", "St Petersburg", CITY, "city"),
        ("Baden-Württemberg", "Baden-Württemberg", REGION, "federal state"),
        ("North Sea", "North Sea", PLACE, "sea"),
        ("Nato", "NATO", ORGANISATION, "alliance"),
        ("UN", "United Nations", ORGANISATION, "international organisation"),
        ("South Korean", "South Korean", DEMONYM, "adjective"),
        ("Scottish", "Scottish", DEMONYM, "regional adjective"),
        ("Danes", "Dane", DEMONYM, "inhabitants"),
    ],
)
def test_an_english_name_is_found_by_its_names(
    written: str, name: str, kind: EntityKind, sort: str, gazetteer: Gazetteer
) -> None:
    entry = gazetteer.lookup(written)

    assert entry is not None
    assert (entry.name, entry.kind, entry.sort) == (name, kind, sort)


@pytest.mark.parametrize("written", ["", "norway", "Us", "Zaltmeer", "the"])
def test_other_english_words_are_not_found(written: str, gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup(written) is None


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("Japan", ["China", "South Korea", "North Korea"]),
        ("Moscow", ["Kyiv", "Minsk", "Warsaw"]),
        ("Labour", ["Conservative Party", "Liberal Democrats", "SNP"]),
    ],
)
def test_english_siblings_are_of_one_sort_and_the_nearest_come_first(
    name: str, nearest: list[str], gazetteer: Gazetteer
) -> None:
    entry = gazetteer.lookup(name)
    assert entry is not None
    siblings = gazetteer.siblings(entry)

    assert [sibling.name for sibling in siblings[:3]] == nearest
    assert {sibling.sort for sibling in siblings} == {entry.sort}


@pytest.mark.parametrize(
    ("name", "country"),
    [("Seoul", "South Korea"), ("Norwegian", "Norway"), ("Arsenal", "United Kingdom")],
)
def test_english_cities_peoples_and_clubs_belong_to_a_country(
    name: str, country: str, gazetteer: Gazetteer
) -> None:
    entry = gazetteer.lookup(name)
    assert entry is not None
    found = gazetteer.country(entry)

    assert found is not None
    assert found.name == country


def test_the_english_lists_are_large_enough_to_be_of_use() -> None:
    by_sort: dict[str, int] = {}
    for entry in RULES.names.entries:
        by_sort[entry.sort] = by_sort.get(entry.sort, 0) + 1

    assert by_sort["country"] >= 195
    assert by_sort["adjective"] >= 195
    assert by_sort["city"] >= 380
    assert by_sort["party"] >= 30
    assert len(RULES.names.first_names) >= 1000


def test_every_english_entry_is_complete() -> None:
    for entry in RULES.names.entries:
        assert entry.name == entry.name.strip() != ""
        assert all(alias == alias.strip() != "" for alias in entry.aliases)
        assert entry.noun
        assert entry.article in {None, "the"}
        assert "|" not in entry.name


def test_an_english_first_name_of_both_sexes_is_neither() -> None:
    names = RULES.names.first_names

    assert (names["Emily"], names["Oliver"], names["Taylor"]) == ("v", "m", "x")
