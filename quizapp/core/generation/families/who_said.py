"""Who said it: the quote word for word, and the speaker is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.quotations import Saying, sayings
from quizapp.core.generation.stems import LONGEST_STEM
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.asking import Wording
from quizapp.core.language.document import EntityKind
from quizapp.core.question import Difficulty, Format, Skill, Tier

_FEWEST_WORDS = 4
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every quote of a named speaker."""
    for saying in sayings(shop.lookup):
        stem = _stem(saying, shop.words.wording)
        if stem is not None and not _names_itself(saying, stem):
            yield _draft(saying, stem, shop)


def _stem(saying: Saying, wording: Wording) -> str | None:
    """Quote the first sentences that fit, at least a few words of them."""
    said = saying.fact.subject
    for ask in (wording.who_says, wording.who_says_briefly):
        quote = _first_sentences(said, LONGEST_STEM - len(ask("").split()) + 1)
        if len(quote.split()) >= _FEWEST_WORDS:
            return ask(quote)
    return None


def _first_sentences(said: str, room: int) -> str:
    """Take whole sentences from the start, no more than `room` words."""
    words: list[str] = []
    for sentence in _SENTENCE_END.split(said):
        if len(words) + len(sentence.split()) > room:
            break
        words += sentence.split()
    return " ".join(words).rstrip(",")


def _names_itself(saying: Saying, stem: str) -> bool:
    return any(word in stem for s in saying.speakers for word in s.name.split() if word.istitle())


def _draft(saying: Saying, stem: str, shop: Workshop) -> Draft:
    alone = saying.speakers[0] if len(saying.speakers) == 1 else None
    key = alone.name if alone else saying.fact.value
    return Draft(
        saying.fact,
        Skill.ATTRIBUTE,
        stem,
        answers=(key, alone.text) if alone and alone.text != key else (key,),
        evidence=shop.evidence(saying.fact, *saying.speakers[: 1 if alone else 0]),
        rivals=tuple(_others(saying, shop)),
        typed=Format.SHORT_ANSWER if alone else None,
        tier=Tier.REVIEW if _by_reference(saying) else Tier.AUTO,
        difficulty=Difficulty.EASY if alone else Difficulty.MEDIUM,
    )


def _by_reference(saying: Saying) -> bool:
    """Whether the speaker is called "ze" or "de minister" beside the quote."""
    return not saying.fact.evidence.covers(saying.speakers[0].span)


def _others(saying: Saying, shop: Workshop) -> Iterator[str]:
    sentence = shop.lookup.document.sentences[saying.speakers[0].sentence]
    if len(saying.speakers) == 1:
        for name in distractors.other_names(saying.speakers[0], shop.lookup, None, sentence):
            yield name.name
        return
    first, *_, last = saying.speakers
    gap = shop.lookup.text[first.span.end : last.span.start]
    speakers = {s.name for s in saying.speakers}
    for other in shop.lookup.names(EntityKind.PERSON):
        if other.name not in speakers and len(saying.speakers) == 2:
            short = shop.short_form(other)
            yield f"{first.text}{gap}{short}"
            yield f"{short}{gap}{last.text}"
