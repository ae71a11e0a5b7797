"""Sentences that lean on the one before, told behind it ("Enexis legt een kabel. Die kost …").

Who reads both knows what "die", "daar" or "daarbij" means, as the reader of the article does. The
first sentence stands alone; in the second only such pointing words stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain

from quizapp.core.article import Span
from quizapp.core.generation.facts import pointers
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.details import whole
from quizapp.core.generation.familiar import Familiar
from quizapp.core.generation.gapped import GapWriter, lost_its_front
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.lookup import Lookup
from quizapp.core.generation.standalone import Narrator
from quizapp.core.generation.told import Edits, Told
from quizapp.core.language.document import Sentence, Token

_LATER = frozenset({"advcl", "conj", "parataxis"})
_VERBAL = frozenset({"AUX", "VERB"})


class _Inside(Narrator):
    """Lets words stay that point at an earlier clause of their own sentence ("maar dat brak")."""

    def _pronoun(self, token: Token, clause: MainClause | None, edits: Edits) -> None:
        try:
            super()._pronoun(token, clause, edits)
        except LeaningError:
            if clause is None or not self._may_stay(token, clause.sentence):
                raise

    def _pointed(self, token: Token, sentence: Sentence, edits: Edits) -> None:
        try:
            super()._pointed(token, sentence, edits)
        except LeaningError:
            gap = edits.has_changed(sentence.tokens[token.head].span)  # "op dat _____"
            if gap or not self._may_stay(token, sentence):
                raise

    def _noun(self, token: Token, sentence: Sentence, edits: Edits) -> None:
        pointer = pointers.pointer_of(token, sentence, self._lookup)
        stays = pointer is not None and self._may_stay(pointer, sentence)
        if not stays or self._was_named(token, sentence):
            super()._noun(token, sentence, edits)

    def _may_stay(self, token: Token, sentence: Sentence) -> bool:
        return self._is_pointing(token) and _is_in_later_clause(token, sentence)

    def _is_pointing(self, token: Token) -> bool:
        return token.text.lower() in self._leaning.CONTINUING


class _Behind(_Inside):
    """Lets words stay that point at the sentence before."""

    def _may_stay(self, token: Token, _sentence: Sentence) -> bool:
        return self._is_pointing(token)

    def _may_go(self, token: Token, sentence: Sentence) -> bool:
        return not self._is_pointing(token) and super()._may_go(token, sentence)


class Continuing:
    """Tells sentences with a gap that lean on what was just said."""

    def __init__(self, lookup: Lookup, familiar: Familiar, clauses: Sequence[MainClause]) -> None:
        self._lookup = lookup
        self._narrator = Narrator(lookup, familiar)
        self._clauses = clauses
        self._alone = GapWriter(self._narrator, lookup.words.leaning)
        self._inside = GapWriter(_Inside(lookup, familiar), lookup.words.leaning)
        self._behind = GapWriter(_Behind(lookup, familiar), lookup.words.leaning)

    def alone(self, clause: MainClause, gap: Span) -> Told:
        """Tell the whole sentence `clause`, whose words may point at each other, with a gap."""
        return self._inside.gapped_whole(clause, gap)

    def behind(self, clause: MainClause, gap: Span) -> Iterator[Told]:
        """Yield the whole sentence `clause` with a gap behind the one before it.

        The one before is told in full, and then shortened.
        """
        if list(_if_told(partial(self._inside.gapped_whole, clause, gap))):
            return  # it leans on nothing
        second = self._behind.gapped_whole(clause, gap)
        at = clause.sentence.index
        for before in self._lookup.document.sentences[max(0, at - 1) : at]:
            for first in chain(self._in_full(before), self._shortened(before)):
                if self._keeps_enough(first, before, clause.sentence):
                    yield _joined(first, second, before)

    def _in_full(self, before: Sentence) -> Iterator[Told]:
        for clause in whole(before, self._lookup):
            yield from _if_told(partial(self._alone.whole, clause))

    def _shortened(self, before: Sentence) -> Iterator[Told]:
        """Tell the only clause of the sentence with less and less around it."""
        clauses = [c for c in self._clauses if c.sentence is before and not c.subordinate]
        if len(clauses) != 1 or self._lookup.quotes(before.span):
            return
        clause = clauses[0]
        around = [p for p in clause.pieces if _is_adverb(p) or self._narrator.is_time(p)]
        for kept in range(len(around), -1, -1):
            yield from _if_told(partial(self._plain, clause, around[kept:]))

    def _plain(self, clause: MainClause, without: Sequence[Piece]) -> Told:
        told = self._alone.plain(clause, without)
        if lost_its_front(told.text, clause.sentence):
            raise LeaningError(told.text)
        return told

    def _keeps_enough(self, told: Told, before: Sentence, sentence: Sentence) -> bool:
        """Whether what "die angst" points at is told: that may be any word of the sentence."""
        pointing = (pointers.pointer_of(t, sentence, self._lookup) for t in sentence.tokens)
        words = len(before.span.of(self._lookup.text).split())
        return not any(pointing) or len(told.text.split()) >= words - 1


def _is_adverb(piece: Piece) -> bool:
    return piece.dep == "advmod" and len(piece.tokens) == 1 and piece.head.pos == "ADV"


def _if_told(tell: Callable[[], Told]) -> Iterator[Told]:
    with suppress(LeaningError):
        yield tell()


def _joined(first: Told, second: Told, before: Sentence) -> Told:
    text = f"{first.text} {second.text}"
    return Told(text, names=(*first.names, *second.names, before.span))


def _is_in_later_clause(token: Token, sentence: Sentence) -> bool:
    """Whether a clause with a verb of its own ended before the one that this word stands in."""
    above = token
    while above.dep not in _LATER and above.head != above.index:
        above = sentence.tokens[above.head]
    earlier = sentence.tokens[: sentence.subtree(above)[0].index]
    return above.pos in _VERBAL and any("VerbForm=Fin" in t.morph for t in earlier)
