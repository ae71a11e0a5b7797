from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.core.language import entities
from quizapp.core.language.document import Document, Entity, EntityKind, ModelName, Sentence
from quizapp.core.language.gazetteer import Gazetteer
from quizapp.core.language.languages import gazetteer_of
from quizapp.core.language.nl import RULES

Read = Callable[..., Document]
Tagged = Callable[[str], Sentence]

PERSON, CITY, COUNTRY = EntityKind.PERSON, EntityKind.CITY, EntityKind.COUNTRY
PLACE, REGION = EntityKind.PLACE, EntityKind.REGION
ORGANISATION, DEMONYM = EntityKind.ORGANISATION, EntityKind.DEMONYM

# text, and what it names: as written, full name, kind
NAMED = [
    (
        "Meubelconcern Veldkamp sluit een fabriek in Tiel. Veldkamp zoekt een koper.",
        [
            ("Veldkamp", "Veldkamp", ORGANISATION),
            ("Tiel", "Tiel", CITY),
            ("Veldkamp", "Veldkamp", ORGANISATION),
        ],
    ),
    (
        "Bierbrouwer Van Lanschot sluit een fabriek. Topman Diederik van Lanschot treurt.",
        [
            ("Van Lanschot", "Van Lanschot", ORGANISATION),
            ("Diederik van Lanschot", "Diederik van Lanschot", PERSON),
        ],
    ),
    (
        "Uitgeverij Van Hoorn stopt. Later daalt Van Hoorn op de beurs. Pieter van Hoorn treurt.",
        [
            ("Van Hoorn", "Van Hoorn", ORGANISATION),
            ("Van Hoorn", "Van Hoorn", ORGANISATION),
            ("Pieter van Hoorn", "Pieter van Hoorn", PERSON),
        ],
    ),
    (
        "Het aantal is volgens Alsor Rivieronderzoek gedaald. Dat zegt Ben Smit.",
        [
            ("Alsor Rivieronderzoek", "Alsor Rivieronderzoek", ORGANISATION),
            ("Ben Smit", "Ben Smit", PERSON),
        ],
    ),
    (
        "Zieke Van Gorp wint in Ede\n\nWielrenner Sjef van Gorp won zondag in Ede.",
        [
            ("Van Gorp", "Sjef van Gorp", PERSON),
            ("Ede", "Ede", CITY),
            ("Sjef van Gorp", "Sjef van Gorp", PERSON),
            ("Ede", "Ede", CITY),
        ],
    ),
    (
        "Klokkenluider Eva Bos speelt in Ede.",
        [("Eva Bos", "Eva Bos", PERSON), ("Ede", "Ede", CITY)],
    ),
    (
        "Volgens minister van Transport Eva Bos komt er een tunnel.",
        [("Eva Bos", "Eva Bos", PERSON)],
    ),
    (
        "Op de A7 bij Drachten stond een file.",
        [("Drachten", "Drachten", CITY)],
    ),
    (
        "De Noorse premier Ingrid Dahl sprak in Brussel met de VS.",
        [
            ("Noorse", "Noors", DEMONYM),
            ("Ingrid Dahl", "Ingrid Dahl", PERSON),
            ("Brussel", "Brussel", CITY),
            ("VS", "Verenigde Staten", COUNTRY),
        ],
    ),
    (
        "Wethouder Karin de Boer kwam langs. Volgens De Boer is het klaar.",
        [("Karin de Boer", "Karin de Boer", PERSON), ("De Boer", "Karin de Boer", PERSON)],
    ),
    (
        "Directeur Jan Smit en zijn dochter Els Smit zwegen. Later belde Smit ons op.",
        [
            ("Jan Smit", "Jan Smit", PERSON),
            ("Els Smit", "Els Smit", PERSON),
            ("Smit", "Smit", PERSON),
        ],
    ),
    (
        "Het Landelijk Bureau voor Waterbeheer (LBW) meet het water. Het LBW waarschuwt.",
        [
            (
                "Landelijk Bureau voor Waterbeheer",
                "Landelijk Bureau voor Waterbeheer",
                ORGANISATION,
            ),
            ("LBW", "Landelijk Bureau voor Waterbeheer", ORGANISATION),
            ("LBW", "Landelijk Bureau voor Waterbeheer", ORGANISATION),
        ],
    ),
    (
        "De Noord-Atlantische Verdragsorganisatie (NAVO) vergadert.",
        [
            ("Noord-Atlantische Verdragsorganisatie", "NAVO", ORGANISATION),
            ("NAVO", "NAVO", ORGANISATION),
        ],
    ),
    (
        "De zeven rijkste landen en Rusland (G8) vergaderen.",
        [("Rusland", "Rusland", COUNTRY), ("G8", "G8", ORGANISATION)],
    ),
    (
        "Minister Ahmed Bouali van Landbouw stapt op.",
        [("Ahmed Bouali", "Ahmed Bouali", PERSON)],
    ),
    (
        "De minister van Cultuur Anne-Marie Peters reageerde.",
        [("Anne-Marie Peters", "Anne-Marie Peters", PERSON)],
    ),
    (
        "In de provincie Utrecht ligt de stad Utrecht.",
        [("Utrecht", "Utrecht", REGION), ("Utrecht", "Utrecht", CITY)],
    ),
    (
        "Vakbond Samen Sterk staakt bij het dorp Oudveen.",
        [("Samen Sterk", "Samen Sterk", ORGANISATION), ("Oudveen", "Oudveen", CITY)],
    ),
    (
        "Rusland's leger trok weg uit de Molenstraat.",
        [("Rusland", "Rusland", COUNTRY), ("Molenstraat", "Molenstraat", PLACE)],
    ),
    (
        "Het Museum voor Kustvogels in Groningen gaat open.",
        [
            ("Museum voor Kustvogels", "Museum voor Kustvogels", ORGANISATION),
            ("Groningen", "Groningen", CITY),
        ],
    ),
    (
        "De Lijn rijdt weer, en vervoersbedrijf De Lijn is blij.",
        [("De Lijn", "De Lijn", ORGANISATION), ("De Lijn", "De Lijn", ORGANISATION)],
    ),
]
NAMELESS = [
    "Groen is de kleur van hoop, zegt men.",
    "Denk eraan dat in Mei niemand werkt.",
    "Op dinsdag en in maart is er markt.",
    "Zij spreekt Esperanto en Latijn.",
    "Na de Tweede Wereldoorlog kwam er een nieuwe brug.",
    "Boeren en burgers liepen samen door de straat.",
]


