"""With which result: "met 3-1", "met 17 tegen 12 stemmen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, stated
from quizapp.core.generation.lookup import Lookup


@dataclass(frozen=True, slots=True)
class Score:
    """Two numbers against each other; `span` is both without the preposition."""

    span: Span
    first: int
    second: int
    voted: bool


def scores(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Score]]:
    """Yield the results of a match or a vote that `clause` gives."""
    figures, sentence = lookup.words.figures, clause.sentence.span
    for pattern, voted in ((figures.VOTE, True), (figures.SCORE, False)):
        for match in pattern.finditer(lookup.text, sentence.start, sentence.end):
            if voted or clause.predicate.lemma in figures.CONTESTS:
                yield from _score(clause, match, lookup, voted=voted)


def _score(
    clause: MainClause, match: re.Match[str], lookup: Lookup, *, voted: bool
) -> Iterator[Stated[Score]]:
    whole = Span(*match.span())
    tokens = tuple(t for t in clause.sentence.tokens if whole.covers(t.span))
    held = [t for p in clause.pieces if p.dep != "verb" and not p.clausal for t in p.tokens]
    if not tokens or any(t not in held for t in tokens):
        return
    asked = Piece(tokens, tokens[-1], "obl")
    score = Score(Span(*match.span("score")), int(match["one"]), int(match["two"]), voted)
    yield stated(FactKind.COUNT, _with(asked, clause), asked, score, lookup)


def _with(asked: Piece, clause: MainClause) -> MainClause:
    """Cut the result loose from the phrases that the parser put its words in."""
    pieces: list[Piece] = []
    for piece in clause.pieces:
        before = tuple(t for t in piece.tokens if t.start < asked.span.start)
        after = tuple(t for t in piece.tokens if t.start >= asked.span.end)
        pieces += [replace(piece, tokens=part) for part in (before, after) if part]
    place = sum(p.span.start < asked.span.start for p in pieces)
    return replace(clause, pieces=(*pieces[:place], asked, *pieces[place:]))
