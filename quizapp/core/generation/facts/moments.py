"""When: dates that are a phrase of their own, absolute or counted from publication."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import DateMention

_ASKED = frozenset({"day", "month", "season", "year", "decade", "century"})
_COUNTED = frozenset({"day", "month", "year"})
"""What can be counted from the day of publication without doubt."""


def moments(clause: MainClause, lookup: Lookup) -> Iterator[Stated[DateMention]]:
    """Yield the dates of `clause` that are known and a phrase of their own ("in juni 2022")."""
    for piece in phrases(clause):
        dates = lookup.dates(piece.span)
        if len(dates) == 1 and piece is not clause.subject and _is_known(dates[0]):
            before = _before(piece, dates[0])
            allowed = lookup.words.leaning.BEFORE_DATES
            if len(before) <= 1 and all(word in allowed for word in before):
                yield stated(FactKind.DATE, clause, piece, dates[0], lookup)


def _before(piece: Piece, mention: DateMention) -> list[str]:
    """Return the words of a phrase outside the date."""
    return [t.text.lower() for t in piece.tokens if not mention.span.covers(t.span)]


def _is_known(mention: DateMention) -> bool:
    """Whether it is one day, month, season, year, decade or century, and known which."""
    first, last = mention.first, mention.last
    if first is None or last is None or mention.granularity not in _ASKED:
        return False
    if mention.relative and mention.granularity not in _COUNTED:
        return False
    if mention.granularity == "day":
        return first == last
    return mention.granularity != "year" or first.year == last.year
