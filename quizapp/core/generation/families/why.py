"""Why: a cause that the article names, among what else it tells."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.causes import Cause, causes
from quizapp.core.generation.facts.main_clauses import MainClause
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Format, Skill, Tier

_LONGER = 1.6
"""A wrong reason is no more than so many times as long as the right one, or as short."""
_MOST_TYPED = 5


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every cause with a word for it."""
    for clause in shop.clauses:
        for cause in causes(clause, shop.lookup):
            draft = _draft(cause, shop)
            if draft is not None:
                yield draft


def _draft(found: Stated[Cause], shop: Workshop) -> Draft | None:
    reasons, cause = shop.words.reasons, found.value
    wh = (reasons.CLAUSE if cause.clausal else reasons.PHRASE)[cause.connective]
    try:
        told = shop.ask(found, wh)
    except LeaningError:
        return None
    key, bare = (shop.lookup.running(span) for span in (cause.span, cause.bare))
    if any(date.relative for date in shop.lookup.dates(cause.span)):
        return None
    typed = not cause.clausal and len(bare.split()) <= _MOST_TYPED
    return Draft(
        found.fact,
        Skill.CAUSE,
        told.text,
        answers=tuple(dict.fromkeys((key, bare))),
        evidence=shop.evidence(found.fact, *told.names),
        rivals=tuple(_others(key, found.clause, shop)) if cause.clausal else (),
        typed=Format.SHORT_ANSWER if typed else None,
        tier=Tier.REVIEW,
        difficulty=Difficulty.MEDIUM,
    )


def _others(key: str, clause: MainClause, shop: Workshop) -> Iterator[str]:
    """Tell what else happened as a reason: true in itself, and not why."""
    told = (_as_reason(c, shop) for c in shop.clauses if c.sentence is not clause.sentence)
    fit = [text for text in told if text is not None and _is_as_long(text, key)]
    yield from sorted(fit, key=lambda text: abs(len(text) - len(key)))


def _as_reason(clause: MainClause, shop: Workshop) -> str | None:
    if clause.relative or any(causes(clause, shop.lookup)):
        return None
    try:
        told = shop.stems.statement(clause)
    except LeaningError:
        return None
    return None if told.untimed else shop.words.reasons.because(told.text)


def _is_as_long(text: str, key: str) -> bool:
    return len(key) / _LONGER <= len(text) <= len(key) * _LONGER
