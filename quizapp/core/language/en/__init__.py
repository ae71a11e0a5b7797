"""What English supplies."""

from __future__ import annotations

from quizapp.core.article import Language
from quizapp.core.language.asking import AskingRules
from quizapp.core.language.base import LanguageRules
from quizapp.core.language.en import (
    belonging,
    figures,
    leaning,
    order,
    question_words,
    reasons,
    roles,
    sensitive,
    sources,
    states,
    things,
    wording,
)
from quizapp.core.language.en.clauses import RULES as CLAUSES
from quizapp.core.language.en.dates import RULES as DATES
from quizapp.core.language.en.lemmas import RULES as WORDS
from quizapp.core.language.en.names import RULES as NAMES
from quizapp.core.language.en.numbers import RULES as NUMBERS
from quizapp.core.language.en.sentences import RULES as SENTENCES

RULES = LanguageRules(
    language=Language.EN,
    words=WORDS,
    sentences=SENTENCES,
    numbers=NUMBERS,
    dates=DATES,
    names=NAMES,
    clauses=CLAUSES,
)
ASKING = AskingRules(
    belonging=belonging,
    order=order,
    leaning=leaning,
    question_words=question_words,
    reasons=reasons,
    figures=figures,
    roles=roles,
    sources=sources,
    states=states,
    sensitive=sensitive,
    things=things,
    wording=wording,
)
