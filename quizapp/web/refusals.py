"""What a page says when an operation refuses: what happened, what was kept, what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from flask_babel import lazy_gettext as _l

from quizapp.operations.refusals import Reason

SENTENCES: Mapping[Reason, Any] = {
    Reason.NOT_FOUND: _l(
        "Perhaps the address has a typing slip, or the page belongs to somebody else."
    ),
    Reason.WRONG_SIGN_IN: _l("This name and password do not belong together. Try again."),
    Reason.NAME_MISSING: _l("Type a name."),
    Reason.NAME_TOO_LONG: _l("This name is too long. Keep it under eighty characters."),
    Reason.NAME_TAKEN: _l("This name is taken. Choose another."),
    Reason.PASSWORD_TOO_SHORT: _l("The password is too short. Use at least ten characters."),
    Reason.UNKNOWN_CODE: _l(
        "There is no quiz with this code. Check the six characters with your teacher."
    ),
    Reason.CLOSED: _l("This quiz is closed. Ask your teacher for another code."),
    Reason.NOT_SUBMITTED: _l("You have not handed this quiz in yet. Your answers are kept."),
    Reason.ALREADY_SUBMITTED: _l("You have handed this quiz in already. Your answers are kept."),
    Reason.ALREADY_ANSWERED: _l(
        "You answered this question before. Your first answer counts and is kept."
    ),
    Reason.ANSWER_MISSING: _l("Choose or type an answer first."),
    Reason.ANSWER_TOO_LONG: _l("This answer is too long. A few words are enough."),
    Reason.UNKNOWN_OPTION: _l("That choice does not belong to this question. Choose again."),
    Reason.CHANGED_MEANWHILE: _l(
        "This question was changed meanwhile, perhaps in another tab. "
        "Nothing was overwritten; here is how it is now."
    ),
    Reason.BEING_CHECKED: _l(
        "This question is still being checked for flaws. Try again in a few seconds."
    ),
    Reason.HARD_FLAG: _l(
        "This question has a flaw that must be repaired first. Edit or reject it."
    ),
    Reason.NOTHING_TO_UNDO: _l(
        "There is no decision to take back, or its question was edited since."
    ),
    Reason.STEM_MISSING: _l("Type the question."),
    Reason.KEY_MISSING: _l("Say which answer is right."),
    Reason.SEVERAL_KEYS: _l("Mark one option as the right answer, not several."),
    Reason.TOO_FEW_OPTIONS: _l("Give at least two options."),
    Reason.NOT_A_NUMBER: _l("The right answer must be a number, in figures or in words."),
    Reason.NOT_ONE_GAP: _l(
        "Leave out one word: write _____ once in the sentence, where the gap is."
    ),
    Reason.UNSUPPORTED_FORMAT: _l("Questions of this kind cannot be edited yet."),
    Reason.EVIDENCE_OUTSIDE: _l("Choose the sentence in the article that proves the answer."),
    Reason.TEXT_TOO_LONG: _l("This text is too long. Keep it under a thousand characters."),
    Reason.TITLE_MISSING: _l("Type a title."),
    Reason.TITLE_TOO_LONG: _l("This title is too long. Keep it under two hundred characters."),
    Reason.NO_QUESTIONS: _l("Put at least one question into the quiz before you publish it."),
    Reason.NOT_APPROVED: _l("One of these questions is not accepted (any more). Review it first."),
}

STATUS: Mapping[Reason, HTTPStatus] = {
    Reason.NOT_FOUND: HTTPStatus.NOT_FOUND,
    Reason.UNKNOWN_CODE: HTTPStatus.NOT_FOUND,
    Reason.CLOSED: HTTPStatus.GONE,
    Reason.ALREADY_SUBMITTED: HTTPStatus.CONFLICT,
    Reason.ALREADY_ANSWERED: HTTPStatus.CONFLICT,
    Reason.NOT_SUBMITTED: HTTPStatus.CONFLICT,
    Reason.CHANGED_MEANWHILE: HTTPStatus.CONFLICT,
    Reason.BEING_CHECKED: HTTPStatus.CONFLICT,
    Reason.NOTHING_TO_UNDO: HTTPStatus.CONFLICT,
}


def sentence(reason: Reason) -> str:
    """The sentence for `reason`, in the language of the interface."""
    return str(SENTENCES[reason])


def status(reason: Reason) -> HTTPStatus:
    """The status of a page that says so; most refusals are about what was typed."""
    return STATUS.get(reason, HTTPStatus.UNPROCESSABLE_ENTITY)
