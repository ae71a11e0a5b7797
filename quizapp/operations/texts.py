from __future__ import annotations

from quizapp.operations.refusals import Reason, Refused


def tidy(typed: str) -> str:
    """Take off the space around what someone typed, and NUL, which no database keeps."""
    return typed.replace("\0", "").strip()


def required(typed: str, longest: int, missing: Reason, too_long: Reason) -> str:
    """A tidy text of 1 to `longest` characters; refuses any other."""
    text = tidy(typed)
    if not text:
        raise Refused(missing)
    if len(text) > longest:
        raise Refused(too_long)
    return text
