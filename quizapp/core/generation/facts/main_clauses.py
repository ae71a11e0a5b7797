"""The clauses of a sentence that can be told as main clauses: the way through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizapp.core.article import Span
from quizapp.core.generation.facts.clause import HELPERS, SUBJECTS, MainClause, Piece
from quizapp.core.generation.facts.layout import Layout, come_apart, is_whole, subjects_of, without
from quizapp.core.generation.facts.relative_clauses import RelativeClauses
from quizapp.core.language.asking import Order, Words
from quizapp.core.language.document import Sentence, Token


def main_clauses(
    sentence: Sentence,
    order: Order,
    names: Sequence[Span] = (),
    times: Sequence[Span] = (),
    places: Words = frozenset(),
) -> Iterator[MainClause]:
    """Yield the clauses of `sentence` that can be told as main clauses, the main clause first.

    These are the main clause, those joined to it (with its subject if they have none), and
    relative clauses: those about their subject or object, and "waar" behind one of the prepositions
    `places`. The words of `names` and `times` stay together
    whatever the parser thinks, and a time is no subject. A clause without exactly one subject
    and one finite verb in its place is left out.
    """
    if not sentence.heading:
        layout = Layout(sentence, order, names, times)
        main, clauses = layout.main(sentence.root), _Clauses(layout)
        laid_out = (main, *clauses.joined(main), *clauses.said(), *clauses.relative(places))
        yield from (clause for clause in laid_out if clause)


def subordinate_clauses(
    predicate: Token,
    sentence: Sentence,
    order: Order,
    names: Sequence[Span] = (),
    times: Sequence[Span] = (),
) -> Iterator[MainClause]:
    """Lay out the clause of `predicate` behind a conjunction ("omdat", "dat") as a main clause.

    What is joined to it and shares its subject follows. None where it has not exactly one subject
    and one finite verb, or may come apart in two ways.
    """
    clauses = _Clauses(Layout(sentence, order, names, times))
    clause = clauses.subordinate(predicate)
    laid_out = (clause, *clauses.joined_inside(clause, predicate))
    yield from (clause for clause in laid_out if clause)


@dataclass(frozen=True, slots=True)
class _Clauses:
    """Finds the clauses of one sentence."""

    layout: Layout

    def joined(self, main: MainClause | None) -> Iterator[MainClause | None]:
        """Lay out the clauses that "en" or "maar" joins to the main one."""
        for child in self.layout.sentence.children(self.layout.sentence.root):
            if child.dep != "conj" and not self._goes_on(child):
                continue
            if any(t.dep in SUBJECTS for t in self.layout.sentence.children(child)):
                yield self.layout.main(child)
            elif main is not None:
                yield self._sharing(main, child)

    def _goes_on(self, predicate: Token) -> bool:
        """Whether a colon or semicolon opens a clause with a subject of its own."""
        first = self.layout.sentence.subtree(predicate)[0]
        before = self.layout.sentence.tokens[first.index - 1].text if first.index else ""
        own = any(t.dep in SUBJECTS for t in self.layout.sentence.children(predicate))
        behind = (":" in {before, first.text}) or (";" in {before, first.text})
        return predicate.dep == "parataxis" and own and behind

    def _sharing(self, main: MainClause, predicate: Token) -> MainClause | None:
        """Give a joined clause without a subject that of the main clause."""
        finite, pieces = self.layout.parts(predicate)
        if finite is None:
            return self._sharing_verb(main, predicate, pieces)
        if pieces[0].tokens[0] is not finite or is_whole(finite, self.layout.order):
            return None
        rest = without(pieces, None, finite)
        return MainClause(self.layout.sentence, predicate, finite, main.subject, rest)

    def _sharing_verb(
        self, main: MainClause, predicate: Token, pieces: tuple[Piece, ...]
    ) -> MainClause | None:
        """Give a joined participle or infinitive the finite verb too ("is gevangen en gemeten")."""
        form = {"VerbForm=Part", "VerbForm=Inf"} & predicate.morph
        alike = form and form <= main.predicate.morph and main.finite is not main.predicate
        helped = any(t.dep in HELPERS for t in self.layout.sentence.children(predicate))
        if not alike or helped or not pieces:
            return None
        return MainClause(self.layout.sentence, predicate, main.finite, main.subject, pieces)

    def said(self) -> Iterator[MainClause | None]:
        """Lay out what somebody says as a main clause: "…, X said" and "X said that …".

        A verb without a subject has no speaker: then the parser is wrong about both clauses.
        """
        beside = tuple(self.layout.sentence.children(self.layout.sentence.root))
        if not any(t.dep in SUBJECTS for t in beside):
            return
        for child in beside:
            if child.dep == "ccomp":
                clause = self.layout.main(child)
                if clause is not None:
                    pieces = tuple(p for p in clause.pieces if p.dep != "mark")
                    opened = len(pieces) < len(clause.pieces)
                    yield (
                        None
                        if opened and child.index < child.head
                        else replace(clause, pieces=pieces)
                    )

    def relative(self, places: Words) -> Iterator[MainClause | None]:
        """Lay out the relative clauses about their subject as main clauses."""
        relative_clauses = RelativeClauses(self.layout, places)
        for token in self.layout.sentence.tokens:
            if token.dep == "acl:relcl":
                clause = relative_clauses.told(token)
                yield clause
                yield from self.joined_inside(clause, token)

    def joined_inside(
        self, clause: MainClause | None, predicate: Token
    ) -> Iterator[MainClause | None]:
        """Lay out what is joined to a subordinate clause and shares its subject."""
        for child in self.layout.sentence.children(predicate):
            own = any(t.dep in SUBJECTS for t in self.layout.sentence.children(child))
            if clause is not None and child.dep == "conj" and not own:
                finite, pieces = self.layout.parts(child)
                if finite is not None:
                    rest = without(pieces, None, finite)
                    shared = MainClause(self.layout.sentence, child, finite, clause.subject, rest)
                    yield come_apart(shared, self.layout.order)

    def subordinate(self, predicate: Token) -> MainClause | None:
        """Lay out a clause behind a conjunction, which is left out."""
        finite, pieces = self.layout.parts(predicate)
        subjects = subjects_of(pieces, finite, predicate) if finite else ()
        if finite is None or len(subjects) != 1:
            return None
        rest = without(pieces, subjects[0], finite)
        told = rest[1:] if _opens(pieces[0], predicate) else rest
        clause = MainClause(self.layout.sentence, predicate, finite, subjects[0], told)
        return come_apart(clause, self.layout.order)


def _opens(piece: Piece, predicate: Token) -> bool:
    """Whether it is the conjunction of a clause, or "waarna"."""
    alone = len(piece.tokens) == 1 and piece.head.head == predicate.index
    return alone and piece.dep in {"advmod", "mark"}
