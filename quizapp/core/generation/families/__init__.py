"""Families of questions: fact → stem and key. A new family is one module, named here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quizapp.core.generation.draft import Draft
from quizapp.core.generation.families import (
    complete_quote,
    currency,
    hearsay,
    how_many,
    how_old,
    lateral,
    member_of,
    reference,
    roles,
    sources,
    to_whom,
    what,
    when,
    where,
    which_ones,
    which_place,
    which_score,
    which_share,
    who,
    who_said,
    why,
)
from quizapp.core.generation.workshop import Workshop

FAMILIES: tuple[Callable[[Workshop], Iterator[Draft]], ...] = (
    who_said.drafts,
    hearsay.drafts,
    how_many.drafts,
    how_old.drafts,
    which_place.drafts,
    which_score.drafts,
    which_share.drafts,
    who.drafts,
    roles.drafts,
    where.drafts,
    to_whom.drafts,
    when.drafts,
    what.drafts,
    which_ones.drafts,
    why.drafts,
    member_of.drafts,
    currency.drafts,
    reference.drafts,
    sources.drafts,
    lateral.drafts,
    complete_quote.drafts,
)
"""Lowest risk first; each yields its drafts in the order of the article.

Behind them comes `cloze`, for what none of these asks.
"""
