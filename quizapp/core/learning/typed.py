"""What a person typed, folded so that only what matters differs; and numbers read from it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from num2words import num2words

from quizapp.core.language.folding import folded

ARTICLES = frozenset({"de", "het", "een", "t", "n", "the", "a", "an"})
"""Words before a noun that make no difference to an answer."""

_SCALES = {
    "duizend": 10**3,
    "thousand": 10**3,
    "miljoen": 10**6,
    "mln": 10**6,
    "million": 10**6,
    "miljard": 10**9,
    "mld": 10**9,
    "billion": 10**9,
    "bn": 10**9,
    "biljoen": 10**12,
    "trillion": 10**12,
}
_VAGUE = frozenset(
    {
        "of",
        "en",
        "tot",
        "meer",
        "minder",
        "min",
        "plus",
        "niet",
        "geen",
        "or",
        "and",
        "to",
        "more",
        "less",
        "not",
        "no",
        "dan",
        "than",
    }
)
_BEFORE = re.compile(r"^(?:(?:€|\$|£|ongeveer|circa|ca\.?|zo'n|precies|about|exactly)\s*)+")
_DIGITS = re.compile(r"[-−+]?\d+(?:[.,]\d+|[ \u00a0\u202f'’]\d{3}(?!\d))*")
_MOST_WORDS_OF_A_UNIT = 3
_MOST_WORDS_OF_A_NUMBER = 8
_LONGEST_NAME = 80
_THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2}([.,]\d{3})+")
_GROUPS = (("duizend", 1000), ("thousand", 1000), ("honderd", 100), ("hundred", 100))


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """A number as typed: "2,5 miljoen" has the figure 2.5 and the scale 1,000,000."""

    figure: Decimal
    scale: int

    @property
    def value(self) -> Decimal:
        """The number meant."""
        return self.figure * self.scale


def fold(text: str) -> str:
    """Reduce `text` to its words: no case, diacritics, punctuation, articles; numbers as digits."""
    words = re.findall(r"\d+(?:[.,]\d+)*|[^\W\d_]+", folded(_counted(text)))
    kept = [word for word in words if word not in ARTICLES] or words
    return " ".join(_in_digits(word) for word in kept)


def _counted(text: str) -> str:
    """Keep the count "één" apart from the article "een"."""
    return re.sub(r"\béén\b", "1", unicodedata.normalize("NFC", text.casefold()))


def _in_digits(word: str) -> str:
    number = spelled(word)
    return word if number is None else str(number)


def read_number(text: str) -> TypedNumber | None:
    """Read the one number in `text`, a unit may follow it; None if it is not clear.

    Points and commas are read in the Dutch and in the English manner; one before exactly three
    digits separates thousands ("1.500"), but not after a nought ("0,125").
    """
    number, unit = _number_and_unit(text)
    return number if _may_be_unit(unit) else None


def read_bare_number(text: str) -> TypedNumber | None:
    """Read the number that `text` is, as `read_number` does; None where more is said."""
    number, unit = _number_and_unit(text)
    return None if unit else number


def _number_and_unit(text: str) -> tuple[TypedNumber | None, list[str]]:
    rest = _BEFORE.sub("", folded(_counted(text)).strip())
    digits = _DIGITS.match(rest)
    if digits:
        figure, words = _figure(digits[0]), rest[digits.end() :].split()
    else:
        figure, words = _in_words(rest.replace("-", " ").split())
    if figure is None:
        return None, words
    scale = _SCALES.get(words[0], 1) if words else 1
    return TypedNumber(figure, scale), words[1:] if scale > 1 else words


def _figure(digits: str) -> Decimal | None:
    """Read figures in the Dutch or the English manner: the last kind of mark is the decimal one."""
    bare = re.sub(r"[ \u00a0\u202f'’]", "", digits).replace("−", "-")
    marks = re.findall(r"[.,]", bare)
    if not marks:
        return Decimal(bare)
    if len(set(marks)) == 1 and _THOUSANDS.fullmatch(bare):
        return Decimal(re.sub(r"[.,]", "", bare))
    whole, _, part = bare.rpartition(marks[-1])
    if marks.count(marks[-1]) > 1 or not re.fullmatch(r"[-+]?\d{1,3}([.,]\d{3})*|[-+]?\d+", whole):
        return None
    return Decimal(f"{re.sub('[.,]', '', whole)}.{part}")


def _in_words(words: list[str]) -> tuple[Decimal | None, list[str]]:
    """Read the number that the first words spell out; what follows it is given back."""
    for length in range(min(len(words), _MOST_WORDS_OF_A_NUMBER), 0, -1):
        value = spelled("".join(words[:length]))
        if value is not None and not _is_article(words[:length], words[length:]):
            return Decimal(value), words[length:]
    return None, words


def _is_article(number: list[str], rest: list[str]) -> bool:
    return number == ["een"] and bool(rest) and rest[0] not in _SCALES


def spelled(word: str) -> int | None:
    """Read a number below a million from its folded name: "tweeduizenddrieentwintig"."""
    if len(word) > _LONGEST_NAME:
        return None
    for name, size in _GROUPS:
        many, found, rest = word.partition(name)
        if found:
            parts = spelled(many or "een"), spelled(re.sub("^(en|and)", "", rest) or "nul")
            return None if None in parts else (parts[0] or 0) * size + (parts[1] or 0)
    return _number_words().get(word)


def _may_be_unit(words: list[str]) -> bool:
    return len(words) <= _MOST_WORDS_OF_A_UNIT and not any(
        word in _VAGUE or spelled(word) is not None or any(c.isdigit() for c in word)
        for word in words
    )


@cache
def _number_words() -> dict[str, int]:
    """Name the numbers below a hundred in Dutch and English, folded, written together."""
    return {
        re.sub(r"\W", "", folded(num2words(number, lang=language))): number
        for number in range(99, -1, -1)
        for language in ("nl", "en")
    }
