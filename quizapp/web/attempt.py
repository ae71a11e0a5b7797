"""One question a page; after the answer the same address shows how it was, and the proof."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, url_for
from werkzeug.wrappers import Response

from quizapp.extensions import db
from quizapp.operations import attempts
from quizapp.operations.attempts import Chosen, Typed
from quizapp.operations.pages.attempt import (
    QuestionToAnswer,
    article_page,
    first_open,
    question_page,
)
from quizapp.operations.pages.result import result_page
from quizapp.operations.refusals import Reason, Refused
from quizapp.web import guests, refusals
from quizapp.web.explanations import explanation, unquoted
from quizapp.web.forms import AnswerForm, PostForm
from quizapp.web.locale import interface_language, now
from quizapp.web.passages import paragraphs, quotation
from quizapp.web.whole import whole

attempt = Blueprint("attempt", __name__, url_prefix="/attempt/<whole:attempt_id>")

Page = tuple[str, int]


@attempt.get("/")
def resume(attempt_id: int) -> Response:
    """Where the guest was: the first open question, or the last, or the result."""
    position = first_open(db.session(), attempt_id, guests.key())
    if position is None:
        return redirect(url_for(".result", attempt_id=attempt_id), 303)
    return redirect(url_for(".question", attempt_id=attempt_id, position=position), 303)


@attempt.get("/<whole:position>")
def question(attempt_id: int, position: int) -> str:
    """The question, or how it was answered."""
    return _question(attempt_id, position, AnswerForm())


@attempt.post("/<whole:position>")
def answer(attempt_id: int, position: int) -> Response | Page:
    """Keep an answer; the page itself is fetched again."""
    form = AnswerForm()
    try:
        given = _given(form)
        attempts.answer(db.session(), attempt_id, guests.key(), position, given, now())
    except Refused as refusal:
        return _say(refusal, attempt_id, position, form)
    return redirect(url_for(".question", attempt_id=attempt_id, position=position), 303)


@attempt.post("/submit")
def submit(attempt_id: int) -> Response:
    """Hand in."""
    attempts.submit(db.session(), attempt_id, guests.key(), now())
    return redirect(url_for(".result", attempt_id=attempt_id), 303)


@attempt.get("/result")
def result(attempt_id: int) -> str | Response:
    """The score and what to read again."""
    try:
        page = result_page(db.session(), attempt_id, guests.key(), interface_language())
    except Refused as refusal:
        if refusal.reason is Reason.NOT_SUBMITTED:
            return redirect(_first_unfinished(attempt_id), 303)
        raise
    return render_template("student/result.html", page=page, quotation=quotation)


def _question(attempt_id: int, position: int, form: AnswerForm, said: str = "") -> str:
    page = question_page(db.session(), attempt_id, guests.key(), position, interface_language())
    if isinstance(page, QuestionToAnswer):
        article = article_page(db.session(), attempt_id, guests.key(), position).article
        template, marked = "student/question.html", paragraphs(article.text)
    else:
        article = page.article
        template, marked = "student/feedback.html", paragraphs(article.text, page.evidence)
    return render_template(
        template,
        page=page,
        explanation=explanation,
        unquoted=unquoted,
        article=article,
        paragraphs=marked,
        form=form,
        hand_in=PostForm(),
        said=said,
    )


def _given(form: AnswerForm) -> Chosen | Typed:
    option = form.option.data
    return Typed(form.text.data or "") if option is None else Chosen(whole(option))


def _say(refusal: Refused, attempt_id: int, position: int, form: AnswerForm) -> Page:
    if refusal.reason is Reason.NOT_FOUND:
        raise refusal
    said = refusals.sentence(refusal.reason)
    return _question(attempt_id, position, form, said), refusals.status(refusal.reason)


def _first_unfinished(attempt_id: int) -> str:
    position = first_open(db.session(), attempt_id, guests.key()) or 1
    return url_for(".question", attempt_id=attempt_id, position=position)
