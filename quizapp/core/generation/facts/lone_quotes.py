"""Quotes that stand alone: who goes on speaking, or whom the sentence before is about.

"Trainer Ria Klaver baalde. ‘Zo verlies je elke wedstrijd.’" Both stand in one paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.article import Span
from quizapp.core.generation.facts.people import people
from quizapp.core.generation.facts.sources import Source, is_vouched_for, source_of
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Entity, Quote, Sentence, Token


def source_around(quote: Quote, lookup: Lookup) -> Source | None:
    """Return who speaks in a quote that is all of its sentences, by the sentence before it.

    There is none where the sentence behind tells who says so.
    """
    first = lookup.sentence_at(quote.span)
    if first is None or not first.index or not _is_alone(quote, first, lookup):
        return None
    before = lookup.document.sentences[first.index - 1]
    apart = "\n" in lookup.text[before.span.end : quote.span.start]
    if before.heading or apart or is_vouched_for(first, lookup):
        return None
    if lookup.quotes(before.span):
        return source_of(before, lookup)
    return next(_spoken_of(before, lookup), None)


def _is_alone(quote: Quote, first: Sentence, lookup: Lookup) -> bool:
    """Whether its sentences have nothing beside it but a full stop."""
    last = lookup.sentence_at(Span(quote.span.end - 1, quote.span.end))
    behind = last.tokens if last else ()
    closed = all(t.pos == "PUNCT" for t in behind if t.start >= quote.span.end)
    return closed and first.tokens[0].start == quote.span.start


def _spoken_of(sentence: Sentence, lookup: Lookup) -> Iterator[Source]:
    """Yield the person that the sentence is about, if it names nobody else."""
    named = people(sentence, lookup)
    subjects = (t for t in sentence.children(sentence.root) if t.dep == "nsubj")
    for person in (_name_of(subject, sentence, lookup) for subject in subjects):
        if person is not None and [person.name] == [p.name for p in named]:
            yield Source(person.span, (person,), person.span, sentence, leans=False)


def _name_of(subject: Token, sentence: Sentence, lookup: Lookup) -> Entity | None:
    """Return the name that the subject is, or has behind it ("trainer Ria Klaver")."""
    behind = (t for t in sentence.children(subject) if t.dep == "appos")
    names = (lookup.entity_of(t) for t in (subject, *behind))
    return next((name for name in names if name is not None), None)
