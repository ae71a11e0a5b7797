"""A form that came too late: what was typed stays on the screen, to look at and send again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from flask import render_template, request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_login import current_user
from flask_wtf.csrf import CSRFError

Page = tuple[str, int]

A_LINE = 60
"""About so many letters fit in a field of one line."""

LABELS: Mapping[str, Any] = {
    "answers": _l("Answers that count as right"),
    "code": _l("Code from your teacher"),
    "feedback": _l("One sentence why"),
    "name": _l("Name"),
    "password": _l("Password"),
    "published": _l("Date of the article"),
    "publisher": _l("Publisher"),
    "stem": _l("Question"),
    "text": _l("Text"),
    "title": _l("Title"),
    "tolerance": _l("Difference that still counts as right"),
}
"""What the fields are called in which someone types; the others hold what was chosen."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A field of a form that came too late, to be sent again."""

    name: str
    value: str

    @property
    def label(self) -> str:
        """What it is called; nothing for what is sent again unseen."""
        kind, _sep, row = self.name.partition("-")
        if kind == "options" and row.isdecimal():
            return str(_("Option %(letter)s", letter=chr(ord("A") + int(row) % 26)))
        return str(LABELS.get(self.name, ""))

    @property
    def secret(self) -> bool:
        """Whether it is to be typed again."""
        return self.name == "password"

    @property
    def long(self) -> bool:
        """Whether it needs more than a line."""
        return len(self.value) > A_LINE or "\n" in self.value


def stale_form(_error: CSRFError) -> Page:
    """The form was too old, and perhaps its teacher is signed out by now."""
    from_here = _from_here()
    return _page(
        _sent() if from_here else [],
        again=from_here,
        signed_out=from_here and signed_out(),
    ), HTTPStatus.BAD_REQUEST


def waiting_for_sign_in() -> Page | None:
    """What was typed by who is signed out by now; nothing where it is not so."""
    fields = _sent()
    if not signed_out() or not any(field.label and field.value for field in fields):
        return None
    return _page(fields, again=True, signed_out=True), HTTPStatus.UNAUTHORIZED


def signed_out() -> bool:
    """Whether the form is of the desk, and of nobody who is signed in."""
    return request.blueprint == "desk" and not current_user.is_authenticated


def _page(fields: list[Sent], *, again: bool, signed_out: bool) -> str:
    return render_template("stale.html", fields=fields, again=again, signed_out=signed_out)


def _sent() -> list[Sent]:
    fields = request.form.items(multi=True)
    return [Sent(name, value) for name, value in fields if name != "csrf_token"]


def _from_here() -> bool:
    """Whether one of our own pages sent the form; another site's is not offered again."""
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin") or request.headers.get("Referer")
    if site is not None:
        return site in ("same-origin", "none")
    return origin is None or urlsplit(origin).netloc == request.host
