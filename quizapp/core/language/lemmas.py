"""Dictionary forms: what the model guesses, checked against simplemma's word list."""

from __future__ import annotations

from functools import lru_cache

import simplemma

from quizapp.core.article import Language
from quizapp.core.language.base import WordRules

VERBS = frozenset({"VERB", "AUX"})


def repaired(form: str, guess: str, pos: str, *, language: Language, rules: WordRules) -> str:
    """Return the lemma of `form`, given the model's `guess`; nothing ("") is no guess.

    A guess that the word list knows stands; of a verb it must also be an infinitive, which is
    its own lemma ("lazen" is not). Otherwise the word list decides, if it knows the form.
    """
    lemma = _checked(form, guess, pos, language, rules) or form
    return rules.verb(form.lower(), lemma) if pos in VERBS else lemma


def _checked(form: str, guess: str, pos: str, language: Language, rules: WordRules) -> str:
    if pos not in rules.checked or (guess and _stands(guess, pos, language, rules)):
        return guess
    listed = _listed(form if pos == "NOUN" else form.lower(), language)
    if listed is None or (pos in VERBS and not rules.is_infinitive(listed)):
        return guess
    return listed


def _stands(guess: str, pos: str, language: Language, rules: WordRules) -> bool:
    if pos in VERBS:
        return rules.is_infinitive(guess) and _listed(guess, language) == guess
    return _listed(guess, language) is not None


def _listed(form: str, language: Language) -> str | None:
    return dictionary_form(form, language) if simplemma.is_known(form, lang=language) else None


@lru_cache(10_000)
def dictionary_form(word: str, language: str) -> str:
    """Return the lemma of a word by itself, by the word list alone."""
    # the parts of some verbs are joined by "_" in the list
    return simplemma.lemmatize(word, lang=language).replace("_", "")
