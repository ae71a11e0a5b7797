"""Quizzes: choose questions, put them in order, publish under a code."""

from __future__ import annotations

from secrets import SystemRandom

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from quizapp.extensions import db
from quizapp.operations import quizzes
from quizapp.operations.pages.quiz import QuizPage, quiz_page
from quizapp.operations.refusals import Reason, Refused
from quizapp.web import refusals
from quizapp.web.desk.blueprint import desk
from quizapp.web.forms import PostForm, PublishForm, QuizForm
from quizapp.web.locale import now
from quizapp.web.rearranging import rearranged
from quizapp.web.teachers import current_teacher
from quizapp.web.whole import whole

Page = tuple[str, int]


@desk.get("/quizzes/new")
def new_quiz() -> str:
    """A title; that of the article one comes from is a good one."""
    suggested = QuizForm(data={"title": request.args.get("title", "")})
    return render_template("desk/new_quiz.html", form=suggested)


@desk.post("/quizzes/new")
def create_quiz() -> Response | Page:
    """An empty quiz, to put questions in."""
    form = QuizForm()
    try:
        quiz_id = quizzes.create_quiz(
            db.session(), current_teacher().id, form.title.data or "", now()
        )
    except Refused as refusal:
        form.title.errors = [refusals.sentence(refusal.reason)]
        return render_template("desk/new_quiz.html", form=form), refusals.status(refusal.reason)
    return redirect(url_for(".quiz", quiz_id=quiz_id), 303)


@desk.get("/quizzes/<whole:quiz_id>")
def quiz(quiz_id: int) -> str:
    """The questions in it, and those that could be."""
    page = _own(quiz_id)
    return _quiz_page(page, QuizForm(data={"title": page.title}))


@desk.post("/quizzes/<whole:quiz_id>/title")
def rename_quiz(quiz_id: int) -> Response | Page:
    """Another title."""
    page, form = _own(quiz_id), QuizForm()
    try:
        quizzes.rename_quiz(db.session(), quiz_id, current_teacher().id, form.title.data or "")
    except Refused as refusal:
        form.title.errors = [refusals.sentence(refusal.reason)]
        return _quiz_page(page, form), refusals.status(refusal.reason)
    return redirect(url_for(".quiz", quiz_id=quiz_id), 303)


@desk.post("/quizzes/<whole:quiz_id>/questions")
def set_questions(quiz_id: int) -> Response:
    """Add, remove or move one question, or add all that are offered of an article."""
    page = _own(quiz_id)
    change, _sep, typed_id = request.form.get("change", "").partition(" ")
    which = whole(typed_id)
    wanted = rearranged(
        [question.id for question in page.questions],
        [question.id for question in page.offered if question.article_id == which],
        change,
        which,
    )
    try:
        quizzes.set_questions(db.session(), quiz_id, current_teacher().id, wanted)
    except Refused as refusal:
        _say_why(refusal)
    return redirect(url_for(".quiz", quiz_id=quiz_id, _anchor="questions"), 303)


@desk.post("/quizzes/<whole:quiz_id>/publish")
def publish(quiz_id: int) -> Response:
    """Open it and show the code."""
    listed = bool(PublishForm().listed.data)
    try:
        quizzes.publish(
            db.session(), quiz_id, current_teacher().id, SystemRandom(), now(), listed=listed
        )
    except Refused as refusal:
        _say_why(refusal)
        return redirect(url_for(".quiz", quiz_id=quiz_id), 303)
    return redirect(url_for(".published", quiz_id=quiz_id), 303)


@desk.post("/quizzes/<whole:quiz_id>/unpublish")
def unpublish(quiz_id: int) -> Response:
    """Close it for who has not started."""
    quizzes.unpublish(db.session(), quiz_id, current_teacher().id, now())
    flash(_("The quiz is closed. Who had started can finish."), "right")
    return redirect(url_for(".quiz", quiz_id=quiz_id), 303)


@desk.get("/quizzes/<whole:quiz_id>/published")
def published(quiz_id: int) -> str | Response:
    """The code, big, to show or print."""
    page = _own(quiz_id)
    if page.published is None:
        return redirect(url_for(".quiz", quiz_id=quiz_id), 303)
    return render_template("desk/published.html", page=page, form=PostForm())


def _own(quiz_id: int) -> QuizPage:
    return quiz_page(db.session(), quiz_id, current_teacher().id)


def _quiz_page(page: QuizPage, form: QuizForm) -> str:
    return render_template(
        "desk/quiz.html", page=page, form=form, publish=PublishForm(formdata=None), post=PostForm()
    )


def _say_why(refusal: Refused) -> None:
    """Say a refusal on the next page, but for what is not there: that has a page of its own."""
    if refusal.reason is Reason.NOT_FOUND:
        raise refusal
    flash(refusals.sentence(refusal.reason), "wrong")
