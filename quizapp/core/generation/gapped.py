"""From a clause, or a whole sentence, to one with a gap that stands alone.

The words stay in the order of the article. Everything raises LeaningError as in `stems`.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.core.article import Span
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.standalone import Narrator
from quizapp.core.generation.stems import checked, is_by_the_way
from quizapp.core.generation.told import Told
from quizapp.core.language.asking import Leaning, Part, sentence
from quizapp.core.language.document import Sentence

GAP = "_____"
_NOWHERE = Span(0, 0)


class GapWriter:
    """Writes sentences with a gap about one document."""

    def __init__(self, narrator: Narrator, leaning: Leaning) -> None:
        self._narrator = narrator
        self._leaning = leaning

    def gapped(self, clause: MainClause, gap: Span, without: Sequence[Piece]) -> Told:
        """Tell `clause` as the article does, with a gap, leaving out the pieces `without`."""
        told = self.plain(clause, without, gap)
        if told.text.count(GAP) != 1:
            raise LeaningError(told.text)
        return told

    def plain(
        self, clause: MainClause, without: Sequence[Piece] = (), gap: Span = _NOWHERE
    ) -> Told:
        """Tell `clause` likewise, without a gap if that is nowhere in it."""
        told = {
            piece: self._narrator.tell(piece.tokens, clause, _swap(gap, piece))
            for piece in (clause.subject, *clause.without(*without))
            if self._is_told(piece, clause, gap)
        }
        kept = [piece for piece, words in told.items() if words.text]
        parts = [_part(p, told, clause, gap) for p in _as_written(clause, kept)]
        text = sentence(parts)
        if text.rstrip(".").rsplit(maxsplit=1)[-1].lower() in self._leaning.STRESSING:
            raise LeaningError(text)  # "… was finished only [in May]"
        return checked(text, tuple(told.values()))

    def _is_told(self, piece: Piece, clause: MainClause, gap: Span) -> bool:
        """Whether the sentence needs the piece; what is said by the way is for its own gap."""
        needed = piece is clause.subject or piece.dep == "verb" or piece.span.covers(gap)
        return needed or not is_by_the_way(piece, clause, self._leaning)

    def gapped_whole(self, clause: MainClause, gap: Span) -> Told:
        """Tell a sentence as it stands, taken for one piece, with a gap."""
        told = self.whole(clause, (gap, GAP))
        if told.text.count(GAP) != 1:
            raise LeaningError(told.text)
        return told

    def whole(self, clause: MainClause, swap: tuple[Span, str] | None = None) -> Told:
        """Tell a sentence likewise, with other words at `swap`."""
        told = self._narrator.tell(clause.subject.tokens, clause, swap)
        text = sentence([Part(told.text.rstrip(".!?"))])
        if told.untimed or lost_its_front(told.text, clause.sentence):
            raise LeaningError(text)
        return checked(text, (told,))


def _part(piece: Piece, told: dict[Piece, Told], clause: MainClause, gap: Span) -> Part:
    """Write a piece, or the finite verb, with the commas around what is said by the way."""
    if piece not in told:
        return Part(piece.tokens[0].text)
    text = told[piece].text
    aside = piece.span.covers(gap) and _opens_aside(piece, gap)
    closed = aside and _has_comma_behind(piece, clause.sentence)
    comma = _keeps_comma(piece, clause) or (aside and piece.comma)
    return Part(f"{text}," if closed else text, comma=comma)


def _opens_aside(piece: Piece, gap: Span) -> bool:
    """Whether a comma, or the piece itself, opens what is said by the way and holds the gap."""
    inside = any(t.text == "," and t.end <= gap.start for t in piece.tokens)
    return inside or piece.comma or piece.clausal


def _has_comma_behind(piece: Piece, sentence_: Sentence) -> bool:
    behind = sentence_.tokens[piece.tokens[-1].index + 1 :][:1]
    return any(t.text == "," for t in behind)


def _keeps_comma(piece: Piece, clause: MainClause) -> bool:
    """Whether the writer parted a piece by a comma from a clause, or from a phrase in front."""
    first = piece.tokens[0].index
    if first and clause.fronted and (piece is clause.subject or piece in clause.fronted):
        return clause.sentence.tokens[first - 1].text == ","
    return piece.comma and piece.clausal


def lost_its_front(told: str, sentence_: Sentence) -> bool:
    """Whether a verb opens what is left, because what stood before it is not told."""
    first = told.split(maxsplit=1)[0].lower()
    verbs = {t.text.lower() for t in sentence_.tokens[1:] if "VerbForm=Fin" in t.morph}
    return first in verbs and first != sentence_.tokens[0].text.lower()


def _swap(gap: Span, piece: Piece) -> tuple[Span, str] | None:
    return (gap, GAP) if piece.span.covers(gap) else None


def _as_written(clause: MainClause, kept: Sequence[Piece]) -> Sequence[Piece]:
    """Put pieces and finite verb as the article has them.

    The subject goes first in a subordinate clause, and when nothing else (no "there" either) is
    left before the verb.
    """
    verb = Piece((clause.finite,), clause.finite, "verb")
    subject, *rest = kept
    fronted = any(piece in clause.fronted or piece.expletive for piece in rest)
    if fronted or (clause.subject.span.start < clause.finite.start and not clause.subordinate):
        return sorted((subject, verb, *rest), key=lambda piece: piece.span.start)
    return (subject, verb, *rest)
