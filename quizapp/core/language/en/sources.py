"""English words by which an article says who says so."""

from __future__ import annotations

from quizapp.core.language.en.clauses import RULES

INTRODUCING = frozenset({"according to"})

# Lemmas of verbs that report, with what was said before or behind them.
REPORTING = RULES.reporting_verbs - {"find", "show", "accuse", "describe", "know", "urge"}

# Of these, what is said is what the speaker holds to be true.
_STATING = """
    acknowledge add admit announce argue believe claim conclude confirm explain insist note point
    report reveal say state stress tell think warn write
"""
STATING = frozenset(_STATING.split())

# No word stands between the comma and the verb that reports.
SO: frozenset[str] = frozenset()

# A sentence that opens with one of these, and has one of the verbs, is about the one before.
POINTING_BACK = frozenset({"that", "this"})
VOUCHING = REPORTING | {"show", "find", "emerge"}
