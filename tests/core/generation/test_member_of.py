"""Where people come from, what they belong to, and what a body is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.generation.families import member_of
from quizapp.core.generation.workshop import Workshop

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Bakker Thomas Visser uit Zwolle won een prijs.",
            "Uit welke stad komt bakker Thomas Visser volgens het artikel?",
            "Zwolle",
        ),
        (
            "Kamerlid Eva Bos van de SP stemde tegen de wet.",
            "Van welke partij is kamerlid Eva Bos volgens het artikel van 17 mei 2024?",
            "SP",
        ),
        (
            "Econoom Lian Chen van de Universiteit Utrecht maakte de berekening.",
            "Van welke universiteit is econoom Lian Chen volgens het artikel van 17 mei 2024?",
            "Universiteit Utrecht",
        ),
        (
            "De ANWB, de vereniging van automobilisten, wil meer laadpalen.",
            "Wat is de ANWB volgens het artikel?",
            "de vereniging van automobilisten",
        ),
    ],
)
def test_what_stands_right_behind_a_name_is_asked(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    found = [(draft.stem, draft.answers[0]) for draft in member_of.drafts(shop(text, DAY))]
    assert found == [(stem, key)]


@pytest.mark.parametrize(
    "text",
    [
        "Thomas Visser vertrok uit Zwolle.",
        "De vrouw van Thomas Visser uit Zwolle en Assen kwam langs.",
        "„Thomas Visser uit Zwolle is de beste bakker”, zei Anna Smit.",
        "De ANWB, die meer laadpalen wil, belt met de minister.",
        "De ANWB, een club van wandelaars, fietsers en automobilisten, wil meer laadpalen.",
    ],
)
def test_what_belongs_to_the_verb_or_to_others_is_not_asked(shop: Shop, text: str) -> None:
    assert not list(member_of.drafts(shop(text, DAY)))


def test_only_bodies_of_the_sort_asked_for_are_wrong_options(shop: Shop) -> None:
    text = (
        "Kamerlid Eva Bos van de SP stemde tegen. Regeringspartij Nieuw Begin stemde voor. "
        "De ANWB is blij."
    )
    (draft,) = member_of.drafts(shop(text, DAY))
    assert draft.rivals == ("Nieuw Begin",)
