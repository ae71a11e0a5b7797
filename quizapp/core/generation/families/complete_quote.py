"""Fill in what somebody said: a quote word for word, with one gap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.nouns import quoted_things
from quizapp.core.generation.facts.quotations import Saying, sayings
from quizapp.core.generation.gapped import GAP
from quizapp.core.generation.stems import is_too_long
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import EntityKind
from quizapp.core.question import Difficulty, Format, Skill, Tier

MOST = 2
_FEWEST = 2
_FEWEST_WORDS = 6
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class _Gap:
    """What is left out of a quote, and the answers that count."""

    span: Span
    kind: FactKind
    answers: tuple[str, ...]


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield quotes of one known speaker, with a gap for a name, an amount or a noun."""
    for saying in sayings(shop.lookup):
        if len(saying.speakers) == 1:
            found = (_draft(saying, gap, shop) for gap in _gaps(saying.quote.inner, saying, shop))
            yield from islice((draft for draft in found if draft is not None), MOST)


def _gaps(inner: Span, saying: Saying, shop: Workshop) -> Iterator[_Gap]:
    lookup, figures = shop.lookup, shop.words.figures
    for name in lookup.entities(inner):
        if name.kind is not EntityKind.DEMONYM and not lookup.is_half_known(name):
            yield _Gap(name.span, FactKind.ACT, tuple(dict.fromkeys((name.text, name.name))))
    for number in lookup.numbers(inner):
        if not number.ordinal and number.value >= _FEWEST:
            key = lookup.running(number.span)
            yield _Gap(number.span, FactKind.COUNT, figures.answers(number, key))
    for thing in quoted_things(saying.quote, lookup):
        yield _Gap(thing.span, FactKind.THING, (lookup.running(thing.span),))


def _draft(saying: Saying, gap: _Gap, shop: Workshop) -> Draft | None:
    said = _around(saying.quote.inner, gap.span, shop.lookup.text)
    speaker = saying.speakers[0]
    stem = shop.words.wording.complete_quote(speaker.name, said)
    told = any(answer.lower() in stem.lower() for answer in gap.answers)
    if len(said.split()) < _FEWEST_WORDS or is_too_long(stem) or told:
        return None
    return Draft(
        _fact(saying, gap, shop),
        Skill.NUMBER if gap.kind is FactKind.COUNT else Skill.LOCATE,
        stem,
        answers=gap.answers,
        evidence=shop.evidence(saying.fact, speaker),
        typed=Format.CLOZE,
        tier=Tier.REVIEW,
        difficulty=Difficulty.MEDIUM,
    )


def _around(quote: Span, gap: Span, text: str) -> str:
    """Write the sentence of the quote around the gap."""
    before = _SENTENCE_END.split(text[quote.start : gap.start])[-1]
    after = _SENTENCE_END.split(text[gap.end : quote.end])[0]
    return " ".join(f"{before}{GAP}{after}".split()).rstrip(",")


def _fact(saying: Saying, gap: _Gap, shop: Workshop) -> Fact:
    value = gap.span.of(shop.lookup.text)
    return replace(saying.fact, kind=gap.kind, value=value, value_at=gap.span)
