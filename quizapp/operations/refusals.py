from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why something is not done; a page has a sentence for each."""

    NOT_FOUND = "not_found"
    WRONG_SIGN_IN = "wrong_sign_in"
    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    NAME_TAKEN = "name_taken"
    PASSWORD_TOO_SHORT = "password_too_short"  # noqa: S105 - the name of a reason
    UNKNOWN_CODE = "unknown_code"
    CLOSED = "closed"
    NOT_SUBMITTED = "not_submitted"
    ALREADY_SUBMITTED = "already_submitted"
    ALREADY_ANSWERED = "already_answered"
    ANSWER_MISSING = "answer_missing"
    ANSWER_TOO_LONG = "answer_too_long"
    UNKNOWN_OPTION = "unknown_option"
    CHANGED_MEANWHILE = "changed_meanwhile"
    BEING_CHECKED = "being_checked"
    HARD_FLAG = "hard_flag"
    NOTHING_TO_UNDO = "nothing_to_undo"
    STEM_MISSING = "stem_missing"
    KEY_MISSING = "key_missing"
    SEVERAL_KEYS = "several_keys"
    TOO_FEW_OPTIONS = "too_few_options"
    NOT_A_NUMBER = "not_a_number"
    NOT_ONE_GAP = "not_one_gap"
    UNSUPPORTED_FORMAT = "unsupported_format"
    EVIDENCE_OUTSIDE = "evidence_outside"
    TEXT_TOO_LONG = "text_too_long"
    TITLE_MISSING = "title_missing"
    TITLE_TOO_LONG = "title_too_long"
    NO_QUESTIONS = "no_questions"
    NOT_APPROVED = "not_approved"


class Refused(Exception):  # noqa: N818 - the word for it: an operation refuses
    """The operation changed nothing, for `reason`."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
