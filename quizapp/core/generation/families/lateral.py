"""How to check a rank for which the article names no source."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.ranks import ranks
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Skill, Tier


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield for every disputed rank the question how to check it; a teacher decides."""
    wording = shop.words.wording
    for clause in shop.clauses:
        for rank in ranks(clause, shop.lookup):
            if not rank.fact.disputed:
                continue
            try:
                claim = shop.stems.statement(clause).text
            except LeaningError:
                continue
            yield Draft(
                rank.fact,
                Skill.LATERAL,
                wording.how_to_check(claim),
                answers=(wording.LOOK_ELSEWHERE,),
                evidence=shop.evidence(rank.fact),
                rivals=wording.LOOK_HERE,
                tier=Tier.TEACHER,
                difficulty=Difficulty.MEDIUM,
            )
