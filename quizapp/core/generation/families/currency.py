"""Why a number that holds for one day must be checked before it is used again."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.fact import Fact
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.clauses import Clause
from quizapp.core.generation.facts.figures import amounts
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.nl import states as words
from quizapp.core.language.nl import wording
from quizapp.core.question import Difficulty, Skill, Tier

_LONGEST_CLAIM = 14
"""Words; with the question itself it makes a stem that can be read in one breath."""


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every short sentence with a number that may have changed."""
    for clause in shop.clauses:
        for amount in amounts(clause, shop.lookup):
            claim = _claim(clause, shop)
            state = clause.predicate.lemma in words.STATES
            if claim and state and amount.fact.perishable:
                yield _draft(amount.fact, claim, shop)
                break


def _draft(fact: Fact, claim: str, shop: Workshop) -> Draft:
    return Draft(
        fact,
        Skill.CURRENCY,
        wording.why_check(claim, fact.as_of),
        answers=(wording.may_have_changed(fact.as_of),),
        evidence=shop.evidence(fact),
        rivals=wording.NO_REASONS,
        tier=Tier.REVIEW,
        difficulty=Difficulty.MEDIUM,
    )


def _claim(clause: Clause, shop: Workshop) -> str | None:
    """Tell the clause as after "dat", if that takes few words and no neighbours."""
    try:
        told = shop.stems.statement(clause)
    except LeaningError:
        return None
    short = len(told.text.split()) <= _LONGEST_CLAIM
    return told.text if short and not told.untimed else None
