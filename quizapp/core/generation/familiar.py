"""Things that an article speaks of as known: "de winst", "het dak", "the roof".

A writer says "de winst" at once where the reader knows whose it is from what the article is about
(Clark 1975, "Bridging"). Whoever has the article at hand understands it as well, if the article has
no other thing that it could be; but a question with such words is not one that stands quite alone,
so a teacher looks first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from quizapp.core.generation.facts.pointers import article_of, pointer_of
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import EntityKind, Sentence, Token

_TELLS_HOW_MANY = frozenset({"amod", "det", "nmod", "nmod:poss", "nummod"})
"""Without any of these a singular noun is no thing, as in "instituut voor zeeonderzoek"."""
_DESCRIBES = frozenset({"nmod", "acl", "acl:relcl"})
_FEWEST_LETTERS_MORE = 3
"""Of a compound: "fietsbrug" is a "brug", "deuren" is no "uren"."""


class Familiar:
    """The things that one article speaks of as known."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._found: dict[tuple[int, int], list[tuple[Token, Sentence]]] = {}

    def is_known(self, noun: Token, determiner: Token, sentence: Sentence) -> bool:
        """Whether `noun`, behind a definite `determiner`, can mean but one thing here."""
        phrase = self._phrase(noun, determiner)
        one = self._is_singled_out(noun, sentence) or self._is_only_one(noun, sentence)
        return phrase in self._phrases and one

    def _phrase(self, noun: Token, determiner: Token) -> str:
        behind = self._lookup.text[determiner.end : noun.end].lower()
        return article_of(determiner, self._lookup) + behind

    def are_in(self, text: str) -> bool:
        """Whether the text has words that are clear to those who have the article only."""
        return bool(self._pattern.search(text.lower()))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        known = "|".join(f"{re.escape(text)}{rest}" for text, rest in dict.fromkeys(self._known()))
        return re.compile(rf"\b(?:{known})" if known else r"(?!)")

    @cached_property
    def _phrases(self) -> frozenset[str]:
        return frozenset(text for text, _ in self._known())

    def _known(self) -> Iterator[tuple[str, str]]:
        """Yield what is known, with a pattern for what may follow.

        With the word that followed when it was brought up ("de fabriek in") it is told in full.
        """
        for noun, sentence in self._nouns:
            determiner = known_by(noun, sentence, self._lookup)
            one = self._is_singled_out(noun, sentence) or self._is_only_one(noun, sentence)
            if determiner is not None and one:
                yield self._phrase(noun, determiner), self._without_its_own(noun, sentence)

    def _without_its_own(self, noun: Token, sentence: Sentence) -> str:
        mentions = self._mentions(noun, sentence)[:1]
        for first, where in mentions if self._brings_up(noun, sentence, *mentions) else ():
            if any(t.dep in _DESCRIBES and t.index > first.index for t in where.children(first)):
                return rf"\b(?! {re.escape(where.tokens[first.index + 1].text.lower())}\b)"
        return r"\b"

    @cached_property
    def _nouns(self) -> tuple[tuple[Token, Sentence], ...]:
        sentences = (s for s in self._lookup.document.sentences if not s.heading)
        return tuple((t, s) for s in sentences for t in s.tokens if t.pos in {"NOUN", "PROPN"})

    def _is_singled_out(self, noun: Token, sentence: Sentence) -> bool:
        """Whether its place on a list tells which one is meant ("de derde rit")."""
        ranks = (t for t in sentence.children(noun) if t.dep in {"amod", "nummod"})
        ranked = any("Degree=Sup" in t.morph or self._lookup.is_ordinal(t) for t in ranks)
        return ranked and noun.pos == "NOUN" and not self._lookup.words.leaning.is_thin(noun.lemma)

    def _is_only_one(self, noun: Token, sentence: Sentence) -> bool:
        """Whether all mentions before this one are of one thing: the first may bring it up."""
        words = self._lookup.words
        vague = words.leaning.is_thin(noun.lemma) or noun.lemma == words.leaning.COUNTRY
        if noun.pos != "NOUN" or self._may_be_somebody_named(noun) or vague:
            return False
        mentions = self._mentions(noun, sentence)
        again = mentions[1:] if self._brings_up(noun, sentence, *mentions[:1]) else mentions
        plain = all(self._is_plain(t, s) for t, s in again)
        return plain and all(self._is_definite(t, s) for t, s in mentions[1:])

    def _may_be_somebody_named(self, noun: Token) -> bool:
        """Whether it says what one person is, and may mean somebody whom the article names."""
        roles = self._lookup.words.roles
        if "Number=Plur" in noun.morph:
            return False
        known = any(word.endswith(noun.text.lower()) for word in self._before_people)
        role = roles.is_role(noun.text) and (known or roles.is_office(noun.text))
        return roles.is_person(noun.text) or role

    @cached_property
    def _before_people(self) -> frozenset[str]:
        """The words before the names of people, which say who these are."""
        people = (e for e in self._lookup.document.entities if e.kind is EntityKind.PERSON)
        before = (self._lookup.text[: person.span.start].rsplit(maxsplit=1) for person in people)
        return frozenset(words[-1].lower() for words in before if words)

    def _mentions(self, noun: Token, sentence: Sentence) -> list[tuple[Token, Sentence]]:
        """Return where the article speaks of such a thing before this, in order."""
        place = (sentence.index, noun.index)
        if place not in self._found:
            before = ((t, s) for t, s in self._nouns if _could_be(noun, sentence, t, s))
            self._found[place] = [(t, s) for t, s in before if self._counts(t, s)]
        return self._found[place]

    def _counts(self, other: Token, sentence: Sentence) -> bool:
        """Whether the article speaks of a thing here, and does not call something so."""
        inside = {t.dep for t in sentence.children(other)}
        bare = not inside & _TELLS_HOW_MANY and "Number=Sing" in other.morph
        return not (bare or "cop" in inside or self._lookup.in_quote(other))

    def _brings_up(
        self, noun: Token, sentence: Sentence, *mentions: tuple[Token, Sentence]
    ) -> bool:
        """Whether the first mention, in a sentence before, tells of the thing as a new one.

        "A garden of sponges" and "the ship's engines" are then "the garden" and "the engines",
        where `noun` has nothing of its own. "His own group" is one of several.
        """
        if not mentions or any(t.index > noun.index for t in sentence.children(noun)):
            return False
        other, where = mentions[0]
        inside = tuple(where.children(other))
        several = "Number=Plur" in other.morph and not any(t.dep == "det" for t in inside)
        new = several or any("Definite=Ind" in t.morph or t.dep == "nmod:poss" for t in inside)
        denied = any(t.text.lower() in self._lookup.words.leaning.NEGATIONS for t in inside)
        same = other.lemma.lower() == noun.lemma.lower()
        contrasted = any(t.lemma == self._lookup.words.leaning.OWN for t in inside)
        return new and same and not (denied or contrasted) and where.index < sentence.index

    def _is_plain(self, other: Token, sentence: Sentence) -> bool:
        """Whether a mention has nothing of its own to tell it by."""
        inside = {t.dep for t in sentence.children(other)}
        denied = any(
            t.text.lower() in self._lookup.words.leaning.NEGATIONS for t in sentence.children(other)
        )
        return not (denied or inside & (_DESCRIBES | {"nmod:poss"}))

    def _is_definite(self, other: Token, sentence: Sentence) -> bool:
        leaning = self._lookup.words.leaning
        determiners = (t for t in sentence.children(other) if t.dep == "det")
        return any(t.text.lower() in leaning.DEFINITE | leaning.LEANING for t in determiners)


