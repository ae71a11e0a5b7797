"""The forms. They parse; whether what they hold is acceptable is for the operations to say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import (
    BooleanField,
    DateField,
    FieldList,
    HiddenField,
    PasswordField,
    RadioField,
    SelectChoice,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms.fields.core import Field
from wtforms.validators import AnyOf, InputRequired, Optional, ValidationError

from quizapp.core.article import Article, Language
from quizapp.core.question import Format, Option, Question, Skill
from quizapp.models import RejectReason
from quizapp.operations.wording import NewQuestion, Wording
from quizapp.web.passages import read_span
from quizapp.web.whole import whole
from quizapp.web.words import FORMATS, LANGUAGES, REJECT_REASONS, SKILLS

ROWS = 6
"""How many options a form has room for."""
_TOLERANCE = re.compile(r"[0-9]{1,18}(?:\.[0-9]{1,18})?")
CHOICES_OFFERED = (Format.SINGLE_CHOICE, Format.NUMERIC, Format.SHORT_ANSWER, Format.CLOZE)


def in_order(words: Any, members: Iterable[Any] | None = None) -> Callable[[], list[SelectChoice]]:
    """The choices for a vocabulary, in the language of the interface."""
    return lambda: [SelectChoice(member.value, str(words[member])) for member in members or words]


class PostForm(FlaskForm):
    """Only a button."""


class CodeForm(FlaskForm):
    """The code of a quiz."""

    code = StringField(_l("Code from your teacher"))


class AnswerForm(FlaskForm):
    """An answer: the id of an option, or typed text."""

    option = StringField()
    text = StringField()


class SignInForm(FlaskForm):
    """Name and password of a teacher."""

    name = StringField(_l("Name"), validators=[InputRequired(_l("Type your name."))])
    password = PasswordField(_l("Password"), validators=[InputRequired(_l("Type your password."))])


class ArticleForm(FlaskForm):
    """A new article."""

    title = StringField(_l("Title"))
    publisher = StringField(_l("Publisher"))
    published = DateField(
        _l("Date of the article"),
        validators=[
            InputRequired(_l("Give the date of the article: it says on which day it was true."))
        ],
    )
    language = SelectField(
        _l("Language of the article"),
        choices=in_order(LANGUAGES),
        default=Language.NL.value,
        validate_choice=False,
        validators=[AnyOf([*Language], _l("Choose a language from the list."))],
    )
    text = TextAreaField(_l("Text of the article"))

    def validate_published(self, field: DateField) -> None:
        """Say in the language of the interface what a date looks like."""
        _say_instead(field, _l("This is not a date. Write it as 2023-01-31."))

    def article(self) -> Article:
        """What was filled in."""
        return Article(
            text=(self.text.data or "").replace("\r\n", "\n"),
            language=Language(self.language.data),
            published=self.published.data,
            title=(self.title.data or "").strip() or None,
            publisher=(self.publisher.data or "").strip() or None,
        )


class SeenForm(FlaskForm):
    """A decision about the version that was on the screen."""

    seen = HiddenField()

    @property
    def version_id(self) -> int:
        """Its id; 0, which no version has, where none was sent."""
        return whole(self.seen.data)


class RejectForm(SeenForm):
    """Why a question is turned down."""

    reason = RadioField(
        _l("Why?"),
        choices=in_order(REJECT_REASONS),
        default=RejectReason.OTHER.value,
    )


class WordingForm(FlaskForm):
    """The words of a question; which fields count depends on its format."""

    stem = TextAreaField(_l("Question"))
    options = FieldList(StringField(_l("Option")), min_entries=ROWS, max_entries=ROWS)
    correct = RadioField(
        _l("Right answer"),
        choices=[SelectChoice(str(row)) for row in range(ROWS)],
        validators=[Optional()],
        validate_choice=False,
    )
    answers = TextAreaField(_l("Answers that count as right"))
    tolerance = StringField(_l("Difference that still counts as right"))
    feedback = TextAreaField(_l("One sentence why"))

    def validate_tolerance(self, field: Field) -> None:
        """A number that is not below 0."""
        if read_tolerance(field.data) is None:
            raise ValidationError(_l("This must be a number, 0 or more."))

    def wording(self, question_format: Format) -> Wording:
        """What was filled in, for a question of this format."""
        choice = question_format is Format.SINGLE_CHOICE
        return Wording(
            stem=self.stem.data or "",
            options=self._options() if choice else (),
            answers=() if choice else tuple((self.answers.data or "").splitlines()),
            tolerance=self._tolerance() if question_format is Format.NUMERIC else Decimal(0),
            feedback=self.feedback.data or "",
        )

    def _tolerance(self) -> Decimal:
        return read_tolerance(self.tolerance.data) or Decimal(0)

    def _options(self) -> tuple[Option, ...]:
        return tuple(
            Option(text or "", correct=self.correct.data == str(row))
            for row, text in enumerate(self.options.data)
        )


class EditForm(WordingForm, SeenForm):
    """Other words for a question."""

    @classmethod
    def showing(cls, question: Question, version_id: int) -> EditForm:
        """The form with the question as it is worded now, or what was sent with it."""
        right = [str(row) for row, option in enumerate(question.options) if option.correct]
        return cls(
            data={
                "seen": str(version_id),
                "stem": question.stem,
                "options": [option.text for option in question.options],
                "correct": right[0] if right else None,
                "answers": "\n".join(question.answers),
                "tolerance": f"{question.tolerance:f}",
                "feedback": question.feedback,
            }
        )


class WriteForm(WordingForm):
    """A question by hand, from a sentence."""

    format = SelectField(
        _l("How it is answered"),
        choices=in_order(FORMATS, CHOICES_OFFERED),
        default=Format.SINGLE_CHOICE.value,
    )
    skill = SelectField(
        _l("What it measures"), choices=in_order(SKILLS), default=Skill.LOCATE.value
    )
    evidence = StringField(_l("The sentence that proves the answer"))

    def written(self) -> NewQuestion:
        """What was filled in; evidence that was not chosen is an empty span."""
        question_format = Format(self.format.data)
        return NewQuestion(
            format=question_format,
            skill=Skill(self.skill.data),
            evidence=read_span(self.evidence.data),
            wording=self.wording(question_format),
        )


class QuizForm(FlaskForm):
    """The title of a quiz."""

    title = StringField(_l("Title of the quiz"))


class PublishForm(FlaskForm):
    """Open a quiz."""

    # An article belongs to its publisher: it is for the class alone, unless a teacher says so.
    listed = BooleanField(_l("Also show it on the start page, where everybody can read it"))


def read_tolerance(typed: str | None) -> Decimal | None:
    """A number with a comma or a point, 0 for nothing; None where it is none, or endless."""
    digits = (typed or "").strip().replace(",", ".") or "0"
    return Decimal(digits) if _TOLERANCE.fullmatch(digits) else None


def _say_instead(field: Field, sentence: Any) -> None:
    if field.raw_data and field.data is None:
        field.errors = [sentence]
