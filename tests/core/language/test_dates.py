from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.language import dates
from quizapp.core.language.document import DateMention
from quizapp.core.language.nl import RULES

TUESDAY = date(2024, 3, 12)
DAYS = st.dates(date(1600, 1, 1), date(2099, 12, 31))

# text, mention, granularity, first, last
FIXED = [
    ("Hij kwam op 4 april 2022.", "4 april 2022", "day", "2022-04-04", "2022-04-04"),
    ("Het was maandag 4 april 2022.", "maandag 4 april 2022", "day", "2022-04-04", "2022-04-04"),
    ("Op 1 jan. 2020 begon het.", "1 jan. 2020", "day", "2020-01-01", "2020-01-01"),
    ("Op 04-04-2022 en later.", "04-04-2022", "day", "2022-04-04", "2022-04-04"),
    ("Op 2022-04-04 en later.", "2022-04-04", "day", "2022-04-04", "2022-04-04"),
    ("In maart 2025 gaat hij open.", "maart 2025", "month", "2025-03-01", "2025-03-31"),
    ("Eind februari 2024 dan.", "Eind februari 2024", "month", "2024-02-01", "2024-02-29"),
    ("Sinds 2009 werkt ze hier.", "2009", "year", "2009-01-01", "2009-12-31"),
    ("Het werk duurt tot 2026.", "2026", "year", "2026-01-01", "2026-12-31"),
    ("De cijfers van 2021 waren goed.", "2021", "year", "2021-01-01", "2021-12-31"),
    ("Eind 2022 ging het mis.", "Eind 2022", "year", "2022-01-01", "2022-12-31"),
    ("Sinds ongeveer 1960 is dat zo.", "1960", "year", "1960-01-01", "1960-12-31"),
    ("In de loop van 2001 dan.", "2001", "year", "2001-01-01", "2001-12-31"),
    ("Het congres van 1961 besloot dat.", "1961", "year", "1961-01-01", "1961-12-31"),
    ("Dat was begin 2023.", "begin 2023", "year", "2023-01-01", "2023-12-31"),
    (
        "In de zomer van 2022 was het heet.",
        "de zomer van 2022",
        "season",
        "2022-06-01",
        "2022-08-31",
    ),
    ("In het voorjaar 2021 dan.", "het voorjaar 2021", "season", "2021-03-01", "2021-05-31"),
    ("De winter van 2021-2022.", "De winter van 2021-2022", "season", "2021-12-01", "2022-02-28"),
    ("De oorlog van 1940-1945 dan.", "1940-1945", "year", "1940-01-01", "1945-12-31"),
    ("Het seizoen 2021/22 begon.", "2021/22", "year", "2021-01-01", "2022-12-31"),
    ("In de jaren negentig was dat zo.", "de jaren negentig", "decade", "1990-01-01", "1999-12-31"),
    ("Begin jaren '80 was dat zo.", "Begin jaren '80", "decade", "1980-01-01", "1989-12-31"),
    ("De jaren 1920 waren wild.", "De jaren 1920", "decade", "1920-01-01", "1929-12-31"),
    ("In de negentiende eeuw al.", "de negentiende eeuw", "century", "1801-01-01", "1900-12-31"),
    ("In de 20e eeuw ook.", "de 20e eeuw", "century", "1901-01-01", "2000-12-31"),
]
COUNTED = [
    ("Dat was gisteren.", "gisteren", "day", "2024-03-11", "2024-03-11"),
    ("Vanavond speelt ze.", "Vanavond", "day", "2024-03-12", "2024-03-12"),
    ("Overmorgen is het klaar.", "Overmorgen", "day", "2024-03-14", "2024-03-14"),
    ("Vorig jaar ging het beter.", "Vorig jaar", "year", "2023-01-01", "2023-12-31"),
    ("Eind vorig jaar ging het beter.", "Eind vorig jaar", "year", "2023-01-01", "2023-12-31"),
    ("Later deze maand komt hij.", "Later deze maand", "month", "2024-03-01", "2024-03-31"),
    ("Volgende maand komt hij.", "Volgende maand", "month", "2024-04-01", "2024-04-30"),
    ("Volgende week komt hij.", "Volgende week", "week", "2024-03-18", "2024-03-24"),
    ("Dit kwartaal daalde het.", "Dit kwartaal", "quarter", "2024-01-01", "2024-03-31"),
    ("Vorige eeuw was dat zo.", "Vorige eeuw", "century", "1901-01-01", "2000-12-31"),
    ("Afgelopen vrijdag kwam hij.", "Afgelopen vrijdag", "day", "2024-03-08", "2024-03-08"),
    ("Afgelopen dinsdag kwam hij.", "Afgelopen dinsdag", "day", "2024-03-05", "2024-03-05"),
    ("Komende vrijdag komt hij.", "Komende vrijdag", "day", "2024-03-15", "2024-03-15"),
    ("Vorige week vrijdag kwam hij.", "Vorige week vrijdag", "day", "2024-03-08", "2024-03-08"),
    ("Op 3 april komt hij.", "3 april", "day", "2024-04-03", "2024-04-03"),
    ("Op dinsdag 12 maart is hij er.", "dinsdag 12 maart", "day", "2024-03-12", "2024-03-12"),
    ("In januari was hij er.", "januari", "month", "2024-01-01", "2024-01-31"),
    ("In oktober vorig jaar dan.", "oktober vorig jaar", "month", "2023-10-01", "2023-10-31"),
    ("Op 3 mei dit jaar dan.", "3 mei dit jaar", "day", "2024-05-03", "2024-05-03"),
    ("De zomer van vorig jaar.", "De zomer van vorig jaar", "season", "2023-06-01", "2023-08-31"),
    ("Op 1 maart jl. kwam hij.", "1 maart jl.", "day", "2024-03-01", "2024-03-01"),
]
OPEN = [
    ("Dinsdag kwam hij.", "Dinsdag", "day"),
    ("Hij kwam woensdagavond langs.", "woensdagavond", "day"),
    ("Een dag eerder was hij weg.", "Een dag eerder", "day"),
    ("Twee weken geleden was hij er.", "Twee weken geleden", "week"),
    ("Over drie jaar is het klaar.", "Over drie jaar", "year"),
    ("De komende vijf jaar blijft dat.", "De komende vijf jaar", "year"),
    ("Afgelopen jaar was zwaar.", "Afgelopen jaar", "year"),
    ("In het najaar komt hij.", "het najaar", "season"),
    ("In september komt hij.", "september", "month"),
    ("Op 18 september komt hij.", "18 september", "day"),
    ("Op vrijdag 12 maart komt hij.", "vrijdag 12 maart", "day"),
    ("De volgende dag kwam hij.", "De volgende dag", "day"),
    ("In datzelfde jaar kwam hij.", "datzelfde jaar", "year"),
    ("De winter van vorig jaar.", "De winter van vorig jaar", "season"),
]
NO_DATES = [
    "Er kwamen in 2000 meter sneeuw en voor 2000 euro bier.",
    "'s Morgens eet hij brood in de morgen.",
    "Elke dinsdag is er markt.",
    "Op Roze Zaterdag loopt hij mee.",
    "Mark Mei eet op Goede Vrijdag vis.",
    "Op 31 juni 2022 en op 30 februari 2021.",
    "Zijn 1 aprilgrap en de zondagsrust.",
    "Er kwamen 2022 mensen.",
]


