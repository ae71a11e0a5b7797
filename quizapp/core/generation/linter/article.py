"""What the linter knows of an article, whichever question it looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise

from quizapp.core.generation.linter.words import holds, words
from quizapp.core.language import dates
from quizapp.core.language.base import LanguageRules
from quizapp.core.language.document import (
    DateMention,
    Document,
    Entity,
    EntityKind,
    Sentence,
    Token,
)
from quizapp.core.language.folding import folded
from quizapp.core.language.grammar import KnownWords
from quizapp.core.language.items import Idiom, ItemRules


@dataclass(frozen=True)
class LintedArticle:
    """An analysed article with the rules of its language."""

    document: Document
    rules: ItemRules
    language: LanguageRules

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the article, as `said`."""
        return frozenset(self.said(self.document.article.text))

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The words that stand in the article without a capital."""
        return frozenset(word for word in words(self.document.article.text) if word.islower())

    @cached_property
    def known_words(self) -> KnownWords:
        """The words of the article by their class, folded."""
        verbs = [token for token in self._tokens if token.pos in {"VERB", "AUX"}]
        forms = frozenset(folded(token.text) for token in verbs)
        nouns = frozenset(folded(token.text) for token in self._tokens if token.pos == "NOUN")
        past = {"Tense=Past", "VerbForm=Fin"}
        return KnownWords(
            verbs=forms,
            nouns=nouns - forms,
            past=frozenset(folded(token.text) for token in verbs if past <= token.morph),
            base=frozenset(folded(token.lemma) for token in verbs),
        )

    @cached_property
    def idioms(self) -> tuple[Idiom, ...]:
        """The fixed expressions that stand in the article."""
        text = folded(self.document.article.text)
        return tuple(idiom for idiom in self.rules.idioms if idiom.pattern.search(text))

    @cached_property
    def seams(self) -> tuple[tuple[str, ...], ...]:
        """The last words of a headline with the first below it, if no text has them in a row."""
        article = self.document.article.text
        said = [
            (s.heading, tuple(words(folded(s.span.of(article))))) for s in self.document.sentences
        ]
        joined = (one[-2:] + two[:1] for (heading, one), (_, two) in pairwise(said) if heading)
        return tuple(
            seam
            for seam in joined
            if not any(holds(text, seam) for heading, text in said if not heading)
        )

    @cached_property
    def introduced(self) -> frozenset[str]:
        """What the article calls "a boy" without a name, so that "the boy" is all there is."""
        return frozenset(
            noun.text
            for sentence in self.document.sentences
            for noun in sentence.tokens
            if noun.pos == "NOUN" and self._has_no_name(sentence, noun)
        )

    def _has_no_name(self, sentence: Sentence, noun: Token) -> bool:
        below = sentence.children(noun)
        indefinite = any(folded(t.text) in self.rules.words["indefinite"] for t in below)
        return indefinite and not any(token.pos == "PROPN" for token in below)

    @cached_property
    def plural_verbs(self) -> frozenset[str]:
        """The finite verbs that the article has in the plural and never in the singular, folded."""
        finite = [token for token in self._tokens if "VerbForm=Fin" in token.morph]
        plural = {folded(t.text) for t in finite if "Number=Plur" in t.morph}
        return frozenset(plural - {folded(t.text) for t in finite if "Number=Sing" in t.morph})

    @cached_property
    def _tokens(self) -> tuple[Token, ...]:
        return tuple(chain.from_iterable(sentence.tokens for sentence in self.document.sentences))

    @cached_property
    def mentions(self) -> Mapping[str, Entity]:
        """The names by all they are called, folded; people also by their first or last name."""
        found: dict[str, Entity] = {}
        for entity in self.document.entities:
            for called in (entity.text, entity.name, *_parts(entity)):
                found.setdefault(folded(called), entity)
        return found

    def said(self, text: str) -> tuple[str, ...]:
        """Cut `text` into folded words, numbers in digits."""
        if text not in self._said:
            self._said[text] = tuple(self._canonical(word) for word in words(text.casefold()))
        return self._said[text]

    @cached_property
    def _said(self) -> dict[str, tuple[str, ...]]:
        """What `said` has answered: the questions of an article share most of their words."""
        return {}

    def dates_in(self, text: str) -> tuple[DateMention, ...]:
        """Find the dates of `text`, which the day of publication does not resolve."""
        if text not in self._dates:
            self._dates[text] = dates.find(text, self.language.dates, None)
        return self._dates[text]

    @cached_property
    def _dates(self) -> dict[str, tuple[DateMention, ...]]:
        """What `dates_in` has answered."""
        return {}

    @cached_property
    def kinds(self) -> dict[str, str | None]:
        """The kinds of answers that are known already; see `kinds.kind`."""
        return {}

    def _canonical(self, word: str) -> str:
        if word not in self._known_words:
            self._known_words[word] = self._in_digits(word)
        return self._known_words[word]

    @cached_property
    def _known_words(self) -> dict[str, str]:
        """What `_in_digits` has answered."""
        return {}

    def _in_digits(self, word: str) -> str:
        numbers = self.language.numbers
        if word[:1].isdigit():
            value = numbers.figures(word)
        else:  # "een" is an article, "één" a number
            is_plain = word in self.rules.words["function_words"]
            value = None if is_plain else numbers.cardinal(word)
        if value is not None:
            return f"{value:f}"
        return self.rules.patterns["clipped"].sub("", folded(word))


def _parts(entity: Entity) -> tuple[str, ...]:
    parts = entity.name.split()
    return (parts[0], parts[-1]) if entity.kind is EntityKind.PERSON else ()
