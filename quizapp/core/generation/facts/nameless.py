"""Whom "hij" means where the sentence before brings up somebody without a name ("een man")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizapp.core.generation.facts.binding import is_person_called
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.people import people
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Sentence, Token

_AS = frozenset({"advcl", "xcomp"})
"""What somebody is or was, in "als arts": that is the one whom the pronoun means."""


def somebody_meant(
    pronoun: Token, clause: MainClause, lookup: Lookup
) -> tuple[Token, Sentence] | None:
    """Return the noun of the only person whom the sentence before speaks of, if it is new there.

    The noun tells the gender; nobody has a name there, and nobody else comes between.
    """
    gender = lookup.words.leaning.HE_OR_SHE.get(pronoun.text.lower())
    one = pronoun is clause.subject.head and "Number=Sing" in clause.finite.morph
    return _only_one_before(pronoun, gender, clause.sentence, lookup) if gender and one else None


def _only_one_before(
    pronoun: Token, gender: str, sentence: Sentence, lookup: Lookup
) -> tuple[Token, Sentence] | None:
    between = [t for t in _persons(sentence.tokens[: pronoun.index], lookup) if t.dep not in _AS]
    before = lookup.document.sentences[max(0, sentence.index - 1)]
    apart = before is sentence or before.heading or lookup.quotes(before.span)
    if between or apart or people(before, lookup):
        return None
    found = list(_persons(before.tokens, lookup))
    if len(found) != 1:
        return None
    if found[0].dep == "nsubj" and _goes_on(found[0], gender, lookup):
        return _only_one_before(found[0], gender, before, lookup)
    return (found[0], before) if _is_new(found[0], gender, before, lookup) else None


def _goes_on(word: Token, gender: str, lookup: Lookup) -> bool:
    """Whether it is a pronoun for one person of that gender, and for nothing else."""
    leaning, spoken = lookup.words.leaning, word.text.lower()
    return spoken not in leaning.THEY and leaning.HE_OR_SHE.get(spoken) == gender


def _persons(tokens: Sequence[Token], lookup: Lookup) -> Iterator[Token]:
    """Yield the words for a person, pronouns too."""
    spoken = lookup.words.leaning.HE_OR_SHE
    for token in tokens:
        if token.text.lower() in spoken or is_person_called(token, lookup):
            yield token


def _is_new(noun: Token, gender: str, sentence: Sentence, lookup: Lookup) -> bool:
    known = lookup.words.leaning.NAMELESS.get(noun.lemma)
    new = any("Definite=Ind" in t.morph for t in sentence.children(noun))
    return new and known is not None and known[0] == gender and "Number=Plur" not in noun.morph
