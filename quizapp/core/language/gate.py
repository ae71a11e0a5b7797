"""The gate: which clauses a question may be made from, and why the others are refused.

The parser is right about subject and verb in some nine clauses of ten; these rules turn away what
shows the marks of an error, and what cannot be understood without the text around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quizapp.core.article import Span
from quizapp.core.language.base import ClauseRules
from quizapp.core.language.clauses import SUBJECTS, Clause, Order, Phrase, Standing, clauses
from quizapp.core.language.document import Document, EntityKind, Number, Sentence, Token
from quizapp.core.language.languages import rules_of


class Refusal(StrEnum):
    """Why no question is made from a clause."""

    HEADING = "heading"
    QUESTION = "question"
    SUBORDINATE = "subordinate"
    NO_VERB = "no finite verb"
    SEVERAL_VERBS = "several finite verbs"
    NO_SUBJECT = "no subject"
    SEVERAL_SUBJECTS = "several subjects"
    NO_NOUN = "subject is no noun phrase"
    DISAGREEMENT = "subject and verb disagree in number"
    VERB_NOT_SECOND = "finite verb not second"
    NO_PREDICATE = "neither a verb nor a predicate with a copula"
    VERB_AS_NOUN = "a verb taken for a noun"
    VERBLESS_CLAUSE = "a clause without a verb inside it"
    LOOSE_VERB = "a finite verb outside every clause"
    SPLIT_NAME = "a name across two phrases"
    SPLIT_TIME = "a time or amount across two phrases"
    SPLIT_QUOTE = "a quotation mark in the middle of a phrase"
    QUOTED = "somebody's own words"
    TIME_AS_SUBJECT = "a time taken for the subject"
    PRONOUN = "subject is a pronoun"
    EPITHET = "subject is known only from the text before"


# with one of these under it a word is a noun, whatever the word list says
_NOUN_WORDS = frozenset({"det", "amod", "nummod", "nmod:poss"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "DET", "NUM", "ADJ", "SYM", "X"})


@dataclass(frozen=True, slots=True)
class Gate:
    """Judges the clauses of one analysed article."""

    document: Document

    def clauses(self, sentence: Sentence) -> tuple[Clause, ...]:
        """Find all clauses of a sentence, safe or not."""
        return clauses(sentence, self._rules, self._times(sentence), self._amounts(sentence))

    def refusals(self, clause: Clause) -> Iterator[Refusal]:
        """Give every reason, the plainest first."""
        yield from _of_sentence(clause)
        yield from _of_verb(clause)
        yield from self._of_subject(clause)
        yield from self._of_words(clause)

    @property
    def _rules(self) -> ClauseRules:
        return rules_of(self.document.article.language).clauses

    def _times(self, sentence: Sentence) -> tuple[Span, ...]:
        spans = (date.span for date in self.document.dates)
        return tuple(span for span in spans if sentence.span.covers(span))

    def _amounts(self, sentence: Sentence) -> tuple[Span, ...]:
        spans = (_with_unit(number) for number in self.document.numbers)
        return tuple(span for span in spans if sentence.span.covers(span))

    def _of_subject(self, clause: Clause) -> Iterator[Refusal]:
        if not clause.subjects:
            yield Refusal.NO_SUBJECT
        if len(clause.subjects) > 1:
            yield Refusal.SEVERAL_SUBJECTS
        for subject in clause.subjects[:1]:
            if not _is_noun_phrase(subject):
                yield Refusal.NO_NOUN
            if clause.finite and not self._agree(subject, clause.finite[0]):
                yield Refusal.DISAGREEMENT
            if any(date.span.covers(subject.span) for date in self.document.dates):
                yield Refusal.TIME_AS_SUBJECT
            yield from self._of_reference(subject)

    def _of_reference(self, subject: Phrase) -> Iterator[Refusal]:
        first = subject.tokens[0].text.lower()
        if subject.head.pos == "PRON" or subject.head.text.lower() in self._rules.pronouns:
            yield Refusal.PRONOUN
        elif first in self._rules.pointing_words or self._is_epithet(subject):
            yield Refusal.EPITHET

    def _is_epithet(self, subject: Phrase) -> bool:
        """Whether only the text before tells who is meant: "de Noor", "het land"."""
        definite = subject.tokens[0].text.lower() in self._rules.articles
        named = [e for e in self.document.entities if subject.span.covers(e.span)]
        explained = any(
            e.kind is not EntityKind.DEMONYM or not e.span.overlaps(subject.head.span)
            for e in named
        )
        bare = subject.tokens[-1] is subject.head
        return definite and bare and not explained

    def _agree(self, subject: Phrase, finite: Token) -> bool:
        numbers = self._numbers(subject)
        if not self._rules.shows_number(finite.text.lower(), finite.morph):
            return True
        own = {entry for entry in finite.morph if entry.startswith("Number=")}
        return not own or not numbers or bool(own & numbers)

    def _numbers(self, subject: Phrase) -> set[str]:
        """Give the numbers the verb may have; none where the subject does not tell."""
        head = subject.head
        inside = [t for t in subject.tokens if t.head == head.index]
        if any(t.dep == "conj" for t in inside):
            joined = any(
                t.dep == "cc" and t.text.lower() in self._rules.joining for t in subject.tokens
            )
            return {"Number=Plur"} if joined else {"Number=Plur", "Number=Sing"}
        loose = head.pos in {"PRON", "NUM", "SYM"} or head.lemma in self._rules.collectives
        counted = any(t.dep == "nummod" for t in inside)
        if loose or counted or head.pos == "PROPN":
            return set()
        return {entry for entry in head.morph if entry.startswith("Number=")}

    def _of_words(self, clause: Clause) -> Iterator[Refusal]:
        words = clause.tokens
        if any(self._is_verb_as_noun(clause.sentence, t) for t in words):
            yield Refusal.VERB_AS_NOUN
        if any(_is_verbless_clause(clause.sentence, t) for t in words):
            yield Refusal.VERBLESS_CLAUSE
        if self._has_loose_verb(clause.sentence):
            yield Refusal.LOOSE_VERB
        parts = [p.tokens for p in (*clause.subjects, *clause.phrases)]
        names = [e.span for e in self.document.entities if e.sentence == clause.sentence.index]
        if any(_is_split(name, parts, words) for name in names):
            yield Refusal.SPLIT_NAME
        wholes = (*self._times(clause.sentence), *self._amounts(clause.sentence))
        if any(_is_split(whole, parts, words) for whole in wholes):
            yield Refusal.SPLIT_TIME
        phrases = [p.span for p in (*clause.subjects, *clause.phrases)]
        quotes = [q.inner for q in self.document.quotes if q.inner.overlaps(clause.sentence.span)]
        if any(_cross(quote, phrase) for quote in quotes for phrase in phrases):
            yield Refusal.SPLIT_QUOTE
        if any(quote.covers(clause.predicate.span) for quote in quotes):
            yield Refusal.QUOTED

    def _is_verb_as_noun(self, sentence: Sentence, token: Token) -> bool:
        if token.pos != "NOUN" or not self._rules.only_a_verb(token.text):
            return False
        return not any(t.dep in _NOUN_WORDS for t in sentence.children(token))

    def _has_loose_verb(self, sentence: Sentence) -> bool:
        """Whether some finite verb found no place in the tree that a verb can have."""
        placed = {t.index for clause in self.clauses(sentence) for t in clause.verbs}
        loose = [t for t in sentence.tokens if t.index not in placed]
        return any("VerbForm=Fin" in t.morph or self._says(sentence, t) for t in loose)

    def _says(self, sentence: Sentence, token: Token) -> bool:
        """Whether `token` looks like ", meldde" although the tree has no verb there."""
        before = sentence.tokens[token.index - 1 : token.index]
        says = token.pos == "VERB" and token.lemma in self._rules.reporting_verbs
        return says and any(t.text in {",", "”", '"', "’"} for t in before)


def _is_noun_phrase(subject: Phrase) -> bool:
    """Whether `subject` can be one; a clause as subject ("Wie …", "Dat …") is not asked about."""
    leads = subject.tokens[0].pos not in {"ADP", "SCONJ"} and subject.preposition is None
    people = subject.tokens[0].pos == "DET" and "VerbForm=Part" in subject.head.morph
    nominal = subject.head.pos in _NOMINAL or people  # "the injured"
    return leads and not subject.head.dep.startswith("csubj") and nominal


def _of_sentence(clause: Clause) -> Iterator[Refusal]:
    if clause.sentence.heading:
        yield Refusal.HEADING
    if clause.sentence.tokens[-1].text == "?":
        yield Refusal.QUESTION
    if clause.standing is Standing.SUBORDINATE:
        yield Refusal.SUBORDINATE


def _of_verb(clause: Clause) -> Iterator[Refusal]:
    linked = any(t.dep == "cop" for t in clause.verbs)
    if clause.predicate.pos not in {"VERB", "AUX"} and not linked:
        yield Refusal.NO_PREDICATE
    if not clause.finite:
        yield Refusal.NO_VERB
    if len(clause.finite) > 1:
        yield Refusal.SEVERAL_VERBS
    if clause.standing is Standing.MAIN and clause.order in {Order.VERB_LATE, Order.VERB_FIRST}:
        yield Refusal.VERB_NOT_SECOND


def _is_verbless_clause(sentence: Sentence, token: Token) -> bool:
    """Whether the tree has a clause here but no verb for it."""
    if token.dep not in {"ccomp", "advcl", "acl:relcl"} or token.pos in {"VERB", "AUX"}:
        return False
    return not any(t.dep in {"cop", *SUBJECTS} for t in sentence.children(token))


def _is_split(name: Span, parts: Sequence[Sequence[Token]], words: Sequence[Token]) -> bool:
    """Whether `name` lies partly in one phrase and partly in another, or among the verbs."""
    inside = {t.index for t in words if name.overlaps(t.span)}
    if len(inside) <= 1:
        return False
    return not any(inside <= {t.index for t in part} for part in parts)


def _cross(one: Span, other: Span) -> bool:
    """Whether two spans overlap and neither lies in the other."""
    return one.overlaps(other) and not one.covers(other) and not other.covers(one)


def _with_unit(number: Number) -> Span:
    unit = number.unit_span or number.span
    return Span(min(number.span.start, unit.start), max(number.span.end, unit.end))
