"""Which of the questions make a good quiz.

Rules of "A ten-item quiz" and "How quality is measured" in the reading on question writing: few
that only locate, several skills, nothing asked twice or given away, no answer too often.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from quizapp.core.fact import FactKind
from quizapp.core.generation.gapped import GAP
from quizapp.core.question import Question, Skill, Tier

BALANCED = 12
FEW = 5
"""Questions; an article that gives fewer than this has little to ask."""
_LOCATE_SHARE = 0.3
_QUESTIONS_FOR_EACH_ANSWER = 4
_SHORT_QUIZ = 8
_ALIKE = 2
"""So many questions that only locate may open alike ("Welke functie …")."""
_ONCE = frozenset({Skill.CURRENCY, Skill.SOURCES, Skill.LATERAL})
_WORD = re.compile(r"\w+")
_SHORT_WORD = 3
_DOUBT = {Tier.AUTO: 0, Tier.REVIEW: 1, Tier.TEACHER: 2}


def are_enemies(one: Question, other: Question) -> bool:
    """Whether two questions ask the same, or one gives the other's answer away."""
    if one.stem == other.stem:
        return True
    if not any(mine.overlaps(theirs) for mine in one.evidence for theirs in other.evidence):
        return False
    same = one.fact is not None and other.fact is not None and one.fact == other.fact
    return same or _gives_away(one, other) or _gives_away(other, one)


def _gives_away(one: Question, other: Question) -> bool:
    """Whether a stem names the other's answer: about the same sentence, or as what is asked.

    "How old is Ann Weir?" does not tell who spoke in another sentence; "Whom did Mayor Ann Weir
    meet?" does tell who the mayor was.
    """
    stem = one.stem.casefold()
    named = [a.casefold() for a in other.answers if len(a) > 2 and a.casefold() in stem]
    same_sentence = one.evidence[0].overlaps(other.evidence[0])
    asked = set(_WORD.findall(other.stem.casefold()))
    return any(same_sentence or _described_before(a, stem) in asked for a in named)


def _described_before(name: str, stem: str) -> str:
    """Return the word before `name` in `stem`, if it may say who or what that is."""
    words = _WORD.findall(stem[: stem.index(name)])
    return words[-1] if words and len(words[-1]) > _SHORT_WORD else ""


def _is_last_resort(question: Question) -> bool:
    """Whether it only makes up what a quiz lacks.

    That is a gap, what a teacher must decide on, and a thing to be typed, which has many names.
    """
    doubtful = GAP in question.stem or question.tier is Tier.TEACHER
    return doubtful or (_is_thing(question) and not question.options)


def _is_thing(question: Question) -> bool:
    return question.fact is not None and question.fact.kind is FactKind.THING


def select(questions: Sequence[Question], count: int) -> tuple[Question, ...]:
    """Choose at most `count` questions, and keep them in the order they came in.

    Questions that only locate come last: as many as their share, or as it takes to reach a
    short quiz where there is little else. Sentences with a gap, and what a teacher must decide
    on, make up what a quiz lacks.
    """
    usual = [q for q in questions if not _is_last_resort(q)]
    chosen = _fill([], [q for q in usual if q.skill is not Skill.LOCATE], count)
    locating = [q for q in usual if q.skill is Skill.LOCATE]
    share = int(count * _LOCATE_SHARE)
    most = min(count, max(len(chosen) + share, _SHORT_QUIZ))
    chosen = _fill(chosen[: count - share] if locating else chosen, locating, most)
    others = [q for q in questions if _is_last_resort(q) and (q.options or GAP not in q.stem)]
    chosen = _fill(chosen, others, max(len(chosen), min(count, FEW)))
    return tuple(q for q in questions if q in chosen)


def _fill(chosen: list[Question], waiting: Sequence[Question], most: int) -> list[Question]:
    """Add what brings most that is new, until there are `most`."""
    left = list(waiting)
    chosen = list(chosen)
    while left and len(chosen) < most:
        best = min(left, key=lambda q: _cost(q, chosen, waiting))
        left.remove(best)
        if not any(are_enemies(best, c) for c in chosen) and not _too_often(best, chosen):
            chosen.append(best)
    return chosen


def _cost(
    question: Question, chosen: Sequence[Question], waiting: Sequence[Question]
) -> tuple[int, ...]:
    """Rank by what is new in skill, answer and evidence, by tier, then by place."""
    skills = Counter(q.skill for q in chosen)
    keys = Counter(q.key.casefold() for q in chosen)
    evidence = Counter(q.evidence[0] for q in chosen)
    openings = Counter(_opening(q) for q in chosen)
    seen = skills[question.skill] + 2 * keys[question.key.casefold()] + openings[_opening(question)]
    return (
        seen + evidence[question.evidence[0]] + _doubt(question),
        waiting.index(question),
    )


def _doubt(question: Question) -> int:
    """Count what may be wrong with the rule behind it."""
    return _DOUBT[question.tier]


def _opening(question: Question) -> str:
    return " ".join(question.stem.split()[:3])


def _too_often(question: Question, chosen: Sequence[Question]) -> bool:
    same = sum(q.key.casefold() == question.key.casefold() for q in chosen)
    if same and same + 1 > (len(chosen) + 1) // _QUESTIONS_FOR_EACH_ANSWER:
        return True
    alike = sum(_opening(q) == _opening(question) for q in chosen if q.skill is Skill.LOCATE)
    once = question.skill in _ONCE and any(q.skill is question.skill for q in chosen)
    return once or (question.skill is Skill.LOCATE and alike >= _ALIKE)
