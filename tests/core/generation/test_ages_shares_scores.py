"""Ages, parts and results, and the questions that ask for them, by the real parser."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.generation.families import how_old, which_score, which_share
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Format

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]


@pytest.mark.parametrize(
    ("text", "who", "key"),
    [
        ("De 34-jarige ingenieur Anna Vos bouwt een brug in Zwolle.", "Anna Vos", "34"),
        ("Piet Kok (51) leidt het museum van Breda.", "Piet Kok", "51"),
        ("Samira Belkadi, 29, ontwierp een theater in Gent.", "Samira Belkadi", "29"),
        (
            "Bij Urk botste veerboot Walvis op een dam. De 63-jarige kapitein gooide het anker uit.",
            "de kapitein",
            "63",
        ),
    ],
)
def test_an_age_is_asked_of_whom_it_belongs_to(shop: Shop, text: str, who: str, key: str) -> None:
    (draft,) = how_old.drafts(shop(text, DAY))
    assert draft.stem == f"Hoe oud is {who} volgens het artikel van 17 mei 2024?"
    assert (draft.answers[0], draft.typed) == (key, Format.NUMERIC)


@pytest.mark.parametrize(
    "text",
    [
        "Een 34-jarige man uit Zwolle bouwt een brug.",
        "Vos (34) bouwt een brug in Zwolle.",
        "„De 34-jarige Anna Vos bouwt een brug”, zegt Piet Kok.",
        "Anna Vos (2019) schreef over de brug in Zwolle.",
    ],
)
def test_the_age_of_somebody_unknown_is_not_asked(shop: Shop, text: str) -> None:
    assert not list(how_old.drafts(shop(text, DAY)))


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "De provincie Zeeland betaalt een kwart van de kosten van de tunnel.",
            (
                "Welk deel van de kosten van de tunnel betaalt de provincie Zeeland volgens het "
                "artikel van 17 mei 2024?"
            ),
            "een kwart",
        ),
        (
            "Ruim een derde van de leden van Unitas stemde tegen een staking.",
            "Welk deel van de leden van Unitas stemde volgens het artikel tegen een staking?",
            "ruim een derde",
        ),
        (
            "Delta Bank sloot in 2022 al de helft van de kantoren in Limburg.",
            "Welk deel van de kantoren in Limburg sloot Delta Bank volgens het artikel in 2022?",
            "de helft",
        ),
    ],
)
def test_a_share_is_asked_among_its_neighbours(shop: Shop, text: str, stem: str, key: str) -> None:
    (draft,) = which_share.drafts(shop(text, DAY))
    assert (draft.stem, draft.answers) == (stem, (key,))
    assert len(draft.order) == 4


def test_a_share_takes_its_hedge_along_in_every_option(shop: Shop) -> None:
    (draft,) = which_share.drafts(shop("Bijna driekwart van de leden stemde in Gent.", DAY))
    assert all(option.startswith("bijna ") for option in draft.order)


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Vitesse won in Gent met 3-1 van Club Brugge.",
            "Met welke uitslag won Vitesse volgens het artikel in Gent van Club Brugge?",
            "3-1",
        ),
        (
            "De gemeenteraad van Assen nam een plan van Eva Bos met 17 tegen 12 stemmen aan.",
            (
                "Met welke stemverhouding nam de gemeenteraad van Assen volgens het artikel een "
                "plan van Eva Bos aan?"
            ),
            "17 tegen 12 stemmen",
        ),
    ],
)
def test_a_result_is_asked_with_others_that_have_the_same_winner(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    (draft,) = which_score.drafts(shop(text, DAY))
    assert (draft.stem, draft.answers) == (stem, (key,))
    assert key in draft.order
    assert len(set(draft.order)) == 4


def test_two_figures_that_are_no_result_are_not_asked(shop: Shop) -> None:
    assert not list(which_score.drafts(shop("De prijs steeg met 3-5 procent in Gent.", DAY)))
