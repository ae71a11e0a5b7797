"""What Dutch supplies."""

from __future__ import annotations

from quizapp.core.article import Language
from quizapp.core.language.asking import AskingRules
from quizapp.core.language.base import LanguageRules
from quizapp.core.language.nl import (
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
from quizapp.core.language.nl.clauses import RULES as CLAUSES
from quizapp.core.language.nl.dates import RULES as DATES
from quizapp.core.language.nl.lemmas import RULES as WORDS
from quizapp.core.language.nl.names import RULES as NAMES
from quizapp.core.language.nl.numbers import RULES as NUMBERS
from quizapp.core.language.nl.sentences import RULES as SENTENCES

RULES = LanguageRules(
    language=Language.NL,
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
