"""Guessing a password or a code is slow: only failures count, a whole class may join at once."""

from __future__ import annotations

from http import HTTPStatus

from flask import Response, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

SIGN_IN = "10 per 5 minutes"
JOIN = "60 per 5 minutes"

limiter = Limiter(get_remote_address)


def failed(response: Response) -> bool:
    """Whether a try is to be counted: it was not sent on."""
    return response.status_code != HTTPStatus.SEE_OTHER


def not_there(response: Response) -> bool:
    """Whether a try is to be counted: nothing was found."""
    return response.status_code == HTTPStatus.NOT_FOUND


def typed_name() -> str:
    """The name someone signs in with, so that one account is not guessed from many addresses."""
    return "name:" + request.form.get("name", "").strip().casefold()[:80]
