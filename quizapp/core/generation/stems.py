"""From a clause and what is asked of it to a sentence that stands alone.

Every function raises LeaningError when the words need their neighbours, and when the sentence
would be longer than a reader holds in mind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.inner_clauses import Content
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.standalone import Narrator
from quizapp.core.generation.told import Told
from quizapp.core.language.asking import AskingRules, Leaning, Part, Role
from quizapp.core.language.document import Sentence, Token

_ADDED = frozenset("advcl advmod acl acl:relcl appos nmod obl obl:unmarked obj nsubj".split())
"""What may follow a comma as an afterthought; in "obj" and "nsubj" it belongs to a phrase."""
_VERBS = frozenset({Role.VERB, Role.PARTICLE, Role.WEAK})
LONGEST_STEM = 25
"""Words, as the reading on question writing has it."""


class StemWriter:
    """Writes stems about one document."""

    def __init__(self, narrator: Narrator, words: AskingRules) -> None:
        self._narrator = narrator
        self._order = words.order
        self._leaning = words.leaning

    def subject_question(
        self, clause: MainClause, wh: str, scope: str, without: Sequence[Piece], closing: str
    ) -> Told:
        """Ask for the subject of `clause`, leaving out `without`; `closing` ends the question."""
        parts, told = self._parts(clause, clause.without(*without))
        if " " not in wh and all(part.role in _VERBS for part in parts):
            raise LeaningError  # "Who stood?"
        if _only_calls(clause, without):
            raise LeaningError  # "Who is a woman from Ede?"
        stem = self._order.subject_question(wh, clause.finite, scope, parts + _end(closing))
        return checked(stem, told)

    def phrase_question(
        self,
        clause: MainClause,
        asked: Piece,
        wh: str,
        scope: str,
        without: Sequence[Piece],
        closing: str,
    ) -> Told:
        """Ask for `asked`, another piece of `clause`; the rest as in `subject_question`."""
        if _denies((clause.subject, *clause.without(asked)), self._leaning):
            raise LeaningError("niet")
        parts, told = self._parts(clause, clause.without(asked, *without))
        subject = self._subject(clause)
        early = _is_definite(clause.subject)
        ask = self._order.phrase_question if early else self._order.presenting_question
        stem = ask(wh, clause.finite, subject.text, scope, parts + _end(closing))
        return checked(stem, (*told, subject))

    def embedded_question(self, content: Content, asked: Piece, wh: str, scope: str) -> Told:
        """Ask for `asked`, a piece of what somebody says, with the words that say so around it."""
        outer, inner = content.outer, content.inner
        around = [p for p in outer.pieces if not p.span.covers(inner.predicate.span)]
        if _denies((*around, inner.subject, *inner.pieces), self._leaning):
            raise LeaningError("niet")
        parts, told = self._parts(outer, around)
        subject, statement = self._subject(outer), self.statement(inner, without=(asked,))
        said = Part(f"{content.conjunction} {statement.text}", Role.CLAUSE)
        stem = self._order.phrase_question(wh, outer.finite, subject.text, scope, [*parts, said])
        return checked(stem, (*told, subject, statement))

    def statement(self, clause: MainClause, without: Sequence[Piece] = ()) -> Told:
        """Tell `clause` as it stands after "dat", leaving out the pieces `without`."""
        parts, told = self._parts(clause, clause.without(*without))
        subject = self._subject(clause)
        text = self._order.subordinate(subject.text, clause.finite, parts)
        return checked(text, (*told, subject))

    def report(self, clause: MainClause, opening: str) -> Told:
        """Tell `clause` as a sentence behind `opening` ("Volgens het artikel telt …")."""
        parts, told = self._parts(clause, clause.pieces)
        subject = self._subject(clause)
        text = self._order.report(opening, clause.finite, subject.text, parts)
        return checked(text, (*told, subject))

    def _subject(self, clause: MainClause) -> Told:
        told = self._narrator.tell(clause.subject.tokens, clause)
        kept = any(t.text.lower() in told.text.lower() for t in clause.subject.tokens[-1:])
        return (
            replace(told, text=f"{told.text},")
            if kept and _ends_in_clause(clause.subject)
            else told
        )

    def _parts(
        self, clause: MainClause, pieces: Sequence[Piece]
    ) -> tuple[list[Part], tuple[Told, ...]]:
        """Tell every piece; return them as parts of a sentence, and as they were told."""
        front: list[Part] = []
        rest: list[Part] = []
        tellings: list[Told] = []
        for piece in pieces:
            parts = front if piece in clause.fronted else rest
            if piece.dep == "verb":
                parts += [Part(t.text, _verb_role(t.dep)) for t in piece.tokens]
            elif not is_by_the_way(piece, clause, self._leaning):
                told = self._tell(piece, clause)
                tellings.append(told)
                comma = piece.comma and (piece.clausal or _goes_on(piece, pieces))
                closed = _ends_in_clause(piece) and told.text.endswith(piece.tokens[-1].text)
                text = told.text + ("," if closed else "")
                part = Part(text, self._role(piece), comma, clause.is_early(piece))
                parts += [part] if told.text else []
        if tellings and not any(told.text for told in tellings):
            raise LeaningError
        return (self._order.brought_back(front, rest) if front else rest), tuple(tellings)

    def _tell(self, piece: Piece, clause: MainClause) -> Told:
        """Tell a piece; leave it out where it leans on the article and can be missed."""
        if _has_stray_relative(piece, clause.sentence):
            raise LeaningError
        try:
            return self._narrator.tell(piece.tokens, clause)
        except LeaningError:
            opens = piece.tokens[0].text.lower() in self._leaning.BY_THE_WAY
            if not opens or len(piece.tokens) == 1:
                raise
            return Told("")

    def _role(self, piece: Piece) -> Role:
        if piece.expletive or piece.head.text.lower() in self._order.WEAK_WORDS:
            return Role.WEAK
        if piece.complement:
            return Role.COMPLEMENT
        if piece.dep == "obj":
            return Role.OBJECT
        if piece.dep == "xcomp" and "VerbForm=Inf" in piece.head.morph:
            return Role.INFINITIVE
        if piece.clausal:
            return Role.CLAUSE
        return Role.TIME if self._narrator.is_time(piece) else Role.PHRASE


def _only_calls(clause: MainClause, without: Sequence[Piece]) -> bool:
    """Whether all that is told of the subject is what kind of person or thing it is."""
    rest = [p for p in clause.without(*without) if p.dep != "verb"]
    kind = rest[0].tokens if len(rest) == 1 and rest[0].dep == "pred" else (clause.finite,)
    return "Definite=Ind" in kind[0].morph and all(t.dep != "acl:relcl" for t in kind)


def _denies(told: Sequence[Piece], leaning: Leaning) -> bool:
    """Whether a question says that something is not so: where or when is then no good question."""
    return any(
        t.text.lower() in leaning.NEGATIONS and not _rounds(piece.tokens[place:], leaning)
        for piece in told
        for place, t in enumerate(piece.tokens)
    )


def _rounds(tokens: Sequence[Token], leaning: Leaning) -> bool:
    """Whether a negation only says how exact a number is ("nog geen vijf", "no more than ten")."""
    behind = [t for t in tokens[1:] if t.text.lower() not in leaning.COMPARING]
    amount = next((t for t in behind if t.text.lower() != leaning.COMPARED_WITH), None)
    return amount is not None and amount.pos in {"NUM", "SYM"}


def _is_definite(subject: Piece) -> bool:
    """Whether the subject is a known thing, and not brought up here ("een tram", "elf boten")."""
    first = subject.tokens[0]
    named = any(t.pos == "PROPN" for t in subject.tokens)
    bare = first.pos not in {"DET", "PRON"} and "Number=Plur" in subject.head.morph
    return not ("Definite=Ind" in first.morph or first.pos == "NUM" or (bare and not named))


def _has_stray_relative(piece: Piece, sentence: Sentence) -> bool:
    """Whether an auxiliary tells that a clause is about another noun ("the seabed that were")."""
    return any(
        _disagree(sentence.tokens[verb.head], helper)
        for verb in piece.tokens
        if verb.dep == "acl:relcl"
        for helper in sentence.children(verb)
        if helper.pos == "AUX" and "VerbForm=Fin" in helper.morph
    )


def _disagree(noun: Token, finite: Token) -> bool:
    """Whether a noun, which none is joined to, has another number than a verb."""
    one, other = ({m for m in t.morph if m.startswith("Number=")} for t in (noun, finite))
    return noun.pos == "NOUN" and bool(one and other) and one.isdisjoint(other)


def _end(closing: str) -> list[Part]:
    return [Part(closing, Role.CLOSING, comma=True)] if closing else []


def is_by_the_way(piece: Piece, clause: MainClause, leaning: Leaning) -> bool:
    """Whether the statement holds without the piece: a clause behind a comma, no condition.

    Raises LeaningError for a condition in front, which has no good place in a question.
    """
    if piece.head not in piece.tokens and any(t.dep == "acl:relcl" for t in piece.tokens):
        return True  # a relative clause behind the verb, about a noun before it
    first = piece.tokens[0].text.lower()
    past = any("Tense=Past" in t.morph and "VerbForm=Fin" in t.morph for t in piece.tokens)
    if first in leaning.CONDITIONS and not (past and first in leaning.AT_THAT_TIME):
        if piece in clause.fronted:
            raise LeaningError
        return False
    if piece in clause.fronted:
        counted = clause.subject.tokens[0].pos in {"NUM", "SYM"}
        if first in leaning.PARTITIVE and not counted:
            raise LeaningError(first)
        if piece.clausal and (piece.dep != "advcl" or first in leaning.OPENS_CONTENT):
            raise LeaningError(first)
        return piece.clausal
    return piece.comma and piece.dep in _ADDED and not _weakens(piece, leaning)


def _weakens(piece: Piece, leaning: Leaning) -> bool:
    """Whether the statement would be another one without the piece.

    What happened at the same time, or after, changes nothing about it, whatever it says.
    """
    if piece.clausal and piece.tokens[0].text.lower() in leaning.AT_THAT_TIME:
        return False
    return any(t.text.lower() in leaning.NEGATIONS | leaning.HEDGES for t in piece.tokens)


def _ends_in_clause(piece: Piece) -> bool:
    """Whether a relative clause closes the phrase; a comma then parts it from what follows."""
    inner = any(t.dep == "acl:relcl" for t in piece.tokens)
    return inner and not piece.clausal and piece.tokens[-1].pos in {"VERB", "AUX"}


def _goes_on(piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether the comma before `piece` joins it to the one before, and closes no aside there."""
    before = [p for p in pieces if p.span.end <= piece.span.start]
    return bool(before) and all(t.text != "," for t in before[-1].tokens)


def _verb_role(dep: str) -> Role:
    return Role.PARTICLE if dep == "compound:prt" else Role.VERB


def _is_balanced(text: str) -> bool:
    """Whether every bracket and quotation mark has its partner."""
    pairs = ("()", "„”", "[]")
    return text.count('"') % 2 == 0 and all(text.count(p[0]) == text.count(p[1]) for p in pairs)


def is_too_long(stem: str) -> bool:
    """Whether a stem has more words than a reader holds in mind."""
    return len(stem.split()) > LONGEST_STEM


def checked(text: str, tellings: Sequence[Told]) -> Told:
    """Return the stem that was told so; raises LeaningError where it is too long."""
    if is_too_long(text) or not _is_balanced(text):
        raise LeaningError(text)
    names = tuple(name for told in tellings for name in told.names)
    return Told(text, any(told.untimed for told in tellings), names)
