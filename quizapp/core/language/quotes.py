"""Words between quotation marks: „…” “…” "…" ‘…’ '…' «…» ‹…›, nested or not.

A quote begins and ends within one line. Marks without a partner make no quote, and an
apostrophe ("foto's", "'s avonds", "jongens' fietsen") is no mark.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from quizapp.core.article import Span
from quizapp.core.language.document import Quote
from quizapp.core.language.lines import LINE

_MARKS = re.compile("[„“”\"«»‹›‘’‚]|,,|''?")
_OPENING: dict[str, Container[str]] = {
    "„": '”“"',
    "“": '”"',
    "«": "»",
    "‹": "›",
    "‘": "’'",
    "‚": "’‘'",
    ",,": ("''", "”", "“", '"'),
    "”": "”",
}
_STRAIGHT = {'"': '"', "'": "'", "’": "’"}
# 's, 't, 'n, 'k, 'm, 'em, 'ns, '90: a clipped word, not an opening mark
_CLIPPED = re.compile(r"['’‘](?:s|t|n|k|m|r|em|ns|er|ie)\b|['’‘]\d")


def find(text: str) -> tuple[Quote, ...]:
    """Find all quotes of `text` by place; a quote inside a quote follows the one around it."""
    return tuple(
        quote for line in LINE.finditer(text) for quote in find_in_line(text, Span(*line.span()))
    )


def find_in_line(text: str, line: Span) -> tuple[Quote, ...]:
    """Find the quotes of `text` inside `line`, by place."""
    open_marks: list[re.Match[str]] = []
    found: list[Quote] = []
    for mark in _marks(text, line):
        partner = _partner(text, mark, open_marks)
        if partner is not None:
            opened = open_marks[partner]
            del open_marks[partner:]
            found.append(_quote(opened, mark))
        elif _can_open(text, mark):
            open_marks.append(mark)
        elif mark.group() in "”»":
            return ()  # a closing mark without a partner: the line cannot be trusted
        else:
            found = [quote for quote in found if not _may_be_genitive(text, quote)]
    if any(mark.group() not in "‘'’" for mark in open_marks):
        return ()
    return tuple(sorted((q for q in found if q.inner.end > q.inner.start), key=_by_place))


def _marks(text: str, line: Span) -> Iterator[re.Match[str]]:
    for mark in _MARKS.finditer(text, line.start, line.end):
        if not _is_apostrophe(text, mark):
            yield mark


def _is_apostrophe(text: str, mark: re.Match[str]) -> bool:
    if mark.group() not in "'’‘":
        return False
    before, after = _around(text, mark)
    if before.isalnum() and after.isalnum():
        return True
    return not before.isalnum() and bool(_CLIPPED.match(text, mark.start()))


def _may_be_genitive(text: str, quote: Quote) -> bool:
    """Whether the end of `quote` may be the apostrophe of "Frits’ auto"."""
    return text[quote.inner.end] in "’'" and text[quote.inner.end - 1] in "sxz"


def _partner(text: str, mark: re.Match[str], open_marks: list[re.Match[str]]) -> int | None:
    """Find the place in `open_marks` of the mark that this one closes."""
    if not _can_close(text, mark):
        return None
    for place in range(len(open_marks) - 1, -1, -1):
        opened = open_marks[place].group()
        if mark.group() in (_OPENING.get(opened) or _STRAIGHT[opened]):
            return place
        if opened not in "‘'’":
            return None
    return None


def _can_open(text: str, mark: re.Match[str]) -> bool:
    before, after = _around(text, mark)
    if mark.group() in _OPENING and mark.group() != "”":
        return not after.isspace()
    straight = mark.group() in _STRAIGHT or mark.group() == "”"
    return straight and not before.isalnum() and bool(after.strip())


def _can_close(text: str, mark: re.Match[str]) -> bool:
    before, after = _around(text, mark)
    return bool(before.strip()) and not after.isalnum()


def _around(text: str, mark: re.Match[str]) -> tuple[str, str]:
    return text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]


def _quote(opened: re.Match[str], closed: re.Match[str]) -> Quote:
    return Quote(Span(opened.start(), closed.end()), Span(opened.end(), closed.start()))


def _by_place(quote: Quote) -> tuple[int, int]:
    return quote.span.start, -quote.span.end
