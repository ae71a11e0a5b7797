"""Why a number that holds for one day must be checked before it is used again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from quizapp.core.fact import Fact
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.figures import amounts
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.stems import LONGEST_STEM
from quizapp.core.generation.told import Told
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Skill, Tier

_FEWEST = 10
"""Two or three of something are seldom counted again."""


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every short sentence with a number that may have changed."""
    for clause in shop.clauses:
        for amount in amounts(clause, shop.lookup):
            state = (
                clause.predicate.lemma in shop.words.states.STATES and amount.value.value >= _FEWEST
            )
            told = _told(clause, amount.fact, shop) if state and amount.fact.perishable else None
            if told is not None and amount.fact.as_of is not None:
                yield _draft(amount.fact, amount.fact.as_of, told, shop)
                break


def _draft(fact: Fact, as_of: date, told: Told, shop: Workshop) -> Draft:
    """Let chance word the reason, so that no pupil knows it from another quiz."""
    wording = shop.words.wording
    stem = wording.why_check(told.text)
    chance = shop.chance(stem)
    grounds = _untrue(wording.other_grounds(as_of), shop)
    return Draft(
        fact,
        Skill.CURRENCY,
        stem,
        answers=(chance.choice(wording.may_be_old(as_of)),),
        evidence=shop.evidence(fact, *told.names),
        rivals=tuple(chance.sample(grounds, len(grounds))),
        tier=Tier.REVIEW,
        difficulty=Difficulty.MEDIUM,
    )


def _untrue(grounds: Mapping[str, str], shop: Workshop) -> list[str]:
    """Keep what the article has no word of: one who has read it knows that it is not so."""
    text = shop.lookup.text.lower()
    return [ground for ground, words in grounds.items() if not re.search(words, text)]


def _told(clause: MainClause, fact: Fact, shop: Workshop) -> Told | None:
    """Tell the clause behind "volgens het artikel", if that takes few words and no neighbours."""
    try:
        told = shop.stems.report(clause, shop.scope(fact))
    except LeaningError:
        return None
    short = len(shop.words.wording.why_check(told.text).split()) <= LONGEST_STEM
    return told if short and not told.untimed and fact.source is None else None
