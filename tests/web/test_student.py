"""A student's way: start, answer, see the proof, hand in, read the result."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.models import AttemptRow, ResponseRow
from tests.web.conftest import Text, Visit, Visitor, words
from tests.world import BEAMS, COST, PASSWORD, SPEAKER, TEXT, World, place

OPTION = re.compile(r'name="option" value="(\d+)".*?class="words"[^>]*>([^<]+)<', re.DOTALL)


@pytest.fixture
def code(world: World, teacher_id: int) -> str:
    return world.published(teacher_id)


@pytest.fixture
def attempt(guest: Visitor, code: str) -> str:
    """The address of the guest's attempt."""
    return f"/attempt/{guest.begin(code)}"


def options(page: str) -> dict[str, str]:
    """The options of a question page: text to id."""
    return {text: option_id for option_id, text in OPTION.findall(page)}


def choose(guest: Visitor, attempt: str, position: int, text: str) -> None:
    path = f"{attempt}/{position}"
    response = guest.post(path, option=options(guest.get(path).text)[text])
    assert response.status_code == 303


def test_the_start_page_lists_open_quizzes_with_article_and_number_of_questions(
    guest: Visitor, code: str
) -> None:
    page = words(guest.get("/"))
    assert "De brug" in page
    assert "Hardemoer Nieuws · 27 februari 2026 · Nederlands" in page
    assert "3 vragen" in page


def test_a_start_page_without_quizzes_says_so(guest: Visitor, teacher_id: int) -> None:
    assert "Er staat nu geen quiz open." in words(guest.get("/"))


def test_a_quiz_that_is_not_listed_is_found_by_its_code_only(
    guest: Visitor, world: World, teacher_id: int
) -> None:
    code = world.published(teacher_id, listed=False)
    assert code not in guest.get("/").text
    assert guest.get(f"/q/{code}").status_code == 200


def test_a_code_may_be_typed_with_spaces_and_in_small_letters(guest: Visitor, code: str) -> None:
    typed = f" {code[:3].lower()} {code[3:].lower()} "
    assert guest.post("/join", code=typed).location == f"/q/{code}"


def test_two_actions_lead_to_the_first_question(guest: Visitor, code: str) -> None:
    joined = guest.follow(guest.post("/join", code=code))
    assert "Start" in words(joined)
    page = guest.follow(guest.follow(guest.post(f"/q/{code}/start")))
    assert BEAMS.stem in page.text
    assert "1 van 3" in words(page)
    assert "volgens het artikel van 27 februari 2026" in words(page)


def test_the_pseudonym_stays_until_another_is_asked_for(guest: Visitor, code: str) -> None:
    def shown() -> str:
        found = re.search(r'class="name">([^<]+)<', guest.get(f"/q/{code}").text)
        assert found
        return found[1]

    first = shown()
    assert shown() == first
    names = {first}
    for _ in range(5):
        guest.post(f"/q/{code}/name")
        names.add(shown())
    assert len(names) > 1


def test_who_has_started_keeps_the_pseudonym(guest: Visitor, code: str, attempt: str) -> None:
    shown = re.search(r"</span> ([^<]+)</span>", guest.get(f"{attempt}/1").text)
    assert shown
    for _ in range(3):
        guest.post(f"/q/{code}/name")
        assert shown[1] in words(guest.get(f"{attempt}/1"))


def test_a_second_click_on_start_lands_in_the_same_attempt(
    guest: Visitor, code: str, fresh_session: Callable[[], Session]
) -> None:
    assert guest.begin(code) == guest.begin(code)
    assert fresh_session().scalar(select(func.count(AttemptRow.id))) == 1


def test_coming_back_goes_on_at_the_first_open_question(
    guest: Visitor, code: str, attempt: str
) -> None:
    guest.post(f"{attempt}/1", text="12")
    assert "Ga verder" in words(guest.get(f"/q/{code}"))
    assert guest.follow(guest.post(f"/q/{code}/start")).location == f"{attempt}/2"


@pytest.mark.parametrize("position", [1, 2, 3])
def test_before_the_answer_neither_key_nor_proof_nor_explanation_is_in_the_page(
    guest: Visitor, attempt: str, position: int
) -> None:
    question = (BEAMS, SPEAKER, COST)[position - 1]
    page = guest.get(f"{attempt}/{position}").text
    # the article itself and the options are there to read; nothing points out what is right
    for secret in ("<mark", 'id="evidence"', "correct", "verdict", question.feedback or "<mark"):
        assert secret not in page
    without_article = str(Text(page.split("<main")[1].split('<article class="paper"')[0]))
    assert question.evidence[0].of(TEXT) not in without_article
    if not question.options:
        assert all(answer not in without_article for answer in question.answers)


