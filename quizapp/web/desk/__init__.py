"""The teacher's side, at /admin/: every page asks who is signed in."""

from __future__ import annotations

from flask import Blueprint
from flask_login import login_required

desk = Blueprint("desk", __name__, url_prefix="/admin")


@desk.before_request
@login_required  # type: ignore[untyped-decorator] # flask_login publishes no types
def only_teachers() -> None:
    """Send who is not signed in to the page where one does."""


# The pages register themselves on the blueprint.
from quizapp.web.desk import articles, overview, questions, quizzes, review  # noqa: E402

__all__ = ["articles", "desk", "overview", "questions", "quizzes", "review"]
