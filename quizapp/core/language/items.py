"""The words and patterns by which flaws in questions are seen, from each language's items.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from quizapp.core.article import Language


@dataclass(frozen=True, slots=True)
class QuestionWord:
    """An opening of a question, and the kinds of answer that fit it."""

    opening: re.Pattern[str]
    fits: frozenset[str]


@dataclass(frozen=True, slots=True)
class Idiom:
    """A fixed expression: its noun, and where it stands in an article."""

    noun: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class FittingArticle:
    """An article such as "an" or "het", and the words that it fits."""

    word: str
    fits: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class ItemRules:
    """What a language supplies for judging questions; its items.toml tells what each entry is for.

    Words and patterns are for folded text.
    """

    words: Mapping[str, frozenset[str]]
    patterns: Mapping[str, re.Pattern[str]]
    perishable: Mapping[str, re.Pattern[str]]
    question_words: tuple[QuestionWord, ...]
    idioms: tuple[Idiom, ...]
    fitting_articles: tuple[FittingArticle, ...]


@cache
def item_rules(language: Language) -> ItemRules:
    """Load the rules of `language`, once."""
    source = files("quizapp.core.language") / language.value / "items.toml"
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    return ItemRules(
        words={name: frozenset(words.split()) for name, words in data["words"].items()},
        patterns={name: _pattern(text) for name, text in data["patterns"].items()},
        perishable={name: _pattern(text) for name, text in data["perishable"].items()},
        question_words=tuple(
            QuestionWord(_pattern(each["opening"]), frozenset(each["fits"]))
            for each in data["question_words"]
        ),
        idioms=tuple(Idiom(each["noun"], _pattern(each["pattern"])) for each in data["idioms"]),
        fitting_articles=tuple(
            FittingArticle(each["word"], _pattern(each["fits"]))
            for each in data["fitting_articles"]
        ),
    )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("".join(text.splitlines()))
