"""Sound questions that look like flawed ones, and one key that is told in a longer word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from quizapp.core.generation.families import roles, what, which_place
from quizapp.core.generation.linter import Linter
from quizapp.core.generation.workshop import Workshop

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]


def flags(workshop: Workshop, key: str) -> list[set[str]]:
    drafts = (d for module in (roles, what, which_place) for d in module.drafts(workshop))
    linter = Linter(workshop.lookup.document)
    asked = [q for d in drafts if d.answers[0] == key for q in workshop.finish(d)]
    return [{flag.name for flag in linter.flags(q)} for q in asked]


def test_a_role_beside_an_uncertain_quote_is_certain(shop: Shop) -> None:
    text = (
        "„Het zwembad in Ede kan mogelijk sluiten”, zei fractievoorzitter Gerda Mol. "
        "Wethouder Tom Bos en directeur Eva Smit luisterden."
    )
    found = flags(shop(text, DAY), "fractievoorzitter")
    assert found
    assert all("hedge_dropped" not in names for names in found)


def test_words_that_the_text_joins_itself_come_from_no_headline(shop: Shop) -> None:
    text = (
        "Ongeluk op de A28\n\nBij Zwolle botsten twee auto's op elkaar. "
        "Jan Kuipers bouwde op de A28 bij Ommen een brug."
    )
    found = flags(shop(text), "een brug")
    assert found
    assert all("merged_headline" not in names for names in found)


def test_a_key_that_begins_a_longer_word_of_the_stem_is_given_away(shop: Shop) -> None:
    text = "De Onderzoeksraad voor Veiligheid begint een onderzoek."
    found = flags(shop(text, DAY), "een onderzoek")
    assert found
    assert all("answer_in_stem" in names for names in found)
