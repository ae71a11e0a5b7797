"""The browser's side: forms in, one operation, a page out. It decides nothing itself."""

from __future__ import annotations

from flask import Flask
from flask_wtf import CSRFProtect

from quizapp.web import errors, headers, locale, teachers
from quizapp.web.accounts import accounts
from quizapp.web.assets import asset
from quizapp.web.attempt import attempt
from quizapp.web.desk import desk
from quizapp.web.fields import attributes
from quizapp.web.gaps import around_gaps, in_gap
from quizapp.web.limits import limiter
from quizapp.web.start import start
from quizapp.web.whole import WholeConverter
from quizapp.web.words import OWN_NAMES, flaw, in_words

csrf = CSRFProtect()

PAGES = (start, attempt, accounts, desk)


def register(app: Flask) -> None:
    """Give `app` its pages."""
    app.config["WTF_CSRF_TIME_LIMIT"] = None  # a form lives as long as its session
    # our forms say everything in words of their own; WTForms would read its translations for
    # each form again, which costs more than keeping an answer
    app.config["WTF_I18N_ENABLED"] = False
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters.update(words=in_words, flaw=flaw, around_gaps=around_gaps)
    app.jinja_env.globals.update(
        asset=asset, attributes=attributes, in_gap=in_gap, own_names=OWN_NAMES
    )
    locale.register(app)
    csrf.init_app(app)
    limiter.init_app(app)
    teachers.register(app)
    errors.register(app)
    app.after_request(headers.protect)
    app.url_map.converters["whole"] = WholeConverter
    for pages in PAGES:
        app.register_blueprint(pages)
