from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from quizapp.core.article import Article
from quizapp.core.language.document import Document
from quizapp.core.question import Question
from quizapp.models import (
    FactRow,
    GenerationProblem,
    GenerationStage,
    GenerationState,
    QuestionRow,
    QuestionState,
    RejectReason,
)
from quizapp.operations import generation, review
from quizapp.operations.articles import Submitted
from quizapp.operations.generation import MOST_TRIES, Method
from quizapp.operations.pages.article import ArticlePage, Generation, article_page
from quizapp.operations.refusals import Reason, Refused
from tests.races import AT_ONCE, race
from tests.world import ARTICLE, BEAMS, COST, DOCUMENT, QUESTIONS, SPEAKER, World


@pytest.fixture
def teacher_id(world: World) -> int:
    return world.teacher()


@pytest.fixture
def submitted(world: World, teacher_id: int) -> Submitted:
    return world.article(teacher_id)


def page(world: World, teacher_id: int, submitted: Submitted) -> ArticlePage:
    return article_page(world.session, submitted.article_id, teacher_id)


def newest(world: World, teacher_id: int, submitted: Submitted) -> Generation:
    found = page(world, teacher_id, submitted).generation
    assert found is not None
    return found


def again(world: World, teacher_id: int, submitted: Submitted) -> int:
    return generation.start_generation(world.session, submitted.article_id, teacher_id, world.now)


def resume(world: World, minutes: int) -> list[int]:
    later = world.now + timedelta(minutes=minutes)
    return generation.resume_generations(world.session, world.now + timedelta(minutes=10), later)


def dies_after(questions: tuple[Question, ...]) -> Iterator[Question]:
    """A worker that is killed half-way leaves what it had."""
    yield from questions
    raise KeyboardInterrupt


