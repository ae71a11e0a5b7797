"""How many: a number the article gives with what it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial

from quizapp.core.article import Span
from quizapp.core.generation import wrong_values
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.figures import amounts, is_the_only_one, whole_of
from quizapp.core.generation.facts.inner_clauses import Content, contents
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.told import Told
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Number, Token
from quizapp.core.question import Difficulty, Format, Skill


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every amount of a clause, and of what somebody says in it."""
    for clause in shop.clauses:
        for amount in amounts(clause, shop.lookup):
            yield from _drafts(amount, partial(_told, amount, shop), shop)
        for content in contents(clause, shop.lookup):
            for amount in amounts(content.inner, shop.lookup):
                said = _said_by(content, amount, shop)
                yield from _drafts(said, partial(_told_inside, content, said, shop), shop)


def _drafts(amount: Stated[Number], tell: Callable[[], Told], shop: Workshop) -> Iterator[Draft]:
    figures, number, text = shop.words.figures, amount.value, shop.lookup.text
    if not _says_enough(amount, shop) or _goes_somewhere(amount, shop):
        return
    if (amount.value.unit or "").lower() in shop.words.figures.NOT_COUNTED:
        return
    try:
        told = tell()
    except LeaningError:
        return
    exact = number.hedge is None and not figures.scale(number, text)
    key = written(number, number.value, shop)
    options = {} if exact else _options(number, key, told.text, shop)
    yield Draft(
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
    known = "Person=3"  # the narrator tells whom a pronoun means, or refuses it
    return any(
        t.pos == "PROPN"
        or (t.pos == "NOUN" and not _is_thin(t, shop))
        or (t.pos == "PRON" and known in t.morph)
        for t in words
    )


def _goes_somewhere(amount: Stated[Number], shop: Workshop) -> bool:
    """Whether the last of a list has a way that is told of all: "and nine boys from Ede to Epe"."""
    listed = any(t.dep == "conj" for t in amount.piece.tokens)
    ways = shop.words.things.OUT_OR_TO
    return listed and any(t.pos == "ADP" and t.text.lower() in ways for t in amount.piece.tokens)


def _is_thin(noun: Token, shop: Workshop) -> bool:
    """Whether a noun says only when, how often or how much ("een liter")."""
    words = shop.words
    return words.leaning.is_thin(noun.lemma) or noun.text.lower() in words.figures.MEASURES


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
    wh = _asking(amount, shop)
    told = shop.ask(amount, wh.text)
    return _timed(
        wh,
        replace(
            told, untimed=told.untimed and not is_the_only_one(amount.value, amount, shop.lookup)
        ),
    )


def _told_inside(content: Content, amount: Stated[Number], shop: Workshop) -> Told:
    """Ask inside what somebody says, so that nothing is taken for more certain than it is."""
    if amount.piece is amount.clause.subject:
        raise LeaningError(content.conjunction)
    wh = _asking(amount, shop)
    inside = replace(content, inner=amount.clause)
    scope = shop.scope(amount.fact)
    return _timed(wh, shop.stems.embedded_question(inside, amount.piece, wh.text, scope))


def _said_by(content: Content, amount: Stated[Number], shop: Workshop) -> Stated[Number]:
    speaker = content.outer.subject.span.of(shop.lookup.text)
    return replace(amount, fact=replace(amount.fact, source=speaker))


def _asking(amount: Stated[Number], shop: Workshop) -> Told:
    """Tell the phrase with question words in the place of the number."""
    number = amount.value
    asked = _asks_for_sign(number, shop) or shop.words.question_words.HOW_MANY
    swap = (_place(number, shop), asked)
    return shop.narrator.tell(amount.piece.tokens, amount.clause, swap)


def _timed(wh: Told, told: Told) -> Told:
    """Refuse an amount whose moment could not be told, or that comes with an aside."""
    if wh.untimed or told.untimed or "," in wh.text:
        raise LeaningError(wh.text)
    return told


def _options(number: Number, key: str, stem: str, shop: Workshop) -> dict[str, Decimal]:
    """Return the options as written, each with its value."""
    others = wrong_values.other_numbers(number, shop.lookup, shop.chance(stem))
    whole = whole_of(number, shop.lookup)
    others = (v for v in others if whole is None or v < whole.value)
    return {key: number.value, **{written(number, v, shop): v for v in others}}
