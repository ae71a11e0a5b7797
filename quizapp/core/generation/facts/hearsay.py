"""What the article has from others: clauses with a source, without quotation marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.sources import Source, has_source, source_behind, source_of
from quizapp.core.generation.facts.statements import may_change
from quizapp.core.generation.facts.things import sort_of
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.sorts import Sort

_SPEAK = frozenset({Sort.BODY, Sort.TEXT})
_DESCRIBING = frozenset({"acl", "amod", "compound", "nmod", "nmod:poss"})


@dataclass(frozen=True, slots=True)
class Hearsay:
    """A clause, its source, and the pieces that name it (to be left out when it is asked)."""

    fact: Fact
    clause: MainClause
    source: Source
    aside: tuple[Piece, ...]


def hearsay(clause: MainClause, lookup: Lookup) -> Iterator[Hearsay]:
    """Yield the clause with its source, if it has one and quotes nobody.

    The source may be in the next sentence ("Dat heeft X bekendgemaakt").
    """
    if clause.subordinate or lookup.quotes(clause.sentence.span):
        return
    source = source_of(clause.sentence, lookup)
    if source is None and not has_source(clause.sentence, lookup):
        source = source_behind(clause.sentence, lookup)
    if source is None or not _is_told(source, lookup):
        return
    try:
        aside = asides(clause, lookup)
    except LeaningError:
        return
    yield Hearsay(_fact(clause, source, lookup), clause, source, aside)


def _is_told(source: Source, lookup: Lookup) -> bool:
    """Whether the words say who or what it is: by a name, or as "the coast guard".

    A body or a text must have more words than its noun; "the company" is another name for one.
    """
    if source.names:
        return not source.leans
    words = [t for t in source.sentence.tokens if source.span.covers(t.span)]
    inside = {t.index for t in words}
    heads = [t for t in words if t.head not in inside]
    points = any(t.pos == "PRON" or "Poss=Yes" in t.morph for t in words)
    if len(heads) != 1 or points or sort_of(heads[0], lookup) not in _SPEAK:
        return False
    return any(t.head == heads[0].index and t.dep in _DESCRIBING for t in words)


def without_saying(clause: MainClause, lookup: Lookup) -> MainClause:
    """Cut off ", meldt X" where the parser hung it from the words before, if nothing follows."""
    source = source_of(clause.sentence, lookup)
    if source is None or source.aside.start < clause.finite.end:
        return clause
    around = [p for p in clause.pieces if p.span.start < source.aside.start < p.span.end]
    last = all(p.span.end <= source.aside.end for p in around)
    return clause.ending_before(source.aside.start) if around and last else clause


def asides(clause: MainClause, lookup: Lookup) -> tuple[Piece, ...]:
    """Return the pieces that only name the source of `clause`.

    Raises LeaningError when the source cannot be cut loose.
    """
    source = source_of(clause.sentence, lookup)
    if clause.relative:
        return ()
    if source is None:
        if has_source(clause.sentence, lookup):
            raise LeaningError
        return ()
    aside = tuple(p for p in clause.pieces if source.aside.overlaps(p.span))
    whole = all(_same_place(p, source) for p in aside)
    if not whole or source.aside.overlaps(clause.subject.span):
        raise LeaningError
    return aside


def _same_place(piece: Piece, source: Source) -> bool:
    """Whether the piece is the aside and nothing more."""
    return source.aside.start <= piece.span.start and piece.span.end <= source.aside.end


def _fact(clause: MainClause, source: Source, lookup: Lookup) -> Fact:
    return Fact(
        kind=FactKind.HEARSAY,
        subject=clause.sentence.span.of(lookup.text),
        value=source.text(lookup),
        evidence=Span(clause.sentence.span.start, source.sentence.span.end),
        value_at=source.span,
        source=source.text(lookup),
        as_of=lookup.published,
        perishable=may_change(clause, lookup.words.states),
    )
