from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from num2words import num2words

from quizapp.core.article import Span
from quizapp.core.language import numbers
from quizapp.core.language.document import Document, Number, Sentence
from quizapp.core.language.en import RULES
from quizapp.core.language.en.numbers import cardinal, figures, ordinal

Read = Callable[..., Document]

# text, number as written, value, unit as written
COUNTS = [
    ("The town has thirty schools.", "thirty", "30", "schools"),
    ("They built 1,250 houses.", "1,250", "1250", "houses"),
    ("It costs 2.5 million euros.", "2.5 million", "2500000", "euros"),
    ("The company paid $3.2bn for it.", "3.2bn", "3200000000", "$"),
    ("The deal is worth £40m.", "40m", "40000000", "£"),
    ("It is worth €5 million.", "5 million", "5000000", "€"),
    ("Prices rose by 4%.", "4", "4", "%"),
    ("Prices rose by 3.4 per cent.", "3.4", "3.4", "per cent"),
    ("Prices rose by 3.4 percent.", "3.4", "3.4", "percent"),
    ("It rose two percentage points.", "two", "2", "percentage points"),
    ("She bought a dozen eggs.", "a dozen", "12", "eggs"),
    ("Two dozen people came.", "Two dozen", "24", "people"),
    ("Half a million people came.", "Half a million", "500000", "people"),
    ("Two and a half million people came.", "Two and a half million", "2500000", "people"),
    (
        "Three million two hundred thousand people came.",
        "Three million two hundred thousand",
        "3200000",
        "people",
    ),
    ("The 34-year-old swimmer won.", "34", "34", "year-old"),
    ("The twenty-one-year-old swimmer won.", "twenty-one", "21", "year-old"),
    ("He won three gold medals.", "three", "3", "gold medals"),
    ("Ten Dutch soldiers left.", "Ten", "10", "Dutch soldiers"),
    ("Thirty fire engines came.", "Thirty", "30", "fire engines"),
    ("It fell from 3 to 2 per cent.", "2", "2", "per cent"),
    ("It fell from $3 to $2.", "2", "2", "$"),
    ("The bill is 1.5 trillion yen.", "1.5 trillion", "1500000000000", "yen"),
    ("It weighs 2,000kg.", "2,000", "2000", "kg"),
    ("One of the six men fled.", "six", "6", "men"),
]
RANKS = [
    ("She finished third.", "third", 3, None),
    ("It was the 2nd time.", "2nd", 2, "time"),
    ("It was her twenty-first victory.", "twenty-first", 21, "victory"),
]
HEDGES = [
    ("More than 3,200 people came.", "More than"),
    ("Nearly a thousand dogs came.", "Nearly"),
    ("Up to 50 people were hurt.", "Up to"),
    ("Some 300 people came.", "Some"),
    ("At least two hundred and five people died.", "At least"),
    ("It costs about $3m.", "about"),
    ("There were a hundred dogs.", None),
]
NONE_AT_ALL = [
    "One in three children walks.",
    "Three quarters of the shops close.",
    "Half of the shops close.",
    "A third of the shops close.",
    "Two-thirds of the shops close.",
    "Nine out of 10 customers leave.",
    "It takes three to five years.",
    "Between 10 and 15 per cent agree.",
    "It is on page 3.",
    "Flight 815 vanished.",
    "Route 66 is closed.",
    "The shop opens at 9 am.",
    "The shop opens at 9am.",
    "The shop opens at six o'clock.",
    "The shop opens at 5:30 p.m. on Monday.",
    "Arsenal won 2-1.",
    "The F-16 flew over the M25.",
    "A few hundred people came.",
    "Hundreds of people came.",
    "The river is 40m deep.",
    "The Second World War ended.",
    "He won in 2022.",
    "He won on 18 May 2022.",
    "They left two weeks ago.",
    "No one came at first.",
]


def _found(text: str, read: Read) -> tuple[Number, ...]:
    return read(text).numbers


@pytest.mark.parametrize(("text", "written", "value", "unit"), COUNTS)
def test_an_english_count_has_its_value_and_its_unit(
    text: str, written: str, value: str, unit: str, read: Read
) -> None:
    number = next(n for n in _found(text, read) if n.span.of(text) == written)

    assert (number.value, number.unit) == (Decimal(value), unit)
    assert number.unit_span is not None
    assert number.unit_span.of(text) == unit
    assert not number.ordinal


@pytest.mark.parametrize(("text", "written", "value", "unit"), RANKS)
def test_an_english_rank_is_an_ordinal(
    text: str, written: str, value: int, unit: str | None, read: Read
) -> None:
    (number,) = _found(text, read)

    assert number.span.of(text) == written
    assert (number.value, number.ordinal, number.unit) == (value, True, unit)


@pytest.mark.parametrize(
    ("text", "written"), [("A man aged 34 was hurt.", "34"), ("Anna Reed, 41, won.", "41")]
)
def test_an_age_without_years_has_no_unit(text: str, written: str, read: Read) -> None:
    (number,) = _found(text, read)

    assert (number.span.of(text), number.unit) == (written, None)


@pytest.mark.parametrize(("text", "hedge"), HEDGES)
def test_the_hedge_before_an_english_number_is_kept(
    text: str, hedge: str | None, read: Read
) -> None:
    (number,) = _found(text, read)

    assert number.hedge == hedge


@pytest.mark.parametrize("text", NONE_AT_ALL)
def test_english_times_labels_ranges_and_shares_are_no_numbers(text: str, read: Read) -> None:
    assert _found(text, read) == ()


@given(st.integers(2, 10**13))
def test_english_words_come_back_as_the_same_number(value: int) -> None:
    words = num2words(value, lang="en").replace(",", "")
    assume("illion and " not in words)  # "a million and two" are often two things
    sentence = Sentence(0, Span(0, len(words)), (), heading=False)

    assert [n.value for n in numbers.find(words, sentence, (), RULES.numbers)] == [value]


@given(st.integers(1, 999))
def test_english_words_below_a_thousand_are_read(value: int) -> None:
    assert cardinal(num2words(value, lang="en")) == value


@given(st.integers(1, 99))
def test_an_english_rank_in_one_word_is_read(value: int) -> None:
    assert ordinal(num2words(value, lang="en", to="ordinal")) == value


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_figures_with_commas_and_a_point_are_read(whole: int, cents: int) -> None:
    assert figures(f"{whole:,}.{cents:02}") == Decimal(f"{whole}.{cents:02}")


@pytest.mark.parametrize("word", ["", "house", "hundreds", "twentytwo", "sixth", "and", "dozen"])
def test_other_english_words_are_no_cardinals(word: str) -> None:
    assert cardinal(word) is None


@pytest.mark.parametrize("word", ["", "house", "th", "month", "twoth", "nineth", "north", "both"])
def test_other_english_words_are_no_ordinals(word: str) -> None:
    assert ordinal(word) is None


@pytest.mark.parametrize("digits", ["007", "1,20", "1,2345", "12345678", "1.2.3", "1,000,00"])
def test_broken_english_figures_are_no_numbers(digits: str) -> None:
    assert figures(digits) is None
