"""Questions as JSON: the shape that `generate` prints and `lint` reads (see the design)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar

from quizapp.core.article import Article, Language, Span
from quizapp.core.question import (
    Difficulty,
    Flag,
    Format,
    Option,
    Question,
    Severity,
    Skill,
    Tier,
)

NOWHERE = Span(0, 0)
"""Stands for evidence whose words are not at its place in the article."""


class QuestionFileError(ValueError):
    """The text holds no questions in the agreed shape; str() is one plain sentence."""


@dataclass(frozen=True, slots=True)
class QuestionFile:
    """The questions of a file, with what it says about its article."""

    questions: tuple[Question, ...]
    language: Language | None = None
    published: date | None = None


Value = str | int | float | bool | None | list[Any] | dict[str, Any]
_Named = TypeVar("_Named", bound=StrEnum)
_Kind = TypeVar("_Kind")


def questions_to_json(article: Article, questions: Iterable[Question]) -> str:
    """Write `questions` about `article`; the same questions give the same text."""
    content = {
        "article": {
            "language": article.language.value,
            "published": _day(article.published),
            "sha256": article.sha256,
        },
        "questions": [_question_out(question, article.text) for question in questions],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def flag_to_json(flag: Flag) -> dict[str, str]:
    """One flag as it stands under a question."""
    return {"flag": flag.name, "severity": flag.severity.value, "message": flag.message}


def questions_from_json(content: str, text: str) -> QuestionFile:
    """Read questions about the article `text`.

    Evidence that does not stand at its place in `text` becomes `NOWHERE`. Raises
    QuestionFileError for anything that is not in the agreed shape.
    """
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:  # ValueError also for endless digits
        raise QuestionFileError(f"This is not valid JSON: {error}.") from error
    whole = _expect(data, dict, "The file")
    about = _expect(whole.get("article") or {}, dict, 'The field "article"')
    items = _expect(whole.get("questions"), list, 'The field "questions"')
    return QuestionFile(
        tuple(_Reader(item, number).question(text) for number, item in enumerate(items, 1)),
        _named(Language, about.get("language"), 'The field "language" of the article', None),
        _date(about.get("published"), 'The field "published" of the article'),
    )


def _question_out(question: Question, text: str) -> dict[str, Value]:
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
        "flags": [flag_to_json(flag) for flag in question.flags],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


class _Reader:
    """Reads the fields of one question and names the place in complaints."""

    def __init__(self, item: object, number: int) -> None:
        self.where = f"Question {number}"
        self.item: Mapping[str, Any] = _expect(item, dict, self.where)

    def question(self, text: str) -> Question:
        options = tuple(self._option(value) for value in self._list("options"))
        return Question(
            format=self._choice(Format, "format", None),
            skill=self._choice(Skill, "skill", Skill.LOCATE),
            tier=self._choice(Tier, "tier", Tier.TEACHER),
            stem=self._get("stem", str, None),
            answers=self._answers(options),
            evidence=tuple(self._evidence(value, text) for value in self._list("evidence")),
            options=options,
            tolerance=self._tolerance(),
            source=self._optional("source"),
            as_of=_date(self.item.get("as_of"), self._field("as_of")),
            perishable=self._get("perishable", bool, default=False),
            disputed=self._get("disputed", bool, default=False),
            difficulty=self._choice(Difficulty, "difficulty", Difficulty.MEDIUM),
            feedback=self._get("feedback", str, ""),
            flags=tuple(self._flag(value) for value in self._list("flags")),
        )

    def _field(self, name: str) -> str:
        return f'{self.where}: the field "{name}"'

    def _get(self, name: str, kind: type[_Kind], default: _Kind | None) -> _Kind:
        return _expect(self.item.get(name, default), kind, self._field(name))

    def _list(self, name: str) -> list[Any]:
        return self._get(name, list, [])

    def _optional(self, name: str) -> str | None:
        return None if self.item.get(name) is None else self._get(name, str, None)

    def _choice(self, names: type[_Named], name: str, default: _Named | None) -> _Named:
        value = _named(names, self.item.get(name), self._field(name), default)
        if value is None:
            raise QuestionFileError(f"{self._field(name)} is missing.")
        return value

    def _answers(self, options: tuple[Option, ...]) -> tuple[str, ...]:
        """Read the answers given, or else the correct options."""
        given = tuple(_expect(a, str, self._field("answers")) for a in self._list("answers"))
        answers = given or tuple(option.text for option in options if option.correct)
        if not answers:
            raise QuestionFileError(f"{self._field('answers')} names no answer.")
        return answers

    def _tolerance(self) -> Decimal:
        value = self.item.get("tolerance", 0)
        try:
            tolerance = Decimal(str(value))
        except InvalidOperation:
            tolerance = Decimal(-1)
        if isinstance(value, bool) or not tolerance.is_finite() or tolerance < 0:
            raise QuestionFileError(f"{self._field('tolerance')} must be a number from 0 up.")
        return tolerance

    def _option(self, value: object) -> Option:
        field = self._field("options")
        option = _expect(value, dict, field)
        return Option(
            _expect(option.get("text"), str, field),
            _expect(option.get("correct", False), bool, field),
        )

    def _evidence(self, value: object, text: str) -> Span:
        field = self._field("evidence")
        evidence = _expect(value, dict, field)
        start = _expect(evidence.get("start"), int, field)
        end = _expect(evidence.get("end"), int, field)
        span = Span(start, end)
        stands = 0 <= start < end <= len(text)
        return span if stands and evidence.get("text", span.of(text)) == span.of(text) else NOWHERE

    def _flag(self, value: object) -> Flag:
        field = self._field("flags")
        flag = _expect(value, dict, field)
        severity = _named(Severity, flag.get("severity"), field, Severity.SOFT) or Severity.SOFT
        name = _expect(flag.get("flag"), str, field)
        return Flag(name, severity, _expect(flag.get("message", ""), str, field))


_HALF = re.compile("[\ud800-\udfff]")  # JSON's escapes may name what no text can hold
_KINDS: dict[type, str] = {
    dict: "an object",
    list: "a list",
    str: "text",
    int: "a whole number",
    bool: "true or false",
}


def _expect(value: object, kind: type[_Kind], what: str) -> _Kind:
    """`value`, if it is of the `kind` that `what` must have."""
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise QuestionFileError(f"{what} must be {_KINDS[kind]}.")
    if isinstance(value, str) and _HALF.search(value):
        raise QuestionFileError(f"{what} has half a character, such as \\ud83d without the rest.")
    return value


def _named(names: type[_Named], value: object, what: str, default: _Named | None) -> _Named | None:
    if value is None:
        return default
    if not isinstance(value, str) or value not in list(names):
        raise QuestionFileError(f"{what} must be one of: {', '.join(names)}.")
    return names(value)


def _date(value: object, what: str) -> date | None:
    parse: Callable[[str], date] = date.fromisoformat
    try:
        return None if value is None else parse(_expect(value, str, what))
    except ValueError as error:
        if isinstance(error, QuestionFileError):
            raise
        raise QuestionFileError(f"{what} must be a day like 2023-01-31.") from error
