"""Which of the questions make a good quiz.

Rules of "A ten-item quiz" and "How quality is measured" in the reading on question writing: few
that only locate, several skills, nothing asked twice or given away, no answer too often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quizapp.core.question import Question, Skill, Tier

BALANCED = 12
_LOCATE_SHARE = 0.3
_SAME_ANSWER_SHARE = 0.25
_ONCE = frozenset({Skill.CURRENCY, Skill.SOURCES})
_BY_TIER = {Tier.AUTO: 0, Tier.REVIEW: 1, Tier.TEACHER: 2}


def are_enemies(one: Question, other: Question) -> bool:
    """Whether two questions ask the same, or one gives the other's answer away."""
    if one.stem == other.stem:
        return True
    if not set(one.evidence) & set(other.evidence):
        return False
    same = one.fact is not None and other.fact is not None and one.fact == other.fact
    return same or _gives_away(one, other) or _gives_away(other, one)


def _gives_away(one: Question, other: Question) -> bool:
    stem = one.stem.casefold()
    return any(len(a) > 2 and a.casefold() in stem for a in other.answers)


def select(questions: Sequence[Question], count: int) -> tuple[Question, ...]:
    """Choose at most `count` questions, and keep them in the order they came in."""
    chosen: list[Question] = []
    waiting = list(questions)
    while waiting and len(chosen) < count:
        best = min(waiting, key=lambda q: _cost(q, chosen, questions))
        waiting.remove(best)
        if not any(are_enemies(best, c) for c in chosen) and not _too_often(best, chosen, count):
            chosen.append(best)
    return tuple(q for q in questions if q in chosen)


def _cost(
    question: Question, chosen: Sequence[Question], all_: Sequence[Question]
) -> tuple[float, ...]:
    skills = Counter(q.skill for q in chosen)
    keys = Counter(q.key.casefold() for q in chosen)
    evidence = Counter(q.evidence[0] for q in chosen)
    return (
        skills[question.skill] + 2 * keys[question.key.casefold()] + evidence[question.evidence[0]],
        _BY_TIER[question.tier],
        all_.index(question),
    )


def _too_often(question: Question, chosen: Sequence[Question], count: int) -> bool:
    keys = Counter(q.key.casefold() for q in chosen)
    if keys[question.key.casefold()] + 1 > max(1, int(count * _SAME_ANSWER_SHARE)):
        return True
    if question.skill in _ONCE:
        return any(q.skill is question.skill for q in chosen)
    return False
