"""Flaws of the question's grammar, and a question word that does not fit the answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from quizapp.core.article import Language
from quizapp.core.generation.linter import kinds
from quizapp.core.generation.linter.item import Item
from quizapp.core.language.document import EntityKind
from quizapp.core.language.en import grammar as english
from quizapp.core.language.folding import folded
from quizapp.core.language.grammar import Asked
from quizapp.core.language.lemmas import dictionary_form
from quizapp.core.language.nl import grammar as dutch
from quizapp.core.question import Format

_WORD = re.compile(r"""[^\W_]+(?:[-'’][^\W_]+)*|[,;:?„“"«]""")
_SINGLE = frozenset({Format.SINGLE_CHOICE, Format.SHORT_ANSWER})
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
    return _GRAMMARS[item.language.language](asked) or _disagrees_with_one(item, said)


def _disagrees_with_one(item: Item, said: Sequence[str]) -> bool:
    """Whether a plural verb stands before the name of one person, or asks who one person is."""
    if any(item.has("and_words", folded(word)) for word in said):
        return False
    if len(said) > 2 and item.has("who_words", folded(said[0])) and _is_plural(item, said[1]):
        return _is_one_person(item, item.question.key) and item.question.format in _SINGLE
    return any(
        _is_plural(item, verb) and _is_one_person(item, " ".join(said[at + 2 : at + 5]))
        for at, verb in enumerate(said[1:5])
    )


def _is_plural(item: Item, verb: str) -> bool:
    if item.has("auxiliaries_plural", verb) or verb in item.article.plural_verbs:
        return True
    form = dictionary_form(verb, item.language.language)
    return item.finds("infinitive", verb) and form == verb


def _is_one_person(item: Item, text: str) -> bool:
    """Whether a text begins with a person's name of two words or more."""
    parts = text.split()
    if any(item.has("and_words", folded(part)) for part in parts):
        return False
    return any(
        kinds.kind(item, " ".join(parts[:length])) == EntityKind.PERSON
        for length in range(2, len(parts) + 1)
        if all(part[:1].isupper() for part in (parts[0], parts[length - 1]))
    )