def test_after_a_right_answer_the_same_address_shows_word_proof_and_explanation(
    guest: Visitor, attempt: str
) -> None:
    page = guest.follow(guest.post(f"{attempt}/1", text="twaalf"))
    assert "Juist" in words(page)
    assert BEAMS.feedback in page.text
    sentence = BEAMS.evidence[0].of(TEXT)
    assert f'<mark id="evidence" tabindex="-1">{sentence}</mark>' in page.text
    assert "2" in words(page)


def test_after_a_wrong_answer_the_key_and_ones_own_choice_are_both_marked(
    guest: Visitor, attempt: str
) -> None:
    choose(guest, attempt, 2, "Iris Vos")
    page = guest.get(f"{attempt}/2").text
    assert re.search(r'option key">.*?Sanne Blom.*?juist', page, re.DOTALL)
    assert re.search(r'option missed">.*?Iris Vos.*?jouw antwoord', page, re.DOTALL)
    assert "Onjuist" in page


def test_what_may_have_changed_and_who_says_it_stand_with_the_answer(
    guest: Visitor, attempt: str
) -> None:
    page = words(guest.follow(guest.post(f"{attempt}/3", text="de burgemeester")))
    assert "Niet herkend: vergelijk zelf" in page
    assert "Wie zegt het: de gemeente" in page


def test_reloading_and_answering_again_change_nothing(
    guest: Visitor, attempt: str, fresh_session: Callable[[], Session]
) -> None:
    guest.post(f"{attempt}/1", text="12")
    before = words(guest.get(f"{attempt}/1"))
    again = guest.post(f"{attempt}/1", text="13")
    assert again.status_code == 409
    assert "Je eerste antwoord telt en is bewaard." in words(again)
    assert words(guest.get(f"{attempt}/1")) == before
    assert fresh_session().scalars(select(ResponseRow.text)).all() == ["12"]


def test_the_result_gives_the_score_every_answer_and_what_to_read_again(
    guest: Visitor, attempt: str
) -> None:
    guest.post(f"{attempt}/1", text="12")
    choose(guest, attempt, 2, "Iris Vos")
    guest.post(f"{attempt}/3", text="gemeente Hardemoer")
    assert "Lever in" in words(guest.get(f"{attempt}/3"))
    page = guest.follow(guest.post(f"{attempt}/submit"))
    text = words(page)
    assert "2 van 3" in text
    assert "Je hebt 2 van de 3 vragen goed." in text
    assert "Lees dit nog eens" in text
    assert SPEAKER.evidence[0].of(TEXT) in page.text
    assert f"{attempt}/2#evidence" in page.text
    assert "Iris Vos" in text
    assert "Sanne Blom" in text


def test_handing_in_twice_shows_the_same_result(guest: Visitor, attempt: str) -> None:
    guest.post(f"{attempt}/1", text="12")
    first = words(guest.follow(guest.post(f"{attempt}/submit")))
    assert words(guest.follow(guest.post(f"{attempt}/submit"))) == first
    assert "geen antwoord" in first


def test_all_right_leaves_nothing_to_read_again(guest: Visitor, attempt: str) -> None:
    guest.post(f"{attempt}/1", text="12")
    choose(guest, attempt, 2, "Sanne Blom")
    guest.post(f"{attempt}/3", text="de gemeente")
    guest.post(f"{attempt}/submit")
    assert "Je hoeft niets nog eens te lezen." in words(guest.get(f"{attempt}/result"))


def test_a_question_left_open_shows_its_proof_after_handing_in(
    guest: Visitor, attempt: str
) -> None:
    guest.post(f"{attempt}/submit")
    page = words(guest.get(f"{attempt}/1"))
    assert "Niet beantwoord" in page
    assert "Naar het resultaat" in page
    late = guest.post(f"{attempt}/1", text="12")
    assert late.status_code == 409
    assert "al ingeleverd" in words(late)


