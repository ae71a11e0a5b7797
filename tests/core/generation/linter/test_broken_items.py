"""Sound questions broken on purpose: each flaw in several ways, under the name of its flag."""

from __future__ import annotations

import pytest

from quizapp.core.generation.linter.messages import NAMES, severity
from quizapp.core.question import Format, Severity, Skill
from tests.core.generation.linter.bench import Ask, flags

S1, S2, S3 = "NAVO-chef Jens", "Japan en de NAVO", "Een dag eerder"
S4, S5, S7, S8 = "De NAVO telt", "Finland en", "In juni 2022", "Japan maakte"
S9, S10, S11, S12 = "De regering", "Japan staat", "Kishida denkt ook na", "China heeft"
Q1, Q2 = "„Landen", "„Wie dit"
FAULTS: dict[str, tuple[Ask, ...]] = {
    "answer_in_stem": (
        Ask(
            "Met welke president van Zuid-Korea, Yoon Suk-yeol, sprak Stoltenberg in Seoul?",
            "Yoon Suk-yeol",
            ("Fumio Kishida",),
            S3,
        ),
        Ask(
            "Hoeveel lidstaten telt volgens het artikel de NAVO met haar dertig lidstaten?",
            "30",
            proof=S4,
            form=Format.NUMERIC,
        ),
        Ask(
            "Welke organisatie wil volgens NAVO-chef Stoltenberg meer informatie delen?",
            "De NAVO",
            ("De EU", "De VN"),
            S2,
        ),
        Ask(
            "Welke functie heeft NAVO-chef Jens Stoltenberg volgens het artikel?",
            "NAVO-chef",
            ("premier", "president"),
            S1,
        ),
    ),
    "not_in_article": (
        Ask("In welk jaar werd de NAVO opgericht?", "1949", ("1945", "1955"), S4),
        Ask(
            "Wie was volgens het artikel de premier van Japan?",
            "Shinzo Abe",
            ("Fumio Kishida", "Yoon Suk-yeol"),
            S1,
        ),
        Ask(
            "Hoeveel biljoen yen trekt de regering volgens het artikel uit?",
            "51",
            proof=S9,
            form=Format.NUMERIC,
        ),
        Ask(
            "Welk land heeft kritiek geuit op de reis van Stoltenberg?",
            "Rusland",
            ("Japan", "Finland"),
            S12,
        ),
        Ask(
            "Waarover klaagt de zwemclub volgens het artikel?",
            "Het parkeerterrein",
            proof="Zwemclub",
            about="bad",
        ),
    ),
    "evidence_mismatch": (
        Ask("Uit welke stad komt onderzoeker Marit Veenstra?", "Groningen", proof=S12),
        Ask("Met welke president sprak Stoltenberg in Seoul?", "Yoon Suk-yeol", proof=S1),
        Ask(
            "Hoeveel lidstaten telt de NAVO volgens het artikel?",
            "30",
            proof=S10,
            form=Format.NUMERIC,
        ),
        Ask(
            "Wanneer spreken Postma en De Wit elkaar?",
            "14 maart 2023",
            proof="Zwemclub",
            about="bad",
        ),
    ),
    "wrong_key": (
        Ask(
            "Welk land heeft kritiek geuit op de reis van Stoltenberg?",
            "Japan",
            ("China", "Finland"),
            S12,
        ),
        Ask(
            "Wie zegt dat de veiligheid van verre landen samenhangt?",
            "Joris Bakker",
            ("Marit Veenstra", "Fumio Kishida"),
            Q1,
        ),
        Ask(
            "Wie nam in juni 2022 in Madrid deel aan een NAVO-top?",
            "Jens Stoltenberg",
            ("Fumio Kishida", "Yoon Suk-yeol"),
            S7,
        ),
        Ask(
            "Hoeveel lidstaten telt de NAVO volgens het artikel?",
            "43",
            proof=S4,
            form=Format.NUMERIC,
        ),
        Ask(
            "Wie drong bij de provincie aan op meer subsidie?",
            "Jan de Wit",
            ("Karin Postma", "Nienke Hoekstra"),
            "Wethouder Karin",
            "bad",
        ),
    ),
    "multiple_correct": (
        Ask(
            "Welk land vroeg in 2022 het lidmaatschap van de NAVO aan?",
            "Finland",
            ("Zweden", "China"),
            S5,
        ),
        Ask("Wie wil vaker informatie delen over cyberaanvallen?", "Japan", ("NAVO", "China"), S2),
        Ask(
            "Welke wethouder of directeur komt op 14 maart 2023 naar Kampen?",
            "Karin Postma",
            ("Jan de Wit", "Nienke Hoekstra"),
            "Postma en",
            "bad",
        ),
        Ask(
            "Uit welke stad komen onderzoekers die de plannen bekeken?",
            "Leiden",
            ("Groningen", "Kampen"),
            "Onderzoekers",
            "bad",
        ),
    ),
    "type_mismatch": (
        Ask(
            "In welke stad sprak Stoltenberg met premier Kishida?",
            "Tokio",
            ("Jens Stoltenberg", "Madrid"),
            S1,
        ),
        Ask("Hoeveel lidstaten telt de NAVO volgens het artikel?", "30", ("31", "Japan"), S4),
        Ask(
            "Welk land heeft kritiek geuit op de reis van Stoltenberg?",
            "China",
            ("Japan", "Madrid"),
            S12,
        ),
        Ask(
            "Wanneer nam Kishida in Madrid deel aan een NAVO-top?",
            "In juni 2022",
            ("In mei 2022", "Zuid-Korea"),
            S7,
        ),
        Ask(
            "Wie is volgens het artikel de premier van Japan?",
            "Fumio Kishida",
            ("lidmaatschap", "Yoon Suk-yeol"),
            S1,
        ),
    ),
    "overlapping_options": (
        Ask(
            "Wie is volgens het artikel de premier van Japan?",
            "Fumio Kishida",
            ("Kishida", "Yoon Suk-yeol"),
            S1,
        ),
        Ask(
            "Wanneer nam Kishida in Madrid deel aan een NAVO-top?",
            "In juni 2022",
            ("In 2022", "In mei 2021"),
            S7,
        ),
        Ask(
            "Welke organisatie telt volgens het artikel dertig lidstaten?",
            "De NAVO",
            ("De Noord-Atlantische Verdragsorganisatie", "De EU"),
            S4,
        ),
        Ask(
            "Waarover willen Japan en de NAVO informatie delen?",
            "Over cyberaanvallen",
            ("Over cyberaanvallen en veiligheid op zee", "Over handel"),
            S2,
        ),
    ),
    "duplicate_options": (
        Ask("Hoeveel lidstaten telt de NAVO volgens het artikel?", "30", ("dertig", "43"), S4),
        Ask(
            "In welke stad sprak Stoltenberg met premier Kishida?", "Tokio", ("tokio", "Seoul"), S1
        ),
        Ask(
            "Welke organisatie telt volgens het artikel dertig lidstaten?",
            "De NAVO",
            ("NAVO", "De EU"),
            S4,
        ),
    ),
    "unresolved_reference": (
        Ask(
            "Met wie sprak hij volgens het artikel in Seoul?",
            "Yoon Suk-yeol",
            ("Fumio Kishida",),
            S3,
        ),
        Ask(
            "Wie sprak daar met de Zuid-Koreaanse president?",
            "Jens Stoltenberg",
            ("Fumio Kishida",),
            S3,
        ),
        Ask("Hoeveel trekt het land daarvoor volgens het artikel uit?", "43 biljoen yen", proof=S9),
        Ask("Welke organisatie wil deze informatie vaker delen?", "De NAVO", ("De EU",), S2),
        Ask("Wat hebben hun plannen volgens het artikel gekost?", "43 biljoen yen", proof=S9),
        Ask(
            "Wie drong aan op meer subsidie voor het nieuwe bad?",
            "De wethouder",
            ("De directeur", "De voorzitter"),
            "Wethouder Karin",
            "bad",
        ),
    ),
    "relative_time_unanchored": (
        Ask(
            "Wat controleerde de brandweer vorige week?",
            "De kelder",
            proof="Het bad telt",
            about="bad",
        ),
        Ask(
            "Wanneer controleerde de brandweer de kelder van het zwembad?",
            "Vorige week",
            ("Gisteren", "Vorige maand"),
            "De brandweer",
            "bad",
        ),
        Ask("Wie heeft dinsdag met premier Kishida gesproken?", "Jens Stoltenberg", proof=S1),
        Ask("Wanneer sprak Stoltenberg met Kishida?", "Dinsdag", ("Maandag", "Woensdag"), S1),
    ),
    "unscoped_perishable": (
        Ask("Hoeveel lidstaten telt de NAVO?", "30", proof=S4, form=Format.NUMERIC),
        Ask("Wie is de premier van Japan?", "Fumio Kishida", ("Yoon Suk-yeol",), S1),
        Ask("Op welke plaats staat Japan met zijn militaire uitgaven?", "derde", proof=S10),
        Ask(
            "Hoeveel medewerkers heeft het zwembad in Zwolle?",
            "40",
            proof="Het bad telt",
            about="bad",
        ),
        Ask("Welke organisatie omvat dertig landen?", "De NAVO", proof=S4, perishable=True),
    ),
    "hedge_dropped": (
        Ask("Naar welke stad reist Kishida?", "Kiev", ("Madrid", "Seoul"), S11),
        Ask(
            "Wat gaat de gemeente Zwolle bouwen?",
            "Een nieuw zwembad",
            proof="De gemeente",
            about="bad",
        ),
        Ask(
            "In welk jaar gaat het nieuwe bad open?",
            "2027",
            ("2025", "2026"),
            "Het nieuwe bad",
            "bad",
        ),
        Ask("Wanneer stopt Vitens met de levering?", "In mei", proof="Waterbedrijf", about="bad"),
    ),
    "opinion_as_fact": (
        Ask(
            "Wat is een prachtig plan voor de hele stad?",
            "Het nieuwe zwembad",
            proof="„Dit is",
            about="bad",
        ),
        Ask("Wat is oneerlijk en dom?", "Sluiten", ("Bouwen", "Zwemmen"), "„Sluiten", "bad"),
        Ask(
            "Voor wie is het plan prachtig volgens het artikel?",
            "Voor de hele stad",
            proof="„Dit is",
            about="bad",
        ),
    ),
    "ungrammatical_stem": (
        Ask("Wie kritiek heeft geuit op de reis van Stoltenberg?", "China", proof=S12),
        Ask("Welk land de reis van Stoltenberg bekritiseerde?", "China", proof=S12),
        Ask(
            "Hoeveel lidstaten de NAVO volgens het artikel telt?",
            "30",
            proof=S4,
            form=Format.NUMERIC,
        ),
        Ask("Welke land heeft kritiek geuit op de reis van Stoltenberg?", "China", proof=S12),
        Ask("In welke stad sprak Stoltenberg met met premier Kishida?", "Tokio", proof=S1),
        Ask("Wie heeft sprak in Seoul met Yoon Suk-yeol?", "Jens Stoltenberg", proof=S3),
        Ask("Welk land hebben kritiek geuit op de reis van Stoltenberg?", "China", proof=S12),
        Ask("Waarom Japan zijn leger gaat uitbreiden?", "Omdat het sterker wil zijn", proof=S8),
    ),
    "wh_mismatch": (
        Ask("Wie heeft kritiek geuit op de reis van Stoltenberg?", "China", proof=S12),
        Ask("Waar sprak Stoltenberg in Seoul mee?", "Yoon Suk-yeol", proof=S3),
        Ask("Wanneer sprak Stoltenberg met premier Kishida?", "Tokio", proof=S1),
        Ask("Hoeveel landen vroegen het lidmaatschap aan?", "Finland en Zweden", proof=S5),
        Ask("Wat sprak met de Zuid-Koreaanse president?", "Jens Stoltenberg", proof=S3),
        Ask("Welk land telt volgens het artikel dertig lidstaten?", "NAVO", proof=S4),
    ),
    "all_or_none_of_the_above": (
        Ask(
            "Welk land vroeg het lidmaatschap van de NAVO aan?",
            "Finland",
            ("China", "Geen van de bovenstaande"),
            S5,
        ),
        Ask(
            "Waarover willen Japan en de NAVO informatie delen?",
            "Alle bovenstaande antwoorden",
            ("Over cyberaanvallen", "Over veiligheid op zee"),
            S2,
        ),
        Ask("Welke stad bezocht Stoltenberg?", "Allebei", ("Tokio", "Seoul"), S1),
        Ask("Welke stad bezocht Stoltenberg?", "Tokio", ("Madrid", "Geen van deze drie"), S1),
    ),
    "double_negative": (
        Ask("Welk land is niet het land dat geen kritiek heeft?", "China", ("Japan",), S12),
        Ask(
            "Wie zegt niet dat niemand de cijfers nakijkt?", "Joris Bakker", ("Marit Veenstra",), Q2
        ),
        Ask("Waarom is Japan geen lid?", "Geen van de landen wil dat", ("Het wil dat niet",), S4),
    ),
    "function_word_gap": (
        Ask(
            "Vul in: “Stoltenberg sprak … Seoul met Yoon Suk-yeol.”",
            "in",
            ("op", "aan"),
            S3,
            form=Format.CLOZE,
        ),
        Ask(
            "Vul in: “De NAVO … dertig lidstaten.”",
            "telt",
            ("zoekt", "vraagt"),
            S4,
            form=Format.CLOZE,
        ),
        Ask(
            "Vul in: “China ___ kritiek geuit op de reis van Stoltenberg.”",
            "heeft",
            ("is", "wordt"),
            S12,
            form=Format.CLOZE,
        ),
    ),
    "double_blank": (
        Ask("Vul in: “De … telt dertig ….”", "NAVO", ("EU", "VN"), S4, form=Format.CLOZE),
        Ask("___ sprak in ___ met Yoon Suk-yeol.", "Jens Stoltenberg", proof=S3),
        Ask(
            "Vul in: “China heeft [ ] geuit op de [ ] van Stoltenberg.”",
            "kritiek",
            proof=S12,
            form=Format.CLOZE,
        ),
    ),
    "idiom_broken": (
        Ask(
            "Onder welke loep namen onderzoekers de plannen?",
            "Een grote",
            proof="Onderzoekers",
            about="bad",
        ),
        Ask("Wat hakte Vitens door?", "De knoop", ("De leiding", "Het bad"), "Waterbedrijf", "bad"),
        Ask(
            "Door welke knoop kwam Vitens tot zijn besluit?",
            "Een oude",
            proof="Waterbedrijf",
            about="bad",
        ),
    ),
    "language_mixed": (
        Ask("Which country heeft kritiek geuit op de reis van Stoltenberg?", "China", proof=S12),
        Ask("Hoeveel member states telt the NAVO according to het artikel?", "30", proof=S4),
        Ask(
            "Waarover willen Japan en de NAVO informatie delen?",
            "Cyberaanvallen",
            ("The price of oil and gas", "Handel"),
            S2,
        ),
        Ask("Who is volgens het artikel de premier van Japan?", "Fumio Kishida", proof=S1),
    ),
    "merged_headline": (
        Ask(
            "Wie zoekt een bondgenoot ver van huis NAVO-chef Jens Stoltenberg?",
            "Jens Stoltenberg",
            proof=S1,
        ),
        Ask(
            "Wat wil Zwolle af van oud zwembad De gemeente?",
            "Een nieuw zwembad",
            proof="De gemeente",
            about="bad",
        ),
        Ask("Waar zoekt de NAVO iets?", "Een bondgenoot ver van huis NAVO-chef", proof=S1),
    ),
    "false_presupposition": (
        Ask(
            "Waarom heeft de provincie de subsidie verhoogd?",
            "Omdat Karin Postma aandrong",
            proof="Wethouder Karin",
            about="bad",
        ),
        Ask(
            "Wie verhoogt de subsidie voor het zwembad?",
            "De provincie",
            proof="Wethouder Karin",
            about="bad",
        ),
        Ask(
            "Hoeveel klanten tekenden de petitie van Jan de Wit?",
            "Zijn klanten",
            proof="Directeur Jan",
            about="bad",
        ),
    ),
    "length_cue": (
        Ask(
            "Waarover willen Japan en de NAVO informatie delen?",
            "Over cyberaanvallen en over de veiligheid op zee",
            ("Over geld", "Over sport"),
            S2,
        ),
    ),
    "grammatical_cue": (
        Ask(
            "Wie zeggen dat Japan en de NAVO informatie delen?",
            "Kishida en Stoltenberg",
            ("Veenstra", "Bakker"),
            S1,
        ),
        Ask(
            "Vul in: “De NAVO telt dertig ….”",
            "lidstaten",
            ("leger", "premier"),
            S4,
            form=Format.CLOZE,
        ),
    ),
    "absolute_terms": (
        Ask(
            "Waarom zoekt Japan contact met de NAVO?",
            "Het wil informatie delen",
            ("Het is altijd al lid geweest", "Alle landen doen dat"),
            S2,
        ),
    ),
    "stem_word_repeat": (
        Ask(
            "Welke functie heeft de Japanse leider Fumio Kishida volgens het artikel?",
            "Japanse premier",
            ("Deense koning", "Noorse president"),
            S1,
        ),
    ),
    "implausible_distractors": (
        Ask(
            "Welke organisatie telt volgens het artikel dertig lidstaten?",
            "De NAVO",
            ("Ajax", "Albert Heijn", "De Efteling"),
            S4,
        ),
        Ask("Hoeveel lidstaten telt de NAVO volgens het artikel?", "30", ("7.000", "9.000"), S4),
    ),
    "numbers_out_of_order": (
        Ask(
            "Hoeveel lidstaten telt de NAVO volgens het artikel?",
            "dertig",
            ("twintig", "veertig", "ruim vijftien"),
            S4,
        ),
    ),
    "vague_stem": (
        Ask("Wat gebeurde er volgens het artikel?", "China heeft kritiek geuit", proof=S12),
        Ask("Wat staat er in de tekst?", "China heeft kritiek geuit", proof=S12),
        Ask("Wie wordt genoemd?", "Jens Stoltenberg", proof=S1),
    ),
    "yes_no": (
        Ask("Is Japan lid van de NAVO?", "Nee", ("Ja",), "Japan is geen"),
        Ask("Heeft China kritiek geuit op de reis?", "Ja, dat klopt", ("Dat is onbekend",), S12),
    ),
    "too_long_stem": (
        Ask(
            "Welk land heeft volgens het artikel in de krant van 31 januari 2023, dat gaat over de"
            " reis van Jens Stoltenberg naar Tokio en naar Seoul, kritiek geuit op die reis?",
            "China",
            proof=S12,
        ),
    ),
    "middle_number": (
        Ask("Hoeveel lidstaten telt de NAVO volgens het artikel?", "30", ("20", "40"), S4),
    ),
}
BROKEN = [(name, ask) for name, asks in FAULTS.items() for ask in asks]


@pytest.mark.parametrize(("name", "ask"), BROKEN, ids=lambda v: getattr(v, "stem", v))
def test_a_flaw_is_flagged_by_its_name(name: str, ask: Ask) -> None:
    assert name in flags(ask)


def test_every_flag_has_a_flaw_and_every_hard_flag_at_least_three() -> None:
    assert set(FAULTS) == set(NAMES)
    hard = [name for name in NAMES if severity(name) is Severity.HARD]
    assert all(len(FAULTS[name]) >= 3 for name in hard)


def test_a_statement_to_be_judged_must_stand_by_itself() -> None:
    ask = Ask(
        "Waar of niet waar? “Hij sprak daar met de president.”",
        "Waar",
        ("Niet waar",),
        S3,
        skill=Skill.VERIFY,
    )
    assert "unresolved_reference" in flags(ask)
