from __future__ import annotations

from flask import Blueprint
from flask_login import login_required

desk = Blueprint("desk", __name__, url_prefix="/admin")


@desk.before_request
@login_required
def only_teachers() -> None:
    """Send who is not signed in to the page where one does."""
