"""Amounts in longer sentences, and the questions that ask for them, by the real parser."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.fact import FactKind
from quizapp.core.generation.families import how_many
from quizapp.core.generation.workshop import Workshop

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]


def asked(shop: Workshop) -> list[tuple[str, str]]:
    return [(draft.stem, draft.answers[0]) for draft in how_many.drafts(shop)]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "In de haven van Delfzijl lagen 64 kotters en zeven sleepboten.",
            "Hoeveel sleepboten lagen volgens het artikel in de haven van Delfzijl?",
            "7",
        ),
        (
            "In de haven van Delfzijl lagen 64 kotters en zeven sleepboten.",
            "Hoeveel kotters lagen volgens het artikel in de haven van Delfzijl?",
            "64",
        ),
        (
            "Vakbond Unitas eist een loonsverhoging van 6 procent.",
            (
                "Een loonsverhoging van hoeveel procent eist vakbond Unitas volgens het artikel van "
                "17 mei 2024?"
            ),
            "6",
        ),
        (
            "In 2019 bedroeg de werkloosheid in Limburg nog 3,8 procent.",
            "Hoeveel procent bedroeg de werkloosheid in Limburg volgens het artikel in 2019?",
            "3,8",
        ),
        (
            "De omzet van Philips steeg in 2023 met 5% tot € 18,2 miljard.",
            (
                "Met hoeveel procent steeg de omzet van Philips volgens het artikel in 2023 tot "
                "€ 18,2 miljard?"
            ),
            "5%",
        ),
        (
            "De omzet van Philips steeg in 2023 met 5% tot € 18,2 miljard.",
            "Tot hoeveel euro steeg de omzet van Philips volgens het artikel in 2023 met 5%?",
            "€ 18,2 miljard",
        ),
    ],
)
def test_an_amount_beside_or_inside_something_else_is_asked(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    assert (stem, key) in asked(shop(text, DAY))


def test_a_sign_is_asked_with_its_word_and_stays_in_every_option(shop: Shop) -> None:
    text = "De verbouwing van het stadhuis van Assen kost € 14,5 miljoen."
    (draft,) = how_many.drafts(shop(text, DAY))

    assert draft.stem.startswith("Hoeveel euro kost de verbouwing")
    assert all(option.startswith("€ ") and option.endswith(" miljoen") for option in draft.order)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("De tunnel bij Delft kost 30 miljoen euro.", FactKind.MONEY),
        ("In Gent fietst 34 procent van de leerlingen naar school.", FactKind.SHARE),
        ("De bouw van het station in Breda duurde zes jaar.", FactKind.DURATION),
        ("De winst van Fokker daalde met 12 procent.", FactKind.CHANGE),
        ("Thomas Visser won in Praag drie toernooien.", FactKind.COUNT),
    ],
)
def test_an_amount_is_a_fact_of_the_kind_of_its_unit(shop: Shop, text: str, kind: FactKind) -> None:
    assert [draft.fact.kind for draft in how_many.drafts(shop(text, DAY))] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "De raad stemde met 17 tegen 12 stemmen voor een plan van Eva Bos.",
        "Aan boord van de Walvis waren 64 reizigers en zeven matrozen.",
        "De reis van Eva Bos naar Assen duurde drie uur en tien minuten.",
    ],
)
def test_one_of_two_amounts_that_belong_together_is_not_asked(shop: Shop, text: str) -> None:
    assert asked(shop(text, DAY)) == []


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "De Nederlandsche Bank verwacht dat de inflatie in 2025 daalt naar 2,5 procent.",
            (
                "Naar hoeveel procent verwacht De Nederlandsche Bank volgens het artikel van "
                "17 mei 2024 dat de inflatie in 2025 daalt?"
            ),
            "2,5",
        ),
        (
            "Wethouder Eva Bos zegt dat Assen dertig woningen bouwt.",
            (
                "Hoeveel woningen zegt wethouder Eva Bos volgens het artikel van 17 mei 2024 dat "
                "Assen bouwt?"
            ),
            "30",
        ),
    ],
)
def test_what_somebody_expects_is_asked_with_the_words_that_say_so(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    (draft,) = how_many.drafts(shop(text, DAY))
    assert (draft.stem, draft.answers[0]) == (stem, key)
    assert draft.fact.source is not None


def test_a_reason_is_told_as_a_main_clause(shop: Shop) -> None:
    text = "Zwembad De Plons in Assen sluit, omdat de energierekening van het bad met 40 procent steeg."
    assert asked(shop(text, DAY)) == [
        (
            (
                "Met hoeveel procent steeg de energierekening van zwembad De Plons in Assen volgens "
                "het artikel?"
            ),
            "40",
        )
    ]


def test_what_may_be_true_or_not_is_no_reason(shop: Shop) -> None:
    text = "Zwembad De Plons in Assen sluit, als de energierekening met 40 procent stijgt."
    assert asked(shop(text, DAY)) == []


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Burgemeester Eva Bos verwacht 15.000 mensen bij de intocht in Assen.",
            (
                "Hoeveel mensen verwacht burgemeester Eva Bos volgens het artikel van 17 mei 2024 "
                "bij de intocht in Assen?"
            ),
        ),
        (
            "Een liter benzine kostte in 2023 in Zwolle gemiddeld 1,89 euro.",
            "Hoeveel euro kostte volgens het artikel een liter benzine in 2023 in Zwolle gemiddeld?",
        ),
    ],
)
def test_what_stands_behind_or_before_an_amount_is_told_behind_the_verb(
    shop: Shop, text: str, stem: str
) -> None:
    assert [draft.stem for draft in how_many.drafts(shop(text, DAY))] == [stem]


def test_a_measure_alone_says_too_little(shop: Shop) -> None:
    assert asked(shop("Benzine werd goedkoper: een liter kostte gemiddeld 1,89 euro.", DAY)) == []


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            (
                "Na een rumoerige vergadering op het oude stadhuis van de gemeente stemde de "
                "gemeenteraad van Assen met twaalf stemmen in met een plan voor een zwembad van "
                "ondernemer Theo Visser."
            ),
            (
                "Met hoeveel stemmen stemde de gemeenteraad van Assen volgens het artikel in met een "
                "plan voor een zwembad van ondernemer Theo Visser?"
            ),
        ),
        (
            "De prijzen in Zwolle waren in april 3,4 procent hoger dan een jaar eerder.",
            (
                "Hoeveel procent hoger waren de prijzen in Zwolle volgens het artikel in april 2024 "
                "dan een jaar eerder?"
            ),
        ),
    ],
)
def test_a_long_question_goes_without_what_can_be_missed_but_not_without_its_time(
    shop: Shop, text: str, stem: str
) -> None:
    assert stem in [draft.stem for draft in how_many.drafts(shop(text, DAY))]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "12 van de 19 raadsleden steunden de motie van Eva Bos.",
            "Hoeveel van de 19 raadsleden steunden volgens het artikel de motie van Eva Bos?",
            "12",
        ),
        (
            "De omzet van Philips daalde in het eerste halfjaar met 6 procent.",
            (
                "Met hoeveel procent daalde de omzet van Philips volgens het artikel in het eerste "
                "halfjaar?"
            ),
            "6",
        ),
        (
            "Vogel Flits met een ring van nog geen vijf gram vloog 900 kilometer.",
            (
                "Hoeveel kilometer vloog Vogel Flits met een ring van nog geen vijf gram volgens het "
                "artikel?"
            ),
            "900",
        ),
        (
            "In het voorjaar telde boswachter Eva Bos 38 kieviten in Assen.",
            "Hoeveel kieviten telde boswachter Eva Bos volgens het artikel in Assen?",
            "38",
        ),
    ],
)
def test_an_amount_stays_clear_beside_a_whole_a_period_a_hedge_or_a_vague_time(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    assert (stem, key) in asked(shop(text, DAY))


def test_a_part_is_offered_beside_numbers_below_the_whole_only(shop: Shop) -> None:
    (draft,) = how_many.drafts(shop("12 van de 14 leden steunden de motie van Eva Bos.", DAY))
    assert all(int(rival) < 14 for rival in draft.rivals)


def test_nobody_asks_how_many_quarters_of_an_hour(shop: Shop) -> None:
    text = "Vrijwilligers van de KNRM haalden binnen drie kwartier alle passagiers van boord."
    assert asked(shop(text)) == []
