"""Clauses inside others: what is given as a reason or came before, and what somebody says.

A reason ("omdat de rekening was gestegen …") is stated as firmly as the main clause, and is told as
one. What somebody expects or says ("verwacht dat de prijs daalt …") is not: it stays inside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.generation.facts.main_clauses import MainClause, subordinate_clause
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Sentence, Token
from quizapp.core.language.languages import rules_of


@dataclass(frozen=True, slots=True)
class Content:
    """What somebody says or thinks: `inner` behind the `conjunction`, and the clause around it."""

    outer: MainClause
    conjunction: str
    inner: MainClause


def reasons(sentence: Sentence, lookup: Lookup) -> Iterator[MainClause]:
    """Yield the clauses of `sentence` behind "omdat" or "nadat", told as main clauses."""
    for token in sentence.tokens:
        mark = _mark(token, sentence)
        if token.dep == "advcl" and mark and mark.text.lower() in lookup.words.leaning.FACTUAL:
            clause = _laid_out(token, sentence, lookup)
            if clause is not None:
                yield clause


def contents(outer: MainClause, lookup: Lookup) -> Iterator[Content]:
    """Yield what the subject of `outer` says or expects, where a conjunction opens it."""
    reporting = rules_of(lookup.document.article.language).clauses.reporting_verbs
    if outer.predicate.lemma not in reporting:
        return
    for token in outer.sentence.children(outer.predicate):
        mark = _mark(token, outer.sentence)
        if token.dep == "ccomp" and mark and mark.text.lower() in lookup.words.leaning.THAT:
            inner = _laid_out(token, outer.sentence, lookup)
            if inner is not None:
                yield Content(outer, mark.text.lower(), inner)


def _mark(predicate: Token, sentence: Sentence) -> Token | None:
    marks = [t for t in sentence.children(predicate) if t.dep == "mark"]
    return marks[0] if len(marks) == 1 else None


def _laid_out(predicate: Token, sentence: Sentence, lookup: Lookup) -> MainClause | None:
    span: Span = sentence.span
    amounts = [lookup.amount(number) for number in lookup.numbers(span)]
    names = [*(name.span for name in lookup.entities(span)), *amounts]
    times = [mention.span for mention in lookup.dates(span)]
    return subordinate_clause(predicate, sentence, lookup.words.order, names, times)
