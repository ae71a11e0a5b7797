"""A question, as generated or written: what is asked, the key, and what proves it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from quizapp.core.article import Span
from quizapp.core.fact import Fact


class Format(StrEnum):
    """How a question is answered."""

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_CHOICE = "multiple_choice"
    TRUE_FALSE_NOT_STATED = "true_false_not_stated"
    NUMERIC = "numeric"
    SHORT_ANSWER = "short_answer"
    CLOZE = "cloze"
    ORDERING = "ordering"
    MATCHING = "matching"
    EVIDENCE = "evidence"
    OPEN = "open"


class Skill(StrEnum):
    """What a question measures."""

    LOCATE = "locate"
    NUMBER = "number"
    SEQUENCE = "sequence"
    CAUSE = "cause"
    REFERENCE = "reference"
    VOCABULARY = "vocabulary"
    ATTRIBUTE = "attribute"
    VERIFY = "verify"
    FACT_OPINION = "fact_opinion"
    EVIDENCE = "evidence"
    HEADLINE = "headline"
    CURRENCY = "currency"
    SOURCES = "sources"
    LATERAL = "lateral"


class Tier(StrEnum):
    """Who must have seen a question before students do."""

    AUTO = "auto"
    REVIEW = "review"
    TEACHER = "teacher"


class Difficulty(StrEnum):
    """An estimate made without answers."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Severity(StrEnum):
    """A hard flag keeps a question from being asked; a soft one advises."""

    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Flag:
    """An item-writing flaw the linter sees: its name, weight, and a sentence for the teacher."""

    name: str
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Option:
    """One choice; `correct` marks the key."""

    text: str
    correct: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its key and its proof.

    `options` is empty for typed formats. `answers[0]` is the answer that is shown; the others
    are accepted too. `tolerance` is the largest accepted distance of a number. `source`,
    `as_of`, `perishable` and `disputed` are those of `fact`, which is absent for a question
    written by hand.
    """

    format: Format
    skill: Skill
    tier: Tier
    stem: str
    answers: tuple[str, ...]
    evidence: tuple[Span, ...]
    options: tuple[Option, ...] = ()
    tolerance: Decimal = Decimal(0)
    source: str | None = None
    as_of: date | None = None
    perishable: bool = False
    disputed: bool = False
    difficulty: Difficulty = Difficulty.MEDIUM
    feedback: str = ""
    flags: tuple[Flag, ...] = ()
    fact: Fact | None = field(default=None, compare=False)

    @property
    def key(self) -> str:
        """The answer that is shown."""
        return self.answers[0]

    @property
    def distractors(self) -> tuple[str, ...]:
        """The wrong options, in order."""
        return tuple(option.text for option in self.options if not option.correct)
