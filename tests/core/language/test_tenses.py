from __future__ import annotations

from datetime import date

import pytest

from quizapp.core.article import Article, Language
from quizapp.core.language import analysis, reader
from quizapp.core.language.document import DateMention

THURSDAY = date(2025, 9, 18)


def _mention(text: str, published: date | None = THURSDAY) -> DateMention:
    document = reader.read(Article(text, Language.NL, published), analysis.load(Language.NL))
    return document.dates[0]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Wethouder Thea Bosman trad dinsdag af.", "2025-09-16", "2025-09-16"),
        ("De raad heeft vrijdagavond een nieuw plan aangenomen.", "2025-09-12", "2025-09-12"),
        ("De trein is donderdagochtend in Assen ontspoord.", "2025-09-18", "2025-09-18"),
        ("De raad vergadert zaterdag over het plan.", "2025-09-20", "2025-09-20"),
        ("De school zal maandag weer opengaan.", "2025-09-22", "2025-09-22"),
        ("In februari stapte directeur Piet Kok op.", "2025-02-01", "2025-02-28"),
        ("Sinds november heeft de club 300 leden verloren.", "2024-11-01", "2024-11-30"),
        ("Het zwembad gaat op 3 april weer open.", "2026-04-03", "2026-04-03"),
    ],
)
def test_the_tense_of_the_verb_says_on_which_side_of_publication(
    text: str, first: str, last: str
) -> None:
    mention = _mention(text)

    assert (str(mention.first), str(mention.last)) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "De raad zou dinsdag vergaderen.",
        "Uit cijfers van het bureau blijkt maandag iets anders.",
    ],
)
def test_a_verb_that_may_look_both_ways_dates_nothing(text: str) -> None:
    assert _mention(text).first is None


def test_without_a_day_of_publication_the_tense_dates_nothing() -> None:
    assert _mention("Wethouder Thea Bosman trad dinsdag af.", None).first is None
