"""A question of an attempt: before it is answered without, afterwards with its key and proof."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from quizapp.core.article import Article, Language, Span
from quizapp.core.learning.grading import Grade, grade
from quizapp.core.question import Format, Skill
from quizapp.models import RevisionRow, VersionRow
from quizapp.operations.pages.asked import Asked, asked_in, given_text, whole_versions
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.versions import article_of, question_of


@dataclass(frozen=True, slots=True)
class Progress:
    """Where in an attempt one is; positions count from 1.

    `answered` holds, for each position in order, whether it was answered.
    """

    attempt_id: int
    position: int
    answered: tuple[bool, ...]
    submitted: bool

    @property
    def count(self) -> int:
        """How many questions there are."""
        return len(self.answered)

    @property
    def next_open(self) -> int | None:
        """The next position without an answer, going round at the end."""
        return _next_open(self.answered, self.position)


@dataclass(frozen=True, slots=True)
class OptionToChoose:
    """An option without a word on whether it is right."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class QuestionToAnswer:
    """All that a player may know of a question that is not answered yet."""

    progress: Progress
    language: Language
    format: Format
    stem: str
    options: tuple[OptionToChoose, ...]


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """A question that is over, with its key and its proof.

    `given` is the text of the chosen option or what was typed, `given_option` the option's id;
    both and the grade are None where the attempt was handed in without an answer. `key_option`
    is the id of the right option of a choice.
    """

    progress: Progress
    article: Article
    format: Format
    skill: Skill
    stem: str
    options: tuple[OptionToChoose, ...]
    given: str | None
    given_option: int | None
    key: str
    key_option: int | None
    grade: Grade | None
    evidence: tuple[Span, ...]
    feedback: str
    source: str | None
    as_of: date | None
    perishable: bool
    disputed: bool


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """The article behind a question, without any mark."""

    progress: Progress
    article: Article


def question_page(
    session: Session, attempt_id: int, guest_key: str, position: int, interface: Language
) -> QuestionToAnswer | AnsweredQuestion:
    """A question of one's own attempt; the key is in it only when it was answered.

    The grade's sentence is in the language of the interface. Refuses NOT_FOUND.
    """
    asked = asked_in(session, attempt_id, guest_key)
    progress = _progress(asked, attempt_id, position)
    this = asked[position - 1]
    version, revision = whole_versions(session, [this.version_id])[this.version_id]
    if not this.answered and not this.submitted:
        return _to_answer(progress, version, revision)
    return _answered(progress, version, revision, this, interface)


def article_page(session: Session, attempt_id: int, guest_key: str, position: int) -> ReadingPage:
    """The article that a question of one's own attempt is about."""
    asked = asked_in(session, attempt_id, guest_key)
    progress = _progress(asked, attempt_id, position)
    version_id = asked[position - 1].version_id
    _, revision = whole_versions(session, [version_id])[version_id]
    return ReadingPage(progress, article_of(revision))


def first_open(session: Session, attempt_id: int, guest_key: str) -> int | None:
    """The first position without an answer; None when all are answered or it is handed in."""
    asked = asked_in(session, attempt_id, guest_key)
    return None if asked[0].submitted else _next_open([each.answered for each in asked], 0)


def _progress(asked: Sequence[Asked], attempt_id: int, position: int) -> Progress:
    if not 1 <= position <= len(asked):
        raise Refused(Reason.NOT_FOUND)
    return Progress(
        attempt_id=attempt_id,
        position=position,
        answered=tuple(each.answered for each in asked),
        submitted=asked[0].submitted,
    )


def _next_open(answered: Sequence[bool], position: int) -> int | None:
    count = len(answered)
    going_round = ((position + step) % count for step in range(count))
    return next((index + 1 for index in going_round if not answered[index]), None)


def _to_choose(version: VersionRow) -> tuple[OptionToChoose, ...]:
    return tuple(OptionToChoose(option.id, option.text) for option in version.options)


def _to_answer(progress: Progress, version: VersionRow, revision: RevisionRow) -> QuestionToAnswer:
    return QuestionToAnswer(
        progress=progress,
        language=revision.language,
        format=version.format,
        stem=version.stem,
        options=_to_choose(version),
    )


def _answered(
    progress: Progress,
    version: VersionRow,
    revision: RevisionRow,
    asked: Asked,
    interface: Language,
) -> AnsweredQuestion:
    question = question_of(version)
    given = given_text(version, asked)
    return AnsweredQuestion(
        progress=progress,
        article=article_of(revision),
        format=question.format,
        skill=question.skill,
        stem=question.stem,
        options=_to_choose(version),
        given=given,
        given_option=asked.option_id,
        key=question.key,
        key_option=next((option.id for option in version.options if option.correct), None),
        grade=None if given is None else grade(question, given, interface),
        evidence=question.evidence,
        feedback=question.feedback,
        source=question.source,
        as_of=question.as_of,
        perishable=question.perishable,
        disputed=question.disputed,
    )
