"""Who bears which name, over a whole article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizapp.core.language.document import Entity, EntityKind
from quizapp.core.language.mentions import SHORT_FORM, Mention
from quizapp.core.language.name_signs import MODEL, NAMED, SURE

_PLACES = frozenset({EntityKind.COUNTRY, EntityKind.CITY, EntityKind.REGION, EntityKind.PLACE})
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


class Bearers:
    """Who bears which name, over the whole article."""

    def __init__(self, text: str, mentions: Sequence[Mention], short_forms: dict[str, str]) -> None:
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

    def name(self, mention: Mention) -> str:
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
