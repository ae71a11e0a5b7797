"""Clauses: who or what, which verbs, and what else, each with its place.

Every verb or predicate of a sentence that can carry a statement gives one clause: the main
clause, those joined to it, what is said or thought, and subordinate ones. Labels are Universal
Dependencies', so the same structure serves every language.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from quizapp.core.article import Span
from quizapp.core.language.base import ClauseRules, WordOrder
from quizapp.core.language.document import Sentence, Token

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass"})
_HELPERS = frozenset({"aux", "aux:pass", "cop", "compound:prt"})
_SUBORDINATE = frozenset(
    {"ccomp", "xcomp", "advcl", "advcl:relcl", "acl:relcl", "csubj", "csubj:pass"}
)
_PAIRS = {"„": "”", "“": "”", "‘": "’", '"': '"', "(": ")", "«": "»"}
_ROLES = {
    "nsubj": "subject",
    "nsubj:pass": "subject",
    "csubj": "subject",
    "csubj:pass": "subject",
    "obj": "object",
    "iobj": "indirect object",
    "obl:agent": "agent",
    "xcomp": "complement",
    "ccomp": "complement",
    "advcl": "adverbial clause",
    "advcl:relcl": "adverbial clause",
    "advmod": "adverbial",
    "expl": "expletive",
    "expl:pv": "expletive",
}


class Standing(StrEnum):
    """What a clause is in its sentence."""

    MAIN = "main"
    JOINED = "joined"  # coordinated with a main clause
    SAID = "said"  # what somebody says, with the verb of saying elsewhere in the sentence
    SAYING = "saying"  # the verb of saying beside what is said: ", zei de trainer"
    SUBORDINATE = "subordinate"


class Order(StrEnum):
    """What stands before the finite verb."""

    SUBJECT_FIRST = "subject first"
    FRONTED = "fronted"
    VERB_FIRST = "verb first"
    VERB_LATE = "verb late"  # more comes first than a main clause of the language allows


class Role(StrEnum):
    """What a phrase is to its predicate."""

    SUBJECT = "subject"
    OBJECT = "object"
    INDIRECT_OBJECT = "indirect object"
    AGENT = "agent"
    OBLIQUE = "oblique"
    ADVERBIAL = "adverbial"
    COMPLEMENT = "complement"
    ADVERBIAL_CLAUSE = "adverbial clause"
    EXPLETIVE = "expletive"


_LEADING = frozenset({Role.SUBJECT, Role.EXPLETIVE})
_LOOSE = frozenset({Role.ADVERBIAL, Role.OBLIQUE, Role.ADVERBIAL_CLAUSE})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a clause: its head with everything under it, in order.

    `preposition` is the word that governs it ("in Madrid"), None without one.
    """

    role: Role
    head: Token
    tokens: tuple[Token, ...]
    preposition: Token | None

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a sentence.

    `predicate` is the word that carries the meaning: a verb, or the noun or adjective that a
    copula links. `finite` is the verb that agrees with the subject, `verbs` the whole group in
    the order of the text (auxiliaries, participles, infinitives, particle, copula, predicate
    verb). `subjects` has more than one member only where the parser went astray; a joined clause
    without a subject of its own has that of the clause before it. `phrases` are all others, in
    the order of the text.
    """

    sentence: Sentence
    predicate: Token
    finite: tuple[Token, ...]
    verbs: tuple[Token, ...]
    subjects: tuple[Phrase, ...]
    phrases: tuple[Phrase, ...]
    standing: Standing
    order: Order

    @property
    def subject(self) -> Phrase | None:
        """The subject, if there is just one."""
        return self.subjects[0] if len(self.subjects) == 1 else None

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The clause's words in order: verbs, subject and phrases."""
        parts = {t.index: t for t in (*self.verbs, self.predicate)}
        for phrase in (*self.subjects, *self.phrases):
            parts.update({t.index: t for t in phrase.tokens})
        return tuple(parts[i] for i in sorted(parts))


def clauses(
    sentence: Sentence,
    rules: ClauseRules,
    times: Sequence[Span] = (),
    amounts: Sequence[Span] = (),
) -> tuple[Clause, ...]:
    """Find the clauses of `sentence`, the main clause first, the others by place.

    The words of each of `times` and `amounts` (numbers with their units) are kept in one phrase,
    and a time beside the subject is no second subject.
    """
    builder = _Builder(sentence, rules, times, amounts)
    root = sentence.root
    others = [t for t in sentence.tokens if t is not root and builder.carries_clause(t)]
    return tuple(builder.clause(predicate) for predicate in (root, *others))


