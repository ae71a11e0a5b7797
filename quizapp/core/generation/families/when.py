"""When: an explicit day, month or year."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation import wrong_values
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.moments import moments
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import DateMention
from quizapp.core.question import Difficulty, Skill, Tier


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every explicit date of an event."""
    for clause in shop.clauses:
        for moment in moments(clause, shop.lookup):
            draft = _draft(moment, shop)
            if draft is not None:
                yield draft


def _draft(moment: Stated[DateMention], shop: Workshop) -> Draft | None:
    mention, first = moment.value, moment.value.first
    preposition = next((t.text.lower() for t in moment.piece.tokens if t.pos == "ADP"), None)
    wh = shop.words.question_words.at_what_time(preposition, mention.granularity)
    try:
        told = shop.ask(moment, wh)
    except LeaningError:
        return None
    if first is None:
        return None
    key = mention.span.of(shop.lookup.text)
    others = wrong_values.other_dates(mention, first, shop.lookup, shop.chance(told.text))
    options = {shop.words.wording.moment(other, mention.granularity): other for other in others}
    options[key] = first
    return Draft(
        moment.fact,
        Skill.LOCATE,
        told.text,
        answers=(key,),
        evidence=shop.evidence(moment.fact, *told.names),
        rivals=tuple(text for text in options if text != key),
        order=tuple(sorted(options, key=options.__getitem__)),
        tier=Tier.REVIEW,
        difficulty=Difficulty.EASY,
    )
