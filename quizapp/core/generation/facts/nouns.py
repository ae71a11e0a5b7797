"""Common nouns inside a clause or a quote that say what it is about, each worth filling in."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.details import Thing, parts
from quizapp.core.generation.facts.statements import Stated, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Quote, Sentence, Token

_FEWEST_LETTERS = 5
"""Shorter common nouns say little ("man", "dag")."""
_MAIN_PARTS = (
    "obj",
    "nsubj:pass",
    "obl:agent",
    "obl:arg",
    "nsubj",
    "obl",
    "nmod",
    "xcomp",
    "advcl",
)
_JOINED = frozenset({"conj", "cc"})
_NAMING = frozenset({"flat", "appos"})
"""It is part of a name of several words."""
_THINGS = frozenset({"NOUN", "PROPN"})
"""The parser takes some of the first words of sentences for names."""


def things(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Thing]]:
    """Yield the common nouns in `clause` that say what it is about, the weightiest first.

    Roles, units and what a name is called ("boerenorganisatie LTO") are left out.
    """
    found = sorted(_things(clause, lookup), key=lambda at: _MAIN_PARTS.index(at[1].dep))
    for piece, noun in found:
        thing = _whole(noun, clause.sentence)
        yield stated(FactKind.THING, clause, piece, thing, lookup)


def quoted_things(quote: Quote, lookup: Lookup) -> Iterator[Thing]:
    """Yield the common nouns of a quote that say what it is about, the weightiest first."""
    sentences = (s for s in lookup.document.sentences if s.span.overlaps(quote.inner))
    nouns = [
        (t, s)
        for s in sentences
        for t in s.tokens
        if quote.inner.covers(t.span)
        and t.pos == "NOUN"
        and (_is_weighty(t, s, lookup) or _is_linked(t, s, lookup))
        and not any(c.dep in _JOINED for c in (t, *s.children(t)))
    ]
    weighed = sorted(nouns, key=lambda found: (*_MAIN_PARTS, found[0].dep).index(found[0].dep))
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


def _says_what(noun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    words = lookup.words
    someone = words.roles.is_role(noun.text) or words.roles.is_person(noun.text)
    known = someone and not _is_brought_up(noun, sentence)
    named = noun.text[:1].isupper() and (noun.index > 0 or _has_a_capital_inside(noun, lookup))
    again = _comes_back(noun, sentence, lookup)
    told = lookup.in_quote(noun) or lookup.entity_of(noun) is not None
    fit = noun.pos in _THINGS and _is_weighty(noun, sentence, lookup)
    return fit and not (known or named or again or told)


def _has_a_capital_inside(noun: Token, lookup: Lookup) -> bool:
    """Whether the capital is that of a name: the word has it inside a sentence as well."""
    told = (s for s in lookup.document.sentences if not s.heading)
    return any(t.text == noun.text and t.index > 0 for s in told for t in s.tokens)


def _comes_back(noun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether an article alone points back at what was named before: "Het gebouw is klaar"."""
    first = next(iter(lookup.sentences_with(noun.lemma)), sentence)
    beside = [t for t in sentence.children(noun) if t.dep not in _JOINED and t.pos != "PUNCT"]
    bare = all(t.dep in {"det", "case"} for t in beside)
    pointing = any("Definite=Def" in t.morph for t in beside)
    return bare and pointing and first.index < sentence.index


def _is_brought_up(noun: Token, sentence: Sentence) -> bool:
    """Whether it is somebody new, who does not act here ("met een buurman", "als arts")."""
    articles = [t for t in sentence.children(noun) if t.dep in {"det", "nmod:poss"}]
    bare = not articles and ("Number=Plur" in noun.morph or noun.dep in {"advcl", "xcomp"})
    new = bare or any("Definite=Ind" in t.morph for t in articles)
    return new and not noun.dep.startswith("nsubj")


def _is_weighty(noun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    return noun.dep in _MAIN_PARTS and _has_content(noun, sentence, lookup)


def _is_linked(noun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether a copula says that something is this: "het zijn onze voorouders"."""
    linked = any(t.dep == "cop" for t in sentence.children(noun))
    return linked and _has_content(noun, sentence, lookup)


def _has_content(noun: Token, sentence: Sentence, lookup: Lookup) -> bool:
    leaning = lookup.words.leaning
    thin = leaning.is_thin(noun.lemma) or noun.lemma in leaning.GENERAL
    span = _whole(noun, sentence).span
    counts = any(_is_counted_by(noun, t, sentence) for t in sentence.children(noun))
    return span.end - span.start >= _FEWEST_LETTERS and not (thin or counts)


def _is_counted_by(noun: Token, other: Token, sentence: Sentence) -> bool:
    """Whether it says how many of the other there are: "een aantal gehuchten"."""
    bare = other.pos != "PROPN" and not any(t.dep == "case" for t in sentence.children(other))
    return other.dep == "nmod" and bare and noun.index + 1 == other.index


def _is_part_of_name(noun: Token, piece: Piece) -> bool:
    """Whether other words with it are a name, and it is not the whole answer."""
    apart = any(t.text == "," and t.index == noun.index + 1 for t in piece.tokens)
    return noun.dep in _NAMING or any(
        t.dep in _NAMING and t.head == noun.index and not apart for t in piece.tokens
    )


def _names(noun: Token, piece: Piece, lookup: Lookup) -> bool:
    """Whether a name follows at once, of which the noun says what it is."""
    following = (t for t in piece.tokens if t.index == noun.index + 1)
    return any(lookup.entity_of(t) is not None for t in following)


def _whole(noun: Token, sentence: Sentence) -> Thing:
    first = noun
    while first.index and _belongs(sentence.tokens[first.index - 1], first):
        first = sentence.tokens[first.index - 1]
    return Thing(Span(first.start, noun.end))


def _belongs(before: Token, word: Token) -> bool:
    """Whether a word makes one with the next: a noun before it, or a part before a hyphen."""
    hyphen = "-" in {before.text, word.text} and before.end == word.start
    return before.dep == "compound" or hyphen
