"""Flaws of the question's grammar, and a question word that does not fit the answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from itertools import pairwise, takewhile

from quizapp.core.generation.linter import kinds
from quizapp.core.generation.linter.item import Item
from quizapp.core.language.document import EntityKind
from quizapp.core.language.folding import folded
from quizapp.core.language.lemmas import dictionary_form

_WORD = re.compile(r"""[^\W_]+(?:[-'’][^\W_]+)*|[,;:?„“"«]""")


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
    if _repeats_a_word(item, said):
        return True
    while said and item.has("prepositions", folded(said[0])):
        said = said[1:]
    opening = folded(said[0]) if len(said) > 1 else ""
    if item.has("bare_question_words", opening):
        return _lacks_verb_second(item, said) or _has_two_finite_verbs(item, said)
    if item.has("noun_question_words", opening):
        return _lacks_verb_after_noun(item, said) or _disagrees(item, said)
    return False


def _repeats_a_word(item: Item, said: Sequence[str]) -> bool:
    return any(
        folded(one) == folded(other)
        and one.isalpha()
        and not item.has("doubled_words_allowed", folded(one))
        for one, other in pairwise(said)
    )


def _lacks_verb_second(item: Item, said: Sequence[str]) -> bool:
    """Whether "wie" or "wat" is followed by a noun phrase or participle, or has its verb last."""
    if _opens_noun_phrase(item, said[1]) or _comes_third(item, said):
        return True
    verbs = [_may_be_verb(item, word) for word in said[1:]]
    if _is_participle(item, said[1]):
        return not any(verbs[1:])
    return len(verbs) > 1 and verbs[-1] and not any(verbs[:-1])


def _is_participle(item: Item, word: str) -> bool:
    form = dictionary_form(word.lower(), item.language.language.value)
    return item.finds("participle", folded(word)) and not item.finds("participle", form)


def _comes_third(item: Item, said: Sequence[str]) -> bool:
    """Whether a noun keeps the auxiliary from the second place."""
    return folded(said[1]) in item.article.nouns and any(
        item.has("auxiliaries_singular", folded(word)) for word in said[2:3]
    )


def _opens_noun_phrase(item: Item, word: str) -> bool:
    plain = folded(word)
    lists = ("determiners", "subject_pronouns", "conjunctions")
    return word[:1].isupper() or any(item.has(name, plain) for name in lists)


def _has_two_finite_verbs(item: Item, said: Sequence[str]) -> bool:
    """Whether a past tense follows "is" or "heeft" at once."""
    return any(
        item.has("auxiliaries_singular", folded(one)) and _is_past_tense(item, folded(other))
        for one, other in pairwise(said[1:3])
    )


def _is_past_tense(item: Item, word: str) -> bool:
    form = dictionary_form(word, item.language.language.value)
    is_weak = word.endswith(("de", "te")) and form.endswith("n") and form != word
    return is_weak or word in item.article.past_verbs


def _lacks_verb_after_noun(item: Item, said: Sequence[str]) -> bool:
    """Whether "welk land" or "hoeveel extra bussen" is followed by another noun phrase."""
    phrase = list(takewhile(partial(_may_be_in_phrase, item), said[1:]))
    rest = said[1 + len(phrase) :]
    return (
        bool(phrase)
        and any(_opens_noun_phrase(item, word) for word in rest[:1])
        and not any(item.has("conjunctions", folded(word)) for word in rest[:1])
        and any(_may_be_verb(item, word) for word in rest)
    )


def _may_be_in_phrase(item: Item, word: str) -> bool:
    """Whether a word may belong to what "welke" asks for: adjectives, numbers and nouns."""
    if word[:1].isupper():
        return word.endswith("se") or kinds.kind(item, word) == EntityKind.DEMONYM
    return not item.has("function_words", folded(word)) and not _may_be_verb(item, word)


def _may_be_verb(item: Item, word: str) -> bool:
    plain = folded(word)
    lists = ("auxiliaries_singular", "auxiliaries_plural")
    if any(item.has(name, plain) for name in lists) or plain in item.article.verbs:
        return True
    form = dictionary_form(word.lower(), item.language.language.value)
    return form.endswith("n") and (form != plain or form.endswith("en"))


def _disagrees(item: Item, said: Sequence[str]) -> bool:
    """Whether welk and welke, or the verb, do not agree with their noun."""
    question_word, noun = folded(said[0]), folded(said[1])
    is_plural = _is_plural_noun(item, noun)
    if question_word == "welk" and (item.has("de_nouns", noun) or is_plural):
        return True
    if question_word == "welke" and item.has("het_nouns", noun):
        return True
    return _verb_disagrees(item, noun, said[2:])


def _is_plural_noun(item: Item, noun: str) -> bool:
    form = dictionary_form(noun, item.language.language.value)
    return noun.endswith(("en", "s")) and form != noun and not form.endswith("en")


def _verb_disagrees(item: Item, noun: str, rest: Sequence[str]) -> bool:
    """Whether noun and auxiliary differ in number, with no other subject behind them."""
    if not rest[1:-1] or _may_be_subject(item, rest[1:]):
        return False
    if _is_plural_noun(item, noun):
        return item.has("auxiliaries_singular", folded(rest[0]))
    singular = item.has("de_nouns", noun) or item.has("het_nouns", noun)
    return singular and item.has("auxiliaries_plural", folded(rest[0]))


def _may_be_subject(item: Item, rest: Sequence[str]) -> bool:
    """Whether what follows the verb may be its subject: "het kabinet", "banken", "premier Kok"."""
    return (
        _opens_noun_phrase(item, rest[0])
        or any(_is_plural_noun(item, folded(word)) for word in rest[:3])
        or any(word[:1].isupper() for word in rest[1:2])
    )
