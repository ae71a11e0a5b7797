"""An article: pasted, on its way to questions, with its questions."""

from __future__ import annotations

from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from quizapp.core.language.intake import Problem, UnfitArticleError
from quizapp.extensions import db
from quizapp.operations import articles, generation
from quizapp.operations.pages.article import ArticlePage, article_page
from quizapp.web import intake
from quizapp.web.desk.blueprint import desk
from quizapp.web.forms import ArticleForm, PostForm
from quizapp.web.locale import now
from quizapp.web.passages import paragraphs
from quizapp.web.queue import queue
from quizapp.web.teachers import current_teacher

Page = tuple[str, int]

UNFIT = 422
REPLACED = "\N{REPLACEMENT CHARACTER}"
"""What programs put where they could not read a letter."""


@desk.get("/articles/new")
def new_article() -> str:
    """An empty form."""
    return render_template("desk/new_article.html", form=ArticleForm())


@desk.post("/articles/new")
def submit_article() -> Response | Page:
    """Keep the article and have its questions made; what is wrong is said beside what was typed."""
    form = ArticleForm()
    if not form.validate():
        return render_template("desk/new_article.html", form=form), UNFIT
    if REPLACED in (form.text.data or ""):
        intake.tell(form, Problem.NOT_UTF8)
        return render_template("desk/new_article.html", form=form), UNFIT
    at = now()
    try:
        submitted = articles.submit_article(
            db.session(), current_teacher().id, form.article(), at.date(), at
        )
    except UnfitArticleError as error:
        intake.tell(form, error.problem, error.spoken)
        return render_template("desk/new_article.html", form=form), UNFIT
    queue().generate(submitted.generation_id)
    return redirect(url_for(".article", article_id=submitted.article_id), 303)


@desk.get("/articles/<whole:article_id>")
def article(article_id: int) -> str:
    """The text, how the making of questions goes, and the questions."""
    page = _own(article_id)
    return render_template(
        "desk/article.html",
        page=page,
        paragraphs=paragraphs(page.article.text),
        form=PostForm(),
        fragment=False,
    )


@desk.get("/articles/<whole:article_id>/progress")
def progress(article_id: int) -> str:
    """The part of the page that changes while questions are made; a script fetches it."""
    return render_template("desk/_making.html", page=_own(article_id), form=PostForm())


@desk.post("/articles/<whole:article_id>/generate")
def generate(article_id: int) -> Response:
    """Make questions again; those that are there stay."""
    generation_id = generation.start_generation(
        db.session(), article_id, current_teacher().id, now()
    )
    queue().generate(generation_id)
    return redirect(url_for(".article", article_id=article_id), 303)


@desk.post("/articles/<whole:article_id>/cancel")
def cancel(article_id: int) -> Response:
    """Stop making questions; those that were made stay."""
    newest = _own(article_id).generation
    if newest is not None:
        generation.cancel_generation(db.session(), newest.id, current_teacher().id, now())
    return redirect(url_for(".article", article_id=article_id), 303)


def _own(article_id: int) -> ArticlePage:
    return article_page(db.session(), article_id, current_teacher().id)
