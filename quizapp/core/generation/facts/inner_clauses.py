"""Clauses inside others: what is given as a reason or came before, and what somebody says.

A reason ("omdat de rekening was gestegen …") is stated as firmly as the main clause, and is told as
one. What somebody expects or says ("verwacht dat de prijs daalt …") is not: it stays inside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.contrasts import is_limited
from quizapp.core.generation.facts.main_clauses import subordinate_clauses
from quizapp.core.generation.facts.sources import has_source
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Leaning
from quizapp.core.language.document import Sentence, Token
from quizapp.core.language.languages import rules_of


@dataclass(frozen=True, slots=True)
class Content:
    """What somebody says or thinks: `inner` behind the `conjunction`, and the clause around it."""

    outer: MainClause
    conjunction: str
    inner: MainClause


def stated_inside(sentence: Sentence, lookup: Lookup) -> Iterator[MainClause]:
    """Yield the clauses of `sentence` behind "omdat" or "toen", told as main clauses.

    They are as true as the clause they depend on, so that one must be the article's own word, and
    neither denied nor guessed. What happened before or besides is told when it is past.
    """
    if sentence.heading or lookup.quotes(sentence.span) or has_source(sentence, lookup):
        return
    for token in sentence.tokens:
        if token.dep == "advcl" and _is_certain(token, sentence, lookup):
            opening = _opening(token, sentence)
            for clause in _laid_out(token, sentence, lookup):
                if _is_fact(opening, clause, lookup.words.leaning):
                    yield clause


def _opening(predicate: Token, sentence: Sentence) -> str:
    """Return the word that opens the clause of `predicate`."""
    first = next(t for t in sentence.subtree(predicate) if t.pos != "PUNCT")
    own = first.head == predicate.index and first.dep in {"advmod", "mark"}
    return first.text.lower() if own else ""


def _is_fact(opening: str, clause: MainClause, leaning: Leaning) -> bool:
    """Whether the clause says what is so, and not what may be or would be."""
    words = {t.text.lower() for p in (clause.subject, *clause.pieces) for t in p.tokens}
    if clause.finite.text.lower() in leaning.HEDGES or words & leaning.HEDGES:
        return False
    past = "Tense=Past" in clause.finite.morph
    return opening in leaning.FACTUAL or (past and opening in leaning.AT_THAT_TIME)


def _is_certain(predicate: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether the clause around that of `predicate` is stated, and is no statement of somebody."""
    outer = sentence.tokens[predicate.head]
    leaning = lookup.words.leaning
    inside = {t.index for t in sentence.subtree(predicate)}
    around = {t.text.lower() for t in sentence.tokens if t.index not in inside}
    reporting = rules_of(lookup.document.article.language).clauses.reporting_verbs
    stated = outer.dep == "root" or (outer.dep == "conj" and outer.head == sentence.root.index)
    doubted = around & (leaning.NEGATIONS | leaning.HEDGES | leaning.CONDITIONS)
    return stated and not doubted and outer.lemma not in reporting


def contents(outer: MainClause, lookup: Lookup) -> Iterator[Content]:
    """Yield what the subject of `outer` says or expects, where a conjunction opens it."""
    reporting = rules_of(lookup.document.article.language).clauses.reporting_verbs
    if outer.predicate.lemma not in reporting:
        return
    for token in outer.sentence.children(outer.predicate):
        mark = _mark(token, outer.sentence)
        if token.dep == "ccomp" and mark and mark.text.lower() in lookup.words.leaning.THAT:
            for inner in _laid_out(token, outer.sentence, lookup):
                yield Content(outer, mark.text.lower(), inner)


def _mark(predicate: Token, sentence: Sentence) -> Token | None:
    marks = [t for t in sentence.children(predicate) if t.dep == "mark"]
    return marks[0] if len(marks) == 1 else None


def _laid_out(predicate: Token, sentence: Sentence, lookup: Lookup) -> Iterator[MainClause]:
    span: Span = sentence.span
    amounts = [lookup.amount(number) for number in lookup.numbers(span)]
    names = [*(name.span for name in lookup.entities(span)), *amounts]
    times = [mention.span for mention in lookup.dates(span)]
    clauses = subordinate_clauses(predicate, sentence, lookup.words.order, names, times)
    return (clause for clause in clauses if not is_limited(clause, lookup))
