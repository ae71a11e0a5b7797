"""A question in a teacher's own words: edited, or written from a sentence."""

from __future__ import annotations

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from quizapp.core.article import Article
from quizapp.extensions import db
from quizapp.operations import review
from quizapp.operations.pages.article import article_page
from quizapp.operations.pages.review import ReviewPage, review_page
from quizapp.operations.refusals import Reason, Refused
from quizapp.web import refusals
from quizapp.web.desk.blueprint import desk
from quizapp.web.forms import EditForm, WriteForm
from quizapp.web.locale import now
from quizapp.web.passages import paragraphs, sentences
from quizapp.web.queue import queue
from quizapp.web.teachers import current_teacher

Page = tuple[str, int]

UNFIT = 422

FIELDS = {
    Reason.STEM_MISSING: "stem",
    Reason.NOT_ONE_GAP: "stem",
    Reason.KEY_MISSING: "answers",
    Reason.NOT_A_NUMBER: "answers",
    Reason.SEVERAL_KEYS: "correct",
    Reason.TOO_FEW_OPTIONS: "correct",
    Reason.EVIDENCE_OUTSIDE: "evidence",
}
"""The field a refusal is about; others are said above the form."""


@desk.get("/questions/<whole:question_id>/edit")
def edit(question_id: int) -> str:
    """The question in fields."""
    page = _own(question_id)
    return _edit_page(page, EditForm.showing(page.question, page.version_id))


@desk.post("/questions/<whole:question_id>/edit")
def save(question_id: int) -> Response | Page:
    """Keep other words as a new version, which the linter then looks at."""
    page, form = _own(question_id), EditForm()
    if not form.validate():
        return _edit_page(page, form), UNFIT
    try:
        version_id = review.edit(
            db.session(),
            question_id,
            current_teacher().id,
            form.version_id,
            form.wording(page.question.format),
            now(),
        )
    except Refused as refusal:
        said = _tell(form, refusal.reason)
        # Next time the newest wording has been seen: it stands beside the form.
        form.seen.data = str(page.version_id)
        return _edit_page(page, form, said), refusals.status(refusal.reason)
    if version_id != page.version_id:
        queue().check(version_id)
        flash(_("Saved as a new version. Published quizzes keep the old one."), "right")
    return redirect(url_for(".question", question_id=question_id), 303)


@desk.get("/articles/<whole:article_id>/write")
def write(article_id: int) -> str:
    """An empty question beside the sentences to choose from."""
    form = (
        WriteForm(data={"evidence": request.args.get("evidence")}) if request.args else WriteForm()
    )
    return _write_page(article_id, form)


@desk.post("/articles/<whole:article_id>/write")
def keep_written(article_id: int) -> Response | Page:
    """Keep a question by hand as a draft, which the linter then looks at."""
    form = WriteForm()
    if not form.validate():
        return _write_page(article_id, form), UNFIT
    try:
        question_id, version_id = review.write_question(
            db.session(), article_id, current_teacher().id, form.written(), now()
        )
    except Refused as refusal:
        if refusal.reason is Reason.NOT_FOUND:
            raise
        said = _tell(form, refusal.reason)
        return _write_page(article_id, form, said), refusals.status(refusal.reason)
    queue().check(version_id)
    flash(_("Your question is kept."), "right")
    return redirect(url_for(".question", question_id=question_id), 303)


def _own(question_id: int) -> ReviewPage:
    return review_page(db.session(), question_id, current_teacher().id)


def _edit_page(page: ReviewPage, form: EditForm, said: str = "") -> str:
    return render_template(
        "desk/edit.html",
        page=page,
        paragraphs=paragraphs(page.article.text, page.question.evidence),
        form=form,
        said=said,
    )


def _write_page(article_id: int, form: WriteForm, said: str = "") -> str:
    article: Article = article_page(db.session(), article_id, current_teacher().id).article
    return render_template(
        "desk/write.html",
        article_id=article_id,
        article=article,
        sentences=sentences(article, form.evidence.data),
        form=form,
        said=said,
    )


def _tell(form: EditForm | WriteForm, reason: Reason) -> str:
    """Put a refusal beside the field it is about; the sentence for above the form otherwise."""
    name = FIELDS.get(reason)
    if name == "answers" and reason is Reason.KEY_MISSING:
        form.correct.errors = [refusals.sentence(reason)]
    if name is None:
        return refusals.sentence(reason)
    form[name].errors = [refusals.sentence(reason)]
    return ""
