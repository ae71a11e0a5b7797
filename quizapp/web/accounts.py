"""Signing in and out."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, session, url_for
from flask_login import current_user, login_user, logout_user
from werkzeug.wrappers import Response

from quizapp.extensions import db
from quizapp.operations import accounts as operations
from quizapp.operations.refusals import Refused
from quizapp.web import guests, locale, refusals
from quizapp.web.forms import SignInForm
from quizapp.web.limits import SIGN_IN, failed, limiter, typed_name
from quizapp.web.teachers import SignedIn

accounts = Blueprint("accounts", __name__)

Page = tuple[str, int]


@accounts.get("/sign-in")
def sign_in() -> str | Response:
    """Name and password."""
    if current_user.is_authenticated:
        return redirect(_next(), 303)
    return render_template("sign_in.html", form=SignInForm())


@accounts.post("/sign-in")
@limiter.limit(SIGN_IN, deduct_when=failed)
@limiter.limit(SIGN_IN, key_func=typed_name, deduct_when=failed)
def check() -> Response | Page:
    """To the desk, where they belong together."""
    form = SignInForm()
    if not form.validate():
        return render_template("sign_in.html", form=form), 422
    try:
        teacher = operations.sign_in(db.session(), form.name.data, form.password.data)
    except Refused as refusal:
        form.password.errors = [refusals.sentence(refusal.reason)]
        return render_template("sign_in.html", form=form), refusals.status(refusal.reason)
    login_user(SignedIn(teacher))
    return redirect(_next(), 303)


@accounts.post("/sign-out")
def sign_out() -> Response:
    """To the start page; what a guest or a choice of language is stays."""
    logout_user()
    kept = {key: session[key] for key in (*guests.ALL, locale.KEY) if key in session}
    session.clear()
    session.update(kept)
    return redirect(url_for("start.home"), 303)


def _next() -> str:
    """The page of the desk someone asked for before signing in."""
    path = request.args.get("next", "")
    desk = url_for("desk.overview")
    return path if path.startswith(desk) and path.isprintable() else desk
