"""What facts from clauses have in common: their source, their day, how long they may hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.sources import is_vouched_for, source_of
from quizapp.core.generation.lookup import Lookup
from quizapp.core.generation.places import Placed
from quizapp.core.language.asking import States
from quizapp.core.language.document import Number, Token

Value = TypeVar("Value", bound=Placed)
_STATISTIC = frozenset({"procent", "per cent", "percent", "%"})


@dataclass(frozen=True, slots=True)
class Stated(Generic[Value]):
    """A fact and where it stands: `value` in `piece` of `clause`."""

    fact: Fact
    clause: MainClause
    piece: Piece
    value: Value


def stated(
    kind: FactKind, clause: MainClause, piece: Piece, value: Value, lookup: Lookup
) -> Stated[Value]:
    """Make the fact that `clause` states with `value`."""
    source = None if clause.relative else source_of(clause.sentence, lookup)
    vouched = is_vouched_for(clause.sentence, lookup)
    fact = Fact(
        kind=kind,
        subject=clause.subject.span.of(lookup.text),
        value=value.span.of(lookup.text),
        evidence=clause.sentence.span,
        value_at=value.span,
        unit=value.unit if isinstance(value, Number) else None,
        source=source.span.of(lookup.text) if source else None,
        as_of=lookup.published,
        perishable=may_change(clause, lookup.words.states),
        disputed=not vouched and (kind is FactKind.RANK or _measures(clause, lookup)),
    )
    return Stated(fact, clause, piece, value)


def _measures(clause: MainClause, lookup: Lookup) -> bool:
    """Whether the clause compares with all others or gives a statistic."""
    span = clause.sentence.span
    return any("Degree=Sup" in t.morph for t in clause.sentence.tokens) or any(
        n.unit in lookup.words.figures.PERCENT
        or (n.ordinal and n.unit in lookup.words.leaning.PLACES_ON_A_LIST)
        for n in lookup.numbers(span)
    )


def may_change(clause: MainClause, states: States) -> bool:
    """Whether the clause tells how things are or are meant to be, not what has happened.

    "telt", "wil", "gaat … uitbreiden" may be different tomorrow; "telde" and "heeft geteld" stay.
    """
    return not states.is_past(clause.finite) and not _is_perfect(clause, states)


def _is_perfect(clause: MainClause, states: States) -> bool:
    participle = any(_is_participle(t) for t in (clause.predicate, *clause.verbs))
    return clause.finite.lemma in states.PERFECT and participle


def _is_participle(token: Token) -> bool:
    return "VerbForm=Part" in token.morph


def phrases(clause: MainClause) -> Iterator[Piece]:
    """Yield the subject and the phrases of `clause`, without its verbs and subclauses."""
    for piece in (clause.subject, *clause.pieces):
        if piece.dep != "verb" and not piece.clausal:
            yield piece
