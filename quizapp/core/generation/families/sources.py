"""Looking at the sources: which of the people in an article is quoted."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.quotations import sayings
from quizapp.core.generation.workshop import Workshop, names_in
from quizapp.core.language.document import EntityKind
from quizapp.core.question import Difficulty, Skill, Tier

_FEWEST_WORDS = 4
"""A shorter quote may be a word that is not meant literally, and needs no speaker."""


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Ask which of the people in the article is quoted, when it is known who speaks each time."""
    found = tuple(sayings(shop.lookup))
    speakers = {name for saying in found for name in names_in(saying.speakers)}
    quoted = speakers | set(_beside_quotes(shop))
    silent = [e.name for e in shop.lookup.names(EntityKind.PERSON) if e.name not in quoted]
    alone = [s for s in found if len(s.speakers) == 1]
    if alone and len(silent) >= distractors.FEWEST and _all_known(shop, len(found)):
        saying = alone[0]
        yield Draft(
            saying.fact,
            Skill.SOURCES,
            shop.words.wording.who_is_quoted(),
            answers=(saying.speakers[0].name,),
            evidence=shop.evidence(saying.fact, *saying.speakers),
            rivals=tuple(silent),
            tier=Tier.REVIEW,
            difficulty=Difficulty.MEDIUM,
        )


def _beside_quotes(shop: Workshop) -> Iterator[str]:
    """Yield who is named in a sentence with quotation marks, if only around a word or two."""
    lookup = shop.lookup
    for quote in lookup.document.quotes:
        sentence = lookup.sentence_at(quote.span)
        yield from names_in(lookup.entities(sentence.span) if sentence else ())


def _all_known(shop: Workshop, found: int) -> bool:
    """Whether every quote of some length has a known speaker."""
    text = shop.lookup.text
    quotes = shop.lookup.document.quotes
    return found >= sum(len(q.inner.of(text).split()) >= _FEWEST_WORDS for q in quotes)
