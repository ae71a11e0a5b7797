"""How varied questions are: shares of formats, skills and tiers, and answers that return."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from quizapp.core.learning.typed import fold
from quizapp.core.question import Question

KINDS: Mapping[str, Callable[[Question], str]] = {
    "format": lambda question: question.format.value,
    "skill": lambda question: question.skill.value,
    "tier": lambda question: question.tier.value,
}


def counts(questions: Iterable[Question], kind: str) -> Counter[str]:
    """Count the questions by "format", "skill" or "tier"."""
    return Counter(map(KINDS[kind], questions))


def largest_answer_share(quiz: Sequence[Question]) -> float:
    """Compute which part of a quiz has the same answer, for the answer that returns most."""
    answers = Counter(fold(question.key) for question in quiz)
    return max(answers.values(), default=0) / max(1, len(quiz))


def skills(quiz: Iterable[Question]) -> int:
    """Count the skills that a quiz measures."""
    return len({question.skill for question in quiz})


def flags(questions: Iterable[Question]) -> Counter[str]:
    """Count the linter's flags by name, with their weight."""
    return Counter(f"{f.name} ({f.severity.value})" for q in questions for f in q.flags)
