"""Relative clauses told as main clauses: what "die", "who" or "waar" stands for takes its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from quizapp.core.generation.facts.clause import NOMINAL, SUBJECTS, MainClause, Piece, trimmed
from quizapp.core.generation.facts.layout import Layout, come_apart, subjects_of, without
from quizapp.core.language.asking import Words
from quizapp.core.language.document import Token

_SINGLES_OUT = frozenset({"Definite=Def", "Definite=Ind"})
"""Other determiners say of how many something is true ("geen", "elk")."""
_PREPOSITIONAL = frozenset({"case", "fixed"})
_CLOSING = frozenset("”’\"'")


@dataclass(frozen=True, slots=True)
class RelativeClauses:
    """Tells the relative clauses of one sentence; `places` are prepositions before a place."""

    layout: Layout
    places: Words

    def told(self, predicate: Token) -> MainClause | None:
        """Lay out the relative clause of `predicate`; None if what it is about is in doubt."""
        finite, pieces = self.layout.parts(predicate)
        subjects = subjects_of(pieces, finite, predicate) if finite else ()
        if finite is None or len(subjects) != 1 or len(pieces[0].tokens) != 1:
            return None
        opening, subject = pieces[0], subjects[0]
        rest = without([p for p in pieces if p is not opening], subject, finite)
        antecedent = self._meant_by(opening, subject, predicate)
        if antecedent is None or any(_goes_on_behind_comma(piece) for piece in rest):
            return None
        if opening is subject and not _is_of_number(antecedent, finite):
            return None
        if opening is subject:
            clause = MainClause(self.layout.sentence, predicate, finite, antecedent, rest)
        else:
            pieces = _with_phrase(antecedent, rest)
            clause = MainClause(self.layout.sentence, predicate, finite, subject, pieces)
        return come_apart(clause, self.layout.order)

    def _meant_by(self, opening: Piece, subject: Piece, predicate: Token) -> Piece | None:
        """Find the phrase that the first word of a relative clause stands for."""
        noun = self.layout.sentence.tokens[predicate.head]
        if opening.dep == "advmod":
            return self._place(opening)
        if any(self._may_mean(other, opening, predicate) for other in self._rivals(noun, opening)):
            return None
        if any(t.dep == "cop" for t in self.layout.sentence.children(noun)):
            around = self.layout.main(noun) if opening is subject else None
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
        before = self.layout.sentence.tokens[end - 1] if opening.comma and end else opening.head
        name = next((span for span in self.layout.names if span.end == before.end), None)
        words = [t for t in self.layout.sentence.tokens[:end] if name and name.covers(t.span)]
        where = (
            self.layout.sentence.tokens[words[0].index - 1] if words and words[0].index else None
        )
        if where is None or where.pos != "ADP" or where.text.lower() not in self.places:
            return None
        if words[0].dep == "nmod":
            return None  # "een fabriek in Breda, waar": in the factory
        return Piece((where, *words), words[0], "obl")

    def _rivals(self, noun: Token, opening: Piece) -> Iterator[Token]:
        """Yield the other nouns of "de bouw van de brug, die …".

        What follows a name is told of the name.
        """
        above = noun
        while above.dep == "nmod" and self._has_case(above):
            above = self.layout.sentence.tokens[above.head]
            yield above
        named = [t for t in self.layout.sentence.children(noun) if t.dep in {"appos", "flat"}]
        if noun.pos == "PROPN" or noun.dep == "appos" or any(t.pos == "PROPN" for t in named):
            return
        for other in self.layout.sentence.subtree(noun):
            timed = any(time.covers(other.span) for time in self.layout.times)
            under = other.dep == "nmod" and other.pos == "NOUN" and self._has_case(other)
            if under and not timed and other.index < opening.head.index:
                yield other

    def _has_case(self, noun: Token) -> bool:
        return any(t.dep == "case" for t in self.layout.sentence.children(noun))

    def _may_mean(self, noun: Token, opening: Piece, predicate: Token) -> bool:
        """Whether nothing keeps a relative pronoun from meaning `noun`: number or gender."""
        if noun.pos not in NOMINAL:
            return False
        finite, _ = self.layout.parts(predicate)
        agreeing = finite is not None and opening.dep in SUBJECTS
        same_number = not (agreeing and finite and _differ(noun, finite, "Number="))
        gender = self.layout.order.RELATIVES.get(opening.head.text.lower())
        genders = {m for m in noun.morph if m.startswith("Gender=")}
        several = "Number=Plur" in noun.morph
        return same_number and (several or gender is None or genders <= {gender})

    def _antecedent(self, pronoun: Piece) -> Piece | None:
        """Find the noun phrase before ", die …", without what its own clause adds."""
        if len(pronoun.tokens) != 1 or "PronType=Rel" not in pronoun.head.morph:
            return None
        predicate = self.layout.sentence.tokens[pronoun.head.head]
        while predicate.dep != "acl:relcl" and predicate.head != predicate.index:
            predicate = self.layout.sentence.tokens[predicate.head]
        noun = self.layout.sentence.tokens[predicate.head]
        if noun.pos not in NOMINAL:
            return None
        noun, end = self._who_is_it(noun, pronoun.head.index)
        words = [t for t in self.layout.sentence.subtree(noun) if t.index < end]
        phrase = trimmed(words)
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
        above = self.layout.sentence.tokens[noun.head]
        first = trimmed(self.layout.sentence.subtree(noun))[0].index
        before = [t.text for t in self.layout.sentence.tokens[max(0, first - 2) : first]]
        opened = before[-1:] == [","] or (before[:1] == [","] and before[-1] in _CLOSING)
        if noun.dep == "appos" and above.pos == "PROPN" and noun.pos == "NOUN" and opened:
            return above, first - 1
        return noun, end

    def _is_known(self, antecedent: Piece) -> bool:
        """Whether the phrase means something that needs no clause to be told apart."""
        named = any(t.pos == "PROPN" for t in antecedent.tokens)
        return named or "Definite=Def" in antecedent.tokens[0].morph


def _with_phrase(phrase: Piece, rest: Sequence[Piece]) -> tuple[Piece, ...]:
    """Add an object in front, or a place behind the object."""
    objects = [i for i, piece in enumerate(rest) if piece.dep in {"obj", "iobj"}]
    place = max(objects, default=-1) + 1 if phrase.dep == "obl" else 0
    return (*rest[:place], phrase, *rest[place:])


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


def _is_told_apart(subject: Piece, noun: Token) -> bool:
    """Whether `noun`, a thing, cannot be the subject, which is a person or of other number."""
    person = any(t.pos in {"PRON", "PROPN"} for t in subject.tokens)
    return person or ("Number=Plur" in noun.morph) != ("Number=Plur" in subject.head.morph)


def _differ(one: Token, other: Token, feature: str) -> bool:
    """Whether both have a `feature`, such as "Number=", and not the same value of it."""
    mine, others = ({m for m in t.morph if m.startswith(feature)} for t in (one, other))
    return bool(mine and others) and mine.isdisjoint(others)
