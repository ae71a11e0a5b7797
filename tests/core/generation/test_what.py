"""Things and people without a name: what is asked, and the key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.generation.families import what
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.en import things as english
from quizapp.core.language.nl import things
from quizapp.core.language.sorts import Sort
from quizapp.core.question import Format, Tier

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]


def asked(shop: Workshop) -> list[tuple[str, str]]:
    return [(draft.stem, draft.answers[0]) for draft in what.drafts(shop)]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "De gemeente Assen bouwde vorig jaar een zwembad.",
            "Wat bouwde de gemeente Assen volgens het artikel in 2023?",
            "een zwembad",
        ),
        (
            "De bewoners van Hoorn klaagden over zwarte rook.",
            "Waarover klaagden de bewoners van Hoorn volgens het artikel?",
            "zwarte rook",
        ),
        (
            "Vooral sinaasappels werden in Nederland duurder.",
            "Wat werd volgens het artikel vooral in Nederland duurder?",
            "sinaasappels",
        ),
        (
            "In de haven van Delfzijl is een vrachtschip gezonken.",
            "Welk voertuig is volgens het artikel in de haven van Delfzijl gezonken?",
            "een vrachtschip",
        ),
        (
            "Jan Kuipers schreef het verhaal in een dagboek.",
            "Waarin schreef Jan Kuipers volgens het artikel het verhaal?",
            "een dagboek",
        ),
        (
            "Vooral op scholen in Assen was de stank duidelijk te merken.",
            "Waar was de stank volgens het artikel vooral duidelijk te merken?",
            "scholen in Assen",
        ),
        (
            "In Enschede koken ouders zelf.",
            "Wie kookt volgens het artikel van 17 mei 2024 in Enschede zelf?",
            "ouders",
        ),
        (
            "De gemeente Assen bouwde bruggen, wegen en een tunnel.",
            "Wat bouwde de gemeente Assen volgens het artikel?",
            "bruggen, wegen en een tunnel",
        ),
        (
            "Boeren uit Drenthe blokkeerden de A28.",
            "Wie blokkeerde volgens het artikel de A28?",
            "boeren uit Drenthe",
        ),
    ],
)
def test_a_thing_is_asked_for_by_its_sort_and_place(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    assert (stem, key) in asked(shop(text, DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Ook toeristen merken de gevolgen van de staking in Utrecht.",
        "De gemeente Assen speelt een rol bij de bouw.",
        "De gemeente Assen bouwde veel woningen.",
        "De boot vertrok om zes uur uit Stavoren.",
        "De wagon raakte een gevel.",
        "Anna Smit noemde zijn vertrek pijnlijk.",
        "Vakbond FNV kreeg steun.",
        "Kinderen die in Assen wonen, zwemmen elke dag.",
        "Zeehonden zwemmen in Nederland veel verder.",
        "De directeur, Anna Smit, kwam naar Assen.",
        "Jan Kuipers stopte in de strafschoppenserie.",
        "Een woordvoerder laat weten dat de borden in Assen defect waren.",
        "Het museum in Assen laat van elk beeld een kopie maken.",
        "De tram liep in een tunnel uit de rails.",
    ],
)
def test_what_says_too_little_or_has_another_name_is_not_asked(shop: Shop, text: str) -> None:
    assert asked(shop(text, DAY)) == []


def test_a_thing_is_typed_and_reviewed_and_may_lack_its_adjective(shop: Shop) -> None:
    (draft,) = what.drafts(shop("De gemeente Assen bouwde een groot zwembad.", DAY))
    assert draft.answers == ("een groot zwembad", "zwembad")
    assert (draft.typed, draft.tier) == (Format.SHORT_ANSWER, Tier.REVIEW)


def test_a_clause_about_what_is_asked_does_not_stay_behind(shop: Shop) -> None:
    text = "In mei werd bij graafwerk in Assen een oude riolering gevonden, die niemand kende."
    assert not any("die niemand kende" in stem for stem, _ in asked(shop(text, DAY)))


def test_things_of_one_sort_and_form_are_the_wrong_options(shop: Shop) -> None:
    text = (
        "Museum De Burcht kocht een viool. Jan Kuipers bouwde een oven voor het dorp. "
        "Eva Bos vond in Zwolle een horloge. De gemeente Assen bestelde een groot piano."
    )
    drafts = {draft.answers[0]: draft for draft in what.drafts(shop(text, DAY))}
    assert {"een oven", "een horloge"} <= set(drafts["een viool"].rivals)


@pytest.mark.parametrize(
    ("noun", "sort"),
    [("fietsbrug", Sort.PLACE), ("energierekening", Sort.MONEY), ("kwestie", None)],
)
def test_a_compound_is_of_the_sort_of_its_last_part(noun: str, sort: Sort | None) -> None:
    assert things.sort(noun) is sort


@pytest.mark.parametrize(
    ("noun", "sort"), [("stoom", None), ("brandweerman", Sort.PERSON), ("oom", Sort.PERSON)]
)
def test_a_word_that_ends_in_a_relative_by_chance_is_no_person(
    noun: str, sort: Sort | None
) -> None:
    assert things.sort(noun) is sort


@pytest.mark.parametrize(
    ("noun", "sort"), [("pharmacist", Sort.PERSON), ("motorist", Sort.PERSON), ("playlist", None)]
)
def test_an_english_word_for_who_has_an_art_is_a_person(noun: str, sort: Sort | None) -> None:
    assert english.sort(noun) is sort


def test_what_may_be_people_is_asked_neither_with_what_nor_with_who(english_shop: Shop) -> None:
    text = "Old freelancers repaired the bridge in Leeds in 2021."
    assert not [key for _, key in asked(english_shop(text, DAY)) if "freelancers" in key]


def test_an_epithet_is_neither_key_nor_wrong_option(shop: Shop) -> None:
    text = (
        "Een rechter sprak Jan Kuipers vrij. In Assen koos de directeur een ander pand. "
        "Een monteur bouwde in Zwolle een oven."
    )
    drafts = list(what.drafts(shop(text, DAY)))
    offered = {text for draft in drafts for text in (*draft.answers, *draft.rivals)}
    assert "de directeur" not in offered
