"""English amounts, ages, parts, results and dates, and the questions that ask for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.generation.families import how_many, how_old, when, which_score, which_share
from quizapp.core.generation.workshop import Workshop

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "The repair of the town hall in Leeds cost £640,000.",
            "How much did the repair of the town hall in Leeds cost, according to the article?",
            "£640,000",
        ),
        (
            "Sales at Harlow Foods rose by 5.3% in 2023.",
            "By what percentage did sales at Harlow Foods rise in 2023, according to the article?",
            "5.3%",
        ),
        (
            "The Sea Lark was carrying 187 passengers and nine sailors.",
            "How many sailors was the Sea Lark carrying, according to the article?",
            "9",
        ),
        (
            "The Sea Lark was carrying 187 passengers and nine sailors.",
            "How many passengers was the Sea Lark carrying, according to the article?",
            "187",
        ),
    ],
)
def test_an_amount_is_asked_with_its_unit(
    english_shop: Shop, text: str, stem: str, key: str
) -> None:
    drafts = how_many.drafts(english_shop(text, DAY))
    assert (stem, key) in [(draft.stem, draft.answers[0]) for draft in drafts]


def test_a_hedge_before_a_sign_stays_in_every_option(english_shop: Shop) -> None:
    text = "The repair of the town hall in Leeds cost nearly £640,000."
    (draft,) = how_many.drafts(english_shop(text, DAY))
    assert draft.answers[0] == "nearly £640,000"
    assert all(option.startswith("nearly £") for option in draft.order)


@pytest.mark.parametrize("amount", ["£1.6m", "€30m", "$2bn", "£640 million"])
def test_options_have_the_scale_of_the_key(english_shop: Shop, amount: str) -> None:
    text = f"The repair of the town hall in Leeds cost {amount}."
    (draft,) = how_many.drafts(english_shop(text, DAY))
    scale = amount.lstrip("£€$0123456789.")
    assert draft.answers[0] == amount
    assert draft.rivals
    assert all(option.startswith(amount[0]) and option.endswith(scale) for option in draft.order)


@pytest.mark.parametrize(
    ("text", "who", "key"),
    [
        ("Daniel Okafor, a 26-year-old engineer, built a bridge in Leeds.", "Daniel Okafor", "26"),
        ("Mary Firth (51) runs the museum in York.", "Mary Firth", "51"),
    ],
)
def test_an_age_is_asked_of_whom_it_belongs_to(
    english_shop: Shop, text: str, who: str, key: str
) -> None:
    (draft,) = how_old.drafts(english_shop(text, DAY))
    assert draft.stem == f"How old is {who}, according to the article of 17 May 2024?"
    assert draft.answers[0] == key


def test_a_share_is_asked_with_its_hedge(english_shop: Shop) -> None:
    (draft,) = which_share.drafts(
        english_shop("Nearly two thirds of the members voted against the plan in Leeds.", DAY)
    )
    assert draft.stem.startswith("What share of the members voted against the plan")
    assert draft.answers == ("nearly two thirds",)


def test_a_vote_is_asked_with_others_of_as_many_voters(english_shop: Shop) -> None:
    text = "The closure of the pool in Leeds was rejected by 27 votes to 19."
    (draft,) = which_score.drafts(english_shop(text, DAY))
    assert draft.stem == (
        "By what vote was the closure of the pool in Leeds rejected, according to the article?"
    )
    assert draft.answers == ("27 votes to 19",)
    assert len(draft.rivals) == 3


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Harlow Foods opened a factory in York on Tuesday.",
            (
                "When did Harlow Foods open a factory in York, according to the article of "
                "17 May 2024?"
            ),
            "Tuesday 14 May 2024",
        ),
        (
            "Harlow Foods moved to Leeds in 1987.",
            "In which year did Harlow Foods move to Leeds, according to the article?",
            "1987",
        ),
        (
            "Harlow Foods moved to Leeds last year.",
            (
                "In which year did Harlow Foods move to Leeds, according to the article of "
                "17 May 2024?"
            ),
            "2023",
        ),
    ],
)
def test_a_date_is_asked_absolute_or_counted(
    english_shop: Shop, text: str, stem: str, key: str
) -> None:
    (draft,) = when.drafts(english_shop(text, DAY))
    assert (draft.stem, draft.answers[0]) == (stem, key)


def test_a_short_verb_keeps_its_ending_behind_did(english_shop: Shop) -> None:
    (draft,) = how_many.drafts(english_shop("Harlow Foods shed 400 jobs in 2019.", DAY))
    assert draft.stem == "How many jobs did Harlow Foods shed in 2019, according to the article?"


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Norway won four medals in Turin, three fewer than Italy.",
            "How many medals did Norway win in Turin, according to the article?",
        ),
        (
            "In the third quarter Marlow Cars of Leeds sold 300 vans.",
            (
                "How many vans did Marlow Cars of Leeds sell in the third quarter, according to the "
                "article?"
            ),
        ),
        (
            "Ann Weir and another 40 people cleaned six parks in Leeds.",
            (
                "How many parks did Ann Weir and another 40 people clean in Leeds, according to the "
                "article?"
            ),
        ),
    ],
)
def test_an_amount_is_clear_beside_a_period_or_others(
    english_shop: Shop, text: str, stem: str
) -> None:
    assert stem in [draft.stem for draft in how_many.drafts(english_shop(text, DAY))]


def test_half_of_a_measure_in_two_units_is_not_asked(english_shop: Shop) -> None:
    text = "Kate Harrow finished in seven minutes 21.4 seconds in Turin."
    assert not list(how_many.drafts(english_shop(text, DAY)))


def test_the_way_of_all_is_not_told_of_the_last_of_a_list(english_shop: Shop) -> None:
    text = "The Sea Lark was carrying 187 passengers and nine sailors from Split to Supetar."
    stems = [draft.stem for draft in how_many.drafts(english_shop(text, DAY))]
    assert stems
    assert not any("sailors from Split" in stem for stem in stems)


def test_a_phrase_that_ties_a_sentence_to_another_is_left_out(english_shop: Shop) -> None:
    text = "Trade between Norway and Sweden fell in 2023 by 70% as a result."
    stems = [draft.stem for draft in how_many.drafts(english_shop(text, DAY))]
    assert stems
    assert not any("as a result" in stem for stem in stems)
