"""When: a day, month or year that the article gives, or that can be counted from its own day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from quizapp.core.generation import wrong_values
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.moments import moments, no_earlier
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.told import Told
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import DateMention
from quizapp.core.question import Difficulty, Format, Skill, Tier


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every date of an event, but not for "today"."""
    for clause in shop.clauses:
        for moment in moments(clause, shop.lookup):
            draft = _draft(moment, shop)
            if draft is not None:
                yield draft


def _draft(moment: Stated[DateMention], shop: Workshop) -> Draft | None:
    mention, first = moment.value, moment.value.first
    try:
        told = _told(moment, shop)
    except LeaningError:
        return None
    if first is None:
        return None
    if shop.words.wording.moment(first, mention.granularity) in told.text:
        return None  # the day of the article, by which a question is bound, gives it away
    key = _written(first, moment, shop)
    rng = shop.chance(told.text)
    others = wrong_values.other_dates(mention, first, shop.lookup, rng)
    options = {_written(other, moment, shop): other for other in others} | {key: first}
    return Draft(
        moment.fact,
        Skill.LOCATE,
        told.text,
        answers=_answers(key, mention, first, shop),
        evidence=shop.evidence(moment.fact, *told.names),
        # a counted date is typed: the article's own words for it are right too
        rivals=() if mention.relative else tuple(text for text in options if text != key),
        order=tuple(sorted(options, key=options.__getitem__)),
        typed=Format.SHORT_ANSWER,
        tier=Tier.REVIEW,
        difficulty=Difficulty.MEDIUM if mention.relative else Difficulty.EASY,
        note=_note(mention, key, shop),
    )


def _told(moment: Stated[DateMention], shop: Workshop) -> Told:
    """Ask for the date; what counts from the day of publication is asked with that day."""
    mention = moment.value
    preposition = next((t.text.lower() for t in moment.piece.tokens if t.pos == "ADP"), None)
    wh = shop.words.question_words.at_what_time(preposition, mention.granularity)
    dated = replace(moment.fact, perishable=moment.fact.perishable or mention.relative)
    return shop.ask(replace(moment, fact=dated), wh)


def _written(value: date, moment: Stated[DateMention], shop: Workshop) -> str:
    """Write a date in the way of the article's: with its weekday, the part of the year, a hedge."""
    mention, leaning = moment.value, shop.words.leaning
    words = mention.span.of(shop.lookup.text).lower().split()
    weekday = mention.granularity == "day" and _has_weekday(mention, shop)
    text = shop.words.wording.moment(value, "weekday" if weekday else mention.granularity)
    part = words[:1] if not weekday and words[0] in leaning.PARTS_OF_TIME else []
    return " ".join((*no_earlier(moment.piece, leaning), *part, text))


def _has_weekday(mention: DateMention, shop: Workshop) -> bool:
    """Whether the day of the week is written, or all that is known to the reader."""
    written = mention.span.of(shop.lookup.text).lower()
    first = mention.first or date.min
    weekday = shop.words.wording.moment(first, "weekday").split()[0].strip(",").lower()
    return weekday in written or (mention.relative and not any(c.isdigit() for c in written))


def _answers(key: str, mention: DateMention, first: date, shop: Workshop) -> tuple[str, ...]:
    plain = shop.words.wording.moment(first, mention.granularity)
    without_year = plain.removesuffix(f" {first.year}") if mention.granularity == "day" else plain
    written = mention.span.of(shop.lookup.text)
    as_written = (written,) if _names_a_time(written, first, plain, shop) else ()
    return tuple(dict.fromkeys((key, plain, *as_written, without_year)))


def _names_a_time(written: str, first: date, plain: str, shop: Workshop) -> bool:
    """Whether the article's own words have a figure, weekday, month or season, not "last year"."""
    full = f"{shop.words.wording.moment(first, 'weekday')} {plain}".lower()
    names = (word for word in re.findall(r"[^\W\d_]{3,}", full))
    figures = any(char.isdigit() for char in written)
    return figures or any(name in written.lower() for name in names)


def _note(mention: DateMention, key: str, shop: Workshop) -> str:
    """Say how a date was counted from the day of publication."""
    published = shop.lookup.published
    if not mention.relative or published is None:
        return ""
    return shop.words.wording.counted(mention.span.of(shop.lookup.text), key, published)
