"""The lines of a text, and the line breaks that only wrap it at some width.

A line break ends a sentence, unless the whole text was cut into lines of much the same width: a
mail, a text file. There a break is a space wherever the next word did not fit on the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from quizapp.core.article import Span
from quizapp.core.language.base import SentenceRules

LINE = re.compile(r"(?!\ufeff)[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
BULLET = re.compile(r"(?:[•▪●◦*‣·]|[-–—](?=\s))\s*")
FINAL = re.compile(r"[.!?…:][\"”“’'»)\]›]*$")
ROW = re.compile(r"\S *\t\s*\S|\S\s*\|\s*\S|\S[ \xa0]{3,}\S.*\S[ \xa0]{3,}\S|\.{4,}\s*\d")
NUMBERED = re.compile(r"\d{1,2}[.)]\s+(?=[A-ZÀ-Þ])")
_ONE_BREAK = re.compile(r"[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*")
_NARROWEST, _WIDEST = 40, 130  # code points
_NEARLY = 0.8  # of the width; a page copied from print has ragged lines
_FEWEST = 2  # breaks in the middle of a sentence, before a text is taken for wrapped


@dataclass(frozen=True, slots=True)
class _Break:
    """A line and the one right below it."""

    above: str
    below: str
    gap: Span

    @property
    def needed(self) -> int:
        """How long the line would be with the next word on it."""
        return len(self.above) + 1 + len(self.below.split()[0])

    def is_full(self, width: int) -> bool:
        """Whether the next word would hardly have fitted on the line."""
        return self.needed >= _NEARLY * width

    @property
    def goes_on(self) -> bool:
        """Whether a sentence certainly runs across."""
        return not FINAL.search(self.above) and self.below[0].islower()


def unwrapped(text: str, rules: SentenceRules) -> str:
    """Write spaces for the breaks that only wrap `text`; every offset stays as it is."""
    width = max((len(line.group().strip()) for line in LINE.finditer(text)), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return text
    breaks = tuple(_breaks(text))
    inside = [one.is_full(width) for one in breaks if one.goes_on]
    if sum(inside) < max(_FEWEST, _NEARLY * len(inside)):
        return text
    joined = [
        one.gap
        for one in breaks
        if one.is_full(width) and _runs_on(one, rules) and not _is_headline(text, one, width)
    ]
    return "".join(_with_spaces(text, joined))


def _breaks(text: str) -> Iterator[_Break]:
    lines = [line for line in LINE.finditer(text) if line.group().strip()]
    for above, below in pairwise(lines):
        end = above.start() + len(above.group().rstrip())
        start = below.end() - len(below.group().lstrip())
        if _ONE_BREAK.fullmatch(text, end, start):
            yield _Break(above.group().strip(), below.group().strip(), Span(end, start))


def _runs_on(one: _Break, rules: SentenceRules) -> bool:
    """Whether the line below is no new thing by the look of it."""
    if any(ROW.search(line) or rules.furniture.fullmatch(line) for line in (one.above, one.below)):
        return False
    if any(mark.match(one.below) for mark in (BULLET, rules.stamp, rules.dateline)):
        return False
    numbered = NUMBERED.match(one.below) and (NUMBERED.match(one.above) or FINAL.search(one.above))
    return not numbered and (bool(FINAL.search(one.above)) or not starts_anew(one.below, rules))


def _is_headline(text: str, one: _Break, width: int) -> bool:
    """Whether the line above is the first of the text, with room left where it ends."""
    opens = text[: one.gap.start].strip("\ufeff \t\r\n") == one.above
    return opens and not FINAL.search(one.above) and one.needed <= width


def starts_anew(following: str, rules: SentenceRules) -> bool:
    """Whether `following` opens a sentence ("vitamine C. De arts …", not "J. P. De Smet")."""
    first, _, rest = following.partition(" ")
    return first in rules.starters and not rest[:1].isupper()


def _with_spaces(text: str, gaps: list[Span]) -> Iterator[str]:
    place = 0
    for gap in gaps:
        yield text[place : gap.start]
        yield " " * (gap.end - gap.start)
        place = gap.end
    yield text[place:]
