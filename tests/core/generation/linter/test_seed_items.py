"""The two hand-made sets beside the project: what is flagged of the bad, and of the good items."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from quizapp.core.article import Article, Language
from quizapp.core.generation.linter import Linter
from quizapp.core.language.analysis import load
from quizapp.core.language.reader import read
from quizapp.core.question import Flag, Severity
from quizapp.exchange.questions import questions_from_json
from tests.core.generation.linter import seed_items

pytestmark = pytest.mark.skipif(
    not seed_items.SEED.is_dir(), reason="the hand-made items are not beside this project"
)
GOAL_FLAWED = 20
MOST_GOLD_HARD = 1
MOST_GOLD_ANY = 3
# the sets' own names for a flaw, where they differ from the linter's
NAMES = {
    "stale_no_asof": "unscoped_perishable",
    "claim_presented_as_fact": "unscoped_perishable",
    "all_of_the_above": "all_or_none_of_the_above",
    "not_in_text": "not_in_article",
    "wrong_key_attribution": "wrong_key",
}


@cache
def linted(name: str) -> dict[str, tuple[Flag, ...]]:
    text = seed_items.article_text()
    file = questions_from_json(seed_items.question_file(name), text)
    linter = Linter(read(Article(text, Language.NL, date(2023, 1, 31)), load(Language.NL)))
    ids = (item["id"] for item in seed_items.items(name))
    return {i: linter.flags(q) for i, q in zip(ids, file.questions, strict=True)}


def hard(flags: tuple[Flag, ...]) -> bool:
    return any(flag.severity is Severity.HARD for flag in flags)


def expected() -> Iterator[tuple[str, str]]:
    for item in seed_items.items("flawed_items.json"):
        yield item["id"], NAMES.get(item["flaw"], item["flaw"])


def test_flawed_items_are_flagged() -> None:
    flagged = [i for i, flags in linted("flawed_items.json").items() if flags]
    print(f"flawed items flagged: {len(flagged)} of {len(linted('flawed_items.json'))}")  # noqa: T201
    assert len(flagged) >= GOAL_FLAWED


def test_flawed_items_are_flagged_by_the_name_of_their_flaw() -> None:
    found = linted("flawed_items.json")
    named = [i for i, name in expected() if name in {flag.name for flag in found[i]}]
    print(f"flawed items flagged by name: {len(named)} of {len(found)}")  # noqa: T201
    assert len(named) >= GOAL_FLAWED


def test_gold_items_are_left_alone() -> None:
    found = linted("gold_items.json")
    any_flag = {i: [f.name for f in flags] for i, flags in found.items() if flags}
    hard_flag = [i for i, flags in found.items() if hard(flags)]
    print(f"gold items flagged hard: {len(hard_flag)}, at all: {any_flag}, of {len(found)}")  # noqa: T201
    assert len(hard_flag) <= MOST_GOLD_HARD
    assert len(any_flag) <= MOST_GOLD_ANY
