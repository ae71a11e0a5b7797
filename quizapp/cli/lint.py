"""`quizapp lint`: the flaws of questions in a JSON file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from quizapp.cli.refusal import RefusedError
from quizapp.core.article import Article, Language
from quizapp.core.generation.linter import Linter
from quizapp.core.language.analysis import ModelMissingError, load
from quizapp.core.language.intake import UnfitArticleError, decode, examine_date
from quizapp.core.language.reader import read
from quizapp.core.question import Flag, Question, Severity
from quizapp.exchange.questions import (
    QuestionFile,
    QuestionFileError,
    flag_to_json,
    questions_from_json,
)

Flags = Sequence[tuple[Flag, ...]]


@click.command()
@click.argument("questions", type=click.Path(path_type=Path))
@click.option(
    "--article",
    required=True,
    type=click.Path(path_type=Path),
    help="The text that the questions are about (UTF-8).",
)
@click.option(
    "--language",
    type=click.Choice([language.value for language in Language]),
    help="The article's language, nl or en; by default the one QUESTIONS names, or else nl.",
)
@click.option(
    "output", "--format", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@click.pass_context
def lint(
    context: click.Context, questions: Path, article: Path, language: str | None, output: str
) -> None:
    """Name the flaws of the questions in the JSON file QUESTIONS.

    The exit status is 1 if any flaw is hard.
    """
    text = _article_text(article)
    asked = _questions(questions, text)
    _examine_date(asked, questions)
    flags = _flags(asked, text, Language(language or asked.language or Language.NL))
    shown = as_json(flags) if output == "json" else as_text(asked.questions, flags)
    click.echo(shown.encode(), nl=False)
    if any(flag.severity is Severity.HARD for found in flags for flag in found):
        context.exit(1)


def _article_text(path: Path) -> str:
    try:
        return decode(_bytes(path))
    except UnfitArticleError as problem:
        raise RefusedError(f"{path.name}: {problem}") from problem


def _questions(path: Path, text: str) -> QuestionFile:
    try:
        return questions_from_json(_bytes(path).decode("utf-8"), text)
    except UnicodeDecodeError as problem:
        raise RefusedError(f"{path.name} is not written in UTF-8.") from problem
    except QuestionFileError as problem:
        raise RefusedError(f"{path.name}: {problem}") from problem


def _examine_date(file: QuestionFile, path: Path) -> None:
    try:
        examine_date(file.published, datetime.now(tz=UTC).astimezone().date())
    except UnfitArticleError as problem:
        raise RefusedError(f"{path.name}: {problem}") from problem


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise RefusedError(f"Cannot read {path}: {problem.strerror or problem}.") from problem


def _flags(file: QuestionFile, text: str, language: Language) -> Flags:
    try:
        document = read(Article(text, language, file.published), load(language))
    except ModelMissingError as problem:
        raise click.ClickException(str(problem)) from problem
    linter = Linter(document)
    return [linter.flags(question) for question in file.questions]


def as_json(flags: Flags) -> str:
    """Write the flags of all questions, in the order of the questions."""
    content = {"questions": [{"flags": [flag_to_json(f) for f in found]} for found in flags]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def as_text(questions: Sequence[Question], flags: Flags) -> str:
    """Write the flags for people: each stem with what is wrong with it, then the count."""
    blocks = [
        "\n".join([f"{number}. {question.stem}", *map(_line, found)])
        for number, (question, found) in enumerate(zip(questions, flags, strict=True), 1)
    ]
    flagged = sum(bool(found) for found in flags)
    return "\n".join([*blocks, "", f"{flagged} of {len(flags)} questions have flags."]) + "\n"


def _line(flag: Flag) -> str:
    return f"   [{flag.severity.value}] {flag.name}: {flag.message}"
