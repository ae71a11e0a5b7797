"""How the application makes and checks questions. Importing this loads the language library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from quizapp.core.article import Article
from quizapp.core.generation import generator, linter
from quizapp.core.language import analysis, reader
from quizapp.core.language.document import Document
from quizapp.core.question import Flag, Question

SEED = 0
ModelMissingError = analysis.ModelMissingError


@lru_cache(maxsize=4)
def read(article: Article) -> Document:
    """Analyse an article; the last few stay at hand for the linter."""
    return reader.read(article, analysis.load(article.language))


def ask(document: Document) -> Iterable[Question]:
    """Go through everything that can be asked."""
    return generator.candidates(document, SEED)


def lint(question: Question, document: Document) -> Sequence[Flag]:
    """Look for flaws."""
    return linter.lint(question, document)
