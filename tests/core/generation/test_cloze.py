"""Sentences with a gap: which words are left out, and how the rest is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.generation.families import cloze, complete_quote
from quizapp.core.generation.generator import candidates
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Document
from quizapp.core.question import Format

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]
Read = Callable[..., Document]


def gaps(shop: Shop, text: str) -> list[tuple[str, str]]:
    """Collect the sentences with a gap, each with its key."""
    drafts = cloze.drafts(shop(text, DAY))
    return [(draft.stem.split(": ", 1)[1], draft.answers[0]) for draft in drafts]


@pytest.mark.parametrize(
    ("text", "sentence", "key"),
    [
        (
            "Een aannemer vond in november 2023 in Ede een oude riolering.",
            "Een aannemer vond in november 2023 in Ede een oude _____.",
            "riolering",
        ),
        (
            "De nieuwe brug bij Zaltmeer is klaar. De brug verbindt Ede met de snelweg.",
            "De nieuwe brug bij Zaltmeer verbindt Ede met de _____.",
            "snelweg",
        ),
        (
            "Zwembaden in Utrecht sparen gas. Dit jaar kregen de zwembaden subsidie van Brussel.",
            "In 2024 kregen zwembaden in Utrecht subsidie van _____.",
            "Brussel",
        ),
        (
            "Bedrijven in Groningen kochten meer vrachtwagens, meldt het CBS.",
            "Bedrijven in Groningen kochten meer _____.",
            "vrachtwagens",
        ),
        (
            "Eva Bos, eigenaar van een kapsalon, opende in Ede een winkel.",
            "Eva Bos, eigenaar van een _____, opende in Ede een winkel.",
            "kapsalon",
        ),
        (
            "De fabriek in Drachten maakt scheerapparaten en koffiezetters.",
            "De fabriek in Drachten maakt _____ en koffiezetters.",
            "scheerapparaten",
        ),
        (
            "De boot voer naar Vlissingen en naar een haven in Polen.",
            "De boot voer naar _____ en naar een haven in Polen.",
            "Vlissingen",
        ),
        (
            "Eva Bos fietste met een buurman naar Utrecht.",
            "Eva Bos fietste met een _____ naar Utrecht.",
            "buurman",
        ),
        (
            "Eva Bos bezoekt in Ede vooral scholen, een plek die zij goed kent.",
            "Eva Bos bezoekt in Ede vooral _____.",
            "scholen",
        ),
        (
            "Eva Bos werkte elf jaar als verpleegkundige in Brussel.",
            "Eva Bos werkte elf jaar als _____ in Brussel.",
            "verpleegkundige",
        ),
        (
            "Omdat de waterleiding in Ede was gesprongen, sloot Eva Bos haar winkel.",
            "Omdat de _____ in Ede was gesprongen, sloot Eva Bos haar winkel.",
            "waterleiding",
        ),
    ],
)
def test_a_sentence_is_told_with_a_gap_for_a_name_or_a_noun(
    shop: Shop, text: str, sentence: str, key: str
) -> None:
    assert (sentence, key) in gaps(shop, text)


@pytest.mark.parametrize(
    ("text", "sentence", "key"),
    [
        (
            "Het sportpark in Ede zou 9,8 miljoen euro gaan kosten.",
            "Het sportpark in Ede zou _____ euro gaan kosten.",
            "9,8 miljoen",
        ),
        (
            "In Assen en Ede verdwenen op 4 mei 2023 alle kiosken.",
            "In Assen en Ede verdwenen op _____ alle kiosken.",
            "4 mei 2023",
        ),
        (
            "De Zilveren Roos, waaraan 9.000 euro is verbonden, wordt in Utrecht uitgereikt.",
            "De Zilveren Roos, waaraan _____ euro is verbonden, wordt in Utrecht uitgereikt.",
            "9.000",
        ),
        (
            "Rederij Vos schat de schade in Ede op 350.000 tot 400.000 euro.",
            "Rederij Vos schat de schade in Ede op _____ euro.",
            "350.000 tot 400.000",
        ),
    ],
)
def test_amounts_and_dates_are_filled_in_too(
    shop: Shop, text: str, sentence: str, key: str
) -> None:
    assert (sentence, key) in [
        (sentence, answer)
        for draft in cloze.drafts(shop(text, DAY))
        for answer in draft.answers
        if draft.stem.endswith(sentence)
    ]


def test_what_is_said_by_the_way_is_left_out_where_the_gap_is_elsewhere(shop: Shop) -> None:
    asked = gaps(shop, "Eva Bos, eigenaar van een kapsalon, opende in Ede een winkel.")
    assert ("Eva Bos opende in _____ een winkel.", "Ede") in asked


def test_a_long_sentence_does_without_the_day_of_what_is_over(shop: Shop) -> None:
    text = (
        "De gemeenteraad van Ede heeft op woensdag 15 mei 2024 een streep gezet door de plannen "
        "voor een nieuw groot sportpark aan de Molenweg."
    )
    told = (
        "De gemeenteraad van Ede heeft een streep gezet door de plannen voor een nieuw groot "
        "sportpark aan de _____."
    )
    assert (told, "Molenweg") in gaps(shop, text)


def test_an_amount_needs_its_day_unless_the_article_has_no_other_like_it(shop: Shop) -> None:
    once = "In het voorjaar plantte Eva Bos in Ede 38 eiken."
    twice = f"{once} In de herfst plantte Eva Bos in Ede 12 eiken."
    assert ("Eva Bos plantte in Ede _____ eiken.", "38") in gaps(shop, once)
    assert "38" not in [key for _, key in gaps(shop, twice)]


def test_an_aside_with_the_gap_is_closed_where_another_aside_in_it_goes(english_shop: Shop) -> None:
    text = "Harlow Foods, based in Duluth, Minnesota, opened a mill in May 2023."
    drafts = cloze.drafts(english_shop(text, DAY))
    stems = [draft.stem for draft in drafts if draft.answers[0] == "Duluth"]
    assert stems
    assert all("_____, opened" in stem for stem in stems)


def test_what_is_told_as_a_sentence_of_its_own_is_asked_so(shop: Shop) -> None:
    text = "In Ede sprak Eva Bos met Anna Smit, die in 2019 de brug bij Zaltmeer tekende."
    stems = [stem for stem, key in gaps(shop, text) if key == "2019"]
    assert stems[0] == "Anna Smit tekende in _____ de brug bij Zaltmeer."


def test_nothing_is_told_of_a_place_that_die_cannot_mean(shop: Shop) -> None:
    asked = gaps(shop, "Eva Bos prees de brug bij Zaltmeer, die in 2019 in Ede werd gebouwd.")
    assert not [stem for stem, _ in asked if stem.startswith("Zaltmeer")]


def test_a_sentence_that_is_told_as_a_whole_keeps_what_stands_in_front(shop: Shop) -> None:
    text = "In Ede botsten twee trams. Daarbij raakten veertien mensen gewond."
    assert not [stem for stem, _ in gaps(shop, text) if stem.startswith("Raakten")]


def test_every_name_in_a_clause_is_worth_a_gap_also_behind_its_role(shop: Shop) -> None:
    text = "Zuiderpark nam de leiding door een doelpunt van de Deense spits Mikkel Thorup."
    keys = [key for _, key in gaps(shop, text)]
    assert {"Zuiderpark", "Mikkel Thorup"} <= set(keys)


@pytest.mark.parametrize(
    "text",
    [
        "De prijs in Ede steeg van 20 tot 30 euro.",
        "Het lab in Ede is op 3 en 4 mei 2024 open van 9 tot 17 uur.",
        "Eva Bos won in Ede met 3-0.",
    ],
)
def test_from_one_amount_to_another_hours_and_scores_are_no_range(shop: Shop, text: str) -> None:
    assert not [key for _, key in gaps(shop, text) if " tot " in key or "-" in key]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Ede bouwt een school. De school trekt kinderen uit Utrecht.", False),
        ("Ede bouwt een school. De nieuwe school trekt kinderen uit Utrecht.", True),
        ("Ede bouwt een flat. De school trekt kinderen uit Utrecht.", True),
    ],
)
def test_what_only_points_back_is_not_filled_in(shop: Shop, text: str, *, asked: bool) -> None:
    stems = [stem for stem, key in gaps(shop, text) if key == "school"]
    assert any("trekt" in stem for stem in stems) is asked


def test_a_party_behind_a_person_is_no_short_form(shop: Shop) -> None:
    asked = gaps(shop, "Eva Bos (VVD) opende in Ede een school.")
    assert next(stem for stem, key in asked if key == "Eva Bos").startswith("_____ (VVD) opende")


def test_a_gap_for_a_name_holds_its_short_form_as_well(shop: Shop) -> None:
    text = "Onderzoekers van het Waterloopkundig Instituut (WLI) maten in Urk golven van een meter."
    asked = gaps(shop, text)
    told = "Onderzoekers van het _____ maten in Urk golven van een meter."
    assert (told, "Waterloopkundig Instituut") in asked
    assert "WLI" not in [key for _, key in asked]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Toneelclub De Krekel speelde in Ede voor honderd mensen.", "De Krekel"),
        ("Cateraar Vers & Co levert in Ede de maaltijden.", "Vers & Co"),
        ("Eva Bos las in Ede een brief van het Bureau voor de Cijfers.", "Bureau voor de Cijfers"),
        ("Een aannemer won in Ede de Zilveren Krul voor zijn ontwerp.", "Zilveren Krul"),
    ],
)
def test_a_name_that_nobody_knows_is_filled_in_as_a_whole(shop: Shop, text: str, key: str) -> None:
    assert any(answer.startswith(key) for _, answer in gaps(shop, text))


@pytest.mark.parametrize(
    "text",
    [
        "De Waterwacht voor Veiligheid betaalde in Ede het onderzoek.",
        "In Ede sprak de minister van Landbouw over een nieuw plan.",
        "Sinds Kerstmis werkt Eva Bos in Ede aan een plan.",
    ],
)
def test_a_part_of_a_name_a_ministry_and_a_feast_are_no_unknown_names(
    shop: Shop, text: str
) -> None:
    keys = {key for _, key in gaps(shop, text)}
    assert not keys & {"Waterwacht", "Landbouw", "Kerstmis"}


@pytest.mark.parametrize(
    ("text", "key", "asked"),
    [
        ("De brandweer in Ede liet het alarm loeien.", "alarm", True),
        ("De monteurs uit Ede lieten het alarm loeien.", "alarm", True),
        ("Toeristen merken de gevolgen.", "gevolgen", False),
        ("Toeristen hebben een gids.", "gids", False),
        ("Toeristen verloren hun gids.", "gids", False),
    ],
)
def test_a_verb_of_weight_makes_up_for_a_second_noun(
    shop: Shop, text: str, key: str, *, asked: bool
) -> None:
    assert (key in [answer for _, answer in gaps(shop, text)]) is asked


def test_a_bare_time_is_no_part_of_the_subject_before_it(shop: Shop) -> None:
    text = "Eva Bos leest cijfers die het Bureau voor de Cijfers woensdag heeft verstuurd."
    stems = [stem for stem, _ in gaps(shop, text)]
    assert "Het _____ heeft cijfers op 15 mei 2024 verstuurd." in stems


def test_gaps_do_not_bring_an_article_far_above_fourteen_questions_in_a_hundred_words(
    read: Read,
) -> None:
    towns = "Almelo Deventer Zwolle Kampen Assen Emmen Hoorn Leiden Delft Breda Venlo Gouda"
    text = " ".join(
        f"In {town} opende een bakker met een meester een winkel met een kelder voor brood."
        for town in towns.split()
    )
    asked = list(candidates(read(text, DAY)))
    places = [i for i, q in enumerate(asked) if q.format is Format.CLOZE]
    read_so_far = [len(text[: asked[i].evidence[0].end].split()) for i in places]
    assert places
    assert len(asked) < len(text.split()) * 0.14 + 5
    assert all(i < words * 0.14 + 4 for i, words in zip(places, read_so_far, strict=True))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("De fabriek in Drachten maakt scheerapparaten en koffiezetters.", "koffiezetters"),
        ("Boerenorganisatie LTO overlegde in Brussel met de Commissie.", "boerenorganisatie"),
        ("De gemeente Ede betaalde 9 miljoen euro voor het zwembad.", "miljoen"),
        ("Anna Smit zag in Ede de wethouder met een hond.", "wethouder"),
        ("„Wij bouwen een zwembad in Ede”, zei Anna Smit.", "zwembad"),
        ("De burgemeester zwijgt.", "burgemeester"),
    ],
)
def test_no_gap_is_made_for_the_rest_of_a_list_a_known_role_a_unit_or_a_quoted_word(
    shop: Shop, text: str, key: str
) -> None:
    assert key not in [answer for _, answer in gaps(shop, text)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Divers found a colony of cold-water corals near Iceland.", "cold-water corals"),
        ("The blast tore a two-metre hole in the wall of a school in Leeds.", "two-metre hole"),
    ],
)
def test_a_gap_does_not_cut_a_word_at_its_hyphen(english_shop: Shop, text: str, key: str) -> None:
    answers = [answer for _, answer in gaps(english_shop, text)]
    assert key in answers
    assert key.rpartition("-")[2] not in answers


def test_a_gap_in_a_long_sentence_is_asked_in_fewer_words(english_shop: Shop) -> None:
    sentence = (
        "Divers came across a large and healthy colony of cold-water corals nearly {} metres below "
        "the surface of the cold North Sea."
    )
    drafts = cloze.drafts(english_shop(sentence.format(900), DAY))
    assert f"Fill in: {sentence.format('_____')}" in [draft.stem for draft in drafts]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Bakers offer bread in 40 villages in Wales this autumn.",
            "Fill in (article of 17 May 2024): Bakers offer bread in _____ villages in Wales.",
            "40",
        ),
        (
            "Training dogs is costly, according to Ann Weir, a breeder in Leeds.",
            "Fill in (article of 17 May 2024): Training dogs is costly, according to _____.",
            "Ann Weir",
        ),
        (
            "There was a concert for the nurses of Leeds, who had collected 900 signatures.",
            "Fill in (according to the article): There was a concert for the nurses of _____.",
            "Leeds",
        ),
    ],
)
def test_a_gap_is_told_as_shortly_and_in_the_order_that_the_article_has(
    english_shop: Shop, text: str, stem: str, key: str
) -> None:
    drafts = cloze.drafts(english_shop(text, DAY))
    assert (stem, key) in [(draft.stem, draft.answers[0]) for draft in drafts]


def test_what_another_question_asks_is_not_asked_again_with_a_gap(read: Read) -> None:
    asked = list(candidates(read("Philips opende in 2019 een fabriek in Drachten.", DAY)))
    answers = [question.key for question in asked]
    assert len(set(answers)) == len(answers)
    assert sum("fabriek" in key for key in answers) == 1


def test_a_quote_is_completed_with_a_noun_of_its_speaker(shop: Shop) -> None:
    text = "„Een kind met honger leert niets in de klas”, zegt Fenna Stuurman."
    (draft,) = complete_quote.drafts(shop(text, DAY))
    assert draft.answers == ("honger",)
    assert draft.stem == (
        "Vul aan wat Fenna Stuurman in het artikel zegt: "
        "„Een kind met _____ leert niets in de klas”."
    )


@pytest.mark.parametrize(
    ("quote", "key"),
    [
        ("Daarna duurt het zeven jaar voordat bomen vruchten geven", "7"),
        ("Ik schrijf het liefst in de trein naar Oostende", "Oostende"),
        ("Zo oud zijn ze niet, het zijn onze voorouders", "voorouders"),
    ],
)
def test_a_quote_is_completed_with_a_name_an_amount_or_what_something_is(
    shop: Shop, quote: str, key: str
) -> None:
    drafts = complete_quote.drafts(shop(f"„{quote}”, zegt Fenna Stuurman.", DAY))
    assert key in [draft.answers[0] for draft in drafts]


@pytest.mark.parametrize(
    "text",
    [
        "„Dat is een schande voor de stad”, zegt hij.",
        "„Wij bouwen door”, zegt Fenna Stuurman.",
        "„Wij bouwen een brug en een tunnel”, zeggen Anna Smit en Eva Bos.",
    ],
)
def test_no_quote_is_completed_that_is_short_or_has_not_one_known_speaker(
    shop: Shop, text: str
) -> None:
    assert list(complete_quote.drafts(shop(text, DAY))) == []


def test_options_fit_the_article_before_the_gap(shop: Shop) -> None:
    text = (
        "Anna Smit werkte bij de Algemene Rekenkamer en bij het Kadaster. In Ede sprak zij over "
        "cijfers van de Tweede Kamer. Ook Vrij Verbond, Groen Land en NOS kregen post van "
        "de Raad van State. Jan Kuipers stuurde een brief over het zwembad naar de Eerste Kamer."
    )
    drafts = [d for d in cloze.drafts(shop(text, DAY)) if d.answers[0] == "Eerste Kamer"]
    assert drafts
    for draft in drafts:
        assert "de _____" in draft.stem
        assert not {"Vrij Verbond", "Groen Land", "NOS", "Kadaster"} & set(draft.rivals)


def test_a_country_with_an_article_fits_no_gap_without_one(shop: Shop) -> None:
    text = "Anna Smit opende in mei een fabriek voor boten in Ierland."
    drafts = [d for d in cloze.drafts(shop(text, DAY)) if d.answers[0] == "Ierland"]
    assert drafts
    assert all("Verenigd Koninkrijk" not in draft.rivals for draft in drafts)


def test_a_change_in_time_is_told(shop: Shop) -> None:
    text = "Boeren in Assen maaien het gras steeds eerder, waardoor veel kuikens niet overleven."
    stems = [stem for stem, _ in gaps(shop, text)]
    assert all("steeds eerder" in stem for stem in stems)


def test_a_word_for_a_group_is_no_amount(english_shop: Shop) -> None:
    text = "Dominic Asante guided the men's four of Durham to Olympic silver in Rome."
    drafts = cloze.drafts(english_shop(text, DAY))
    assert not {"4", "four"} & {draft.answers[0] for draft in drafts}


def test_a_first_word_that_is_a_name_elsewhere_is_no_noun(english_shop: Shop) -> None:
    text = (
        "In 2023 Tom Hale founded Lantern Press in Leeds. "
        "Lantern, which employs only four people, ordered a machine from Hull."
    )
    keys = {draft.answers[0].lower() for draft in cloze.drafts(english_shop(text, DAY))}
    assert "lantern" not in keys


def test_a_gap_is_made_only_for_what_is_still_open(shop: Shop) -> None:
    text = "Anna Smit opende in Ede een bakkerij voor honderd buren."
    drafts = cloze.drafts(shop(text, DAY), lambda fact: fact.value != "Ede")
    answers = [draft.answers[0] for draft in drafts]
    assert "Anna Smit" in answers
    assert "Ede" not in answers


def test_a_word_for_how_many_is_no_gap(shop: Shop) -> None:
    asked = gaps(shop, "De brandweer in Ede bereikte een aantal dorpen alleen per helikopter.")
    assert "helikopter" in [key for _, key in asked]
    assert "aantal" not in [key for _, key in asked]
