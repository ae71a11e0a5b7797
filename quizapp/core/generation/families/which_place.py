"""On which place of a list something stands."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.article import Span
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.ranks import ranks
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Number
from quizapp.core.question import Difficulty, Skill, Tier


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every place on a list."""
    for clause in shop.clauses:
        for rank in ranks(clause, shop.lookup):
            draft = _draft(rank, shop)
            if draft is not None:
                yield draft


def _draft(rank: Stated[Number], shop: Workshop) -> Draft | None:
    tokens = rank.piece.tokens
    article = next((t for t in tokens if t.end < rank.value.span.start and t.pos == "DET"), None)
    start = article.start if article else rank.value.span.start
    noun = rank.value.unit or ""
    swap = (Span(start, rank.value.span.end), shop.words.question_words.which(noun).split()[0])
    try:
        wh = shop.narrator.tell(tokens, rank.clause, swap)
        told = shop.ask(rank, wh.text)
    except LeaningError:
        return None
    key = rank.fact.value.lower()
    options = _options(rank.value, key, told.text, shop)
    return Draft(
        rank.fact,
        Skill.NUMBER,
        told.text,
        answers=(key,),
        evidence=shop.evidence(rank.fact, *told.names),
        rivals=tuple(text for text in options if text != key),
        order=options,
        tier=Tier.REVIEW,
        difficulty=Difficulty.MEDIUM,
    )


def _options(number: Number, key: str, stem: str, shop: Workshop) -> tuple[str, ...]:
    """List four neighbouring places; the key is any of them with equal chance if it can be."""
    value = int(number.value)
    before = min(shop.chance(stem).randint(0, 3), value - 1)
    places = range(value - before, value - before + 4)
    return tuple(key if n == value else shop.words.figures.ordinal(n) for n in places)
