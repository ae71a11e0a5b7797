"""Numbers in words and figures, with the hedge before and the unit beside them.

Years, days and other parts of dates are no numbers here; neither are clock times, scores, phone
and house numbers, ranges ("drie tot vijf"), shares ("een op de tien") and turns of phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizapp.core.article import Span
from quizapp.core.language.base import NumberRules
from quizapp.core.language.document import DateMention, Number, Sentence, Token

_PIECE = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?: 000)+(?!\d)"
    r"|\d+(?:[.,]\d+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*"
)
_SIGN = 4  # the longest sign of a currency, with a space
_THOUSAND = 1000
_JOINED = 5  # longest number written as separate words below a scale
_YEARS = range(1000, 2101)  # a bare figure in here that counts nothing is a year
_UNIT_WORDS = 4  # how far the counted noun may stand from its number


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    span: Span

    @property
    def digits(self) -> bool:
        return self.text[0].isdigit()


@dataclass(frozen=True, slots=True)
class _Found:
    """A number word or figure before its surroundings are weighed."""

    span: Span
    value: Decimal
    following: int  # the index of the piece after it
    ordinal: bool = False
    age: Span | None = None


def find(
    text: str, sentence: Sentence, dates: Sequence[DateMention], rules: NumberRules
) -> tuple[Number, ...]:
    """Find the numbers of `sentence`, in order; `dates` are those of the article."""
    spotted = tuple(_spotted(text, sentence.span, rules))
    context = _Context(text, sentence, rules)
    near = [date for date in dates if date.span.overlaps(sentence.span)]
    numbers = [context.number(found) for found in spotted if context.counts(found, near)]
    return tuple(number for number in numbers if context.stands(number, numbers))


def _spotted(text: str, span: Span, rules: NumberRules) -> Iterator[_Found]:
    pieces = [
        _Piece(match.group(), Span(*match.span()))
        for match in _PIECE.finditer(text, span.start, span.end)
    ]
    place = 0
    while place < len(pieces):
        found = _Reader(text, pieces, rules).read(place)
        place = found.following if found else place + 1
        if found:
            yield found


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the number that begins at a piece."""

    text: str
    pieces: list[_Piece]
    rules: NumberRules

    def read(self, place: int) -> _Found | None:
        return self._ranked(place) or self._aged(place) or self._amount(place)

    def _ranked(self, place: int) -> _Found | None:
        piece = self.pieces[place]
        if piece.digits:
            suffix = self.rules.rank_after.match(self.text, piece.span.end)
            if not (suffix and piece.text.isdigit()):
                return None
            # the suffix is a piece of its own
            span = Span(piece.span.start, suffix.end())
            return _Found(span, Decimal(piece.text), place + 2, ordinal=True)
        rank = self.rules.ordinal(piece.text)
        return _Found(piece.span, Decimal(rank), place + 1, ordinal=True) if rank else None

    def _aged(self, place: int) -> _Found | None:
        """Read the 21 of "21-jarige" and "eenentwintigjarige"."""
        piece = self.pieces[place]
        age = self.rules.age_after.search(self.text, piece.span.start, self._end(place))
        if age is None or age.end() != self._end(place):
            return None
        span = Span(piece.span.start, age.start())
        value = self._value(span.of(self.text))
        following = place + 2 if piece.digits else place + 1
        if value is None:
            return None
        return _Found(span, value, following, age=Span(*age.span("unit")))

    def _end(self, place: int) -> int:
        """Where the word at `place` ends, with what is written on to its figures."""
        piece = self.pieces[place]
        if not piece.digits or place + 1 == len(self.pieces):
            return piece.span.end
        glued = self.text[piece.span.end : self.pieces[place + 1].span.start] in {"", "-"}
        return self.pieces[place + 1].span.end if glued else piece.span.end

    def _amount(self, place: int) -> _Found | None:
        """Read figures or words with the scales after them ("2,5 miljoen")."""
        value, after = self._base(place)
        if value is None:
            return None
        total, limit = value, None
        scale = self._money_scale(place, after) or self._scale(after)
        while scale and (limit is None or scale < limit):
            total = total - value + value * scale
            after, limit = after + 1, scale
            rest, end = self._rest(after)
            if rest is None or rest >= scale:
                break
            value, total, after = rest, total + rest, end
            scale = self._scale(after)
        span = Span(self.pieces[place].span.start, self.pieces[after - 1].span.end)
        return _Found(span, _plain(total), after)

    def _rest(self, place: int) -> tuple[Decimal | None, int]:
        """Read what follows a scale: "two thousand five", "two thousand and five"."""
        if not self._joined(place - 1, place + 1):
            return None, place
        if self.pieces[place].text.lower() != self.rules.conjunction:
            return self._words(place)
        rest, end = self._words(place + 1)
        joined = self._joined(place, place + 2) and not self._scale(end)
        thousands = self._scale(place - 1) == _THOUSAND  # "a million and two" are often two things
        return (rest, end) if joined and thousands else (None, place)

    def _base(self, place: int) -> tuple[Decimal | None, int]:
        for half in self.rules.halves:
            after = place + len(half.split())
            if self._joined(place, after) == half and self._scale(after):
                return Decimal("0.5"), after
        piece = self.pieces[place]
        if piece.digits:
            return self._figures(place), place + 1
        return self._words(place)

    def _figures(self, place: int) -> Decimal | None:
        digits = self.pieces[place].text
        value = self.rules.figures(digits)
        if value is None and re.fullmatch(r"\d+\.\d{1,2}", digits) and self._scale(place + 1):
            return Decimal(digits)  # a decimal point, where only a decimal can stand
        return value

    def _words(self, place: int) -> tuple[Decimal | None, int]:
        """Read the longest run of words that makes one number; a bare article is none."""
        if place >= len(self.pieces) or self._value(self.pieces[place].text) is None:
            return None, place
        for after in range(min(len(self.pieces), place + _JOINED), place, -1):
            words = self._joined(place, after)
            value = self._value(words) if words else None
            lone_article = words in self.rules.articles and not self._scale(after)
            if value is not None and not lone_article:
                return value, after
        return None, place

    def _value(self, word: str) -> Decimal | None:
        return self.rules.figures(word) if word[:1].isdigit() else self.rules.cardinal(word)

    def _money_scale(self, start: int, place: int) -> int | None:
        """Read the "m" of "£40m", which elsewhere may be metres."""
        before = self.text[: self.pieces[start].span.start][-_SIGN:]
        if not self._glued(place) or not self.rules.sign_before.search(before):
            return None
        return self.rules.money_scales.get(self.pieces[place].text.lower())

    def _glued(self, place: int) -> bool:
        """Whether the piece at `place` is written on to the figures before it."""
        return (
            place < len(self.pieces)
            and self.pieces[place - 1].digits
            and self.pieces[place - 1].span.end == self.pieces[place].span.start
        )

    def _scale(self, place: int) -> int | None:
        if place >= len(self.pieces):
            return None
        if not (self._glued(place) or self._joined(place - 1, place + 1)):
            return None
        return self.rules.scales.get(self.pieces[place].text.lower())

    def _joined(self, start: int, end: int) -> str:
        """Join the words from `start` to `end` if only single spaces lie between them."""
        if start < 0 or end > len(self.pieces):
            return ""
        words = self.text[self.pieces[start].span.start : self.pieces[end - 1].span.end]
        alone = " ".join(piece.text for piece in self.pieces[start:end])
        return words.lower() if re.sub(r"[ \u00a0\u202f]", " ", words) == alone else ""


