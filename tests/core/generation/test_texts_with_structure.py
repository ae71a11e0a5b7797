"""Articles as people paste them: what is no running text does not come back in a question."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest

from quizapp.core.article import Article, Language
from quizapp.core.generation.generator import candidates
from quizapp.core.language import analysis, reader
from quizapp.core.question import Question

NEWS = {
    Language.NL: (
        "De gemeente Heerlen bouwt een nieuwe markthal aan de Geerstraat. De hal kost 4,2 miljoen "
        "euro en telt 140 kramen, zegt wethouder Martin de Bruin. In 1974 werd de oude markthal "
        "geopend. Bezoekers uit Aken kunnen er gratis parkeren, zo staat in een brief van het college "
        "aan de raad, die daar op 4 september over stemt."
    ),
    Language.EN: (
        "The city of Leeds will build a new market hall on Vicar Street. The hall costs 4.2 million "
        "pounds and has 140 stalls, said councillor Martin Brown. The old market hall opened in "
        "1974. Visitors from York can park there for free, as the council wrote in a letter to all the "
        "shops in the area, which will have their say on 4 September."
    ),
}
# what stands around the news, and words that no question may hold
AROUND = [
    (Language.NL, "- Venlo heeft 7.300 winkels\n- Roermond telt 812 kappers;", "Venlo|Roermond"),
    (Language.NL, "Ploeg\tPunten\nVenlo\t731.\nRoermond won\t812.", "Venlo|Roermond|731|812"),
    (Language.NL, "VENLO HEEFT 7.300 WINKELS. ROERMOND TELT 812 KAPPERS.", "VENLO|Venlo|812"),
    (
        Language.NL,
        "@jan: Venlo heeft 7.300 winkels. Roermond telt 812 kappers. #winkels",
        "Venlo|812",
    ),
    (
        Language.NL,
        (
            "Vraag: Hoeveel winkels heeft Venlo?\nAntwoord: Venlo heeft 7.300 winkels.\n"
            "Vraag: En Roermond?\nAntwoord: Roermond telt 812 kappers. Daar woont Piet Kuip."
        ),
        "Venlo|Roermond|Kuip",
    ),
    (Language.NL, "Piet Kuip opent een winkel in Venlo. Foto: Els Smit", "Kuip|Venlo|Smit"),
    (
        Language.NL,
        "Lees ook: Venlo heeft 7.300 winkels.\nDoor onze redacteur Piet Kuip",
        "Venlo|Kuip",
    ),
    (Language.NL, "The city of Venlo has opened 812 shops, and the mayor was there.", "812|shops"),
    (Language.NL, "Die Stadt Venlo hat 812 Läden, und der Bürgermeister ist froh.", "812|Läden"),
    (Language.NL, "Venlo heeft 7.300 winkels De stad is daar erg trots op.", "7.300|trots"),
    (Language.NL, "Jan mailde op 3 mei vanuit Venlo naar jan@venlo.example.", "mailde|Venlo"),
    (Language.NL, "Venlo heeft 7.300 winkels 🎉🎉", "Venlo"),
    (Language.EN, "- Hull has 7,300 shops\n- Ripon has 812 barbers;", "Hull|Ripon"),
    (Language.EN, "Team\tPoints\nHull won\t731.\nRipon lost\t812.", "Hull|Ripon|731|812"),
    (Language.EN, "HULL HAS 7,300 SHOPS. RIPON HAS 812 BARBERS.", "HULL|Hull|812"),
    (Language.EN, "Q: How many shops has Hull?\nA: Hull has 7,300 shops.\nQ: OK.\nA: Yes.", "Hull"),
    (Language.EN, "De stad Hull heeft 812 winkels en de burgemeester is daar trots op.", "812"),
]


def asked(text: str, language: Language) -> list[Question]:
    article = Article(text, language, date(2024, 6, 5))
    return list(candidates(reader.read(article, analysis.load(language))))


@pytest.mark.parametrize(("language", "around", "unasked"), AROUND)
def test_what_is_no_running_text_is_in_no_question(
    language: Language, around: str, unasked: str
) -> None:
    questions = asked(f"{around}\n\n{NEWS[language]}\n\n{around}", language)

    said = [" ".join((q.stem, *q.answers)) for q in questions]
    assert questions
    assert not [one for one in said for word in unasked.split("|") if word in one]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [62, 72, 80])
def test_wrapped_news_gives_the_questions_of_the_same_news_unwrapped(
    language: Language, width: int
) -> None:
    text = textwrap.fill(NEWS[language], width)
    wrapped, whole = asked(text, language), asked(NEWS[language], language)

    assert [(q.stem, q.answers, q.options) for q in wrapped] == [
        (q.stem, q.answers, q.options) for q in whole
    ]
    assert all(q.evidence == w.evidence for q, w in zip(wrapped, whole, strict=True))
    assert any("\n" in span.of(text) for q in wrapped for span in q.evidence)
    assert not any("\n" in said for q in wrapped for said in (q.stem, q.feedback, *q.answers))
