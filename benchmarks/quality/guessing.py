"""What a test-wise reader guesses who does not see the text.

A solver marks every option of a question; it takes the option with the highest mark, and where
several have it one of those, by chance. What it scores over all questions is what it may expect.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizapp.core.article import Language
from quizapp.core.question import Format, Question

_95_PER_CENT = 1.96


@dataclass(frozen=True, slots=True)
class Choice:
    """A question as such a reader sees it; `key` is the place of the right option.

    `elsewhere` holds the stems and options of the other questions of the same quiz.
    """

    stem: str
    options: tuple[str, ...]
    key: int
    language: Language
    elsewhere: tuple[str, ...] = ()

    @property
    def chance(self) -> float:
        """What blind chance may expect."""
        return 1 / len(self.options)


Solver = Callable[[Choice], Sequence[float]]


@dataclass(frozen=True, slots=True)
class Guess:
    """What a solver scores over all questions, from 0 to 1, and what chance does.

    `margin` is half the width of the 95 % interval of their difference. `used` counts the
    questions in which the solver sees any difference between the options.
    """

    solver: str
    score: float
    chance: float
    margin: float
    used: int

    @property
    def gain(self) -> float:
        """How far the solver is above chance, from -1 to 1."""
        return self.score - self.chance


def choices(questions: Sequence[Question], language: Language) -> Iterator[Choice]:
    """Yield the single-choice questions of one quiz."""
    for question in questions:
        if question.format is Format.SINGLE_CHOICE:
            yield Choice(
                question.stem,
                tuple(option.text for option in question.options),
                [option.correct for option in question.options].index(True),
                language,
                tuple(
                    text for other in questions if other is not question for text in _seen(other)
                ),
            )


def _seen(question: Question) -> tuple[str, ...]:
    return (question.stem, *(option.text for option in question.options))


def guess(name: str, solver: Solver, asked: Sequence[Choice]) -> Guess:
    """Let a solver answer all questions, of which there is at least one."""
    scores = [expected(choice, solver(choice)) for choice in asked]
    gains = [score - choice.chance for score, choice in zip(scores, asked, strict=True)]
    spread = statistics.stdev(gains) if len(gains) > 1 else 0.0
    return Guess(
        name,
        score=statistics.fmean(scores),
        chance=statistics.fmean(choice.chance for choice in asked),
        margin=_95_PER_CENT * spread / len(gains) ** 0.5,
        used=sum(len(set(solver(choice))) > 1 for choice in asked),
    )


def guesses(solvers: Mapping[str, Solver], asked: Iterable[Choice]) -> tuple[Guess, ...]:
    """Let every solver answer all questions; the best comes first."""
    seen = tuple(asked)
    found = [guess(name, solver, seen) for name, solver in solvers.items()] if seen else []
    return tuple(sorted(found, key=lambda one: -one.gain))


def expected(choice: Choice, marks: Sequence[float]) -> float:
    """Compute the chance that the right option is taken, given the marks of all."""
    best = [place for place, mark in enumerate(marks) if mark == max(marks)]
    return 1 / len(best) if choice.key in best else 0.0
