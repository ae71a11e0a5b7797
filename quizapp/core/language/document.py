"""An analysed article: sentences, words, names, numbers, dates and quotes, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from quizapp.core.article import Article, Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word in its sentence, with Universal Dependencies annotation.

    `start` and `end` count code points of the article; `head` is an index in the sentence and
    the root's head is the root itself. `morph` holds entries such as "Number=Sing".
    """

    index: int
    text: str
    start: int
    end: int
    lemma: str
    pos: str
    dep: str
    head: int
    morph: frozenset[str]

    @property
    def span(self) -> Span:
        """Where the word stands in the article."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class ModelName:
    """A name as the statistical model sees it: `label` is PER, LOC or ORG."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class ParsedSentence:
    """One sentence as the models see it."""

    span: Span
    tokens: tuple[Token, ...]
    names: tuple[ModelName, ...]


class EntityKind(StrEnum):
    """The fine type of a name; distractors never cross it."""

    PERSON = "person"
    COUNTRY = "country"
    CITY = "city"
    REGION = "region"
    ORGANISATION = "organisation"
    PLACE = "place"
    DEMONYM = "demonym"


@dataclass(frozen=True, slots=True)
class Entity:
    """A mention of a name.

    `name` is the fullest form the article (or the gazetteer) gives for the same bearer, so that
    "Stoltenberg" and "Jens Stoltenberg", or "VS" and "Verenigde Staten", share one name.
    `known` tells whether the gazetteer vouches for the kind.
    """

    span: Span
    text: str
    name: str
    kind: EntityKind
    sentence: int
    known: bool


@dataclass(frozen=True, slots=True)
class Number:
    """A number in words or figures: its value, and the hedge before it ("ruim", "bijna").

    `span` covers number words and scale ("2,5 miljoen") but neither hedge nor unit. `unit` is
    the counted noun or measure that follows, as written ("landen", "procent", "euro"), or None.
    """

    span: Span
    value: Decimal
    ordinal: bool
    hedge: str | None
    unit: str | None
    unit_span: Span | None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or period: `first` and `last` day, None where the text does not let us know.

    `relative` mentions ("vorig jaar", "donderdag") depend on the day of publication and are
    resolved only when that is given. `granularity` is "day", "month", "season" or "year".
    """

    span: Span
    relative: bool
    granularity: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words between quotation marks: `span` with the marks, `inner` without."""

    span: Span
    inner: Span


@dataclass(frozen=True)
class Sentence:
    """A sentence; `heading` marks what is no running text (a by-line, a row): it is not asked."""

    index: int
    span: Span
    tokens: tuple[Token, ...]
    heading: bool

    @property
    def root(self) -> Token:
        """The word the whole sentence hangs from."""
        return next(token for token in self.tokens if token.dep == "root")

    def children(self, token: Token) -> tuple[Token, ...]:
        """The words directly under `token`, in order."""
        return tuple(self._children[token.index])

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """`token` with everything under it, in order."""
        return tuple(self.tokens[index] for index in self._subtrees[token.index])

    @cached_property
    def _children(self) -> list[list[Token]]:
        children: list[list[Token]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                children[token.head].append(token)
        return children

    @cached_property
    def _subtrees(self) -> list[list[int]]:
        """The places of each word and of all words under it."""
        found: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            above = token
            found[above.index].append(token.index)
            while above.head != above.index:
                above = self.tokens[above.head]
                found[above.index].append(token.index)
        return found


@dataclass(frozen=True, slots=True)
class Document:
    """An article with everything the analysis found in it.

    `text` is the article's with a space for each line break inside a sentence; places are alike.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    numbers: tuple[Number, ...]
    dates: tuple[DateMention, ...]
    quotes: tuple[Quote, ...]
    text: str
