"""When: dates with a day, a month or a year of their own."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.main_clauses import MainClause
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import DateMention

_ASKED = frozenset({"day", "month", "year"})


def moments(clause: MainClause, lookup: Lookup) -> Iterator[Stated[DateMention]]:
    """Yield the explicit dates of `clause` that are a phrase of their own ("in juni 2022")."""
    for piece in phrases(clause):
        dates = lookup.dates(piece.span)
        if len(dates) != 1 or dates[0].relative or dates[0].granularity not in _ASKED:
            continue
        outside = [t for t in piece.tokens if not dates[0].span.covers(t.span)]
        asked = all(t.text.lower() in lookup.words.leaning.BEFORE_DATES for t in outside)
        if dates[0].first and len(outside) <= 1 and asked:
            yield stated(FactKind.DATE, clause, piece, dates[0], lookup)
