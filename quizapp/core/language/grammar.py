"""The words of a question that is to be judged by the grammar of its language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizapp.core.language.folding import folded
from quizapp.core.language.items import ItemRules


@dataclass(frozen=True, slots=True)
class KnownWords:
    """Words of the article by their class, folded; `past` are verbs in the past tense.

    `base` are the dictionary forms of its verbs.
    """

    verbs: frozenset[str]
    nouns: frozenset[str]
    past: frozenset[str]
    base: frozenset[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A stem cut into words and commas, as written, without what it quotes."""

    said: Sequence[str]
    rules: ItemRules
    known: KnownWords

    def has(self, name: str, word: str) -> bool:
        """Whether the folded `word` is in the word list `name`."""
        return word in self.rules.words[name]

    def finds(self, name: str, word: str) -> bool:
        """Whether the pattern `name` occurs in the folded `word`."""
        return bool(self.rules.patterns[name].search(word))

    @property
    def repeats_a_word(self) -> bool:
        """Whether a word stands twice in a row that never should."""
        return any(
            folded(one) == folded(other)
            and one.isalpha()
            and not self.has("doubled_words_allowed", folded(one))
            for one, other in pairwise(self.said)
        )

    def opens_noun_phrase(self, word: str) -> bool:
        """Whether a word begins a phrase of its own: a name, "the", "he", "and"."""
        lists = ("determiners", "subject_pronouns", "conjunctions")
        return word[:1].isupper() or any(self.has(name, folded(word)) for name in lists)
