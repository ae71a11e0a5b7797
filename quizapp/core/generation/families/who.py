"""Subject questions: who, which country, which organisation does it; no word moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.names import acts
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Entity
from quizapp.core.question import Difficulty, Format, Skill

_FEWEST_THINGS = 2
_THINGS = frozenset({"NOUN", "PROPN", "NUM"})


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every clause whose subject is one name."""
    for clause in shop.clauses:
        for act in acts(clause, shop.lookup):
            draft = _draft(act, shop)
            if draft is not None:
                yield draft


def _draft(act: Stated[Entity], shop: Workshop) -> Draft | None:
    finite = act.clause.finite
    verb = shop.words.things.with_one(finite)
    if "Number=Sing" not in finite.morph or verb is None or not _says_enough(act):
        return None
    act = replace(act, clause=replace(act.clause, finite=replace(finite, text=verb)))
    try:
        told = shop.ask(act, shop.words.question_words.asks_for(act.value.kind))
    except LeaningError:
        return None
    predicate, name = act.clause.predicate, act.value
    rivals = distractors.other_names(name, shop.lookup, predicate, act.clause.sentence)
    reports = act.clause.predicate.lemma in shop.words.sources.REPORTING
    return Draft(
        act.fact,
        Skill.ATTRIBUTE if reports else Skill.LOCATE,
        told.text,
        answers=tuple(dict.fromkeys((name.name, name.text))),
        evidence=shop.evidence(act.fact, name, *told.names),
        rivals=(*(r.name for r in rivals), *shop.siblings(name)),
        typed=Format.SHORT_ANSWER,
        difficulty=Difficulty.EASY if name.text == name.name else Difficulty.MEDIUM,
    )


def _says_enough(act: Stated[Entity]) -> bool:
    """Whether what is left after the subject picks out one event."""
    words = [t for p in act.clause.pieces if not p.comma for t in p.tokens]
    return sum(t.pos in _THINGS for t in words) >= _FEWEST_THINGS
