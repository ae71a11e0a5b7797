from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from quizapp.core.article import Language
from quizapp.core.learning.grading import Verdict
from quizapp.models import AttemptRow, GuestRow, QuizRow, ResponseRow, UserRow
from quizapp.operations import attempts, quizzes
from quizapp.operations.attempts import Chosen, Typed
from quizapp.operations.pages.attempt import (
    AnsweredQuestion,
    QuestionToAnswer,
    article_page,
    first_open,
    question_page,
)
from quizapp.operations.pages.result import result_page
from quizapp.operations.pages.start import own_attempt
from quizapp.operations.refusals import Reason, Refused
from tests.races import AT_ONCE, race
from tests.world import ARTICLE, World
from tests.world import COST as COST_QUESTION

ME, SOMEBODY_ELSE = "a" * 32, "b" * 32
BEAMS, SPEAKER, COST = 1, 2, 3


@pytest.fixture
def code(world: World) -> str:
    return world.published(world.teacher())


@pytest.fixture
def attempt_id(world: World, code: str) -> int:
    return world.attempt(code, ME)


def count(session: Session, row: type[AttemptRow | GuestRow | ResponseRow]) -> int:
    return session.scalar(select(func.count()).select_from(row)) or 0


def options(session: Session, attempt_id: int) -> dict[str, int]:
    page = question_page(session, attempt_id, ME, SPEAKER, Language.NL)
    assert isinstance(page, QuestionToAnswer)
    return {option.text: option.id for option in page.options}


def answered(session: Session, attempt_id: int, position: int) -> AnsweredQuestion:
    page = question_page(session, attempt_id, ME, position, Language.NL)
    assert isinstance(page, AnsweredQuestion)
    return page


def close(world: World) -> None:
    teacher_id = world.session.execute(select(UserRow.id)).scalar_one()
    quiz_id = world.session.execute(select(QuizRow.id)).scalar_one()
    quizzes.unpublish(world.session, quiz_id, teacher_id, world.now)


def test_a_second_click_on_start_lands_in_the_same_attempt(world: World, code: str) -> None:
    assert world.attempt(code) == world.attempt(code)


def test_many_clicks_on_start_at_once_make_one_guest_with_one_attempt(
    world: World, code: str, engine: Engine, fresh_session: Callable[[], Session]
) -> None:
    started = race(
        engine,
        lambda session, _: attempts.start_attempt(session, code, ME, "Gele Das 3", world.now),
    )

    assert len(set(started)) == 1
    assert count(fresh_session(), AttemptRow) == 1
    assert count(fresh_session(), GuestRow) == 1


def test_two_guests_have_an_attempt_each(world: World, code: str) -> None:
    assert world.attempt(code, ME) != world.attempt(code, SOMEBODY_ELSE)


def test_nobody_starts_a_quiz_that_is_closed(world: World, code: str) -> None:
    close(world)

    with pytest.raises(Refused) as refusal:
        world.attempt(code)

    assert refusal.value.reason is Reason.CLOSED


def test_who_had_started_goes_on_after_the_quiz_is_closed(
    world: World, code: str, attempt_id: int
) -> None:
    close(world)

    assert world.attempt(code) == attempt_id
    attempts.answer(world.session, attempt_id, ME, BEAMS, Typed("twaalf"), world.now)


def test_an_unknown_code_starts_nothing(world: World) -> None:
    with pytest.raises(Refused) as refusal:
        world.attempt("QQQQQQ")

    assert refusal.value.reason is Reason.UNKNOWN_CODE


@pytest.mark.parametrize("typed", ["{code}", " {lower} ", "{lower_apart}", "{dashed}"])
def test_a_code_is_understood_however_it_is_typed(world: World, code: str, typed: str) -> None:
    forms = {
        "code": code,
        "lower": code.lower(),
        "lower_apart": " ".join(code.lower()),
        "dashed": f"{code[:3]}-{code[3:]}",
    }

    assert attempts.find_code(world.session, typed.format(**forms)) == code


def test_a_code_that_was_never_given_or_is_closed_is_told_apart(world: World, code: str) -> None:
    with pytest.raises(Refused) as never:
        attempts.find_code(world.session, "")
    close(world)
    with pytest.raises(Refused) as closed:
        attempts.find_code(world.session, code)

    assert (never.value.reason, closed.value.reason) == (Reason.UNKNOWN_CODE, Reason.CLOSED)


