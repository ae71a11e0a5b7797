from __future__ import annotations

from datetime import date

import pytest

from quizapp.core.article import Article, Language
from quizapp.core.language import analysis, reader
from quizapp.core.language.document import DateMention

THURSDAY = date(2025, 9, 18)


def _mention(
    text: str, published: date | None = THURSDAY, language: Language = Language.NL
) -> DateMention:
    document = reader.read(Article(text, language, published), analysis.load(language))
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


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("Vakbond Unitas heeft voor zaterdag een mars aangekondigd.", Language.NL, "2025-09-20"),
        ("De rechter stelde de zitting uit tot maandag.", Language.NL, "2025-09-22"),
        ("The judge postponed the hearing until Monday.", Language.EN, "2025-09-22"),
        ("De minister kondigde dinsdag een onderzoek aan.", Language.NL, "2025-09-16"),
        (
            "Mayor Ann Weir announced on Tuesday that the bridge was safe.",
            Language.EN,
            "2025-09-16",
        ),
    ],
)
def test_what_is_arranged_for_a_day_is_still_to_come(
    text: str, language: Language, first: str
) -> None:
    assert str(_mention(text, language=language).first) == first


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The union has called for a march in Leeds on Saturday.", Language.EN),
        ("The council announced a debate on Monday.", Language.EN),
        ("The council decided to meet again on Tuesday.", Language.EN),
        ("A march planned for Saturday drew criticism.", Language.EN),
        ("De bond heeft zaterdag een actie gepland.", Language.NL),
        ("De winkel bleef open tot zaterdag.", Language.NL),
    ],
)
def test_a_day_that_may_be_that_of_what_was_arranged_is_not_dated_back(
    text: str, language: Language
) -> None:
    first = _mention(text, language=language).first
    assert first is None or first >= THURSDAY
