"""With whom, to which country, by which organisation: a name behind a preposition."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.names import partners
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Entity
from quizapp.core.question import Difficulty, Format, Skill


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every name that is all of a phrase with a preposition."""
    for clause in shop.clauses:
        for partner in partners(clause, shop.lookup):
            draft = _draft(partner, shop)
            if draft is not None:
                yield draft


def _draft(partner: Stated[Entity], shop: Workshop) -> Draft | None:
    name = partner.value
    preposition = partner.piece.tokens[0].text.lower()
    try:
        told = shop.ask(partner, shop.words.question_words.behind(preposition, name.kind))
    except LeaningError:
        return None
    rivals = distractors.other_names(
        name, shop.lookup, partner.clause.predicate, partner.clause.sentence
    )
    return Draft(
        partner.fact,
        Skill.LOCATE,
        told.text,
        answers=tuple(dict.fromkeys((name.name, name.text))),
        evidence=shop.evidence(partner.fact, name, *told.names),
        rivals=(*(r.name for r in rivals), *shop.siblings(name)),
        typed=Format.SHORT_ANSWER,
        difficulty=Difficulty.MEDIUM,
    )
