"""Flaws of times that only the day of reading explains: "vorig jaar"."""

from __future__ import annotations

from quizapp.core.generation.linter.item import Item
from quizapp.core.language.document import DateMention
from quizapp.core.language.folding import folded
from quizapp.core.question import Skill

_ABOUT_WORDS = frozenset(
    {
        Skill.CURRENCY,
        Skill.REFERENCE,
        Skill.VOCABULARY,
        Skill.SOURCES,
        Skill.EVIDENCE,
        Skill.FACT_OPINION,
    }
)


def relative_time_unanchored(item: Item) -> bool:
    """Whether a time in the stem or the options depends on the day of reading."""
    about_words = item.question.skill in _ABOUT_WORDS or item.reflects
    if about_words or _is_anchored(item, item.question.stem):
        return False
    texts = (item.spoken_stem, item.question.key, *item.option_texts)
    if item.is_verified:
        texts = (item.question.stem,)
    return any(_hangs_in_the_air(item, text) for text in texts)


def _hangs_in_the_air(item: Item, text: str) -> bool:
    return not _is_anchored(item, text) and any(
        mention.relative and not _says_which(item, text, mention)
        for mention in item.article.dates_in(text)
    )


def _is_anchored(item: Item, text: str) -> bool:
    return any(not mention.relative for mention in item.article.dates_in(text))


def _says_which(item: Item, text: str, mention: DateMention) -> bool:
    """Whether a time is told in full but for its year, or compared: "een jaar later dan"."""
    words = [
        w for w in mention.span.of(text).split() if not item.has("definite_articles", folded(w))
    ]
    named_month = len(words) == 1 and mention.granularity in {"month", "season"}
    return (
        named_month
        or any(c.isdigit() for c in mention.span.of(text))
        or item.finds("compared", folded(text[mention.span.start :]))
    )
