"""Where: in which city or country something happens."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.names import places
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Entity, EntityKind
from quizapp.core.question import Difficulty, Format, Skill


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every city or country in which something happens."""
    for clause in shop.clauses:
        for place in places(clause, shop.lookup):
            draft = _draft(place, shop)
            if draft is not None:
                yield draft


def _draft(place: Stated[Entity], shop: Workshop) -> Draft | None:
    name = place.value
    preposition = place.piece.tokens[0].text.lower()
    try:
        told = shop.ask(place, shop.words.question_words.at_which(preposition, _sort(name)))
    except LeaningError:
        return None
    rivals = distractors.other_names(
        name, shop.lookup, place.clause.predicate, place.clause.sentence
    )
    return Draft(
        place.fact,
        Skill.LOCATE,
        told.text,
        answers=tuple(dict.fromkeys((name.text, name.name))),
        evidence=shop.evidence(place.fact, *told.names),
        rivals=(*(r.name for r in rivals), *shop.siblings(name)),
        typed=Format.SHORT_ANSWER,
        difficulty=Difficulty.EASY,
    )


def _sort(name: Entity) -> EntityKind:
    """Say what is asked for: what nobody knows to be a city may be a village."""
    doubtful = name.kind is EntityKind.CITY and not name.known
    return EntityKind.PLACE if doubtful else name.kind
