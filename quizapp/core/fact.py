"""What an article states, with the words that prove it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from quizapp.core.article import Span


class FactKind(StrEnum):
    """What sort of thing is stated."""

    STATEMENT = "statement"
    HEARSAY = "hearsay"
    COUNT = "count"
    SHARE = "share"
    CHANGE = "change"
    MONEY = "money"
    AGE = "age"
    DURATION = "duration"
    RANK = "rank"
    ROLE = "role"
    ACT = "act"
    PLACE = "place"
    DATE = "date"
    THING = "thing"
    PART = "part"
    MEMBERSHIP = "membership"
    ORIGIN = "origin"
    CAUSE = "cause"
    SEQUENCE = "sequence"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement of the article about `subject`, whose asked-for part is `value`.

    `evidence` is the whole proving sentence, `value_at` the words in it that give the value.
    `source` names who says so when the article does not say it in its own voice. `as_of` is
    the day the article vouches for it. A perishable fact may be true on that day only; a
    disputed one is a claim of rank or statistic for which the article names no source.
    """

    kind: FactKind
    subject: str
    value: str
    evidence: Span
    value_at: Span
    unit: str | None = None
    source: str | None = None
    as_of: date | None = None
    perishable: bool = False
    disputed: bool = False
