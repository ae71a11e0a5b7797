"""Work that outlives a request: making questions, and checking what a teacher wrote.

Web processes hold a `Queue` and put work into it; `quizapp worker` carries it out.
Only that process loads the language models, and it loads them when it first needs them.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from functools import cached_property
from types import ModuleType

from huey import Huey, RedisHuey, SqliteHuey, crontab
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import NullPool

from quizapp.config import Config
from quizapp.models import GenerationProblem
from quizapp.models.engine import open_engine
from quizapp.operations.checking import check_version, unchecked_versions
from quizapp.operations.generation import (
    Method,
    fail_generation,
    resume_generations,
    run_generation,
)

log = logging.getLogger(__name__)

SILENCE = timedelta(minutes=10)
"""After this long without a sign of life from whoever makes questions, another takes over."""


class Queue:
    """The work that is waiting, and how it is done."""

    def __init__(self, config: Config) -> None:
        self.huey = _huey(config)
        self._database_url = config.database_url
        self._alone = config.redis_url is None
        self._generate = self.huey.task(name="generate")(self._run_generation)
        self._check = self.huey.task(name="check")(self._check_version)
        self.huey.periodic_task(crontab(), name="resume")(self._resume_silent)

    def generate(self, generation_id: int) -> None:
        """Put a queued generation into the worker's hands; twice is harmless."""
        self._generate(generation_id)

    def check(self, version_id: int) -> None:
        """Have the linter look at a version; twice is harmless."""
        self._check(version_id)

    def work(self) -> None:
        """Carry out work until the process is told to stop (SIGINT waits for the task at hand)."""
        # on SQLite there is one worker: what runs when it begins, the last one left behind
        self._resume(_now() if self._alone else _now() - SILENCE)
        consumer = self.huey.create_consumer(workers=1, scheduler_interval=1, max_delay=0.5)
        consumer.run()

    def _resume_silent(self) -> None:
        self._resume(_now() - SILENCE)

    def _resume(self, silent_since: datetime) -> None:
        with self._sessions() as session:
            for generation_id in resume_generations(session, silent_since, _now()):
                self.generate(generation_id)
            for version_id in unchecked_versions(session):
                self.check(version_id)

    def _run_generation(self, generation_id: int) -> None:
        with self._sessions() as session:
            generate(session, generation_id)

    def _check_version(self, version_id: int) -> None:
        method = _method()
        with self._sessions() as session:
            check_version(session, version_id, method.read, method.lint, _now())

    @cached_property
    def _sessions(self) -> sessionmaker[Session]:
        return sessionmaker(open_engine(self._database_url, poolclass=NullPool))


def generate(session: Session, generation_id: int) -> None:
    """Run a generation with the real method; a failure is kept with its reason."""
    method = _method()
    try:
        run_generation(session, generation_id, Method(method.read, method.ask), _now)
    except method.ModelMissingError:
        log.exception("generation %d needs a model", generation_id)
        fail_generation(session, generation_id, GenerationProblem.MODEL_MISSING, _now())
    except Exception:
        log.exception("generation %d failed", generation_id)
        fail_generation(session, generation_id, GenerationProblem.CRASHED, _now())


def _method() -> ModuleType:
    from quizapp import method  # noqa: PLC0415 - web processes must not load the models

    return method


def _now() -> datetime:
    return datetime.now(UTC)


def _huey(config: Config) -> Huey:
    if config.redis_url:
        return RedisHuey("quizapp", url=config.redis_url, results=False, immediate=config.immediate)
    return SqliteHuey(
        "quizapp",
        filename=str(config.instance / "queue.db"),
        fsync=True,
        results=False,
        immediate=config.immediate,
    )
