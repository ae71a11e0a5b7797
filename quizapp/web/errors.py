"""Pages for when something is not possible; each says so plainly and has a way on."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from flask import Flask, render_template
from flask_babel import lazy_gettext as _l
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from quizapp.operations.refusals import Refused
from quizapp.web import refusals
from quizapp.web.stale import stale_form

Page = tuple[str, int]

TITLES: dict[int, tuple[Any, Any]] = {
    400: (_l("That did not come through well"), _l("Go back and try again. Nothing was changed.")),
    403: (_l("This is not for you"), _l("You are signed in as somebody who may not see this.")),
    404: (
        _l("This page is not here"),
        _l("Perhaps the address has a typing slip, or the page belongs to somebody else."),
    ),
    405: (_l("This page cannot be opened like that"), _l("Go on from the start page.")),
    413: (
        _l("That is too much text"),
        _l("Nothing was kept. Go back, shorten the text and send it again."),
    ),
    429: (
        _l("Too many tries"),
        _l("Wait a few minutes and try again. What you answered before is kept."),
    ),
    500: (
        _l("Something broke on our side"),
        _l("What was kept before is still there. Try again in a moment."),
    ),
}
OURS = HTTPStatus.INTERNAL_SERVER_ERROR


def show(code: int, sentence: str | None = None) -> Page:
    """The page for an HTTP status."""
    title, explanation = TITLES.get(code) or TITLES[HTTPStatus.BAD_REQUEST if code < OURS else OURS]
    page = render_template("error.html", title=title, sentence=sentence or explanation)
    return page, code


def http_error(error: HTTPException) -> Page:
    """Any error werkzeug or an extension raises."""
    return show(error.code or OURS)


def broken(_error: Exception) -> Page:
    """An error of ours; the log has the rest."""
    return show(OURS)


def refused(error: Refused) -> Page:
    """A refusal no view had a better answer to."""
    return show(refusals.status(error.reason), refusals.sentence(error.reason))


def register(app: Flask) -> None:
    """Answer every kind of error with a page of ours."""
    app.register_error_handler(CSRFError, stale_form)
    app.register_error_handler(Refused, refused)
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(OURS, broken)
