"""The article cut into paragraphs and runs, with the evidence marked, for a template to write."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.core.article import Article, Span
from quizapp.core.language.languages import rules_of
from quizapp.core.language.sentences import split

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_WORD = re.compile(r"\w+(?:[.,'’-]\w+)*")
_SPAN = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")
LONGEST_HEADING = 120
SENTENCE_ENDS = (".", "!", "?", "”", '"', "…", ":")


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are all evidence, or none of them; `first` where the marker begins."""

    text: str
    marked: bool = False
    first: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the article; a heading is a short line without a full stop."""

    runs: tuple[Run, ...]
    start: int
    heading: bool

    @property
    def marked(self) -> bool:
        """Whether any evidence is in it."""
        return any(run.marked for run in self.runs)


def paragraphs(text: str, evidence: Sequence[Span] = ()) -> tuple[Paragraph, ...]:
    """The paragraphs of `text`, as blank lines part them, with `evidence` marked."""
    first = min((span.start for span in evidence), default=-1)
    return tuple(
        Paragraph(
            tuple(_runs(text, Span(*match.span()), sorted(evidence), first)),
            match.start(),
            _is_heading(match.group()),
        )
        for match in _PARAGRAPH.finditer(text)
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """A sentence that evidence may be chosen from; `value` is what a form sends for it."""

    text: str
    value: str
    chosen: bool


def sentences(article: Article, chosen: str | None) -> tuple[Choice, ...]:
    """The sentences of an article, with the one (or the part of one) that was chosen.

    A part that was selected with the mouse is offered in whole words, before the sentences.
    """
    spans = split(article.text, rules_of(article.language).sentences)
    values = {_value(span): span.of(article.text) for span in spans}
    part = _whole_words(article.text, read_span(chosen))
    if part.start < part.end and _value(part) not in values:
        values = {_value(part): part.of(article.text), **values}
    return tuple(Choice(text, value, value == _value(part)) for value, text in values.items())


def _whole_words(text: str, selected: Span) -> Span:
    """What was selected, where a mouse stops a letter early or late; empty outside `text`.

    A word at an edge belongs to it when at least half of its letters do.
    """
    start, end = selected.start, selected.end
    if not start < end <= len(text):
        return Span(0, 0)
    for word in _WORD.finditer(text):
        first, last = word.span()
        if first < selected.start < last:
            start = first if (last - selected.start) * 2 >= last - first else last
        if first < selected.end < last:
            end = last if (selected.end - first) * 2 >= last - first else first
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def read_span(typed: str | None) -> Span:
    """A span as "start-end"; an empty one for anything else."""
    match = _SPAN.fullmatch(typed or "")
    return Span(int(match[1]), int(match[2])) if match else Span(0, 0)


def _value(span: Span) -> str:
    return f"{span.start}-{span.end}"


def quotation(article: Article, evidence: Span) -> tuple[Run, ...]:
    """The evidence in its sentence, where it is only a part of one."""
    spans = split(article.text, rules_of(article.language).sentences)
    whole = next((span for span in spans if span.covers(evidence)), evidence)
    return tuple(_runs(article.text, whole, [evidence], first=-1))


def runs(text: str, evidence: Sequence[Span]) -> tuple[Run, ...]:
    """A text that is no article, with the quotes from one marked."""
    return tuple(_runs(text, Span(0, len(text)), sorted(evidence), first=-1))


def _runs(text: str, whole: Span, evidence: Sequence[Span], first: int) -> Iterator[Run]:
    at = whole.start
    for span in evidence:
        start, end = max(span.start, at), min(span.end, whole.end)
        if start >= end:
            continue
        if at < start:
            yield Run(text[at:start])
        yield Run(text[start:end], marked=True, first=start == first)
        at = end
    if at < whole.end:
        yield Run(text[at : whole.end])


def _is_heading(text: str) -> bool:
    text = text.rstrip()
    return len(text) <= LONGEST_HEADING and "\n" not in text and not text.endswith(SENTENCE_ENDS)
