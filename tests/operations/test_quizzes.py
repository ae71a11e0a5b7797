from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from quizapp.core.article import Language
from quizapp.models import AssignmentRow, RejectReason
from quizapp.operations import quizzes, review
from quizapp.operations.codes import ALPHABET, new_code
from quizapp.operations.pages.admin import admin_page
from quizapp.operations.pages.attempt import question_page
from quizapp.operations.pages.quiz import quiz_page
from quizapp.operations.pages.start import join_page, start_page
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.wording import Wording
from tests.races import AT_ONCE, race
from tests.world import ARTICLE, BEAMS, World

ME = "a" * 32


@pytest.fixture
def teacher_id(world: World) -> int:
    return world.teacher()


@pytest.fixture
def approved(world: World, teacher_id: int) -> list[int]:
    question_ids = world.drafts(teacher_id)
    world.accept(teacher_id, question_ids)
    return question_ids


def stems(world: World, quiz_id: int, teacher_id: int) -> list[int]:
    return [each.id for each in quiz_page(world.session, quiz_id, teacher_id).questions]


def reword(world: World, teacher_id: int, question_id: int, stem: str) -> None:
    wording = Wording(stem=stem, answers=BEAMS.answers)
    seen = world.newest(question_id)
    review.edit(world.session, question_id, teacher_id, seen, wording, world.now)


