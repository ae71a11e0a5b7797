"""Distractors that are right too."""

from __future__ import annotations

from itertools import pairwise

from quizapp.core.article import Span
from quizapp.core.generation.linter import kinds
from quizapp.core.generation.linter.claims import agents, speakers
from quizapp.core.generation.linter.item import Item
from quizapp.core.generation.linter.key import inside
from quizapp.core.generation.linter.words import holds, words
from quizapp.core.language.folding import folded
from quizapp.core.question import Format

_TITLE = 4
"""The most words between two joined names: "en", an article, a title of two words."""


def multiple_correct(item: Item) -> bool:
    """Whether more than one option is right."""
    question = item.question
    if question.format is Format.SINGLE_CHOICE and sum(o.correct for o in question.options) > 1:
        return True
    if question.format is not Format.SINGLE_CHOICE or not item.retrieves:
        return False
    return (
        _another_does_so_too(item)
        or _another_is_joined_to_the_key(item)
        or any(_is_listed_with_the_key(item, text) for text in _distractors(item))
    )


def _is_listed_with_the_key(item: Item, text: str) -> bool:
    """Whether the evidence has the words of key and distractor as "scales and cameras"."""
    one, other = (_without_opening(item, each) for each in (item.question.key, text))
    evidence = tuple(word for word in item.said(item.evidence) if not item.has("determiners", word))
    return any(
        bool(one and other)
        and (holds(evidence, (*one, a, *other)) or holds(evidence, (*other, a, *one)))
        for a in item.rules.words["and_words"]
    )


def _without_opening(item: Item, text: str) -> tuple[str, ...]:
    lists = ("determiners", "prepositions")
    return tuple(w for w in item.said(text) if not any(item.has(name, w) for name in lists))


def _another_does_so_too(item: Item) -> bool:
    """Whether a distractor says or does what the key says or does."""
    doers = speakers(item) or agents(item)
    key = kinds.bearers(item, item.question.key)
    return bool(key & doers) and any(
        (kinds.bearers(item, text) - key) & doers
        and not kinds.bearers(item, text) > key
        and kinds.bearers(item, text) <= doers
        for text in _distractors(item)
    )


def _distractors(item: Item) -> tuple[str, ...]:
    """The distractors that the stem does not name itself."""
    return tuple(
        text
        for text in item.question.distractors
        if not set(item.content(text)) <= set(item.stem_content)
    )


def _another_is_joined_to_the_key(item: Item) -> bool:
    """Whether the evidence has "key and distractor", and the stem tells neither from the other."""
    text = item.document.article.text
    key = kinds.bearers(item, item.question.key)
    if len(key) != 1:
        return False
    wrong = {b for each in _distractors(item) for b in _single(item, each)} - key
    named = inside(item, item.entities)
    for one, other in pairwise(named):
        pair = {folded(one.name), folded(other.name)}
        if pair & key and pair & wrong and _are_joined(item, text, one.span, other.span):
            return True
    return False


def _single(item: Item, text: str) -> frozenset[str]:
    bearers = kinds.bearers(item, text)
    return bearers if len(bearers) == 1 else frozenset()


def _are_joined(item: Item, text: str, one: Span, other: Span) -> bool:
    between = words(folded(text[one.end : other.start]))
    if not between or not item.has("and_words", between[0]):
        return False
    before = words(folded(text[max(0, one.start - 40) : one.start]))[-1:]
    told_apart = set(item.stem_content) & {*between, *before}
    return (
        len(between) <= _TITLE
        and not told_apart
        and not any(item.has("prepositions", word) for word in between)
    )
