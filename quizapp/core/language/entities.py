"""Names in an article: found word by word, typed by the whole document.

The gazetteer goes before the model, and the majority of an article's mentions decides what kind
of bearer a name has. "Stoltenberg" after "Jens Stoltenberg" is the same bearer; a last name with
two bearers stays alone, as does every epithet and pronoun.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from quizapp.core.article import Span
from quizapp.core.language.base import Entry, NameRules
from quizapp.core.language.document import Entity, EntityKind, ModelName, Sentence, Token
from quizapp.core.language.gazetteer import Gazetteer

# how much a sign of the kind weighs; the model's word alone is just enough
_KNOWN, _NAMED, _SURE, _CUE, _MODEL, _LOOKS = 20, 7, 6, 4, 2, 1
_LABELS = {
    "PER": EntityKind.PERSON,
    "LOC": EntityKind.PLACE,
    "ORG": EntityKind.ORGANISATION,
}
_SMALL = 3  # letters of words that headlines write small; words of a line that is no name
_AROUND = 3  # words: one, a hyphen and another
_NO_NAMES = frozenset({"ADJ", "ADV", "VERB", "AUX"})
_MODIFIERS = frozenset({"compound", "nmod", "nmod:poss", "amod", "flat", "case"})
_PLACES = frozenset({EntityKind.COUNTRY, EntityKind.CITY, EntityKind.REGION, EntityKind.PLACE})
_LIKE_FAMILY_NAMES = frozenset({*_PLACES, EntityKind.ORGANISATION})
_SHORT_FORM = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ0-9&-]{1,7}")
_INITIAL = re.compile(r"[A-ZÀ-Þ][a-z]?\.")
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
_ENDING = re.compile(r"(?:['’]s|['’]|\.)$")


@dataclass(slots=True)
class _Mention:
    """A run of words that may be a name, with the votes for its kind."""

    sentence: Sentence
    first: int
    last: int
    entry: Entry | None = None
    cut: int = 0  # letters of a possessive ending
    votes: Counter[EntityKind] = field(default_factory=Counter)

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens[self.first : self.last + 1]

    @property
    def span(self) -> Span:
        return Span(self.tokens[0].start, self.tokens[-1].end - self.cut)


def find(
    text: str,
    sentences: Sequence[Sentence],
    names: Sequence[Sequence[ModelName]],
    gazetteer: Gazetteer,
    rules: NameRules,
) -> tuple[Entity, ...]:
    """Find the names of the article, in order; `names` are the model's for each sentence."""
    seen = {s.index: tuple(found) for s, found in zip(sentences, names, strict=True)}
    finder = _Finder(text, seen, gazetteer, rules, _inside_capitals(sentences))
    mentions = [m for sentence in sentences for m in finder.mentions(sentence)]
    for mention in mentions:
        finder.vote(mention)
    _prefer_people(text, mentions)
    short_forms = _short_forms(text, mentions)
    bearers = _Bearers(text, mentions, short_forms)
    return tuple(entity for m in mentions for entity in bearers.entity(m))


def _prefer_people(text: str, mentions: Sequence[_Mention]) -> None:
    """Take "Lincoln" after "Abraham Lincoln" for the person, whatever the gazetteer knows."""
    people = [m for m in mentions if len(m.tokens) > 1 and m.votes[EntityKind.PERSON] >= _SURE]
    family_names = {person.tokens[-1].text for person in people}
    for mention in mentions:
        known = mention.entry is not None and mention.entry.kind in _LIKE_FAMILY_NAMES
        if known and mention.span.of(text) in family_names:
            mention.entry = None
            mention.votes = Counter({EntityKind.PERSON: _NAMED})


