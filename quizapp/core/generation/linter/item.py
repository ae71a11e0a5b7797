"""A question under the linter, with everything the checks look at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from quizapp.core.article import Span
from quizapp.core.generation.linter.article import LintedArticle
from quizapp.core.generation.linter.words import alike, words
from quizapp.core.language import quotes
from quizapp.core.language.base import LanguageRules
from quizapp.core.language.document import Document, Entity, Sentence, Token
from quizapp.core.language.folding import folded
from quizapp.core.language.items import ItemRules
from quizapp.core.language.lemmas import dictionary_form
from quizapp.core.question import Format, Question, Skill

CHOICES = frozenset({Format.SINGLE_CHOICE, Format.MULTIPLE_CHOICE, Format.CLOZE, Format.EVIDENCE})
RETRIEVING_FORMATS = frozenset(
    {
        Format.SINGLE_CHOICE,
        Format.MULTIPLE_CHOICE,
        Format.NUMERIC,
        Format.SHORT_ANSWER,
        Format.CLOZE,
    }
)
RETRIEVING_SKILLS = frozenset(
    {Skill.LOCATE, Skill.NUMBER, Skill.ATTRIBUTE, Skill.REFERENCE, Skill.CAUSE, Skill.SEQUENCE}
)
GAP = re.compile(r"_{2,}|…|\.{3,}|\[\s*\]")


@dataclass(frozen=True)
class Item:
    """A question with the article it is about."""

    question: Question
    article: LintedArticle

    @property
    def document(self) -> Document:
        """The analysed article."""
        return self.article.document

    @property
    def rules(self) -> ItemRules:
        """The words and patterns by which flaws are seen."""
        return self.article.rules

    @property
    def language(self) -> LanguageRules:
        """What the article's language supplies."""
        return self.article.language

    def has(self, name: str, word: str) -> bool:
        """Whether the folded `word` is in the word list `name`."""
        return word in self.rules.words[name]

    def finds(self, name: str, text: str) -> bool:
        """Whether the pattern `name` occurs in the folded `text`."""
        return bool(self.rules.patterns[name].search(text))

    @cached_property
    def stem(self) -> str:
        """The stem, folded."""
        return folded(self.question.stem)

    @cached_property
    def spoken_stem(self) -> str:
        """The stem as written, without the words it quotes."""
        text = self.question.stem
        for quote in reversed(quotes.find(text)):
            text = text[: quote.inner.start] + text[quote.inner.end :]
        return text

    @cached_property
    def bare_stem(self) -> str:
        """The stem without the words it quotes, folded."""
        return folded(self.spoken_stem)

    @cached_property
    def has_gap(self) -> bool:
        """Whether something is to be filled in."""
        stem = self.question.stem
        marked = "__" in stem or ("?" not in stem and bool(self.option_texts))
        return self.question.format is Format.CLOZE or (marked and bool(GAP.search(stem)))

    @cached_property
    def is_verified(self) -> bool:
        """Whether a statement is to be judged true, false or not stated."""
        verdicts = [self.finds("verdict", folded(text)) for text in self.option_texts]
        return (
            self.question.format is Format.TRUE_FALSE_NOT_STATED
            or self.question.skill is Skill.VERIFY
            or (bool(verdicts) and all(verdicts))
        )

    @cached_property
    def reflects(self) -> bool:
        """Whether the stem is about the words, the sources or the worth of the article."""
        return self.finds("reflects", self.bare_stem)

    @cached_property
    def retrieves(self) -> bool:
        """Whether the answer should be words or numbers of the article."""
        form, skill = self.question.format, self.question.skill
        if form not in RETRIEVING_FORMATS or self.is_verified or self.reflects:
            return False
        return skill in RETRIEVING_SKILLS or form is Format.CLOZE

    @cached_property
    def is_choice(self) -> bool:
        """Whether one of several answers is to be chosen, and not a verdict on a statement."""
        return (
            self.question.format in CHOICES and len(self.option_texts) > 1 and not self.is_verified
        )

    @cached_property
    def option_texts(self) -> tuple[str, ...]:
        """The options as written."""
        return tuple(option.text for option in self.question.options)

    @cached_property
    def evidence(self) -> str:
        """The proving words, as written; spans that lie outside the article give nothing."""
        text = self.document.article.text
        return "\n".join(span.of(text) for span in self.question.evidence if self.lies_in(span))

    def lies_in(self, span: Span) -> bool:
        """Whether `span` holds words of the article."""
        return 0 <= span.start < span.end <= len(self.document.article.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that the evidence touches, in its order: the first proves, others help."""
        return tuple(
            dict.fromkeys(
                sentence
                for span in self.question.evidence
                for sentence in self.document.sentences
                if span.overlaps(sentence.span)
            )
        )

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words of those sentences."""
        return tuple(token for sentence in self.sentences for token in sentence.tokens)

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """The names in those sentences."""
        indices = {sentence.index for sentence in self.sentences}
        return tuple(entity for entity in self.document.entities if entity.sentence in indices)

    @cached_property
    def evidence_words(self) -> frozenset[str]:
        """The words of the evidence, as `said`."""
        return frozenset(self.said(self.evidence))

    @cached_property
    def stem_content(self) -> tuple[str, ...]:
        """The content words of the stem, quotes included."""
        return self.content(self.question.stem)

    @cached_property
    def stem_lemmas(self) -> frozenset[str]:
        """The dictionary forms of the stem's own words, with particles joined to their verbs."""
        said = words(self.bare_stem)
        forms = {dictionary_form(word, self.language.language) for word in said}
        forms |= set(said)  # "pleiten" is also a plural
        particles = said if self.rules.words["particles"] else ()  # "nam deel": deelnemen
        return frozenset(forms | {f"{particle}{form}" for particle in particles for form in forms})

    def content(self, text: str) -> tuple[str, ...]:
        """Return the words of `text` that are not of a closed class; numbers in digits."""
        return tuple(word for word in self.said(text) if not self.has("function_words", word))

    def said(self, text: str) -> tuple[str, ...]:
        """Cut `text` into folded words, numbers in digits."""
        return self.article.said(text)

    def is_in(self, word: str, others: Iterable[str]) -> bool:
        """Whether some form of the content word `word` is among `others`."""
        return any(alike(word, other) for other in others)
