"""The review queue: a question beside its article; accept, reject, take back."""

from __future__ import annotations

from collections.abc import Callable

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from quizapp.extensions import db
from quizapp.models import RejectReason
from quizapp.operations import review
from quizapp.operations.pages.article import article_page
from quizapp.operations.pages.review import review_page
from quizapp.operations.refusals import Refused
from quizapp.web import refusals
from quizapp.web.desk.blueprint import desk
from quizapp.web.forms import PostForm, RejectForm, SeenForm
from quizapp.web.locale import now
from quizapp.web.passages import paragraphs
from quizapp.web.teachers import current_teacher


@desk.get("/articles/<whole:article_id>/review")
def review_next(article_id: int) -> str | Response:
    """To the first question that waits, or word that all are done."""
    waiting = review.next_to_review(db.session(), article_id, current_teacher().id)
    if waiting is not None:
        return redirect(_to_question(waiting), 303)
    page = article_page(db.session(), article_id, current_teacher().id)
    return render_template("desk/reviewed.html", page=page, form=PostForm())


@desk.get("/questions/<whole:question_id>")
def question(question_id: int) -> str:
    """A question beside its article, with its evidence highlighted."""
    page = review_page(db.session(), question_id, current_teacher().id)
    return render_template(
        "desk/review.html",
        page=page,
        paragraphs=paragraphs(page.article.text, page.question.evidence),
        accept=SeenForm(data={"seen": str(page.version_id)}),
        reject=RejectForm(data={"seen": str(page.version_id), "reason": RejectReason.OTHER.value}),
    )


@desk.post("/questions/<whole:question_id>/accept")
def accept(question_id: int) -> Response:
    """Approve, and on to the next that waits."""
    seen = SeenForm().version_id
    return _decide(
        question_id,
        lambda: review.accept(db.session(), question_id, current_teacher().id, seen, now()),
        _("Accepted."),
    )


@desk.post("/questions/<whole:question_id>/reject")
def reject(question_id: int) -> Response:
    """Turn down, and on to the next that waits."""
    form = RejectForm()
    reason = RejectReason(form.reason.data) if form.validate() else RejectReason.OTHER
    return _decide(
        question_id,
        lambda: review.reject(
            db.session(), question_id, current_teacher().id, form.version_id, reason, now()
        ),
        _("Rejected."),
    )


@desk.post("/articles/<whole:article_id>/undo")
def undo(article_id: int) -> Response:
    """Take back the last decision, and show the question it was about."""
    article_page(db.session(), article_id, current_teacher().id)  # somebody else's is not found
    try:
        question_id = review.undo(db.session(), article_id, current_teacher().id, now())
    except Refused as refusal:
        flash(refusals.sentence(refusal.reason), "notice")
        return redirect(url_for(".review_next", article_id=article_id), 303)
    flash(_("Taken back. The question is as it was."), "right")
    return redirect(_to_question(question_id), 303)


def _decide(question_id: int, decide: Callable[[], None], done: str) -> Response:
    """Carry out a decision and go to the next question; a refusal is said beside this one."""
    page = review_page(db.session(), question_id, current_teacher().id)
    try:
        decide()
    except Refused as refusal:
        flash(refusals.sentence(refusal.reason), "notice")
        return redirect(_to_question(question_id), 303)
    flash(done, f"undo {page.article_id}")
    following = review.next_to_review(
        db.session(), page.article_id, current_teacher().id, question_id
    )
    if following is None:
        return redirect(url_for(".review_next", article_id=page.article_id), 303)
    return redirect(_to_question(following), 303)


def _to_question(question_id: int) -> str:
    return url_for(".question", question_id=question_id)
