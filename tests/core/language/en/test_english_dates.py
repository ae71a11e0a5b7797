from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.language import dates
from quizapp.core.language.document import DateMention
from quizapp.core.language.en import RULES

TUESDAY = date(2024, 3, 12)
DAYS = st.dates(date(1600, 1, 1), date(2099, 12, 31))

# text, mention, granularity, first, last
FIXED = [
    ("It began on 4 April 2022.", "4 April 2022", "day", "2022-04-04", "2022-04-04"),
    ("It began on April 4, 2022.", "April 4, 2022", "day", "2022-04-04", "2022-04-04"),
    ("It began on Feb. 24, 2022 there.", "Feb. 24, 2022", "day", "2022-02-24", "2022-02-24"),
    ("Monday, April 4, 2022 was dull.", "Monday, April 4, 2022", "day", "2022-04-04", "2022-04-04"),
    (
        "It was the 24th of February 2022.",
        "the 24th of February 2022",
        "day",
        "2022-02-24",
        "2022-02-24",
    ),
    ("On 2022-04-04 it opened.", "2022-04-04", "day", "2022-04-04", "2022-04-04"),
    ("On 18/05/2022 it opened.", "18/05/2022", "day", "2022-05-18", "2022-05-18"),
    ("On 05/18/2022 it opened.", "05/18/2022", "day", "2022-05-18", "2022-05-18"),
    ("It opens in March 2025.", "March 2025", "month", "2025-03-01", "2025-03-31"),
    ("It was late February 2024.", "late February 2024", "month", "2024-02-01", "2024-02-29"),
    ("She has worked here since 2009.", "2009", "year", "2009-01-01", "2009-12-31"),
    ("It will open by 2030.", "2030", "year", "2030-01-01", "2030-12-31"),
    ("The figures for 2021 were good.", "2021", "year", "2021-01-01", "2021-12-31"),
    ("The law of 1961 says so.", "1961", "year", "1961-01-01", "1961-12-31"),
    ("The 2024 election was close.", "2024", "year", "2024-01-01", "2024-12-31"),
    ("Russia's 2022 invasion failed.", "2022", "year", "2022-01-01", "2022-12-31"),
    ("In early 2023 it failed.", "early 2023", "year", "2023-01-01", "2023-12-31"),
    ("In mid-2023 it failed.", "mid-2023", "year", "2023-01-01", "2023-12-31"),
    ("By the end of 2022 it failed.", "the end of 2022", "year", "2022-01-01", "2022-12-31"),
    (
        "In the third quarter of 2024 it fell.",
        "the third quarter of 2024",
        "year",
        "2024-01-01",
        "2024-12-31",
    ),
    (
        "In the summer of 2022 it was hot.",
        "the summer of 2022",
        "season",
        "2022-06-01",
        "2022-08-31",
    ),
    ("In spring 2023 it was wet.", "spring 2023", "season", "2023-03-01", "2023-05-31"),
    ("In the fall of 2023 it rained.", "fall of 2023", "season", "2023-09-01", "2023-11-30"),
    ("The winter of 2021-22.", "The winter of 2021-22", "season", "2021-12-01", "2022-02-28"),
    ("The 2021/22 season began.", "2021/22", "year", "2021-01-01", "2022-12-31"),
    ("In the 1990s that was so.", "the 1990s", "decade", "1990-01-01", "1999-12-31"),
    ("In the late 1880s it was so.", "the late 1880s", "decade", "1880-01-01", "1889-12-31"),
    ("In the '80s that was so.", "the '80s", "decade", "1980-01-01", "1989-12-31"),
    ("In the nineties that was so.", "the nineties", "decade", "1990-01-01", "1999-12-31"),
    ("In the 19th century already.", "the 19th century", "century", "1801-01-01", "1900-12-31"),
    (
        "In the nineteenth century already.",
        "the nineteenth century",
        "century",
        "1801-01-01",
        "1900-12-31",
    ),
]
COUNTED = [
    ("That was yesterday.", "yesterday", "day", "2024-03-11", "2024-03-11"),
    ("She plays tonight.", "tonight", "day", "2024-03-12", "2024-03-12"),
    ("It is ready tomorrow.", "tomorrow", "day", "2024-03-13", "2024-03-13"),
    ("Last night he came.", "Last night", "day", "2024-03-11", "2024-03-11"),
    ("Last year it went better.", "Last year", "year", "2023-01-01", "2023-12-31"),
    ("Late last year it went better.", "Late last year", "year", "2023-01-01", "2023-12-31"),
    ("He comes later this month.", "later this month", "month", "2024-03-01", "2024-03-31"),
    ("He comes next month.", "next month", "month", "2024-04-01", "2024-04-30"),
    ("He comes next week.", "next week", "week", "2024-03-18", "2024-03-24"),
    ("He came last Friday.", "last Friday", "day", "2024-03-08", "2024-03-08"),
    ("He comes next Monday.", "next Monday", "day", "2024-03-18", "2024-03-18"),
    ("He comes on 3 April.", "3 April", "day", "2024-04-03", "2024-04-03"),
    ("He comes on April 3.", "April 3", "day", "2024-04-03", "2024-04-03"),
    ("He was there in January.", "January", "month", "2024-01-01", "2024-01-31"),
    ("He may come in May.", "May", "month", "2024-05-01", "2024-05-31"),
    ("It was October last year.", "October last year", "month", "2023-10-01", "2023-10-31"),
]
OPEN = [
    ("On Tuesday he came.", "Tuesday", "day"),
    ("On Wednesday evening he came.", "Wednesday evening", "day"),
    ("He came last Monday.", "last Monday", "day"),
    ("He comes next Friday.", "next Friday", "day"),
    ("Two weeks ago he was there.", "Two weeks ago", "week"),
    ("In three years' time it is ready.", "In three years' time", "year"),
    ("A day earlier he was away.", "A day earlier", "day"),
    ("For the next five years it stays.", "the next five years", "year"),
    ("Over the past decade it rose.", "the past decade", "decade"),
    ("He came last summer.", "last summer", "season"),
    ("He came the following day.", "the following day", "day"),
    ("That same year he came.", "That same year", "year"),
]
NO_DATES = [
    "May is a good month.",
    "Theresa May marched on.",
    "On Black Friday he shops.",
    "Every Tuesday there is a market.",
    "He reads the Sunday Times.",
    "On June 31, 2022 it closed.",
    "On 05/06/2022 it opened.",
    "There were 2022 people.",
    "It costs 2000 euros.",
    "He scored 1966 points.",
    "It took 20 minutes after each shift.",
    "The fall of the wall surprised him.",
]


