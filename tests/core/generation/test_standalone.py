"""What a phrase becomes when it must be read without its article, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.generation.families import cloze
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]


def statements(shop: Shop, text: str, published: date | None = DAY) -> list[str]:
    """Tell every clause that can be told."""
    told = []
    workshop = shop(text, published)
    for clause in workshop.clauses:
        try:
            told.append(workshop.stems.statement(clause).text)
        except LeaningError:
            told.append("refused")
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Thomas Visser woont in Praag. Visser schrijft romans.",
            "Thomas Visser romans schrijft",
        ),
        (
            "De nieuwe brug bij Zaltmeer is klaar. De brug kost drie miljoen euro.",
            "de nieuwe brug bij Zaltmeer drie miljoen euro kost",
        ),
        (
            "Philips verkocht vorig jaar een fabriek in Drachten.",
            "Philips in 2023 een fabriek in Drachten verkocht",
        ),
        (
            "Italië presenteerde eind vorig jaar een plan voor de kust.",
            "Italië eind 2023 een plan voor de kust presenteerde",
        ),
        (
            "Japan versterkt zijn leger.",
            "Japan zijn leger versterkt",
        ),
        (
            "Het Centraal Bureau voor de Statistiek (CBS) telt elke maand faillissementen.",
            "het CBS elke maand faillissementen telt",
        ),
        (
            "De VVD vreest dat eigenaren hun woningen verkopen.",
            "de VVD vreest dat eigenaren hun woningen verkopen",
        ),
        (
            "Anna Smit zei dat ze in mei naar Praag verhuist.",
            "Anna Smit zei dat ze in mei 2024 naar Praag verhuist",
        ),
        (
            "Anna Smit viel in Ede. Twee bakkers tilden haar op de stoep.",
            "twee bakkers Anna Smit op de stoep tilden",
        ),
        (
            "Wethouder Anna Smit (Sport, CDA) reageerde teleurgesteld.",
            "wethouder Anna Smit (Sport, CDA) teleurgesteld reageerde",
        ),
        (
            "Thomas Visser werkt in een winkel met twee deuren, een tuin en een dak.",
            "Thomas Visser werkt in een winkel met twee deuren, een tuin en een dak",
        ),
        ("Anna Smit was lang tegen de brug in Ede.", "Anna Smit lang tegen de brug in Ede was"),
        (
            "Rotterdam heeft overigens ook een nieuwe haven.",
            "Rotterdam een nieuwe haven heeft",
        ),
        (
            "Marit Veenstra, voorzitter van Natuur Nu, opende de poort van Artis.",
            "Marit Veenstra de poort van Artis opende",
        ),
        (
            "Wethouder Nienke Bos kwam naar Ede. Zij opende een school.",
            "Nienke Bos een school opende",
        ),
        (
            "Wethouder Nienke Bos kwam naar Ede. De wethouder opende een school.",
            "Nienke Bos een school opende",
        ),
        (
            "Schaatsster Hilde Bakker won bij haar debuut in Hamar een medaille.",
            "schaatsster Hilde Bakker bij haar debuut in Hamar een medaille won",
        ),
        (
            "Het onderzoek werd betaald door het Waddenfonds.",
            "het onderzoek werd betaald door het Waddenfonds",
        ),
        (
            "Een ballon landde bij Ede. De ballon vloog twee uur boven de Veluwe.",
            "de ballon twee uur boven de Veluwe vloog",
        ),
        (
            "De bakkers verhoogden hun prijzen. In die tijd sloot Anna Smit een winkel.",
            "Anna Smit een winkel sloot",
        ),
        (
            "De bussen werden in Ede geschilderd. Later reden ze naar Utrecht.",
            "de bussen naar Utrecht reden",
        ),
        (
            "In Ede staan 38 molens. Zij malen meel.",
            "de 38 molens meel malen",
        ),
        (
            "Wethouder Nienke Bos kwam naar Ede. Zij verkocht haar huis in Utrecht.",
            "Nienke Bos haar huis in Utrecht verkocht",
        ),
        (
            "Rederij Meerlijn verkocht een boot.",
            "rederij Meerlijn een boot verkocht",
        ),
        (
            "Anna Smit woont in Ede. Haar vader, die uit Praag kwam, werkte in Utrecht.",
            "de vader van Anna Smit uit Praag kwam",
        ),
        (
            "Anna Smit woont in Ede. Haar debuut verscheen in 2015.",
            "het debuut van Anna Smit in 2015 verscheen",
        ),
        (
            "In Ede werd in 2015 een oude molen gevonden, die op geen kaart stond.",
            "een oude molen op geen kaart stond",
        ),
        (
            "Zes boeren, die hun land verkopen, kregen een brief.",
            "zes boeren hun land verkopen",
        ),
        (
            "Thomas Visser won de Zilveren Schaats in Utrecht.",
            "Thomas Visser de Zilveren Schaats in Utrecht won",
        ),
        (
            "Het Rode Kruis onderzoekt of er een school in Ede komt.",
            "het Rode Kruis onderzoekt of er een school in Ede komt",
        ),
        (
            "Hilde Bakker en Jan Visser wonnen in Ede. Zij traint in Utrecht.",
            "Hilde Bakker in Utrecht traint",
        ),
        (
            "Anna Smit woont in Ede. Zij werkt in Utrecht. De trein rijdt. Het regent. Ze zingt.",
            "Anna Smit zingt",
        ),
        (
            "Anna Smit uit Ede won. De 21-jarige schaatsster kreeg een medaille.",
            "Anna Smit een medaille kreeg",
        ),
        (
            "De Stationsweg in Ede is smal. Op die weg vielen elf fietsers.",
            "elf fietsers op de Stationsweg in Ede vielen",
        ),
        (
            "Mark Visser woont in Ede. Zijn opvolger Ria Klaver kocht een huis in Praag.",
            "Ria Klaver een huis in Praag kocht",
        ),
        (
            "Finland bouwde een school. Een maaltijd kost daar 3 euro.",
            "een maaltijd in Finland 3 euro kost",
        ),
        (
            "Anna Smit wees erop dat de bakkers in Ede brood verkopen.",
            "Anna Smit wees erop dat de bakkers in Ede brood verkopen",
        ),
        (
            "In Ede vielen twaalf mensen van een brug. Vier van hen kwamen uit Praag.",
            "vier van de twaalf mensen uit Praag kwamen",
        ),
        (
            "Philips heeft twee fabrieken in Ede en Praag. Die maken lampen.",
            "de twee fabrieken in Ede en Praag lampen maken",
        ),
        (
            "Havenbedrijf Ede koopt de werf van Philips. Het bedrijf bouwde schepen in Praag.",
            "het bedrijf schepen in Praag bouwde",
        ),
        (
            "In Ede viel een jonge vrouw uit Praag van een brug. Ze kocht die dag een huis.",
            "de jonge vrouw uit Praag een huis kocht",
        ),
        (
            "In Ede won een 31-jarige man uit Praag een prijs. Hij verkocht zijn huis.",
            "de 31-jarige man uit Praag zijn huis verkocht",
        ),
        (
            "Archeologen vonden een Romeins schip bij Ede. Het schip is lang.",
            "het Romeinse schip bij Ede lang is",
        ),
        (
            "Thomas Visser kocht eerder op de dag een huis in Praag.",
            "Thomas Visser een huis in Praag kocht",
        ),
        (
            "Na een verlenging in Ede stond het 2-2.",
            "het na een verlenging in Ede 2-2 stond",
        ),
        (
            "Anna Smit hoopt dat de bakkers in Ede brood verkopen.",
            "Anna Smit hoopt dat de bakkers in Ede brood verkopen",
        ),
    ],
)
def test_names_times_and_things_are_told_in_full(shop: Shop, text: str, told: str) -> None:
    assert statements(shop, text)[-1] == told


@pytest.mark.parametrize(
    "text",
    [
        "Zij wonen in Praag.",
        "Hilde Bakker en Anna Smit wonnen in Ede. Zij traint in Utrecht.",
        "Anna Smit woont in Ede. De bestuurster viel. Zij werkt in Utrecht.",
        "Thomas Visser reisde van Ede naar Praag. Daar kocht hij een huis.",
        "Thomas Visser dacht in Praag aan een huis. Daar kwam niets van.",
        "Een ploeg uit Ede won. De trein reed. De bus reed. Die ploeg zong.",
        "De aannemer in Ede krijgt daarvoor 400 euro.",
        "Dan gaat de tocht over Ameland.",
        "De wethouder opende daar een school.",
        "Thomas Visser kent die stad goed.",
        "De oude brug bij Ede en de nieuwe brug bij Wageningen zijn dicht. De brug is van hout.",
        "Anna Smit en Eva Bos kwamen naar Ede. Zij opende een school.",
        "Anna Smit sprak met Eva Bos over haar debuut.",
        "De winst van Philips steeg en de winst van Fokker daalde. De winst telt.",
        "Thomas Visser sprak met de laagste.",
        "Wij gaan naar Praag.",
        "In 2008 brandde de molen in Ede af. Toen kwam Thomas Visser naar Utrecht.",
        "De bussen en de trams werden in Ede geschilderd. Later reden ze naar Utrecht.",
        "Er kwamen bussen uit Ede. „Wij zijn moe”, zei Anna Smit. Ze reden naar Utrecht.",
        "Anna Smit en Eva Bos wonen in Ede. Haar vader werkte in Utrecht.",
        "Anna Smit woont in Ede. De bakker verkocht haar boek.",
        "In Ede zijn er vijf van verkocht.",
        "Als het regent, speelt Ajax in Utrecht.",
        "In Ede viel een jonge vrouw uit Praag van een brug. Hij hielp haar in Utrecht.",
        "Een man uit Ede sprak met een man uit Praag. Hij woont in Utrecht.",
        "Een man viel. Hij woont in Utrecht.",
    ],
)
def test_what_leans_on_its_neighbours_is_refused(shop: Shop, text: str) -> None:
    assert statements(shop, text)[-1] == "refused"


def test_a_relative_time_is_left_out_when_the_day_is_unknown(shop: Shop) -> None:
    told = statements(shop, "Philips verkocht vorig jaar een fabriek in Drachten.", None)
    assert told == ["Philips een fabriek in Drachten verkocht"]


def test_later_this_month_is_left_out_even_when_the_day_is_known(shop: Shop) -> None:
    told = statements(shop, "Thomas Visser reist later deze maand naar Praag.")
    assert told == ["Thomas Visser naar Praag reist"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The ferry sank in May. It struck a pier in Leeds.",
            "the ferry struck a pier in Leeds",
        ),
        (
            "Ann Weir lives in Leeds. Her father founded a bakery in York.",
            "Ann Weir's father founded a bakery in York",
        ),
        (
            "The buses were painted in Leeds. They drove to York.",
            "the buses drove to York",
        ),
        ("The effect was strongest in Leeds.", "the effect was strongest in Leeds"),
        (
            "Corsham fears that owners will sell their houses in Leeds.",
            "Corsham fears that owners will sell their houses in Leeds",
        ),
        (
            "Ann Weir said she would leave Leeds in May.",
            "Ann Weir said she would leave Leeds in May 2024",
        ),
        (
            "Portuguese officials said they were considering a marine reserve.",
            "Portuguese officials said they were considering a marine reserve",
        ),
        (
            "Halden Foods plans to hire another 150 people in Leeds.",
            "Halden Foods plans to hire another 150 people in Leeds",
        ),
        (
            "Edith Marlowe repairs clocks. Some vicars refused to let her up the ladder.",
            "some vicars refused to let Edith Marlowe up the ladder",
        ),
        (
            "Tom Hill sat in Leeds. He and two fishermen pulled a boat out of the river.",
            "Tom Hill and two fishermen pulled a boat out of the river",
        ),
        (
            "The bridge was opened in May by the local mayor, Ann Weir.",
            "the bridge was opened in May 2024 by Ann Weir",
        ),
        (
            "In Leeds, the union leader Tom Hill accused the council of wasting money.",
            "the union leader Tom Hill accused the council of wasting money in Leeds",
        ),
        (
            "Because bees like this hill, Tom Hill lives there. Because bees need water, they left.",
            "bees left",
        ),
        (
            "Halden Foods sold their plant in May. They left Leeds.",
            "Halden Foods left Leeds",
        ),
        (
            "Divers found a wreck near Malta. It lies at 90 metres.",
            "the wreck near Malta lies at 90 metres",
        ),
        (
            "The bell's ropes broke in May. It fell on a car in Leeds, killing a dog.",
            "the bell fell on a car in Leeds",
        ),
        (
            "The Norwegian police, who came last winter, could fine Tom Hill.",
            "the Norwegian police could fine Tom Hill",
        ),
        (
            "Tom Hill won a race. The 34-year-old goalkeeper, who works in Ely, left Leeds on foot.",
            "Tom Hill left Leeds on foot",
        ),
        (
            "Three schools in Leeds have no other place to swim.",
            "three schools in Leeds have no other place to swim",
        ),
        (
            "Tom Hill won. He beat five other men in Leeds, among them the poet Adam Ward.",
            "Tom Hill beat five other men in Leeds",
        ),
        (
            "Guards will watch both ends of the bridge in Leeds.",
            "guards will watch both ends of the bridge in Leeds",
        ),
        ("Until then, adults will pay £6.20.", "adults will pay £6.20"),
        (
            "The rent index of Leeds fell. The price index, by contrast, climbed to its old level.",
            "the price index climbed to its old level",
        ),
        (
            "The Aldwych prize was won by Tom Hill in 2019.",
            "the Aldwych prize was won by Tom Hill in 2019",
        ),
        (
            "Doctors in Leeds treated a mother and her baby.",
            "doctors in Leeds treated a mother and her baby",
        ),
        ("The injured were taken to Leeds.", "the injured were taken to Leeds"),
        (
            "In a paper published on Wednesday in Leeds, Tom Hill describes 41 birds.",
            "Tom Hill describes 41 birds in a paper published on 15 May 2024 in Leeds",
        ),
        (
            "Tom Hill fell in Leeds. Police searched his house for two hours.",
            "police searched Tom Hill's house for two hours",
        ),
        (
            "The bridge was closed in May. Its repair took six weeks.",
            "the bridge's repair took six weeks",
        ),
        (
            "Ann Weir lives in Leeds. She and her husband keep two dogs.",
            "Ann Weir and her husband keep two dogs",
        ),
        (
            "Ann Weir left Leeds. She was tired. The 31-year-old had won two medals.",
            "Ann Weir had won two medals",
        ),
        (
            "Tom Hill had never seen a race of two days. The race was held in Leeds.",
            "the race was held in Leeds",
        ),
        (
            "A museum in Leeds opened in May. The museum's owner lives in Ely.",
            "the museum's owner lives in Ely",
        ),
        (
            "The poet Adam Ward, who was born in Ely, wrote six books.",
            "the poet Adam Ward wrote six books",
        ),
        (
            "The pool in Leeds stays open until at least July.",
            "the pool in Leeds stays open until at least July 2024",
        ),
        (
            "When the lamp fell, Ann Weir left Leeds.",
            "Ann Weir left Leeds",
        ),
    ],
)
def test_english_words_that_point_back_are_told_in_full(
    english_shop: Shop, text: str, told: str
) -> None:
    assert told in statements(english_shop, text)


@pytest.mark.parametrize(
    "text",
    [
        "The council sold the pool. It opened in 1974.",
        "Ann Weir left Leeds. It opened in 1974.",
        "Tom Hill ran in Leeds. He beat the poet Adam Ward. He left Leeds.",
        "Ann Weir lost. The 31-year-old complained in Leeds. The owners rejected her protest.",
        "Tom Hill won the first race of the cup in Leeds. The next race was held in May.",
        "Ann Weir took the lead on Thursday's stage to Leeds.",
        "Carrow & Sons agreed. Its next report is due in May.",
        "The owners will meet on Monday. Three boats sank on the opening day.",
        "The council wants a ramp in Leeds. Tom Hill puts its cost at £45,000.",
        "Halden Foods lost three of the six boats. They were repaired in Leeds.",
        "Divers found a wreck near Malta. It took six weeks.",
        "A diver found a wreck and a harbour. It lies at 90 metres.",
        "Halden Foods sued Acme Lines for their plant. They won a prize.",
    ],
)
def test_an_it_that_may_be_something_else_is_refused(english_shop: Shop, text: str) -> None:
    assert "refused" in statements(english_shop, text)


def test_a_clause_that_is_left_out_leaves_no_comma_behind(shop: Shop) -> None:
    told = statements(shop, "Philips sluit een fabriek bij Drachten, waar 210 mensen werken.")
    assert "Philips een fabriek bij Drachten sluit" in told


def test_what_happened_meanwhile_is_left_out_whatever_was_said(english_shop: Shop) -> None:
    told = statements(
        english_shop, "Canada praised the plan, while Norway warned that prices could rise."
    )
    assert "refused" not in told
    assert all("Norway" not in statement for statement in told)


def test_a_word_with_a_capital_elsewhere_keeps_it(english_shop: Shop) -> None:
    workshop = english_shop(
        "Pumps come from Quorvex. Everyone knows Quorvex. Quorvex has 40 staff."
    )
    assert workshop.stems.statement(workshop.clauses[-1]).text == "Quorvex has 40 staff"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Weir told Mary Hill that she would leave Leeds.",
        "Edith Marlowe repairs clocks. Mary Hill praised her in Leeds.",
        "Edith Marlowe repairs clocks. The mayor praised her in Leeds.",
        "The firm and the bank said it would close in May.",
    ],
)
def test_a_pronoun_that_may_mean_another_person_or_thing_is_refused(
    english_shop: Shop, text: str
) -> None:
    assert statements(english_shop, text)[-1] == "refused"


@pytest.mark.parametrize(
    "text",
    [
        ("De weg voor het ongeluk was glad. De weg richting Joure is dicht."),
        ("De universiteit van Groningen telt kieviten. De universiteit van de stad helpt mee."),
        ("Het stadion met 6.800 plaatsen is vol. Rond het stadion in aanbouw staat een hek."),
        ("De oude brug bij Zaltmeer gaat dicht. De nieuwe brug kost 4 miljoen euro."),
        ("De ploeg uit Assen won. De Roermondse ploeg kreeg twee straffen."),
    ],
)
def test_a_thing_with_words_of_its_own_is_not_told_as_another(shop: Shop, text: str) -> None:
    told = statements(shop, text)
    assert not [line for line in told[1:] if line != "refused" and _words_of_first(text, line)]


def _words_of_first(text: str, line: str) -> bool:
    own = {
        "weg": "ongeluk",
        "universiteit": "Groningen",
        "stadion": "6.800",
        "brug": "Zaltmeer",
        "ploeg": "Assen",
    }
    return any(noun in line and words in line for noun, words in own.items() if noun in text)


def test_a_gap_says_which_thing_is_meant_as_the_name_did(shop: Shop) -> None:
    text = (
        "Het onderzoek is van de Rijksuniversiteit Groningen. "
        "Rashid Benali van de universiteit van Rabat volgt de vogels met een zender."
    )
    stems = [draft.stem for draft in cloze.drafts(shop(text, DAY))]
    assert not [stem for stem in stems if "Rijksuniversiteit" in stem and "Benali" in stem]
