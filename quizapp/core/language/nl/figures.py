"""Dutch numbers on paper: "2.400", "14,5 miljoen", "dertig"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from num2words import num2words

from quizapp.core.language.document import Number

SCALES: Mapping[str, Decimal] = {
    "duizend": Decimal(10) ** 3,
    "miljoen": Decimal(10) ** 6,
    "miljard": Decimal(10) ** 9,
    "biljoen": Decimal(10) ** 12,
}
_LARGEST_IN_WORDS = 100


def scale(number: Number, text: str) -> str | None:
    """Return the word that multiplies the figure before it ("miljoen"), if there is one."""
    last = number.span.of(text).split()[-1].lower()
    return last if last in SCALES else None


def plain(value: Decimal) -> str:
    """Write with a decimal comma, and dots from a thousand on."""
    return f"{value:,f}".translate(str.maketrans(",.", ".,"))


def in_words(value: Decimal) -> str:
    """Write a whole number as a word."""
    return str(num2words(int(value), lang="nl"))


def ordinal(value: int) -> str:
    """Write a place on a list: "derde"."""
    return str(num2words(value, lang="nl", to="ordinal"))


def answers(number: Number, written: str) -> tuple[str, ...]:
    """Return the answer to show and the other ways to write it."""
    if not written[0].isdigit() and written.isalpha():
        return (plain(number.value), written.lower())
    whole = "," not in written
    forms = [written, plain(number.value), f"{number.value:f}".replace(".", ",")]
    if whole and number.value <= _LARGEST_IN_WORDS:
        forms.append(in_words(number.value))
    return tuple(dict.fromkeys(forms))


def written_like(value: Decimal, number: Number, key: str, text: str) -> str:
    """Write `value` in the form of `key`: hedge, decimals, scale."""
    before = f"{number.hedge} " if number.hedge and key.startswith(number.hedge) else ""
    word = scale(number, text)
    if word is None:
        figure = number.span.of(text)
        if figure.isalpha():
            return before + in_words(value)
        return before + (f"{value:f}" if figure.isdigit() else plain(value))
    figure = number.span.of(text).split()[0]
    decimals = len(figure.partition(",")[2])
    return f"{before}{plain(round(value / SCALES[word], decimals))} {word}"
