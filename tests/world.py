"""The tests' vocabulary: teachers, articles, questions and quizzes, made as people make them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.core.article import Article, Language, Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.language.document import Document, Sentence
from quizapp.core.question import Difficulty, Flag, Format, Option, Question, Severity, Skill, Tier
from quizapp.models import QuestionRow, VersionRow
from quizapp.operations import accounts, articles, attempts, generation, quizzes, review

PASSWORD = "een lang wachtwoord"
TEXT = (
    "Brug over de Zwarte Gracht gaat dicht\n\n"
    "De gemeente Hardemoer sluit de brug over de Zwarte Gracht zes weken. "
    "Aannemer Van Loon vervangt in die tijd twaalf balken. "
    "„Fietsers kunnen omrijden langs de haven”, zegt wethouder Sanne Blom. "
    "De brug is van 1931 en draagt elke dag ruim vierduizend fietsers. "
    "Volgens de gemeente kost het werk 1,2 miljoen euro.\n"
)
ARTICLE = Article(
    text=TEXT,
    language=Language.NL,
    published=date(2026, 2, 27),
    title="Brug over de Zwarte Gracht gaat dicht",
    publisher="Hardemoer Nieuws",
)


def place(words: str) -> Span:
    """Where `words` stand in the article."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


DOCUMENT = Document(
    ARTICLE,
    tuple(
        Sentence(index, place(words), (), heading=index == 0)
        for index, words in enumerate(
            (
                "Brug over de Zwarte Gracht gaat dicht",
                "De gemeente Hardemoer sluit de brug over de Zwarte Gracht zes weken.",
                "Aannemer Van Loon vervangt in die tijd twaalf balken.",
                "„Fietsers kunnen omrijden langs de haven”, zegt wethouder Sanne Blom.",
                "De brug is van 1931 en draagt elke dag ruim vierduizend fietsers.",
                "Volgens de gemeente kost het werk 1,2 miljoen euro.",
            )
        )
    ),
    (),
    (),
    (),
    (),
    TEXT,
)
BEAMS = Question(
    format=Format.NUMERIC,
    skill=Skill.NUMBER,
    tier=Tier.AUTO,
    stem="Hoeveel balken vervangt de aannemer volgens het artikel?",
    answers=("12", "twaalf"),
    evidence=(DOCUMENT.sentences[2].span,),
    as_of=ARTICLE.published,
    difficulty=Difficulty.EASY,
    feedback="In het artikel staat dat Van Loon twaalf balken vervangt.",
    fact=Fact(
        kind=FactKind.COUNT,
        subject="Aannemer Van Loon",
        value="twaalf",
        unit="balken",
        evidence=DOCUMENT.sentences[2].span,
        value_at=place("twaalf"),
        as_of=ARTICLE.published,
    ),
)
SPEAKER = Question(
    format=Format.SINGLE_CHOICE,
    skill=Skill.ATTRIBUTE,
    tier=Tier.AUTO,
    stem="Wie zegt dat fietsers langs de haven kunnen omrijden?",
    answers=("Sanne Blom",),
    options=(Option("Aannemer Van Loon"), Option("Sanne Blom", correct=True), Option("Iris Vos")),
    evidence=(DOCUMENT.sentences[3].span,),
    as_of=ARTICLE.published,
    fact=Fact(
        kind=FactKind.STATEMENT,
        subject="Fietsers kunnen omrijden langs de haven",
        value="Sanne Blom",
        evidence=DOCUMENT.sentences[3].span,
        value_at=place("Sanne Blom"),
    ),
)
COST = Question(
    format=Format.SHORT_ANSWER,
    skill=Skill.SOURCES,
    tier=Tier.REVIEW,
    stem="Van wie komt het bedrag dat het werk kost?",
    answers=("de gemeente", "gemeente Hardemoer"),
    evidence=(DOCUMENT.sentences[5].span,),
    source="de gemeente",
    perishable=True,
    flags=(Flag("vague_stem", Severity.SOFT, "De vraag kan preciezer."),),
)
QUESTIONS = (BEAMS, SPEAKER, COST)


@dataclass(slots=True)
class World:
    """A database with people who do things at `now`."""

    session: Session
    now: datetime

    def teacher(self, name: str = "Juf Aleida") -> int:
        """Make an account; its id."""
        return accounts.add_teacher(self.session, name, PASSWORD, self.now).id

    def article(self, teacher_id: int, article: Article = ARTICLE) -> articles.Submitted:
        """Submit an article."""
        return articles.submit_article(self.session, teacher_id, article, self.now.date(), self.now)

    def generate(self, generation_id: int, questions: Iterable[Question] = QUESTIONS) -> None:
        """Have the worker make these questions."""
        method = generation.Method(lambda _article: DOCUMENT, lambda _document: questions)
        generation.run_generation(self.session, generation_id, method, lambda: self.now)

    def drafts(self, teacher_id: int, questions: Iterable[Question] = QUESTIONS) -> list[int]:
        """Make an article with generated questions; their ids."""
        submitted = self.article(teacher_id)
        self.generate(submitted.generation_id, questions)
        return self.questions(submitted.article_id)

    def questions(self, article_id: int) -> list[int]:
        """List the ids of an article's questions."""
        return list(
            self.session.scalars(
                select(QuestionRow.id)
                .where(QuestionRow.article_id == article_id)
                .order_by(QuestionRow.id)
            )
        )

    def newest(self, question_id: int) -> int:
        """Find the id of a question's newest version."""
        return (
            self.session.scalars(
                select(VersionRow.id)
                .where(VersionRow.question_id == question_id)
                .order_by(VersionRow.number.desc())
            ).first()
            or 0
        )

    def accept(self, teacher_id: int, question_ids: Sequence[int]) -> None:
        """Approve questions as they are worded now."""
        for question_id in question_ids:
            review.accept(self.session, question_id, teacher_id, self.newest(question_id), self.now)

    def quiz(self, teacher_id: int, question_ids: Sequence[int], title: str = "De brug") -> int:
        """Make a quiz of approved questions; its id."""
        quiz_id = quizzes.create_quiz(self.session, teacher_id, title, self.now)
        quizzes.set_questions(self.session, quiz_id, teacher_id, question_ids)
        return quiz_id

    def publish(self, quiz_id: int, teacher_id: int, *, listed: bool = True) -> str:
        """Open a quiz; its code."""
        return quizzes.publish(
            self.session, quiz_id, teacher_id, Random(quiz_id), self.now, listed=listed
        )

    def published(self, teacher_id: int, *, listed: bool = True) -> str:
        """Make a quiz of all three questions and open it; its code."""
        question_ids = self.drafts(teacher_id)
        self.accept(teacher_id, question_ids)
        return self.publish(self.quiz(teacher_id, question_ids), teacher_id, listed=listed)

    def attempt(self, code: str, guest_key: str = "a" * 32) -> int:
        """Start as a guest; the attempt's id."""
        return attempts.start_attempt(self.session, code, guest_key, "Blauwe Otter 12", self.now)
