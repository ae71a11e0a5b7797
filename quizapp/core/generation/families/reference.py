"""Whom or which country an epithet means: "het land", "de wethouder"."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.references import Reference, epithets
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Format, Skill, Tier


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for the first epithet of each country or person."""
    for reference in epithets(shop.lookup):
        yield _draft(reference, shop)


def _draft(reference: Reference, shop: Workshop) -> Draft:
    name = reference.bearer
    sentence = shop.lookup.document.sentences[name.sentence]
    rivals = distractors.other_names(name, shop.lookup, None, sentence)
    words = reference.words.of(shop.lookup.text)
    return Draft(
        reference.fact,
        Skill.REFERENCE,
        shop.words.wording.who_is_meant(shop.words.question_words.asks_for(name.kind), words),
        answers=tuple(dict.fromkeys((name.name, name.text))),
        evidence=shop.evidence(reference.fact, name),
        rivals=(*(r.name for r in rivals), *shop.siblings(name)),
        typed=Format.SHORT_ANSWER,
        tier=Tier.REVIEW,
    )
