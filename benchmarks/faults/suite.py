"""The breakings of every flag, and what the linter says of them and of untouched questions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.faults import answers, offered, stems
from benchmarks.faults.cases import Case, Claim
from quizapp.core.generation.linter.messages import NAMES
from quizapp.core.question import Flag, Question, Severity

Breaker = Callable[[Case], Iterator[Question]]

BREAKERS: Mapping[str, Breaker] = {
    breaker.__name__: breaker
    for breaker in (
        answers.answer_in_stem,
        answers.not_in_article,
        answers.evidence_mismatch,
        answers.wrong_key,
        answers.multiple_correct,
        answers.length_cue,
        answers.stem_word_repeat,
        offered.type_mismatch,
        offered.overlapping_options,
        offered.duplicate_options,
        offered.all_or_none_of_the_above,
        offered.absolute_terms,
        offered.implausible_distractors,
        offered.numbers_out_of_order,
        offered.middle_number,
        offered.grammatical_cue,
        stems.unresolved_reference,
        stems.relative_time_unanchored,
        stems.unscoped_perishable,
        stems.ungrammatical_stem,
        stems.wh_mismatch,
        stems.double_negative,
        stems.function_word_gap,
        stems.double_blank,
        stems.vague_stem,
        stems.yes_no,
        stems.language_mixed,
        stems.too_long_stem,
        stems.merged_headline,
    )
}


@dataclass(frozen=True)
class Breaking:
    """A question broken on purpose, with the flags it got."""

    flag: str
    question: Question
    found: tuple[str, ...]


@dataclass(frozen=True)
class Recall:
    """How many breakings there are of a flag, and how many got that flag, or any."""

    breakings: int
    named: int
    flagged: int


def break_all(
    cases: Sequence[Case], claims: Sequence[Claim], most: int | None = None
) -> Iterator[Breaking]:
    """Break every question in every way that its kind allows, each result once.

    With `most`, that many breakings of each flag are taken, evenly spread.
    """
    for flag, breaker in BREAKERS.items():
        broken = {
            question: case.linter
            for case in cases
            for question in breaker(case)
            if question != case.question
        }
        drawn = list(broken)
        if most is not None and most < len(drawn):
            drawn = drawn[:: len(drawn) // most][:most]
        yield from (Breaking(flag, q, _names(broken[q].flags(q))) for q in drawn)
    for claim in claims:
        case = claim.broken
        yield Breaking(claim.flag, case.question, _names(case.linter.flags(case.question)))


def recall(breakings: Sequence[Breaking]) -> dict[str, Recall]:
    """Count what is found, flag by flag in the order of the design."""
    by_flag: dict[str, list[Breaking]] = defaultdict(list)
    for breaking in breakings:
        by_flag[breaking.flag].append(breaking)
    return {
        name: Recall(
            len(by_flag[name]),
            sum(name in breaking.found for breaking in by_flag[name]),
            sum(bool(breaking.found) for breaking in by_flag[name]),
        )
        for name in NAMES
    }


@dataclass(frozen=True)
class FalseAlarms:
    """How many untouched questions there are, and how many got a hard flag, or any."""

    questions: int
    hard: int
    flagged: int
    names: Counter[str]


def false_alarms(cases: Sequence[Case]) -> FalseAlarms:
    """Lint untouched questions."""
    found = [case.linter.flags(case.question) for case in cases]
    return FalseAlarms(
        len(cases),
        sum(any(flag.severity is Severity.HARD for flag in flags) for flags in found),
        sum(bool(flags) for flags in found),
        Counter(flag.name for flags in found for flag in flags),
    )


def _names(flags: Sequence[Flag]) -> tuple[str, ...]:
    return tuple(flag.name for flag in flags)
