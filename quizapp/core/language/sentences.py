"""Where sentences begin and end, and which lines are headings.

A line break always ends a sentence, so a headline never runs into the text below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.core.article import Span
from quizapp.core.language import quotes
from quizapp.core.language.base import SentenceRules

_LINE = re.compile(r"(?!\ufeff)[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BREAK = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_STOP = re.compile(r"[.!?…]+")
_CLOSERS = "\"”“’‘'»)]›"
_OPENERS = "\"“„‘'«([‚‹”"
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ][a-z]?\.)*[A-ZÀ-Þ]")
_BULLET = re.compile(r"(?:[•▪●◦*]|[-–—](?=\s))\s*")
_FINAL = re.compile(r"[.!?…:;,][\"”“’'»)\]›]*$")
_BRACKETS = re.compile(r"\([^()]*\)")
_GOES_ON = re.compile(r"[,;:]|\s+[a-zà-ÿ]")
_GLUED = re.compile(r"(?<=[a-zà-ÿ]{2}[.!?])(?=[A-ZÀ-Þ][a-zà-ÿ ])")
_HEADLINE_WORDS = 14  # longest heading that may end in a question or exclamation mark
_NEAR = 2_000  # code points within which the rest of a line is looked at
_LINE_WORDS = 30  # a line without a final stop is a heading up to this many words


def split(text: str, rules: SentenceRules) -> tuple[Span, ...]:
    """Cut `text` into sentences, in order, without the white space around them.

    A dateline ("BREDA –") and a bullet stand outside the sentence that follows; the dateline
    becomes a span of its own.
    """
    return tuple(span for line in _LINE.finditer(text) for span in _in_line(text, line, rules))


def is_heading(text: str, span: Span, title: str | None, rules: SentenceRules) -> bool:
    """Whether the sentence at `span` is a headline, by-line, caption or other furniture."""
    own = span.of(text)
    if title and _bare(own) == _bare(title):
        return True
    if rules.furniture.fullmatch(own) or _is_dateline(text, span, rules):
        return True
    if not _fills_line(text, span):
        return False
    words = len(own.split())
    if _FINAL.search(own):
        return _is_first_line(text, span) and own[-1] in "?!" and words <= _HEADLINE_WORDS
    return words <= _LINE_WORDS


def _in_line(text: str, line: re.Match[str], rules: SentenceRules) -> Iterator[Span]:
    start = _skip_space(text, line.start(), line.end())
    bullet = _BULLET.match(text, start, line.end())
    start = bullet.end() if bullet else start
    dateline = rules.dateline.match(text, start, line.end())
    if dateline:
        yield _trimmed(text, start, dateline.end())
        start = dateline.end()
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
        return not _starts_anew(following, rules)
    return word.isdigit() and len(before) == 1


def _always_goes_on(word: str, rules: SentenceRules) -> bool:
    """Whether it is a title ("mr.dr.") or an abbreviation that something follows."""
    return rules.titles.issuperset(word.lower().split(".")) or word in rules.opening_abbreviations


def _starts_anew(following: str, rules: SentenceRules) -> bool:
    """Whether `following` opens a sentence ("vitamine C. De arts …", not "J. P. De Smet")."""
    first, _, rest = following.partition(" ")
    return first in rules.starters and not rest[:1].isupper()


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
    while place < len(text) and text[place] in _CLOSERS:
        place += 1
    return place


def _skip_space(text: str, place: int, end: int) -> int:
    while place < end and text[place].isspace():
        place += 1
    return place


def _trimmed(text: str, start: int, end: int) -> Span:
    start = _skip_space(text, start, end)
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _bare(words: str) -> str:
    return "".join(char for char in words.casefold() if char.isalnum())


def _fills_line(text: str, span: Span) -> bool:
    before = re.split(_BREAK, text[max(0, span.start - _NEAR) : span.start])[-1]
    after = re.split(_BREAK, text[span.end : span.end + _NEAR], maxsplit=1)[0]
    return not any(char.isalnum() for char in before + after)


def _is_first_line(text: str, span: Span) -> bool:
    return not any(char.isalnum() for char in text[: span.start])


def _is_dateline(text: str, span: Span, rules: SentenceRules) -> bool:
    dateline = rules.dateline.match(text, span.start)
    return dateline is not None and text[span.end : dateline.end()].isspace()
