"""Gaps in sentences that lean on the one before, which is then told too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.generation.families import cloze
from quizapp.core.generation.workshop import Workshop

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]


def gaps(shop: Shop, text: str) -> dict[str, str]:
    """Map every sentence with a gap to what fills it, without the words that ask for it."""
    drafts = cloze.drafts(shop(text, DAY))
    return {draft.stem.partition(": ")[2]: draft.answers[0] for draft in drafts}


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Enexis legt een nieuwe kabel in Ede. De kosten daarvan bedragen 30 miljoen euro.",
            "Enexis legt een nieuwe kabel in Ede. De kosten daarvan bedragen _____ euro.",
            "30 miljoen",
        ),
        (
            "Gisteren ontspoorde een tram in Gent. Daarbij raakten veertien mensen gewond.",
            "Op 16 mei 2024 ontspoorde een tram in Gent. Daarbij raakten _____ mensen gewond.",
            "14",
        ),
        (
            "Anna Smit wil de zaal in Ede vergroten. Dat kost 2,3 miljoen euro.",
            "Anna Smit wil de zaal in Ede vergroten. Dat kost _____ euro.",
            "2,3 miljoen",
        ),
        (
            "Anna Smit vroeg de raad van Ede om 400 euro, maar kreeg dat niet.",
            "Anna Smit vroeg de raad van Ede om _____ euro, maar kreeg dat niet.",
            "400",
        ),
        (
            "Anna Smit onderzoekt vogels in Ede, omdat die 300 insecten eten.",
            "Anna Smit onderzoekt vogels in Ede, omdat die _____ insecten eten.",
            "300",
        ),
    ],
)
def test_a_sentence_is_filled_in_behind_the_one_it_leans_on(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    assert gaps(shop, text)[stem] == key


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thomas Visser woont in Ede. De bakker verkocht zijn fiets voor 400 euro.", "400"),
        ("Zij wees op cijfers. Thomas Visser noemde die angst 30 keer overdreven.", "30"),
        ("„Het regent”, zei Anna Smit. Dat kost 400 euro.", "400"),
        ("In Ede kwam een school. Op dat eiland wonen 300 mensen.", "eiland"),
    ],
)
def test_no_gap_is_made_where_more_of_the_article_is_needed(
    shop: Shop, text: str, words: str
) -> None:
    assert words not in gaps(shop, text).values()


def test_the_sentence_that_is_pointed_at_is_evidence_too(shop: Shop) -> None:
    text = "Enexis legt een nieuwe kabel in Ede. De kosten daarvan bedragen 30 miljoen euro."
    (draft,) = (d for d in cloze.drafts(shop(text, DAY)) if d.answers[0] == "30 miljoen")
    assert [span.of(text) for span in draft.evidence] == [
        "De kosten daarvan bedragen 30 miljoen euro.",
        "Enexis legt een nieuwe kabel in Ede.",
    ]
