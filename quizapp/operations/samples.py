from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.core.article import Article
from quizapp.core.language.document import Document
from quizapp.core.question import Question
from quizapp.models import QuestionRow, QuizRow, UserRow
from quizapp.operations.articles import submit_article
from quizapp.operations.generation import (
    Clock,
    Method,
    resume_generations,
    run_generation,
    start_generation,
)
from quizapp.operations.owned import newest_wording
from quizapp.operations.quizzes import create_quiz, publish, set_questions
from quizapp.operations.review import accept
from quizapp.operations.versions import fingerprint


@dataclass(frozen=True, slots=True)
class Sampling:
    """How a sample is made: its questions, and which of them make a good quiz."""

    method: Method
    choose: Callable[[Document], Sequence[Question]]
    random: Random
    clock: Clock


def any_quiz(session: Session) -> bool:
    """Whether there is a quiz, and so no need for samples."""
    return session.execute(select(QuizRow.id).limit(1)).first() is not None


def load_sample(session: Session, article: Article, how: Sampling) -> str:
    """Make a listed, published quiz of an article, owned by the first teacher; its code.

    Whatever an interrupted first time left behind is taken up.
    """
    teacher_id = session.execute(select(UserRow.id).order_by(UserRow.id).limit(1)).scalar_one()
    now = how.clock()
    article_id = submit_article(session, teacher_id, article, now.date(), now).article_id
    resume_generations(session, silent_since=now, now=now)
    generation_id = start_generation(session, article_id, teacher_id, now)
    run_generation(session, generation_id, how.method, how.clock)
    chosen = [
        _question_id(session, article_id, fingerprint(article, question))
        for question in how.choose(how.method.read(article))
    ]
    for question_id in chosen:
        accept(session, question_id, teacher_id, newest_wording(session, question_id).id, now)
    quiz_id = create_quiz(session, teacher_id, article.title or "", now)
    set_questions(session, quiz_id, teacher_id, chosen)
    return publish(session, quiz_id, teacher_id, how.random, now, listed=True)


def _question_id(session: Session, article_id: int, mark: str) -> int:
    return session.execute(
        select(QuestionRow.id).where(
            QuestionRow.article_id == article_id, QuestionRow.fingerprint == mark
        )
    ).scalar_one()
