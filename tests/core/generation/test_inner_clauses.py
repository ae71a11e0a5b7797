"""Which clauses inside others are as true as these, and so told as clauses of their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.core.generation.workshop import Workshop

Shop = Callable[..., Workshop]


def told(workshop: Workshop) -> list[str]:
    """Tell the clauses that stand inside others."""
    return [workshop.stems.statement(c).text for c in workshop.clauses if c.subordinate]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "Philips sloot de fabriek in Ede, omdat Anna Smit een boot had gekocht.",
            ["Anna Smit een boot had gekocht"],
        ),
        (
            "Anna Smit viel in Ede, toen Thomas Visser een boot kocht en een lamp aanstak.",
            ["Thomas Visser een boot kocht", "Thomas Visser een lamp aanstak"],
        ),
        (
            "Nadat Thomas Visser in Ede was gevallen, won Anna Smit de wedstrijd.",
            ["Thomas Visser in Ede was gevallen"],
        ),
        (
            "De stroom viel uit, waarna Thomas Visser een kaars kocht.",
            ["Thomas Visser een kaars kocht"],
        ),
    ],
)
def test_what_is_stated_inside_is_told_by_itself(
    shop: Shop, text: str, statements: list[str]
) -> None:
    assert [t for t in told(shop(text)) if t in statements] == statements


@pytest.mark.parametrize(
    "text",
    [
        "Philips sluit de fabriek als Anna Smit een boot koopt.",
        "Philips sloot de fabriek niet omdat Anna Smit een boot had gekocht.",
        "Philips zou de fabriek sluiten, omdat Anna Smit een boot had gekocht.",
        "Philips sloot de fabriek, omdat Anna Smit misschien een boot kocht.",
        "Philips sluit de fabriek nadat Anna Smit een boot koopt.",
        "Volgens Eva Bos sloot Philips de fabriek, omdat Anna Smit een boot had gekocht.",
        "Eva Bos vreest de winter, omdat Anna Smit een boot had gekocht.",
        "Philips onderzoekt of de boot zonk, omdat Anna Smit een gat had gemaakt.",
    ],
)
def test_what_is_doubted_denied_or_said_by_others_is_not(shop: Shop, text: str) -> None:
    assert told(shop(text)) == []