def _inside_capitals(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Collect the words, and pairs of words, that have a capital where no sentence begins."""
    inside = [
        (token.text, _word(sentence, token.index + 1))
        for sentence in sentences
        if not sentence.heading
        for token in sentence.tokens[1:]
        if token.text[:1].isupper() and not _opens(sentence, token)
    ]
    return frozenset(word for word, _ in inside) | {f"{one} {two}" for one, two in inside}


def _word(sentence: Sentence, place: int) -> str:
    return sentence.tokens[place].text if 0 <= place < len(sentence.tokens) else ""


def _opens(sentence: Sentence, token: Token) -> bool:
    """Whether `token` is the first word, or the first of what somebody says."""
    before = sentence.tokens[: token.index]
    if all(t.pos == "PUNCT" for t in before):
        return True
    return before[-1].text in "„“”\"‘'«:–-" and not _is_hyphen(sentence, token.index - 1)


def _is_hyphen(sentence: Sentence, place: int) -> bool:
    """Whether the mark at `place` joins the words around it without a space."""
    around = sentence.tokens[max(0, place - 1) : place + 2]
    marked = len(around) == _AROUND and around[1].text in "-‑"
    return marked and all(one.end == other.start for one, other in pairwise(around))


@dataclass(frozen=True, slots=True)
class _Finder:
    text: str
    names: Mapping[int, tuple[ModelName, ...]]
    gazetteer: Gazetteer
    rules: NameRules
    capitals: frozenset[str]

    def mentions(self, sentence: Sentence) -> Iterator[_Mention]:
        place = 0
        while place < len(sentence.tokens):
            mention = self._at(sentence, place)
            if mention:
                yield mention
            place = mention.last + 1 if mention else place + 1

    def _at(self, sentence: Sentence, place: int) -> _Mention | None:
        token = sentence.tokens[place]
        if not self._may_begin(sentence, token):
            return None
        known = self._known(sentence, place)
        run = self._with_short_form(sentence, place) or self._run(sentence, place)
        if known and not self._is_longer_name(known, run):
            return known
        if run is None or not self._may_be_name(run) or self._is_title_case(run):
            return None
        return run

    def _is_title_case(self, mention: _Mention) -> bool:
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
        return not _opens(sentence, token) or self._is_name_when_first(sentence, token)

    def _begins_institution(self, sentence: Sentence, token: Token) -> bool:
        """Whether a field begins a longer name ("Environment Agency")."""
        known = self._known(sentence, token.index)
        longer = known is not None and known.last > known.first
        return longer or self._is_institution(_word(sentence, token.index + 1))

    def _is_name_when_first(self, sentence: Sentence, token: Token) -> bool:
        """Whether the capital of a first word is that of a name."""
        word = token.text
        if word in self.rules.articles:
            pair = f"{word} {_word(sentence, token.index + 1)}"
            return pair in self.capitals or self._known(sentence, token.index) is not None
        if _SHORT_FORM.fullmatch(word) or word in self.capitals:
            return True
        if self._is_role(word):
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
        return self._is_first_name(token.text) or self._begins_name(sentence, token, *following)

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

    def _known(self, sentence: Sentence, place: int) -> _Mention | None:
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
                    return _Mention(sentence, place, last, entry, cut)
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

    def _is_longer_name(self, known: _Mention, run: _Mention | None) -> bool:
        """Whether a known name is part of a longer one ("Jack London", "Museum Leiden")."""
        if run is None or run.last <= known.last:
            return False
        first = run.tokens[0].text
        return self._is_first_name(first) or (
            known.entry is not None
            and known.entry.kind is not EntityKind.DEMONYM
            and run.tokens[known.last - run.first + 1].text[:1].isupper()
            and not self._is_role(run.tokens[-1].text)
        )

    def _run(self, sentence: Sentence, place: int) -> _Mention | None:
        """Take the words with a capital from `place` on, and the particles between them."""
        tokens = sentence.tokens
        if self._is_role(tokens[place].text) and not self._is_family_name(sentence, place):
            return None
        last = place
        while (following := self._next_in_name(sentence, place, last)) is not None:
            last = following
        last = max(last, self._end_by_model(sentence, place))
        mention = self._without_possessive(_Mention(sentence, place, last))
        return None if self._is_part_of_title(mention) else mention

    def _is_part_of_title(self, mention: _Mention) -> bool:
        """Whether common words lead to a role before a name ("Prime" in "Prime Minister Lee")."""
        leads = self._is_role_before_name(mention.sentence, mention.last + 1)
        return leads and all(self.rules.common(token.text) for token in mention.tokens)

    def _is_role_before_name(self, sentence: Sentence, place: int) -> bool:
        """Whether the word at `place` is a role with a capital, and a name follows it."""
        word, following = _word(sentence, place), _word(sentence, place + 1)
        if not (word[:1].isupper() and following[:1].isupper() and self._is_role(word)):
            return False
        before = _word(sentence, place - 1)
        common = self.rules.common(before) and before not in self.rules.articles
        return common or self._is_first_name(following) or self._is_role(following)

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
        while self._is_between(sentence, step, between) or _is_hyphen(sentence, step):
            step += 1
        word = _word(sentence, step)
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
        if _word(sentence, place) not in between:
            return False
        around = (_word(sentence, place - 1), _word(sentence, place + 1))
        joins = sentence.tokens[place].pos == "CCONJ"
        return not joins or all(self.rules.common(word) for word in around)

    def _is_ending_inside(self, sentence: Sentence, place: int) -> bool:
        """Whether a possessive ending stands inside a name: "St Mary's Hospital"."""
        if _word(sentence, place) not in {"'s", "’s"}:
            return False
        following = _word(sentence, place + 1)
        heads = self._is_institution(following) or self._is_place_word(following)
        saint = _word(sentence, place - 2) in {"St", "St."}
        return (
            following[:1].isupper()
            and heads
            and (saint or self.rules.common(_word(sentence, place - 1)))
        )

    def _is_of_calendar(self, sentence: Sentence, place: int) -> bool:
        """Whether the word at `place` is a month or day, and not the May of "Theresa May"."""
        word = _word(sentence, place).lower()
        family = word in self.rules.family_names and self._is_first_name(_word(sentence, place - 1))
        return word in self.rules.calendar and not family

    def _between(self, sentence: Sentence, first: int, last: int) -> frozenset[str]:
        """Give the small words that may follow inside the name."""
        if self._is_institution(_word(sentence, first)):
            return self.rules.joiners
        if self._is_institution(_word(sentence, last)):
            return self.rules.of_words
        if _word(sentence, first - 1).lower() in self.rules.organisation_words:
            return self.rules.joiners
        all_first_names = all(
            self._is_first_name(token.text) or _INITIAL.fullmatch(token.text)
            for token in sentence.tokens[first : last + 1]
        )
        return self.rules.particles if all_first_names else frozenset()

    def _is_no_bearer(self, sentence: Sentence, first: int, word: str) -> bool:
        """Whether `word` is a field ("Landbouw") and no part of an institution's name."""
        fields = word.lower() in self.rules.no_bearers
        return fields and not self._is_institution(_word(sentence, first))

    def _with_short_form(self, sentence: Sentence, place: int) -> _Mention | None:
        """Take the words before "(ABC)" as one name when they begin with the same letter."""
        tokens = sentence.tokens
        for open_ in range(place + 2, min(len(tokens) - 2, place + 9)):
            words = tokens[place:open_]
            if any(t.pos == "PUNCT" for t in words):
                return None
            if tokens[open_].text == "(" and tokens[open_ + 2].text == ")":
                return self._spelled_out(sentence, place, open_)
        return None

    def _spelled_out(self, sentence: Sentence, place: int, open_: int) -> _Mention | None:
        words = sentence.tokens[place:open_]
        short = sentence.tokens[open_ + 1].text
        fits = bool(_SHORT_FORM.fullmatch(short)) and short[0] == words[0].text[0].upper()
        names = all(t.text[:1].isupper() or t.text in self.rules.joiners for t in words)
        return _Mention(sentence, place, open_ - 1) if fits and names else None

    def _without_possessive(self, mention: _Mention) -> _Mention:
        mark = _POSSESSIVE.search(mention.tokens[-1].text)
        mention.cut = len(mark.group()) if mark else 0
        return mention

    def _may_be_name(self, mention: _Mention) -> bool:
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
        if mention.sentence.heading and all(word.isupper() for word in words):
            return False
        return not any(word.lower() in self.rules.no_bearers for word in words[1:])

    def vote(self, mention: _Mention) -> None:
        """Count the signs of what kind of bearer `mention` has."""
        if mention.entry:
            mention.votes[mention.entry.kind] += _KNOWN
            return
        words = [token.text for token in mention.tokens]
        before = _word(mention.sentence, mention.first - 1).lower()
        signs = (
            *self._signs_before(before, mention),
            *self._signs_inside(words),
            *self._signs_beside(mention),
        )
        for kind, weight in signs:
            mention.votes[kind] += weight
        for name in self.names[mention.sentence.index]:
            if name.span.overlaps(mention.span) and _hangs_together(mention):
                mention.votes[_LABELS[name.label]] += _MODEL

    def _signs_before(self, before: str, mention: _Mention) -> Iterator[tuple[EntityKind, int]]:
        if self._has_role_before(mention.sentence, mention.first):
            yield EntityKind.PERSON, _CUE
        if before in self.rules.organisation_words:
            yield EntityKind.ORGANISATION, _NAMED
        if before in self.rules.of_words:
            before = _word(mention.sentence, mention.first - 2).lower()
        if before in self.rules.place_words:
            yield EntityKind(self.rules.place_words[before]), _NAMED

    def _signs_beside(self, mention: _Mention) -> Iterator[tuple[EntityKind, int]]:
        """Look at what explains the name, or what the name explains: "Acme, a port operator"."""
        head = next((t for t in mention.tokens if not _is_inside(t.head, mention)), None)
        if head is None:
            return
        before = _word(mention.sentence, mention.first - 1)
        if before.lower() in self.rules.articles and head.dep not in _MODIFIERS:
            yield EntityKind.PERSON, -_CUE  # "the Victoria Bridge"
        beside = [t for t in mention.sentence.children(head) if t.dep == "appos"]
        if head.dep == "appos":
            beside.append(mention.sentence.tokens[head.head])
        for word in (token.text.lower() for token in beside):
            if word in self.rules.organisation_words:
                yield EntityKind.ORGANISATION, _CUE
            elif word in self.rules.place_words:
                yield EntityKind(self.rules.place_words[word]), _CUE
            elif self._is_role(word):
                yield EntityKind.PERSON, _MODEL

    def _signs_inside(self, words: list[str]) -> Iterator[tuple[EntityKind, int]]:
        if len(words) > 1 and self._is_first_name(words[0]):
            yield EntityKind.PERSON, _SURE
        if any(self._is_institution(word) for word in words):
            yield EntityKind.ORGANISATION, _CUE
        if len(words) > 1 and self._is_institution(words[-1]):
            yield EntityKind.ORGANISATION, _CUE
        if len(words) > 1 and any(self._is_place_word(word) for word in (words[0], words[-1])):
            # "Emma Woods" is a person
            yield EntityKind.PLACE, _CUE if self._is_first_name(words[0]) else _NAMED
        if any(word.lower().endswith(self.rules.organisation_endings) for word in words):
            yield EntityKind.ORGANISATION, _LOOKS
        if len(words) == 1 and self._is_place_name(words[0]):
            yield EntityKind.PLACE, _CUE
        if len(words) == 1 and _SHORT_FORM.fullmatch(words[0]):
            yield EntityKind.ORGANISATION, _LOOKS
        if all(self.rules.common(word) for word in words):
            yield EntityKind.ORGANISATION, -_LOOKS

    def _is_place_word(self, word: str) -> bool:
        """Whether `word` is what a place with a name is called: "Lake", "Bridge"."""
        return self.rules.place_words.get(word.lower()) == EntityKind.PLACE

    def _is_first_name(self, word: str) -> bool:
        """Whether it is a first name, "Jean-Michel" included."""
        return all(part in self.rules.first_names for part in word.split("-"))

    def _is_place_name(self, word: str) -> bool:
        lower = word.lower()
        return any(lower.endswith(end) and lower != end for end in self.rules.place_endings)

    def _is_role(self, word: str) -> bool:
        return self.rules.is_role(word)

    def _is_family_name(self, sentence: Sentence, place: int) -> bool:
        """Whether a word such as "Bakker" is a name here: it has no capital as a role."""
        word = sentence.tokens[place].text
        return word in self.capitals and not (
            place + 1 < len(sentence.tokens) and sentence.tokens[place + 1].text[:1].isupper()
        )

    def _has_role_before(self, sentence: Sentence, place: int) -> bool:
        """Whether a role stands before the name ("minister", "minister van Cultuur")."""
        before = place - 1
        while _word(sentence, before).lower() in self.rules.no_bearers:
            before -= 2
        return self._is_role(_word(sentence, before))

    def _is_institution(self, word: str) -> bool:
        return word[:1].isupper() and word.lower() in self.rules.organisation_words


def _is_inside(index: int, mention: _Mention) -> bool:
    return mention.first <= index <= mention.last


def _hangs_together(mention: _Mention) -> bool:
    """Whether at most one word of the mention hangs from a word outside it."""
    inside = range(mention.first, mention.last + 1)
    return sum(t.head not in inside or t.head == t.index for t in mention.tokens) <= 1


def _short_forms(text: str, mentions: Sequence[_Mention]) -> dict[str, str]:
    """Map "CBS" to "Centraal Bureau voor de Statistiek" where the article gives both."""
    found: dict[str, str] = {}
    for long, short in pairwise(mentions):
        if _are_one(text, long, short):
            found[short.span.of(text)] = long.entry.name if long.entry else long.span.of(text)
            short.votes += long.votes
            long.votes += short.votes
            long.entry = long.entry or short.entry
    return found


def _are_one(text: str, long: _Mention, short: _Mention) -> bool:
    """Whether the second name stands in brackets after the first and begins like it."""
    word = short.span.of(text)
    brackets = text[long.span.end : short.span.start], text[short.span.end : short.span.end + 1]
    fits = bool(_SHORT_FORM.fullmatch(word)) and word[0] == long.span.of(text)[0].upper()
    return fits and brackets == (" (", ")")


class _Bearers:
    """Who bears which name, over the whole article."""

    def __init__(
        self, text: str, mentions: Sequence[_Mention], short_forms: dict[str, str]
    ) -> None:
        self._text = text
        self._short_forms = short_forms
        self._full_names = tuple(
            dict.fromkeys(
                " ".join(m.span.of(text).split())
                for m in mentions
                if _winner(m.votes) is EntityKind.PERSON and len(m.tokens) > 1
            )
        )
        self._votes: dict[str, Counter[EntityKind]] = {}
        for mention in mentions:
            self._votes.setdefault(self.name(mention), Counter()).update(mention.votes)

    def name(self, mention: _Mention) -> str:
        """Give the fullest name of the bearer of `mention`."""
        own = " ".join(mention.span.of(self._text).split())
        if mention.entry:
            return mention.entry.name
        if own in self._short_forms:
            return self._short_forms[own]
        return self._full_name(own) or self._full_name(own.removesuffix("s")) or own

    def _full_name(self, part: str) -> str | None:
        """Find the one full name that begins or ends with `part`."""
        words = part.casefold().split()
        fits = [
            full
            for full in self._full_names
            if len(names := full.casefold().split()) > len(words)
            if words in (names[-len(words) :], names[: len(words)])
        ]
        return fits[0] if len(fits) == 1 else None

    def entity(self, mention: _Mention) -> Iterator[Entity]:
        """Give the entity of a mention, if the article shows what kind of bearer it has."""
        name = self.name(mention)
        kind = mention.entry.kind if mention.entry else _winner(self._votes[name])
        if kind is None:
            return
        yield Entity(
            span=mention.span,
            text=mention.span.of(self._text),
            name=name,
            kind=kind,
            sentence=mention.sentence.index,
            known=mention.entry is not None,
        )


def _winner(votes: Counter[EntityKind]) -> EntityKind | None:
    """Choose the kind with most votes; a single weak sign is not enough."""
    best = votes.most_common(1)
    if not best or best[0][1] < _MODEL:
        return None
    places = [kind for kind in votes if kind in _PLACES and kind is not EntityKind.PLACE]
    return places[0] if best[0][0] is EntityKind.PLACE and places else best[0][0]
