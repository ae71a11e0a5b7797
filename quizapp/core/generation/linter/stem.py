"""Flaws of the stem as a text: too long, vague, yes or no, two negations, two languages."""

from __future__ import annotations

from quizapp.core.generation.linter.item import Item
from quizapp.core.generation.linter.words import words
from quizapp.core.question import Format

LONGEST_STEM = 25
"""Words in a stem; words it quotes are counted apart."""

_UNLIKE_QUESTIONS = frozenset({Format.ORDERING, Format.MATCHING, Format.OPEN})


def too_long_stem(item: Item) -> bool:
    """Whether the stem, or what it quotes, is longer than people keep in mind."""
    if item.question.format is Format.OPEN:
        return False
    own = len(item.spoken_stem.split())
    return own > LONGEST_STEM or len(item.question.stem.split()) - own > LONGEST_STEM


def vague_stem(item: Item) -> bool:
    """Whether no word of the stem tells what it is about."""
    if item.question.format in _UNLIKE_QUESTIONS or item.is_verified or item.has_gap:
        return False
    if item.bare_stem != item.stem:
        return False
    return all(item.has("general_words", word) for word in item.stem_content)


def yes_no(item: Item) -> bool:
    """Whether yes or no is the answer."""
    if item.is_verified or item.question.format is Format.OPEN:
        return False
    texts = (item.question.key, *item.option_texts)
    if any(item.finds("yes_or_no", text.casefold()) for text in texts):
        return True
    first = next(iter(words(item.bare_stem)), "")
    return item.has("opening_verbs", first) and item.stem.rstrip().endswith("?")


def double_negative(item: Item) -> bool:
    """Whether the stem has two negations, or one that the options answer with another."""
    if item.is_verified:
        return False
    stem = item.rules.patterns["not_a_negation"].sub("", item.bare_stem)
    found = item.rules.patterns["negation"].findall(stem)
    denied = found and any(
        item.rules.patterns["negative"].match(text.casefold()) for text in item.option_texts
    )
    return len(found) > 1 or bool(denied)


def language_mixed(item: Item) -> bool:
    """Whether stem and options hold words of the other language, or switch between the two."""
    options = item.option_texts or (item.question.key,)
    said = [word for text in (item.spoken_stem, *options) for word in words(_uncapped(text))]
    foreign = [word for word in said if item.has("foreign", word)]
    asking = (item.has("foreign_question_words", word) for word in words(item.spoken_stem))
    opens = item.has("foreign_question_words", _first(item).lower())
    return len(foreign) > 1 or opens or any(asking)


def _uncapped(text: str) -> str:
    """Drop the capital that only the beginning asks for."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _first(item: Item) -> str:
    """The first word of the stem, unless it is an abbreviation such as WHO."""
    first = next(iter(words(item.spoken_stem)), "")
    return "" if first.isupper() else first
