"""What kind of thing an answer is: a person, a country, a number, a time, a common phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from quizapp.core.article import Language
from quizapp.core.generation.linter.item import Item, rules_of
from quizapp.core.generation.linter.words import words
from quizapp.core.language import dates
from quizapp.core.language.base import Entry
from quizapp.core.language.document import Entity, EntityKind
from quizapp.core.language.folding import folded

NUMBER = "number"
TIME = "time"
COMMON = "common"
NAME = "name"
"""A name of which nobody knows the bearer."""

NAMED = frozenset(kind.value for kind in EntityKind)
_MOST_WORDS = 4
_SPLIT = re.compile(r"\s*(?:,|\b(?:en|of|and|or)\b)\s*")


def kind(item: Item, text: str) -> str | None:
    """Return the kind of an answer, or None where that cannot be told.

    A list ("De VS en China") has the kind of its parts if they agree.
    """
    parts = [part for part in _SPLIT.split(text) if part]
    kinds = {_kind_of_one(item, part) for part in parts}
    return kinds.pop() if len(kinds) == 1 else None


def bearers(item: Item, text: str) -> frozenset[str]:
    """Return who or what the names in an answer stand for, by their fullest folded names."""
    whole = _named(item, text)
    if whole:
        return frozenset(whole)
    return frozenset(name for part in _SPLIT.split(text) for name in _named(item, part))


def _named(item: Item, text: str) -> Iterator[str]:
    plain = _stripped(item, text)
    entity, entry = mention(item, plain), _known_name(item, plain)
    if entity or entry:
        yield folded(entity.name if entity else entry.name)


def mention(item: Item, text: str) -> Entity | None:
    """Return the name of the article that reads like the folded `text`."""
    return next(
        (e for e in item.document.entities if text in {folded(e.text), folded(e.name)}), None
    )


def _kind_of_one(item: Item, text: str) -> str | None:
    plain = _stripped(item, text)
    if _is_time(item, plain):
        return TIME
    if _is_number(item, plain):
        return NUMBER
    entity = mention(item, plain)
    if entity:
        return entity.kind.value
    entry = _known_name(item, plain)
    return entry.kind.value if entry else _by_its_looks(item, text)


def _by_its_looks(item: Item, text: str) -> str | None:
    parts = text.split()
    if all(part[:1].isupper() for part in parts) and len(parts) > 1:
        return NAME
    if not any(part[:1].isupper() for part in parts[1:]) and _is_common(item, parts):
        return COMMON
    return None


def _is_common(item: Item, parts: list[str]) -> bool:
    """Whether words are no name: written small, here or in the article."""
    if not parts:
        return False
    first = parts[0]
    return first[:1].islower() or first.casefold() in _small_words(item.document.article.text)


@cache
def _small_words(text: str) -> frozenset[str]:
    return frozenset(word for word in words(text) if word.islower())


def _stripped(item: Item, text: str) -> str:
    """Fold `text` and drop the articles and prepositions before it, and the full stop."""
    plain = folded(text).strip(" .!?„“”\"'")
    while True:
        first, _, rest = plain.partition(" ")
        if not rest or not (item.has("prepositions", first) or item.has("determiners", first)):
            return plain
        plain = rest


def _is_time(item: Item, plain: str) -> bool:
    """Whether a date or period is all there is."""
    found = dates.find(plain, item.language.dates, item.document.article.published)
    return any(len(mention.span.of(plain)) >= len(plain) - 1 for mention in found)


def _is_number(item: Item, plain: str) -> bool:
    """Whether a number comes first, and no more than its unit follows it."""
    parts = plain.split()
    if not parts or len(parts) > _MOST_WORDS:
        return False
    figure = re.fullmatch(r"[€$£]?\s?[-−]?\d[\d.,]*(?:%|ste|de|e)?", parts[0])
    return bool(figure) or _counts(item, parts[0])


def _counts(item: Item, word: str) -> bool:
    numbers = item.language.numbers
    if item.has("function_words", word):
        return False
    return numbers.cardinal(word) is not None or numbers.ordinal(word) is not None


def _known_name(item: Item, plain: str) -> Entry | None:
    return _gazetteer(item.language.language).get(plain)


@cache
def _gazetteer(language: Language) -> Mapping[str, Entry]:
    """Index the gazetteer's entries by their folded names and aliases."""
    entries = rules_of(language).names.entries
    aliases = {folded(alias): entry for entry in entries for alias in entry.aliases}
    return aliases | {folded(entry.name): entry for entry in entries}
