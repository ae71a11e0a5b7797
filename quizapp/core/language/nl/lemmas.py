"""Dictionary forms of Dutch verbs."""

from __future__ import annotations

from quizapp.core.language.base import WordRules
from quizapp.core.language.nl.tokens import CUT


def is_infinitive(lemma: str) -> bool:
    """Whether `lemma` ends as every infinitive does ("lezen", "doen")."""
    return lemma.endswith("n")


def verb(form: str, lemma: str) -> str:
    """Prefer the form where the lemma is a noun's: "tekenen" is not only more than one "teken"."""
    return form if form == f"{lemma}en" else lemma


def with_particle(lemma: str, particles: str) -> str:
    """Join a detached particle to its verb: "halen" and "op" are "ophalen"."""
    return lemma if lemma.startswith(particles) else particles + lemma


RULES = WordRules(
    cut=CUT,
    checked=frozenset({"VERB", "AUX", "NOUN", "ADJ"}),
    is_infinitive=is_infinitive,
    verb=verb,
    with_particle=with_particle,
)
