"""Causes with a word for them, and names in one list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.generation.families import which_ones, why
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Format, Skill, Tier

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Zwembad De Golf in Almere sloot in 2022 vanwege een lekkage.",
            "Waarom sloot zwembad De Golf in Almere volgens het artikel in 2022?",
            "vanwege een lekkage",
        ),
        (
            "De bouw van het stadion in Breda is vertraagd door een tekort aan hout.",
            "Waardoor is de bouw van het stadion in Breda volgens het artikel vertraagd?",
            "door een tekort aan hout",
        ),
    ],
)
def test_a_cause_in_a_few_words_is_typed(shop: Shop, text: str, stem: str, key: str) -> None:
    (draft,) = why.drafts(shop(text, DAY))
    assert (draft.stem, draft.answers[0], draft.typed) == (stem, key, Format.SHORT_ANSWER)
    assert draft.answers[1] == key.partition(" ")[2]
    assert (draft.skill, draft.tier) == (Skill.CAUSE, Tier.REVIEW)


def test_an_event_before_is_asked_with_its_word(shop: Shop) -> None:
    (draft,) = why.drafts(shop("Zwembad De Golf in Almere sloot in 2022 na een inspectie.", DAY))
    assert draft.stem == (
        "Na welke gebeurtenis sloot zwembad De Golf in Almere volgens het artikel in 2022?"
    )
    assert (draft.answers, draft.skill) == (("na een inspectie", "een inspectie"), Skill.SEQUENCE)


def test_a_time_after_is_no_event(shop: Shop) -> None:
    assert not list(why.drafts(shop("Zwembad De Golf in Almere sloot na een zomer.", DAY)))


def test_a_reason_in_a_clause_stands_among_what_else_happened(shop: Shop) -> None:
    text = (
        "Zwembad De Golf in Almere sloot in 2022, omdat het dak van het bad lekte. "
        "De gemeente Almere kocht het terrein. Anna Smit won in Zwolle een wedstrijd."
    )
    (draft,) = why.drafts(shop(text, DAY))
    assert draft.answers == ("omdat het dak van het bad lekte", "het dak van het bad lekte")
    assert draft.tier is Tier.REVIEW
    assert set(draft.rivals) == {
        "omdat de gemeente Almere het terrein kocht",
        "omdat Anna Smit in Zwolle een wedstrijd won",
    }
    assert draft.typed is None


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Utrecht will close the bridge in June because the railings have rusted.",
            "Why will Utrecht close the bridge in June 2024, according to the article of 17 May 2024?",
            "because the railings have rusted",
        ),
        (
            "Utrecht closed a bridge in 2022 after a lorry damaged the railings.",
            "After which event did Utrecht close a bridge in 2022, according to the article?",
            "after a lorry damaged the railings",
        ),
    ],
)
def test_a_reason_without_others_beside_it_is_told_to_a_teacher(
    english_shop: Shop, text: str, stem: str, key: str
) -> None:
    (draft,) = why.drafts(english_shop(text, DAY))
    assert (draft.stem, draft.answers) == (stem, (key, key.partition(" ")[2]))
    assert (draft.rivals, draft.typed, draft.tier) == ((), Format.SHORT_ANSWER, Tier.TEACHER)


@pytest.mark.parametrize(
    "other",
    [
        "De gemeente Almere opent in juni een speeltuin.",
        "Het terrein was van de gemeente Almere.",
        "De gemeente Almere had een ander terrein.",
        "De gemeente Almere heeft het terrein gekocht.",
    ],
)
def test_what_is_no_event_or_has_another_form_is_no_wrong_reason(shop: Shop, other: str) -> None:
    text = f"Zwembad De Golf in Almere sloot in 2022, omdat het dak van het bad lekte. {other}"
    draft = next(iter(why.drafts(shop(text, DAY))))
    assert draft.rivals == ()


@pytest.mark.parametrize(
    "text",
    [
        "Anna Smit werd verslagen door een meisje uit Gent.",
        "De bus naar Assen reed door een tunnel.",
        "De bouw in Breda is vertraagd door de staking van vorige week.",
    ],
)
def test_who_does_it_and_the_way_are_no_causes(shop: Shop, text: str) -> None:
    assert not list(why.drafts(shop(text, DAY)))


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Japan en Zuid-Korea sloten in 2019 een verdrag over visserij.",
            "Welke twee landen sloten volgens het artikel in 2019 een verdrag over visserij?",
            "Japan en Zuid-Korea",
        ),
        (
            "In Utrecht, Zwolle en Gent bouwde Museum De Burcht nieuwe zalen.",
            "In welke drie steden bouwde Museum De Burcht volgens het artikel nieuwe zalen?",
            "Utrecht, Zwolle en Gent",
        ),
    ],
)
def test_a_list_is_one_answer(shop: Shop, text: str, stem: str, key: str) -> None:
    (draft,) = which_ones.drafts(shop(text, DAY))
    assert (draft.stem, draft.answers) == (stem, (key,))
    assert len(draft.rivals) == 3


def test_every_name_of_a_list_stands_in_two_options(shop: Shop) -> None:
    (draft,) = which_ones.drafts(shop("Japan en China bouwen schepen met Italië.", DAY))
    options = [*draft.rivals, draft.answers[0]]
    assert sum("Japan" in option for option in options) == 2
    assert sum("China" in option for option in options) == 2
