"""Flaws of the question's grammar, and a question word that does not fit the answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from quizapp.core.article import Language
from quizapp.core.generation.linter import kinds
from quizapp.core.generation.linter.item import Item
from quizapp.core.language.en import grammar as english
from quizapp.core.language.grammar import Asked
from quizapp.core.language.nl import grammar as dutch

_WORD = re.compile(r"""[^\W_]+(?:[-'’][^\W_]+)*|[,;:?„“"«]""")
_GRAMMARS: Mapping[Language, Callable[[Asked], bool]] = {
    Language.NL: dutch.is_ungrammatical,
    Language.EN: english.is_ungrammatical,
}


def wh_mismatch(item: Item) -> bool:
    """Whether the question word asks for another kind of thing than the key is."""
    if item.is_verified or item.has_gap:
        return False
    asked = next((q for q in item.rules.question_words if q.opening.search(item.bare_stem)), None)
    if asked is None:
        return False
    found = kinds.kind(item, item.question.key)
    if asked.fits == {kinds.NUMBER}:
        return found != kinds.NUMBER and not _has_number(item)
    if found == kinds.NUMBER and kinds.TIME in asked.fits and _is_year(item):
        return False
    if found is None or found == kinds.COMMON or found in asked.fits:
        return False
    return not (found == kinds.NAME and asked.fits & kinds.NAMED)


def _is_year(item: Item) -> bool:
    return re.fullmatch(r"[12]\d{3}", item.question.key) is not None


def _has_number(item: Item) -> bool:
    return any(word[:1].isdigit() for word in item.content(item.question.key))


def ungrammatical_stem(item: Item) -> bool:
    """Whether the question has its words in the wrong order or form."""
    if item.is_verified or item.has_gap:
        return False
    said = _WORD.findall(item.spoken_stem.partition("?")[0])
    asked = Asked(said, item.rules, item.article.known_words)
    return _GRAMMARS[item.language.language](asked)
