"""A sentence cut into the pieces of one of its clauses, and a main clause made of them.

What verbs come apart, and where the finite verb stands, is the language's to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizapp.core.article import Span
from quizapp.core.generation.facts.clause import (
    HELPERS,
    NOMINAL,
    SUBJECTS,
    SUBORDINATE,
    VERBAL,
    MainClause,
    Piece,
    trimmed,
)
from quizapp.core.language.asking import Order
from quizapp.core.language.document import Sentence, Token

_INSIDE_A_PHRASE = frozenset(
    "det amod nummod nmod nmod:poss case appos flat fixed acl acl:relcl compound".split()
)


@dataclass(frozen=True, slots=True)
class Layout:
    """Cuts one sentence; the words of `names` and `times` stay together."""

    sentence: Sentence
    order: Order
    names: Sequence[Span]
    times: Sequence[Span]

    def main(self, predicate: Token) -> MainClause | None:
        """Lay out a clause with the finite verb in its place."""
        finite, pieces = self.parts(predicate)
        subjects = subjects_of(pieces, finite, predicate) if finite else ()
        if finite is None or len(subjects) != 1 or is_whole(finite, self.order):
            return None
        rest = without(pieces, subjects[0], finite)
        before = [p for p in (subjects[0], *rest) if p.span.start < finite.start]
        if not self.order.is_main([piece.dep for piece in before]):
            return None
        subject = replace(subjects[0], comma=False)
        return MainClause(self.sentence, predicate, finite, subject, rest)

    def parts(self, predicate: Token) -> tuple[Token | None, tuple[Piece, ...]]:
        """Return the finite verb, and all pieces with it."""
        chain = self._chain(predicate)
        finite = [t for t in chain if "VerbForm=Fin" in t.morph] or self._plural(chain, predicate)
        cut = (part for piece in self._pieces(chain) for part in self._without_time(piece))
        pieces = tuple(part for piece in cut for part in _freed(piece, finite, self.order))
        return (finite[0] if len(finite) == 1 and pieces else None), pieces

    def _plural(self, chain: tuple[Token, ...], predicate: Token) -> list[Token]:
        """Find the lone verb behind a plural subject that was taken for an infinitive."""
        verbs = [t for t in chain if t.pos in VERBAL]
        beside = self.sentence.children(predicate)
        several = any(t.dep in SUBJECTS and "Number=Plur" in t.morph for t in beside)
        inside = predicate.dep in SUBORDINATE and len(verbs) == 1
        return [t for t in verbs if inside and several and "VerbForm=Inf" in t.morph]

    def _chain(self, predicate: Token) -> tuple[Token, ...]:
        """Collect the words that form one predicate: helpers, and unmarked infinitives."""
        chain = [predicate]
        for word in chain:
            chain.extend(
                child
                for child in self.sentence.children(word)
                if child.dep in HELPERS or self._is_infinitive(child) or self._marks(child, word)
            )
        return tuple(sorted(chain, key=lambda t: t.index))

    def _is_infinitive(self, word: Token) -> bool:
        """Whether an infinitive goes with its verb: no mark, or one that stays in its place."""
        marks = [t for t in self.sentence.children(word) if t.dep == "mark"]
        stays = all(t.text.lower() in self.order.INFINITIVE_MARKS for t in marks)
        return word.dep == "xcomp" and "VerbForm=Inf" in word.morph and stays

    def _marks(self, word: Token, verb: Token) -> bool:
        infinitive = verb.dep == "xcomp" and self._is_infinitive(verb)
        return word.dep == "mark" and infinitive

    def _as_time(self, piece: Piece) -> Piece:
        if piece.dep in SUBJECTS and any(time.covers(piece.span) for time in self.times):
            return replace(piece, dep="obl")
        return piece

    def _without_time(self, piece: Piece) -> Iterator[Piece]:
        """Cut a bare time off the end of a subject, of which no time is a part ("Tata dinsdag")."""
        piece = self._as_time(piece)
        end = piece.span.end
        last = next((time for time in self.times if time.end == end), None)
        words = [t for t in piece.tokens if last and last.covers(t.span)]
        rest = trimmed([t for t in piece.tokens if t not in words])
        beside = {self.sentence.tokens[t.head].index for t in words}
        inside = any(t.index in beside and t.pos in VERBAL for t in rest)  # "who left on Friday"
        if piece.dep in SUBJECTS and words and rest and rest[-1].pos != "ADP" and not inside:
            yield replace(piece, tokens=rest)
            yield Piece(tuple(words), words[0], "obl")
        else:
            yield piece

    def _pieces(self, chain: tuple[Token, ...]) -> Iterator[Piece]:
        """Cut the sentence into runs of words that hang from the predicate by the same word."""
        run: list[Token] = []
        carrier: Token | None = None
        for token in self.sentence.tokens:
            head = self._carrier(self._top(token), chain)
            head = token if head is carrier and self._follows_time(token) else head
            if head is None and token.pos == "PUNCT":
                continue
            if head is not carrier:
                yield from self._piece(run, carrier, chain)
                run = []
            carrier = head
            run.append(token)
        yield from self._piece(run, carrier, chain)

    def _follows_time(self, token: Token) -> bool:
        """Whether a name was hung from the time before it ("later deze maand Kiev")."""
        before = self.sentence.tokens[token.index - 1] if token.index else token
        inside = any(time.covers(token.span) for time in self.times)
        touching = any(time.end == before.end for time in self.times)
        return touching and not inside and token.dep in {"appos", "flat"} and token.pos == "PROPN"

    def _top(self, token: Token) -> Token:
        """Return the word by which the name or date around `token` hangs from the rest."""
        wholes = (*self.times, *self.names)
        whole = next((span for span in wholes if span.covers(token.span)), None)
        if whole is None:
            return token
        inside = [t for t in self.sentence.tokens if whole.covers(t.span)]
        outer = [t for t in inside if not whole.covers(self.sentence.tokens[t.head].span)]
        nouns = (t for t in outer if t.pos in NOMINAL)
        return next(nouns, next(iter(outer), token))

    def _carrier(self, token: Token, chain: tuple[Token, ...]) -> Token | None:
        """Find the word by which `token` hangs from the predicate; None for what is left out."""
        word = token
        while word not in chain and self.sentence.tokens[word.head] not in chain:
            if word.head == word.index:
                return None
            word = self.sentence.tokens[word.head]
        if word in chain:
            return word if word.pos not in VERBAL else next(t for t in chain if t.pos in VERBAL)
        if token.pos == "PUNCT" and word is token:
            return None
        head = self.sentence.tokens[word.head]
        if head.pos not in VERBAL and word.dep in _INSIDE_A_PHRASE:
            return head
        return None if self._stands_alone(word) else word

    def _stands_alone(self, word: Token) -> bool:
        """Whether `word` carries a clause beside this one, or joins one to it."""
        if word.dep in {"cc", "parataxis"}:
            return True
        verbs = (word, *(t for t in self.sentence.children(word) if t.dep in HELPERS))
        return word.dep == "conj" and any("VerbForm=Fin" in t.morph for t in verbs)

    def _piece(
        self, run: list[Token], carrier: Token | None, chain: tuple[Token, ...]
    ) -> Iterator[Piece]:
        words = trimmed(run)
        if words and carrier is not None:
            before = self.sentence.tokens[words[0].index - 1].text if words[0].index else ""
            dep = "obj" if carrier.dep in {"appos", "flat"} else _label(carrier, chain)
            yield Piece(words, carrier, dep, before == ",")


def subjects_of(pieces: Sequence[Piece], finite: Token, predicate: Token) -> Sequence[Piece]:
    """Pick the subject.

    What a parser calls the subject of an infinitive is its object; and where it finds none, the
    only bare noun behind a verb of its number is the subject ("In de zee leven 300 zeehonden").
    """
    subjects = [p for p in pieces if p.dep in SUBJECTS]
    if len(subjects) > 1:
        return [p for p in subjects if p.head.head in {predicate.index, finite.index}]
    if subjects:
        return subjects
    bare = [p for p in pieces if p.head.pos in NOMINAL and not _has_preposition(p)]
    number = {"Number=Plur", "Number=Sing"} & finite.morph
    alike = len(bare) == 1 and number and number <= bare[0].head.morph
    linked = predicate.pos not in VERBAL
    several = "Number=Plur" in number
    certain = alike and (several or bare[0].dep == "obj" or (linked and bare[0].dep == "obl"))
    return [p for p in bare if certain and p.span.start > finite.start]


def _has_preposition(piece: Piece) -> bool:
    return any(t.dep == "case" and t.head == piece.head.index for t in piece.tokens)


def without(pieces: Sequence[Piece], subject: Piece | None, finite: Token) -> tuple[Piece, ...]:
    """Leave out the subject and the finite verb."""
    kept = []
    for piece in pieces:
        words = tuple(t for t in piece.tokens if t is not finite)
        if piece is subject or not words:
            continue
        kept.append(piece if len(words) == len(piece.tokens) else Piece(words, words[-1], "verb"))
    return tuple(kept)


def _freed(piece: Piece, finite: Sequence[Token], order: Order) -> Iterator[Piece]:
    """Cut loose a particle that the parser took for a preposition ("groeide op in …")."""
    first, rest = piece.tokens[0], piece.tokens[1:]
    loose = first.pos == "ADP" and (not rest or rest[0].pos == "ADP") and len(finite) == 1
    if loose and order.is_separable(first.text, finite[0].lemma):
        yield Piece((replace(first, dep="compound:prt"),), first, "verb")
        if rest:
            yield replace(piece, tokens=rest)
    else:
        yield piece


def is_whole(finite: Token, order: Order) -> bool:
    """Whether a separable verb stands in one word, as it does in no main clause."""
    return order.split_verb(finite.text, finite.lemma) is not None


def come_apart(clause: MainClause, order: Order) -> MainClause | None:
    """Split the verb of a subordinate clause where a main clause does ("aandrong").

    None where it cannot be known whether it does.
    """
    finite = clause.finite
    parts = order.split_verb(finite.text, finite.lemma)
    if parts is None:
        return None if order.may_come_apart(finite.lemma) else clause
    middle = finite.start + len(parts[0])
    particle = replace(finite, text=parts[0], end=middle, dep="compound:prt")
    verb = replace(finite, text=parts[1], start=middle)
    loose = Piece((particle,), particle, "verb")
    pieces = sorted((*clause.pieces, loose), key=lambda p: p.span.start)
    return replace(clause, finite=verb, pieces=tuple(pieces))


def _label(carrier: Token, chain: tuple[Token, ...]) -> str:
    if carrier not in chain:
        return carrier.dep
    verb = carrier.pos in VERBAL or carrier.dep in HELPERS or carrier.dep == "mark"
    return "verb" if verb else "pred"
