"""One article on its way through the generator, with what it took."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from datetime import UTC, datetime

from benchmarks.quality.articles import Practice
from quizapp.core.article import Article, Language
from quizapp.core.generation.generator import generate
from quizapp.core.language import analysis, intake, reader
from quizapp.core.language.document import Document
from quizapp.core.question import Question
from quizapp.exchange.questions import questions_from_json, questions_to_json

WARMING_UP = {
    Language.NL: "Thomas Visser woont in Praag. In Praag won hij in 2020 drie prijzen.",
    Language.EN: "Thomas Fisher lives in Prague. In Prague he won three prizes in 2020.",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """An article of which no questions are made, and the sentence that says why."""

    practice: Practice
    reason: str


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of an article: its `quiz`, and `every` question that passes the filters.

    Questions are those that a reader of the printed JSON gets. `analysis` and `generation` are
    the seconds for the text and, on top of it, for the quiz. `digest` is the SHA-256 of all that
    was printed, in hexadecimal.
    """

    practice: Practice
    document: Document
    quiz: tuple[Question, ...]
    every: tuple[Question, ...]
    digest: str
    analysis: float
    generation: float


def warm_up(language: Language) -> None:
    """Load the models and let the libraries settle; ModelMissingError where there are none."""
    document = reader.read(Article(WARMING_UP[language], language), analysis.load(language))
    generate(document)


def measure(practice: Practice, count: int | None, seed: int) -> Measured | Refused:
    """Analyse an article and make its questions, once with `count` and once all of them.

    An article is analysed once only, because the encoder remembers sentences that it has seen.
    """
    article = practice.article
    try:
        intake.examine(article, datetime.now(tz=UTC).astimezone().date())
    except intake.UnfitArticleError as problem:
        return Refused(practice, str(problem))
    started = time.perf_counter()
    document = reader.read(article, analysis.load(article.language))
    analysed = time.perf_counter()
    quiz = generate(document, seed=seed, count=count)
    made = time.perf_counter()
    every = generate(document, seed=seed, count=None)
    printed = [questions_to_json(article, questions) for questions in (quiz, every)]
    return Measured(
        practice,
        document,
        quiz=questions_from_json(printed[0], article.text).questions,
        every=questions_from_json(printed[1], article.text).questions,
        digest=hashlib.sha256("\0".join(printed).encode()).hexdigest(),
        analysis=analysed - started,
        generation=made - analysed,
    )
