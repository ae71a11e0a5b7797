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
from quizapp.core.language.languages import rules_of

_NAMES = frozenset(EntityKind) - {EntityKind.DEMONYM}
_FEWEST = 2
_FEWEST_LETTERS = 5
"""Shorter common nouns say little ("man", "dag")."""
_MAIN_PARTS = ("obj", "nsubj:pass", "obl:agent", "obl:arg", "nsubj", "obl", "nmod", "xcomp")
_JOINED = frozenset({"conj", "cc"})
_NAMING = frozenset({"flat", "appos"})
"""It is part of a name of several words."""
_THINGS = frozenset({"NOUN", "PROPN"})
"""The parser takes some of the first words of sentences for names."""


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
    """Yield the names in `clause` that are told in full, the first only of a list."""
    for piece in parts(clause):
        for name in lookup.entities(piece.span):
            tokens = [t for t in piece.tokens if name.span.covers(t.span)]
            part = lookup.is_half_known(name) or _goes_on(name, clause.sentence, lookup)
            whole = bool(tokens) and name.kind in _NAMES and not part
            if whole and not _is_second(tokens[0], piece) and not lookup.in_quote(tokens[0]):
                yield stated(FactKind.ACT, clause, piece, name, lookup)


def numbers(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Number]]:
    """Yield the amounts in `clause`, without places on a list and what is part of a date."""
    times = [mention.span for mention in lookup.dates(clause.sentence.span)]
    for piece in parts(clause):
        for number in lookup.numbers(piece.span):
            told = any(t.span.overlaps(number.span) and lookup.in_quote(t) for t in piece.tokens)
            dated = any(time.overlaps(number.span) for time in times)
            if not (number.ordinal or told or dated) and number.value >= _FEWEST:
                yield stated(FactKind.COUNT, clause, piece, number, lookup)


def dates(clause: MainClause, lookup: Lookup) -> Iterator[Stated[DateMention]]:
    """Yield the dates in `clause` that say by themselves when it was."""
    for piece in parts(clause):
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
    for piece in parts(clause):
        for noun in piece.tokens:
            counted = any(span.overlaps(noun.span) for span in (*units, *times))
            measured = counted or lookup.is_measure(noun)
            alone = not _is_part_of_name(noun, piece) and not _names(noun, piece, lookup)
            if not measured and alone and _says_what(noun, clause.sentence, lookup):
                yield piece, noun


def parts(clause: MainClause) -> Iterator[Piece]:
    """Yield the subject and all pieces of `clause` but its verbs."""
    yield from (p for p in (clause.subject, *clause.pieces) if p.dep != "verb")


def _says_what(noun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    words = lookup.words
    someone = words.roles.is_role(noun.text) or words.roles.is_person(noun.text)
    known = someone and not _is_brought_up(noun, sentence)
    named = noun.index > 0 and noun.text[:1].isupper()
    if noun.pos not in _THINGS or known or named or not _is_weighty(noun, sentence, lookup):
        return False
    return not lookup.in_quote(noun) and lookup.entity_of(noun) is None


def _is_brought_up(noun: Token, sentence: Sentence) -> bool:
    """Whether it is somebody new, who does not act here ("met een buurman", "aan studenten")."""
    articles = [t for t in sentence.children(noun) if t.dep in {"det", "nmod:poss"}]
    bare = not articles and "Number=Plur" in noun.morph
    new = bare or any("Definite=Ind" in t.morph for t in articles)
    return new and not noun.dep.startswith("nsubj")


def _is_weighty(noun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    leaning = lookup.words.leaning
    thin = leaning.is_thin(noun.lemma) or noun.lemma in leaning.GENERAL
    span = _whole(noun, sentence).span
    return noun.dep in _MAIN_PARTS and span.end - span.start >= _FEWEST_LETTERS and not thin


def _goes_on(name: Entity, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether a body is called after what it is for ("de Raad voor Veiligheid")."""
    joints = rules_of(lookup.document.article.language).names.of_words
    behind = [t for t in sentence.tokens if t.start >= name.span.end][:2]
    body = name.kind is EntityKind.ORGANISATION and behind[1:]
    return bool(body) and (
        behind[0].text in joints
        and behind[1].text[:1].isupper()
        and lookup.entity_of(behind[1]) is None
    )


def _is_second(token: Token, piece: Piece) -> bool:
    """Whether something before it was told already: the rest of a list, or in full ("(CBS)")."""
    before = next((t.text for t in piece.tokens if t.index == token.index - 1), "")
    return token.dep in _JOINED or before == "("


def _is_part_of_name(noun: Token, piece: Piece) -> bool:
    """Whether other words with it are a name, and it is not the whole answer."""
    return noun.dep in _NAMING or any(
        t.dep in _NAMING and t.head == noun.index for t in piece.tokens
    )


def _names(noun: Token, piece: Piece, lookup: Lookup) -> bool:
    """Whether a name follows at once, of which the noun says what it is."""
    following = (t for t in piece.tokens if t.index == noun.index + 1)
    return any(lookup.entity_of(t) is not None for t in following)
