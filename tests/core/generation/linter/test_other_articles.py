"""Questions about four practice articles, sound and broken, written after the rules."""

from __future__ import annotations

import pytest

from quizapp.core.question import Format, Skill
from tests.core.generation.linter.bench import Ask, flags

K, F, Z, T = "kabinet", "fietsbrug", "zeehonden", "tramongeluk"
SOUND = [
    Ask(
        "Welke minister trad af na een motie van wantrouwen?",
        "Pieter Wagenaar",
        ("Omar Yildirim", "Eva Lindeman", "Gerrit Nijhuis"),
        "Minister Pieter",
        K,
    ),
    Ask(
        "Met hoeveel stemmen vóór werd de motie aangenomen?",
        "81",
        ("69", "75", "78"),
        "De Tweede Kamer had",
        K,
        skill=Skill.NUMBER,
    ),
    Ask(
        "Wie noemde het vertrek van Wagenaar „pijnlijk maar onvermijdelijk”?",
        "Premier Anna Rietveld",
        ("Staatssecretaris Omar Yildirim", "Kamerlid Jeroen Akkerman"),
        "Premier Anna",
        K,
        skill=Skill.ATTRIBUTE,
    ),
    Ask(
        "Welke partij diende de motie van wantrouwen in?",
        "Groen Land",
        ("De Middenweg", "Vrij Verbond"),
        "De motie was",
        K,
    ),
    Ask(
        "Waardoor kwam de minister in problemen?",
        "Door een rapport van de Algemene Rekenkamer",
        ("Door een ruzie met de premier", "Door een lek bij het ministerie"),
        "Aanleiding was",
        K,
        skill=Skill.CAUSE,
    ),
    Ask(
        "Hoeveel geld was er uitgetrokken voor het stikstofplan?",
        "7,5 miljard euro",
        ("5,7 miljard euro", "7,5 miljoen euro", "75 miljard euro"),
        "Het stikstofplan",
        K,
        skill=Skill.NUMBER,
    ),
    Ask(
        "Wie zei: „Je laat je eigen minister niet vallen”?",
        "Jeroen Akkerman",
        ("Lotte de Bruin", "Anna Rietveld", "Gerrit Nijhuis"),
        "„Je laat",
        K,
        skill=Skill.ATTRIBUTE,
    ),
    Ask(
        "Wie neemt volgens het artikel het ministerie voorlopig waar?",
        "Staatssecretaris Omar Yildirim",
        ("Minister Eva Lindeman", "Fractievoorzitter Lotte de Bruin"),
        "Tot die tijd",
        K,
    ),
    Ask(
        "Op welke datum trad het kabinet-Rietveld aan?",
        "12 oktober 2023",
        ("12 oktober 2022", "21 oktober 2023", "12 november 2023"),
        "Het kabinet-Rietveld",
        K,
    ),
    Ask(
        "Van welke organisatie is Gerrit Nijhuis de voorzitter volgens het artikel?",
        "LTO",
        ("Groen Land", "Vrij Verbond"),
        "Boerenorganisatie LTO",
        K,
    ),
    Ask(
        "Wat wist de minister volgens Lotte de Bruin al in maart?",
        "Dat de berekeningen niet klopten",
        ("Dat de motie zou slagen", "Dat de premier wilde aftreden"),
        "Volgens fractievoorzitter",
        K,
    ),
    Ask(
        "Hoeveel van de 150 zetels hebben de vier coalitiepartijen volgens het artikel samen?",
        "78",
        proof="Het kabinet-Rietveld",
        about=K,
        form=Format.NUMERIC,
        skill=Skill.NUMBER,
    ),
    Ask(
        "Welke regeringspartij stemde voor de motie?",
        "De Middenweg",
        ("Groen Land", "Vrij Verbond"),
        "Ook regeringspartij",
        K,
    ),
    Ask(
        "Hoeveel kost de fietsbrug volgens het artikel?",
        "14,5 miljoen euro",
        ("3 miljoen euro", "11,5 miljoen euro", "17,5 miljoen euro"),
        "De brug, die",
        F,
        skill=Skill.NUMBER,
    ),
    Ask(
        "Over welke rivier gaat de nieuwe fietsbrug bij Zaltmeer?",
        "De Linde",
        ("De Vecht", "De Maas"),
        "De nieuwe fietsbrug",
        F,
    ),
    Ask(
        "Waarom wordt de brug later opgeleverd volgens aannemer Van Rossum?",
        "Er was te weinig staal",
        ("Er was te weinig geld", "Het weer was te slecht"),
        "Volgens aannemer",
        F,
        skill=Skill.CAUSE,
    ),
    Ask(
        "Hoeveel fietsers rijden er volgens het artikel elke dag ongeveer over de Stationsweg?",
        "2.400",
        proof="Elke dag",
        about=F,
        form=Format.NUMERIC,
        skill=Skill.NUMBER,
    ),
    Ask(
        "Wie ontwierp de fietsbrug?",
        "Samira Belkadi",
        ("Aafke Dijkman", "Nienke Hoekstra", "Bert van Rossum"),
        "Het ontwerp is",
        F,
    ),
    Ask(
        "Uit welke stad komt architect Samira Belkadi?",
        "Rotterdam",
        ("Deventer", "Zwolle", "Utrecht"),
        "Het ontwerp is",
        F,
    ),
    Ask(
        "Wanneer begon de bouw van de brug?",
        "Op 4 april 2022",
        ("Op 4 april 2021", "Op 14 april 2022"),
        "De bouw van",
        F,
    ),
    Ask(
        "Welk deel van de kosten betaalt de provincie Overijssel volgens het artikel?",
        "Een derde",
        ("De helft", "Een kwart"),
        "De provincie Overijssel",
        F,
    ),
    Ask(
        "Wat vindt wethouder Hoekstra van het voorstel om de weg af te sluiten?",
        "Sympathiek, maar lastig",
        ("Duur en onnodig", "Slim, maar te laat"),
        "Hoekstra noemt",
        F,
        skill=Skill.ATTRIBUTE,
    ),
    Ask(
        "Wat werd in november 2023 bij graafwerk gevonden?",
        "Een oude riolering",
        ("Een bom uit de oorlog", "Een Romeinse weg"),
        "In november",
        F,
    ),
    Ask(
        "Wat wil Aafke Dijkman dat de gemeente doet?",
        "De weg tijdelijk afsluiten voor vrachtverkeer",
        ("Een tweede brug bouwen over de Linde", "Extra bussen laten rijden in de ochtend"),
        "Zij wil dat",
        F,
    ),
    Ask(
        "Hoeveel zeehonden kregen een zender op hun vacht?",
        "38",
        ("12", "96", "370"),
        "Het team volgde",
        Z,
        skill=Skill.NUMBER,
    ),
    Ask(
        "Tot welke diepte dook het jonge mannetje?",
        "Tot 96 meter",
        ("Tot 38 meter", "Tot 69 meter", "Tot 250 meter"),
        "De diepste duik",
        Z,
    ),
    Ask(
        "Bij welk eiland werden de zenders aangebracht?",
        "Schiermonnikoog",
        ("Ameland", "Texel", "Terschelling"),
        "De zenders werden",
        Z,
    ),
    Ask(
        "Welke vis zoeken de zeehonden vooral, volgens Marijke Tiemersma?",
        "Zandspiering",
        ("Haring", "Kabeljauw"),
        "Volgens Tiemersma",
        Z,
    ),
    Ask(
        "Welke onderzoeker waarschuwt dat 38 dieren te weinig zijn om van te rekenen?",
        "Jürgen Petersen",
        ("Marijke Tiemersma",),
        "„Van 38 dieren",
        Z,
        skill=Skill.ATTRIBUTE,
    ),
    Ask(
        "Wie betaalde het onderzoek naar de zeehonden?",
        "Het Waddenfonds",
        ("De Universiteit Groningen", "Het vakblad Marine Ecology"),
        "Het onderzoek werd",
        Z,
    ),
    Ask(
        "Hoeveel gewone zeehonden leefden er in 2012 in de Waddenzee?",
        "Ruim 26.000",
        ("Ruim 23.600", "Ruim 38.000"),
        "In 2012",
        Z,
        skill=Skill.NUMBER,
    ),
    Ask(
        "In welke stad ontspoorde de tram?",
        "Gent",
        ("Antwerpen", "Brugge", "Brussel"),
        "In het centrum",
        T,
    ),
    Ask(
        "Hoeveel mensen raakten gewond bij het ongeluk met de tram?",
        "14",
        proof="Daarbij raakten",
        about=T,
        form=Format.NUMERIC,
        skill=Skill.NUMBER,
    ),
    Ask(
        "Wie zei dat er geen aanwijzing is dat de bestuurster te hard reed?",
        "Koen Claes",
        ("Fatima Azzouzi", "Sofie Verhaeghe"),
        "„Wij hebben geen",
        T,
        skill=Skill.ATTRIBUTE,
    ),
    Ask(
        "Hoe oud is de bestuurster van de tram?",
        "44 jaar",
        ("37 jaar", "41 jaar", "47 jaar"),
        "De bestuurster",
        T,
        skill=Skill.NUMBER,
    ),
    Ask(
        "Wie bezocht de plek van het ongeluk?",
        "Burgemeester Sofie Verhaeghe",
        ("Ooggetuige Fatima Azzouzi", "Woordvoerder Koen Claes"),
        "Burgemeester Sofie",
        T,
    ),
    Ask(
        "Hoeveel extra bussen zette De Lijn in?",
        "Twintig",
        ("Tien", "Vijftien", "Dertig"),
        "De Lijn zette",
        T,
        skill=Skill.NUMBER,
    ),
    Ask(
        "In welk jaar was het vorige ernstige tramongeluk in Gent?",
        "2009",
        ("1999", "2005", "2014"),
        "Het is het",
        T,
    ),
    Ask(
        "Waarover klagen buurtbewoners volgens het artikel al langer?",
        "Over de scherpe bocht bij de Veldstraat",
        ("Over het lawaai van de trams", "Over het dure kaartje"),
        "Buurtbewoners",
        T,
    ),
    Ask(
        "Waar, niet waar of niet te zeggen? „De tram was in augustus gekeurd.”",
        "Waar",
        ("Niet waar", "Niet te zeggen"),
        "Volgens vervoersbedrijf",
        T,
        skill=Skill.VERIFY,
        form=Format.TRUE_FALSE_NOT_STATED,
    ),
    Ask(
        "Welk bedrijf zette extra bussen in?", "De Lijn", ("De NMBS", "De Post"), "De Lijn zette", T
    ),
]


