"""What is said about an article that questions cannot be made from, and beside which field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from babel import Locale
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from quizapp.core.language.intake import Problem
from quizapp.core.language.languages import LANGUAGES
from quizapp.web.forms import ArticleForm
from quizapp.web.locale import interface_language

SENTENCES: Mapping[Problem, Any] = {
    Problem.EMPTY: _l("Paste the text of the article."),
    Problem.TOO_SHORT: _l("This text is too short to ask about. Paste the whole article."),
    Problem.TOO_LONG: _l("This text is longer than 200 kB. Paste one article at a time."),
    Problem.NOT_TEXT: _l("This is not text, but a file of another kind. Paste plain text."),
    Problem.NOT_UTF8: _l(
        "Some letters arrived damaged. Copy the text again from the page where you read it."
    ),
    Problem.MARKUP: _l(
        "This is the code of a web page. Paste the text as you read it, without tags."
    ),
    Problem.WRONG_LANGUAGE: _l(
        "This does not look like running text in the language you chose. Paste a whole article."
    ),
    Problem.FUTURE_DATE: _l("This date is still to come. Give the day the article appeared."),
    Problem.IMPOSSIBLE_DATE: _l("No newspaper is that old. Check the year of the date."),
}
FIELDS = {
    Problem.FUTURE_DATE: "published",
    Problem.IMPOSSIBLE_DATE: "published",
    Problem.WRONG_LANGUAGE: "language",
}


def tell(form: ArticleForm, problem: Problem, spoken: str | None = None) -> None:
    """Say the problem beside the field it is about; `spoken` is the language the text is in."""
    sentence = _spoken(spoken) if spoken else str(SENTENCES[problem])
    form[FIELDS.get(problem, "text")].errors = [sentence]


def _spoken(code: str) -> str:
    name = Locale(interface_language()).languages[code]
    if code in LANGUAGES:
        return str(_("This text seems to be in %(language)s. Choose that language.", language=name))
    return str(
        _(
            "This text seems to be in %(language)s. Questions cannot be made in that language.",
            language=name,
        )
    )