def test_an_answer_that_was_acknowledged_is_seen_by_everyone(
    world: World, attempt_id: int, fresh_session: Callable[[], Session]
) -> None:
    attempts.answer(world.session, attempt_id, ME, BEAMS, Typed(" twaalf "), world.now)

    page = answered(fresh_session(), attempt_id, BEAMS)
    assert page.given == "twaalf"
    assert page.grade is not None
    assert page.grade.verdict is Verdict.RIGHT


def test_a_chosen_option_is_graded_by_its_text(world: World, attempt_id: int) -> None:
    wrong = options(world.session, attempt_id)["Iris Vos"]

    attempts.answer(world.session, attempt_id, ME, SPEAKER, Chosen(wrong), world.now)

    page = answered(world.session, attempt_id, SPEAKER)
    assert (page.given, page.given_option, page.key) == ("Iris Vos", wrong, "Sanne Blom")
    assert page.key_option != wrong
    assert page.grade is not None
    assert page.grade.verdict is Verdict.WRONG


def test_the_first_answer_stands(world: World, attempt_id: int) -> None:
    attempts.answer(world.session, attempt_id, ME, BEAMS, Typed("tien"), world.now)

    with pytest.raises(Refused) as refusal:
        attempts.answer(world.session, attempt_id, ME, BEAMS, Typed("twaalf"), world.now)

    assert refusal.value.reason is Reason.ALREADY_ANSWERED
    assert answered(world.session, attempt_id, BEAMS).given == "tien"


def test_of_many_answers_at_once_exactly_one_stands(
    world: World, attempt_id: int, engine: Engine, fresh_session: Callable[[], Session]
) -> None:
    outcomes = race(
        engine,
        lambda session, number: attempts.answer(
            session, attempt_id, ME, BEAMS, Typed(str(number)), world.now
        ),
    )

    assert sorted(map(str, outcomes)) == ["None", *[Reason.ALREADY_ANSWERED] * (AT_ONCE - 1)]
    assert count(fresh_session(), ResponseRow) == 1
    assert answered(fresh_session(), attempt_id, BEAMS).given == str(outcomes.index(None))


