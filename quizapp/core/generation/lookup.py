"""Quick answers about a document: which names, numbers, dates and quotes stand in a span."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Protocol, TypeVar

from quizapp.core.article import Span
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
from quizapp.core.language.languages import asking_of, gazetteer_of


class Placed(Protocol):
    """What has a place in the article."""

    @property
    def span(self) -> Span:
        """Where it stands."""


Thing = TypeVar("Thing", bound=Placed)


class Lookup:
    """A document with ways to ask about places in it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.words = asking_of(document.article.language)
        self.gazetteer = gazetteer_of(document.article.language)

    @property
    def published(self) -> date | None:
        """The day the article vouches for."""
        return self.document.article.published

    def entities(self, span: Span) -> tuple[Entity, ...]:
        """Names wholly inside `span`, in order."""
        return _inside(self.document.entities, span)

    def numbers(self, span: Span) -> tuple[Number, ...]:
        """Numbers wholly inside `span`, in order."""
        return _inside(self.document.numbers, span)

    def dates(self, span: Span) -> tuple[DateMention, ...]:
        """Dates wholly inside `span`, in order."""
        return _inside(self.document.dates, span)

    def quotes(self, span: Span) -> tuple[Quote, ...]:
        """Quotes wholly inside `span`, in order."""
        return _inside(self.document.quotes, span)

    def amount(self, number: Number) -> Span:
        """Return the place of a number with its hedge and its unit, where they touch it."""
        before = self.text[: number.span.start].rstrip()
        hedge = number.hedge or ""
        hedged = bool(hedge) and before.lower().endswith(hedge.lower())
        start = len(before) - len(hedge) if hedged else number.span.start
        unit = number.unit_span
        touches = unit is not None and not self.text[number.span.end : unit.start].strip()
        return Span(start, unit.end if unit and touches else number.span.end)

    def in_quote(self, token: Token) -> bool:
        """Whether somebody else's words hold this one."""
        return any(quote.span.covers(token.span) for quote in self.document.quotes)

    def entity_of(self, token: Token) -> Entity | None:
        """Return the name that `token` is part of."""
        return next((e for e in self.document.entities if e.span.covers(token.span)), None)

    def sentence_at(self, span: Span) -> Sentence | None:
        """Return the sentence that holds the first code point of `span`."""
        first = Span(span.start, span.start + 1)
        return next((s for s in self.document.sentences if s.span.covers(first)), None)

    def short_form_behind(self, name: Entity) -> Entity | None:
        """Return the abbreviation that follows a name in brackets ("… (NAVO)")."""
        start = name.span.end + len(" (")
        short = next((e for e in self.document.entities if e.span.start == start), None)
        if short is None or short.name != name.name:
            return None
        bracketed = self.text[name.span.end : short.span.end + 1]
        return short if bracketed == f" ({short.text})" else None

    def with_article(self, name: Entity) -> str:
        """Return the name as running text has it: "de Verenigde Staten"."""
        entry = self.gazetteer.lookup(name.name)
        return f"{entry.article} {name.name}" if entry and entry.article else name.name

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


def _inside(things: Iterable[Thing], span: Span) -> tuple[Thing, ...]:
    return tuple(thing for thing in things if span.covers(thing.span))
