from __future__ import annotations

from flask import render_template

from quizapp.extensions import db
from quizapp.operations.pages.admin import admin_page
from quizapp.web.desk.blueprint import desk
from quizapp.web.teachers import current_teacher


@desk.get("/")
def overview() -> str:
    """Articles, quizzes, and what is waiting."""
    return render_template(
        "desk/overview.html", page=admin_page(db.session(), current_teacher().id)
    )
