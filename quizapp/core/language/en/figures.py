"""English numbers on paper: "2,400", "14.5 million", "thirty"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from num2words import num2words

from quizapp.core.language.document import Number, Token

SCALES: Mapping[str, Decimal] = {
    "thousand": Decimal(10) ** 3,
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "k": Decimal(10) ** 3,
    "m": Decimal(10) ** 6,
    "bn": Decimal(10) ** 9,
    "tn": Decimal(10) ** 12,
}
_GLUED = re.compile(r"(?P<figure>\d[\d.,]*)(?P<scale>k|m|bn|tn)", re.IGNORECASE)
"""As in "£1.6m"."""
_LARGEST_IN_WORDS = 100
_WITHOUT_MARKS = 3
"""Figures; from one more on a number shows whether thousands are marked."""

SIGNS: Mapping[str, str] = {
    "%": "what percentage",
    "€": "how much",
    "$": "how much",
    "us$": "how much",
    "£": "how much",
    "¥": "how much",
    "eur": "how much",
    "usd": "how much",
    "gbp": "how much",
    "°c": "how many degrees Celsius",
    "°": "how many degrees",
}
MONEY = frozenset("euro euros dollar dollars pound pounds yen yuan franc francs cent cents".split())
MONEY |= {"€", "$", "us$", "£", "¥", "eur", "usd", "gbp", "pence"}
PERCENT = frozenset({"percent", "per cent", "percentage", "%"})
TIMES = frozenset(
    "year years month months week weeks day days hour hours minute minutes second seconds "
    "century centuries decade decades".split()
)
NOT_COUNTED: frozenset[str] = frozenset()
OF_A_SUBSTANCE: frozenset[str] = frozenset()
OF = frozenset({"of", "among"})
_OTHER_MEASURES = """
    metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet inch
    inches litre litres liter liters kilo kilos kilogram kilograms gram grams ton tons tonne tonnes
    hectare hectares acre acres degree degrees km cm mph
"""
MEASURES = MONEY | PERCENT | TIMES | set(_OTHER_MEASURES.split())

_CHANGING = """
    climb cut decline decrease double drop fall grow halve increase jump lower plunge raise reduce
    rise shrink slip
"""
CHANGING = frozenset(_CHANGING.split())

CONTESTS = frozenset("beat defeat draw edge hammer lose overcome thrash win".split())
_HEDGE = r"(?:(?:almost|nearly|about|around|roughly|more than|less than|at least|over)\s+)?"
_SMALL = "one|two|three|four|five|six|seven|eight|nine"
SHARE = re.compile(
    rf"\b{_HEDGE}(?P<part>(?P<ratio>(?:{_SMALL}|\d) (?:in|out of) (?:{_SMALL}|ten|\d+)\b)"
    r"|(?:a|one)[ -](?:third|quarter|fifth|tenth)\b|two[ -]thirds\b|three[ -]quarters\b|half\b"
    r")(?=\s+(?:of|the)\b|(?<=\w)\s+[a-z])",
    re.IGNORECASE,
)
SHARES: tuple[str, ...] = (
    "a tenth",
    "a fifth",
    "a quarter",
    "a third",
    "half",
    "two thirds",
    "three quarters",
)
RATIOS: tuple[str, ...] = (
    "one in ten",
    "one in eight",
    "one in five",
    "one in four",
    "one in three",
)
RATIOS += ("two in five", "two in three", "three in four", "four in five", "nine in ten")
SCORE = re.compile(r"\b(?:by )?(?P<score>(?P<one>\d{1,2})[-–](?P<two>\d{1,2}))(?![\d-])(?! per)")
VOTE = re.compile(
    r"\bby (?P<score>(?P<one>\d+)(?: votes)? to (?P<two>\d+)(?: votes)?)\b", re.IGNORECASE
)


def goes_with_share(finite: Token) -> bool:  # noqa: ARG001 - the signature is the protocol's
    """Tell that behind "what share of" the verb agrees with what follows, as it did."""
    return True


def plain_share(written: str) -> str:
    """Write a part in the way of `SHARES` and `RATIOS`."""
    words = written.lower().replace("-", " ").replace("out of", "in")
    spelled = [in_words(Decimal(w)) if w.isdigit() else w for w in words.split()]
    fraction = spelled[-1] in {"third", "quarter", "fifth", "tenth"}
    return " ".join(["a", *spelled[1:]] if fraction and spelled[0] == "one" else spelled)


def is_age(number: Number) -> bool:
    """Whether the number is that of "34-year-old"."""
    return number.unit is not None and number.unit.startswith(("year-old", "years-old"))


def is_measure(number: Number) -> bool:
    """Whether the number measures, and does not count things that can act."""
    return number.unit is not None and number.unit.lower() in MEASURES


def may_be_either(finite: Token) -> bool:  # noqa: ARG001 - the signature is the protocol's
    """Tell that English word order always shows what is subject and what object."""
    return False


def scale(number: Number, text: str) -> str | None:
    """Return the word that multiplies the figure before it ("million"), if there is one."""
    written = number.span.of(text)
    glued = _GLUED.fullmatch(written)
    last = (glued["scale"] if glued else written.split()[-1]).lower()
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


def written_like(value: Decimal, number: Number, text: str) -> str:
    """Write `value` as the article's `text` writes `number`: in words, decimals, scale."""
    figure, word = number.span.of(text), scale(number, text)
    if word is None:
        if _is_in_words(figure):
            return in_words(value)
        without_marks = figure.isdigit() and len(figure) > _WITHOUT_MARKS
        return f"{value:f}" if without_marks else plain(_padded(value, figure))
    amount = value / SCALES[word]
    if glued := _GLUED.fullmatch(figure):
        return f"{plain(_padded(amount, glued['figure']))}{glued['scale']}"
    first = figure.split()[0]
    if _is_in_words(first):
        return f"{in_words(amount)} {word}"
    return f"{plain(_padded(amount, first))} {word}"


def _is_in_words(figure: str) -> bool:
    return figure.replace("-", "").replace(" ", "").isalpha()


def _padded(value: Decimal, figure: str) -> Decimal:
    """Give the value as many decimals as the figure has ("2.0")."""
    return round(value, len(figure.partition(".")[2]))
