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


def test_a_relative_verb_comes_apart(shop: Shop) -> None:
    workshop = shop("Anna Smit, die de prijs in ontvangst nam, woont in Ede.")
    assert "nam" in [clause.finite.text for clause in workshop.clauses]
