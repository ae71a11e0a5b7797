"""Dictionary forms: what the model guesses, checked against a word list."""

from __future__ import annotations

import simplemma

VERBS = frozenset({"VERB", "AUX"})


def repaired(form: str, guess: str, pos: str, *, language: str) -> str:
    """Return the lemma of `form`, given the model's `guess`.

    A guessed infinitive that the word list knows stands; otherwise the word list decides.
    """
    if pos not in VERBS:
        return guess
    small = form.lower()
    if guess.endswith("n") and simplemma.is_known(guess, lang=language):
        return guess
    return simplemma.lemmatize(small, lang=language)


def dictionary_form(word: str, language: str) -> str:
    """Return the lemma of a word by itself, by the word list alone."""
    # the list marks separable verbs: uit_breiden
    return simplemma.lemmatize(word, lang=language).replace("_", "")
