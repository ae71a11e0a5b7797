"""Sentences laid out in pieces by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.core.generation.workshop import Workshop

Shop = Callable[..., Workshop]


def laid_out(workshop: Workshop) -> list[tuple[str, str, list[str]]]:
    text = workshop.lookup.text
    return [
        (c.finite.text, c.subject.span.of(text), [p.span.of(text) for p in c.pieces])
        for c in workshop.clauses
    ]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "In juni 2022 nam Thomas Visser in Madrid deel aan een congres.",
            [
                (
                    "nam",
                    "Thomas Visser",
                    ["In juni 2022", "in Madrid", "deel", "aan een congres"],
                )
            ],
        ),
        (
            "Thomas Visser groeide op in Ede en begon in 2010 een winkel.",
            [
                ("groeide", "Thomas Visser", ["op", "in Ede"]),
                ("begon", "Thomas Visser", ["in 2010", "een winkel"]),
            ],
        ),
        (
            "Anna Smit, die in Deventer een brug ontwierp, bouwt een theater.",
            [
                ("bouwt", "Anna Smit, die in Deventer een brug ontwierp", ["een theater"]),
                ("ontwierp", "Anna Smit", ["in Deventer", "een brug"]),
            ],
        ),
        (
            "Philips wil een fabriek in Drachten verkopen.",
            [("wil", "Philips", ["een fabriek", "in Drachten", "verkopen"])],
        ),
        ("„Wij gaan naar Praag”, zei Anna Smit.", []),
        ("Wie won de wedstrijd in Praag?", []),
    ],
)
def test_a_clause_is_a_row_of_pieces(
    shop: Shop, text: str, clauses: list[tuple[str, str, list[str]]]
) -> None:
    assert laid_out(shop(text)) == clauses


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Philips verkocht een boot, die in Ede lag.",
            ("lag", "een boot", ["in Ede"]),
        ),
        (
            "Dat staat in een boek dat Anna Smit in Ede schreef.",
            ("schreef", "Anna Smit", ["een boek", "in Ede"]),
        ),
        (
            "De tocht eindigde in Praag, waar duizend fietsers werden verwacht.",
            ("werden", "duizend fietsers", ["in Praag", "verwacht"]),
        ),
        (
            "Fietser Johan Bakker, die met de schrik vrijkwam, woont in Ede.",
            ("kwam", "Fietser Johan Bakker", ["met de schrik", "vrij"]),
        ),
        (
            "Het museum van de stad, dat in mei sloot, gaat open.",
            ("sloot", "Het museum van de stad", ["in mei"]),
        ),
        (
            "Anna Smit, die in Ede woont en in Utrecht werkt, bouwt een boot.",
            ("werkt", "Anna Smit", ["in Utrecht"]),
        ),
        (
            "In mei trad minister Eva Smit van Onderwijs af.",
            ("trad", "minister Eva Smit van Onderwijs", ["In mei", "af"]),
        ),
        (
            "Anna Smit is de bakker die de prijs won.",
            ("won", "Anna Smit", ["de prijs"]),
        ),
        (
            "In Ede is Thomas Visser gewogen en naar Utrecht gebracht.",
            ("is", "Thomas Visser", ["naar Utrecht", "gebracht"]),
        ),
    ],
)
def test_clauses_inside_and_beside_the_main_clause_are_told_too(
    shop: Shop, text: str, clause: tuple[str, str, list[str]]
) -> None:
    assert clause in laid_out(shop(text))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Anna Smit zoekt een boot die in Ede ligt.", "ligt"),
        ("Er is geen boek dat Anna Smit in Ede schreef.", "schreef"),
        ("Thomas Visser, die in Ede, bij de brug, viel, kwam op tijd.", "viel"),
        ("De tocht voerde naar Praag, waar duizend fietsers werden verwacht.", "werden"),
        ("Philips sluit zijn fabriek in Drachten, waar 210 mensen werken.", "werken"),
        ("De bouw van de brug, die vijf jaar duurde, begon in Ede.", "duurde"),
        ("Een brief van Groen Zaltmeer, die de plannen afkeurt, kreeg steun.", "keurt"),
        ("Wethouder Anna Smit van de VVD, die de brug opende, woont in Ede.", "opende"),
    ],
)
def test_relative_clauses_that_may_say_something_else_are_left_out(
    shop: Shop, text: str, verb: str
) -> None:
    assert verb not in [finite for finite, _, _ in laid_out(shop(text))]


def test_a_relative_verb_comes_apart(shop: Shop) -> None:
    workshop = shop("Anna Smit, die de prijs in ontvangst nam, woont in Ede.")
    assert "nam" in [clause.finite.text for clause in workshop.clauses]


@pytest.mark.parametrize(
    "text",
    [
        (
            "The play was refused by nine theatres before Harbour Stage, a small company in Leeds, "
            "agreed to put it on."
        ),
        "A charity said that six million people in Wales own a bicycle but have not used it.",
    ],
)
def test_half_a_statement_that_the_other_half_limits_is_left_out(
    english_shop: Shop, text: str
) -> None:
    assert {finite for finite, _, _ in laid_out(english_shop(text))} <= {"said"}


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Ann Weir owns a bakery but does not bake.", ["Ann Weir", "Ann Weir"]),
        (
            "The repair of the bridge, which will cost $12m, starts in May.",
            ["The repair of the bridge, which will cost $12m"],
        ),
        ("They met in Leeds, where 210 people work.", ["They", "210 people"]),
    ],
)
def test_english_clauses_beside_the_main_one_are_told_of_whom_they_are_about(
    english_shop: Shop, text: str, clauses: list[str]
) -> None:
    assert [subject for _, subject, _ in laid_out(english_shop(text))] == clauses
