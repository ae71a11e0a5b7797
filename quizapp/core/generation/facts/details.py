"""Details: names, amounts and dates inside a clause, each worth filling in."""

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
    Sentence,
    Token,
)
from quizapp.core.language.languages import rules_of

_NAMES = frozenset(EntityKind) - {EntityKind.DEMONYM}
_FEWEST = 2
_JOINED = frozenset({"conj", "cc"})


@dataclass(frozen=True, slots=True)
class Thing:
    """Words at their place that are filled in as one: "music store", "20 to 30", "De Krekel"."""

    span: Span


def whole(sentence: Sentence, lookup: Lookup) -> Iterator[MainClause]:
    """Take a sentence without quotes for one clause of one piece, whatever the parser makes of it.

    So a detail can be asked that stands in no clause which could be told by itself.
    """
    if not sentence.heading and not lookup.quotes(sentence.span):
        finite = next((t for t in sentence.tokens if "VerbForm=Fin" in t.morph), sentence.root)
        spoken_of = (sentence.tokens[0], *sentence.children(sentence.root))
        head = next((t for t in spoken_of if _is_he(t)), sentence.root)
        piece = Piece(sentence.tokens, head, "whole")
        yield MainClause(sentence, sentence.root, finite, piece, ())


def _is_he(token: Token) -> bool:
    """Whether it is a pronoun that may be told by name ("Hij", "Ook zij")."""
    return token.pos == "PRON" and (token.index == 0 or token.dep in {"nsubj", "nsubj:pass"})


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
            named = _is_a_group(number, clause.sentence)
            if not (number.ordinal or told or dated or named) and number.value >= _FEWEST:
                yield stated(FactKind.COUNT, clause, piece, number, lookup)


def _is_a_group(number: Number, sentence: Sentence) -> bool:
    """Whether it is no amount, but a word for who they are: "the men's four"."""
    words = (t for t in sentence.tokens if t.span == number.span)
    return any(c.dep in {"det", "nmod:poss"} for t in words for c in sentence.children(t))


def ranges(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Thing]]:
    """Yield amounts given as a range, "350.000 tot 400.000 euro", which is filled in as one."""
    for piece in parts(clause):
        for first, joint, last in zip(
            piece.tokens, piece.tokens[1:], piece.tokens[2:], strict=False
        ):
            span = Span(first.start, last.end)
            figures = first.text[:1].isdigit() and last.text[:1].isdigit()
            loose = lookup.in_quote(first) or lookup.dates(span)
            if figures and not loose and _is_range(first, joint, lookup):
                yield stated(FactKind.COUNT, clause, piece, Thing(span), lookup)


def _is_range(first: Token, joint: Token, lookup: Lookup) -> bool:
    """Whether a word makes two amounts one, and nothing goes from the one to the other."""
    rules = rules_of(lookup.document.article.language).numbers
    before = lookup.text[: first.start]
    two = rules.change_before.search(before) or rules.between_before.search(before)
    return joint.text.isalpha() and bool(rules.range_between.fullmatch(joint.text)) and not two


def dates(clause: MainClause, lookup: Lookup) -> Iterator[Stated[DateMention]]:
    """Yield the dates in `clause` that say by themselves when it was."""
    for piece in parts(clause):
        for mention in lookup.dates(piece.span):
            if mention.first is not None and not mention.relative:
                yield stated(FactKind.DATE, clause, piece, mention, lookup)


def parts(clause: MainClause) -> Iterator[Piece]:
    """Yield the subject and all pieces of `clause` but its verbs."""
    yield from (p for p in (clause.subject, *clause.pieces) if p.dep != "verb")


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
