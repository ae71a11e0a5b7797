"""Which sentences are no running text, so that nothing is asked about them.

Headlines, by-lines and captions; rows of a table and items of a list that are no sentence; posts
from social media; what is said in a dialogue without quotation marks; other languages; and
sentences that a line break or a forgotten full stop has spoiled.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from quizapp.core.article import Article, Span
from quizapp.core.language.base import SentenceRules
from quizapp.core.language.lines import FINAL, LINE, ROW, starts_anew
from quizapp.core.language.spoken import is_foreign

_BREAK = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_HEADLINE_WORDS = 14  # longest heading that may end in a question or exclamation mark
_LINE_WORDS = 30  # a line without a final stop is a heading up to this many words
_LOUD = 0.7  # of the letters of a sentence in capitals
_FEWEST_LETTERS = 8
_LABEL = re.compile(
    r"\s*((?:[A-ZÀ-Þ][\w’'.-]*)(?:\ (?:[A-ZÀ-Þ][\w’'.-]*|van|de|der|den|von)){0,4})\s?:\s+"
    r"(?![\"“”„‘'«,])"
)
_POST = re.compile(r"\s*(?:RT\s)?[@#]\w|.{0,60}\(@\w+\)|.*\bpic\.twitter\.com/")
_WEB = re.compile(r"https?://|\bwww\.|\w@\w|(?<!\w)[@#]\w*[^\W\d_]|&(?:[a-z]+|#\d+);")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf]")
_CUT_WORD = re.compile(r"\w-[^\S\n\r]*[\n\r]")
_RUN_ON = re.compile(r"(?<=[a-zà-ÿ] )[A-ZÀ-Þ][a-zà-ÿ]+ ")


def find(article: Article, text: str, spans: Sequence[Span], rules: SentenceRules) -> list[bool]:
    """Tell of each sentence whether it is no running text.

    `text` is the article's with the breaks that wrap it written as spaces (`lines.unwrapped`).
    """
    page = _Page(article, text, rules)
    ends = [line.end() for line in LINE.finditer(text)]
    by_line = groupby(spans, key=lambda span: bisect_left(ends, span.end))
    return [heading for place, own in by_line for heading in page.headings(place, list(own))]


@dataclass(frozen=True)
class _Page:
    article: Article
    text: str
    rules: SentenceRules

    @cached_property
    def _lines(self) -> list[Span]:
        return [Span(*line.span()) for line in LINE.finditer(self.text)]

    @cached_property
    def _speakers(self) -> frozenset[str]:
        """The labels before more than one line: "A:", "Vraag:", "De Wit:"."""
        labels = (_LABEL.match(line.of(self.text)) for line in self._lines)
        counts = Counter(label[1] for label in labels if label)
        return frozenset(label for label, count in counts.items() if count > 1)

    def headings(self, place: int, spans: Sequence[Span]) -> Iterator[bool]:
        """Judge the sentences of the line at `place`."""
        if self._is_odd(self._lines[place]):
            yield from [True] * len(spans)
            return
        sentences = [span for span in spans if not self._is_prefix(span)]
        for span in spans:
            alone = sentences == [span]
            first, last = span in sentences[:1], span in sentences[-1:]
            yield (
                span not in sentences
                or (alone and self._is_headline(span))
                or (first and _begins_small(span.of(self.text)))
                or (last and self._is_cut_off(span, place))
                or self._is_furniture(span)
                or self._is_spoiled(span)
            )

    def _is_odd(self, line: Span) -> bool:
        """Whether nothing on a line is running text."""
        own = line.of(self.text)
        label = _LABEL.match(own)
        return (
            any(ROW.search(raw) for raw in _BREAK.split(line.of(self.article.text)))
            or bool(_POST.match(own) or self.rules.credit.search(own))
            or (label is not None and label[1] in self._speakers)
            or is_foreign(own, self.article.language)
        )

    def _is_prefix(self, span: Span) -> bool:
        """Whether this is the place or the time before the first sentence."""
        return any(
            found is not None and self.text[span.end : found.end()].strip() == ""
            for mark in (self.rules.dateline, self.rules.stamp)
            for found in [mark.match(self.text, span.start)]
        )

    def _is_headline(self, span: Span) -> bool:
        own = span.of(self.text)
        words = len(own.split())
        if FINAL.search(own):
            opens = not any(char.isalnum() for char in self.text[: span.start])
            return opens and own[-1] in "?!" and words <= _HEADLINE_WORDS
        return words <= _LINE_WORDS

    def _is_cut_off(self, span: Span, place: int) -> bool:
        """Whether the sentence has no end, and the line below goes on with it."""
        below = [line.of(self.text).strip() for line in self._lines[place + 1 : place + 2]]
        return not FINAL.search(span.of(self.text)) and any(map(_begins_small, below))

    def _is_furniture(self, span: Span) -> bool:
        own, title = span.of(self.text), self.article.title
        return bool(self.rules.furniture.fullmatch(own)) or bool(
            title and _bare(own) == _bare(title)
        )

    def _is_spoiled(self, span: Span) -> bool:
        own = span.of(self.text)
        return (
            _is_loud(own)
            or any(mark.search(own) for mark in (_WEB, _EMOJI))
            or _LABEL.match(own) is not None
            or bool(_CUT_WORD.search(span.of(self.article.text)))
            or any(starts_anew(own[m.start() :], self.rules) for m in _RUN_ON.finditer(own))
            or is_foreign(own, self.article.language)
        )


def _begins_small(words: str) -> bool:
    """Whether the first word is no opening of a sentence, nor a name such as "iPhone"."""
    return words[:1].islower() and not words[1:2].isupper()


def _is_loud(words: str) -> bool:
    """Whether a sentence is written in capitals."""
    letters = [char for char in words if char.isalpha()]
    loud = sum(char.isupper() for char in letters)
    return len(letters) >= _FEWEST_LETTERS and loud >= _LOUD * len(letters)


def _bare(words: str) -> str:
    return "".join(char for char in words.casefold() if char.isalnum())