def _only(text: str, published: date | None) -> DateMention:
    (mention,) = dates.find(text, RULES.dates, published)
    return mention


def _period(mention: DateMention) -> tuple[str, str]:
    return str(mention.first), str(mention.last)


@pytest.mark.parametrize("published", [None, TUESDAY])
@pytest.mark.parametrize(("text", "written", "granularity", "first", "last"), FIXED)
def test_an_english_date_with_its_year_stands_on_its_own(
    text: str, written: str, granularity: str, first: str, last: str, published: date | None
) -> None:
    mention = _only(text, published)

    assert (mention.span.of(text), mention.granularity) == (written, granularity)
    assert not mention.relative
    assert _period(mention) == (first, last)


@pytest.mark.parametrize(("text", "written", "granularity", "first", "last"), COUNTED)
def test_an_english_relative_date_counts_from_publication(
    text: str, written: str, granularity: str, first: str, last: str
) -> None:
    mention = _only(text, TUESDAY)

    assert (mention.span.of(text), mention.granularity) == (written, granularity)
    assert mention.relative
    assert _period(mention) == (first, last)


@pytest.mark.parametrize("text", [row[0] for row in COUNTED])
def test_without_a_day_of_publication_an_english_relative_date_stays_open(text: str) -> None:
    assert _period(_only(text, None)) == ("None", "None")


@pytest.mark.parametrize(("text", "written", "granularity"), OPEN)
def test_where_two_english_days_are_possible_none_is_chosen(
    text: str, written: str, granularity: str
) -> None:
    mention = _only(text, TUESDAY)

    assert (mention.span.of(text), mention.granularity) == (written, granularity)
    assert _period(mention) == ("None", "None")


def test_both_years_of_an_english_stretch_are_found() -> None:
    text = "He was minister between 1986 and 1988."

    assert [m.span.of(text) for m in dates.find(text, RULES.dates, None)] == ["1986", "1988"]


@pytest.mark.parametrize("text", NO_DATES)
def test_english_names_amounts_and_impossible_days_are_no_dates(text: str) -> None:
    assert dates.find(text, RULES.dates, TUESDAY) == ()


@given(DAYS)
def test_an_english_day_written_out_is_that_day(day: date) -> None:
    month = next(name for name, number in RULES.dates.months.items() if number == day.month)
    british = _only(f"It happened on {day.day} {month} {day.year}.", None)
    american = _only(f"It happened on {month} {day.day}, {day.year}.", None)

    assert (british.first, british.last) == (american.first, american.last) == (day, day)


WORDS = """
    18 May 2022 last year late summer of Tuesday a day earlier 1990-1995 the 1990s tomorrow March
    in three weeks , . next Friday
"""


@given(st.lists(st.sampled_from(WORDS.split()), max_size=14), DAYS | st.none())
def test_english_dates_are_ordered_apart_and_whole(
    words: list[str], published: date | None
) -> None:
    found = dates.find(" ".join(words), RULES.dates, published)

    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
    assert all((m.first is None) == (m.last is None) for m in found)
    assert all(m.first <= m.last for m in found if m.first and m.last)
