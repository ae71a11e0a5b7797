from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.language import quotes

QUOTES = [
    ("„Kom mee”, zei hij.", ["„Kom mee”"]),
    ("“Ja”, zei de kok. „Nee”, zei de ober.", ["“Ja”", "„Nee”"]),
    ("Dat heet „dweilen“ in de buurt.", ["„dweilen“"]),
    ("Hij noemt het ”onzin”.", ["”onzin”"]),
    ('Ze zei: "Wij gaan" en "dat was het".', ['"Wij gaan"', '"dat was het"']),
    ("«Non», zei de Fransman.", ["«Non»"]),
    (",,Ja'', zei de boer.", [",,Ja''"]),
    ("‘Kom’, zei zij, ‘met foto’s van ’s avonds’.", ["‘Kom’", "‘met foto’s van ’s avonds’"]),
    ("'Ja', zei hij, 'zo'n auto'.", ["'Ja'", "'zo'n auto'"]),
    ("„Hij riep ‘stop’ en liep door”, zei ze.", ["„Hij riep ‘stop’ en liep door”", "‘stop’"]),
    ("Het plan (‘mager’) viel.", ["‘mager’"]),
]
NO_QUOTES = [
    "Een losse „mark zonder einde.",
    'Het scherm is 27" breed.',
    "Het einde” zonder begin.",
    "de jongens' fietsen en Frits’ auto",
    "'s Avonds gaat zo'n zaak om 't uur dicht, in de jaren '90 ook.",
    "‘Frits’ auto is stuk’",
    "Leeg: „” en ''.",
    "„Over de regel\nheen”, zei hij.",
]


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_marks_that_match_make_a_quote(text: str, expected: list[str]) -> None:
    assert [quote.span.of(text) for quote in quotes.find(text)] == expected


@pytest.mark.parametrize("text", NO_QUOTES)
def test_apostrophes_and_marks_without_a_partner_make_none(text: str) -> None:
    assert quotes.find(text) == ()


@given(st.text(alphabet="„“”\"‘’'«»‹›,. \nabsxz90", max_size=60))
def test_the_inner_words_lie_between_two_marks(text: str) -> None:
    found = quotes.find(text)

    assert all(quote.span.covers(quote.inner) for quote in found)
    assert all(
        quote.span.start < quote.inner.start < quote.inner.end < quote.span.end for quote in found
    )
    assert [q.span.start for q in found] == sorted(q.span.start for q in found)


@given(st.text(alphabet="„”‘’ ab.", max_size=60))
def test_two_quotes_are_apart_or_one_lies_in_the_other(text: str) -> None:
    found = quotes.find(text)

    for one in found:
        for other in found:
            apart = not one.span.overlaps(other.span)
            assert (
                apart
                or one.inner.covers(other.span)
                or other.inner.covers(one.span)
                or one is other
            )
