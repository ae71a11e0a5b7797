"""Details: names, amounts, dates and things inside a clause, each worth filling in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import (
    DateMention,
    Entity,
    EntityKind,
    Number,
    Quote,
    Sentence,
    Token,
)

_NAMES = frozenset(EntityKind) - {EntityKind.DEMONYM}
_FEWEST = 2
_FEWEST_LETTERS = 5
"""Shorter common nouns say little ("man", "dag")."""
_MAIN_PARTS = ("obj", "nsubj:pass", "obl:agent", "obl:arg", "nsubj", "obl", "nmod")
_JOINED = frozenset({"conj", "cc"})
_NAMING = _JOINED | {"flat", "appos"}
"""Likewise, or a name of several words that is not known as one."""
_THINGS = frozenset({"NOUN", "PROPN"})
"""A name that is not known as one ("Waddenfonds") is a thing as well."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A common noun at its place, with the nouns before it that make it one ("music store")."""

    span: Span


def whole(sentence: Sentence, lookup: Lookup) -> Iterator[MainClause]:
    """Take a sentence without quotes for one clause of one piece, whatever the parser makes of it.

    So a detail can be asked that stands in no clause which could be told by itself.
    """
    if not sentence.heading and not lookup.quotes(sentence.span):
        finite = next((t for t in sentence.tokens if "VerbForm=Fin" in t.morph), sentence.root)
        first = sentence.tokens[0]
        head = first if first.pos == "PRON" else sentence.root  # "Hij" can be told by name
        piece = Piece(sentence.tokens, head, "whole")
        yield MainClause(sentence, sentence.root, finite, piece, ())


def names(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Entity]]:
    """Yield the names in `clause` that stand alone: no list, no part of a longer name."""
    for piece in _parts(clause):
        for name in lookup.entities(piece.span):
            tokens = [t for t in piece.tokens if name.span.covers(t.span)]
            whole = bool(tokens) and name.kind in _NAMES and not lookup.is_half_known(name)
            if whole and not _is_joined(tokens, piece, _JOINED) and not lookup.in_quote(tokens[0]):
                yield stated(FactKind.ACT, clause, piece, name, lookup)


def numbers(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Number]]:
    """Yield the amounts in `clause`, without places on a list and what is part of a date."""
    times = [mention.span for mention in lookup.dates(clause.sentence.span)]
    for piece in _parts(clause):
        for number in lookup.numbers(piece.span):
            told = any(t.span.overlaps(number.span) and lookup.in_quote(t) for t in piece.tokens)
            dated = any(time.overlaps(number.span) for time in times)
            if not (number.ordinal or told or dated) and number.value >= _FEWEST:
                yield stated(FactKind.COUNT, clause, piece, number, lookup)


def dates(clause: MainClause, lookup: Lookup) -> Iterator[Stated[DateMention]]:
    """Yield the dates in `clause` that say by themselves when it was."""
    for piece in _parts(clause):
        for mention in lookup.dates(piece.span):
            if mention.first is not None and not mention.relative:
                yield stated(FactKind.DATE, clause, piece, mention, lookup)


def things(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Thing]]:
    """Yield the common nouns in `clause` that say what it is about, the weightiest first.

    Roles, units and what a name is called ("boerenorganisatie LTO") are left out.
    """
    found = sorted(_things(clause, lookup), key=lambda at: _MAIN_PARTS.index(at[1].dep))
    for piece, noun in found:
        thing = _whole(noun, clause.sentence)
        yield stated(FactKind.THING, clause, piece, thing, lookup)


def _whole(noun: Token, sentence: Sentence) -> Thing:
    first = noun
    while first.index and _belongs(sentence.tokens[first.index - 1], first):
        first = sentence.tokens[first.index - 1]
    return Thing(Span(first.start, noun.end))


def _belongs(before: Token, word: Token) -> bool:
    """Whether a word makes one with the next: a noun before it, or a part before a hyphen."""
    hyphen = "-" in {before.text, word.text} and before.end == word.start
    return before.dep == "compound" or hyphen


def quoted_things(quote: Quote, lookup: Lookup) -> Iterator[Thing]:
    """Yield the common nouns of a quote that say what it is about, the weightiest first."""
    sentences = (s for s in lookup.document.sentences if s.span.overlaps(quote.inner))
    nouns = [
        (t, s)
        for s in sentences
        for t in s.tokens
        if quote.inner.covers(t.span)
        and t.pos == "NOUN"
        and _is_weighty(t, s, lookup)
        and not any(c.dep in _JOINED for c in (t, *s.children(t)))
    ]
    weighed = sorted(nouns, key=lambda found: _MAIN_PARTS.index(found[0].dep))
    yield from (_whole(noun, sentence) for noun, sentence in weighed)


def _things(clause: MainClause, lookup: Lookup) -> Iterator[tuple[Piece, Token]]:
    units = [lookup.amount(number) for number in lookup.numbers(clause.sentence.span)]
    times = [d.span for d in lookup.dates(clause.sentence.span)]
    for piece in _parts(clause):
        for noun in piece.tokens:
            measured = any(span.overlaps(noun.span) for span in (*units, *times))
            alone = not _is_joined([noun], piece, _NAMING) and not _names(noun, piece, lookup)
            if not measured and alone and _says_what(noun, clause.sentence, lookup):
                yield piece, noun


def _parts(clause: MainClause) -> Iterator[Piece]:
    yield from (p for p in (clause.subject, *clause.pieces) if p.dep != "verb")


def _says_what(noun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    words = lookup.words
    someone = words.roles.is_role(noun.text) or words.roles.is_person(noun.text)
    if noun.pos not in _THINGS or someone or not _is_weighty(noun, sentence, lookup):
        return False
    return not lookup.in_quote(noun) and lookup.entity_of(noun) is None


def _is_weighty(noun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    leaning = lookup.words.leaning
    thin = leaning.is_thin(noun.lemma) or noun.lemma in leaning.GENERAL
    span = _whole(noun, sentence).span
    return noun.dep in _MAIN_PARTS and span.end - span.start >= _FEWEST_LETTERS and not thin


def _is_joined(tokens: list[Token], piece: Piece, joints: frozenset[str]) -> bool:
    """Whether "en" joins it to something, so that it is not the whole answer."""
    inside = {t.index for t in tokens}
    return any(t.dep in joints for t in tokens) or any(
        t.dep in joints and t.head in inside for t in piece.tokens
    )


def _names(noun: Token, piece: Piece, lookup: Lookup) -> bool:
    """Whether a name follows at once, of which the noun says what it is."""
    following = (t for t in piece.tokens if t.index == noun.index + 1)
    return any(lookup.entity_of(t) is not None for t in following)
