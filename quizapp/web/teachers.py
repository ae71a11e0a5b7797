"""Who is signed in; the one question every page of the desk asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from flask import Flask
from flask_babel import lazy_gettext as _l
from flask_login import LoginManager, UserMixin, current_user

from quizapp.extensions import db
from quizapp.operations.accounts import Teacher, find_teacher

logins = LoginManager()
logins.login_view = "accounts.sign_in"
logins.login_message = _l("Sign in first; then you go on to the page you asked for.")
logins.login_message_category = "notice"


@dataclass(eq=False)
class SignedIn(UserMixin):
    """A teacher as Flask-Login knows one."""

    teacher: Teacher

    def get_id(self) -> str:
        """What the session keeps."""
        return str(self.teacher.id)


@logins.user_loader
def load(teacher_id: str) -> SignedIn | None:
    """The teacher the session tells of, if there still is one."""
    teacher = find_teacher(db.session(), int(teacher_id))
    return SignedIn(teacher) if teacher else None


def current_teacher() -> Teacher:
    """Who is signed in, on a page that nobody else sees."""
    return cast("SignedIn", current_user).teacher


def register(app: Flask) -> None:
    """Bind Flask-Login."""
    logins.init_app(app)
