"""What a teacher types when writing or editing a question, and when it makes a question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from quizapp.core.article import Span
from quizapp.core.learning.typed import read_number
from quizapp.core.question import Format, Option, Question, Skill, Tier
from quizapp.operations.gaps import has_one_gap, redrawn
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.texts import required, tidy

LONGEST_TEXT = 1000
FEWEST_OPTIONS = 2


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a question: `options` for choices, accepted `answers` for typed formats."""

    stem: str
    options: tuple[Option, ...] = ()
    answers: tuple[str, ...] = ()
    tolerance: Decimal = Decimal(0)
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class NewQuestion:
    """A question written by hand from the `evidence` span of an article."""

    format: Format
    skill: Skill
    evidence: Span
    wording: Wording


def worded(written: NewQuestion, as_of: date | None) -> Question:
    """The question that was written; refuses words that make none."""
    blank = Question(
        format=written.format,
        skill=written.skill,
        tier=Tier.TEACHER,
        stem="",
        answers=(),
        evidence=(written.evidence,),
        as_of=as_of,
    )
    return reword(blank, written.wording)


def reword(question: Question, wording: Wording) -> Question:
    """The same question in other words, its flags left for the linter to say.

    Refuses a missing stem or key, a sentence to fill in without exactly one gap, and a format
    that has no form yet.
    """
    if question.format not in _KEYS:
        raise Refused(Reason.UNSUPPORTED_FORMAT)
    options = tuple(
        Option(_fits(option.text), option.correct)
        for option in wording.options
        if tidy(option.text)
    )
    answers = tuple(_fits(answer) for answer in wording.answers if tidy(answer))
    reworded = replace(
        question,
        stem=_stem(question.format, wording.stem),
        options=options,
        answers=_KEYS[question.format](options, answers),
        tolerance=wording.tolerance,
        feedback=_fits(wording.feedback),
    )
    return reworded if reworded == question else replace(reworded, flags=())


def _stem(form: Format, typed: str) -> str:
    stem = required(typed, LONGEST_TEXT, Reason.STEM_MISSING, Reason.TEXT_TOO_LONG)
    if form is not Format.CLOZE:
        return stem
    if not has_one_gap(stem):
        raise Refused(Reason.NOT_ONE_GAP)
    return redrawn(stem)


def _fits(typed: str) -> str:
    text = tidy(typed)
    if len(text) > LONGEST_TEXT:
        raise Refused(Reason.TEXT_TOO_LONG)
    return text


def _chosen_key(options: tuple[Option, ...], _answers: tuple[str, ...]) -> tuple[str, ...]:
    if len(options) < FEWEST_OPTIONS:
        raise Refused(Reason.TOO_FEW_OPTIONS)
    keys = tuple(option.text for option in options if option.correct)
    if len(keys) > 1:
        raise Refused(Reason.SEVERAL_KEYS)
    if not keys:
        raise Refused(Reason.KEY_MISSING)
    return keys


def _typed_key(_options: tuple[Option, ...], answers: tuple[str, ...]) -> tuple[str, ...]:
    if not answers:
        raise Refused(Reason.KEY_MISSING)
    return answers


def _number_key(options: tuple[Option, ...], answers: tuple[str, ...]) -> tuple[str, ...]:
    if read_number(_typed_key(options, answers)[0]) is None:
        raise Refused(Reason.NOT_A_NUMBER)
    return answers


_KEYS: Mapping[Format, Callable[[tuple[Option, ...], tuple[str, ...]], tuple[str, ...]]] = {
    Format.SINGLE_CHOICE: _chosen_key,
    Format.SHORT_ANSWER: _typed_key,
    Format.CLOZE: _typed_key,
    Format.NUMERIC: _number_key,
}