def _only(text: str, published: date | None) -> DateMention:
    (mention,) = dates.find(text, RULES.dates, published)
    return mention


def _period(mention: DateMention) -> tuple[str, str]:
    return str(mention.first), str(mention.last)


@pytest.mark.parametrize("published", [None, TUESDAY])
@pytest.mark.parametrize(("text", "written", "granularity", "first", "last"), FIXED)
def test_a_date_with_its_year_stands_on_its_own(
    text: str, written: str, granularity: str, first: str, last: str, published: date | None
) -> None:
    mention = _only(text, published)

    assert (mention.span.of(text), mention.granularity, mention.relative) == (
        written,
        granularity,
        False,
    )
    assert _period(mention) == (first, last)


@pytest.mark.parametrize(("text", "written", "granularity", "first", "last"), COUNTED)
def test_a_relative_date_counts_from_publication(
    text: str, written: str, granularity: str, first: str, last: str
) -> None:
    mention = _only(text, TUESDAY)

    assert (mention.span.of(text), mention.granularity, mention.relative) == (
        written,
        granularity,
        True,
    )
    assert _period(mention) == (first, last)


@pytest.mark.parametrize("text", [row[0] for row in COUNTED])
def test_without_a_day_of_publication_a_relative_date_stays_open(text: str) -> None:
    assert _period(_only(text, None)) == ("None", "None")


@pytest.mark.parametrize(("text", "written", "granularity"), OPEN)
def test_where_two_days_are_possible_none_is_chosen(
    text: str, written: str, granularity: str
) -> None:
    mention = _only(text, TUESDAY)

    assert (mention.span.of(text), mention.granularity) == (written, granularity)
    assert mention.relative
    assert _period(mention) == ("None", "None")


def test_both_years_of_a_stretch_are_found() -> None:
    text = "Hij was tussen 1986 en 1988 zelfs minister."

    assert [m.span.of(text) for m in dates.find(text, RULES.dates, None)] == ["1986", "1988"]


@pytest.mark.parametrize("text", NO_DATES)
def test_habits_names_amounts_and_impossible_days_are_no_dates(text: str) -> None:
    assert dates.find(text, RULES.dates, TUESDAY) == ()


@given(DAYS)
def test_a_day_written_out_is_that_day(day: date) -> None:
    month = next(name for name, number in RULES.dates.months.items() if number == day.month)
    mention = _only(f"Het gebeurde op {day.day} {month} {day.year}.", None)

    assert (mention.first, mention.last) == (day, day)


WORDS = """
    18 mei 2022 vorig jaar eind zomer van dinsdag een dag eerder 1990-1995 de jaren negentig morgen
    over drie weken , . in maart
"""


@given(st.lists(st.sampled_from(WORDS.split()), max_size=14), DAYS | st.none())
def test_dates_are_ordered_apart_and_whole(words: list[str], published: date | None) -> None:
    text = " ".join(words)
    found = dates.find(text, RULES.dates, published)

    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
    assert all((m.first is None) == (m.last is None) for m in found)
    assert all(m.first <= m.last for m in found if m.first and m.last)
