"""Where sentences begin and end.

A line break ends a sentence, so a headline never runs into the text below it; only in a text that
is wrapped at some width it does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.core.article import Span
from quizapp.core.language import quotes
from quizapp.core.language.base import SentenceRules
from quizapp.core.language.lines import BULLET, LINE, NUMBERED, starts_anew, unwrapped

_STOP = re.compile(r"[.!?…]+")
_CLOSERS = re.compile("[\"”“’‘'»)\\]›]*(?:\\s*[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+)*")
_OPENERS = "\"“„‘'«([‚‹”"
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ][a-z]?\.)*[A-ZÀ-Þ]")
_BRACKETS = re.compile(r"\([^()]*\)")
_GOES_ON = re.compile(r"[,;:]|\s+[a-zà-ÿ]")
_GLUED = re.compile(r"(?<=[a-zà-ÿ]{2}[.!?])(?=[A-ZÀ-Þ][a-zà-ÿ ])")


def split(text: str, rules: SentenceRules) -> tuple[Span, ...]:
    """Cut `text` into sentences, in order, without the white space around them.

    A dateline ("BREDA –"), the time of a live report ("14.32 uur") and a bullet stand outside the
    sentence that follows; dateline and time become spans of their own.
    """
    text = unwrapped(text, rules)
    return tuple(span for line in LINE.finditer(text) for span in _in_line(text, line, rules))


def _in_line(text: str, line: re.Match[str], rules: SentenceRules) -> Iterator[Span]:
    start = _skip_space(text, line.start(), line.end())
    for mark in (BULLET, NUMBERED):
        found = mark.match(text, start, line.end())
        start = found.end() if found else start
    for mark in (rules.stamp, rules.dateline):
        found = mark.match(text, start, line.end())
        if found:
            yield _trimmed(text, start, found.end())
            start = found.end()
    for end in _ends(text[: line.end()], start, rules):
        span = _trimmed(text, start, end)
        if span.start < span.end:
            yield span
        start = end


def _ends(text: str, start: int, rules: SentenceRules) -> Iterator[int]:
    """Find the ends of the sentences from `start` on, the end of `text` being the last."""
    shelters = _shelters(text, start)
    for stop in _STOP.finditer(text, start):
        place = _after_closers(text, stop.end())
        if any(shelter.start < stop.start() and place < shelter.end for shelter in shelters):
            continue
        if place < len(text) and _ends_here(text, start, stop, rules):
            start = place
            yield place
    yield len(text)


def _ends_here(text: str, start: int, stop: re.Match[str], rules: SentenceRules) -> bool:
    """Whether the sentence that began at `start` is over after `stop`."""
    place = _after_closers(text, stop.end())
    before = text[start : stop.start()].split()
    if not text[place].isspace():
        return bool(_GLUED.match(text, place)) and not _abbreviates(before, "", rules)
    following = text[place:].lstrip()
    if not _opens(following, rules):
        return False
    return stop.group() != "." or not _abbreviates(before, following, rules)


def _opens(following: str, rules: SentenceRules) -> bool:
    """Whether a sentence could begin with `following`."""
    if rules.clipped_starters.match(following):
        return True
    first = following.removeprefix(",,").lstrip(_OPENERS + " ")[:1]
    return following[:1] in "–—-" or first.isupper() or first.isdigit()


def _abbreviates(before: list[str], following: str, rules: SentenceRules) -> bool:
    """Whether the full stop belongs to an abbreviation, an initial or a list number."""
    word = before[-1].lstrip(_OPENERS) if before else ""
    if _always_goes_on(word.lower() if len(before) == 1 else word, rules):
        return True
    if word.lower() in rules.closing_abbreviations:
        first = re.match(r"\w*", following)
        return following[:1].isdigit() or (first is not None and first.group() in rules.continuing)
    if _INITIALS.fullmatch(word):
        return not starts_anew(following, rules)
    return word.isdigit() and len(before) == 1


def _always_goes_on(word: str, rules: SentenceRules) -> bool:
    """Whether it is a title ("mr.dr.") or an abbreviation that something follows."""
    return rules.titles.issuperset(word.lower().split(".")) or word in rules.opening_abbreviations


def _shelters(text: str, start: int) -> list[Span]:
    """Find where no sentence ends: in brackets, and in a quote whose sentence goes on after it."""
    brackets = [Span(*match.span()) for match in _BRACKETS.finditer(text, start)]
    spoken = [
        quote.span
        for quote in quotes.find_in_line(text, Span(start, len(text)))
        if _GOES_ON.match(text, quote.span.end)
    ]
    return brackets + spoken


def _after_closers(text: str, place: int) -> int:
    found = _CLOSERS.match(text, place)
    return found.end() if found else place


def _skip_space(text: str, place: int, end: int) -> int:
    while place < end and text[place].isspace():
        place += 1
    return place


def _trimmed(text: str, start: int, end: int) -> Span:
    start = _skip_space(text, start, end)
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