@dataclass(frozen=True, slots=True)
class _Builder:
    sentence: Sentence
    rules: ClauseRules
    times: Sequence[Span]
    amounts: Sequence[Span]

    def carries_clause(self, token: Token) -> bool:
        """Whether `token` is the predicate of a clause of its own."""
        if token.dep not in _SUBORDINATE | {"conj", "parataxis"}:
            return False
        group = self._group(token)
        has_verb = any(t.pos in {"VERB", "AUX"} for t in group)
        return has_verb and not self._belongs_to_group(token)

    def clause(self, predicate: Token) -> Clause:
        verbs = self._group(predicate)
        finite = tuple(t for t in verbs if "VerbForm=Fin" in t.morph)
        phrases = self._without_time_as_subject(self._joined(tuple(self._phrases(verbs))))
        own = tuple(p for p in phrases if p.role is Role.SUBJECT)
        standing = self._standing(predicate)
        return Clause(
            sentence=self.sentence,
            predicate=predicate,
            finite=finite or self._shared_finite(predicate),
            verbs=verbs,
            subjects=own or self._shared_subjects(predicate),
            phrases=tuple(p for p in phrases if p.role is not Role.SUBJECT),
            standing=standing,
            order=_order(finite, phrases, self.rules.word_order),
        )

    def _group(self, predicate: Token) -> tuple[Token, ...]:
        """Collect the predicate's verbs: helpers, and infinitives that depend on them."""
        chain = [predicate]
        for word in chain:
            chain.extend(t for t in self.sentence.children(word) if self._belongs_to_group(t))
        verbs = [t for t in chain if t.pos in {"VERB", "AUX"} or t.dep in _HELPERS]
        return tuple(sorted(verbs, key=lambda t: t.index))

    def _belongs_to_group(self, token: Token) -> bool:
        if token.dep in _HELPERS:
            return True
        marked = any(t.dep == "mark" for t in self.sentence.children(token))
        infinite = "VerbForm=Inf" in token.morph or "VerbForm=Part" in token.morph
        return token.dep == "xcomp" and token.pos == "VERB" and infinite and not marked

    def _phrases(self, verbs: Sequence[Token]) -> Iterator[Phrase]:
        """Yield what depends on the predicate or on a verb of its group, in order."""
        heads = {t.index for t in verbs} | {t.head for t in verbs if t.dep in _HELPERS}
        for token in self.sentence.tokens:
            if token.head in heads and token.index not in heads and token.head != token.index:
                role = self._role(token)
                if role:
                    yield self._phrase(token, role)

    def _joined(self, phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
        """Put into one phrase what the parser took apart, where only a whole is concerned."""
        for whole in (*self.times, *self.amounts):
            touched = [p for p in phrases if whole.overlaps(p.span)]
            if len(touched) > 1 and all(whole.covers(p.span) for p in touched[1:]):
                tokens = {t.index: t for p in touched for t in p.tokens}
                first = touched[0]
                joined = Phrase(
                    first.role,
                    first.head,
                    tuple(tokens[i] for i in sorted(tokens)),
                    first.preposition,
                )
                phrases = tuple(
                    joined if p is first else p for p in phrases if p not in touched[1:]
                )
        return phrases

    def _without_time_as_subject(self, phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
        """Make an adverbial of a time that the parser took for a second subject."""
        subjects = [p for p in phrases if p.role is Role.SUBJECT]
        times = [p for p in subjects if any(time.covers(p.span) for time in self.times)]
        if len(times) == len(subjects):
            return phrases
        return tuple(replace(p, role=Role.OBLIQUE) if p in times else p for p in phrases)

    def _role(self, token: Token) -> Role | None:
        if token.dep in _ROLES:
            return Role(_ROLES[token.dep])
        return Role.OBLIQUE if token.dep.startswith("obl") else None

    def _phrase(self, head: Token, role: Role) -> Phrase:
        before = next((t for t in self.sentence.children(head) if t.dep == "case"), None)
        return Phrase(role, head, _trimmed(self.sentence.subtree(head)), before)

    def _standing(self, predicate: Token) -> Standing:
        above = self.sentence.tokens[predicate.head]
        if predicate.dep in _SUBORDINATE:
            return (
                Standing.SAID if above.lemma in self.rules.reporting_verbs else Standing.SUBORDINATE
            )
        if predicate.dep in {"parataxis", "conj"} and above is not predicate:
            return self._standing_beside(predicate, above)
        return Standing.SAID if self._saying_beside(predicate) else Standing.MAIN

    def _standing_beside(self, predicate: Token, above: Token) -> Standing:
        """Tell the standing of a clause beside another: what joins a subordinate one is one too."""
        if self._standing(above) is Standing.SUBORDINATE:
            return Standing.SUBORDINATE
        says = predicate.dep == "parataxis" or predicate is self._saying_beside(above)
        return Standing.SAYING if says else Standing.JOINED

    def _saying_beside(self, predicate: Token) -> Token | None:
        """Find the verb of saying that stands beside what is said, verb first."""
        beside = (t for t in self.sentence.children(predicate) if t.dep in {"parataxis", "conj"})
        return next((t for t in beside if self._says_beside(t)), None)

    def _says_beside(self, verb: Token) -> bool:
        """Whether `verb` tells who says what is beside it; one joined by "and" does not."""
        joined = any(t.dep == "cc" for t in self.sentence.children(verb))
        reports = verb.lemma in self.rules.reporting_verbs
        return reports and not joined and self._verb_first(verb)

    def _verb_first(self, verb: Token) -> bool:
        """Whether the finite verb comes before its subject (", zei de trainer")."""
        return not any(
            t.dep in SUBJECTS and t.index < verb.index for t in self.sentence.children(verb)
        )

    def _shared_subjects(self, predicate: Token) -> tuple[Phrase, ...]:
        """Give a joined clause the subject of the clause it is joined to."""
        if predicate.dep != "conj":
            return ()
        above = self.sentence.tokens[predicate.head]
        own = tuple(p for p in self._phrases(self._group(above)) if p.role is Role.SUBJECT)
        return own or self._shared_subjects(above)

    def _shared_finite(self, predicate: Token) -> tuple[Token, ...]:
        """Give a joined participle the auxiliary it shares ("is gemeten en gewogen")."""
        if predicate.dep != "conj":
            return ()
        above = self.sentence.tokens[predicate.head]
        return tuple(t for t in self._group(above) if "VerbForm=Fin" in t.morph)


def _order(finite: Sequence[Token], phrases: Sequence[Phrase], word_order: WordOrder) -> Order:
    before = [p for p in phrases if finite and p.tokens[0].start < finite[0].start]
    if not before:
        return Order.VERB_FIRST
    late = {WordOrder.VERB_SECOND: _is_third, WordOrder.VERB_AFTER_SUBJECT: _is_without_subject}
    if late[word_order](before):
        return Order.VERB_LATE
    return Order.SUBJECT_FIRST if before[0].role is Role.SUBJECT else Order.FRONTED


def _is_third(before: Sequence[Phrase]) -> bool:
    """Whether more than one phrase stands before a verb that should be second."""
    return len(before) > 1


def _is_without_subject(before: Sequence[Phrase]) -> bool:
    """Whether the subject, or "there" in its place, does not stand right before the verb.

    Only adverbs and what is said in passing may come between them.
    """
    places = [place for place, phrase in enumerate(before) if phrase.role in _LEADING]
    return not places or any(p.role not in _LOOSE for p in before[places[-1] + 1 :])


def _trimmed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Drop the marks at both ends, but keep quotation marks and brackets that pair up."""
    words = [i for i, token in enumerate(tokens) if token.pos != "PUNCT"]
    if not words:
        return tokens
    first, last = words[0], words[-1]
    if first and last + 1 < len(tokens):
        opened, closed = tokens[first - 1].text, tokens[last + 1].text
        if _PAIRS.get(opened) == closed:
            return tokens[first - 1 : last + 2]
    inside = [token.text for token in tokens[first : last + 1]]
    if any(_closes(token.text, inside) for token in tokens[last + 1 : last + 2]):
        last += 1  # "the World Bank (WB)"
    return tokens[first : last + 1]


def _closes(mark: str, inside: Sequence[str]) -> bool:
    """Whether `mark` closes what opens among the words before it."""
    opening = next((opener for opener, closer in _PAIRS.items() if closer == mark), None)
    if opening is None:
        return False
    if opening == mark:
        return inside.count(mark) % 2 == 1
    return inside.count(opening) > inside.count(mark)
