"""Sound questions in both languages, some of them broken on purpose: `python -m benchmarks.faults`."""

from __future__ import annotations

from functools import cache

import pytest

from benchmarks.faults.cases import Case, Claim, claims, sound_cases
from benchmarks.faults.fresh import GOOD, Fresh, fresh
from benchmarks.faults.suite import Recall, break_all, false_alarms, recall
from quizapp.core.article import Language
from quizapp.core.generation.linter.messages import NAMES
from quizapp.core.question import Severity

WAYS = 20
LANGUAGES = pytest.mark.parametrize("language", list(Language))


@cache
def sound(language: Language) -> list[Case]:
    return list(sound_cases(language))


@cache
def claimed(language: Language) -> list[Claim]:
    return list(claims(language))


@cache
def broken(language: Language) -> dict[str, Recall]:
    return recall(list(break_all(sound(language), claimed(language), WAYS)))


def untouched(language: Language) -> list[Case]:
    return [*sound(language), *(claim.sound for claim in claimed(language) if claim.sound)]


@cache
def written_apart(language: Language) -> list[Fresh]:
    return list(fresh(language))


@LANGUAGES
@pytest.mark.parametrize("name", NAMES)
def test_every_flag_is_broken_in_twenty_ways_of_which_most_are_flagged(
    language: Language, name: str
) -> None:
    found = broken(language)[name]
    assert found.breakings >= WAYS
    assert found.flagged >= 0.75 * found.breakings


@LANGUAGES
def test_nine_in_ten_of_all_breakings_are_flagged(language: Language) -> None:
    shares = [each.flagged / each.breakings for each in broken(language).values()]
    assert sum(shares) / len(shares) >= 0.91


@LANGUAGES
def test_untouched_questions_are_left_alone(language: Language) -> None:
    alarms = false_alarms(untouched(language))
    assert alarms.questions >= 90
    assert alarms.hard <= 0.03 * alarms.questions
    assert alarms.flagged <= 0.1 * alarms.questions


@LANGUAGES
def test_questions_written_apart_from_the_rules_are_told_sound_from_flawed(
    language: Language,
) -> None:
    flawed = [item for item in written_apart(language) if item.flaw != GOOD]
    good = [item for item in written_apart(language) if item.flaw == GOOD]
    hard = [i for i in good if any(f.severity is Severity.HARD for f in i.flags)]
    assert sum(bool(item.flags) for item in flawed) >= 0.91 * len(flawed)
    assert len(hard) <= 0.03 * len(good)
    assert sum(bool(item.flags) for item in good) <= 0.1 * len(good)
