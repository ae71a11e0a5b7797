"""The languages that articles can be analysed in."""

from __future__ import annotations

from functools import cache

from quizapp.core.article import Language
from quizapp.core.language import en, nl
from quizapp.core.language.asking import AskingRules
from quizapp.core.language.base import LanguageRules
from quizapp.core.language.gazetteer import Gazetteer

LANGUAGES = {rules.language: rules for rules in (nl.RULES, en.RULES)}
ASKING = {Language.NL: nl.ASKING, Language.EN: en.ASKING}


def rules_of(language: Language) -> LanguageRules:
    """Give what `language` supplies; KeyError for a language without rules yet."""
    return LANGUAGES[language]


def asking_of(language: Language) -> AskingRules:
    """Give the words and word order with which `language` asks."""
    return ASKING[language]


@cache
def gazetteer_of(language: Language) -> Gazetteer:
    """Give the names that `language` knows, built once."""
    return Gazetteer(rules_of(language).names.entries)
