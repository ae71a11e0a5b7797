"""The student without an account: a random key and a pseudonym in the signed session cookie."""

from __future__ import annotations

import secrets

from flask import session

from quizapp.operations.pseudonyms import pseudonym
from quizapp.web.locale import interface_language

KEY = "guest"
NAME = "pseudonym"
KEPT = "pseudonym_kept"
ALL = (KEY, NAME, KEPT)
"""What the session holds of a guest."""


def key() -> str:
    """The key of who is asking; nobody has the empty key."""
    return str(session.get(KEY, ""))


def key_to_start_with() -> str:
    """The key, made and kept for as long as guests are where there is none yet."""
    if KEY not in session:
        session[KEY] = secrets.token_hex(16)
        session.permanent = True
    return key()


def name() -> str:
    """The pseudonym of who is asking."""
    return str(session[NAME]) if NAME in session else another_name()


def keep_name() -> None:
    """From the first quiz on a guest is known by this name."""
    session[KEPT] = True


def may_rename() -> bool:
    """Whether the guest has not started anything yet."""
    return KEPT not in session


def another_name() -> str:
    """Give a new pseudonym."""
    session[NAME] = pseudonym(secrets.SystemRandom(), interface_language())
    return str(session[NAME])