def determiner_of(token: Token, sentence: Sentence, lookup: Lookup) -> Token | None:
    """Return the definite article of a noun."""
    definite = lookup.words.leaning.DEFINITE
    children = (t for t in sentence.children(token) if t.dep == "det")
    return next((t for t in children if t.text.lower() in definite), None)


def known_by(noun: Token, sentence: Sentence, lookup: Lookup) -> Token | None:
    """Return the definite article of a noun, or the word that points at what it means."""
    return determiner_of(noun, sentence, lookup) or pointer_of(noun, sentence, lookup)


def same_thing(noun: Token, token: Token) -> bool:
    """Whether `noun` may name what `token` names, by its head: a "fietsbrug" is a "brug"."""
    if noun.pos not in {"NOUN", "PROPN"}:
        return False
    if ("Number=Plur" in token.morph) != ("Number=Plur" in noun.morph):
        return False
    mine, other = token.lemma.lower(), noun.lemma.lower()
    return other == mine or (
        other.endswith(mine) and len(other) >= len(mine) + _FEWEST_LETTERS_MORE
    )


def _could_be(noun: Token, sentence: Sentence, other: Token, where: Sentence) -> bool:
    earlier = (where.index, other.index) < (sentence.index, noun.index)
    if not earlier or not same_thing(other, noun):
        return False
    sorts = sort_of(noun, sentence), sort_of(other, where)
    return not (all(sorts) and sorts[0] != sorts[1])


def sort_of(noun: Token, sentence: Sentence) -> frozenset[str]:
    """Return the nouns before it that say of what sort it is ("the price index")."""
    return frozenset(t.text.lower() for t in sentence.children(noun) if t.dep == "compound")
