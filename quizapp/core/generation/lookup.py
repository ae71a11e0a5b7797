"""Quick answers about a document: which names, numbers, dates and quotes stand in a span."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from quizapp.core.article import Span
from quizapp.core.generation.places import Places
from quizapp.core.language.document import (
    DateMention,
    Document,
    Entity,
    EntityKind,
    Number,
    Quote,
    Sentence,
    Token,
)
from quizapp.core.language.languages import asking_of, gazetteer_of, rules_of

Found = TypeVar("Found")


class Lookup:
    """A document with ways to ask about places in it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.words = asking_of(document.article.language)
        self.gazetteer = gazetteer_of(document.article.language)
        self._entities = Places(document.entities)
        self._numbers = Places(document.numbers)
        self._ordinals = Places(n for n in document.numbers if n.ordinal)
        self._dates = Places(document.dates)
        self._quotes = Places(document.quotes)
        self._found: dict[tuple[Callable[..., Any], int], Any] = {}

    @property
    def published(self) -> date | None:
        """The day the article vouches for."""
        return self.document.article.published

    def entities(self, span: Span) -> tuple[Entity, ...]:
        """Names wholly inside `span`, in order."""
        return self._entities.inside(span)

    def numbers(self, span: Span) -> tuple[Number, ...]:
        """Numbers wholly inside `span`, in order."""
        return self._numbers.inside(span)

    def dates(self, span: Span) -> tuple[DateMention, ...]:
        """Dates wholly inside `span`, in order."""
        return self._dates.inside(span)

    def quotes(self, span: Span) -> tuple[Quote, ...]:
        """Quotes wholly inside `span`, in order."""
        return self._quotes.inside(span)

    def is_ordinal(self, token: Token) -> bool:
        """Whether it is "derde" or part of it."""
        return self._ordinals.around(token.span) is not None

    def amount(self, number: Number) -> Span:
        """Return the place of a number with its hedge, sign and unit, where they touch it."""
        unit = number.unit_span
        first = number.span.start
        if unit is not None and unit.end <= first and not self.text[unit.end : first].strip():
            first = unit.start
        before = self.text[:first].rstrip()
        hedge = number.hedge or ""
        hedged = bool(hedge) and before.lower().endswith(hedge.lower())
        start = len(before) - len(hedge) if hedged else first
        end = number.span.end
        touches = unit is not None and unit.start >= end and not self.text[end : unit.start].strip()
        return Span(start, unit.end if unit and touches else end)

    def in_quote(self, token: Token) -> bool:
        """Whether somebody else's words hold this one."""
        return token.start in self._quoted and token.end - 1 in self._quoted

    @cached_property
    def _quoted(self) -> frozenset[int]:
        """The code points between quotation marks."""
        spans = (quote.span for quote in self.document.quotes)
        return frozenset(place for span in spans for place in range(span.start, span.end))

    def once(self, find: Callable[[Sentence, Lookup], Found], sentence: Sentence) -> Found:
        """Return what `find` finds about a sentence of the document, looking for it once."""
        key = (find, sentence.index)
        if key not in self._found:
            self._found[key] = find(sentence, self)
        found: Found = self._found[key]
        return found

    def entity_of(self, token: Token) -> Entity | None:
        """Return the name that `token` is part of."""
        return self._entities.around(token.span)

    def sentences_with(self, lemma: str) -> Sequence[Sentence]:
        """Return the sentences that hold a word of this dictionary form, in order."""
        return self._by_lemma[lemma]

    @cached_property
    def _by_lemma(self) -> defaultdict[str, list[Sentence]]:
        found: defaultdict[str, list[Sentence]] = defaultdict(list)
        for sentence in self.document.sentences:
            for lemma in dict.fromkeys(token.lemma for token in sentence.tokens):
                found[lemma].append(sentence)
        return found

    def sentence_at(self, span: Span) -> Sentence | None:
        """Return the sentence that holds the first code point of `span`."""
        first = Span(span.start, span.start + 1)
        return next((s for s in self.document.sentences if s.span.covers(first)), None)

    def is_measure(self, token: Token) -> bool:
        """Whether it is the unit of an amount ("procent", "euro"), not a thing that is counted."""
        measures = rules_of(self.document.article.language).numbers.measures
        return token.lemma.lower() in measures or token.text.lower() in measures

    def with_office(self, name: Entity) -> Span:
        """Return a name from its role to its office, if it has both ("minister X van Landbouw")."""
        sentence = self.document.sentences[name.sentence]
        before = [t for t in sentence.tokens if t.end <= name.span.start][-1:]
        of, office = ([t for t in sentence.tokens if t.start >= name.span.end] + [None, None])[:2]
        if name.kind is not EntityKind.PERSON or of is None or office is None or not before:
            return name.span
        of_office = of.text in self.words.roles.OF and office.text[:1].isupper()
        if not of_office or not self.words.roles.is_role(before[0].text) or self.entity_of(office):
            return name.span
        return Span(before[0].start, office.end)

    def short_form_behind(self, name: Entity) -> Entity | None:
        """Return the abbreviation that follows a name in brackets ("… (NAVO)")."""
        short = self.bracketed_behind(name.span)
        return short if short is not None and short.name == name.name else None

    def bracketed_behind(self, span: Span) -> Entity | None:
        """Return the name that follows in brackets, and fills them."""
        start = span.end + len(" (")
        short = next((e for e in self.document.entities if e.span.start == start), None)
        if short is None:
            return None
        bracketed = self.text[span.end : short.span.end + 1]
        return short if bracketed == f" ({short.text})" else None

    def with_article(self, name: Entity) -> str:
        """Return the name as running text has it: "de Verenigde Staten"."""
        entry = self.gazetteer.lookup(name.name)
        return f"{entry.article} {name.name}" if entry and entry.article else name.name

    def articles_of(self, name: str) -> frozenset[str]:
        """Return the articles with which the article writes a name, "" for none; else custom's."""
        mentions = [e for e in self.document.entities if e.name == name]
        if not mentions:
            entry = self.gazetteer.lookup(name)
            return frozenset({entry.article if entry and entry.article else ""})
        before = (["", *self.text[: e.span.start].lower().split()][-1] for e in mentions)
        return frozenset(word if word in self.words.leaning.DEFINITE else "" for word in before)

    def running(self, span: Span) -> str:
        """Return the words at `span` as they are inside a sentence, without its capital."""
        text, sentence = span.of(self.text), self.sentence_at(span)
        first = sentence is not None and not self.text[sentence.span.start : span.start].strip(
            "„“”‘’'\""
        )
        proper = self.words.roles.is_proper(text.split()[0])
        return text[:1].lower() + text[1:] if first and not proper else text

    def names(self, kind: EntityKind) -> tuple[Entity, ...]:
        """Return the first mention of every bearer of a name of this kind, in order.

        A person whose full name the article does not give is left out.
        """
        named = (e for e in self.document.entities if e.kind is kind)
        return tuple(first_of_each(e for e in named if not self.is_half_known(e)))

    def is_half_known(self, entity: Entity) -> bool:
        """Whether this is a person of whom only the last name is known ("Van Dieren")."""
        particles = self.words.roles.PARTICLES
        names = [w for w in entity.name.split() if w.lower() not in particles]
        return entity.kind is EntityKind.PERSON and len(names) == 1


def first_of_each(entities: Iterable[Entity]) -> Iterator[Entity]:
    """Yield the first mention of every name."""
    seen: set[str] = set()
    for entity in entities:
        if entity.name not in seen:
            seen.add(entity.name)
            yield entity
