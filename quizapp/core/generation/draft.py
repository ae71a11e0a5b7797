"""A question on its way: what a family knows, before options and feedback are added."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.fact import Fact
from quizapp.core.question import Difficulty, Format, Skill, Tier


@dataclass(frozen=True, slots=True)
class Draft:
    """What is asked about `fact`, and the answers that count.

    `rivals` are wrong options, best first; `typed` is the format when there are too few of them,
    or None when the question is then not worth asking. `order` lists the options that have an
    order of their own (numbers, dates); the others stand in that of chance. `note` is added to the
    feedback.
    """

    fact: Fact
    skill: Skill
    stem: str
    answers: tuple[str, ...]
    evidence: tuple[Span, ...]
    rivals: tuple[str, ...] = ()
    typed: Format | None = None
    order: tuple[str, ...] = ()
    tier: Tier = Tier.AUTO
    difficulty: Difficulty = Difficulty.MEDIUM
    note: str = ""
