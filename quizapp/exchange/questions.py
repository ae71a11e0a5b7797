"""Questions as JSON: what `quizapp generate` prints and `quizapp lint` reads.

The shape is fixed in the design; other programs depend on it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from quizapp.core.article import Article, Span
from quizapp.core.question import Difficulty, Flag, Format, Option, Question, Skill, Tier

Choice = TypeVar("Choice", bound=StrEnum)


class UnreadableQuestionsError(Exception):
    """The data is no list of questions; the message says where and what is wrong."""


@dataclass(frozen=True, slots=True)
class Received:
    """A question that came from outside, with the words its evidence spans are said to hold.

    A word list entry is None where the sender gave offsets only.
    """

    question: Question
    quoted: tuple[str | None, ...]


def to_json(article: Article, questions: Sequence[Question]) -> dict[str, object]:
    """Return plain data for `json.dumps`: the article's marks and every question."""
    return {
        "article": {
            "language": article.language.value,
            "published": _day(article.published),
            "sha256": article.sha256,
        },
        "questions": [_question(question, article.text) for question in questions],
    }


def from_json(data: object) -> tuple[Received, ...]:
    """Read `{"questions": […]}`; raises UnreadableQuestionsError."""
    if not isinstance(data, Mapping) or not isinstance(data.get("questions"), list):
        raise UnreadableQuestionsError('expected an object with a list called "questions"')
    return tuple(_received(item, number) for number, item in enumerate(data["questions"], 1))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _question(question: Question, text: str) -> dict[str, object]:
    return {
        "format": question.format.value,
        "skill": question.skill.value,
        "tier": question.tier.value,
        "stem": question.stem,
        "options": [{"text": o.text, "correct": o.correct} for o in question.options],
        "answers": list(question.answers),
        "tolerance": _number(question.tolerance),
        "evidence": [
            {"start": span.start, "end": span.end, "text": span.of(text)}
            for span in question.evidence
        ],
        "source": question.source,
        "as_of": _day(question.as_of),
        "perishable": question.perishable,
        "disputed": question.disputed,
        "difficulty": question.difficulty.value,
        "feedback": question.feedback,
        "flags": [_flag(flag) for flag in question.flags],
    }


def _flag(flag: Flag) -> dict[str, str]:
    return {"flag": flag.name, "severity": flag.severity.value, "message": flag.message}


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


class _Fields:
    """One question's fields, each checked when it is taken."""

    def __init__(self, item: object, number: int) -> None:
        self._number = number
        if not isinstance(item, Mapping):
            raise self.wrong("is not an object")
        self._item = item

    def wrong(self, problem: str) -> UnreadableQuestionsError:
        return UnreadableQuestionsError(f"question {self._number}: {problem}")

    def text(self, name: str, default: str | None = None) -> str:
        value = self._item.get(name, default)
        if not isinstance(value, str):
            raise self.wrong(f'"{name}" must be a text')
        return value

    def optional_text(self, name: str) -> str | None:
        return None if self._item.get(name) is None else self.text(name)

    def truth(self, name: str) -> bool:
        value = self._item.get(name, False)
        if not isinstance(value, bool):
            raise self.wrong(f'"{name}" must be true or false')
        return value

    def choice(self, name: str, kind: type[Choice], default: Choice | None = None) -> Choice:
        value = self.text(name, default)
        try:
            return kind(value)
        except ValueError:
            known = ", ".join(kind)
            raise self.wrong(f'"{name}" is "{value}"; known are {known}') from None

    def objects(self, name: str) -> list[Mapping[str, object]]:
        value = self._item.get(name, [])
        if not isinstance(value, list) or not all(isinstance(v, Mapping) for v in value):
            raise self.wrong(f'"{name}" must be a list of objects')
        return value

    def answers(self) -> tuple[str, ...]:
        value = self._item.get("answers")
        if not isinstance(value, list) or not value or not all(isinstance(v, str) for v in value):
            raise self.wrong('"answers" must be a list of one or more texts')
        return tuple(value)

    def tolerance(self) -> Decimal:
        value = self._item.get("tolerance", 0)
        try:
            return Decimal(str(value))
        except InvalidOperation:
            raise self.wrong('"tolerance" must be a number') from None

    def day(self, name: str) -> date | None:
        value = self.optional_text(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            raise self.wrong(f'"{name}" must be a date like 2023-01-31') from None


def _received(item: object, number: int) -> Received:
    fields = _Fields(item, number)
    evidence = fields.objects("evidence")
    question = Question(
        format=fields.choice("format", Format),
        skill=fields.choice("skill", Skill),
        tier=fields.choice("tier", Tier, Tier.REVIEW),
        stem=fields.text("stem"),
        answers=fields.answers(),
        evidence=tuple(_span(fields, span) for span in evidence),
        options=tuple(_option(fields, option) for option in fields.objects("options")),
        tolerance=fields.tolerance(),
        source=fields.optional_text("source"),
        as_of=fields.day("as_of"),
        perishable=fields.truth("perishable"),
        disputed=fields.truth("disputed"),
        difficulty=fields.choice("difficulty", Difficulty, Difficulty.MEDIUM),
        feedback=fields.text("feedback", ""),
    )
    return Received(question, tuple(_quoted(span) for span in evidence))


def _span(fields: _Fields, value: Mapping[str, object]) -> Span:
    start, end = value.get("start"), value.get("end")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end):
        raise fields.wrong('each "evidence" needs "start" and "end", counted in code points')
    return Span(start, end)


def _option(fields: _Fields, value: Mapping[str, object]) -> Option:
    text, correct = value.get("text"), value.get("correct", False)
    if not (isinstance(text, str) and isinstance(correct, bool)):
        raise fields.wrong('each option needs a "text", and "correct" as true or false')
    return Option(text, correct)


def _quoted(value: Mapping[str, object]) -> str | None:
    text = value.get("text")
    return text if isinstance(text, str) else None
