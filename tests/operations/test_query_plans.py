"""No page reads a whole table that grows with use: the database's own planner says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from quizapp.core.article import Language
from quizapp.core.question import Format, Skill
from quizapp.models import RejectReason
from quizapp.models.engine import open_engine
from quizapp.operations import accounts, attempts, checking, generation, quizzes, review
from quizapp.operations.attempts import Typed
from quizapp.operations.pages import admin, article, attempt, quiz, result, start
from quizapp.operations.pages import review as review_pages
from quizapp.operations.wording import NewQuestion, Wording
from tests.world import DOCUMENT, PASSWORD, World, place

ME = "a" * 32
EVIDENCE = place("De brug is van 1931")


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    engine = open_engine(sqlite_url)
    yield engine
    engine.dispose()


class Plans:
    """The plans of all statements that an engine runs."""

    def __init__(self, engine: Engine) -> None:
        self.scans: list[str] = []
        event.listen(engine, "before_cursor_execute", self._explain)

    def _explain(self, _c: Any, cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.split(maxsplit=1)[0] not in {"SELECT", "UPDATE", "DELETE"}:
            return
        plan = cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
        for *_, step in plan.fetchall():
            if step.startswith("SCAN") and step != "SCAN CONSTANT ROW":
                self.scans.append(f"{step}\n{statement}")


def everything(world: World) -> dict[str, Callable[[], object]]:
    """Everything that a page does, in an order in which it can be done."""
    session, now = world.session, world.now
    teacher_id = world.teacher()
    approved = world.drafts(teacher_id)
    world.accept(teacher_id, approved)
    article_id = review_pages.review_page(session, approved[0], teacher_id).article_id
    quiz_id = world.quiz(teacher_id, approved)
    code = world.publish(quiz_id, teacher_id)
    attempt_id = world.attempt(code, ME)
    new = NewQuestion(
        Format.NUMERIC, Skill.NUMBER, EVIDENCE, Wording("Wanneer?", answers=("1931",))
    )
    written, version_id = review.write_question(session, article_id, teacher_id, new, now)
    return {
        "sign in": lambda: accounts.sign_in(session, "Juf Aleida", PASSWORD),
        "who is it": lambda: accounts.find_teacher(session, teacher_id),
        "start page": lambda: start.start_page(session),
        "join page": lambda: start.join_page(session, code),
        "own attempt": lambda: start.own_attempt(session, code, ME),
        "start": lambda: world.attempt(code, "b" * 32),
        "find code": lambda: attempts.find_code(session, code),
        "question": lambda: attempt.question_page(session, attempt_id, ME, 1, Language.NL),
        "answer": lambda: attempts.answer(session, attempt_id, ME, 1, Typed("12"), now),
        "feedback": lambda: attempt.question_page(session, attempt_id, ME, 1, Language.NL),
        "article": lambda: attempt.article_page(session, attempt_id, ME, 1),
        "first open": lambda: attempt.first_open(session, attempt_id, ME),
        "submit": lambda: attempts.submit(session, attempt_id, ME, now),
        "result": lambda: result.result_page(session, attempt_id, ME, Language.NL),
        "admin": lambda: admin.admin_page(session, teacher_id),
        "submit article": lambda: world.article(teacher_id),
        "article page": lambda: article.article_page(session, article_id, teacher_id),
        "generate": lambda: world.generate(
            generation.start_generation(session, article_id, teacher_id, now)
        ),
        "cancel": lambda: generation.cancel_generation(session, 1, teacher_id, now),
        "resume": lambda: generation.resume_generations(session, now, now + timedelta(hours=1)),
        "review": lambda: review_pages.review_page(session, written, teacher_id),
        "check": lambda: checking.check_version(
            session, version_id, lambda _: DOCUMENT, lambda _q, _d: (), now
        ),
        "accept": lambda: world.accept(teacher_id, [written]),
        "reject": lambda: review.reject(
            session, written, teacher_id, version_id, RejectReason.OTHER, now
        ),
        "undo": lambda: review.undo(session, article_id, teacher_id, now),
        "next": lambda: review.next_to_review(session, article_id, teacher_id),
        "quiz page": lambda: quiz.quiz_page(session, quiz_id, teacher_id),
        "set questions": lambda: quizzes.set_questions(session, quiz_id, teacher_id, approved),
        "rename": lambda: quizzes.rename_quiz(session, quiz_id, teacher_id, "De gracht"),
        "unpublish": lambda: quizzes.unpublish(session, quiz_id, teacher_id, now),
        "publish": lambda: world.publish(quiz_id, teacher_id),
    }


def test_no_page_scans_a_table(world: World, engine: Engine) -> None:
    acts = everything(world)
    plans = Plans(engine)

    scanned = {}
    for name, act in acts.items():
        act()
        if plans.scans:
            scanned[name] = plans.scans.copy()
            plans.scans.clear()

    assert scanned == {}


def test_the_planner_is_heard(session: Session, engine: Engine) -> None:
    plans = Plans(engine)

    session.connection().exec_driver_sql("SELECT count(*) FROM responses WHERE text = 'x'")

    assert len(plans.scans) == 1


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with Session(engine) as session:
        yield session
