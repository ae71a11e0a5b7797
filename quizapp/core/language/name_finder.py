"""Finds the runs of words that may be names, word by word; the gazetteer goes first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizapp.core.language.base import Entry, NameRules
from quizapp.core.language.document import EntityKind, ModelName, Sentence, Token
from quizapp.core.language.gazetteer import Gazetteer
from quizapp.core.language.mentions import SHORT_FORM, Mention, is_hyphen, opens, word_at
from quizapp.core.language.name_words import NameWords

_SMALL = 3  # letters of words that headlines write small; words of a line that is no name
_NO_NAMES = frozenset({"ADJ", "ADV", "VERB", "AUX"})
_ROAD = re.compile(r"[A-FH-Z]-?\d+")
"""A letter with a number names a road: "A7"; G7 and G20 are bodies."""
_INITIAL = re.compile(r"[A-ZÀ-Þ][a-z]?\.")
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
_ENDING = re.compile(r"(?:['’]s|['’]|\.)$")


@dataclass(frozen=True, slots=True)
class NameFinder:
    """Finds the names of one article.

    `names` are the model's for each sentence, `capitals` the words, and pairs of words, that have
    a capital where no sentence begins.
    """

    text: str
    names: Mapping[int, tuple[ModelName, ...]]
    gazetteer: Gazetteer
    words: NameWords
    capitals: frozenset[str]

    @property
    def rules(self) -> NameRules:
        """The language's lists."""
        return self.words.rules

    def mentions(self, sentence: Sentence) -> Iterator[Mention]:
        """Find the runs of a sentence, in order and apart."""
        place = 0
        while place < len(sentence.tokens):
            mention = self._at(sentence, place)
            if mention:
                yield mention
            place = mention.last + 1 if mention else place + 1

    def _at(self, sentence: Sentence, place: int) -> Mention | None:
        token = sentence.tokens[place]
        if not self._may_begin(sentence, token):
            return None
        known = self._known(sentence, place)
        run = self._with_short_form(sentence, place) or self._run(sentence, place)
        if known and not self._is_longer_name(known, run):
            return known
        if run is None or not self._may_be_name(run) or self._is_title_case(run):
            return None
        return self._behind_title(run)

    def _behind_title(self, mention: Mention) -> Mention:
        """Leave out "Labour Minister" before a name of two words or more, and the like."""
        words = [token.text for token in mention.tokens]
        titles = [place for place in range(1, len(words) - 2) if self.words.is_role(words[place])]
        mention.first += titles[-1] + 1 if titles else 0
        if self._begins_with_other(mention):
            mention.first += 1
        return mention

    def _is_body(self, word: str) -> bool:
        return self.words.is_institution(word) or self.words.is_place_word(word)

    def _begins_with_other(self, mention: Mention) -> bool:
        """Whether the first word is a field, or has its capital from where it stands.

        "minister van Transport Eva Bos" is Eva Bos, and "Zieke Van Dam wint" is about Van Dam.
        """
        first, *rest = mention.tokens
        if len(rest) <= 1 or self.words.is_first_name(first.text):
            return False
        sentence, before = mention.sentence, mention.first - 1
        of = word_at(sentence, before).lower() in self.rules.of_words
        field = of and self.words.is_role(word_at(sentence, before - 1))
        if field and self.words.is_first_name(rest[0].text):
            return True
        opening = opens(sentence, first) and first.text not in self.capitals
        if opening and self.words.is_first_name(rest[0].text) and not self._is_body(rest[-1].text):
            return True  # "Stadsbeiaardier Eva Bos"
        return opening and rest[-1].text in self.capitals and self.rules.common(first.text.lower())

    def _is_title_case(self, mention: Mention) -> bool:
        """Whether the capitals are those of a headline, and the text below has no such name."""
        if not mention.sentence.heading:
            return False
        words = [t.text for t in mention.sentence.tokens if len(t.text) > _SMALL]
        capitals = sum(word[0].isupper() for word in words)
        seen = all(token.text in self.capitals for token in mention.tokens)
        return capitals * 4 > len(words) * 3 and len(words) > _SMALL and not seen

    def _may_begin(self, sentence: Sentence, token: Token) -> bool:
        word = token.text
        if not (word[:1].isupper() or re.match(r"\d+[A-Z]|'s-[A-Z]", word)):
            return False
        if word.lower() in self.rules.calendar:
            return False
        if word.lower() in self.rules.no_bearers and not self._begins_institution(sentence, token):
            return False
        return not opens(sentence, token) or self._is_name_when_first(sentence, token)

    def _begins_institution(self, sentence: Sentence, token: Token) -> bool:
        """Whether a field begins a longer name ("Environment Agency")."""
        known = self._known(sentence, token.index)
        longer = known is not None and known.last > known.first
        return longer or self.words.is_institution(word_at(sentence, token.index + 1))

    def _is_name_when_first(self, sentence: Sentence, token: Token) -> bool:
        """Whether the capital of a first word is that of a name."""
        word = token.text
        if word in self.rules.articles:
            pair = f"{word} {word_at(sentence, token.index + 1)}"
            return pair in self.capitals or self._known(sentence, token.index) is not None
        if SHORT_FORM.fullmatch(word) or word in self.capitals:
            return True
        if self.words.is_role(word):
            return False
        return self._goes_on_as_name(sentence, token) or self._is_name_alone(sentence, token)

    def _goes_on_as_name(self, sentence: Sentence, token: Token) -> bool:
        """Whether the word after a first word belongs to the same name."""
        known = self._known(sentence, token.index)
        if known and known.last > known.first:
            return True
        following = sentence.tokens[token.index + 1 : token.index + 2]
        if not any(t.text[:1].isupper() for t in following):
            return False
        return self.words.is_first_name(token.text) or self._begins_name(
            sentence, token, *following
        )

    def _is_name_alone(self, sentence: Sentence, token: Token) -> bool:
        """Whether a single first word is a name: known, or for the parser, and no common word."""
        known = self._known(sentence, token.index)
        if known and known.entry and known.entry.kind is not EntityKind.DEMONYM:
            known = known if token.pos not in _NO_NAMES else None  # "Nice weather"
        if known and self._is_named(sentence, token):
            return True
        return (known is not None or token.pos == "PROPN") and not self.rules.common(token.text)

    def _is_named(self, sentence: Sentence, token: Token) -> bool:
        """Whether both parser and name model see a name in `token`."""
        found = any(name.span.start == token.start for name in self.names[sentence.index])
        return found and token.pos == "PROPN"

    def _begins_name(self, sentence: Sentence, token: Token, following: Token) -> bool:
        """Whether two words belong to one name, as the parser sees it ("Leeds City Council")."""
        words = (token, following)
        sorts = self.rules.organisation_words.keys() | self.rules.place_words.keys()
        if token.text.lower() in sorts or any(t.pos != "PROPN" for t in words):
            return False
        # in "Soprano Ella Reed" the name begins with the second word
        own = {name.span.start for name in self.names[sentence.index]}
        explains = self.rules.common(token.text) and following.start in own
        return not explains and all(t.text.lower() not in self.rules.no_bearers for t in words)

    def _known(self, sentence: Sentence, place: int) -> Mention | None:
        """Find the longest name of the gazetteer that begins here."""
        for last in range(
            min(len(sentence.tokens), place + self.gazetteer.longest) - 1, place - 1, -1
        ):
            words = self.text[sentence.tokens[place].start : sentence.tokens[last].end]
            for cut in self._cuts(words):
                if cut >= len(sentence.tokens[last].text):
                    continue  # the ending is a word of its own
                entry = self._entry(sentence, place, words[: len(words) - cut])
                if entry:
                    return Mention(sentence, place, last, entry, cut)
        return None

    def _cuts(self, words: str) -> tuple[int, ...]:
        """Count the letters that may have to go: a possessive ending, the stop after "VS."."""
        mark = _ENDING.search(words)
        return (0, len(mark.group())) if mark else (0,)

    def _entry(self, sentence: Sentence, place: int, words: str) -> Entry | None:
        """Choose among entries of one name by the word before it ("provincie Utrecht")."""
        entries = self.gazetteer.all(words)
        before = sentence.tokens[place - 1].text.lower() if place else ""
        wanted = self.rules.place_words.get(before)
        return next((e for e in entries if e.kind == wanted), entries[0] if entries else None)

    def _is_longer_name(self, known: Mention, run: Mention | None) -> bool:
        """Whether a known name is part of a longer one ("Jack London", "Museum Leiden")."""
        if run is None or run.last <= known.last:
            return False
        first = run.tokens[0].text
        return self.words.is_first_name(first) or (
            known.entry is not None
            and known.entry.kind is not EntityKind.DEMONYM
            and run.tokens[known.last - run.first + 1].text[:1].isupper()
            and not self.words.is_role(run.tokens[-1].text)
        )

    def _run(self, sentence: Sentence, place: int) -> Mention | None:
        """Take the words with a capital from `place` on, and the particles between them."""
        tokens = sentence.tokens
        if self.words.is_role(tokens[place].text) and not self._is_family_name(sentence, place):
            return None
        last = place
        while (following := self._next_in_name(sentence, place, last)) is not None:
            last = following
        last = max(last, self._end_by_model(sentence, place))
        mention = self._without_possessive(Mention(sentence, place, last))
        return None if self._is_part_of_title(mention) else mention

    def _is_part_of_title(self, mention: Mention) -> bool:
        """Whether common words lead to a role before a name ("Prime" in "Prime Minister Lee")."""
        leads = self._is_role_before_name(mention.sentence, mention.last + 1)
        return leads and all(self.rules.common(token.text) for token in mention.tokens)

    def _is_role_before_name(self, sentence: Sentence, place: int) -> bool:
        """Whether the word at `place` is a role with a capital, and a name follows it."""
        word, following = word_at(sentence, place), word_at(sentence, place + 1)
        if not (word[:1].isupper() and following[:1].isupper() and self.words.is_role(word)):
            return False
        before = word_at(sentence, place - 1)
        common = self.rules.common(before) and before not in self.rules.articles
        return common or self.words.is_first_name(following) or self.words.is_role(following)

    def _end_by_model(self, sentence: Sentence, place: int) -> int:
        """Give the last word of the name that the model sees from `place` on."""
        start = sentence.tokens[place].start
        names = self.names[sentence.index]
        end = next((name.span.end for name in names if name.span.start == start), start)
        inside = [t for t in sentence.tokens[place:] if t.end <= end]
        fields = any(self._is_no_bearer(sentence, place, token.text) for token in inside)
        return inside[-1].index if inside and not fields else place

    def _next_in_name(self, sentence: Sentence, first: int, last: int) -> int | None:
        """Find the next word with a capital, over particles or joiners where they may stand."""
        step = last + 1
        between = self._between(sentence, first, last)
        while self._is_between(sentence, step, between) or is_hyphen(sentence, step):
            step += 1
        word = word_at(sentence, step)
        barred = (
            self._is_of_calendar(sentence, step)
            or self._is_no_bearer(sentence, first, word)
            or self._is_role_before_name(sentence, step)
        )
        return step if word[:1].isupper() and not barred else None

    def _is_between(self, sentence: Sentence, place: int, between: frozenset[str]) -> bool:
        """Whether a small word stays in the name; "and" only between fields ("Health and Care")."""
        if self._is_ending_inside(sentence, place):
            return True
        if word_at(sentence, place) not in between:
            return False
        around = (word_at(sentence, place - 1), word_at(sentence, place + 1))
        joins = sentence.tokens[place].pos == "CCONJ"
        return not joins or all(self.rules.common(word) for word in around)

    def _is_ending_inside(self, sentence: Sentence, place: int) -> bool:
        """Whether a possessive ending stands inside a name: "St Mary's Hospital"."""
        if word_at(sentence, place) not in {"'s", "’s"}:
            return False
        following = word_at(sentence, place + 1)
        heads = self.words.is_institution(following) or self.words.is_place_word(following)
        saint = word_at(sentence, place - 2) in {"St", "St."}
        return (
            following[:1].isupper()
            and heads
            and (saint or self.rules.common(word_at(sentence, place - 1)))
        )

    def _is_of_calendar(self, sentence: Sentence, place: int) -> bool:
        """Whether the word at `place` is a month or day, and not the May of "Theresa May"."""
        word = word_at(sentence, place).lower()
        family = word in self.rules.family_names and self.words.is_first_name(
            word_at(sentence, place - 1)
        )
        return word in self.rules.calendar and not family

    def _between(self, sentence: Sentence, first: int, last: int) -> frozenset[str]:
        """Give the small words that may follow inside the name."""
        if self.words.is_institution(word_at(sentence, first)):
            return self.rules.joiners
        if self.words.is_institution(word_at(sentence, last)):
            return self.rules.of_words
        if word_at(sentence, first - 1).lower() in self.rules.organisation_words:
            return self.rules.joiners
        all_first_names = all(
            self.words.is_first_name(token.text) or _INITIAL.fullmatch(token.text)
            for token in sentence.tokens[first : last + 1]
        )
        return self.rules.particles if all_first_names else frozenset()

    def _is_no_bearer(self, sentence: Sentence, first: int, word: str) -> bool:
        """Whether `word` is a field ("Landbouw") and no part of an institution's name."""
        fields = word.lower() in self.rules.no_bearers
        return fields and not self.words.is_institution(word_at(sentence, first))

    def _with_short_form(self, sentence: Sentence, place: int) -> Mention | None:
        """Take the words before "(ABC)" as one name when they begin with the same letter."""
        tokens = sentence.tokens
        for open_ in range(place + 2, min(len(tokens) - 2, place + 9)):
            words = tokens[place:open_]
            if any(t.pos == "PUNCT" for t in words):
                return None
            if tokens[open_].text == "(" and tokens[open_ + 2].text == ")":
                return self._spelled_out(sentence, place, open_)
        return None

    def _spelled_out(self, sentence: Sentence, place: int, open_: int) -> Mention | None:
        words = sentence.tokens[place:open_]
        short = sentence.tokens[open_ + 1].text
        fits = bool(SHORT_FORM.fullmatch(short)) and short[0] == words[0].text[0].upper()
        names = all(t.text[:1].isupper() or t.text in self.rules.joiners for t in words)
        return Mention(sentence, place, open_ - 1) if fits and names else None

    def _without_possessive(self, mention: Mention) -> Mention:
        mark = _POSSESSIVE.search(mention.tokens[-1].text)
        mention.cut = len(mark.group()) if mark else 0
        return mention

    def _may_be_name(self, mention: Mention) -> bool:
        words = [token.text for token in mention.tokens]
        single = len(words) == 1
        if single and (
            mention.tokens[0].pos in {"ADJ", "ADV", "PRON", "DET", "ADP"} or len(words[0]) == 1
        ):
            return False
        if (
            single
            and re.search(r"-[a-zà-ÿ]{3,}$", words[0])
            and self.rules.common(words[0].rpartition("-")[2])
        ):
            return False
        if single and _ROAD.fullmatch(words[0]):
            return False
        if mention.sentence.heading and all(word.isupper() for word in words):
            return False
        return not any(word.lower() in self.rules.no_bearers for word in words[1:])

    def _is_family_name(self, sentence: Sentence, place: int) -> bool:
        """Whether a word such as "Bakker" is a name here: it has no capital as a role."""
        word = sentence.tokens[place].text
        return word in self.capitals and not (
            place + 1 < len(sentence.tokens) and sentence.tokens[place + 1].text[:1].isupper()
        )
