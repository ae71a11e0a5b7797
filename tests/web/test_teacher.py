"""A teacher's way: paste, watch, review, write, put together, publish."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.models import DecisionRow, QuestionRow, QuestionState, RejectReason, VersionRow
from tests.web.conftest import Recorded, Visit, Visitor, words
from tests.world import ARTICLE, BEAMS, COST, SPEAKER, TEXT, World, place

LONG = TEXT + "\n" + "De wethouder verwacht dat de brug in april weer open is voor iedereen. " * 8


@pytest.fixture
def questions(world: World, teacher_id: int) -> list[int]:
    """Three drafts of an article."""
    return world.drafts(teacher_id)


def paste(teacher: Visitor, **changed: str) -> object:
    form = {
        "title": "Brug dicht",
        "publisher": "Hardemoer Nieuws",
        "published": "2026-02-27",
        "language": "nl",
        "text": LONG,
    }
    return teacher.post("/admin/articles/new", **{**form, **changed})


def seen(teacher: Visitor, question_id: int) -> str:
    """The version that the review page shows."""
    found = re.search(
        r'name="seen"[^>]*value="(\d+)"', teacher.get(f"/admin/questions/{question_id}").text
    )
    assert found
    return found[1]


def test_the_desk_of_a_new_teacher_says_how_to_begin(teacher: Visitor) -> None:
    page = words(teacher.get("/admin/"))
    assert "Je hebt nog geen artikelen." in page
    assert "Je hebt nog geen quizzen." in page


def test_the_desk_shows_what_is_waiting(
    teacher: Visitor, world: World, teacher_id: int, questions: list[int]
) -> None:
    world.accept(teacher_id, questions[:1])
    world.publish(world.quiz(teacher_id, questions[:1]), teacher_id)
    page = words(teacher.get("/admin/"))
    assert "Er zijn nog vragen om na te kijken" in page
    assert "1 goedgekeurd" in page
    assert re.search(r"Code [2-9A-HJ-NP-Z]{6}", page)


def test_a_pasted_article_is_kept_and_its_questions_are_asked_for(
    teacher: Visitor, queue: Recorded
) -> None:
    response = paste(teacher)
    assert queue.generated == [1]
    page = teacher.follow(response)
    assert "Wacht op zijn beurt" in words(page)
    assert 'http-equiv="refresh"' in page.text
    assert "data-poll" in page.text


def test_questions_appear_while_they_are_made(
    teacher: Visitor, world: World, queue: Recorded
) -> None:
    paste(teacher)
    assert "Na te kijken" not in words(teacher.get("/admin/articles/1/progress"))
    world.generate(queue.generated[0])
    page = teacher.get("/admin/articles/1/progress")
    assert "Na te kijken 3" in words(page)
    assert "data-poll" not in page.text
    assert "<html" not in page.text


def test_stopping_keeps_what_was_made_and_making_again_adds(
    teacher: Visitor, queue: Recorded
) -> None:
    paste(teacher)
    page = teacher.follow(teacher.post("/admin/articles/1/cancel"))
    assert "Je hebt het maken van vragen gestopt." in words(page)
    assert "Uit dit artikel kon geen vraag worden gemaakt." in words(page)
    teacher.follow(teacher.post("/admin/articles/1/generate"))
    assert queue.generated == [1, 2]


def test_review_shows_the_question_beside_its_article_with_everything_about_it(
    teacher: Visitor, questions: list[int]
) -> None:
    page = teacher.get(f"/admin/questions/{questions[2]}")
    text = words(page)
    assert f'tabindex="-1">{COST.evidence[0].of(TEXT)}</mark>' in page.text
    for said in (COST.stem, "de gemeente", "3 van 3", "nog 3 na te kijken", "Een kort antwoord"):
        assert said in text
    assert "Wie aan het woord komt" in text
    assert "Kijk goed:" in text
    assert "Dit kan veranderen." in text


def test_accepting_goes_on_to_the_next_draft_until_all_are_reviewed(
    teacher: Visitor, questions: list[int]
) -> None:
    assert teacher.get("/admin/articles/1/review").location == f"/admin/questions/{questions[0]}"
    for here, there in zip(questions, [*questions[1:], None], strict=True):
        response = teacher.post(f"/admin/questions/{here}/accept", seen=seen(teacher, here))
        target = f"/admin/questions/{there}" if there else "/admin/articles/1/review"
        assert response.location == target
    page = words(teacher.get("/admin/articles/1/review"))
    assert "Alles is nagekeken" in page
    assert "3 vragen bij dit artikel zijn goedgekeurd." in page


def test_rejecting_keeps_the_reason_and_can_be_undone(
    teacher: Visitor, questions: list[int], fresh_session: Callable[[], Session]
) -> None:
    here = questions[0]
    page = teacher.follow(
        teacher.post(f"/admin/questions/{here}/reject", seen=seen(teacher, here), reason="trivial")
    )
    assert "Afgewezen." in words(page)
    assert "Maak ongedaan" in words(page)
    assert "over iets onbelangrijks" in words(teacher.get(f"/admin/questions/{here}"))
    undone = teacher.follow(teacher.post("/admin/articles/1/undo"))
    assert BEAMS.stem in undone.text
    assert "Teruggedraaid." in words(undone)
    session = fresh_session()
    assert session.get_one(QuestionRow, here).state is QuestionState.DRAFT
    reasons = session.scalars(select(DecisionRow.reason).order_by(DecisionRow.id)).all()
    assert reasons == [RejectReason.TRIVIAL, None]


def test_a_reason_of_nobodys_is_another_reason(teacher: Visitor, questions: list[int]) -> None:
    here = questions[0]
    teacher.post(f"/admin/questions/{here}/reject", seen=seen(teacher, here), reason="boredom")
    assert "Een andere reden" in words(teacher.get(f"/admin/questions/{here}"))


def test_undoing_without_a_decision_says_so(teacher: Visitor, questions: list[int]) -> None:
    page = teacher.follow(teacher.follow(teacher.post("/admin/articles/1/undo")))
    assert "Er is geen besluit om ongedaan te maken" in words(page)
    assert "of de vraag is daarna bewerkt" in words(page)


def test_a_question_changed_in_another_tab_is_not_accepted_unseen(
    teacher: Visitor, questions: list[int], fresh_session: Callable[[], Session]
) -> None:
    here = questions[0]
    before = seen(teacher, here)
    teacher.post(f"/admin/questions/{here}/edit", seen=before, stem="Hoeveel balken?", answers="12")
    page = teacher.follow(teacher.post(f"/admin/questions/{here}/accept", seen=before))
    assert "intussen veranderd" in words(page)
    assert fresh_session().get_one(QuestionRow, here).state is QuestionState.DRAFT


def test_an_edit_is_a_new_version_that_is_checked(
    teacher: Visitor, questions: list[int], queue: Recorded
) -> None:
    here = questions[0]
    form = teacher.get(f"/admin/questions/{here}/edit").text
    assert BEAMS.stem in form
    page = teacher.follow(
        teacher.post(
            f"/admin/questions/{here}/edit",
            seen=seen(teacher, here),
            stem="Hoeveel balken zijn er volgens het artikel nieuw?",
            answers="12\ntwaalf",
            tolerance="0,5",
        )
    )
    assert "Bewaard als nieuwe versie." in words(page)
    assert "versie 2" in words(page)
    assert "wordt op fouten gecontroleerd" in words(page)
    assert len(queue.checked) == 1
    refused = teacher.follow(
        teacher.post(f"/admin/questions/{here}/accept", seen=seen(teacher, here))
    )
    assert "wordt nog op fouten gecontroleerd" in words(refused)


def test_saving_the_same_words_makes_no_version(
    teacher: Visitor, questions: list[int], queue: Recorded
) -> None:
    here = questions[1]
    form = {
        "seen": seen(teacher, here),
        "stem": SPEAKER.stem,
        "correct": "1",
        "feedback": SPEAKER.feedback,
    }
    rows = {f"options-{row}": option.text for row, option in enumerate(SPEAKER.options)}
    teacher.post(f"/admin/questions/{here}/edit", **form, **rows)
    assert queue.checked == []


def test_a_published_quiz_keeps_its_questions_when_one_is_edited(
    teacher: Visitor, guest: Visitor, world: World, teacher_id: int
) -> None:
    code = world.published(teacher_id)
    attempt = guest.begin(code)
    here = seen(teacher, 1)
    teacher.post("/admin/questions/1/edit", seen=here, stem="Iets heel anders?", answers="12")
    assert BEAMS.stem in guest.get(f"/attempt/{attempt}/1").text
    assert "sindsdien veranderd" in words(teacher.get("/admin/quizzes/1"))


def write(teacher: Visitor, **changed: str) -> object:
    evidence = place("De brug is van 1931 en draagt elke dag ruim vierduizend fietsers.")
    form = {
        "evidence": f"{evidence.start}-{evidence.end}",
        "format": "single_choice",
        "skill": "number",
        "stem": "Uit welk jaar is de brug volgens het artikel?",
        "options-0": "1931",
        "options-1": "1913",
        "correct": "0",
        "feedback": "In het artikel staat dat de brug van 1931 is.",
    }
    return teacher.post("/admin/articles/1/write", **{**form, **changed})


def test_a_question_is_written_from_a_selected_sentence(
    teacher: Visitor, questions: list[int], queue: Recorded
) -> None:
    part = place("ruim vierduizend fietsers")
    chosen = f"{part.start}-{part.end}"
    page = teacher.get(f"/admin/articles/1/write?evidence={chosen}").text
    assert re.search(rf'value="{chosen}" checked.*?ruim vierduizend fietsers', page)
    kept = teacher.follow(write(teacher, evidence=chosen))
    assert "Je vraag is bewaard." in words(kept)
    assert 'tabindex="-1">ruim vierduizend fietsers</mark>' in kept.text
    assert len(queue.checked) == 1


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"evidence": ""}, "Kies de zin in het artikel die het antwoord bewijst."),
        ({"evidence": "3-999999"}, "Kies de zin in het artikel die het antwoord bewijst."),
        ({"stem": " "}, "Typ de vraag."),
        ({"correct": ""}, "Geef aan welk antwoord juist is."),
        ({"correct": "5"}, "Geef aan welk antwoord juist is."),
        ({"options-1": ""}, "Geef minstens twee opties."),
        ({"format": "numeric", "answers": "veel"}, "Het juiste antwoord moet een getal zijn"),
        ({"format": "short_answer", "answers": ""}, "Geef aan welk antwoord juist is."),
        ({"stem": "x" * 1001}, "Deze tekst is te lang."),
        ({"tolerance": "een beetje"}, "Dit moet een getal zijn, 0 of meer."),
    ],
)
def test_a_question_that_is_not_finished_keeps_what_was_typed(
    teacher: Visitor, questions: list[int], changed: dict[str, str], said: str
) -> None:
    response = write(teacher, **changed)
    assert response.status_code == 422
    assert said in words(response)
    assert "In het artikel staat dat de brug van 1931 is." in response.text
    assert (changed.get("stem") or "Uit welk jaar is de brug") in response.text


def test_an_unfinished_edit_keeps_what_was_typed(teacher: Visitor, questions: list[int]) -> None:
    here = questions[0]
    response = teacher.post(
        f"/admin/questions/{here}/edit", seen=seen(teacher, here), stem="Hoe?", answers="veel"
    )
    assert response.status_code == 422
    assert "moet een getal zijn" in words(response)
    response = teacher.post(f"/admin/questions/{here}/edit", seen="0", stem="Hoe?", answers="12")
    assert response.status_code == 409
    assert "intussen veranderd" in words(response)
    assert "Hoe?" in response.text
    assert f'value="{seen(teacher, here)}"' in response.text
    tolerance = teacher.post(f"/admin/questions/{here}/edit", seen="0", tolerance="veel")
    assert tolerance.status_code == 422


def test_questions_are_put_into_a_quiz_moved_and_taken_out(
    teacher: Visitor, world: World, teacher_id: int, questions: list[int]
) -> None:
    world.accept(teacher_id, questions)
    path = teacher.post("/admin/quizzes/new", title="Onze quiz").location

    def stems() -> list[str]:
        listed = teacher.get(path).text.split('id="publish"')[0]
        return re.findall(r'<a href="/admin/questions/\d+" lang="nl">([^<]+)</a>', listed)

    assert "Deze quiz is leeg." in words(teacher.get(path))
    teacher.post(f"{path}/questions", change=f"add {questions[1]}")
    assert stems() == [SPEAKER.stem]
    teacher.post(f"{path}/questions", change="all 1")
    assert stems() == [SPEAKER.stem, BEAMS.stem, COST.stem]
    teacher.post(f"{path}/questions", change=f"up {questions[0]}")
    assert stems() == [BEAMS.stem, SPEAKER.stem, COST.stem]
    teacher.post(f"{path}/questions", change=f"down {questions[1]}")
    assert stems() == [BEAMS.stem, COST.stem, SPEAKER.stem]
    teacher.post(f"{path}/questions", change=f"remove {questions[0]}")
    assert stems() == [COST.stem, SPEAKER.stem]
    teacher.post(f"{path}/questions", change="dance")
    assert stems() == [COST.stem, SPEAKER.stem]
    assert teacher.post(f"{path}/questions", change="add 999").status_code == 404


def test_the_quiz_of_a_reviewed_article_is_offered_its_title(
    teacher: Visitor, world: World, teacher_id: int, questions: list[int]
) -> None:
    world.accept(teacher_id, questions)
    reviewed = teacher.get("/admin/articles/1/review").text
    found = re.search(r'href="(/admin/quizzes/new[^"]*)"[^>]*>Zet ze in een quiz', reviewed)
    assert found
    page = teacher.get(unescape(found[1])).text
    assert re.search(rf'name="title"[^>]*value="{re.escape(ARTICLE.title or "")}"', page)


def test_all_questions_of_one_article_are_added_and_none_of_another(
    teacher: Visitor, world: World, teacher_id: int, questions: list[int]
) -> None:
    second = world.article(teacher_id, replace(ARTICLE, text=f"{TEXT}\n\nMeer nieuws volgt."))
    world.generate(second.generation_id)
    other = world.questions(second.article_id)
    world.accept(teacher_id, [*questions, *other])
    path = f"/admin/quizzes/{world.quiz(teacher_id, [])}"
    assert set(re.findall(r'value="(all \d+)"', teacher.get(path).text)) == {"all 1", "all 2"}
    page = teacher.follow(teacher.post(f"{path}/questions", change="all 2")).text
    in_quiz = re.findall(r'value="remove (\d+)"', page)
    assert [int(each) for each in in_quiz] == other


def test_the_questions_of_a_quiz_are_read_aloud_in_the_language_of_their_article(
    world: World, teacher_id: int, questions: list[int], visitor: Visit
) -> None:
    world.accept(teacher_id, questions)
    path = f"/admin/quizzes/{world.quiz(teacher_id, questions[:1])}"
    page = visitor("en").sign_in("Juf Aleida").get(path).text
    for stem in (BEAMS.stem, COST.stem):
        assert re.search(rf'lang="nl">{re.escape(stem)}<', page)


def test_a_quiz_is_not_on_the_start_page_unless_its_teacher_asks(
    teacher: Visitor, world: World, teacher_id: int, questions: list[int]
) -> None:
    world.accept(teacher_id, questions)
    page = teacher.get(f"/admin/quizzes/{world.quiz(teacher_id, questions)}").text
    box = re.search(r'<input[^>]*name="listed"[^>]*>', page)
    assert box
    assert "checked" not in box[0]


def test_a_quiz_is_renamed_but_not_to_nothing(
    teacher: Visitor, world: World, teacher_id: int, questions: list[int]
) -> None:
    quiz = world.quiz(teacher_id, [])
    path = f"/admin/quizzes/{quiz}"
    assert "De oude brug" in words(
        teacher.follow(teacher.post(f"{path}/title", title="De oude brug"))
    )
    empty = teacher.post(f"{path}/title", title=" ")
    assert empty.status_code == 422
    assert "Typ een titel." in words(empty)
    assert "Typ een titel." in words(teacher.post("/admin/quizzes/new", title=""))


def test_publishing_shows_the_code_and_closing_takes_it_back(
    teacher: Visitor, world: World, teacher_id: int, questions: list[int], visitor: Visit
) -> None:
    world.accept(teacher_id, questions)
    path = f"/admin/quizzes/{world.quiz(teacher_id, questions)}"
    page = teacher.follow(teacher.post(f"{path}/publish", listed="y"))
    code = re.search(r">([2-9A-HJ-NP-Z]{6})</output>", page.text)
    assert code
    assert "ook op de startpagina" in words(page)
    assert visitor().get(f"/q/{code[1]}").status_code == 200
    assert code[1] in words(teacher.get(path))
    closed = teacher.follow(teacher.post(f"{path}/unpublish"))
    assert "De quiz is gesloten." in words(closed)
    assert teacher.get(f"{path}/published").location == path
    assert visitor().get(f"/q/{code[1]}").status_code == 410


def test_an_empty_quiz_is_not_published(teacher: Visitor, world: World, teacher_id: int) -> None:
    path = f"/admin/quizzes/{world.quiz(teacher_id, [])}"
    page = teacher.follow(teacher.post(f"{path}/publish"))
    assert "Zet minstens één vraag in de quiz" in words(page)


def test_a_question_that_is_not_accepted_any_more_is_not_added(
    teacher: Visitor, world: World, teacher_id: int, questions: list[int]
) -> None:
    path = f"/admin/quizzes/{world.quiz(teacher_id, [])}"
    page = teacher.follow(teacher.post(f"{path}/questions", change=f"add {questions[0]}"))
    assert "niet (meer) goedgekeurd" in words(page)


def test_who_is_signed_in_goes_straight_to_the_desk(teacher: Visitor) -> None:
    assert teacher.get("/sign-in").location == "/admin/"


def test_a_version_keeps_who_wrote_it(
    teacher: Visitor, teacher_id: int, questions: list[int], fresh_session: Callable[[], Session]
) -> None:
    write(teacher)
    newest = select(VersionRow.author_id).order_by(VersionRow.id.desc()).limit(1)
    assert fresh_session().scalar(newest) == teacher_id


def test_the_article_is_shown_with_its_source(teacher: Visitor, questions: list[int]) -> None:
    page = words(teacher.get("/admin/articles/1"))
    assert "Hardemoer Nieuws · 27 februari 2026 · Nederlands" in page
    assert ARTICLE.title in page
