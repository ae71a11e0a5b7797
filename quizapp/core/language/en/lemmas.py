"""Dictionary forms of English verbs."""

from __future__ import annotations

from quizapp.core.language.base import WordRules
from quizapp.core.language.en.tokens import CUT

_VOWELS = frozenset("aeiouy")


def is_infinitive(_lemma: str) -> bool:
    """Whether `lemma` may be one: an infinitive has no ending of its own."""
    return True


def verb(form: str, lemma: str) -> str:
    """Keep the lemma, but take no ending off a word that is none without it ("shed")."""
    return lemma if any(letter in _VOWELS for letter in lemma) else form


def with_particle(lemma: str, _particles: str) -> str:
    """Keep the verb's own lemma: "carry" for "carried … out"."""
    return lemma


RULES = WordRules(
    cut=CUT,
    # the list takes "would" for a form of "will"
    checked=frozenset({"VERB", "NOUN", "ADJ"}),
    is_infinitive=is_infinitive,
    verb=verb,
    with_particle=with_particle,
)
