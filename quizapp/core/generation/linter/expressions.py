"""Flaws of words out of their place: an idiom taken literally, a headline glued to the text."""

from __future__ import annotations

from itertools import pairwise

from quizapp.core.generation.linter.item import Item
from quizapp.core.generation.linter.words import holds, words
from quizapp.core.language.document import Sentence
from quizapp.core.language.folding import folded
from quizapp.core.language.items import Idiom
from quizapp.core.question import Format, Skill


def idiom_broken(item: Item) -> bool:
    """Whether a part of a fixed expression is asked for by itself."""
    question = item.question
    if question.format is Format.CLOZE or question.skill is Skill.VOCABULARY:
        return False
    evidence = folded(item.evidence)
    return any(
        idiom.pattern.search(evidence) and _takes_literally(item, idiom)
        for idiom in item.article.idioms
    )


def _takes_literally(item: Item, idiom: Idiom) -> bool:
    said = words(item.bare_stem)
    asked = any(
        other == idiom.noun and item.has("noun_question_words", one)
        for one, other in pairwise(said)
    )
    return asked or item.content(item.question.key) == (idiom.noun,)


def merged_headline(item: Item) -> bool:
    """Whether evidence or stem runs from a headline into the text below it."""
    pairs = ((one, two) for one, two in pairwise(item.document.sentences) if one.heading)
    said = [tuple(words(folded(each))) for each in (item.question.stem, item.question.key)]
    joined = any(holds(each, seam) for seam in item.article.seams for each in said)
    return joined or any(_evidence_joins(item, *pair) for pair in pairs)


def _evidence_joins(item: Item, heading: Sentence, text: Sentence) -> bool:
    return any(
        span.overlaps(heading.span) and span.overlaps(text.span) for span in item.question.evidence
    )
