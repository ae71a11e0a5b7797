"""Wrong numbers and dates: as precise as the key, plausible, and nowhere said to be right.

Rules c and d of "Distractors" in the reading on question writing. How many of the wrong values
lie below the key is drawn before any of them is, so that no rank gives it away.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain, islice
from random import Random

from quizapp.core.generation.distractors import ENOUGH
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import DateMention, Number

_STRETCHES = 12
_ALIKE = 4
"""Another number of the article may be so many times larger or smaller than the key."""
_SCALES = (10**12, 10**9, 10**6)
_THOUSAND = 1000
_ALL = 100
"""Per cent."""
_NEAR = 5
"""Years for every century between the event and the publication."""
_LEAST_ROOM = 2


def other_numbers(key: Number, lookup: Lookup, rng: Random) -> Iterator[Decimal]:
    """Yield values as round as the key; other numbers of the article with its unit come first."""
    known = list(_elsewhere(key, lookup))
    rng.shuffle(known)
    taken = {key.value, *(n.value for n in lookup.document.numbers if n.unit == key.unit)}
    sides = []
    for sign in (-1, 1):
        side = (value for value in known if (value > key.value) is (sign > 0))
        made = (value for value in _made(key, sign, lookup, rng) if value not in taken)
        sides.append(list(islice(chain(side, made), ENOUGH)))
    below, above = sides
    count = rng.randint(max(0, ENOUGH - len(above)), min(ENOUGH, len(below)))
    yield from (*below[:count], *above[: ENOUGH - count])


def _elsewhere(key: Number, lookup: Lookup) -> Iterator[Decimal]:
    """Yield values of the same unit and size that the article gives for something else."""
    own = lookup.sentence_at(key.span)
    alike = (n for n in lookup.document.numbers if _is_alike(n, key))
    values = dict.fromkeys(n.value for n in alike if lookup.sentence_at(n.span) is not own)
    with_key = {n.value for n in lookup.numbers(own.span)} if own else set()
    yield from (value for value in values if value != key.value and value not in with_key)


def _is_alike(other: Number, key: Number) -> bool:
    """Whether another number counts the same unit, no more precisely, and is of the same size."""
    if other.ordinal or key.unit is None or other.unit != key.unit or not other.value:
        return False
    near = key.value / _ALIKE <= other.value <= key.value * _ALIKE
    return near and other.value % _unit(key.value) == 0


def _made(key: Number, sign: int, lookup: Lookup, rng: Random) -> Iterator[Decimal]:
    """Yield new values on one side of the key, nearest first, but not all equally far apart."""
    step = _step(key.value)
    last = None
    for stretch in range(1, _STRETCHES):
        value = key.value + sign * step * (stretch + rng.randint(0, 1))
        if value != last and key.value / _ALIKE <= value <= _limit(key, lookup):
            last = value
            yield value


def _limit(key: Number, lookup: Lookup) -> Decimal:
    """Return how large a value may be: no more than all, and no "1.000 miljoen"."""
    percent = (key.unit or "").lower() in lookup.words.figures.PERCENT
    if percent and key.value <= _ALL:
        return Decimal(_ALL)
    scale = next((scale for scale in _SCALES if key.value >= scale), None)
    return Decimal(scale * _THOUSAND - 1) if scale else Decimal("Infinity")


def _unit(value: Decimal) -> Decimal:
    """The smallest step that keeps a value as round as it is."""
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def _step(value: Decimal) -> Decimal:
    """A step as round as the value, near a fifth of it."""
    unit = _unit(value)
    return unit * max(1, int(value / 5 / unit))


def other_dates(key: DateMention, first: date, lookup: Lookup, rng: Random) -> Iterator[date]:
    """Yield dates as precise as the key that share no day with it or with a date of the article.

    They lie on the same side of publication as the key. Nothing is yielded where that leaves so
    little room that the key would nearly always be the last or the first.
    """
    taken = {first, *(_opening(d.first, key.granularity) for d in lookup.document.dates if d.first)}
    step = _stepper(key, first, lookup.published)
    before = rng.randint(0, ENOUGH)
    wanted = ((-1, before), (1, ENOUGH - before))
    sides = {
        sign: [d for d in _dates(first, sign, step, rng) if d not in taken] for sign in (-1, 1)
    }
    room = {
        sign: [d for d in sides[sign] if _same_side(d, first, lookup.published)] for sign in sides
    }
    if min(len(dates) for dates in room.values()) >= _LEAST_ROOM:
        for sign, count in wanted:
            yield from room[sign][:count]


def _dates(
    first: date, sign: int, step: Callable[[date, int], date | None], rng: Random
) -> Iterator[date]:
    """Yield dates on one side of the key, nearest first."""
    seen = {first}
    for steps in range(1, _STRETCHES):
        other = step(first, sign * (steps + rng.randint(0, 1)))
        if other is not None and other not in seen:
            seen.add(other)
            yield other


def _same_side(other: date, first: date, published: date | None) -> bool:
    if published is None:
        return True
    return (other <= published) is (first <= published)


def _opening(day: date, granularity: str) -> date:
    """Return the first day of the period a date lies in."""
    if granularity == "year":
        return date(day.year, 1, 1)
    return date(day.year, day.month, 1) if granularity == "month" else day


def _stepper(
    key: DateMention, first: date, published: date | None
) -> Callable[[date, int], date | None]:
    """Return the way to go from a date to another one like it."""
    if key.granularity == "year":
        far = abs(published.year - first.year) if published else 0
        return lambda day, steps: _in_year(day, steps * (1 + far * _NEAR // _ALL))
    if key.granularity == "decade":
        return lambda day, steps: _in_year(day, 10 * steps)
    if key.granularity == "century":
        return lambda day, steps: _in_year(day, 100 * steps)
    if key.granularity == "season":
        return _in_year
    if key.granularity == "day" and key.relative:
        return lambda day, steps: day + timedelta(days=steps)
    return _in_month


def _in_year(day: date, steps: int) -> date | None:
    year = day.year + steps
    return day.replace(year=year) if date.min.year <= year <= date.max.year else None


def _in_month(day: date, steps: int) -> date | None:
    """Step by months; a month that is too short has the last day it has."""
    months = day.year * 12 + day.month - 1 + steps
    year, month = divmod(months, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
