"""Dutch numbers on paper: "2.400", "14,5 miljoen", "dertig"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from num2words import num2words

from quizapp.core.language.document import Number, Token

SCALES: Mapping[str, Decimal] = {
    "duizend": Decimal(10) ** 3,
    "miljoen": Decimal(10) ** 6,
    "mln": Decimal(10) ** 6,
    "miljard": Decimal(10) ** 9,
    "mld": Decimal(10) ** 9,
    "mrd": Decimal(10) ** 9,
    "biljoen": Decimal(10) ** 12,
}
_LARGEST_IN_WORDS = 100
_WITHOUT_MARKS = 3
"""Figures; from one more on a number shows whether thousands are marked."""

SIGNS: Mapping[str, str] = {
    "%": "hoeveel procent",
    "‰": "hoeveel promille",
    "€": "hoeveel euro",
    "$": "hoeveel dollar",
    "us$": "hoeveel dollar",
    "£": "hoeveel pond",
    "¥": "hoeveel yen",
    "eur": "hoeveel euro",
    "usd": "hoeveel dollar",
    "gbp": "hoeveel pond",
    "°c": "hoeveel graden Celsius",
    "°": "hoeveel graden",
}
MONEY = frozenset("euro euro's dollar dollars pond ponden yen yuan frank kroon roebel cent".split())
MONEY |= {"€", "$", "us$", "£", "¥", "eur", "usd", "gbp"}
PERCENT = frozenset({"procent", "procentpunt", "promille", "%", "‰"})
TIMES = frozenset(
    "jaar jaren maand maanden week weken dag dagen uur uren minuut minuten seconde seconden "
    "kwartier eeuw eeuwen".split()
)
# "Drie kwartier" is a time of its own: nobody asks how many.
NOT_COUNTED = frozenset({"kwartier"})
OF_A_SUBSTANCE = frozenset("liter kilo kilogram gram ton hectare meter milliliter".split())
OF = frozenset({"van", "onder"})
_OTHER_MEASURES = "kilometer centimeter millimeter mijl graad graden watt kilowatt megawatt km cm"
MEASURES = MONEY | PERCENT | TIMES | OF_A_SUBSTANCE | set(_OTHER_MEASURES.split())

_CHANGING = """
    afnemen dalen groeien halveren kelderen krimpen oplopen stijgen toenemen verdubbelen verhogen
    verlagen zakken
"""
CHANGING = frozenset(_CHANGING.split())

CONTESTS = frozenset(
    "eindigen gelijkspelen kloppen overwinnen verliezen verslaan winnen zegevieren".split()
)
_HEDGE = r"(?:(?:bijna|ruim|ongeveer|circa|zo'n|meer dan|minder dan|minstens|zeker|krap)\s+)?"
_SMALL = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
SHARE = re.compile(
    rf"\b{_HEDGE}(?P<part>(?P<ratio>(?:{_SMALL}|\d) op de (?:{_SMALL}|tien|\d+)\b)"
    r"|(?:een|één) (?:derde|kwart|vijfde|tiende)\b|twee derde\b|drie ?kwart\b|de helft\b"
    r")(?=\s+van\b|(?<=\w)\s+\w)",
    re.IGNORECASE,
)
SHARES: tuple[str, ...] = (
    "een tiende",
    "een vijfde",
    "een kwart",
    "een derde",
    "de helft",
    "twee derde",
)
SHARES += ("driekwart",)
RATIOS: tuple[str, ...] = (
    "een op de tien",
    "een op de acht",
    "een op de vijf",
    "een op de vier",
    "een op de drie",
)
RATIOS += ("twee op de vijf", "twee op de drie", "drie op de vier", "vier op de vijf")
RATIOS += ("negen op de tien",)
SCORE = re.compile(r"\bmet (?P<score>(?P<one>\d{1,2})-(?P<two>\d{1,2}))(?![\d-])(?! (?:procent|%))")
VOTE = re.compile(
    r"\bmet (?P<score>(?P<one>\d+)(?: stemmen)? tegen (?P<two>\d+)(?: stemmen)?)\b", re.IGNORECASE
)


def goes_with_share(finite: Token) -> bool:
    """Whether the verb can stay as it is behind "welk deel": in the singular."""
    return "Number=Sing" in finite.morph


def plain_share(written: str) -> str:
    """Write a part in the way of `SHARES` and `RATIOS`."""
    words = written.lower().replace("één", "een").replace("drie kwart", "driekwart")
    return " ".join(in_words(Decimal(w)) if w.isdigit() else w for w in words.split())


def is_age(number: Number) -> bool:
    """Whether the number is that of "34-jarige"."""
    return number.unit is not None and number.unit.startswith("jarige")


def is_measure(number: Number) -> bool:
    """Whether the number measures, and does not count things that can act."""
    return number.unit is not None and number.unit.lower() in MEASURES


def may_be_either(finite: Token) -> bool:
    """Whether "Hoeveel mensen bevrijdden soldaten" could be read both ways: by a plural verb."""
    return "Number=Plur" in finite.morph


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


def written_like(value: Decimal, number: Number, text: str) -> str:
    """Write `value` as the article's `text` writes `number`: in words, decimals, scale."""
    figure, word = number.span.of(text), scale(number, text)
    if word is None:
        if figure.isalpha():
            return in_words(value)
        without_marks = figure.isdigit() and len(figure) > _WITHOUT_MARKS
        return f"{value:f}" if without_marks else plain(_padded(value, figure))
    first = figure.split()[0]
    amount = value / SCALES[word]
    if first.isalpha():
        return f"{in_words(amount)} {word}"
    return f"{plain(_padded(amount, first))} {word}"


def _padded(value: Decimal, figure: str) -> Decimal:
    """Give the value as many decimals as the figure has ("2,0")."""
    return round(value, len(figure.partition(",")[2]))
