from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core.article import Language, Span
from quizapp.core.generation.linter import Linter, lint, message
from quizapp.core.generation.linter.messages import NAMES
from quizapp.core.question import Format, Option, Question, Severity, Skill, Tier
from tests.core.generation.linter.bench import Ask, document, flags

SOUND = Ask("Welk land heeft kritiek geuit op de reis van Stoltenberg?", "China",
            ("Finland", "Japan"), "China heeft")  # fmt: skip


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", NAMES)
def test_every_flag_says_what_is_wrong_and_what_to_do(name: str, language: Language) -> None:
    wrong, _, advice = message(name, language).partition(": ")
    assert wrong[0] in "ABCDEFGHIJKLMNOPQRSTUVWXYZ“"
    assert advice.endswith(".")
    assert name not in advice


def test_there_is_no_sentence_for_an_unknown_flag() -> None:
    with pytest.raises(KeyError):
        message("too_pretty", Language.NL)


def test_a_flag_has_its_weight_and_its_sentence_in_the_language_of_the_article() -> None:
    ask = replace(SOUND, stem="Wie heeft kritiek geuit op de reis van Stoltenberg?")
    found = lint(ask.question(), document("navo"))
    assert [(flag.name, flag.severity) for flag in found] == [("wh_mismatch", Severity.HARD)]
    assert found[0].message == message("wh_mismatch", Language.NL)


@pytest.mark.parametrize("span", [Span(0, 0), Span(-1, 5), Span(0, 10**6), Span(9, 3)])
def test_evidence_must_be_words_of_the_article(span: Span) -> None:
    broken = replace(SOUND.question(), evidence=(span,))
    assert "evidence_mismatch" in [f.name for f in lint(broken, document("navo"))]


def test_a_question_without_evidence_proves_nothing() -> None:
    broken = replace(SOUND.question(), evidence=())
    assert "evidence_mismatch" in [f.name for f in lint(broken, document("navo"))]


def test_a_key_that_is_no_option_is_wrong() -> None:
    assert "wrong_key" in _names(replace(SOUND.question(), answers=("Rusland",)))


def test_options_of_which_none_is_marked_have_no_key() -> None:
    options = tuple(Option(option.text) for option in SOUND.question().options)
    assert "wrong_key" in _names(replace(SOUND.question(), options=options))


def test_two_options_marked_correct_are_one_too_many() -> None:
    options = tuple(Option(option.text, correct=True) for option in SOUND.question().options)
    assert "multiple_correct" in _names(replace(SOUND.question(), options=options))


def test_evidence_that_runs_from_headline_into_text_is_flagged() -> None:
    text = document("navo").article.text
    glued = Span(0, text.index("Kishida.") + len("Kishida."))
    assert "merged_headline" in _names(replace(SOUND.question(), evidence=(glued,)))


def test_a_disputed_claim_is_asked_as_the_articles() -> None:
    ask = Ask("Welk land geeft zoveel uit dat het de derde plaats bereikt?", "Japan",
              proof="Japan staat")  # fmt: skip
    assert "unscoped_perishable" in _names(replace(ask.question(), disputed=True))


def test_a_year_may_be_reckoned_from_the_day_of_publication() -> None:
    ask = Ask("In welk jaar controleerde de brandweer de kelder?", "2023", ("2021", "2022"),
              "De brandweer", "bad")  # fmt: skip
    assert flags(ask) == []


def test_evidence_may_lean_on_the_sentence_before_it_for_a_name() -> None:
    ask = Ask("Wie wil dat de gemeente de weg tijdelijk afsluit?", "Aafke Dijkman",
              proof="Zij wil dat", about="fietsbrug")  # fmt: skip
    assert flags(ask) == []


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("Waarom moet je het aantal lidstaten nu nakijken?", "Er kan een land bij gekomen zijn"),
        ("Welke zin ondersteunt het best dat China ontevreden is?", "De kritiek staat erin"),
        ("Wat betekent “kritiek uiten” in het artikel?", "Zeggen wat je niet goed vindt"),
    ],
)
def test_the_answer_to_a_question_about_the_article_need_not_stand_in_it(
    stem: str, key: str
) -> None:
    assert flags(Ask(stem, key, proof="China heeft")) == []


def test_a_gap_is_known_without_its_format() -> None:
    ask = Ask("Stoltenberg sprak … Seoul met Yoon Suk-yeol.", "in", ("op", "aan"), "Een dag")
    assert "function_word_gap" in flags(ask)


def test_a_linter_says_the_same_every_time() -> None:
    linter = Linter(document("navo"))
    question = replace(SOUND, stem="Hoeveel lidstaten telt de NAVO?", key="30").question()
    assert linter.flags(question) == linter.flags(question) == lint(question, document("navo"))


def _names(question: Question) -> list[str]:
    return [flag.name for flag in lint(question, document("navo"))]


texts = st.text(max_size=60) | st.sampled_from(
    ["Wie", "Welk land", "„", "Hoeveel … __", "De NAVO", "dertig", "18 mei 2022", "hij daar"]
)


@settings(max_examples=150, deadline=None)
@given(
    stem=texts,
    key=texts,
    wrong=st.lists(texts, max_size=3),
    form=st.sampled_from(Format),
    skill=st.sampled_from(Skill),
    start=st.integers(-5, 2000),
    length=st.integers(-5, 300),
)
def test_no_question_makes_the_linter_fail(
    stem: str, key: str, wrong: list[str], form: Format, skill: Skill, start: int, length: int
) -> None:
    options = (Option(key, correct=True), *(Option(text) for text in wrong)) if wrong else ()
    question = Question(
        form, skill, Tier.AUTO, stem, (key,), (Span(start, start + length),), options
    )
    names = _names(question)
    assert names == [name for name in NAMES if name in names]
