"""An English sentence, and the question and key that come from it, by the real parser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from quizapp.core.generation.draft import Draft
from quizapp.core.generation.families import (
    cloze,
    currency,
    hearsay,
    how_many,
    roles,
    to_whom,
    what,
    when,
    where,
    who,
    who_said,
)
from quizapp.core.generation.workshop import Workshop

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]
Family = Callable[[Workshop], Iterator[Draft]]


def asked(family: Family, shop: Workshop) -> list[tuple[str, str]]:
    return [(draft.stem, draft.answers[0]) for draft in family(shop)]


@pytest.mark.parametrize(
    ("text", "quote", "key"),
    [
        (
            "“The dyke will hold for ten more years,” said engineer Thea Bosman.",
            "The dyke will hold for ten more years",
            "Thea Bosman",
        ),
        (
            "“The dyke will hold for ten more years,” Thea Bosman told reporters on Friday.",
            "The dyke will hold for ten more years",
            "Thea Bosman",
        ),
        (
            "Thea Bosman, chief engineer of Rivers Trust, said: “The dyke will hold for years.”",
            "The dyke will hold for years.",
            "Thea Bosman",
        ),
        (
            '"Nobody saw it coming!" said Thea Bosman.',
            "Nobody saw it coming!",
            "Thea Bosman",
        ),
        (
            "“We lost everything in one night,” said the museum's director, Thea Bosman.",
            "We lost everything in one night",
            "Thea Bosman",
        ),
        (
            "Thea Bosman runs the pool in Leeds. “The water is changed every day,” she said.",
            "The water is changed every day",
            "Thea Bosman",
        ),
    ],
)
def test_a_quote_is_asked_word_for_word(
    english_shop: Shop, text: str, quote: str, key: str
) -> None:
    stem = f"Who says in the article: “{quote}”?"
    assert asked(who_said.drafts, english_shop(text)) == [(stem, key)]


@pytest.mark.parametrize(
    "text",
    [
        "“The dyke will hold for ten more years,” a spokesman said.",
        "Ann Smith spoke with Eve Moss. “We never agreed on anything at all,” she said.",
        "Thea Bosman said it was “a great day for all of the villages”.",
        "The mayor described the fire as “a dark day for us all”, according to Thea Bosman.",
    ],
)
def test_a_quote_without_a_speaker_beside_it_is_not_asked(english_shop: Shop, text: str) -> None:
    assert asked(who_said.drafts, english_shop(text)) == []


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Thea Bosman said that Rotterdam will build two new bridges.",
            "Who said that Rotterdam will build two new bridges, according to the article?",
            "Thea Bosman",
        ),
        (
            "Rotterdam will build two new bridges, Thea Bosman announced on Friday.",
            "Who said that Rotterdam will build two new bridges, according to the article?",
            "Thea Bosman",
        ),
        (
            "According to Thea Bosman, Rotterdam will build two new bridges.",
            "Who said that Rotterdam will build two new bridges, according to the article?",
            "Thea Bosman",
        ),
    ],
)
def test_the_source_of_a_statement_is_asked(
    english_shop: Shop, text: str, stem: str, key: str
) -> None:
    assert asked(hearsay.drafts, english_shop(text)) == [(stem, key)]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Hale, of the walking club Open Paths, told the Guardian that Hull had closed 14 paths.",
        "Tom Hale, who runs the club, told the Guardian that Hull had closed 14 paths.",
    ],
)
def test_who_is_told_something_is_not_its_source(english_shop: Shop, text: str) -> None:
    stem = "Who said that Hull had closed 14 paths, according to the article?"
    assert asked(hearsay.drafts, english_shop(text)) == [(stem, "Tom Hale")]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("According to the water board, Rotterdam will build two new bridges.", "the water board"),
        ("Rotterdam will build two new bridges, according to the River Trust.", "River Trust"),
        (
            "Rotterdam will build two new bridges, according to a study by two engineers.",
            "a study by two engineers",
        ),
    ],
)
def test_a_body_or_a_text_is_a_source(english_shop: Shop, text: str, key: str) -> None:
    stem = (
        "Which source does the article give for the news that Rotterdam will build two new bridges?"
    )
    [(asked_stem, answer)] = asked(hearsay.drafts, english_shop(text))
    assert asked_stem == stem
    assert answer == key


def test_what_a_body_thinks_of_something_is_no_news(english_shop: Shop) -> None:
    text = "According to the Open Paths club, the bridge in Hull was built too late."
    assert asked(hearsay.drafts, english_shop(text)) == []


@pytest.mark.parametrize("source", ["the company", "a spokeswoman", "its owner", "her neighbour"])
def test_who_is_known_from_the_text_before_is_no_source(english_shop: Shop, source: str) -> None:
    text = f"According to {source}, Rotterdam will build two new bridges."
    assert asked(hearsay.drafts, english_shop(text)) == []


def test_who_denies_something_does_not_say_it(english_shop: Shop) -> None:
    text = "Thea Bosman denied that Rotterdam will build two new bridges."
    assert asked(hearsay.drafts, english_shop(text)) == []


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "France has closed three old mines in Lorraine.",
            "Which country has closed three old mines in Lorraine, according to the article?",
            "France",
        ),
        (
            "The ferry operator, Acme Lines, also promised to hire 40 cooks in Hull.",
            "Which organisation promised to hire 40 cooks in Hull, according to the article?",
            "Acme Lines",
        ),
        (
            'Thea Bosman called the bridge in Leeds "a gift, not a solution".',
            'Who called the bridge in Leeds "a gift, not a solution", according to the article?',
            "Thea Bosman",
        ),
    ],
)
def test_the_subject_is_asked_with_a_word_for_its_kind(
    english_shop: Shop, text: str, stem: str, key: str
) -> None:
    assert asked(who.drafts, english_shop(text)) == [(stem, key)]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "France has three nuclear plants in Normandy.",
            (
                "How many nuclear plants does France have in Normandy, "
                "according to the article of 17 May 2024?"
            ),
            "3",
        ),
        (
            "In 2019, France opened 14 museums.",
            "How many museums did France open in 2019, according to the article?",
            "14",
        ),
        (
            "France plans to build 14 museums.",
            (
                "How many museums does France plan to build, "
                "according to the article of 17 May 2024?"
            ),
            "14",
        ),
        (
            "There are 27 museums in Rotterdam.",
            "How many museums are there in Rotterdam, according to the article of 17 May 2024?",
            "27",
        ),
    ],
)
def test_amounts_are_asked_with_do_where_there_is_no_auxiliary(
    english_shop: Shop, text: str, stem: str, key: str
) -> None:
    assert (stem, key) in asked(how_many.drafts, english_shop(text, DAY))


@pytest.mark.parametrize(
    ("family", "text", "stem", "key"),
    [
        (
            where.drafts,
            "Thea Bosman opened a new library in Paris.",
            "In which city did Thea Bosman open a new library, according to the article?",
            "Paris",
        ),
        (
            when.drafts,
            "Thea Bosman opened a new library in 2019.",
            "In which year did Thea Bosman open a new library, according to the article?",
            "2019",
        ),
        (
            when.drafts,
            "The museum in Hull will stay shut until at least April.",
            "Until when will the museum in Hull stay shut, according to the article of 17 May 2024?",
            "at least April 2025",
        ),
        (
            when.drafts,
            "Hull will plant 900 trees by 2027.",
            "By which year will Hull plant 900 trees, according to the article of 17 May 2024?",
            "2027",
        ),
        (
            how_many.drafts,
            "Thea Bosman works in Leeds, where nurses tested 900 men in 2019.",
            "How many men did nurses test in Leeds in 2019, according to the article?",
            "900",
        ),
        (
            to_whom.drafts,
            "Thea Bosman signed a treaty with Norway in 2019.",
            "With which country did Thea Bosman sign a treaty in 2019, according to the article?",
            "Norway",
        ),
    ],
)
def test_a_phrase_moves_with_its_preposition(
    english_shop: Shop, family: Family, text: str, stem: str, key: str
) -> None:
    assert (stem, key) in asked(family, english_shop(text, DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Prices in Hull rose by 5 per cent from June.",
        "Vans may enter Hull in good weather, and lorries from June.",
    ],
)
def test_what_counts_from_a_date_or_is_another_statement_is_no_moment(
    english_shop: Shop, text: str
) -> None:
    assert asked(when.drafts, english_shop(text, DAY)) == []


def test_over_before_a_time_is_no_more_than(english_shop: Shop) -> None:
    text = "The nurses of Hull tested 900 men over eight weekends."
    assert [key for _, key in asked(how_many.drafts, english_shop(text, DAY))] == ["900"]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Norwegian Prime Minister Jonas Lie flew to Paris.",
            "Who is the Norwegian prime minister, according to the article of 17 May 2024?",
        ),
        (
            "Norway's prime minister, Jonas Lie, flew to Paris.",
            "Who is Norway's prime minister, according to the article of 17 May 2024?",
        ),
        (
            "Jonas Lie, mayor of Bergen, flew to Paris.",
            "Who is the mayor of Bergen, according to the article of 17 May 2024?",
        ),
        (
            "Jonas Lie, the mayor of Bergen, flew to Paris.",
            "Who is the mayor of Bergen, according to the article of 17 May 2024?",
        ),
    ],
)
def test_a_role_is_read_before_and_behind_a_name(english_shop: Shop, text: str, stem: str) -> None:
    assert (stem, "Jonas Lie") in asked(roles.drafts, english_shop(text, DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Former Norwegian prime minister Jonas Lie flew to Paris.",
        "Deputy mayor Jonas Lie flew to Paris.",
        "Jonas Lie, a baker from Bergen, flew to Paris.",
    ],
)
def test_who_is_one_of_several_or_was_it_before_is_not_asked(english_shop: Shop, text: str) -> None:
    assert not [stem for stem, _ in asked(roles.drafts, english_shop(text)) if stem[:3] == "Who"]


@pytest.mark.parametrize(
    "text",
    [
        "Thea Bosman, 51, a train driver who lives in Gouda, flew to Paris.",
        "Thea Bosman (51), a train driver from Gouda, flew to Paris.",
        "Thea Bosman, a train driver, flew to Paris.",
    ],
)
def test_a_role_may_stand_behind_an_age(english_shop: Shop, text: str) -> None:
    stem = "What is the role or job of Thea Bosman, according to the article of 17 May 2024?"
    assert asked(roles.drafts, english_shop(text, DAY)) == [(stem, "train driver")]


def test_where_somebody_of_an_age_is_from_is_no_role(english_shop: Shop) -> None:
    assert asked(roles.drafts, english_shop("Thea Bosman, 51, from Gouda, flew to Paris.")) == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The mayor, Ann Weir, spoke to union leader Tom Hale.", ("mayor", "union leader")),
        ("Its chairman, Ian Ross, met Dr Eva Moss, a sleep specialist.", ("chairman",)),
        ("Wexcombe's head teacher, Ann Weir, spoke to Tom Hale.", ("head teacher",)),
    ],
)
def test_a_role_is_told_without_what_it_is_of(
    english_shop: Shop, text: str, role: tuple[str, ...]
) -> None:
    told = [key for stem, key in asked(roles.drafts, english_shop(text)) if stem[:4] == "What"]
    assert tuple(key for key in told if key in role) == role
    assert "dr" not in told


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Leeds City Council met on Friday. France opened 14 museums, the council said.",
            "How many museums did France open, according to Leeds City Council?",
        ),
        (
            "Thea Bosman runs the pool in Leeds. France opened 14 museums, she said.",
            "How many museums did France open, according to Thea Bosman?",
        ),
        (
            "A spokeswoman for the trust said that France had opened 14 museums.",
            "How many museums had France opened, according to a spokeswoman for the trust?",
        ),
    ],
)
def test_who_says_so_is_told_in_full(english_shop: Shop, text: str, stem: str) -> None:
    assert stem in [told for told, _ in asked(how_many.drafts, english_shop(text))]


def test_no_member_of_a_list_is_left_out(english_shop: Shop) -> None:
    text = "The prize of £115,000 will be spent on new lamps, a roof for the stand and a minibus."
    stems = [stem for stem, _ in asked(cloze.drafts, english_shop(text, DAY))]
    assert stems
    assert all("lamps and a minibus" not in stem for stem in stems)


def test_what_somebody_unknown_says_is_not_asked(english_shop: Shop) -> None:
    text = "France opened 14 museums, she said."
    assert asked(how_many.drafts, english_shop(text)) == []


def test_a_relative_clause_is_about_the_noun_that_agrees_with_it(english_shop: Shop) -> None:
    text = "Divers found marks on the seabed that were caused by fishing lines."
    clauses = [clause for clause in english_shop(text).clauses if clause.relative]
    assert "the seabed" not in [clause.subject.span.of(text) for clause in clauses]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The mayor spoke to Tom Hale, a baker from Bristol who won three prizes.", "Tom Hale"),
        ("The ferry operator, Acme Lines, sold three old boats to Norway.", "Acme Lines"),
    ],
)
def test_who_is_named_is_asked_by_name(english_shop: Shop, text: str, key: str) -> None:
    named = [found for _, found in asked(who.drafts, english_shop(text))]
    things = [found for _, found in asked(what.drafts, english_shop(text))]
    assert named == [key]
    assert not {"a baker from Bristol", "the ferry operator"} & set(things)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Acme Lines cut 40 jobs in Leeds because it lost money.",
            "How many jobs did Acme Lines cut",
        ),
        ("Of the 12 schools in Leeds, Philips rebuilt seven halls.", None),
        ("Acme Lines did not sell three boats in Leeds.", None),
    ],
)
def test_what_belongs_together_stays_together(
    english_shop: Shop, text: str, stem: str | None
) -> None:
    shop = english_shop(text)
    stems = [told for family in (who, how_many, where) for told, _ in asked(family.drafts, shop)]
    if stem is None:
        assert not [told for told in stems if told.startswith(("How", "In which"))]
    else:
        assert [told for told in stems if told.startswith(stem)]


def test_a_figure_that_may_change_is_told_with_its_day(english_shop: Shop) -> None:
    (draft,) = currency.drafts(english_shop("Philips employs 1,200 people in Leeds.", DAY))
    assert draft.stem == (
        "According to the article of 17 May 2024, Philips employs 1,200 people in Leeds. "
        "Why should you check that number before you use it now?"
    )
    assert "17 May 2024" in draft.answers[0]
    assert len(draft.rivals) >= 3
