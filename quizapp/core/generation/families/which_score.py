"""With which result: the score of a match, the votes for and against."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from random import Random

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.scores import Score, scores
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Skill

_FURTHEST = 2
"""Goals or votes."""


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every result."""
    for clause in shop.clauses:
        for score in scores(clause, shop.lookup):
            draft = _draft(score, shop)
            if draft is not None:
                yield draft


def _draft(found: Stated[Score], shop: Workshop) -> Draft | None:
    score, words = found.value, shop.words.question_words
    try:
        told = shop.ask(found, words.WHICH_VOTE if score.voted else words.WHICH_SCORE)
    except LeaningError:
        return None
    if told.untimed:
        return None
    key = score.span.of(shop.lookup.text)
    others = islice(_others(score, shop.chance(told.text)), distractors.ENOUGH)
    options = {_written(key, score, pair): pair for pair in others}
    options[key] = (score.first, score.second)
    return Draft(
        found.fact,
        Skill.NUMBER,
        told.text,
        answers=(key,),
        evidence=shop.evidence(found.fact, *told.names),
        rivals=tuple(text for text in options if text != key),
        order=tuple(sorted(options, key=options.__getitem__)),
        difficulty=Difficulty.MEDIUM,
    )


def _others(score: Score, rng: Random) -> Iterator[tuple[int, int]]:
    """Yield results with the same winner; those who vote are as many as in the key."""
    steps = [step for step in range(-_FURTHEST, _FURTHEST + 1) if step]
    pairs = [
        (score.first + one, score.second - one if score.voted else score.second + other)
        for one in ([*steps] if score.voted else [*steps, 0])
        for other in ([0] if score.voted else [*steps, 0])
    ]
    fit = [p for p in pairs if min(p) >= 0 and p != (score.first, score.second)]
    fit = [p for p in fit if _sign(*p) == _sign(score.first, score.second)]
    rng.shuffle(fit)
    yield from fit


def _sign(one: int, other: int) -> int:
    return (one > other) - (one < other)


def _written(key: str, score: Score, pair: tuple[int, int]) -> str:
    """Write other numbers in the place of the key's."""
    before, _, after = key.partition(str(score.first))
    between, _, end = after.partition(str(score.second))
    return f"{before}{pair[0]}{between}{pair[1]}{end}"
