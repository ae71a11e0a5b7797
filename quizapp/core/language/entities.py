"""Names in an article: found word by word, typed by the whole document.

The gazetteer goes before the model, and the majority of an article's mentions decides what kind
of bearer a name has. "Stoltenberg" after "Jens Stoltenberg" is the same bearer; a last name with
two bearers stays alone, as does every epithet and pronoun.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.core.language.base import NameRules
from quizapp.core.language.bearers import Bearers, prefer_people, short_forms
from quizapp.core.language.document import Entity, ModelName, Sentence
from quizapp.core.language.gazetteer import Gazetteer
from quizapp.core.language.mentions import opens, word_at
from quizapp.core.language.name_finder import NameFinder
from quizapp.core.language.name_signs import NameSigns
from quizapp.core.language.name_words import NameWords


def find(
    text: str,
    sentences: Sequence[Sentence],
    names: Sequence[Sequence[ModelName]],
    gazetteer: Gazetteer,
    rules: NameRules,
) -> tuple[Entity, ...]:
    """Find the names of the article, in order; `names` are the model's for each sentence."""
    seen = {s.index: tuple(found) for s, found in zip(sentences, names, strict=True)}
    words = NameWords(rules)
    finder = NameFinder(text, seen, gazetteer, words, _inside_capitals(sentences))
    signs = NameSigns(seen, words)
    mentions = [m for sentence in sentences for m in finder.mentions(sentence)]
    for mention in mentions:
        signs.vote(mention)
    prefer_people(text, mentions)
    bearers = Bearers(text, mentions, short_forms(text, mentions))
    return tuple(entity for m in mentions for entity in bearers.entity(m))


def _inside_capitals(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Collect the words, and pairs of words, that have a capital where no sentence begins."""
    inside = [
        (token.text, word_at(sentence, token.index + 1))
        for sentence in sentences
        if not sentence.heading
        for token in sentence.tokens[1:]
        if token.text[:1].isupper() and not opens(sentence, token)
    ]
    return frozenset(word for word, _ in inside) | {f"{one} {two}" for one, two in inside}
