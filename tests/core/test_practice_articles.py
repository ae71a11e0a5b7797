"""The practice articles are fit to measure with: news of a class's length, with facts to ask."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from quizapp.core.article import Language
from quizapp.core.question import Skill

ARTICLES = Path(__file__).parents[1] / "articles"
LANGUAGES = [code for code in Language if (ARTICLES / code).is_dir()]
FEWEST_UNREAD = 4
LONGEST_SENTENCE = 45  # words
SENTENCE_END = re.compile(r"\n|(?<=[.!?])\s|(?<=[.!?][”\"’'])\s")

About = dict[str, dict[str, Any]]
Facts = dict[str, list[dict[str, str]]]


def _about(language: Language) -> About:
    return tomllib.loads((ARTICLES / language / "articles.toml").read_text("utf-8"))


def _facts(language: Language) -> Facts:
    return tomllib.loads((ARTICLES / language / "facts.toml").read_text("utf-8"))


def _text(language: Language, name: str) -> str:
    return (ARTICLES / language / f"{name}.txt").read_text("utf-8")


each_language = pytest.mark.parametrize("language", LANGUAGES)
each_article = pytest.mark.parametrize(
    ("language", "name"), [(code, name) for code in LANGUAGES for name in _about(code)]
)


@each_language
def test_every_article_is_listed_with_its_facts(language: Language) -> None:
    there = {path.stem for path in (ARTICLES / language).glob("*.txt")}
    assert set(_about(language)) == there
    assert set(_facts(language)) == there


@each_language
def test_enough_articles_stay_unread_by_who_writes_rules(language: Language) -> None:
    unread = [entry["held_out"] for entry in _about(language).values()]
    assert sum(unread) >= FEWEST_UNREAD


@each_article
def test_the_day_an_article_appeared_is_known(language: Language, name: str) -> None:
    assert isinstance(_about(language)[name]["published"], date)


@each_article
def test_an_article_is_as_long_as_a_class_reads(language: Language, name: str) -> None:
    assert 150 <= len(_text(language, name).split()) <= 400


@each_article
def test_no_sentence_runs_on(language: Language, name: str) -> None:
    for sentence in SENTENCE_END.split(_text(language, name)):
        assert len(sentence.split()) <= LONGEST_SENTENCE


@each_article
def test_ten_to_sixteen_facts_are_worth_asking(language: Language, name: str) -> None:
    facts = _facts(language)[name]
    assert 10 <= len(facts) <= 16
    told = [fact["fact"] for fact in facts]
    assert len(told) == len(set(told))


@each_article
def test_the_answer_to_a_fact_stands_in_the_article(language: Language, name: str) -> None:
    text = _text(language, name)
    for fact in _facts(language)[name]:
        assert fact.keys() == {"fact", "answer", "skill"}
        assert fact["answer"] in text, fact["fact"]
        assert Skill(fact["skill"])
