"""Fill in what somebody said: a quote word for word, with one gap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.details import Thing
from quizapp.core.generation.facts.nouns import quoted_things
from quizapp.core.generation.facts.quotations import Saying, sayings
from quizapp.core.generation.gapped import GAP
from quizapp.core.generation.stems import is_too_long
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Format, Skill, Tier

MOST = 2
_FEWEST_WORDS = 6
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield quotes of one known speaker, with a gap for a noun."""
    for saying in sayings(shop.lookup):
        if len(saying.speakers) == 1:
            found = (
                _draft(saying, thing, shop) for thing in quoted_things(saying.quote, shop.lookup)
            )
            yield from islice((draft for draft in found if draft is not None), MOST)


def _draft(saying: Saying, thing: Thing, shop: Workshop) -> Draft | None:
    said = _around(saying.quote.inner, thing.span, shop.lookup.text)
    key = shop.lookup.running(thing.span)
    speaker = saying.speakers[0]
    stem = shop.words.wording.complete_quote(speaker.name, said)
    if len(said.split()) < _FEWEST_WORDS or is_too_long(stem) or key.lower() in said.lower():
        return None
    return Draft(
        _fact(saying, thing, shop),
        Skill.LOCATE,
        stem,
        answers=(key,),
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


def _fact(saying: Saying, thing: Thing, shop: Workshop) -> Fact:
    return replace(
        saying.fact, kind=FactKind.THING, value=thing.span.of(shop.lookup.text), value_at=thing.span
    )
