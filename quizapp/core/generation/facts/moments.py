"""When: dates that are a phrase of their own, absolute or counted from publication."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, may_change, phrases, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Leaning
from quizapp.core.language.document import DateMention

_ASKED = frozenset({"day", "month", "season", "year", "decade", "century"})
_COUNTED = frozenset({"day", "month", "year"})
"""What can be counted from the day of publication without doubt."""


def moments(clause: MainClause, lookup: Lookup) -> Iterator[Stated[DateMention]]:
    """Yield the dates of `clause` that are known and a phrase of their own ("in juni 2022")."""
    for piece in phrases(clause):
        dates = lookup.dates(piece.span)
        if len(dates) == 1 and piece is not clause.subject and _is_known(dates[0]):
            before, leaning = _before(piece, dates[0]), lookup.words.leaning
            bare = [word for word in before if word not in no_earlier(piece, leaning)]
            coming = may_change(clause, lookup.words.states)
            allowed = leaning.BEFORE_DATES | (leaning.BEFORE_COMING_DATES if coming else set())
            if len(bare) <= 1 and all(word in allowed for word in bare):
                yield stated(FactKind.DATE, clause, piece, dates[0], lookup)


def no_earlier(piece: Piece, leaning: Leaning) -> tuple[str, ...]:
    """Return the words of "until at least April" that make the date the earliest one."""
    opening = tuple(t.text.lower() for t in piece.tokens[1 : len(leaning.NO_EARLIER) + 1])
    return opening if opening == leaning.NO_EARLIER else ()


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
