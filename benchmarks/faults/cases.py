"""Sound questions over the practice articles, ready to be broken."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from quizapp.core.article import Article, Language, Span
from quizapp.core.generation.linter import Linter
from quizapp.core.language import analysis, reader
from quizapp.core.language.dates import find
from quizapp.core.language.document import Document, Entity, EntityKind, Sentence
from quizapp.core.language.folding import folded
from quizapp.core.language.languages import rules_of
from quizapp.core.learning.typed import TypedNumber, read_number
from quizapp.core.question import Format, Option, Question, Skill, Tier
from quizapp.exchange.questions import questions_from_json

TESTS = Path(__file__).parents[2] / "tests"
PUBLISHED = date(2025, 6, 2)
"""The day on which the made-up texts of claims and idioms appeared."""


@dataclass(frozen=True)
class Case:
    """A sound question with its article, and the words of its language for breaking it."""

    question: Question
    document: Document
    linter: Linter
    words: dict[str, Any]

    @property
    def text(self) -> str:
        """The article."""
        return self.document.article.text

    @property
    def key(self) -> str:
        """The answer that is shown."""
        return self.question.key

    @property
    def is_choice(self) -> bool:
        """Whether one of at least three options is to be chosen, and no verdict or sentence."""
        question = self.question
        return (
            question.format is Format.SINGLE_CHOICE
            and len(question.options) > 2
            and question.skill not in {Skill.VERIFY, Skill.VOCABULARY}
        )

    @property
    def is_plain(self) -> bool:
        """Whether a name, a number or a phrase of the article is asked for."""
        forms = {Format.SINGLE_CHOICE, Format.SHORT_ANSWER, Format.NUMERIC}
        return self.question.format in forms

    @cached_property
    def number(self) -> TypedNumber | None:
        """The number that the key is, if it is one."""
        return read_number(self.key)

    @cached_property
    def entity(self) -> Entity | None:
        """The name that the key is, if it is one."""
        plain = folded(self.key)
        for entity in self.document.entities:
            if plain.endswith(folded(entity.text)) and len(plain) - len(entity.text) < 5:
                return entity
        return None

    @cached_property
    def kind(self) -> str:
        """What the key is: a kind of name, "time", "number" or "phrase"."""
        if find(self.key, rules_of(self.document.article.language).dates, None):
            return "time"
        if self.number is not None:
            return "number"
        return self.entity.kind.value if self.entity else "phrase"

    @cached_property
    def sentence(self) -> Sentence:
        """The sentence that proves the key."""
        start = self.question.evidence[0].start
        return next(s for s in self.document.sentences if s.span.start <= start < s.span.end)

    def in_stem(self, *kinds: EntityKind) -> Iterator[str]:
        """Yield the names of these kinds that the stem has, as the article writes them."""
        found = {e.text: None for e in self.document.entities if e.kind in kinds}
        longest_first = sorted(found, key=len, reverse=True)
        yield from [name for name in longest_first if f" {name}" in self.question.stem][:1]

    def asked(self, stem: str) -> Question:
        """The question with another stem."""
        return replace(self.question, stem=stem[:1].upper() + stem[1:])

    def answered(self, key: str) -> Question:
        """The question with another key, where the old one stood."""
        options = tuple(
            Option(key, correct=True) if option.correct else option
            for option in self.question.options
        )
        return replace(self.question, answers=(key,), options=options)

    def offering(self, *wrong: str) -> Question:
        """The question with other distractors before and after the key."""
        options = [Option(text) for text in wrong]
        options.insert(len(options) // 2, Option(self.key, correct=True))
        return replace(self.question, options=tuple(options), format=Format.SINGLE_CHOICE)

    def with_distractor(self, text: str) -> Question:
        """The question with its last distractor replaced."""
        last = self.question.distractors[-1]
        options = tuple(Option(text) if o.text == last else o for o in self.question.options)
        return replace(self.question, options=options)

    def proved_by(self, *spans: Span) -> Question:
        """The question with other evidence."""
        return replace(self.question, evidence=spans)


def words_of(language: Language) -> dict[str, Any]:
    """Load the words for breaking questions in `language`."""
    return tomllib.loads((Path(__file__).parent / f"{language.value}.toml").read_text("utf-8"))


def sound_cases(language: Language) -> Iterator[Case]:
    """Yield the hand-made questions over the practice articles."""
    words = words_of(language)
    for path in sorted((TESTS / "items" / language.value).glob("*.json")):
        text = (TESTS / "articles" / language.value / f"{path.stem}.txt").read_text("utf-8")
        file = questions_from_json(path.read_text("utf-8"), text)
        document = _document(text, language, file.published)
        linter = Linter(document)
        yield from (Case(question, document, linter, words) for question in file.questions)


@dataclass(frozen=True)
class Claim:
    """What a sentence of a made-up text claims: a sound question, a broken one, and the flaw."""

    flag: str
    sound: Case | None
    broken: Case


def claims(language: Language) -> Iterator[Claim]:
    """Yield what is claimed in the made-up texts: hedged, judged, asked for, said in an idiom."""
    folder = TESTS / "items" / language.value
    rows = [*_rows(folder / "claims.txt", ""), *_rows(folder / "idioms.txt", "idiom_broken")]
    text = "\n\n".join(row[1] for row in rows)
    document = _document(text, language, PUBLISHED)
    linter, words = Linter(document), words_of(language)
    for flag, sentence, *stems, key in rows:
        span = Span(text.index(sentence), text.index(sentence) + len(sentence))
        cases = [Case(_short_answer(stem, key, span), document, linter, words) for stem in stems]
        yield Claim(flag, cases[0] if len(cases) > 1 else None, cases[-1])


def _rows(path: Path, flag: str) -> Iterator[list[str]]:
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            flag = line.strip("[]")
        elif line and not line.startswith("#"):
            yield [flag, *(part.strip() for part in line.split(" | "))]


def _short_answer(stem: str, key: str, span: Span) -> Question:
    return Question(Format.SHORT_ANSWER, Skill.LOCATE, Tier.TEACHER, stem, (key,), (span,))


def _document(text: str, language: Language, published: date | None) -> Document:
    return reader.read(Article(text, language, published), analysis.load(language))
