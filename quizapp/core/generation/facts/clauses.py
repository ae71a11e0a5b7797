"""Main clauses laid out as a row of pieces, so that a question can move them whole.

A clause is a predicate (a verb with its auxiliaries, bare infinitives, particle; or a predicate
noun or adjective with its copula) and the phrases that depend on it, in the order of the text.
Labels are Universal Dependencies', so this holds for every language.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.language.document import Sentence, Token

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_HELPERS = frozenset({"aux", "aux:pass", "cop", "compound:prt"})
_VERBAL = frozenset({"VERB", "AUX"})
_INSIDE_A_PHRASE = frozenset(
    {
        "det",
        "amod",
        "nummod",
        "nmod",
        "nmod:poss",
        "case",
        "appos",
        "flat",
        "fixed",
        "acl",
        "acl:relcl",
        "compound",
    }
)
_PAIRS = {"„": "”", "“": "”", "‘": "’", "(": ")", "«": "»"}
_CLAUSAL = frozenset({"advcl", "ccomp", "xcomp", "csubj", "parataxis", "conj"})


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring words that move together: a phrase, or the verbs that stay where they are.

    `head` is the word that carries the phrase, `dep` what it is to the predicate ("verb" for the
    predicate's own words) and `comma` whether the writer put a comma before it.
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
        return self.dep in _CLAUSAL and self.head.pos in {"VERB", "AUX", "ADJ", "NOUN"}


@dataclass(frozen=True, slots=True)
class Clause:
    """A main clause: its finite verb, its subject, and all other pieces in order."""

    sentence: Sentence
    predicate: Token
    finite: Token
    subject: Piece
    pieces: tuple[Piece, ...]

    @property
    def fronted(self) -> Piece | None:
        """What stands before the finite verb when that is not the subject."""
        first = self.pieces[0] if self.pieces else None
        return first if first is not None and first.span.end <= self.finite.start else None

    @property
    def verbs(self) -> tuple[Token, ...]:
        """The predicate's words but the finite one, in order."""
        return tuple(t for piece in self.pieces if piece.dep == "verb" for t in piece.tokens)

    def without(self, *gone: Piece) -> tuple[Piece, ...]:
        """Return the pieces but those in `gone`."""
        return tuple(piece for piece in self.pieces if piece not in gone)


def main_clauses(
    sentence: Sentence, names: Sequence[Span] = (), times: Sequence[Span] = ()
) -> Iterator[Clause]:
    """Yield the sentence's own clause and the complete clauses coordinated with it.

    The words of `names` and `times` stay together whatever the parser thinks, and a time is
    no subject.
    A clause without exactly one subject, or whose finite verb is not in second place where the
    subject or a fronted phrase comes first, is left out.
    """
    root = sentence.root
    if sentence.heading:
        return
    for predicate in (root, *_coordinated(sentence, root)):
        clause = _clause(sentence, predicate, names, times)
        if clause is not None:
            yield clause


def _coordinated(sentence: Sentence, root: Token) -> Iterator[Token]:
    for child in sentence.children(root):
        if child.dep == "conj" and any(t.dep in _SUBJECTS for t in sentence.children(child)):
            yield child


def _clause(
    sentence: Sentence, predicate: Token, names: Sequence[Span], times: Sequence[Span]
) -> Clause | None:
    chain = _chain(sentence, predicate)
    finite = [t for t in chain if "VerbForm=Fin" in t.morph]
    cut = _pieces(sentence, chain, (*times, *names))
    pieces = tuple(_as_time(piece) if _is_time(piece, times) else piece for piece in cut)
    if len(finite) != 1:
        return None
    subjects = _subjects(pieces, finite[0], predicate)
    if len(subjects) != 1:
        return None
    others = (_without_finite(p, finite[0]) for p in pieces if p is not subjects[0])
    rest = tuple(p for p in others if p is not None)
    before = [p for p in (subjects[0], *rest) if p.span.start < finite[0].start]
    if len(before) != 1:
        return None
    return Clause(sentence, predicate, finite[0], subjects[0], rest)


def _subjects(pieces: Sequence[Piece], finite: Token, predicate: Token) -> Sequence[Piece]:
    """Pick the subject; what a parser calls the subject of an infinitive is its object."""
    subjects = [p for p in pieces if p.dep in _SUBJECTS]
    own = [p for p in subjects if p.head.head in {predicate.index, finite.index}]
    return own if len(subjects) > 1 else subjects


def _is_time(piece: Piece, times: Sequence[Span]) -> bool:
    return piece.dep in _SUBJECTS and any(time.covers(piece.span) for time in times)