def test_a_submitted_article_waits_for_the_worker(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    found = newest(world, teacher_id, submitted)

    assert (found.state, found.stage) == (GenerationState.QUEUED, GenerationStage.WAITING)
    assert found.active
    assert page(world, teacher_id, submitted).questions == ()


def test_questions_are_kept_as_drafts_with_their_facts(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    world.generate(submitted.generation_id)

    found = page(world, teacher_id, submitted)
    assert [entry.stem for entry in found.questions] == [each.stem for each in QUESTIONS]
    assert {entry.state for entry in found.questions} == {QuestionState.DRAFT}
    assert [entry.flagged for entry in found.questions] == [None, None, "soft"]
    facts = world.session.scalars(select(FactRow).order_by(FactRow.value)).all()
    assert [fact.value for fact in facts] == ["Sanne Blom", "twaalf"]
    assert facts[1].unit == "balken"


def test_progress_is_seen_while_questions_appear(
    world: World, teacher_id: int, submitted: Submitted, fresh_session: Callable[[], Session]
) -> None:
    seen: list[tuple[str, int, int, int]] = []

    def look() -> None:
        found = article_page(fresh_session(), submitted.article_id, teacher_id)
        assert found.generation is not None
        progress = found.generation
        seen.append((progress.stage, progress.done, progress.total, len(found.questions)))

    def ask() -> Iterator[Question]:
        for question in QUESTIONS:
            look()
            yield question
        look()

    world.generate(submitted.generation_id, ask())
    look()

    assert seen == [
        ("asking", 0, 6, 0),
        ("asking", 2, 6, 1),
        ("asking", 3, 6, 2),
        ("asking", 5, 6, 3),
        ("finished", 6, 6, 3),
    ]


def test_generating_twice_adds_nothing_twice(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    world.generate(submitted.generation_id, QUESTIONS[:2])

    world.generate(again(world, teacher_id, submitted), QUESTIONS)

    assert len(page(world, teacher_id, submitted).questions) == len(QUESTIONS)
    assert world.session.scalar(select(func.count()).select_from(FactRow)) == 2


def test_generating_again_leaves_reviewed_questions_as_they_are(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    world.generate(submitted.generation_id)
    approved, rejected, _ = world.questions(submitted.article_id)
    world.accept(teacher_id, [approved])
    review.reject(
        world.session, rejected, teacher_id, world.newest(rejected), RejectReason.WRONG, world.now
    )

    world.generate(again(world, teacher_id, submitted))

    states = [entry.state for entry in page(world, teacher_id, submitted).questions]
    assert states == ["approved", "retired", "draft"]


def test_only_one_generation_of_an_article_is_under_way(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    assert again(world, teacher_id, submitted) == submitted.generation_id


def test_starting_from_many_tabs_at_once_is_one_generation(
    world: World, teacher_id: int, submitted: Submitted, engine: Engine
) -> None:
    world.generate(submitted.generation_id)

    started = race(
        engine,
        lambda session, _: generation.start_generation(
            session, submitted.article_id, teacher_id, world.now
        ),
    )

    assert len(set(started)) == 1


def test_a_generation_is_taken_up_by_one_worker_only(
    world: World, submitted: Submitted, engine: Engine
) -> None:
    read_by: list[int] = []

    def run(session: Session, number: int) -> None:
        method = Method(lambda _: read_by.append(number) or DOCUMENT, lambda _: QUESTIONS)
        generation.run_generation(session, submitted.generation_id, method, lambda: world.now)

    assert race(engine, run) == [None] * AT_ONCE
    assert len(read_by) == 1


def test_a_cancelled_generation_keeps_the_questions_it_had(
    world: World, teacher_id: int, submitted: Submitted, fresh_session: Callable[[], Session]
) -> None:
    def ask() -> Iterator[Question]:
        yield BEAMS
        generation.cancel_generation(
            fresh_session(), submitted.generation_id, teacher_id, world.now
        )
        yield SPEAKER

    world.generate(submitted.generation_id, ask())

    assert newest(world, teacher_id, submitted).state is GenerationState.CANCELLED
    assert [each.stem for each in page(world, teacher_id, submitted).questions] == [BEAMS.stem]


def test_a_generation_cancelled_while_the_article_is_read_asks_nothing(
    world: World, teacher_id: int, submitted: Submitted, fresh_session: Callable[[], Session]
) -> None:
    def read(_article: Article) -> Document:
        generation.cancel_generation(
            fresh_session(), submitted.generation_id, teacher_id, world.now
        )
        return DOCUMENT

    method = Method(read, lambda _: QUESTIONS)
    generation.run_generation(world.session, submitted.generation_id, method, lambda: world.now)

    assert page(world, teacher_id, submitted).questions == ()


def test_cancelling_what_is_over_changes_nothing(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    world.generate(submitted.generation_id)

    generation.cancel_generation(world.session, submitted.generation_id, teacher_id, world.now)

    assert newest(world, teacher_id, submitted).state is GenerationState.DONE


def test_a_generation_that_was_cancelled_in_the_queue_is_not_run(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    generation.cancel_generation(world.session, submitted.generation_id, teacher_id, world.now)

    world.generate(submitted.generation_id)

    assert page(world, teacher_id, submitted).questions == ()


def test_another_worker_takes_up_what_one_that_died_left(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    with pytest.raises(KeyboardInterrupt):
        world.generate(submitted.generation_id, dies_after((BEAMS,)))
    assert len(page(world, teacher_id, submitted).questions) == 1

    assert resume(world, minutes=11) == [submitted.generation_id]
    world.generate(submitted.generation_id)

    assert newest(world, teacher_id, submitted).state is GenerationState.DONE
    assert len(page(world, teacher_id, submitted).questions) == len(QUESTIONS)


def test_a_worker_that_showed_life_is_left_alone(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    with pytest.raises(KeyboardInterrupt):
        world.generate(submitted.generation_id, dies_after(()))

    resumed = generation.resume_generations(world.session, world.now, world.now)

    assert resumed == []
    assert newest(world, teacher_id, submitted).state is GenerationState.RUNNING


def test_an_article_over_which_workers_keep_dying_is_given_up_with_the_reason(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    for _ in range(MOST_TRIES):
        with pytest.raises(KeyboardInterrupt):
            world.generate(submitted.generation_id, dies_after(()))
        resumed = resume(world, minutes=11)

    found = newest(world, teacher_id, submitted)
    assert resumed == []
    assert (found.state, found.problem) == ("failed", GenerationProblem.WORKER_DIED)
    assert again(world, teacher_id, submitted) != submitted.generation_id


def test_what_waits_in_the_queue_is_handed_out_again_after_a_restart(
    world: World, submitted: Submitted
) -> None:
    assert resume(world, minutes=0) == [submitted.generation_id]


def test_a_failed_generation_says_why(world: World, teacher_id: int, submitted: Submitted) -> None:
    generation.fail_generation(
        world.session, submitted.generation_id, GenerationProblem.MODEL_MISSING, world.now
    )

    found = newest(world, teacher_id, submitted)
    assert (found.state, found.problem) == ("failed", GenerationProblem.MODEL_MISSING)
    assert not found.active


def test_two_questions_may_share_a_fact(world: World, submitted: Submitted) -> None:
    other = replace(BEAMS, stem="Welk aantal balken noemt het artikel?")

    world.generate(submitted.generation_id, (BEAMS, other))

    assert world.session.scalar(select(func.count(QuestionRow.fact_id.distinct()))) == 1


def test_a_question_without_a_fact_is_kept_too(world: World, submitted: Submitted) -> None:
    world.generate(submitted.generation_id, (COST,))

    assert world.session.scalars(select(QuestionRow.fact_id)).all() == [None]


def test_another_teacher_neither_starts_cancels_nor_sees_it(
    world: World, submitted: Submitted
) -> None:
    session, other, now = world.session, world.teacher("Meester Bram"), world.now
    for act in (
        lambda: generation.start_generation(session, submitted.article_id, other, now),
        lambda: generation.cancel_generation(session, submitted.generation_id, other, now),
        lambda: article_page(session, submitted.article_id, other),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason is Reason.NOT_FOUND


def test_the_page_gives_the_article_as_it_was_submitted(
    world: World, teacher_id: int, submitted: Submitted
) -> None:
    assert page(world, teacher_id, submitted).article == ARTICLE
