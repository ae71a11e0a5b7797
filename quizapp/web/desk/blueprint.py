from __future__ import annotations

from flask import Blueprint
from flask_login import login_required

from quizapp.web.stale import waiting_for_sign_in

desk = Blueprint("desk", __name__, url_prefix="/admin")

# What was typed before the session ended is not lost on the way to the sign-in page.
desk.before_request(waiting_for_sign_in)


@desk.before_request
@login_required
def only_teachers() -> None:
    """Send who is not signed in to the page where one does."""