def _as_time(piece: Piece) -> Piece:
    return Piece(piece.tokens, piece.head, "obl", piece.comma)


def _without_finite(piece: Piece, finite: Token) -> Piece | None:
    if finite not in piece.tokens:
        return piece
    kept = tuple(t for t in piece.tokens if t is not finite)
    return Piece(kept, kept[-1], "verb") if kept else None


def _chain(sentence: Sentence, predicate: Token) -> tuple[Token, ...]:
    """Collect the words that form one predicate: helpers, and infinitives without a marker."""
    chain = [predicate]
    for word in chain:
        chain.extend(
            child
            for child in sentence.children(word)
            if child.dep in _HELPERS or _bare_infinitive(sentence, child)
        )
    return tuple(sorted(chain, key=lambda t: t.index))


def _bare_infinitive(sentence: Sentence, word: Token) -> bool:
    return (
        word.dep == "xcomp"
        and "VerbForm=Inf" in word.morph
        and not any(t.dep == "mark" for t in sentence.children(word))
    )


def _pieces(
    sentence: Sentence, chain: tuple[Token, ...], wholes: Sequence[Span]
) -> Iterator[Piece]:
    """Cut the sentence into runs of words that hang from the predicate by the same word."""
    run: list[Token] = []
    carrier: Token | None = None
    for token in sentence.tokens:
        head = _carrier(sentence, _top(sentence, token, wholes), chain)
        if head is None and token.pos == "PUNCT":
            continue
        if head is not carrier:
            yield from _piece(sentence, run, carrier, chain)
            run = []
        carrier = head
        run.append(token)
    yield from _piece(sentence, run, carrier, chain)


def _carrier(sentence: Sentence, token: Token, chain: tuple[Token, ...]) -> Token | None:
    """Find the word by which `token` hangs from the predicate; None for what is left out."""
    word = token
    while word not in chain and sentence.tokens[word.head] not in chain:
        if word.head == word.index:
            return None
        word = sentence.tokens[word.head]
    if word in chain:
        return word if word.pos not in _VERBAL else next(t for t in chain if t.pos in _VERBAL)
    if token.pos == "PUNCT" and word is token:
        return None
    head = sentence.tokens[word.head]
    if head.pos not in _VERBAL and word.dep in _INSIDE_A_PHRASE:
        return head
    return None if _stands_alone(sentence, word) else word


def _top(sentence: Sentence, token: Token, wholes: Sequence[Span]) -> Token:
    """Return the word by which the name or date around `token` hangs from the rest."""
    whole = next((span for span in wholes if span.covers(token.span)), token.span)
    inside = [t for t in sentence.tokens if whole.covers(t.span)]
    outer = (t for t in inside if not whole.covers(sentence.tokens[t.head].span))
    return next(outer, token)


def _stands_alone(sentence: Sentence, word: Token) -> bool:
    """Whether `word` carries a clause beside this one, or joins one to it."""
    if word.dep in {"cc", "parataxis"}:
        return True
    verbs = (word, *(t for t in sentence.children(word) if t.dep in _HELPERS))
    return word.dep == "conj" and any("VerbForm=Fin" in t.morph for t in verbs)


def _piece(
    sentence: Sentence, run: list[Token], carrier: Token | None, chain: tuple[Token, ...]
) -> Iterator[Piece]:
    words = _trimmed(run)
    if words and carrier is not None:
        before = sentence.tokens[words[0].index - 1].text if words[0].index else ""
        yield Piece(words, carrier, _label(carrier, chain), before == ",")


def _label(carrier: Token, chain: tuple[Token, ...]) -> str:
    if carrier not in chain:
        return carrier.dep
    return "verb" if carrier.pos in _VERBAL or carrier.dep in _HELPERS else "pred"


def _trimmed(run: list[Token]) -> tuple[Token, ...]:
    """Drop commas and stops at both ends, but keep a mark whose partner is inside."""
    inner = [i for i, token in enumerate(run) if token.pos != "PUNCT"]
    if not inner:
        return ()
    first, last = inner[0], inner[-1]
    if first and run[first - 1].text in _PAIRS:
        first -= 1
    inside = "".join(token.text for token in run[first : last + 1])
    if last + 1 < len(run) and _closes(run[last + 1].text, inside):
        last += 1
    return tuple(run[first : last + 1])


def _closes(mark: str, inside: str) -> bool:
    return any(
        mark == shut and inside.count(open_) > inside.count(shut) for open_, shut in _PAIRS.items()
    )
