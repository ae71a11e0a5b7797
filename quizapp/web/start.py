"""From opening the site to the first question: a code or a title, a pseudonym, Start."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.extensions import db
from quizapp.operations import attempts
from quizapp.operations.pages import start as pages
from quizapp.operations.refusals import Reason, Refused
from quizapp.web import guests, refusals
from quizapp.web.forms import CodeForm, PostForm
from quizapp.web.limits import JOIN, failed, limiter, not_there
from quizapp.web.locale import choose, now

start = Blueprint("start", __name__)

Page = tuple[str, int]


@start.get("/")
def home() -> str:
    """The code field and the listed quizzes."""
    return _home(CodeForm())


@start.post("/join")
@limiter.limit(JOIN, deduct_when=failed)
def join() -> Response | Page:
    """To the quiz behind a typed code."""
    typed = CodeForm().code.data or ""
    try:
        code = attempts.find_code(db.session(), typed)
    except Refused as refusal:
        return _no_such(typed, refusal.reason)
    return redirect(url_for("start.quiz", code=code), 303)


@start.get("/q/<code>")
@limiter.limit(JOIN, deduct_when=not_there)
def quiz(code: str) -> str | Page:
    """What the quiz is about, the name one gets, and Start."""
    own = pages.own_attempt(db.session(), code, guests.key())
    try:
        page = pages.join_page(db.session(), code)
    except Refused as refusal:
        if own and refusal.reason is Reason.CLOSED:
            return render_template("student/closed.html", own=own)
        return _no_such(code, refusal.reason)
    guests.key_to_start_with()  # before the form is sent: two clicks on Start send the same key
    return render_template(
        "student/join.html",
        quiz=page,
        own=own,
        name=own.pseudonym if own else guests.name(),
        may_rename=guests.may_rename(),
        form=PostForm(),
    )


@start.post("/q/<code>/name")
def rename(code: str) -> Response:
    """Another pseudonym, for who has not started a quiz under the one they have."""
    if guests.may_rename():
        guests.another_name()
    return redirect(url_for("start.quiz", code=code), 303)


@start.post("/q/<code>/start")
@limiter.limit(JOIN, deduct_when=not_there)
def begin(code: str) -> Response:
    """To the first question that is open; however often it is pressed, it is one attempt."""
    attempt_id = attempts.start_attempt(
        db.session(), code, guests.key_to_start_with(), guests.name(), now()
    )
    guests.keep_name()
    return redirect(url_for("attempt.resume", attempt_id=attempt_id), 303)


@start.post("/language")
def language() -> Response:
    """Keep the choice of language and go back to where it was made."""
    choose(request.form.get("language", ""))
    return redirect(_own_path(request.form.get("back", "")), 303)


@start.get("/help")
def keys() -> str:
    """How it works and which keys there are."""
    return render_template("help.html")


def _no_such(typed: str, reason: Reason) -> Page:
    """The start page with what was typed and why it leads nowhere."""
    form = CodeForm(data={"code": typed})
    form.code.errors = [refusals.sentence(reason)]
    return _home(form), refusals.status(reason)


def _home(form: CodeForm) -> str:
    return render_template("student/home.html", form=form, quizzes=pages.start_page(db.session()))


def _own_path(path: str) -> str:
    """A path on this site; anything else is the start page."""
    fits = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if fits else url_for("start.home")