def test_handing_in_and_answering_at_once_never_leaves_an_answer_that_came_too_late(
    world: World, attempt_id: int, engine: Engine, fresh_session: Callable[[], Session]
) -> None:
    def act(session: Session, number: int) -> None:
        if number % 2:
            attempts.submit(session, attempt_id, ME, world.now)
        else:
            attempts.answer(session, attempt_id, ME, 1 + number // 2 % 3, Typed("x"), world.now)

    outcomes = race(engine, act)

    kept = sum(outcome is None for outcome in outcomes[::2])
    assert count(fresh_session(), ResponseRow) == kept


@pytest.mark.parametrize(
    ("position", "given", "reason"),
    [
        (BEAMS, Typed("  "), Reason.ANSWER_MISSING),
        (BEAMS, Typed("\0"), Reason.ANSWER_MISSING),
        (BEAMS, Typed("9" * 501), Reason.ANSWER_TOO_LONG),
        (BEAMS, Chosen(1), Reason.UNKNOWN_OPTION),
        (SPEAKER, Typed("Sanne Blom"), Reason.UNKNOWN_OPTION),
        (SPEAKER, Chosen(999_999), Reason.UNKNOWN_OPTION),
        (0, Typed("twaalf"), Reason.NOT_FOUND),
        (4, Typed("twaalf"), Reason.NOT_FOUND),
    ],
)
def test_an_answer_that_fits_no_question_is_refused(
    world: World, attempt_id: int, position: int, given: Chosen | Typed, reason: Reason
) -> None:
    with pytest.raises(Refused) as refusal:
        attempts.answer(world.session, attempt_id, ME, position, given, world.now)

    assert refusal.value.reason is reason
    assert count(world.session, ResponseRow) == 0


def test_nobody_answers_submits_or_sees_somebody_elses_attempt(
    world: World, attempt_id: int
) -> None:
    session, now = world.session, world.now
    for act in (
        lambda: attempts.answer(session, attempt_id, SOMEBODY_ELSE, BEAMS, Typed("12"), now),
        lambda: attempts.submit(session, attempt_id, SOMEBODY_ELSE, now),
        lambda: question_page(session, attempt_id, SOMEBODY_ELSE, BEAMS, Language.NL),
        lambda: article_page(session, attempt_id, SOMEBODY_ELSE, BEAMS),
        lambda: result_page(session, attempt_id, SOMEBODY_ELSE, Language.NL),
        lambda: first_open(session, attempt_id, SOMEBODY_ELSE),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason is Reason.NOT_FOUND


def test_before_it_is_answered_a_question_shows_nothing_but_stem_and_options(
    world: World, attempt_id: int
) -> None:
    page = question_page(world.session, attempt_id, ME, SPEAKER, Language.NL)

    assert isinstance(page, QuestionToAnswer)
    assert page.__slots__ == ("progress", "language", "format", "stem", "options")
    assert [option.__slots__ for option in page.options] == [("id", "text")] * 3


def test_the_article_can_be_read_before_answering(world: World, attempt_id: int) -> None:
    assert article_page(world.session, attempt_id, ME, SPEAKER).article == ARTICLE


def test_a_position_that_the_quiz_does_not_have_is_not_found(world: World, attempt_id: int) -> None:
    for position in (0, 4):
        with pytest.raises(Refused):
            question_page(world.session, attempt_id, ME, position, Language.NL)


def test_the_next_open_question_is_looked_for_round_the_end(world: World, attempt_id: int) -> None:
    assert first_open(world.session, attempt_id, ME) == BEAMS
    attempts.answer(world.session, attempt_id, ME, COST, Typed("de gemeente"), world.now)

    progress = answered(world.session, attempt_id, COST).progress
    assert (progress.count, progress.next_open) == (3, BEAMS)
    assert progress.answered == (False, False, True)


def test_when_all_is_answered_no_question_is_open(world: World, attempt_id: int) -> None:
    speaker = options(world.session, attempt_id)["Sanne Blom"]
    for position, given in ((BEAMS, Typed("12")), (SPEAKER, Chosen(speaker)), (COST, Typed("wie"))):
        attempts.answer(world.session, attempt_id, ME, position, given, world.now)

    assert first_open(world.session, attempt_id, ME) is None
    assert answered(world.session, attempt_id, COST).progress.next_open is None


def test_after_handing_in_nothing_can_be_answered(world: World, attempt_id: int) -> None:
    attempts.submit(world.session, attempt_id, ME, world.now)

    with pytest.raises(Refused) as refusal:
        attempts.answer(world.session, attempt_id, ME, BEAMS, Typed("12"), world.now)

    assert refusal.value.reason is Reason.ALREADY_SUBMITTED
    assert first_open(world.session, attempt_id, ME) is None


def test_handing_in_twice_changes_nothing(world: World, attempt_id: int) -> None:
    attempts.submit(world.session, attempt_id, ME, world.now)
    attempts.submit(world.session, attempt_id, ME, world.now + timedelta(minutes=1))

    assert world.session.scalars(select(AttemptRow.submitted_at)).all() == [world.now]


def test_the_result_is_kept_back_until_the_attempt_is_handed_in(
    world: World, attempt_id: int
) -> None:
    with pytest.raises(Refused) as refusal:
        result_page(world.session, attempt_id, ME, Language.NL)

    assert refusal.value.reason is Reason.NOT_SUBMITTED


def test_the_score_is_computed_from_the_answers_that_were_kept(
    world: World, attempt_id: int
) -> None:
    attempts.answer(world.session, attempt_id, ME, BEAMS, Typed("twaalf"), world.now)
    attempts.answer(world.session, attempt_id, ME, COST, Typed("de provincie"), world.now)
    attempts.submit(world.session, attempt_id, ME, world.now)

    page = result_page(world.session, attempt_id, ME, Language.NL)

    assert (page.title, page.pseudonym) == ("De brug", "Blauwe Otter 12")
    assert (page.score.right, page.score.asked, page.score.to_be_judged) == (1, 3, 1)
    assert page.sentence == page.score.sentence(Language.NL)
    assert [item.given for item in page.items] == ["twaalf", None, "de provincie"]
    assert [item.position for item in page.to_read_again] == [SPEAKER, COST]
    assert page.items[2].evidence == COST_QUESTION.evidence


def test_a_question_left_open_shows_its_key_after_handing_in(world: World, attempt_id: int) -> None:
    attempts.submit(world.session, attempt_id, ME, world.now)

    page = answered(world.session, attempt_id, SPEAKER)

    assert (page.given, page.grade, page.key) == (None, None, "Sanne Blom")


def test_a_guest_finds_their_attempt_again_by_the_code(
    world: World, code: str, attempt_id: int
) -> None:
    found = own_attempt(world.session, code.lower(), ME)

    assert found is not None
    assert (found.id, found.pseudonym, found.submitted) == (attempt_id, "Blauwe Otter 12", False)
    assert own_attempt(world.session, code, SOMEBODY_ELSE) is None
