from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from quizapp.core.article import Span
from quizapp.core.language import dates, numbers
from quizapp.core.language.document import Number, Sentence
from quizapp.core.language.nl import RULES
from quizapp.core.language.nl.numbers import cardinal, figures, ordinal

Tagged = Callable[[str], Sentence]

# text, number as written, value, unit as written
COUNTS = [
    ("De stad telt dertig scholen.", "dertig", "30", "scholen"),
    ("Er zijn 1.250 huizen gebouwd.", "1.250", "1250", "huizen"),
    ("Hij won tweeduizend drieëntwintig euro.", "tweeduizend drieëntwintig", "2023", "euro"),
    ("Er staan vijftienhonderd schapen.", "vijftienhonderd", "1500", "schapen"),
    ("Het kost anderhalf miljoen euro.", "anderhalf miljoen", "1500000", "euro"),
    ("Het kost 2,5 miljoen euro.", "2,5 miljoen", "2500000", "euro"),
    ("Het kost 2.5 miljoen euro.", "2.5 miljoen", "2500000", "euro"),
    ("Het kost 43 biljoen yen.", "43 biljoen", "43000000000000", "yen"),
    ("Het kost een half miljard dollar.", "een half miljard", "500000000", "dollar"),
    ("Een miljoen mensen keken.", "Een miljoen", "1000000", "mensen"),
    (
        "Er keken een miljoen tweehonderdduizend mensen.",
        "een miljoen tweehonderdduizend",
        "1200000",
        "mensen",
    ),
    ("Er zijn 10 duizend banen.", "10 duizend", "10000", "banen"),
    ("Er zijn 10 000 banen.", "10 000", "10000", "banen"),
    ("Er zijn 10\u202f500 banen.", "10\u202f500", "10500", "banen"),
    ("Het duurt tweeënhalf uur.", "tweeënhalf", "2.5", "uur"),
    ("Er zijn honderd en twee honden.", "honderd en twee", "102", "honden"),
    ("Slechts één hond bleef.", "één", "1", "hond"),
    ("Er zijn zeven houten beelden.", "zeven", "7", "houten beelden"),
    ("De prijs steeg met 4%.", "4", "4", "%"),
    ("De prijs steeg met 3,4 procent.", "3,4", "3.4", "procent"),
    ("Het kost € 3 miljoen.", "3 miljoen", "3000000", "€"),
    ("Het kost €2,50.", "2,50", "2.50", "€"),
    ("De 21-jarige zwemmer won.", "21", "21", "jarige"),
    ("De veertigjarige zwemmer won.", "veertig", "40", "jarige"),
    ("Van de 62 winkels sluiten er 35.", "62", "62", "winkels"),
    ("Het steeg van 3 tot 4 procent.", "4", "4", "procent"),
    ("Het duurde zes uur.", "zes", "6", "uur"),
    ("Er waren 2.022 fietsers.", "2.022", "2022", "fietsers"),
    ("Er zijn 284 gewone en nieuwe huizen.", "284", "284", "gewone en nieuwe huizen"),
    ("Het duurde elf en achttien uur.", "achttien", "18", "uur"),
    ("Er kwamen 81 Oekraïners.", "81", "81", "Oekraïners"),
]
RANKS = [
    ("Hij kwam op de derde plaats.", "derde", 3, "plaats"),
    ("Zij werd eenentwintigste.", "eenentwintigste", 21, None),
    ("Dat is de 21e keer.", "21e", 21, "keer"),
    ("Dat is het 100ste huis.", "100ste", 100, "huis"),
    ("Hij is de eerste Japanse premier.", "eerste", 1, "Japanse premier"),
]
WITHOUT_UNIT = [
    ("Haar leeftijd (52) is bekend.", "52"),
    ("Delft heeft er 35 en Breda 3,4 miljoen.", "3,4 miljoen"),
    ("Breda heeft er 35.", "35"),
]
HEDGES = [
    ("Ruim 3.200 mensen kwamen.", "Ruim"),
    ("Er waren zo’n 250 honden.", "zo'n"),
    ("Er waren bijna duizend honden.", "bijna"),
    ("Het kost meer dan € 3 miljoen.", "meer dan"),
    ("Het kost naar schatting 3 miljoen euro.", "naar schatting"),
    ("Er waren ten minste vier honden.", "ten minste"),
    ("Er waren een kleine honderd honden.", "een kleine"),
    ("Er waren honderd honden.", None),
]
NONE_AT_ALL = [
    "De winkel opent om 9 uur.",
    "De winkel is open tot zes uur 's avonds.",
    "De trein ging rond half negen.",
    "De trein gaat om 20.30 uur.",
    "Het werd 2-1 na 3.58,41.",
    "De F-16 vloog over de A12.",
    "Dat staat in artikel 5.",
    "Hij belde 020-1234567 of 06 12345678.",
    "Ze woont aan de Molenstraat 12.",
    "Hij zit in groep 8.",
    "Het duurt drie tot vijf jaar.",
    "Het kost 10 à 15 euro.",
    "Het duurt twee of drie weken.",
    "Het ligt tussen 10 en 15 procent.",
    "Het is voor kinderen van 4 tot 12 jaar.",
    "Een op de vijf kinderen fietst.",
    "Negen van de tien klanten komen niet.",
    "Een derde van de winkels sluit.",
    "Twee derde van de winkels sluit.",
    "Er waren een paar honderd mensen.",
    "Er waren duizenden mensen.",
    "Het veranderde in één klap.",
    "Zij spraken onder vier ogen.",
    "Ten tweede is het duur.",
    "De Tweede Kamer stemt.",
    "Tweede Kamerleden stemmen.",
    "Zij koopt een huis.",
    "In 2022 won hij.",
    "Op 18 mei 2022 won hij.",
    "De editie 2023 begint.",
    "Vorige week, drie dagen geleden, won hij.",
]


