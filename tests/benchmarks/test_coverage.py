from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.articles import ListedFact
from benchmarks.quality.coverage import Match, compare, coverage, share
from quizapp.core.article import Span
from quizapp.core.learning.typed import fold
from quizapp.core.question import Format, Question, Skill, Tier


def asked(*answers: str, stem: str = "Wat?") -> Question:
    return Question(Format.SHORT_ANSWER, Skill.LOCATE, Tier.AUTO, stem, answers, (Span(0, 1),))


@pytest.mark.parametrize(
    ("listed", "answer", "wanted"),
    [
        ("dertig landen", "30 landen", Match.STRICT),
        ("De Noordzee", "de noordzee", Match.STRICT),
        ("30 procent", "30", Match.STRICT),
        ("Els de Boer", "burgemeester Els de Boer", Match.STRICT),
        ("Fryslân", "fryslan", Match.STRICT),
        ("Gent", "Gentenaars", Match.NONE),
        ("3", "30", Match.NONE),
        ("de oude brug", "de nieuwe brug", Match.NONE),
        ("staal", "door een groot en aanhoudend tekort aan staal", Match.LOOSE),
    ],
)
def test_answers_match_by_whole_words(listed: str, answer: str, wanted: Match) -> None:
    assert compare(fold(listed), fold(answer)) is wanted
    assert compare(fold(answer), fold(listed)) is wanted


@given(st.text(alphabet="abc ", min_size=1))
def test_an_answer_of_words_matches_itself(answer: str) -> None:
    words = fold(answer)
    assert compare(words, words) is (Match.STRICT if words else Match.NONE)


def test_the_nearest_answer_counts_and_what_is_missed_is_listed() -> None:
    facts = [
        ListedFact("Hoeveel landen", "dertig", "number"),
        ListedFact("Waarom", "staal", "cause"),
        ListedFact("Wie", "Els de Boer", "attribute"),
    ]
    long = "een tekort aan staal en aan hout"
    found = coverage("brug", facts, [asked("tien", "30"), asked(long), asked("30 landen")])
    assert [match for _, match in found.matches] == [Match.STRICT, Match.LOOSE, Match.NONE]
    assert found.missed == tuple(facts[1:])
    assert share([found, found], Match.STRICT) == pytest.approx(1 / 3)
    assert share([found], Match.LOOSE) == pytest.approx(2 / 3)
    assert share([found], Match.SAME) == 0


@pytest.mark.parametrize(
    ("stem", "wanted"),
    [
        ("Hoeveel landen ondertekenden het verdrag?", Match.SAME),
        ("Wie zette een handtekening onder de verdragen?", Match.SAME),
        ("Hoeveel lidstaten zijn er?", Match.STRICT),
    ],
)
def test_a_stem_with_a_word_of_the_fact_asks_the_same(stem: str, wanted: Match) -> None:
    fact = ListedFact("Dertig landen tekenden het verdrag", "dertig landen", "number")
    assert coverage("brug", [fact], [asked("30", stem=stem)]).matches == ((fact, wanted),)


def test_nothing_is_matched_where_nothing_is_asked() -> None:
    found = coverage("brug", [ListedFact("Wie", "Els", "attribute")], [])
    assert found.matches[0][1] is Match.NONE
