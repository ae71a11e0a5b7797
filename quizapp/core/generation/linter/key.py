"""Flaws of the key: given away, unproved, wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import partial

from quizapp.core.generation.linter import kinds
from quizapp.core.generation.linter.amounts import amount
from quizapp.core.generation.linter.claims import agents, speakers
from quizapp.core.generation.linter.item import Item
from quizapp.core.generation.linter.words import words
from quizapp.core.language.document import Entity, EntityKind, Number
from quizapp.core.language.folding import folded

_TELLING = 6
"""Letters; shorter words begin others by chance."""
_LONG_KEY = 5
"""A key of more words than this may put the article in other words."""


def answer_in_stem(item: Item) -> bool:
    """Whether all that the key says is said in the stem."""
    if not item.retrieves:
        return False
    key = item.content(item.question.key)
    said = set(item.stem_content)
    told = all(word in said or _begins_another(word, said) for word in key)
    return bool(key) and (told or _last_name(item, key) in said)


def _begins_another(word: str, said: AbstractSet[str]) -> bool:
    """Whether a longer word of the stem begins with it ("onderzoek" in "Onderzoeksraad")."""
    return len(word) >= _TELLING and any(other.startswith(word) for other in said)


def _last_name(item: Item, key: tuple[str, ...]) -> str | None:
    """The last word of a person's name."""
    return key[-1] if kinds.kind(item, item.question.key) == "person" else None


def not_in_article(item: Item) -> bool:
    """Whether the answer should stand in the article and does not."""
    return item.retrieves and not _is_told(item, item.article.words, item.document.entities)


def evidence_mismatch(item: Item) -> bool:
    """Whether there is no evidence, or it does not hold an answer that the article has."""
    spans = item.question.evidence
    if not spans or not all(item.lies_in(span) for span in spans):
        return True
    if not item.retrieves or not_in_article(item):
        return False
    return not _is_told(item, item.evidence_words, inside(item, item.entities)) and not (
        _points_back(item) and _is_told_before(item)
    )


def _points_back(item: Item) -> bool:
    """Whether the evidence calls somebody "hij" or "de Noor", or a place "daar"."""
    lists = ("personal_pronouns", "pointing_adverbs")
    said = any(item.has(name, word) for name in lists for word in item.evidence_words)
    first = next(iter(item.said(item.evidence)), "")
    described = item.has("definite_articles", first) or item.has("possessives", first)
    if described and kinds.kind(item, item.question.key) == EntityKind.PERSON:
        return True
    return said or any(
        kinds.is_inhabitant(item, entity.text) for entity in inside(item, item.entities)
    )


def _is_told_before(item: Item) -> bool:
    """Whether the sentence before the evidence tells the key."""
    first = min(sentence.index for sentence in item.sentences)
    before = [s for s in item.document.sentences if s.index == first - 1 and not s.heading]
    text = item.document.article.text
    return any(
        _is_told(
            item,
            frozenset(item.said(sentence.span.of(text))),
            [e for e in item.document.entities if e.sentence == sentence.index],
        )
        for sentence in before
    )


def inside(item: Item, entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """Return the names that stand in the evidence."""
    return tuple(e for e in entities if any(s.covers(e.span) for s in item.question.evidence))


def _is_told(item: Item, told: frozenset[str], entities: Iterable[Entity]) -> bool:
    """Whether words or names tell the key: all its names and numbers, or any word if it is long."""
    key = item.question.key
    content = item.content(key)
    if not content or _is_named(item, key, entities) or _is_reckoned_time(item):
        return True
    missing = [word for word in content if not item.is_in(word, told)]
    missing = [word for word in missing if not _is_reckoned(item, word)]
    if len(missing) == len(content) and not _is_clause(item):
        return False
    return len(words(key)) > _LONG_KEY or not any(_must_be_told(item, word) for word in missing)


def _is_clause(item: Item) -> bool:
    """Whether the key is a thought ("that nobody was hurt"), which the article words freely."""
    first, *rest = [*item.said(item.question.key), ""]
    return item.has("subordinators", first) and len(rest) > _LONG_KEY - 1


def _is_named(item: Item, key: str, entities: Iterable[Entity]) -> bool:
    """Whether everyone named in the key is named, if only by another form of the name."""
    bearers = kinds.bearers(item, key)
    return bool(bearers) and bearers <= {folded(entity.name) for entity in entities}


def _must_be_told(item: Item, word: str) -> bool:
    """Whether a word of the key is a number or a name, which nobody may put in other words."""
    if word[:1].isdigit():
        return True
    return any(folded(each) == word and each[:1].isupper() for each in words(item.question.key)[1:])


def _is_reckoned_time(item: Item) -> bool:
    """Whether the key is the day or period that a time in the evidence comes down to."""
    meant = {(m.first, m.last) for m in item.article.dates_in(item.question.key)}
    return any(
        (mention.first, mention.last) in meant
        for mention in item.document.dates
        if mention.first and any(span.covers(mention.span) for span in item.question.evidence)
    )


def _is_reckoned(item: Item, word: str) -> bool:
    """Whether a day or year follows from a time in the evidence, counted from publication."""
    if not re.fullmatch(r"(?:1\d|20)\d\d|[1-9]|[12]\d|3[01]", word):
        return False
    for mention in item.document.dates:
        in_evidence = any(span.covers(mention.span) for span in item.question.evidence)
        if in_evidence and mention.relative:
            bounds = mention.first, mention.last
            return not all(bounds) or any(
                day and word in {str(day.year), str(day.day)} for day in bounds
            )
    return False


def wrong_key(item: Item) -> bool:
    """Whether the key is no option, or the evidence names a distractor in its place."""
    question = item.question
    if question.options and not set(question.answers) & set(item.option_texts):
        return True
    if question.options and not any(option.correct for option in question.options):
        return True
    return item.retrieves and (_someone_else_does(item) or _another_number_counts(item))


def _someone_else_does(item: Item) -> bool:
    """Whether the evidence has a distractor, and not the key, say or do what is asked."""
    doers = speakers(item) or agents(item)
    key = kinds.bearers(item, item.question.key)
    if not doers or key & doers:
        return False
    return any(kinds.bearers(item, text) & doers for text in item.question.distractors)


def _another_number_counts(item: Item) -> bool:
    """Whether the evidence counts what is asked, and does not know the key's number."""
    key = amount(item, item.question.key)
    known = {number.value for number in _numbers(item)}
    return (
        key is not None and key not in known and any(map(partial(_is_asked, item), _numbers(item)))
    )


def _numbers(item: Item) -> Iterator[Number]:
    """Yield the numbers of the evidence."""
    for number in item.document.numbers:
        if any(span.covers(number.span) for span in item.question.evidence):
            yield number


def _is_asked(item: Item, number: Number) -> bool:
    """Whether the stem asks how many there are of what `number` counts."""
    asked = item.rules.patterns["asks_how_many"].match(item.bare_stem)
    unit = folded(number.unit or "").split()[-1:]
    return asked is not None and unit == [asked[1]]
