"""Dates and periods, absolute or counted from the day of publication.

Nothing is guessed: where the text and the day of publication leave more than one possibility,
`first` and `last` stay None. They bound the period, so "eind 2022" runs over the whole year.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from quizapp.core.article import Span
from quizapp.core.language.base import DateRules, Relative
from quizapp.core.language.document import DateMention

_NEAR = timedelta(days=120)  # a day or month without a year is the one this near to publication
_DECEMBER = 12
_WEEK = 7  # days
_QUARTER = 3
_LAST_CENTURY = 1900  # the jaren '80 are those of the twentieth century
_HUNDRED = 100
_TOLD = "relative past coming next last year decade century season unit".split()
"""Groups of a pattern that say by themselves which year or week is meant."""

Period = tuple[date, date]


def find(text: str, rules: DateRules, published: date | None) -> tuple[DateMention, ...]:
    """Find the dates of `text`, in order and apart."""
    taken: list[Span] = []
    found: list[DateMention] = []
    matches = (match for pattern in rules.patterns for match in pattern.finditer(text))
    for match in sorted(matches, key=_longest_first):
        span = _span(match)
        if not any(span.overlaps(other) for other in taken):
            taken.append(span)
            found.extend(_Reading(match, rules, published).mentions())
    return tuple(sorted(found, key=lambda mention: mention.span))


def toward(
    mention: DateMention, text: str, rules: DateRules, published: date, *, past: bool
) -> DateMention:
    """Read a weekday, or a day or month without its year, as the last or the next one.

    Any other mention is returned as it is. The day of publication itself counts both ways.
    """
    span = mention.span
    matches = (pattern.fullmatch(text, span.start, span.end) for pattern in rules.patterns)
    readings = (_Reading(match, rules, published) for match in matches if match)
    period = next((found for r in readings if (found := r.toward(past=past))), None)
    return replace(mention, first=period[0], last=period[1]) if period else mention


def _longest_first(match: re.Match[str]) -> tuple[int, int]:
    span = _span(match)
    return span.start - span.end, span.start


def _span(match: re.Match[str]) -> Span:
    group = "mention" if match.groupdict().get("mention") else 0
    return Span(*match.span(group))


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a matched pattern says."""

    match: re.Match[str]
    rules: DateRules
    published: date | None

    def mentions(self) -> Iterator[DateMention]:
        """Read the match; a day that does not exist gives nothing."""
        period = self._absolute()
        fixed = any(self._group(name) for name in ("year", "decade", "century"))
        if self._group("day") and fixed and not period:
            return
        if not fixed:
            period = self._relative()
        first, last = period or (None, None)
        yield DateMention(_span(self.match), not fixed, self._granularity(), first, last)

    def _group(self, name: str) -> str | None:
        return self.match.groupdict().get(name)

    def _granularity(self) -> str:
        for group, granularity in (
            ("day", "day"),
            ("weekday", "day"),
            ("month", "month"),
            ("season", "season"),
            ("year", "year"),
            ("decade", "decade"),
            ("century", "century"),
        ):
            if self._group(group):
                return granularity
        if unit := self._group("unit"):
            return self.rules.units[unit.lower()]
        relative = self._named_relative()
        return relative.granularity if relative else "day"

    def _month(self) -> int | None:
        name, number = self._group("month"), self._group("number")
        if number:
            return int(number)
        return self.rules.months[name.rstrip(".")] if name else None

    def _absolute(self) -> Period | None:
        year = self._group("year")
        if decade := self._group("decade"):
            return self._decade(decade)
        if century := self._group("century"):
            return self._century(century)
        return self._in_year(int(year)) if year else None

    def _in_year(self, year: int) -> Period | None:
        """Read the day, month or season of a known year, or the year itself."""
        month, day, season = self._month(), self._group("day"), self._group("season")
        if month and day:
            return _day(year, month, int(day))
        if month:
            return _months(year, month, month)
        if season:
            return self._season(year, season)
        return date(year, 1, 1), date(self._last_year(year), _DECEMBER, 31)

    def _last_year(self, year: int) -> int:
        until = self._group("until")
        if not until:
            return year
        return max(year, int(str(year)[: -len(until)] + until))

    def _season(self, year: int, name: str) -> Period | None:
        first, last = self.rules.seasons[name]
        if first <= last:
            return _months(year, first, last)
        # a winter has two years: without the second the text may mean either
        return (
            (date(year, first, 1), _months(year + 1, last, last)[1])
            if self._group("until")
            else None
        )

    def _decade(self, words: str) -> Period:
        digits = "".join(char for char in words if char.isdigit())
        year = self.rules.decades[words] if not digits else int(digits)
        year += _LAST_CENTURY if digits and year < _HUNDRED else 0
        return date(year, 1, 1), date(year + 9, _DECEMBER, 31)

    def _century(self, words: str) -> Period | None:
        digits = re.match(r"\d+", words)
        rank = int(digits.group()) if digits else self.rules.ordinal(words)
        if not rank:
            return None
        return date(rank * 100 - 99, 1, 1), date(rank * 100, _DECEMBER, 31)

    def _relative(self) -> Period | None:
        """Read the period counted from publication, where that leaves one possibility."""
        if self.published is None:
            return None
        named = self._named_relative()
        month, season = self._month(), self._group("season")
        if named:
            return self._counted(named, self.published)
        if month:
            return self._nearest(month, self.published)
        if season is None and (weekday := self._group("weekday")):
            return self._weekday(self.rules.weekdays[weekday.lower()], self.published)
        return None

    def _named_relative(self) -> Relative | None:
        phrase = self._group("relative")
        return self.rules.relatives[" ".join(phrase.lower().split())] if phrase else None

    def _counted(self, relative: Relative, published: date) -> Period | None:
        if relative.offset is None:
            return None
        period = _shifted(published, relative.granularity, relative.offset)
        narrowed = self._month() or self._group("season")
        if narrowed:
            return self._in_year(period[0].year) if relative.granularity == "year" else None
        weekday = self._group("weekday")
        if weekday:
            day = period[0] + timedelta(days=self.rules.weekdays[weekday.lower()])
            return (day, day) if relative.granularity == "week" else None
        return period

    def _nearest(self, month: int, published: date) -> Period | None:
        """Find the day or month without a year that lies near publication, if one does."""
        options = [self._dated(year, month) for year in _around(published)]
        near = [
            option
            for option in options
            if option and option[0] - _NEAR <= published <= option[1] + _NEAR
            if self._agrees(option[0])
        ]
        return near[0] if len(near) == 1 else None

    def toward(self, *, past: bool) -> Period | None:
        """Find the nearest such day or month on one side of publication, if nothing else counts."""
        month, weekday = self._month(), self._group("weekday")
        if self.published is None or any(self._group(name) for name in _TOLD):
            return None
        if month:
            return self._on_one_side(month, self.published, past=past)
        if not weekday:
            return None
        ahead = (self.rules.weekdays[weekday.lower()] - self.published.weekday()) % _WEEK
        day = self.published + timedelta(days=ahead - (_WEEK if past and ahead else 0))
        return day, day

    def _on_one_side(self, month: int, published: date, *, past: bool) -> Period | None:
        dated = (self._dated(year, month) for year in _around(published))
        options = [period for period in dated if period and self._agrees(period[0])]
        if past:
            return max((o for o in options if o[0] <= published), default=None)
        return min((o for o in options if o[1] >= published), default=None)

    def _dated(self, year: int, month: int) -> Period | None:
        day = self._group("day")
        return _day(year, month, int(day)) if day else _months(year, month, month)

    def _agrees(self, day: date) -> bool:
        """Whether `day` falls on the weekday and side of publication that the text names."""
        weekday = self._group("weekday")
        if weekday and self.rules.weekdays[weekday.lower()] != day.weekday():
            return False
        if self.published is None:
            return False
        before = not self._group("past") or day <= self.published
        return before and (not self._group("coming") or day >= self.published)

    def _weekday(self, weekday: int, published: date) -> Period | None:
        """Find the last or next such day; without a direction it could be either."""
        if self._group("past"):
            day = published - timedelta(days=(published.weekday() - weekday - 1) % 7 + 1)
        elif self._group("coming"):
            day = published + timedelta(days=(weekday - published.weekday() - 1) % 7 + 1)
        else:
            return self._weekday_of_another_week(weekday, published)
        return day, day

    def _weekday_of_another_week(self, weekday: int, published: date) -> Period | None:
        """Find the day that is both the nearest such one and one of the week before or after."""
        monday = published - timedelta(days=published.weekday())
        if self._group("last") and weekday >= published.weekday():
            day = monday + timedelta(days=weekday - 7)
        elif self._group("next") and weekday <= published.weekday():
            day = monday + timedelta(days=weekday + 7)
        else:
            return None
        return day, day


