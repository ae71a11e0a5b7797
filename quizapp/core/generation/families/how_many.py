"""How many: a number the article gives with what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from quizapp.core.article import Span
from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.figures import amounts
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.standalone import Told
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Number
from quizapp.core.question import Difficulty, Format, Skill


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every amount that fills a phrase of a clause."""
    for clause in shop.clauses:
        for amount in amounts(clause, shop.lookup):
            draft = _draft(amount, shop)
            if draft is not None:
                yield draft


def _draft(amount: Stated[Number], shop: Workshop) -> Draft | None:
    if not _says_enough(amount, shop):
        return None
    figures = shop.words.figures
    written = _written(amount, shop)
    try:
        told = _told(amount, written, shop)
    except LeaningError:
        return None
    exact = amount.value.hedge is None and not figures.scale(amount.value, shop.lookup.text)
    key = _lowered(written.of(shop.lookup.text))
    options = {} if exact else _options(amount, key, told.text, shop)
    return Draft(
        amount.fact,
        Skill.NUMBER,
        told.text,
        answers=figures.answers(amount.value, key),
        evidence=shop.evidence(amount.fact, *told.names),
        rivals=tuple(text for text in options if text != key),
        order=tuple(sorted(options, key=options.__getitem__)),
        typed=Format.NUMERIC if exact else None,
        difficulty=Difficulty.EASY if exact else Difficulty.MEDIUM,
    )


def _says_enough(amount: Stated[Number], shop: Workshop) -> bool:
    """Whether something besides the amount says what it is about."""
    rest = [p for p in (amount.clause.subject, *amount.clause.pieces) if p is not amount.piece]
    words = [t for p in rest if not p.comma for t in p.tokens]
    if amount.clause.relative:
        return any(t.pos == "PROPN" for t in words)
    return any(
        t.pos == "PROPN" or (t.pos == "NOUN" and not shop.words.leaning.is_thin(t.lemma))
        for t in words
    )


def _lowered(key: str) -> str:
    """Write without the capital of a sentence that began with the number."""
    return key[:1].lower() + key[1:]


def _written(amount: Stated[Number], shop: Workshop) -> Span:
    """Return the place of the number with its hedge."""
    return Span(shop.lookup.amount(amount.value).start, amount.value.span.end)


def _told(amount: Stated[Number], written: Span, shop: Workshop) -> Told:
    swap = (written, shop.words.question_words.HOW_MANY)
    wh = shop.narrator.tell(amount.piece.tokens, amount.clause, swap)
    told = shop.ask(amount, wh.text)
    if wh.untimed or told.untimed:
        raise LeaningError("time")
    return told


def _options(amount: Stated[Number], key: str, stem: str, shop: Workshop) -> dict[str, Decimal]:
    """Return the options as written, each with its value."""
    number = amount.value
    others = distractors.other_numbers(number, shop.lookup, shop.chance(stem))
    texts = {shop.words.figures.written_like(v, number, key, shop.lookup.text): v for v in others}
    return {key: number.value, **texts}
