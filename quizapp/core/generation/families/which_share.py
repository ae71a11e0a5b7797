"""Which part of something: a share in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.shares import Share, shares
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.told import Told
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Skill

_OFFERED = 4


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every share that opens a phrase."""
    for clause in shop.clauses:
        for share in shares(clause, shop.lookup):
            draft = _draft(share, shop)
            if draft is not None:
                yield draft


def _draft(found: Stated[Share], shop: Workshop) -> Draft | None:
    share, text = found.value, shop.lookup.text
    try:
        told = _told(found, shop)
    except LeaningError:
        return None
    hedge = text[share.written.start : share.span.start].lower()
    key = share.span.of(text).lower()
    options = [hedge + option for option in _neighbours(key, told.text, share, shop)]
    if not options:
        return None
    return Draft(
        found.fact,
        Skill.NUMBER,
        told.text,
        answers=(hedge + key,),
        evidence=shop.evidence(found.fact, *told.names),
        rivals=tuple(option for option in options if option != hedge + key),
        order=tuple(options),
        difficulty=Difficulty.MEDIUM,
    )


def _told(found: Stated[Share], shop: Workshop) -> Told:
    words = shop.words.question_words
    asked = words.WHICH_SHARE_OF if found.value.is_ratio else words.WHICH_SHARE
    wh = shop.narrator.tell(found.piece.tokens, found.clause, (found.value.written, asked))
    told = shop.ask(found, wh.text)
    if wh.untimed or told.untimed:
        raise LeaningError("time")
    return told


def _neighbours(key: str, stem: str, share: Share, shop: Workshop) -> Sequence[str]:
    """List parts around the key, from small to large; its place among them is drawn by chance."""
    figures = shop.words.figures
    listed = figures.RATIOS if share.is_ratio else figures.SHARES
    plain = figures.plain_share(key)
    if plain not in listed:
        return ()
    place = listed.index(plain)
    least, most = max(0, place - _OFFERED + 1), min(place, len(listed) - _OFFERED)
    start = shop.chance(stem).randint(least, most)
    return [key if each == plain else each for each in listed[start : start + _OFFERED]]