@pytest.mark.parametrize(
    ("title", "reason"),
    [(" ", Reason.TITLE_MISSING), ("t" * 201, Reason.TITLE_TOO_LONG)],
)
def test_a_quiz_has_a_title(world: World, teacher_id: int, title: str, reason: Reason) -> None:
    quiz_id = quizzes.create_quiz(world.session, teacher_id, "De brug", world.now)
    for act in (
        lambda: quizzes.create_quiz(world.session, teacher_id, title, world.now),
        lambda: quizzes.rename_quiz(world.session, quiz_id, teacher_id, title),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason is reason


def test_a_quiz_gets_another_title(world: World, teacher_id: int) -> None:
    quiz_id = quizzes.create_quiz(world.session, teacher_id, "De brug", world.now)

    quizzes.rename_quiz(world.session, quiz_id, teacher_id, " De brug dicht ")

    assert quiz_page(world.session, quiz_id, teacher_id).title == "De brug dicht"


def test_questions_are_put_in_taken_out_and_put_in_order(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    first, second, third = approved
    quiz_id = world.quiz(teacher_id, approved)
    assert stems(world, quiz_id, teacher_id) == approved

    quizzes.set_questions(world.session, quiz_id, teacher_id, [third, first, third])

    assert stems(world, quiz_id, teacher_id) == [third, first]
    offered = quiz_page(world.session, quiz_id, teacher_id).offered
    assert [(each.id, each.article_title) for each in offered] == [(second, ARTICLE.title)]

    quizzes.set_questions(world.session, quiz_id, teacher_id, [])
    assert stems(world, quiz_id, teacher_id) == []


def test_only_approved_questions_come_into_a_quiz(world: World, teacher_id: int) -> None:
    drafts = world.drafts(teacher_id)
    quiz_id = world.quiz(teacher_id, [])
    for question_ids, reason in ((drafts, Reason.NOT_APPROVED), ([999], Reason.NOT_FOUND)):
        with pytest.raises(Refused) as refusal:
            quizzes.set_questions(world.session, quiz_id, teacher_id, question_ids)
        assert refusal.value.reason is reason


def test_questions_that_are_no_longer_approved_can_be_taken_out_one_by_one(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    first, second, third = approved
    quiz_id = world.quiz(teacher_id, approved)
    for rejected in (first, second):
        seen = world.newest(rejected)
        review.reject(world.session, rejected, teacher_id, seen, RejectReason.OUTDATED, world.now)

    quizzes.set_questions(world.session, quiz_id, teacher_id, [third, second])
    assert stems(world, quiz_id, teacher_id) == [third, second]

    quizzes.set_questions(world.session, quiz_id, teacher_id, [third])
    with pytest.raises(Refused) as refusal:
        quizzes.set_questions(world.session, quiz_id, teacher_id, [third, second])
    assert refusal.value.reason is Reason.NOT_APPROVED


def test_a_published_quiz_is_found_by_its_code_and_on_the_start_page(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    code = world.publish(world.quiz(teacher_id, approved), teacher_id)

    quiz = join_page(world.session, code)

    assert (quiz.code, quiz.title, quiz.questions) == (code, "De brug", 3)
    assert [article.title for article in quiz.articles] == [ARTICLE.title]
    assert start_page(world.session) == (quiz,)


def test_a_quiz_that_is_not_listed_is_found_by_its_code_only(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    code = world.publish(world.quiz(teacher_id, approved), teacher_id, listed=False)

    assert join_page(world.session, code).code == code
    assert start_page(world.session) == ()


def test_publishing_twice_gives_the_same_code(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    quiz_id = world.quiz(teacher_id, approved)

    assert world.publish(quiz_id, teacher_id) == world.publish(quiz_id, teacher_id)


def test_publishing_from_many_tabs_at_once_opens_one_assignment(
    world: World, teacher_id: int, approved: list[int], engine: Engine
) -> None:
    quiz_id = world.quiz(teacher_id, approved)

    def act(session: Session, number: int) -> str:
        return quizzes.publish(session, quiz_id, teacher_id, Random(number), world.now, listed=True)

    codes = race(engine, act)

    assert len(codes) == AT_ONCE
    assert len(set(codes)) == 1
    assert world.session.scalar(select(func.count()).select_from(AssignmentRow)) == 1


def test_a_code_that_was_given_before_is_not_given_again(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    first, second = world.quiz(teacher_id, approved), world.quiz(teacher_id, approved)
    codes = [
        quizzes.publish(world.session, quiz_id, teacher_id, Random(7), world.now, listed=True)
        for quiz_id in (first, second)
    ]

    assert codes[0] == new_code(Random(7))
    assert codes[1] != codes[0]


def test_codes_have_none_of_the_characters_that_are_misread() -> None:
    assert len(ALPHABET) == 32
    assert not set("0O1I") & set(ALPHABET)
    assert set(new_code(Random(1))) <= set(ALPHABET)


def test_players_keep_the_version_that_was_published_when_a_question_is_edited(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    quiz_id = world.quiz(teacher_id, approved)
    code = world.publish(quiz_id, teacher_id)
    attempt_id = world.attempt(code, ME)

    reword(world, teacher_id, approved[0], "Hoeveel balken zijn er volgens het artikel nieuw?")

    shown = question_page(world.session, attempt_id, ME, 1, Language.NL)
    assert shown.stem == BEAMS.stem
    published = quiz_page(world.session, quiz_id, teacher_id).published
    assert published is not None
    assert published.changed
    assert (published.code, published.questions, published.attempts) == (code, 3, 1)


def test_a_quiz_without_questions_is_not_published(world: World, teacher_id: int) -> None:
    with pytest.raises(Refused) as refusal:
        world.publish(world.quiz(teacher_id, []), teacher_id)

    assert refusal.value.reason is Reason.NO_QUESTIONS


def test_a_quiz_with_a_question_that_is_no_longer_approved_is_not_published(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    quiz_id = world.quiz(teacher_id, approved)
    reword(world, teacher_id, approved[0], "Hoeveel balken zijn er volgens het artikel nieuw?")

    with pytest.raises(Refused) as refusal:
        world.publish(quiz_id, teacher_id)

    assert refusal.value.reason is Reason.NOT_APPROVED


def test_unpublishing_closes_and_publishing_again_gives_a_new_code(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    quiz_id = world.quiz(teacher_id, approved)
    old = world.publish(quiz_id, teacher_id)

    for later in (1, 2):  # a second click changes nothing
        quizzes.unpublish(world.session, quiz_id, teacher_id, world.now + timedelta(minutes=later))

    assert quiz_page(world.session, quiz_id, teacher_id).published is None
    assert start_page(world.session) == ()
    with pytest.raises(Refused) as refusal:
        join_page(world.session, old)
    assert refusal.value.reason is Reason.CLOSED
    assert world.publish(quiz_id, teacher_id) != old


def test_a_code_that_nobody_gave_is_unknown(world: World) -> None:
    with pytest.raises(Refused) as refusal:
        join_page(world.session, "QQQQQQ")

    assert refusal.value.reason is Reason.UNKNOWN_CODE


def test_the_admin_page_counts_what_is_there(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    quiz_id = world.quiz(teacher_id, approved)
    world.quiz(teacher_id, approved[:1], "Alleen de balken")
    code = world.publish(quiz_id, teacher_id)
    world.attempt(code, ME)
    world.attempt(code, "b" * 32)
    reword(world, teacher_id, approved[0], "Hoeveel balken zijn er volgens het artikel nieuw?")

    page = admin_page(world.session, teacher_id)

    assert page.waiting == 0
    assert [(a.title, a.drafts, a.approved, a.generation) for a in page.articles] == [
        (ARTICLE.title, 1, 2, "done")
    ]
    assert [(q.title, q.questions, q.code, q.attempts) for q in page.quizzes] == [
        ("Alleen de balken", 1, None, 0),
        ("De brug", 3, code, 2),
    ]


def test_another_teacher_finds_neither_quiz_nor_questions(
    world: World, teacher_id: int, approved: list[int]
) -> None:
    session, now, other = world.session, world.now, world.teacher("Meester Bram")
    quiz_id, own_id = world.quiz(teacher_id, approved), world.quiz(other, [])
    for act in (
        lambda: quiz_page(session, quiz_id, other),
        lambda: quizzes.rename_quiz(session, quiz_id, other, "Van mij"),
        lambda: quizzes.set_questions(session, quiz_id, other, []),
        lambda: quizzes.set_questions(session, own_id, other, approved),
        lambda: world.publish(quiz_id, other),
        lambda: quizzes.unpublish(session, quiz_id, other, now),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason is Reason.NOT_FOUND
    assert admin_page(session, other).articles == ()
    assert quiz_page(session, own_id, other).offered == ()
