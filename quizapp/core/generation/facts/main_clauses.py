"""Clauses laid out as a row of pieces, so that a question can move them whole.

A clause is a predicate (a verb with its auxiliaries, bare infinitives, particle; or a predicate
noun or adjective with its copula) and the phrases that depend on it, in the order of the text.
Labels are Universal Dependencies', so this holds for every language; what verbs come apart is
the language's to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from quizapp.core.article import Span
from quizapp.core.language.asking import Order, Words
from quizapp.core.language.document import Sentence, Token

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_HELPERS = frozenset({"aux", "aux:pass", "cop", "compound:prt"})
_VERBAL = frozenset({"VERB", "AUX"})
_NOMINAL = frozenset({"NOUN", "PROPN"})
_INSIDE_A_PHRASE = frozenset(
    "det amod nummod nmod nmod:poss case appos flat fixed acl acl:relcl compound".split()
)
_CLAUSAL = frozenset({"advcl", "ccomp", "xcomp", "csubj", "parataxis", "conj"})
_SINGLES_OUT = frozenset({"Definite=Def", "Definite=Ind"})
"""Other determiners say of how many something is true ("geen", "elk")."""
_SUBORDINATE = frozenset({"acl:relcl", "advcl"})
_PREPOSITIONAL = frozenset({"case", "fixed"})
_CLOSING = frozenset("”’\"'")
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
        return self.dep == "pred" or (self.dep == "xcomp" and self.head.pos not in _VERBAL)


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
        return self._carrier.dep in _SUBORDINATE

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
        kept = (_trimmed([t for t in p.tokens if t.end <= place]) for p in self.pieces)
        pieces = (replace(p, tokens=t) for p, t in zip(self.pieces, kept, strict=True) if t)
        return replace(self, pieces=tuple(pieces))

    def without(self, *gone: Piece) -> tuple[Piece, ...]:
        """Return the pieces but those in `gone`."""
        return tuple(piece for piece in self.pieces if piece not in gone)


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
        layout = _Layout(sentence, order, names, times, places)
        main = layout.main(sentence.root)
        laid_out = (main, *layout.joined(main), *layout.said(), *layout.relative())
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
    layout = _Layout(sentence, order, names, times)
    clause = layout.subordinate(predicate)
    laid_out = (clause, *layout.joined_inside(clause, predicate))
    yield from (clause for clause in laid_out if clause)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Lays out the clauses of one sentence."""

    sentence: Sentence
    order: Order
    names: Sequence[Span]
    times: Sequence[Span]
    places: Words = frozenset()

    def main(self, predicate: Token) -> MainClause | None:
        """Lay out a clause with the finite verb in its place."""
        finite, pieces = self._parts(predicate)
        subjects = _subjects(pieces, finite, predicate) if finite else ()
        if finite is None or len(subjects) != 1 or _is_whole(finite, self.order):
            return None
        rest = _without(pieces, subjects[0], finite)
        before = [p for p in (subjects[0], *rest) if p.span.start < finite.start]
        if not self.order.is_main([piece.dep for piece in before]):
            return None
        subject = replace(subjects[0], comma=False)
        return MainClause(self.sentence, predicate, finite, subject, rest)

    def joined(self, main: MainClause | None) -> Iterator[MainClause | None]:
        """Lay out the clauses that "en" or "maar" joins to the main one."""
        for child in self.sentence.children(self.sentence.root):
            if child.dep != "conj" and not self._goes_on(child):
                continue
            if any(t.dep in _SUBJECTS for t in self.sentence.children(child)):
                yield self.main(child)
            elif main is not None:
                yield self._sharing(main, child)

    def _goes_on(self, predicate: Token) -> bool:
        """Whether a colon or semicolon opens a clause with a subject of its own."""
        first = self.sentence.subtree(predicate)[0]
        before = self.sentence.tokens[first.index - 1].text if first.index else ""
        own = any(t.dep in _SUBJECTS for t in self.sentence.children(predicate))
        behind = (":" in {before, first.text}) or (";" in {before, first.text})
        return predicate.dep == "parataxis" and own and behind

    def _sharing(self, main: MainClause, predicate: Token) -> MainClause | None:
        """Give a joined clause without a subject that of the main clause."""
        finite, pieces = self._parts(predicate)
        if finite is None:
            return self._sharing_verb(main, predicate, pieces)
        if pieces[0].tokens[0] is not finite or _is_whole(finite, self.order):
            return None
        rest = _without(pieces, None, finite)
        return MainClause(self.sentence, predicate, finite, main.subject, rest)

    def _sharing_verb(
        self, main: MainClause, predicate: Token, pieces: tuple[Piece, ...]
    ) -> MainClause | None:
        """Give a joined participle or infinitive the finite verb too ("is gevangen en gemeten")."""
        form = {"VerbForm=Part", "VerbForm=Inf"} & predicate.morph
        alike = form and form <= main.predicate.morph and main.finite is not main.predicate
        helped = any(t.dep in _HELPERS for t in self.sentence.children(predicate))
        if not alike or helped or not pieces:
            return None
        return MainClause(self.sentence, predicate, main.finite, main.subject, pieces)

    def said(self) -> Iterator[MainClause | None]:
        """Lay out what somebody says as a main clause: "…, X said" and "X said that …".

        A verb without a subject has no speaker: then the parser is wrong about both clauses.
        """
        beside = tuple(self.sentence.children(self.sentence.root))
        if not any(t.dep in _SUBJECTS for t in beside):
            return
        for child in beside:
            if child.dep == "ccomp":
                clause = self.main(child)
                if clause is not None:
                    pieces = tuple(p for p in clause.pieces if p.dep != "mark")
                    opened = len(pieces) < len(clause.pieces)
                    yield (
                        None
                        if opened and child.index < child.head
                        else replace(clause, pieces=pieces)
                    )

    def relative(self) -> Iterator[MainClause | None]:
        """Lay out the relative clauses about their subject as main clauses."""
        for token in self.sentence.tokens:
            if token.dep == "acl:relcl":
                clause = self._relative(token)
                yield clause
                yield from self.joined_inside(clause, token)

    def joined_inside(
        self, clause: MainClause | None, predicate: Token
    ) -> Iterator[MainClause | None]:
        """Lay out what is joined to a subordinate clause and shares its subject."""
        for child in self.sentence.children(predicate):
            own = any(t.dep in _SUBJECTS for t in self.sentence.children(child))
            if clause is not None and child.dep == "conj" and not own:
                finite, pieces = self._parts(child)
                if finite is not None:
                    rest = _without(pieces, None, finite)
                    shared = MainClause(self.sentence, child, finite, clause.subject, rest)
                    yield _come_apart(shared, self.order)

    def _relative(self, predicate: Token) -> MainClause | None:
        finite, pieces = self._parts(predicate)
        subjects = _subjects(pieces, finite, predicate) if finite else ()
        if finite is None or len(subjects) != 1 or len(pieces[0].tokens) != 1:
            return None
        opening, subject = pieces[0], subjects[0]
        rest = _without([p for p in pieces if p is not opening], subject, finite)
        antecedent = self._meant_by(opening, subject, predicate)
        if antecedent is None or any(_goes_on_behind_comma(piece) for piece in rest):
            return None
        if opening is subject and not _is_of_number(antecedent, finite):
            return None
        if opening is subject:
            clause = MainClause(self.sentence, predicate, finite, antecedent, rest)
        else:
            clause = MainClause(self.sentence, predicate, finite, subject, (antecedent, *rest))
        return _come_apart(clause, self.order)

    def subordinate(self, predicate: Token) -> MainClause | None:
        """Lay out a clause behind a conjunction, which is left out."""
        finite, pieces = self._parts(predicate)
        subjects = _subjects(pieces, finite, predicate) if finite else ()
        if finite is None or len(subjects) != 1:
            return None
        rest = _without(pieces, subjects[0], finite)
        told = rest[1:] if _opens(pieces[0], predicate) else rest
        clause = MainClause(self.sentence, predicate, finite, subjects[0], told)
        return _come_apart(clause, self.order)

    def _meant_by(self, opening: Piece, subject: Piece, predicate: Token) -> Piece | None:
        """Find the phrase that the first word of a relative clause stands for."""
        noun = self.sentence.tokens[predicate.head]
        if opening.dep == "advmod":
            return self._place(opening)
        if any(self._may_mean(other, opening, predicate) for other in self._rivals(noun, opening)):
            return None
        if any(t.dep == "cop" for t in self.sentence.children(noun)):
            around = self.main(noun) if opening is subject else None
            return around.subject if around else None
        antecedent = self._antecedent(opening)
        if antecedent is None or opening is subject:
            known = antecedent and (opening.comma or self._is_known(antecedent))
            return antecedent if known else None
        clear = noun.pos == "NOUN" and _is_told_apart(subject, noun)
        return replace(antecedent, dep="obj") if opening.dep == "obj" and clear else None

    def _place(self, opening: Piece) -> Piece | None:
        """Find "in Gent" before ", waar …": the nearest name."""
        end = opening.head.index - 1
        before = self.sentence.tokens[end - 1] if opening.comma and end else opening.head
        name = next((span for span in self.names if span.end == before.end), None)
        words = [t for t in self.sentence.tokens[:end] if name and name.covers(t.span)]
        where = self.sentence.tokens[words[0].index - 1] if words and words[0].index else None
        if where is None or where.pos != "ADP" or where.text.lower() not in self.places:
            return None
        return Piece((where, *words), words[0], "obl")

    def _rivals(self, noun: Token, opening: Piece) -> Iterator[Token]:
        """Yield the other nouns of "de bouw van de brug, die …".

        What follows a name is told of the name.
        """
        above = noun
        while above.dep == "nmod" and self._has_case(above):
            above = self.sentence.tokens[above.head]
            yield above
        named = [t for t in self.sentence.children(noun) if t.dep in {"appos", "flat"}]
        if noun.pos == "PROPN" or noun.dep == "appos" or any(t.pos == "PROPN" for t in named):
            return
        for other in self.sentence.subtree(noun):
            timed = any(time.covers(other.span) for time in self.times)
            under = other.dep == "nmod" and other.pos == "NOUN" and self._has_case(other)
            if under and not timed and other.index < opening.head.index:
                yield other

    def _has_case(self, noun: Token) -> bool:
        return any(t.dep == "case" for t in self.sentence.children(noun))

    def _may_mean(self, noun: Token, opening: Piece, predicate: Token) -> bool:
        """Whether nothing keeps a relative pronoun from meaning `noun`: number or gender."""
        if noun.pos not in _NOMINAL:
            return False
        finite, _ = self._parts(predicate)
        agreeing = finite is not None and opening.dep in _SUBJECTS
        same_number = not (agreeing and finite and _differ(noun, finite, "Number="))
        gender = self.order.RELATIVES.get(opening.head.text.lower())
        genders = {m for m in noun.morph if m.startswith("Gender=")}
        several = "Number=Plur" in noun.morph
        return same_number and (several or gender is None or genders <= {gender})

    def _antecedent(self, pronoun: Piece) -> Piece | None:
        """Find the noun phrase before ", die …", without what its own clause adds."""
        if len(pronoun.tokens) != 1 or "PronType=Rel" not in pronoun.head.morph:
            return None
        predicate = self.sentence.tokens[pronoun.head.head]
        while predicate.dep != "acl:relcl" and predicate.head != predicate.index:
            predicate = self.sentence.tokens[predicate.head]
        noun = self.sentence.tokens[predicate.head]
        if noun.pos not in _NOMINAL:
            return None
        noun, end = self._who_is_it(noun, pronoun.head.index)
        words = [t for t in self.sentence.subtree(noun) if t.index < end]
        phrase = _trimmed(words)
        unbroken = phrase and phrase[-1].index - phrase[0].index + 1 == len(phrase)
        with_case = any(t.dep == "case" and t.head == noun.index for t in phrase)
        if not unbroken or (with_case and phrase[0].dep != "case"):
            return None
        bare = tuple(dropwhile(lambda t: t.dep in _PREPOSITIONAL, phrase)) if with_case else phrase
        counted = bare[0].pos == "DET" and not bare[0].morph & _SINGLES_OUT
        return None if counted else Piece(bare, noun, "nsubj")

    def _who_is_it(self, noun: Token, end: int) -> tuple[Token, int]:
        """Take the name for what is said of it behind a comma: "Ann Weir, a baker who …".

        Returns the word and the index where its own words end.
        """
        above = self.sentence.tokens[noun.head]
        first = _trimmed(self.sentence.subtree(noun))[0].index
        before = [t.text for t in self.sentence.tokens[max(0, first - 2) : first]]
        opened = before[-1:] == [","] or (before[:1] == [","] and before[-1] in _CLOSING)
        if noun.dep == "appos" and above.pos == "PROPN" and noun.pos == "NOUN" and opened:
            return above, first - 1
        return noun, end

    def _is_known(self, antecedent: Piece) -> bool:
        """Whether the phrase means something that needs no clause to be told apart."""
        named = any(t.pos == "PROPN" for t in antecedent.tokens)
        return named or "Definite=Def" in antecedent.tokens[0].morph

    def _parts(self, predicate: Token) -> tuple[Token | None, tuple[Piece, ...]]:
        """Return the finite verb, and all pieces with it."""
        chain = self._chain(predicate)
        finite = [t for t in chain if "VerbForm=Fin" in t.morph] or self._plural(chain, predicate)
        cut = (self._as_time(piece) for piece in self._pieces(chain))
        pieces = tuple(part for piece in cut for part in _freed(piece, finite, self.order))
        return (finite[0] if len(finite) == 1 and pieces else None), pieces

    def _plural(self, chain: tuple[Token, ...], predicate: Token) -> list[Token]:
        """Find the lone verb behind a plural subject that was taken for an infinitive."""
        verbs = [t for t in chain if t.pos in _VERBAL]
        beside = self.sentence.children(predicate)
        several = any(t.dep in _SUBJECTS and "Number=Plur" in t.morph for t in beside)
        inside = predicate.dep in _SUBORDINATE and len(verbs) == 1
        return [t for t in verbs if inside and several and "VerbForm=Inf" in t.morph]

    def _chain(self, predicate: Token) -> tuple[Token, ...]:
        """Collect the words that form one predicate: helpers, and unmarked infinitives."""
        chain = [predicate]
        for word in chain:
            chain.extend(
                child
                for child in self.sentence.children(word)
                if child.dep in _HELPERS or self._is_infinitive(child) or self._marks(child, word)
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
        if piece.dep in _SUBJECTS and any(time.covers(piece.span) for time in self.times):
            return replace(piece, dep="obl")
        return piece

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
        whole = next((span for span in wholes if span.covers(token.span)), token.span)
        inside = [t for t in self.sentence.tokens if whole.covers(t.span)]
        outer = [t for t in inside if not whole.covers(self.sentence.tokens[t.head].span)]
        nouns = (t for t in outer if t.pos in _NOMINAL)
        return next(nouns, next(iter(outer), token))

    def _carrier(self, token: Token, chain: tuple[Token, ...]) -> Token | None:
        """Find the word by which `token` hangs from the predicate; None for what is left out."""
        word = token
        while word not in chain and self.sentence.tokens[word.head] not in chain:
            if word.head == word.index:
                return None
            word = self.sentence.tokens[word.head]
        if word in chain:
            return word if word.pos not in _VERBAL else next(t for t in chain if t.pos in _VERBAL)
        if token.pos == "PUNCT" and word is token:
            return None
        head = self.sentence.tokens[word.head]
        if head.pos not in _VERBAL and word.dep in _INSIDE_A_PHRASE:
            return head
        return None if self._stands_alone(word) else word

    def _stands_alone(self, word: Token) -> bool:
        """Whether `word` carries a clause beside this one, or joins one to it."""
        if word.dep in {"cc", "parataxis"}:
            return True
        verbs = (word, *(t for t in self.sentence.children(word) if t.dep in _HELPERS))
        return word.dep == "conj" and any("VerbForm=Fin" in t.morph for t in verbs)

    def _piece(
        self, run: list[Token], carrier: Token | None, chain: tuple[Token, ...]
    ) -> Iterator[Piece]:
        words = _trimmed(run)
        if words and carrier is not None:
            before = self.sentence.tokens[words[0].index - 1].text if words[0].index else ""
            dep = "obj" if carrier.dep in {"appos", "flat"} else _label(carrier, chain)
            yield Piece(words, carrier, dep, before == ",")


def _subjects(pieces: Sequence[Piece], finite: Token, predicate: Token) -> Sequence[Piece]:
    """Pick the subject.

    What a parser calls the subject of an infinitive is its object; and where it finds none, the
    only bare noun behind a verb of its number is the subject ("In de zee leven 300 zeehonden").
    """
    subjects = [p for p in pieces if p.dep in _SUBJECTS]
    if len(subjects) > 1:
        return [p for p in subjects if p.head.head in {predicate.index, finite.index}]
    if subjects:
        return subjects
    bare = [p for p in pieces if p.head.pos in _NOMINAL and not _has_preposition(p)]
    number = {"Number=Plur", "Number=Sing"} & finite.morph
    alike = len(bare) == 1 and number and number <= bare[0].head.morph
    linked = predicate.pos not in _VERBAL
    several = "Number=Plur" in number
    certain = alike and (several or bare[0].dep == "obj" or (linked and bare[0].dep == "obl"))
    return [p for p in bare if certain and p.span.start > finite.start]


def _goes_on_behind_comma(piece: Piece) -> bool:
    """Whether a comma before or inside it, but for one in a list, ends the relative clause."""
    listed = any(t.dep == "conj" for t in piece.tokens)
    return piece.comma or (not listed and any(t.text == "," for t in piece.tokens))


def _is_of_number(antecedent: Piece, finite: Token) -> bool:
    """Whether the verb can belong to the phrase: else the parser took the nearest noun."""
    joined = any(t.dep == "conj" for t in antecedent.tokens)
    named = antecedent.head.pos == "PROPN" or any(t.dep == "nummod" for t in antecedent.tokens)
    several = "Number=Plur" in finite.morph and "Number=Sing" in antecedent.head.morph
    one = "Number=Sing" in finite.morph and "Number=Plur" in antecedent.head.morph
    return joined or named or not (several or one)


def _opens(piece: Piece, predicate: Token) -> bool:
    """Whether it is the conjunction of a clause, or "waarna"."""
    alone = len(piece.tokens) == 1 and piece.head.head == predicate.index
    return alone and piece.dep in {"advmod", "mark"}


def _is_told_apart(subject: Piece, noun: Token) -> bool:
    """Whether `noun`, a thing, cannot be the subject, which is a person or of other number."""
    person = any(t.pos in {"PRON", "PROPN"} for t in subject.tokens)
    return person or ("Number=Plur" in noun.morph) != ("Number=Plur" in subject.head.morph)


def _differ(one: Token, other: Token, feature: str) -> bool:
    """Whether both have a `feature`, such as "Number=", and not the same value of it."""
    mine, others = ({m for m in t.morph if m.startswith(feature)} for t in (one, other))
    return bool(mine and others) and mine.isdisjoint(others)


def _has_preposition(piece: Piece) -> bool:
    return any(t.dep == "case" and t.head == piece.head.index for t in piece.tokens)


def _without(pieces: Sequence[Piece], subject: Piece | None, finite: Token) -> tuple[Piece, ...]:
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


def _is_whole(finite: Token, order: Order) -> bool:
    """Whether a separable verb stands in one word, as it does in no main clause."""
    return order.split_verb(finite.text, finite.lemma) is not None


def _come_apart(clause: MainClause, order: Order) -> MainClause | None:
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
    verb = carrier.pos in _VERBAL or carrier.dep in _HELPERS or carrier.dep == "mark"
    return "verb" if verb else "pred"


def _trimmed(run: Sequence[Token]) -> tuple[Token, ...]:
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