BROKEN = [
    (
        "answer_in_stem",
        Ask(
            "Van welke partij is Kamerlid Jeroen Akkerman van Vrij Verbond lid?",
            "Vrij Verbond",
            ("Groen Land", "De Middenweg"),
            "„Je laat",
            K,
        ),
    ),
    (
        "answer_in_stem",
        Ask(
            "Hoeveel euro kost de brug van 14,5 miljoen euro?",
            "14,5 miljoen",
            ("3 miljoen",),
            "De brug, die",
            F,
        ),
    ),
    (
        "not_in_article",
        Ask(
            "Hoeveel kilometer is de tramlijn lang?",
            "12 kilometer",
            ("8 kilometer", "15 kilometer"),
            "De tram reed",
            T,
        ),
    ),
    (
        "not_in_article",
        Ask(
            "Wie leidt het federale parket?",
            "Frédéric Van Leeuw",
            ("Koen Claes", "Sofie Verhaeghe"),
            "Het federale parket",
            T,
        ),
    ),
    (
        "evidence_mismatch",
        Ask(
            "Wie ontwierp de brug?",
            "Samira Belkadi",
            ("Aafke Dijkman", "Nienke Hoekstra"),
            "De Fietsersbond",
            F,
        ),
    ),
    (
        "evidence_mismatch",
        Ask(
            "Welke partij diende de motie in?",
            "Groen Land",
            ("De Middenweg", "Vrij Verbond"),
            "„Onze leden",
            K,
        ),
    ),
    (
        "wrong_key",
        Ask(
            "Wie zei: „Je laat je eigen minister niet vallen”?",
            "Lotte de Bruin",
            ("Jeroen Akkerman", "Anna Rietveld"),
            "„Je laat",
            K,
            skill=Skill.ATTRIBUTE,
        ),
    ),
    (
        "wrong_key",
        Ask(
            "Hoeveel mensen raakten gewond?",
            "31",
            ("14", "20"),
            "Daarbij raakten",
            T,
            skill=Skill.NUMBER,
        ),
    ),
    (
        "wrong_key",
        Ask(
            "Wie bezocht de plek van het ongeluk?",
            "Koen Claes",
            ("Sofie Verhaeghe", "Fatima Azzouzi"),
            "Burgemeester Sofie",
            T,
        ),
    ),
    (
        "type_mismatch",
        Ask(
            "Wie ontwierp de brug?",
            "Samira Belkadi",
            ("Rotterdam", "Deventer", "staal"),
            "Het ontwerp is",
            F,
        ),
    ),
    (
        "type_mismatch",
        Ask(
            "Hoeveel extra bussen zette De Lijn in?",
            "Twintig",
            ("De tram", "Een politieauto"),
            "De Lijn zette",
            T,
        ),
    ),
    (
        "type_mismatch",
        Ask(
            "Op welke datum trad het kabinet aan?",
            "12 oktober 2023",
            ("Anna Rietveld", "78 zetels"),
            "Het kabinet-Rietveld",
            K,
        ),
    ),
    (
        "overlapping_options",
        Ask(
            "Wie was de politiewoordvoerder?",
            "Koen Claes",
            ("Claes", "De heer Claes", "Fatima Azzouzi"),
            "„Wij hebben geen",
            T,
        ),
    ),
    (
        "overlapping_options",
        Ask(
            "Wat werd er gevonden bij het graafwerk?",
            "Een oude riolering",
            ("Een riolering", "Een oude bom"),
            "In november",
            F,
        ),
    ),
    (
        "duplicate_options",
        Ask("Hoeveel extra bussen zette De Lijn in?", "Twintig", ("20", "30"), "De Lijn zette", T),
    ),
    (
        "unresolved_reference",
        Ask(
            "Waarom wil zij dat de gemeente de weg afsluit?",
            "Om de veiligheid van kinderen",
            ("Om het geluid", "Om de kosten"),
            "„Het gaat om",
            F,
        ),
    ),
    (
        "unresolved_reference",
        Ask(
            "Hoeveel ongelukken gebeurden er op die weg?",
            "Elf",
            ("Drie", "Twintig"),
            "Op die weg",
            F,
        ),
    ),
    (
        "unresolved_reference",
        Ask(
            "Wat registreerden ze in die tijd?",
            "Ruim 210.000 duiken",
            ("Ruim 100 reizen",),
            "In die tijd",
            Z,
        ),
    ),
    (
        "unresolved_reference",
        Ask(
            "Wie zag het gebeuren vanuit haar bakkerij?",
            "De vrouw",
            ("De man", "De bestuurster"),
            "Ooggetuige",
            T,
        ),
    ),
    (
        "relative_time_unanchored",
        Ask(
            "Waarover stemt de gemeenteraad volgende week?",
            "Over het extra geld",
            ("Over een nieuwe brug",),
            "De gemeenteraad stemt",
            F,
        ),
    ),
    (
        "relative_time_unanchored",
        Ask(
            "Wanneer houden de trambestuurders een minuut stilte?",
            "Vrijdag",
            ("Donderdag", "Zaterdag"),
            "De trambestuurders",
            T,
        ),
    ),
    (
        "relative_time_unanchored",
        Ask(
            "Wanneer maakte de wethouder de vertraging bekend?",
            "Afgelopen donderdag",
            ("Gisteren", "Vorige maand"),
            "Dat heeft wethouder",
            F,
        ),
    ),
    (
        "unscoped_perishable",
        Ask(
            "Hoeveel bedrijven telt het bedrijventerrein?",
            "85",
            ("58", "75"),
            "Het bedrijventerrein telt",
            F,
            skill=Skill.NUMBER,
        ),
    ),
    (
        "unscoped_perishable",
        Ask(
            "Wie is de burgemeester van Gent?",
            "Sofie Verhaeghe",
            ("Koen Claes", "Fatima Azzouzi"),
            "Burgemeester Sofie",
            T,
        ),
    ),
    (
        "unscoped_perishable",
        Ask(
            "Hoeveel gewone zeehonden leven er in de Waddenzee?",
            "23.600",
            ("26.000", "32.600"),
            "In de hele",
            Z,
            skill=Skill.NUMBER,
        ),
    ),
    (
        "hedge_dropped",
        Ask(
            "Wanneer fietsen de eerste fietsers over de Linde?",
            "In september 2025",
            ("In mei 2024",),
            "Als alles meezit",
            F,
        ),
    ),
    (
        "hedge_dropped",
        Ask(
            "Welke zeehonden volgen de onderzoekers ook?",
            "Grijze zeehonden",
            ("Witte zeehonden",),
            "De onderzoekers willen",
            Z,
        ),
    ),
    (
        "hedge_dropped",
        Ask(
            "Wat start het Openbaar Ministerie?",
            "Een onderzoek",
            ("Een rechtszaak",),
            "Het Openbaar Ministerie overweegt",
            K,
        ),
    ),
    (
        "hedge_dropped",
        Ask(
            "Waarop jagen de twee soorten zeehonden?",
            "Op dezelfde vis",
            ("Op andere vis",),
            "Mogelijk jagen",
            Z,
        ),
    ),
    (
        "opinion_as_fact",
        Ask(
            "Wat is pijnlijk maar onvermijdelijk?",
            "Het vertrek van Wagenaar",
            ("De motie van Groen Land",),
            "Premier Anna",
            K,
        ),
    ),
    (
        "opinion_as_fact",
        Ask(
            "Wat is sympathiek, maar lastig?",
            "Het voorstel van de Fietsersbond",
            ("De brug bij Zaltmeer",),
            "Hoekstra noemt",
            F,
        ),
    ),
    (
        "ungrammatical_stem",
        Ask(
            "Wie de brug over de Linde ontwierp?",
            "Samira Belkadi",
            ("Aafke Dijkman",),
            "Het ontwerp is",
            F,
        ),
    ),
    (
        "ungrammatical_stem",
        Ask("Hoeveel extra bussen De Lijn zette in?", "Twintig", ("Tien",), "De Lijn zette", T),
    ),
    (
        "ungrammatical_stem",
        Ask(
            "Welke eiland werden de zenders aangebracht?",
            "Schiermonnikoog",
            ("Texel",),
            "De zenders werden",
            Z,
        ),
    ),
    (
        "ungrammatical_stem",
        Ask(
            "Wat gevonden bij graafwerk in november 2023?",
            "Een oude riolering",
            ("Een bom",),
            "In november",
            F,
        ),
    ),
    (
        "wh_mismatch",
        Ask("Wanneer ontspoorde de tram?", "Gent", ("Brussel", "Brugge"), "In het centrum", T),
    ),
    (
        "wh_mismatch",
        Ask("Waar ontwierp de brug?", "Samira Belkadi", ("Nienke Hoekstra",), "Het ontwerp is", F),
    ),
    (
        "length_cue",
        Ask(
            "Waarom was de minister in opspraak?",
            "Omdat uit een rapport bleek dat de Kamer onvolledig was geïnformeerd",
            ("Hij loog", "Hij was ziek"),
            "Aanleiding was",
            K,
            skill=Skill.CAUSE,
        ),
    ),
    (
        "all_or_none_of_the_above",
        Ask(
            "Wie stemde voor de motie?",
            "Alle bovenstaande",
            ("De Middenweg", "Groen Land"),
            "Ook regeringspartij",
            K,
        ),
    ),
    (
        "all_or_none_of_the_above",
        Ask(
            "Wat zoeken zeehonden?",
            "Zandspiering",
            ("Haring", "Geen van beide"),
            "Volgens Tiemersma",
            Z,
        ),
    ),
    (
        "double_negative",
        Ask(
            "Wie was niet niet betrokken bij het onderzoek?",
            "Jürgen Petersen",
            ("Marijke Tiemersma",),
            "„Van 38 dieren",
            Z,
        ),
    ),
    (
        "double_negative",
        Ask(
            "Welk dier wordt nooit niet gevolgd?",
            "Grijze zeehonden",
            ("Gewone zeehonden",),
            "De onderzoekers willen",
            Z,
        ),
    ),
    (
        "function_word_gap",
        Ask(
            "De tram reed rond half negen ___ de Korenmarkt naar het station.",
            "van",
            ("op", "bij"),
            "De tram reed",
            T,
            form=Format.CLOZE,
        ),
    ),
    (
        "double_blank",
        Ask(
            "De ___ begon op 4 april ___.", "bouw", ("sloop",), "De bouw van", F, form=Format.CLOZE
        ),
    ),
    (
        "grammatical_cue",
        Ask(
            "De Lijn zette twintig extra … in.",
            "bussen",
            ("taxi", "trein"),
            "De Lijn zette",
            T,
            form=Format.CLOZE,
        ),
    ),
    (
        "absolute_terms",
        Ask(
            "Wat is de kritiek van Petersen?",
            "38 dieren is weinig",
            ("Zenders werken nooit", "Alle zeehonden zijn ziek"),
            "„Van 38 dieren",
            Z,
        ),
    ),
    (
        "stem_word_repeat",
        Ask(
            "Wat voor zeehonden leven er volgens de laatste telling in de Waddenzee?",
            "gewone zeehonden",
            ("walvissen", "dolfijnen"),
            "In de hele",
            Z,
        ),
    ),
    (
        "vague_stem",
        Ask(
            "Wat wordt er gezegd?",
            "Je laat je eigen minister niet vallen",
            ("Niets",),
            "„Je laat",
            K,
        ),
    ),
    ("yes_no", Ask("Raakten er mensen gewond?", "Ja", ("Nee",), "Daarbij raakten", T)),
    (
        "language_mixed",
        Ask("Who ontwierp de brug?", "Samira Belkadi", ("Aafke Dijkman",), "Het ontwerp is", F),
    ),
    (
        "language_mixed",
        Ask(
            "Wat werd er gevonden in November 2023?",
            "An old sewer under the road",
            ("Een bom",),
            "In november",
            F,
        ),
    ),
    (
        "merged_headline",
        Ask(
            "Welke fietsbrug gaat een jaar later open De nieuwe fietsbrug?",
            "De Linde",
            ("De Vecht",),
            "De nieuwe fietsbrug",
            F,
        ),
    ),
]


@pytest.mark.parametrize("ask", SOUND, ids=lambda ask: ask.stem)
def test_a_sound_question_about_another_article_gets_no_flag(ask: Ask) -> None:
    assert flags(ask) == []


@pytest.mark.parametrize(("name", "ask"), BROKEN, ids=lambda v: getattr(v, "stem", v))
def test_a_flaw_in_a_question_about_another_article_is_flagged(name: str, ask: Ask) -> None:
    assert name in flags(ask)
