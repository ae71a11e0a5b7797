"""Sentences with a gap: read, filled in, looked at and written."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from werkzeug.test import TestResponse

from quizapp.core.question import Difficulty, Format, Option, Question, Skill, Tier
from quizapp.web.gaps import in_gap
from tests.web.conftest import Visit, Visitor, words
from tests.world import COST, DOCUMENT, World

HARBOUR = Question(
    format=Format.CLOZE,
    skill=Skill.LOCATE,
    tier=Tier.REVIEW,
    stem="Vul aan wat Sanne Blom zegt: „_____ kunnen omrijden langs de haven”.",
    answers=("fietsers",),
    evidence=(DOCUMENT.sentences[3].span,),
    difficulty=Difficulty.EASY,
    feedback="In het artikel staat dat fietsers langs de haven kunnen.",
)
CHOSEN = replace(
    COST,
    format=Format.SINGLE_CHOICE,
    stem="De gemeente Hardemoer sluit de _____ over de Zwarte Gracht.",
    answers=("brug",),
    options=(Option("brug", correct=True), Option("sluis"), Option("kade")),
)
GAP = '<span class="gap" role="img" aria-label="{}" lang="{}">_____</span>'


@pytest.fixture
def gaps(world: World, teacher_id: int) -> list[int]:
    """Two drafts with a gap: one to type in, one with options."""
    return world.drafts(teacher_id, (HARBOUR, CHOSEN))


@pytest.fixture
def attempt(guest: Visitor, world: World, teacher_id: int, gaps: list[int]) -> str:
    """The address of an attempt at both."""
    world.accept(teacher_id, gaps)
    return f"/attempt/{guest.begin(world.publish(world.quiz(teacher_id, gaps), teacher_id))}"


@pytest.mark.parametrize(("language", "name"), [("nl", "weggelaten"), ("en", "left out")])
def test_a_gap_is_a_line_with_a_name_in_the_language_of_the_interface(
    guest: Visitor, attempt: str, language: str, name: str
) -> None:
    guest.language = language
    for position in (1, 2):
        assert GAP.format(name, language) in guest.get(f"{attempt}/{position}").text


def test_the_page_says_that_a_word_is_to_be_filled_in(guest: Visitor, attempt: str) -> None:
    page = words(guest.get(f"{attempt}/1"))
    assert "Het ontbrekende woord" in page
    assert "Vul in wat bij de streep is weggelaten." in page


def test_afterwards_the_word_stands_in_the_gap(guest: Visitor, attempt: str) -> None:
    page = guest.follow(guest.post(f"{attempt}/1", text="de Fietsers")).text
    heading = re.search(r'<h1 class="stem".*?</h1>', page, re.DOTALL)
    assert heading
    assert '„<strong class="filled">Fietsers</strong> kunnen' in heading[0]
    assert 'class="gap"' not in heading[0]
    assert "Juist" in page


def test_the_gap_of_a_choice_is_filled_with_its_key(guest: Visitor, attempt: str) -> None:
    guest.post(f"{attempt}/submit")
    page = guest.get(f"{attempt}/2").text
    assert 'de <strong class="filled">brug</strong> over' in page


def test_the_result_shows_the_gap_and_the_word(guest: Visitor, attempt: str) -> None:
    guest.post(f"{attempt}/1", text="auto's")
    page = guest.follow(guest.post(f"{attempt}/submit"))
    assert page.text.count('class="gap"') == 2
    assert "Juiste antwoord fietsers" in words(page)


@pytest.mark.parametrize(
    ("before", "key", "written"),
    [
        ("", "fietsers", "Fietsers"),
        ("Vul aan: ", "fietsers", "Fietsers"),
        ("Zij zegt: „", "fietsers", "Fietsers"),
        ("He says: “", "cyclists", "Cyclists"),
        ("De ", "brug.", "brug"),
        ("Het is 9.", "30", "30"),
        ("Zij noemt het ‘", "feest", "feest"),
        ("In ", "Zwolle", "Zwolle"),
    ],
)
def test_a_word_that_begins_a_sentence_has_a_capital(before: str, key: str, written: str) -> None:
    assert in_gap(before, key) == written


def test_a_teacher_sees_the_gap_and_every_word_that_counts(
    teacher: Visitor, gaps: list[int]
) -> None:
    page = teacher.get(f"/admin/questions/{gaps[0]}")
    assert 'class="gap"' in page.text
    assert "fietsers juiste antwoord" in words(page)
    assert "Een ontbrekend woord" in words(page)
    assert 'class="gap"' in teacher.get("/admin/articles/1").text


def edited(teacher: Visitor, question_id: int, stem: str) -> TestResponse:
    path = f"/admin/questions/{question_id}/edit"
    seen = re.search(r'name="seen"[^>]*value="(\d+)"', teacher.get(path).text)
    assert seen
    return teacher.post(path, stem=stem, answers="fietsers\nalle fietsers", seen=seen[1])


def test_a_sentence_with_a_gap_is_edited(teacher: Visitor, gaps: list[int]) -> None:
    page = words(teacher.get(f"/admin/questions/{gaps[0]}/edit"))
    assert "Schrijf één keer _____, waar het woord is weggelaten." in page
    saved = teacher.follow(edited(teacher, gaps[0], "Langs de haven kunnen __ omrijden."))
    assert ">_____</span> omrijden." in saved.text
    assert "alle fietsers ook goed" in words(saved)


@pytest.mark.parametrize("stem", ["Wie kunnen omrijden?", "De _____ kunnen langs de _____."])
def test_a_sentence_to_fill_in_has_one_gap(teacher: Visitor, gaps: list[int], stem: str) -> None:
    refused = edited(teacher, gaps[0], stem)
    assert refused.status_code == 422
    assert "schrijf één keer _____ in de zin" in words(refused)
    assert re.search(r'<textarea[^>]*aria-invalid="true"[^>]*name="stem"', refused.text)
    assert stem in refused.text


def test_a_sentence_with_a_gap_is_written_by_hand(teacher: Visitor, gaps: list[int]) -> None:
    form = teacher.get("/admin/articles/1/write").text
    assert '<option value="cloze">' in form
    assert 'data-for="numeric short_answer cloze"' in form
    evidence = DOCUMENT.sentences[1].span
    written = teacher.post(
        "/admin/articles/1/write",
        evidence=f"{evidence.start}-{evidence.end}",
        format="cloze",
        skill="locate",
        stem="De gemeente sluit de ___ zes weken.",
        answers="brug",
    )
    assert "sluit de _____ zes weken." in words(teacher.follow(written))


def test_in_english_a_missing_word_is_asked_for_in_english(visitor: Visit, gaps: list[int]) -> None:
    page = visitor("en").sign_in("Juf Aleida").get(f"/admin/questions/{gaps[0]}/edit")
    assert "Write _____ once, where the word is left out." in words(page)