def _found(text: str, tagged: Tagged) -> tuple[Number, ...]:
    return numbers.find(text, tagged(text), dates.find(text, RULES.dates, None), RULES.numbers)


@pytest.mark.parametrize(("text", "written", "value", "unit"), COUNTS)
def test_a_count_has_its_value_and_its_unit(
    text: str, written: str, value: str, unit: str | None, tagged: Tagged
) -> None:
    number = next(n for n in _found(text, tagged) if n.span.of(text) == written)

    assert number.value == Decimal(value)
    assert number.unit == unit
    assert number.unit_span is not None
    assert number.unit_span.of(text) == unit
    assert not number.ordinal


@pytest.mark.parametrize(("text", "written", "value", "unit"), RANKS)
def test_a_rank_is_an_ordinal(
    text: str, written: str, value: int, unit: str | None, tagged: Tagged
) -> None:
    (number,) = _found(text, tagged)

    assert number.span.of(text) == written
    assert (number.value, number.ordinal, number.unit) == (value, True, unit)


@pytest.mark.parametrize(("text", "written"), WITHOUT_UNIT)
def test_a_number_may_lack_a_unit(text: str, written: str, tagged: Tagged) -> None:
    number = next(n for n in _found(text, tagged) if n.span.of(text) == written)

    assert (number.unit, number.unit_span) == (None, None)


@pytest.mark.parametrize(("text", "hedge"), HEDGES)
def test_the_hedge_before_a_number_is_kept(text: str, hedge: str | None, tagged: Tagged) -> None:
    (number,) = _found(text, tagged)

    assert number.hedge == hedge


@pytest.mark.parametrize("text", NONE_AT_ALL)
def test_times_dates_labels_ranges_shares_and_idioms_are_no_numbers(
    text: str, tagged: Tagged
) -> None:
    assert _found(text, tagged) == ()


def test_a_word_the_parser_takes_for_a_verb_is_no_number(tagged: Tagged) -> None:
    text = "Zij acht dat nodig."
    sentence = tagged(text)
    words = [replace(t, pos="VERB") if t.text == "acht" else t for t in sentence.tokens]

    assert numbers.find(text, replace(sentence, tokens=tuple(words)), (), RULES.numbers) == ()


@given(st.integers(2, 10**13))
def test_words_come_back_as_the_same_number(value: int) -> None:
    words = num2words(value, lang="nl")
    sentence = Sentence(0, Span(0, len(words)), (), heading=False)

    assert [n.value for n in numbers.find(words, sentence, (), RULES.numbers)] == [value]


@given(st.integers(2, 10**6 - 1))
def test_one_word_is_read_as_its_value_and_rank(value: int) -> None:
    assert cardinal(num2words(value, lang="nl")) == value
    assert ordinal(num2words(value, lang="nl", to="ordinal")) == value


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_figures_with_dots_and_a_comma_are_read(whole: int, cents: int) -> None:
    written = f"{whole:,}".replace(",", ".")

    assert figures(f"{written},{cents:02}") == Decimal(f"{whole}.{cents:02}")


@pytest.mark.parametrize("word", ["", "huis", "duizenden", "twintigtwee", "zesde", "eerst", "en"])
def test_other_words_are_no_cardinals(word: str) -> None:
    assert cardinal(word) is None


@pytest.mark.parametrize(
    "word", ["", "huis", "ste", "beste", "tiende-eeuwse", "vierste", "laatste"]
)
def test_other_words_are_no_ordinals(word: str) -> None:
    assert ordinal(word) is None


@pytest.mark.parametrize("digits", ["007", "1.20", "1.2345", "12345678", "1,2,3", "1.000.00"])
def test_broken_figures_are_no_numbers(digits: str) -> None:
    assert figures(digits) is None


BITS = """
    twee drie honderd miljoen een en half 1.000 ,5 - % ruim op de derde tot jarige 2022 € tussen van
"""


@given(st.lists(st.sampled_from(BITS.split()), max_size=12), st.sampled_from(["", " "]))
def test_numbers_are_ordered_apart_and_inside_the_sentence(bits: list[str], gap: str) -> None:
    text = gap.join(bits)
    sentence = Sentence(0, Span(0, len(text)), (), heading=False)
    spans = [n.span for n in numbers.find(text, sentence, (), RULES.numbers)]

    assert all(sentence.span.covers(span) and span.start < span.end for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
