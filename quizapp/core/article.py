"""An article, and places in its text."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Language(StrEnum):
    """The languages articles are written in, by their ISO 639-1 code."""

    NL = "nl"
    EN = "en"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points `start` up to, not including, `end` of a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The part of `text` this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One revision of a news article, exactly as it was read.

    `published` is the day its statements are vouched for; offsets elsewhere
    count code points of `text`.
    """

    text: str
    language: Language
    published: date | None = None
    title: str | None = None
    publisher: str | None = None

    @property
    def sha256(self) -> str:
        """Hexadecimal digest of the text in UTF-8."""
        return hashlib.sha256(self.text.encode()).hexdigest()