def _named(document: Document) -> list[tuple[str, str, EntityKind]]:
    return [(e.text, e.name, e.kind) for e in document.entities]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_names_have_their_bearer_and_kind(
    text: str, expected: list[tuple[str, str, EntityKind]], read: Read
) -> None:
    assert _named(read(text)) == expected


@pytest.mark.parametrize("text", NAMELESS)
def test_first_words_months_and_events_are_no_names(text: str, read: Read) -> None:
    assert _named(read(text)) == []


def test_a_word_with_a_capital_elsewhere_is_a_name_at_the_start_too(read: Read) -> None:
    text = "De bestuurder Tom Bakker reed weg. Bakker zag niets. Dat zei Bakker later."

    assert [e.name for e in read(text).entities] == ["Tom Bakker"] * 3


def test_places_in_the_text_are_those_of_the_names(read: Read) -> None:
    text = "Kop over Breda\n\nBREDA – De Bredase wethouder Kees Jansen gaat naar Parijs."
    document = read(text)

    assert [e.span.of(text) for e in document.entities] == [e.text for e in document.entities]
    assert [e.span for e in document.entities] == sorted(e.span for e in document.entities)
    assert all(document.sentences[e.sentence].span.covers(e.span) for e in document.entities)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return gazetteer_of(RULES.language)


def _find(
    sentence: Sentence, text: str, labels: dict[str, str], known: Gazetteer
) -> tuple[Entity, ...]:
    names = [
        ModelName(token.span, labels[token.text])
        for token in sentence.tokens
        if token.text in labels
    ]
    return entities.find(text, [sentence], [names], known, RULES.names)


def test_the_gazetteer_goes_before_the_model(tagged: Tagged, gazetteer: Gazetteer) -> None:
    text = "Hij zag Japan en Zaltmeer."
    found = _find(tagged(text), text, {"Japan": "PER", "Zaltmeer": "LOC"}, gazetteer)

    assert [(e.text, e.kind, e.known) for e in found] == [
        ("Japan", COUNTRY, True),
        ("Zaltmeer", PLACE, False),
    ]


def test_a_name_nobody_can_place_is_left_out(tagged: Tagged, gazetteer: Gazetteer) -> None:
    text = "Hij zag Veldhof."

    assert _find(tagged(text), text, {}, gazetteer) == ()


def test_most_mentions_decide_the_kind(read: Read) -> None:
    text = (
        "Bedrijf Veldhof sluit. Volgens bedrijf Veldhof is er geen werk. "
        "De buurt schrikt van Veldhof."
    )

    assert {(e.name, e.kind) for e in read(text).entities} == {("Veldhof", ORGANISATION)}
