"""Who bears which name, over a whole article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizapp.core.language.document import Entity, EntityKind
from quizapp.core.language.mentions import SHORT_FORM, Mention
from quizapp.core.language.name_signs import MODEL, NAMED, SURE

_PLACES = frozenset({EntityKind.COUNTRY, EntityKind.CITY, EntityKind.REGION, EntityKind.PLACE})
_PEOPLE = frozenset({EntityKind.PERSON})
_SHORTENED = frozenset({EntityKind.ORGANISATION, EntityKind.PLACE})
_LIKE_FAMILY_NAMES = frozenset({*_PLACES, EntityKind.ORGANISATION})


def prefer_people(text: str, mentions: Sequence[Mention]) -> None:
    """Take "Lincoln" after "Abraham Lincoln" for the person, whatever the gazetteer knows."""
    people = [m for m in mentions if len(m.tokens) > 1 and m.votes[EntityKind.PERSON] >= SURE]
    family_names = {person.tokens[-1].text for person in people}
    for mention in mentions:
        known = mention.entry is not None and mention.entry.kind in _LIKE_FAMILY_NAMES
        if known and mention.span.of(text) in family_names:
            mention.entry = None
            mention.votes = Counter({EntityKind.PERSON: NAMED})


def short_forms(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    """Map "CBS" to "Centraal Bureau voor de Statistiek" where the article gives both."""
    found: dict[str, str] = {}
    for long, short in pairwise(mentions):
        if _are_one(text, long, short):
            found[short.span.of(text)] = long.entry.name if long.entry else long.span.of(text)
            short.votes += long.votes
            long.votes += short.votes
            long.entry = long.entry or short.entry
    return found


def _are_one(text: str, long: Mention, short: Mention) -> bool:
    """Whether the second name stands in brackets after the first and begins like it."""
    word = short.span.of(text)
    brackets = text[long.span.end : short.span.start], text[short.span.end : short.span.end + 1]
    fits = bool(SHORT_FORM.fullmatch(word)) and word[0] == long.span.of(text)[0].upper()
    return fits and brackets == (" (", ")")


def _long_names(
    text: str, mentions: Sequence[Mention], kinds: frozenset[EntityKind]
) -> tuple[str, ...]:
    """Give the names of several words that bearers of these kinds have."""
    long = (m for m in mentions if len(m.tokens) > 1 and _winner(m.votes) in kinds)
    return tuple(dict.fromkeys(" ".join(m.span.of(text).split()) for m in long))


def _named_before(
    text: str, mentions: Sequence[Mention], full_names: Sequence[str]
) -> frozenset[str]:
    """Give the last names that the running text has before the full name.

    News gives a person's full name first, so that these are others: "brouwer Van Lanschot" is the
    company of Diederik van Lanschot.
    """
    first: dict[str, int] = {}
    for mention in mentions:
        if not mention.sentence.heading:
            first.setdefault(mention.span.of(text), mention.span.start)
    return frozenset(
        part
        for part, place in first.items()
        for full in full_names
        if full.casefold().endswith(f" {part.casefold()}") and place < first.get(full, place)
    )


class Bearers:
    """Who bears which name, over the whole article."""

    def __init__(self, text: str, mentions: Sequence[Mention], short_forms: dict[str, str]) -> None:
        self._text = text
        self._short_forms = short_forms
        self._full_names = _long_names(text, mentions, _PEOPLE)
        self._institutions = _long_names(text, mentions, _SHORTENED)
        self._early = _named_before(text, mentions, self._full_names)
        self._votes: dict[str, Counter[EntityKind]] = {}
        for mention in mentions:
            name = self.name(mention)
            # what "Thornby" looks like by itself says nothing about Thornby Town
            shortened = name in self._institutions and mention.span.of(text) != name
            self._votes.setdefault(name, Counter()).update({} if shortened else mention.votes)
        for name in self._early & self._votes.keys():
            if self._votes[name][EntityKind.ORGANISATION] >= NAMED:
                del self._votes[name][EntityKind.PERSON]  # the company of a namesake

    def name(self, mention: Mention) -> str:
        """Give the fullest name of the bearer of `mention`."""
        own = " ".join(mention.span.of(self._text).split())
        if mention.entry:
            return mention.entry.name
        if own in self._short_forms:
            return self._short_forms[own]
        full = self._full_name(own) or self._full_name(own.removesuffix("s"))
        return full or self._institution(own) or own

    def _institution(self, part: str) -> str | None:
        """Find the one body or place whose name begins with `part` ("Thornby" for a club)."""
        fits = [full for full in self._institutions if full.startswith(f"{part} ")]
        return fits[0] if len(fits) == 1 else None

    def _full_name(self, part: str) -> str | None:
        """Find the one full name that begins or ends with `part`."""
        if part in self._early:
            return None
        words = part.casefold().split()
        fits = [
            full
            for full in self._full_names
            if len(names := full.casefold().split()) > len(words)
            if words in (names[-len(words) :], names[: len(words)])
        ]
        return fits[0] if len(fits) == 1 else None

    def entity(self, mention: Mention) -> Iterator[Entity]:
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
    if not best or best[0][1] < MODEL:
        return None
    places = [kind for kind in votes if kind in _PLACES and kind is not EntityKind.PLACE]
    return places[0] if best[0][0] is EntityKind.PLACE and places else best[0][0]
