"""Questions that a careful teacher would accept: none of them may get a flag."""

from __future__ import annotations

import pytest

from quizapp.core.question import Format, Severity, Skill
from tests.core.generation.linter.bench import Ask, flags

STATES = "Kishida denkt ook na"
CLEAN = (
    Ask(
        "Wie is volgens het artikel de premier van Japan?",
        "Fumio Kishida",
        ("Jens Stoltenberg", "Yoon Suk-yeol"),
        "NAVO-chef Jens",
    ),
    Ask(
        "In welke stad sprak Stoltenberg met premier Kishida?",
        "Tokio",
        ("Kiev", "Madrid", "Seoul"),
        "NAVO-chef Jens",
    ),
    Ask(
        "Met welke president sprak Stoltenberg in Seoul?",
        "Yoon Suk-yeol",
        ("Fumio Kishida", "Volodymyr Zelensky"),
        "Een dag eerder",
    ),
    Ask(
        "Hoeveel lidstaten telt de NAVO volgens het artikel?",
        "30",
        proof="De NAVO telt",
        form=Format.NUMERIC,
        skill=Skill.NUMBER,
        perishable=True,
    ),
    Ask(
        "Hoeveel lidstaten telde de NAVO op 31 januari 2023?",
        "dertig",
        proof="De NAVO telt",
        skill=Skill.NUMBER,
        perishable=True,
    ),
    Ask(
        "Welke organisatie telt volgens het artikel dertig lidstaten?",
        "De NAVO",
        ("De Europese Unie", "De Verenigde Naties"),
        "De NAVO telt",
    ),
    Ask(
        "Welke twee landen vroegen in 2022 het lidmaatschap van de NAVO aan?",
        "Finland en Zweden",
        ("Finland en Noorwegen", "Japan en Zweden"),
        "Finland en",
    ),
    Ask(
        "Wanneer vroegen Finland en Zweden het lidmaatschap aan?",
        "18 mei 2022",
        ("18 april 2022", "31 mei 2022"),
        "Finland en",
    ),
    Ask(
        "In welke stad nam Kishida in juni 2022 deel aan een NAVO-top?",
        "Madrid",
        ("Brussel", "Seoul", "Tokio"),
        "In juni 2022",
    ),
    Ask(
        "Wanneer nam Kishida in Madrid deel aan een NAVO-top?",
        "In juni 2022",
        ("In december 2022", "In mei 2022"),
        "In juni 2022",
    ),
    Ask(
        "In welk jaar nam een Japanse premier voor het eerst deel aan een NAVO-top?",
        "2022",
        ("2018", "2020", "2023"),
        "In juni 2022",
    ),
    Ask(
        "Welk land maakte in december 2022 bekend dat het zijn leger gaat uitbreiden?",
        "Japan",
        ("China", "Finland", "Zweden"),
        "Japan maakte",
    ),
    Ask(
        "Hoeveel biljoen yen trekt de Japanse regering volgens het artikel uit voor het leger?",
        "43",
        proof="De regering",
        form=Format.NUMERIC,
        skill=Skill.NUMBER,
    ),
    Ask(
        "Op welke plaats van de wereld staat Japan volgens het artikel met zijn uitgaven?",
        "Op de derde plaats",
        ("Op de vijfde plaats", "Op de achtste plaats"),
        "Japan staat",
    ),
    Ask(
        "Welk land heeft kritiek geuit op de reis van Stoltenberg?",
        "China",
        ("Japan", "Rusland", "Zuid-Korea"),
        "China heeft",
    ),
    Ask(
        "Van wie komt het bericht dat Kishida over een reis naar Kiev nadenkt?",
        "Van Japanse media",
        ("Van Kishida zelf", "Van de NAVO"),
        STATES,
        skill=Skill.ATTRIBUTE,
    ),
    Ask(
        "Naar welke stad overweegt Kishida volgens Japanse media te reizen?",
        "Kiev",
        ("Madrid", "Seoul", "Tokio"),
        STATES,
    ),
    Ask(
        "Wie zegt: “Landen die ver uit elkaar liggen, merken dat hun veiligheid samenhangt”?",
        "Marit Veenstra",
        ("Fumio Kishida", "Joris Bakker"),
        "„Landen",
        skill=Skill.ATTRIBUTE,
    ),
    Ask(
        "Wie vindt dat lezers later eerst de cijfers moeten nakijken?",
        "Joris Bakker",
        ("Jens Stoltenberg", "Marit Veenstra"),
        "„Wie dit",
        skill=Skill.ATTRIBUTE,
    ),
    Ask("Uit welke stad komt onderzoeker Marit Veenstra?", "Groningen", proof="Dat verbaast"),
    Ask(
        "Waarover willen Japan en de NAVO vaker informatie delen?",
        "Over cyberaanvallen en veiligheid op zee",
        ("Over handel en visserij op zee", "Over reizen van hun ministers"),
        "Japan en de NAVO",
    ),
    Ask(
        "Welke functie heeft Jens Stoltenberg volgens het artikel?",
        "NAVO-chef",
        ("premier van Japan", "president van Zuid-Korea"),
        "NAVO-chef Jens",
    ),
    Ask(
        "Wat betekent “kritiek uiten” in het artikel?",
        "Zeggen wat je niet goed vindt",
        ("Vragen hoe iets precies zit", "Zwijgen over wat je weet"),
        "China heeft",
        skill=Skill.VOCABULARY,
    ),
    Ask(
        "Vul in: “China heeft … geuit op de reis van Stoltenberg.”",
        "kritiek",
        ("lof", "twijfel"),
        "China heeft",
        form=Format.CLOZE,
        skill=Skill.VOCABULARY,
    ),
    Ask(
        "Waar, niet waar of staat niet in de tekst? “Japan is lid van de NAVO.”",
        "Niet waar",
        ("Waar", "Staat niet in de tekst"),
        "Japan is geen",
        skill=Skill.VERIFY,
    ),
    Ask(
        "Wat voor uitspraak is “Japan staat op de derde plaats van de wereld”?",
        "Een bewering zonder bron",
        ("Een mening van Kishida", "Een citaat van Veenstra"),
        "Japan staat",
        skill=Skill.FACT_OPINION,
    ),
    Ask(
        "Waarom moet je het getal dertig nakijken voordat je het nu gebruikt?",
        "Er kunnen landen bij gekomen zijn",
        ("Getallen in letters zijn vaak onjuist", "De NAVO houdt haar leden geheim"),
        "De NAVO telt",
        skill=Skill.CURRENCY,
    ),
    Ask(
        "Naar wie verwijst “hij” in “Hij vertelde dat hij naar Kiev gaat”?",
        "Fumio Kishida",
        ("Jens Stoltenberg", "Marit Veenstra"),
        STATES,
        skill=Skill.REFERENCE,
    ),
    Ask(
        "Welke wethouder drong bij de provincie aan op meer subsidie?",
        "Karin Postma",
        proof="Wethouder Karin",
        about="bad",
    ),
    Ask(
        "Bij wie drong Karin Postma aan op verhoging van de subsidie?",
        "Bij de provincie",
        ("Bij de gemeente", "Bij de klanten"),
        "Wethouder Karin",
        "bad",
    ),
    Ask(
        "Wat overweegt de gemeente Zwolle volgens RTV Oost?",
        "Een nieuw zwembad bouwen",
        ("Een oude sporthal sluiten", "Een groot park aanleggen"),
        "De gemeente",
        "bad",
    ),
    Ask(
        "In welk jaar zou het nieuwe bad opengaan?",
        "2027",
        ("2025", "2026", "2029"),
        "Het nieuwe bad",
        "bad",
    ),
    Ask(
        "Wie noemt sluiting van het zwembad oneerlijk?",
        "Jan de Wit",
        proof="„Sluiten",
        about="bad",
        skill=Skill.ATTRIBUTE,
    ),
    Ask(
        "Hoeveel handtekeningen verzamelde zwemclub De Otter volgens het artikel?",
        "Ruim 3.000",
        ("Ruim 1.000", "Ruim 2.000", "Ruim 5.000"),
        "Zwemclub",
        "bad",
        skill=Skill.NUMBER,
    ),
    Ask(
        "In welke plaats spreken Postma en De Wit elkaar op 14 maart 2023?",
        "Kampen",
        ("Groningen", "Leiden", "Zwolle"),
        "Postma en",
        "bad",
    ),
    Ask(
        "Hoeveel gaf de Europese Commissie in 2021 aan Zwolle?",
        "twee miljoen euro",
        ("drie miljoen euro", "vijf miljoen euro"),
        "De Europese",
        "bad",
    ),
    Ask(
        "Waar komen de onderzoekers vandaan die de plannen bekeken?",
        "Uit Groningen en Leiden",
        ("Uit Groningen en Utrecht", "Uit Kampen en Leiden"),
        "Onderzoekers",
        "bad",
    ),
    Ask(
        "Welk bedrijf stopt mogelijk in mei met de levering van water?",
        "Vitens",
        proof="Waterbedrijf",
        about="bad",
    ),
)


@pytest.mark.parametrize("ask", CLEAN, ids=lambda ask: ask.stem)
def test_a_sound_question_gets_no_flag(ask: Ask) -> None:
    assert flags(ask) == []


def test_a_quote_may_be_asked_about_in_full() -> None:
    ask = Ask(
        "Wie zei: “Wie dit artikel over een jaar leest, moet de cijfers eerst nakijken”?",
        "Joris Bakker",
        ("Marit Veenstra", "Jens Stoltenberg"),
        "„Wie dit",
    )
    assert flags(ask, Severity.HARD) == []
