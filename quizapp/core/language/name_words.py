"""What a word inside or beside a name says, by the lists of the language."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.core.language.base import NameRules
from quizapp.core.language.document import EntityKind


@dataclass(frozen=True, slots=True)
class NameWords:
    """Asks the lists of a language about single words."""

    rules: NameRules

    def is_place_word(self, word: str) -> bool:
        """Whether `word` is what a place with a name is called: "Lake", "Bridge"."""
        return self.rules.place_words.get(word.lower()) == EntityKind.PLACE

    def is_first_name(self, word: str) -> bool:
        """Whether it is a first name, "Jean-Michel" included."""
        return all(part in self.rules.first_names for part in word.split("-"))

    def is_place_name(self, word: str) -> bool:
        """Whether it ends as the names of streets, waters and the like do."""
        lower = word.lower()
        return any(lower.endswith(end) and lower != end for end in self.rules.place_endings)

    def is_role(self, word: str) -> bool:
        """Whether it says what a person is."""
        return self.rules.is_role(word)

    def is_organisation_word(self, word: str) -> bool:
        """Whether it says what sort of body something is, also in a compound: "bierconcern"."""
        lower = word.lower()
        compound = lower.endswith(self.rules.organisation_compounds)
        return compound or lower in self.rules.organisation_words

    def is_institution(self, word: str) -> bool:
        """Whether it is what an organisation is called, with a capital: "Bank", "Museum"."""
        return word[:1].isupper() and word.lower() in self.rules.organisation_words
