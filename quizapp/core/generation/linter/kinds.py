"""What kind of thing an answer is: a person, a country, a number, a time, a common phrase."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quizapp.core.article import Language
from quizapp.core.generation.linter.item import Item
from quizapp.core.language.base import Entry
from quizapp.core.language.document import Entity, EntityKind
from quizapp.core.language.folding import folded
from quizapp.core.language.languages import rules_of

NUMBER = "number"
TIME = "time"
COMMON = "common"
NAME = "name"
"""A name of which nobody knows the bearer."""

NAMED = frozenset(kind.value for kind in EntityKind)
_WIDER_SORTS = {"alliance": "international organisation"}
_MOST_WORDS = 4


def kind(item: Item, text: str) -> str | None:
    """Return the kind of an answer, or None where that cannot be told.

    A list ("De VS en China") has the kind of its parts if they agree.
    """
    known = item.article.kinds
    if text not in known:
        kinds = {_kind_of_one(item, part) for part in _parts(item, text)}
        known[text] = kinds.pop() if len(kinds) == 1 else None
    return known[text]


def bearers(item: Item, text: str) -> frozenset[str]:
    """Return who or what the names in an answer stand for, by their fullest folded names."""
    whole = frozenset(_named(item, text))
    return whole or frozenset(name for part in _parts(item, text) for name in _named(item, part))


def _named(item: Item, text: str) -> Iterator[str]:
    plain = _stripped(item, text)
    if text.islower():
        return
    found = mention(item, plain) or _known_name(item, plain)
    if found:
        yield folded(found.name)


def _parts(item: Item, text: str) -> list[str]:
    """Cut a list ("Finland en Zweden") into what it joins."""
    return [part for part in item.rules.patterns["joins"].split(text) if part]


def sort(item: Item, text: str) -> str | None:
    """Return what the gazetteer calls the sort of a name: "bank", "party"."""
    entry = _known_name(item, _stripped(item, text))
    return _WIDER_SORTS.get(entry.sort, entry.sort) if entry else None


def is_inhabitant(item: Item, word: str) -> bool:
    """Whether a word is "Noor" or "Amerikaan"."""
    return any(entry.sort == "inhabitants" for entry in _entries(item, folded(word)))


def mention(item: Item, text: str) -> Entity | None:
    """Return the name of the article that reads like the folded `text`.

    "Jan de Wit" is found as well where the article's analysis knows him as "De Wit" only.
    """
    mentions = item.article.mentions
    rest = text.split()[1:]
    tails = (" ".join(rest[i:]) for i in range(len(rest)))
    surnames = (mentions[tail] for tail in tails if tail in mentions)
    return mentions.get(text) or next(
        (e for e in surnames if e.kind is EntityKind.PERSON and text.endswith(folded(e.name))), None
    )


def _kind_of_one(item: Item, text: str) -> str | None:
    plain = _stripped(item, text)
    if text.islower():
        return _unnamed_kind(item, text, plain)
    if _is_holder(item, text):
        return EntityKind.PERSON.value
    entries, entity = _entries(item, plain), mention(item, plain)
    if entries:
        kinds = {entry.kind.value for entry in entries}
        return kinds.pop() if len(kinds) == 1 else None  # Utrecht: a city and a province
    if entity:
        return _sure_kind(entity)
    return _unnamed_kind(item, text, plain)


def _is_holder(item: Item, text: str) -> bool:
    """Whether somebody is called by what they do: "a spokesman for Unilever"."""
    words = [word for word in folded(text).split() if not item.has("determiners", word)]
    role, of = [*words, "", ""][:2]
    holds = role.endswith(item.language.names.roles) and item.has("prepositions", of)
    return holds and not _entries(item, " ".join(words))


def _unnamed_kind(item: Item, text: str, plain: str) -> str | None:
    if _is_time(item, text):
        return TIME
    if item.has("indefinite", folded(text).partition(" ")[0]) or item.finds("fraction", plain):
        return None  # "een derde" may stand beside "de helft"
    return NUMBER if _is_number(item, plain) else _by_its_looks(item, text)


def _sure_kind(entity: Entity) -> str:
    """Return the kind of a name of the article, as far as the analysis can be trusted."""
    is_sure = entity.known or (entity.kind is EntityKind.PERSON and " " in entity.name)
    return entity.kind.value if is_sure else NAME


def _by_its_looks(item: Item, text: str) -> str | None:
    parts = text.split()
    if all(part[:1].isupper() for part in parts) and len(parts) > 1:
        is_person = parts[0] in item.language.names.first_names
        return EntityKind.PERSON.value if is_person else NAME
    if not any(part[:1].isupper() for part in parts[1:]) and _is_common(item, parts):
        return COMMON
    return None


def _is_common(item: Item, parts: list[str]) -> bool:
    """Whether words are no name: written small, here or in the article."""
    while parts and item.has("prepositions", folded(parts[0])):
        parts = parts[1:]
    if not parts or (len(parts) > 1 and item.has("determiners", folded(parts[0]))):
        return False  # "de journalist" may be of the kind of the others
    first = parts[0]
    return first[:1].islower() or first.casefold() in item.article.small_words


def _stripped(item: Item, text: str) -> str:
    """Fold `text` and drop what stands before a name, and the full stop."""
    plain = folded(text).strip(" .!?„“”\"'")
    first, _, rest = plain.partition(" ")
    while rest and _precedes(item, first):
        plain = rest
        first, _, rest = plain.partition(" ")
    return plain


def _precedes(item: Item, word: str) -> bool:
    """Whether a word may stand before a name without being part of it: "van", "de", "premier"."""
    lists = ("prepositions", "determiners")
    return any(item.has(name, word) for name in lists) or word.endswith(item.language.names.roles)


def _is_time(item: Item, text: str) -> bool:
    """Whether a date or period is all there is, but for the preposition before it."""
    for mention in item.article.dates_in(text) or item.article.dates_in(folded(text)):
        before = text[: mention.span.start].split()
        if mention.span.end >= len(text.rstrip(" .")) and len(before) <= 1:
            return all(item.has("prepositions", folded(word)) for word in before)
    return False


def _is_number(item: Item, plain: str) -> bool:
    """Whether a number comes first, and no more than its unit follows it."""
    parts = plain.split()
    if not parts or len(parts) > _MOST_WORDS:
        return False
    if any(item.has("prepositions", word) for word in parts):
        return False  # "two cases of peaches"
    numbers = item.language.numbers
    if len(parts) == 1 and numbers.ordinal(plain) is not None:
        return True
    figure = item.rules.patterns["figure"].fullmatch(parts[0])
    counts = not item.has("function_words", parts[0]) and numbers.cardinal(parts[0]) is not None
    return bool(figure) or counts


def _known_name(item: Item, plain: str) -> Entry | None:
    return next(iter(_entries(item, plain)), None)


def _entries(item: Item, plain: str) -> Sequence[Entry]:
    return _gazetteer(item.language.language).get(plain, ())


@cache
def _gazetteer(language: Language) -> Mapping[str, Sequence[Entry]]:
    """Index the gazetteer's entries by their folded names and aliases."""
    found: dict[str, list[Entry]] = {}
    for entry in rules_of(language).names.entries:
        for name in (entry.name, *entry.aliases):
            found.setdefault(folded(name), []).append(entry)
    return found