@dataclass(frozen=True, slots=True)
class _Context:
    """Weighs a number by what stands around it."""

    text: str
    sentence: Sentence
    rules: NumberRules

    def counts(self, found: _Found, dates: Sequence[DateMention]) -> bool:
        """Whether `found` counts or ranks something."""
        return not (
            any(date.span.overlaps(found.span) for date in dates)
            or self._in_idiom(found)
            or (found.age is None and self._is_glued(found))
            or self._is_name(found)
            or self._is_other_word(found)
            or self._is_vague(found)
            or self._is_clock(found)
        )

    def number(self, found: _Found) -> Number:
        unit = found.age or self._unit(found)
        hedge = self.rules.hedge_before.search(self._before(found.span.start))
        return Number(
            span=found.span,
            value=found.value,
            ordinal=found.ordinal,
            hedge=hedge["hedge"] if hedge else None,
            unit=unit.of(self.text) if unit else None,
            unit_span=unit,
        )

    def stands(self, number: Number, others: Sequence[Number]) -> bool:
        """Whether `number` is no label, bare year or end of a range."""
        if any(self._is_range(number, other) for other in others):
            return False
        if any(self._is_range(other, number) for other in others):
            return self._is_change(number, others)
        if number.unit is not None or number.ordinal:
            return True
        if not number.span.of(self.text)[0].isdigit():
            return number.value != 1
        whole = number.span.of(self.text).isdigit()
        label = self.rules.label_before.search(self._before(number.span.start))
        return not whole or (number.value not in _YEARS and label is None)

    def _is_range(self, first: Number, last: Number) -> bool:
        between = self.text[first.span.end : last.span.start]
        if first.span.end > last.span.start or first.ordinal:
            return False
        if self.rules.range_between.fullmatch(between):
            return True
        opened = self.rules.between_before.search(self._before(first.span.start))
        return between.strip() == self.rules.conjunction and opened is not None

    def _is_change(self, last: Number, others: Sequence[Number]) -> bool:
        """Whether `last` is where an amount went that came "van" another."""
        first = next(other for other in others if self._is_range(other, last))
        opened = self.rules.change_before.search(self._before(first.span.start))
        return opened is not None and last.unit in self.rules.changing

    def _unit(self, found: _Found) -> Span | None:
        sign = self.rules.sign_after.match(self.text, found.span.end)
        if sign is None:
            sign = self.rules.sign_before.search(self._before(found.span.start))
            offset = self.sentence.span.start if sign else 0
            return Span(*(offset + i for i in sign.span("unit"))) if sign else self._noun(found)
        return Span(*sign.span("unit"))

    def _noun(self, found: _Found) -> Span | None:
        """Find the counted noun, with the adjectives before it."""
        following = [t for t in self.sentence.tokens if t.start >= found.span.end]
        if following and following[0].pos == "CCONJ":
            return None
        for token in following[:_UNIT_WORDS]:
            if token.text.lower() in self.rules.measures or _is_counted(token):
                return Span(following[0].start, token.end)
            if not _describes(token):
                return None
        return None

    def _is_glued(self, found: _Found) -> bool:
        before = self.text[max(0, found.span.start - 1) : found.span.start]
        after = self.text[found.span.end : found.span.end + 2]
        glued_before = before.isalnum() or (before != "" and before in "-−–.,:/#@_")
        in_group = re.search(r"\d\s$", self._before(found.span.start)) is not None
        return (
            glued_before
            or in_group
            or (after[:1].isalnum() and not self.rules.sign_after.match(self.text, found.span.end))
            or bool(re.match(r"[-–.,:/](?=\w)", after))
        )

    def _is_name(self, found: _Found) -> bool:
        """Whether the number has a capital because it begins a name ("Tweede Kamer")."""
        if not found.span.of(self.text)[0].isupper():
            return False
        inside = found.span.start > self._first_letter()
        following = self.text[found.span.end :].lstrip()[:1]
        return inside or (found.ordinal and following.isupper())

    def _first_letter(self) -> int:
        own = self.sentence.span.of(self.text)
        return self.sentence.span.start + next(i for i, char in enumerate(own) if char.isalnum())

    def _is_other_word(self, found: _Found) -> bool:
        word = found.span.of(self.text).lower()
        if word not in self.rules.ambiguous:
            return False
        return any(
            token.start == found.span.start and token.pos in {"VERB", "AUX", "NOUN", "PROPN", "ADV"}
            for token in self.sentence.tokens
        )

    def _is_vague(self, found: _Found) -> bool:
        """Whether it is rough ("een paar honderd") or part of a fraction ("twee derde")."""
        before = self._before(found.span.start)
        if self.rules.vague_before.search(before):
            return True
        if found.ordinal:
            part = self.rules.fraction_after.match(self.text, found.span.end)
            count = before.split()[-1:]
            return part is not None and any(self.rules.cardinal(word) for word in count)
        word = re.match(r"\s+([^\W\d_]+)", self.text[found.span.end : self.sentence.span.end])
        return word is not None and self.rules.ordinal(word.group(1)) is not None

    def _is_clock(self, found: _Found) -> bool:
        if found.ordinal or not self.rules.clock_after.match(self.text, found.span.end):
            return False
        return self.rules.clock_before.search(self._before(found.span.start)) is not None

    def _in_idiom(self, found: _Found) -> bool:
        own = _straight(self.sentence.span.of(self.text))
        start = self.sentence.span.start
        return any(
            Span(start + m.start(), start + m.end()).overlaps(found.span)
            for m in self.rules.idioms.finditer(own)
        )

    def _before(self, place: int) -> str:
        return _straight(self.text[self.sentence.span.start : place])


def _is_counted(token: Token) -> bool:
    """Whether `token` can be counted: a noun, or a people ("Oekraïners")."""
    if token.dep == "compound":
        return False  # the noun comes after it: "fire engines"
    return token.pos == "NOUN" or (token.pos == "PROPN" and "Number=Plur" in token.morph)


def _describes(token: Token) -> bool:
    """Whether `token` may stand between a number and the noun that is counted."""
    return token.pos in {"ADJ", "CCONJ"} or token.dep in {"compound", "amod"} or token.text == "-"


def _plain(value: Decimal) -> Decimal:
    """Write a whole value without decimals."""
    whole = value.to_integral_value()
    return whole if whole == value else value


def _straight(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'")
