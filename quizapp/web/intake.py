"""What is said about an article that questions cannot be made from, and beside which field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as _l

from quizapp.core.language.intake import Problem
from quizapp.web.forms import ArticleForm

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
        "This text is not in the language you chose. Choose its language, or another article."
    ),
    Problem.FUTURE_DATE: _l("This date is still to come. Give the day the article appeared."),
    Problem.IMPOSSIBLE_DATE: _l("No newspaper is that old. Check the year of the date."),
    Problem.UNSUPPORTED_LANGUAGE: _l("Questions can only be made from Dutch articles for now."),
}
FIELDS = {
    Problem.FUTURE_DATE: "published",
    Problem.IMPOSSIBLE_DATE: "published",
    Problem.WRONG_LANGUAGE: "language",
    Problem.UNSUPPORTED_LANGUAGE: "language",
}


def tell(form: ArticleForm, problem: Problem) -> None:
    """Say the problem beside the field it is about."""
    form[FIELDS.get(problem, "text")].errors = [str(SENTENCES[problem])]
