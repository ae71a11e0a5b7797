"""How many: a number the article gives with what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from quizapp.core.article import Span
from quizapp.core.generation import wrong_values
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
    figures, number, text = shop.words.figures, amount.value, shop.lookup.text
    try:
        told = _told(amount, shop)
    except LeaningError:
        return None
    exact = number.hedge is None and not figures.scale(number, text)
    key = written(number, number.value, shop)
    options = {} if exact else _options(number, key, told.text, shop)
    return Draft(
        amount.fact,
        Skill.NUMBER,
        told.text,
        answers=figures.answers(number, key),
        evidence=shop.evidence(amount.fact, *told.names),
        rivals=tuple(option for option in options if option != key),
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


def written(number: Number, value: Decimal, shop: Workshop) -> str:
    """Write a value in the way of the article's number: its hedge, its sign, its precision."""
    text, place = shop.lookup.text, _place(number, shop)
    before = Span(place.start, number.span.start).of(text)
    after = Span(number.span.end, place.end).of(text)
    own = number.span.of(text)
    figure = own if value == number.value else shop.words.figures.written_like(value, number, text)
    key = f"{before}{figure}{after}"
    return key[:1].lower() + key[1:]


def _place(number: Number, shop: Workshop) -> Span:
    """Return the place of the number with its hedge, and with its unit where that is a sign."""
    whole = shop.lookup.amount(number)
    signed = _asks_for_sign(number, shop) is not None
    unit = number.unit_span if signed else None
    start = min(whole.start, unit.start) if unit else whole.start
    return Span(start, max(number.span.end, unit.end if unit else 0))


def _asks_for_sign(number: Number, shop: Workshop) -> str | None:
    return shop.words.figures.SIGNS.get((number.unit or "").lower())


def _told(amount: Stated[Number], shop: Workshop) -> Told:
    number = amount.value
    asked = _asks_for_sign(number, shop) or shop.words.question_words.HOW_MANY
    swap = (_place(number, shop), asked)
    wh = shop.narrator.tell(amount.piece.tokens, amount.clause, swap)
    told = shop.ask(amount, wh.text)
    if wh.untimed or told.untimed:
        raise LeaningError("time")
    return told


def _options(number: Number, key: str, stem: str, shop: Workshop) -> dict[str, Decimal]:
    """Return the options as written, each with its value."""
    others = wrong_values.other_numbers(number, shop.lookup, shop.chance(stem))
    return {key: number.value, **{written(number, v, shop): v for v in others}}