def _day(year: int, month: int, day: int) -> Period | None:
    if day > monthrange(year, month)[1]:
        return None
    return date(year, month, day), date(year, month, day)


def _months(year: int, first: int, last: int) -> Period:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _around(published: date) -> Iterator[int]:
    yield from range(published.year - 1, published.year + 2)


def _shifted(published: date, granularity: str, offset: int) -> Period:
    """Find the day, week, month … that comes `offset` of them after that of publication."""
    if granularity == "day":
        day = published + timedelta(days=offset)
        return day, day
    if granularity == "week":
        monday = published + timedelta(days=7 * offset - published.weekday())
        return monday, monday + timedelta(days=6)
    if granularity in {"month", "quarter"}:
        return _shifted_months(published, _QUARTER if granularity == "quarter" else 1, offset)
    if granularity == "year":
        return date(published.year + offset, 1, 1), date(published.year + offset, _DECEMBER, 31)
    century = (published.year - 1) // 100 + offset
    return date(century * 100 + 1, 1, 1), date(century * 100 + 100, _DECEMBER, 31)


def _shifted_months(published: date, length: int, offset: int) -> Period:
    count = published.year * _DECEMBER + published.month - 1
    first = (count // length + offset) * length
    last = first + length - 1
    return (
        date(first // _DECEMBER, first % _DECEMBER + 1, 1),
        _months(last // _DECEMBER, last % _DECEMBER + 1, last % _DECEMBER + 1)[1],
    )
