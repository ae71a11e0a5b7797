"""What must hold for every question, whatever the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from benchmarks.quality import proof
from benchmarks.quality.wording import holds
from quizapp.core.language.document import Document
from quizapp.core.learning.typed import fold
from quizapp.core.question import Format, Question, Severity
from quizapp.exchange.questions import NOWHERE

LONGEST_STEM = 25
"""Words; from the reading on question writing, §7."""
_ONE_KEY = frozenset({Format.SINGLE_CHOICE, Format.TRUE_FALSE_NOT_STATED})
_TYPED = frozenset({Format.NUMERIC, Format.SHORT_ANSWER, Format.OPEN})


@dataclass(frozen=True, slots=True)
class Violation:
    """What does not hold for the question with this `number` (from 1) of an article."""

    rule: str
    article: str
    number: int
    stem: str


def exact_evidence(question: Question, document: Document) -> bool:
    """Whether all evidence stands in the article where it is said to stand."""
    text = document.article.text
    words = [span.of(text) for span in question.evidence if span != NOWHERE]
    return bool(words) and len(words) == len(question.evidence) and all(w.strip() for w in words)


def proved_answer(question: Question, document: Document) -> bool:
    """Whether the evidence holds the answer, as it is or in a declared other form."""
    return proof.form(question, document) is not None


def one_key(question: Question, _: Document) -> bool:
    """Whether the options marked right are the answers: one where only one may be chosen."""
    keys = tuple(option.text for option in question.options if option.correct)
    if question.format in _TYPED:
        return not question.options
    if question.format in _ONE_KEY:
        return len(question.options) > 1 and keys == question.answers
    return not question.options or (bool(keys) and set(keys) == set(question.answers))


def distinct_options(question: Question, _: Document) -> bool:
    """Whether no two options read alike."""
    texts = [fold(option.text) for option in question.options]
    return len(set(texts)) == len(texts)


def key_not_in_stem(question: Question, _: Document) -> bool:
    """Whether the stem does not say the answer."""
    return not holds(fold(question.stem), fold(question.key))


def short_stem(question: Question, _: Document) -> bool:
    """Whether the stem has at most `LONGEST_STEM` words."""
    return len(question.stem.split()) <= LONGEST_STEM


def no_hard_flag(question: Question, _: Document) -> bool:
    """Whether the linter lets the question pass."""
    return all(flag.severity is not Severity.HARD for flag in question.flags)


RULES: Mapping[str, Callable[[Question, Document], bool]] = {
    "evidence is the exact span": exact_evidence,
    "the evidence holds the answer": proved_answer,
    "exactly one key": one_key,
    "options are distinct": distinct_options,
    "the key is not in the stem": key_not_in_stem,
    f"the stem has at most {LONGEST_STEM} words": short_stem,
    "no hard flag": no_hard_flag,
}


def violations(
    article: str, questions: Iterable[Question], document: Document
) -> Iterator[Violation]:
    """Yield all that does not hold for the questions of one article."""
    for number, question in enumerate(questions, 1):
        for rule, holds_for in RULES.items():
            if not holds_for(question, document):
                yield Violation(rule, article, number, question.stem)


def forms(questions: Iterable[Question], document: Document) -> Counter[str]:
    """Count in which forms answers stand in their evidence."""
    found = map(partial(proof.form, document=document), questions)
    return Counter(form.value for form in found if form is not None)
