"""The language of the interface, and dates and numbers as its readers write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction

from flask import Flask, request, session
from flask_babel import Babel, format_date, format_decimal, get_locale

from quizapp.core.article import Language

DEFAULT = Language.NL
KEY = "language"

babel = Babel()


def chosen() -> str:
    """What the visitor chose, else what their browser asks for, else Dutch."""
    kept = session.get(KEY)
    if kept in list(Language):
        return str(kept)
    return request.accept_languages.best_match([*Language], DEFAULT)


def interface_language() -> Language:
    """The language this answer is written in."""
    locale = get_locale()
    return Language(locale.language) if locale else DEFAULT


def choose(language: str) -> None:
    """Keep a visitor's choice; an unknown language changes nothing."""
    if language in list(Language):
        session[KEY] = language


def day(value: date) -> str:
    """A date in words: 31 januari 2023, 31 January 2023."""
    return str(format_date(value, "d MMMM y"))


def number(value: Fraction) -> str:
    """A score, with one decimal where it is no whole number."""
    return str(format_decimal(round(float(value), 1)))


def now() -> datetime:
    """This moment; operations are told it."""
    return datetime.now(UTC)


def register(app: Flask) -> None:
    """Bind Babel, the filters and the names templates use."""
    babel.init_app(app, default_locale=DEFAULT.value, locale_selector=chosen)
    app.jinja_env.filters.update(day=day, number=number)
    app.jinja_env.globals.update(interface_language=interface_language, languages=list(Language))
