"""Whether a text can be read as a news article; if not, one sentence says what to do."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from quizapp.core.article import Article, Language
from quizapp.core.language.languages import LANGUAGES
from quizapp.core.language.spoken import language_of, name_of

SHORTEST = 40  # words
LONGEST = 200_000  # bytes in UTF-8
EARLIEST = date(1600, 1, 1)  # the first newspapers appeared in the seventeenth century

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(
    r"<!doctype|<!--|</?(?:a|article|b|body|br|div|em|figure|h\d|head|html|i|img|li|link|meta|p"
    r"|script|section|span|strong|style|table|td|title|tr|ul)\b[^<>]*>",
    re.IGNORECASE,
)
_FEW_TAGS = 2  # an article about the web may quote a tag
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_LINE_OF_TEXT = 6  # words; tables and lists of names have shorter lines


class Problem(StrEnum):
    """Why a text is not accepted."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_TEXT = "not_text"
    NOT_UTF8 = "not_utf8"
    MARKUP = "markup"
    WRONG_LANGUAGE = "wrong_language"
    FUTURE_DATE = "future_date"
    IMPOSSIBLE_DATE = "impossible_date"


class UnfitArticleError(Exception):
    """A text that cannot be used; str() is a sentence that says what to do.

    `spoken` is the ISO 639 code of the language it seems to be in, where that is the problem.
    """

    def __init__(self, problem: Problem, advice: str, spoken: str | None = None) -> None:
        super().__init__(advice)
        self.problem = problem
        self.spoken = spoken


def decode(data: bytes) -> str:
    """Read the bytes of a file as UTF-8; a byte order mark stays, so that offsets are the file's.

    Raise UnfitArticleError for anything else, and for a file that is too long or no text.
    """
    if data.startswith(_UTF16):
        raise _not_utf8("UTF-16")
    if len(data) > LONGEST:
        raise _too_long(len(data))
    if b"\x00" in data:
        raise _no_text()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _CONTROL.search(data.decode("latin-1")):
            raise _no_text() from error
        raise _not_utf8("another encoding, such as Latin-1") from error


def examine(article: Article, today: date) -> None:
    """Raise UnfitArticleError unless questions can be made from `article` on the day `today`."""
    examine_date(article.published, today)
    _examine_text(article.text)
    spoken = language_of(_running_text(article.text))
    if spoken is not None and spoken != article.language:
        raise _foreign(spoken, article.language)
    _examine_length(article.text)
    if spoken is None:
        raise UnfitArticleError(
            Problem.WRONG_LANGUAGE,
            f"This does not look like {name_of(article.language)} running text: "
            "paste a whole news article.",
        )


def examine_date(published: date | None, today: date) -> None:
    """Raise UnfitArticleError for a day on which no article can have appeared by `today`."""
    if published is None:
        return
    if published > today:
        raise UnfitArticleError(
            Problem.FUTURE_DATE,
            f"The publication date {published} lies in the future: give the day it appeared.",
        )
    if published < EARLIEST:
        raise UnfitArticleError(
            Problem.IMPOSSIBLE_DATE,
            f"The publication date {published} is before there were newspapers: check the year.",
        )


def _examine_text(text: str) -> None:
    if not text.removeprefix("\ufeff").strip():
        raise UnfitArticleError(Problem.EMPTY, "The article is empty: paste its text.")
    if _CONTROL.search(text):
        raise _no_text()
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > LONGEST:
        raise _too_long(size)
    if len(_TAG.findall(text)) > _FEW_TAGS:
        raise UnfitArticleError(
            Problem.MARKUP,
            "This is a web page's source: copy the text as the page shows it and paste that.",
        )


def _examine_length(text: str) -> None:
    words = len(_WORD.findall(text))
    if words < SHORTEST:
        raise UnfitArticleError(
            Problem.TOO_SHORT,
            f"The article has {words} words: give at least {SHORTEST} words of running text.",
        )


def _running_text(text: str) -> str:
    """Leave out tables and lists, which are made of names and figures; all, if nothing is left."""
    lines = [line for line in text.splitlines() if len(line.split()) >= _LINE_OF_TEXT]
    return "\n".join(lines) or text


def _foreign(spoken: str, wanted: Language) -> UnfitArticleError:
    if spoken in LANGUAGES:
        way_out = f"choose {name_of(spoken)} as its language, or use one in {name_of(wanted)}"
    else:
        way_out = f"use one in {' or '.join(name_of(known) for known in LANGUAGES)}"
    advice = f"The article seems to be in {name_of(spoken)}: {way_out}."
    return UnfitArticleError(Problem.WRONG_LANGUAGE, advice, spoken)


def _no_text() -> UnfitArticleError:
    return UnfitArticleError(
        Problem.NOT_TEXT, "This is no plain text: save the article as a .txt file and use that."
    )


def _not_utf8(found: str) -> UnfitArticleError:
    return UnfitArticleError(
        Problem.NOT_UTF8, f"The file is in {found}, not UTF-8: save it again with encoding UTF-8."
    )


def _too_long(size: int) -> UnfitArticleError:
    return UnfitArticleError(
        Problem.TOO_LONG,
        f"The article is {size // 1000} kB long: keep it under {LONGEST // 1000} kB.",
    )
