"""English numbers on paper: "2,400", "14.5 million", "thirty"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from num2words import num2words

from quizapp.core.language.document import Number

SCALES: Mapping[str, Decimal] = {
    "thousand": Decimal(10) ** 3,
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
}
_LARGEST_IN_WORDS = 100


def scale(number: Number, text: str) -> str | None:
    """Return the word that multiplies the figure before it ("million"), if there is one."""
    last = number.span.of(text).split()[-1].lower()
    return last if last in SCALES else None


def plain(value: Decimal) -> str:
    """Write with a decimal point, and commas from a thousand on."""
    return f"{value:,f}"


def in_words(value: Decimal) -> str:
    """Write a whole number as a word."""
    return str(num2words(int(value), lang="en"))


def ordinal(value: int) -> str:
    """Write a place on a list: "third"."""
    return str(num2words(value, lang="en", to="ordinal"))


def answers(number: Number, written: str) -> tuple[str, ...]:
    """Return the answer to show and the other ways to write it."""
    if not written[0].isdigit() and written.replace("-", "").isalpha():
        return (plain(number.value), written.lower())
    whole = "." not in written
    forms = [written, plain(number.value), f"{number.value:f}"]
    if whole and number.value <= _LARGEST_IN_WORDS:
        forms.append(in_words(number.value))
    return tuple(dict.fromkeys(forms))


def written_like(value: Decimal, number: Number, key: str, text: str) -> str:
    """Write `value` in the form of `key`: hedge, decimals, scale."""
    before = f"{number.hedge} " if number.hedge and key.startswith(number.hedge) else ""
    word = scale(number, text)
    figure = number.span.of(text)
    if word is None:
        if figure.replace("-", "").isalpha():
            return before + in_words(value)
        return before + (f"{value:f}" if figure.isdigit() else plain(value))
    amount = figure.split()[0]
    decimals = len(amount.partition(".")[2])
    return f"{before}{plain(round(value / SCALES[word], decimals))} {word}"
