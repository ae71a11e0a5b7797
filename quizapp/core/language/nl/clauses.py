"""Dutch words that tell whether a clause can be trusted and stands alone."""

from __future__ import annotations

import simplemma

from quizapp.core.language.base import ClauseRules, WordOrder

_REPORTING = """
    aangeven aankondigen aanvoeren antwoorden bekennen bekendmaken benadrukken beloven berekenen
    berichten beschrijven betogen betwijfelen bevestigen beweren concluderen constateren denken
    eisen erkennen geloven hopen laten klagen melden menen motiveren noemen ontkennen opmerken
    oordelen reageren roepen schatten schrijven stellen toegeven toelichten toevoegen uitleggen
    vaststellen verklaren vermelden vermoeden vertellen verwachten verzekeren vinden voorspellen
    vragen vrezen waarschuwen weten zeggen
"""
_PRONOUNS = """
    hij zij ze het hem haar hen hun dit dat deze die wij we ons ik je jij jullie u men iemand
    iedereen degene diegene laatstgenoemde eerstgenoemde beide beiden sommigen anderen velen
    enkelen sommige alles wat wie dezelfde hetzelfde
"""
_POINTING = """
    dit dat deze die zulke zo'n dergelijke hun zijn haar diens hetzelfde dezelfde beide onze ons
    mijn jouw jullie uw je m'n z'n
"""
_ARTICLES = "de het"


def _only_a_verb(word: str) -> bool:
    """Whether the word list knows `word` only as a form of a verb ("aandrong", "sloot aan").

    The stem of a verb may be a noun too ("stap", "koop"), so it does not count.
    """
    lower = word.lower()
    lemma = simplemma.lemmatize(lower, lang="nl")
    if not simplemma.is_known(lower, lang="nl") or not lemma.endswith("n") or lemma == lower:
        return False
    return not lower.startswith(lemma) and lower not in _stems(lemma)


def _stems(verb: str) -> frozenset[str]:
    """Give the forms a verb's stem may have: stappen → stap, kopen → koop, reizen → reis."""
    base = verb.removesuffix("en")
    single = base[:-1] if base[-2:-1] == base[-1:] else base
    long = base[:-1] + base[-2:-1] + base[-1:] if base[-2:-1] in "aeou" else base
    doubled = base[:-1] + base[-1:]
    spoken = {form[:-1] + {"v": "f", "z": "s"}.get(form[-1:], form[-1:]) for form in (base, long)}
    return frozenset({base, single, long, doubled, *spoken})


def _shows_number(_verb: str, _features: frozenset[str]) -> bool:
    """Whether the form tells how many: every finite verb's does."""
    return True


RULES = ClauseRules(
    word_order=WordOrder.VERB_SECOND,
    reporting_verbs=frozenset(_REPORTING.split()),
    pronouns=frozenset(_PRONOUNS.split()),
    pointing_words=frozenset(_POINTING.split()),
    articles=frozenset(_ARTICLES.split()),
    collectives=frozenset(
        {
            "aantal",
            "meerderheid",
            "minderheid",
            "helft",
            "deel",
            "groep",
            "paar",
            "reeks",
            "tiental",
        }
    ),
    joining=frozenset({"en"}),
    shows_number=_shows_number,
    only_a_verb=_only_a_verb,
)
