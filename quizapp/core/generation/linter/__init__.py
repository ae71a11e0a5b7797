"""Item-writing flaws: each flag has a name, a weight and a plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from quizapp.core.generation.linter import (
    amounts,
    cues,
    demands,
    expressions,
    gaps,
    key,
    moments,
    options,
    order,
    reference,
    rivals,
    sources,
    stem,
)
from quizapp.core.generation.linter.article import LintedArticle
from quizapp.core.generation.linter.item import Item
from quizapp.core.generation.linter.messages import NAMES, flag, message
from quizapp.core.language.document import Document
from quizapp.core.language.items import item_rules
from quizapp.core.language.languages import rules_of
from quizapp.core.question import Flag, Question

__all__ = ["Linter", "lint", "message"]

_CHECKS: Mapping[str, Callable[[Item], bool]] = {
    check.__name__: check
    for check in (
        key.answer_in_stem,
        key.not_in_article,
        key.evidence_mismatch,
        key.wrong_key,
        rivals.multiple_correct,
        options.type_mismatch,
        options.overlapping_options,
        options.duplicate_options,
        reference.unresolved_reference,
        moments.relative_time_unanchored,
        sources.unscoped_perishable,
        sources.hedge_dropped,
        sources.opinion_as_fact,
        order.ungrammatical_stem,
        order.wh_mismatch,
        cues.length_cue,
        options.all_or_none_of_the_above,
        stem.double_negative,
        gaps.function_word_gap,
        gaps.double_blank,
        cues.grammatical_cue,
        cues.absolute_terms,
        cues.stem_word_repeat,
        cues.implausible_distractors,
        amounts.numbers_out_of_order,
        stem.vague_stem,
        stem.yes_no,
        expressions.idiom_broken,
        stem.language_mixed,
        stem.too_long_stem,
        expressions.merged_headline,
        amounts.middle_number,
        demands.false_presupposition,
    )
}


class Linter:
    """Finds the flaws of questions about one article."""

    def __init__(self, document: Document) -> None:
        self._language = document.article.language
        rules = item_rules(self._language), rules_of(self._language)
        self._article = LintedArticle(document, *rules)

    def flags(self, question: Question) -> tuple[Flag, ...]:
        """Find the flaws of `question`, in the order of the design.

        The sentences are in the language of the article.
        """
        item = Item(question, self._article)
        return tuple(flag(name, self._language) for name in NAMES if _CHECKS[name](item))


def lint(question: Question, document: Document) -> tuple[Flag, ...]:
    """Find the flaws of one `question` about the article of `document`; see `Linter`."""
    return Linter(document).flags(question)