def test_the_result_comes_after_handing_in(guest: Visitor, attempt: str) -> None:
    assert guest.get(f"{attempt}/result").location == f"{attempt}/1"
    for position, text in ((1, "12"), (3, "de gemeente")):
        guest.post(f"{attempt}/{position}", text=text)
    choose(guest, attempt, 2, "Iris Vos")
    assert guest.get(f"{attempt}/result").location == f"{attempt}/1"
    guest.post(f"{attempt}/submit")
    assert guest.get(f"{attempt}/").location == f"{attempt}/result"


def test_skipping_leads_round_to_what_is_open(guest: Visitor, attempt: str) -> None:
    assert f'href="{attempt}/2"' in guest.get(f"{attempt}/1").text
    guest.post(f"{attempt}/2", option=next(iter(options(guest.get(f"{attempt}/2").text).values())))
    guest.post(f"{attempt}/3", text="de gemeente")
    page = guest.get(f"{attempt}/3")
    assert "Naar vraag 1" in words(page)


def test_a_closed_quiz_lets_those_who_started_go_on(
    guest: Visitor, visitor: Visit, world: World, code: str, attempt: str
) -> None:
    teacher = visitor().sign_in("Juf Aleida")
    assert teacher.post("/admin/quizzes/1/unpublish").status_code == 303
    late = visitor().get(f"/q/{code}")
    assert late.status_code == 410
    assert "Deze quiz is gesloten." in words(late)
    assert "Ga verder" in words(guest.get(f"/q/{code}"))
    guest.post(f"{attempt}/submit")
    assert "Bekijk je resultaat" in words(guest.get(f"/q/{code}"))


def test_who_handed_in_is_led_to_the_result(guest: Visitor, code: str, attempt: str) -> None:
    guest.post(f"{attempt}/submit")
    page = guest.get(f"/q/{code}")
    assert f'href="{attempt}/result"' in page.text


def test_signing_out_keeps_the_guest(guest: Visitor, attempt: str) -> None:
    assert guest.post("/sign-in", name="Juf Aleida", password=PASSWORD).status_code == 303
    guest.post("/sign-out")
    assert guest.get("/admin/").status_code in (302, 303)
    assert guest.get(f"{attempt}/1").status_code == 200


def test_the_interface_follows_the_browser_and_then_the_choice(visitor: Visit, code: str) -> None:
    english = visitor("en-GB,en;q=0.8")
    assert "Read the article" in words(english.get("/"))
    assert english.get("/").text.count('<html lang="en">') == 1
    assert visitor("fr").get("/").text.count('<html lang="nl">') == 1
    assert english.post("/language", language="nl", back="/help").location == "/help"
    assert "Lees het artikel" in words(english.get("/"))
    english.post("/language", language="tlh")
    assert "Lees het artikel" in words(english.get("/"))


@pytest.mark.parametrize("back", ["//example.org", "https://example.org", "", "/\\example.org"])
def test_choosing_a_language_never_leads_to_another_site(guest: Visitor, back: str) -> None:
    assert guest.post("/language", language="en", back=back).location == "/"


def test_the_articles_language_is_told_apart_from_the_interfaces(visitor: Visit, code: str) -> None:
    english = visitor("en")
    page = english.get(f"/attempt/{english.begin(code)}/1").text
    assert '<html lang="en">' in page
    assert '<div class="text" lang="nl">' in page
    assert re.search(r'<h1 class="stem"[^>]* lang="nl">', page)


def test_what_the_generator_quotes_is_marked_where_it_stands_and_not_repeated(
    visitor: Visit, world: World, teacher_id: int
) -> None:
    quote = "„Fietsers kunnen omrijden langs de haven”, zegt wethouder Sanne Blom."
    inner = quote.translate(str.maketrans("„”", "‘’"))
    told = f"In het artikel staat: „{inner}”"
    warned = f"{told} Dit gold op 27 februari 2026; intussen kan het anders zijn."
    question = replace(
        SPEAKER, feedback=warned, perishable=True, evidence=(place(quote),), stem="Wie zegt dat?"
    )
    world.accept(teacher_id, ids := world.drafts(teacher_id, [question]))
    guest = visitor()
    attempt = f"/attempt/{guest.begin(world.publish(world.quiz(teacher_id, ids), teacher_id))}"
    choose(guest, attempt, 1, "Sanne Blom")
    work = guest.get(f"{attempt}/1").text.split('<article class="paper"')[0]
    assert f"staat: „<mark>{inner}</mark>”" in work
    assert work.count("Fietsers kunnen omrijden") == 1
    assert "intussen kan" not in work
    assert "Dit klopte op 27 februari 2026." in work
