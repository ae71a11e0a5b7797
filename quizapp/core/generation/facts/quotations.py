"""Who said it: quotes with the words behind or before them that name the speaker."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.facts.lone_quotes import source_around
from quizapp.core.generation.facts.references import bearer_of
from quizapp.core.generation.facts.sources import Source, source_before, source_of
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Entity, EntityKind, Quote, Sentence
from quizapp.core.language.languages import rules_of

_JOINED = frozenset({"en", "and", ",", "&"})


@dataclass(frozen=True, slots=True)
class Saying:
    """A quote and who spoke: one person, or several who speak together."""

    fact: Fact
    quote: Quote
    speakers: tuple[Entity, ...]


def sayings(lookup: Lookup) -> Iterator[Saying]:
    """Yield the quotes whose speakers are named beside them, in order."""
    for quote in lookup.document.quotes:
        found = _speakers(quote, lookup)
        if found is not None:
            speakers, sentence = found
            yield Saying(_fact(quote, speakers, sentence, lookup), quote, speakers)


def _speakers(quote: Quote, lookup: Lookup) -> tuple[tuple[Entity, ...], Sentence] | None:
    """Find the speakers in the sentence that goes on after the quote, or leads up to it."""
    for source in _sources(quote, lookup):
        sentence = source.sentence
        names = _spoken_by(source, lookup) or bearer_of(source.span, sentence, lookup)
        known = bool(names) and not any(lookup.is_half_known(name) for name in names)
        return (names, sentence) if known else None
    return None


def _sources(quote: Quote, lookup: Lookup) -> Iterator[Source]:
    """Yield the words behind the quote that name its speaker, else those before it or around it."""
    last = lookup.sentence_at(Span(quote.span.end - 1, quote.span.end))
    behind = source_of(last, lookup) if last else None
    first = lookup.sentence_at(quote.span)
    if (
        behind is not None
        and _touches(behind, quote, lookup)
        and not _is_told(quote, first, lookup)
    ):
        yield behind
    before = source_before(quote, first, lookup) if first else None
    if before is not None:
        yield before
    around = source_around(quote, lookup)
    if around is not None:
        yield around


def _is_told(quote: Quote, sentence: Sentence | None, lookup: Lookup) -> bool:
    """Whether words before the quote say that somebody speaks: "called it “a gift”, says X"."""
    reporting = rules_of(lookup.document.article.language).clauses.reporting_verbs
    before = (t for t in (sentence.tokens if sentence else ()) if t.end <= quote.span.start)
    return any(t.lemma in reporting and not lookup.in_quote(t) for t in before)


def _touches(source: Source, quote: Quote, lookup: Lookup) -> bool:
    """Whether only a comma stands between the quote and the words about its speaker."""
    between = lookup.text[quote.span.end : source.aside.start]
    return quote.span.end <= source.aside.start and between.strip() in {",", ""}


def _spoken_by(source: Source, lookup: Lookup) -> tuple[Entity, ...]:
    """Return the people that speak: one with a role before the name, or several joined."""
    people = tuple(e for e in source.names if e.kind is EntityKind.PERSON)
    if len(people) <= 1:
        return people
    gaps = (lookup.text[one.span.end : other.span.start].split() for one, other in pairwise(people))
    return people if all(set(gap) <= _JOINED for gap in gaps) else ()


def _fact(quote: Quote, speakers: tuple[Entity, ...], sentence: Sentence, lookup: Lookup) -> Fact:
    said_by = Span(speakers[0].span.start, speakers[-1].span.end)
    return Fact(
        kind=FactKind.STATEMENT,
        subject=quote.inner.of(lookup.text),
        value=said_by.of(lookup.text),
        evidence=Span(
            min(quote.span.start, sentence.span.start), max(quote.span.end, sentence.span.end)
        ),
        value_at=said_by,
        source=said_by.of(lookup.text),
        as_of=lookup.published,
    )
