"""A clause as a row of pieces, so that a question can move them whole.

A clause is a predicate (a verb with its auxiliaries, bare infinitives, particle; or a predicate
noun or adjective with its copula) and the phrases that depend on it, in the order of the text.
Labels are Universal Dependencies', so this holds for every language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.core.article import Span
from quizapp.core.language.document import Sentence, Token

SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
HELPERS = frozenset({"aux", "aux:pass", "cop", "compound:prt"})
VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN"})
SUBORDINATE = frozenset({"acl:relcl", "advcl"})
_CLAUSAL = frozenset({"advcl", "ccomp", "xcomp", "csubj", "parataxis", "conj"})
_PAIRS = {"„": "”", "“": "”", "‘": "’", "(": ")", "«": "»"}
_STRAIGHT = '"'


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring words that move together: a phrase, or the verbs that stay where they are.

    `head` is the word that carries the phrase, `dep` what it is to the predicate ("verb" for the
    predicate's own words, "pred" for what a copula links) and `comma` whether the writer put a
    comma before it.
    """

    tokens: tuple[Token, ...]
    head: Token
    dep: str
    comma: bool = False

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @property
    def clausal(self) -> bool:
        """Whether it is a clause of its own, or an infinitive with what belongs to it."""
        return self.dep in _CLAUSAL and not self.complement

    @property
    def expletive(self) -> bool:
        """Whether it only fills a place ("er", "there")."""
        return self.dep.startswith("expl")

    @property
    def complement(self) -> bool:
        """Whether it says what the subject or object is or becomes ("steeds zeldzamer")."""
        alone = len(self.tokens) == 1 and "VerbForm=Part" in self.head.morph
        if self.dep in {"ccomp", "xcomp"} and alone:
            return True  # "teleurgesteld"
        return self.dep == "pred" or (self.dep == "xcomp" and self.head.pos not in VERBAL)


@dataclass(frozen=True, slots=True)
class MainClause:
    """A clause as a main clause: its finite verb, its subject, and all other pieces in order."""

    sentence: Sentence
    predicate: Token
    finite: Token
    subject: Piece
    pieces: tuple[Piece, ...]

    @property
    def fronted(self) -> tuple[Piece, ...]:
        """What stands before both the subject and the finite verb in a main clause."""
        if self.subordinate:
            return ()
        first = min(self.finite.start, self.subject.span.start)
        return tuple(p for p in self.pieces if p.span.end <= first and not p.expletive)

    def is_early(self, piece: Piece) -> bool:
        """Whether a piece stands between the subject and the finite verb behind it."""
        return self.subject.span.end <= piece.span.start and piece.span.end <= self.finite.start

    @property
    def relative(self) -> bool:
        """Whether it is told as a relative clause, beside what its sentence states."""
        return self._carrier.dep == "acl:relcl"

    @property
    def subordinate(self) -> bool:
        """Whether it is a clause inside another one in the article."""
        return self._carrier.dep in SUBORDINATE

    @property
    def _carrier(self) -> Token:
        """The predicate that this one is joined to, or itself."""
        carrier = self.predicate
        while carrier.dep == "conj":
            carrier = self.sentence.tokens[carrier.head]
        return carrier

    @property
    def verbs(self) -> tuple[Token, ...]:
        """The predicate's words but the finite one, in order."""
        return tuple(t for piece in self.pieces if piece.dep == "verb" for t in piece.tokens)

    def ending_before(self, place: int) -> MainClause:
        """Return the clause without the words from the code point `place` on."""
        kept = (trimmed([t for t in p.tokens if t.end <= place]) for p in self.pieces)
        pieces = (replace(p, tokens=t) for p, t in zip(self.pieces, kept, strict=True) if t)
        return replace(self, pieces=tuple(pieces))

    def without(self, *gone: Piece) -> tuple[Piece, ...]:
        """Return the pieces but those in `gone`."""
        return tuple(piece for piece in self.pieces if piece not in gone)


def trimmed(run: Sequence[Token]) -> tuple[Token, ...]:
    """Drop commas and stops at both ends, but keep a mark whose partner is inside."""
    inner = [i for i, token in enumerate(run) if token.pos != "PUNCT"]
    if not inner:
        return ()
    first, last = inner[0], inner[-1]
    if first and _opens_quote(run[first - 1].text, run[first:]):
        first -= 1
    inside = "".join(token.text for token in run[first : last + 1])
    if last + 1 < len(run) and _closes(run[last + 1].text, inside):
        last += 1
    return tuple(run[first : last + 1])


def _opens_quote(mark: str, behind: Sequence[Token]) -> bool:
    """Whether it opens a quotation or brackets; a straight mark does if its partner follows."""
    return mark in _PAIRS or (mark == _STRAIGHT and sum(t.text == _STRAIGHT for t in behind) == 1)


def _closes(mark: str, inside: str) -> bool:
    if mark == _STRAIGHT:
        return inside.count(_STRAIGHT) == 1
    return any(
        mark == shut and inside.count(open_) > inside.count(shut) for open_, shut in _PAIRS.items()
    )
