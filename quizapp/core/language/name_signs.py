"""Votes for the kind of bearer that a name has, from the words in it and beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizapp.core.language.base import NameRules
from quizapp.core.language.document import EntityKind, ModelName, Sentence
from quizapp.core.language.mentions import SHORT_FORM, Mention, word_at
from quizapp.core.language.name_words import NameWords

# how much a sign of the kind weighs; the model's word alone is just enough
_KNOWN, NAMED, SURE, _CUE, MODEL, _LOOKS = 20, 7, 6, 4, 2, 1
_LABELS = {
    "PER": EntityKind.PERSON,
    "LOC": EntityKind.PLACE,
    "ORG": EntityKind.ORGANISATION,
}
_MODIFIERS = frozenset({"compound", "nmod", "nmod:poss", "amod", "flat", "case"})


@dataclass(frozen=True, slots=True)
class NameSigns:
    """Reads the signs of one article; `names` are the model's for each sentence."""

    names: Mapping[int, tuple[ModelName, ...]]
    words: NameWords

    @property
    def rules(self) -> NameRules:
        """The language's lists."""
        return self.words.rules

    def vote(self, mention: Mention) -> None:
        """Count the signs of what kind of bearer `mention` has."""
        if mention.entry:
            mention.votes[mention.entry.kind] += _KNOWN
            return
        words = [token.text for token in mention.tokens]
        before = word_at(mention.sentence, mention.first - 1).lower()
        signs = (
            *self._signs_before(before, mention),
            *self._signs_inside(words),
            *self._signs_beside(mention),
        )
        for kind, weight in signs:
            mention.votes[kind] += weight
        for name in self.names[mention.sentence.index]:
            if name.span.overlaps(mention.span) and _hangs_together(mention):
                mention.votes[_LABELS[name.label]] += MODEL

    def _signs_before(self, before: str, mention: Mention) -> Iterator[tuple[EntityKind, int]]:
        if self._has_role_before(mention.sentence, mention.first):
            yield EntityKind.PERSON, _CUE
        if self.words.is_organisation_word(before):
            yield EntityKind.ORGANISATION, NAMED
        if before in self.rules.of_words:
            before = word_at(mention.sentence, mention.first - 2).lower()
        if before in self.rules.place_words:
            yield EntityKind(self.rules.place_words[before]), NAMED

    def _has_role_before(self, sentence: Sentence, place: int) -> bool:
        """Whether a role stands before the name ("minister", "minister van Cultuur")."""
        before = place - 1
        while word_at(sentence, before).lower() in self.rules.no_bearers:
            before -= 2
        return self.words.is_role(word_at(sentence, before))

    def _signs_beside(self, mention: Mention) -> Iterator[tuple[EntityKind, int]]:
        """Look at what explains the name, or what the name explains: "Acme, a port operator"."""
        head = next((t for t in mention.tokens if not _is_inside(t.head, mention)), None)
        if head is None:
            return
        before = word_at(mention.sentence, mention.first - 1)
        if before.lower() in self.rules.articles and head.dep not in _MODIFIERS:
            yield EntityKind.PERSON, -_CUE  # "the Victoria Bridge"
        beside = [t for t in mention.sentence.children(head) if t.dep == "appos"]
        if head.dep == "appos":
            beside.append(mention.sentence.tokens[head.head])
        for word in (token.text.lower() for token in beside):
            if self.words.is_organisation_word(word):
                yield EntityKind.ORGANISATION, _CUE
            elif word in self.rules.place_words:
                yield EntityKind(self.rules.place_words[word]), _CUE
            elif self.words.is_role(word):
                yield EntityKind.PERSON, MODEL

    def _signs_inside(self, words: list[str]) -> Iterator[tuple[EntityKind, int]]:
        if len(words) > 1 and self.words.is_first_name(words[0]):
            yield EntityKind.PERSON, SURE
        if any(self.words.is_institution(word) for word in words):
            yield EntityKind.ORGANISATION, _CUE
        if len(words) > 1 and self.words.is_institution(words[-1]):
            yield EntityKind.ORGANISATION, _CUE
        if len(words) > 1 and any(self.words.is_place_word(word) for word in (words[0], words[-1])):
            # "Emma Woods" is a person, "Brook Road" is not if the model sees a place
            yield EntityKind.PLACE, SURE - 1 if self.words.is_first_name(words[0]) else NAMED
        if any(word.lower().endswith(self.rules.organisation_endings) for word in words):
            yield EntityKind.ORGANISATION, _LOOKS
        if len(words) > 1 and words[-1].lower().endswith(self.rules.organisation_tasks):
            yield EntityKind.ORGANISATION, _CUE
        if len(words) == 1 and self.words.is_place_name(words[0]):
            yield EntityKind.PLACE, _CUE
        if len(words) == 1 and SHORT_FORM.fullmatch(words[0]):
            yield EntityKind.ORGANISATION, _LOOKS
        if all(self.rules.common(word) for word in words):
            yield EntityKind.ORGANISATION, -_LOOKS


def _is_inside(index: int, mention: Mention) -> bool:
    return mention.first <= index <= mention.last


def _hangs_together(mention: Mention) -> bool:
    """Whether at most one word of the mention hangs from a word outside it."""
    inside = range(mention.first, mention.last + 1)
    return sum(t.head not in inside or t.head == t.index for t in mention.tokens) <= 1
