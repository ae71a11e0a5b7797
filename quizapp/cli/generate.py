"""`quizapp generate`: from a text file to questions, without a database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import click

from quizapp.cli.refusal import RefusedError
from quizapp.core.article import Article, Language
from quizapp.core.generation.generator import generate as make_questions
from quizapp.core.generation.selection import BALANCED, FEW
from quizapp.core.language import analysis, intake, reader
from quizapp.core.language.document import Document
from quizapp.core.question import Question
from quizapp.exchange.questions import questions_to_json

ALL = "all"


class Count(click.ParamType[int | None]):
    """A number of questions, or "all" (None)."""

    name = "N|all"

    def convert(
        self, value: str | int, param: click.Parameter | None, ctx: click.Context | None
    ) -> int | None:
        """Read the argument."""
        if value == ALL:
            return None
        try:
            count = int(value)
        except ValueError:  # also for endless digits
            count = 0
        if count < 1:
            self.fail(f'"{value}" is neither a number from 1 up nor "{ALL}".', param, ctx)
        return count


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(
        self, value: str | date, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """Read the argument."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f'"{value}" is no day like 2023-01-31.', param, ctx)


@click.command()
@click.argument("article", type=click.Path(path_type=Path))
@click.option(
    "--language",
    required=True,
    type=click.Choice([known.value for known in Language]),
    help="The article's language, and that of its questions: Dutch (nl) or English (en).",
)
@click.option("--published", type=Day(), help="The day the article vouches for.")
@click.option("--title", help="The headline, when it is not in the text.")
@click.option(
    "--count", type=Count(), default=BALANCED, show_default=True, help="At most so many questions."
)
@click.option("--seed", type=int, default=0, show_default=True, help="What chance starts from.")
@click.option(
    "output", "--format", type=click.Choice(["text", "json"]), default="text", show_default=True
)
def generate(
    article: Path,
    language: str,
    published: date | None,
    title: str | None,
    count: int | None,
    seed: int,
    output: str,
) -> None:
    """Make questions about the news article in the file ARTICLE (UTF-8)."""
    read = _article(article, Language(language), published, title)
    questions = make_questions(_document(read), seed=seed, count=count)
    _say_if_few(questions, count)
    if output == "json":
        text = questions_to_json(read, questions)
    else:
        text = "\n".join(as_text(n, q, read.text) for n, q in enumerate(questions, 1))
    click.echo(text.encode(), nl=False)


def _say_if_few(questions: Sequence[Question], count: int | None) -> None:
    """Say on standard error that the article has little to ask; raise RefusedError for nothing."""
    if not questions:
        raise RefusedError(
            "This article has too little to ask: not one question is certain enough. "
            "Use an article with more sentences that state facts."
        )
    if len(questions) < min(FEW, count or FEW):
        found = "1 question is" if len(questions) == 1 else f"{len(questions)} questions are"
        click.echo(f"This article has little to ask: only {found} certain enough.", err=True)


def _article(path: Path, language: Language, published: date | None, title: str | None) -> Article:
    """Read and examine the file; its text is kept as it is, line ends included."""
    try:
        article = Article(intake.decode(path.read_bytes()), language, published, title)
        intake.examine(article, datetime.now(tz=UTC).astimezone().date())
    except OSError as problem:
        raise RefusedError(f"Cannot read {path}: {problem.strerror or problem}.") from problem
    except intake.UnfitArticleError as problem:
        raise RefusedError(str(problem)) from problem
    return article


def _document(article: Article) -> Document:
    try:
        return reader.read(article, analysis.load(article.language))
    except analysis.ModelMissingError as problem:
        raise click.ClickException(str(problem)) from problem


def as_text(number: int, question: Question, text: str) -> str:
    """Write a question for people: stem, options or answer, proof, and what to mind."""
    lines = [f"{number}. {question.stem}"]
    lines += [f"   {'*' if option.correct else '-'} {option.text}" for option in question.options]
    if not question.options:
        lines.append(f"   = {' | '.join(question.answers)}")
    marks: list[str] = [question.format, question.skill, question.difficulty, question.tier]
    marks += ["disputed"] if question.disputed else []
    lines.append(f"   [{', '.join(marks)}]")
    lines += [f"   > {span.of(text)}" for span in question.evidence]
    lines.append(f"   {question.feedback}")
    return "\n".join(lines) + "\n"
