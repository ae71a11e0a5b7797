"""The Dutch name lists beside this module."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.core.language.name_lists import NameLists


def _adjectives(words: Sequence[str]) -> list[str]:
    return [form for base in words for form in (base, _inflected(base))]


def _inflected(adjective: str) -> str:
    """Put the ending -e behind an adjective: Frans → Franse, Chinees → Chinese."""
    if adjective.endswith("ees"):
        return adjective.removesuffix("ees") + "ese"
    if adjective.endswith(("aaks", "eens", "ans", "s", "ch", "zer")):
        return adjective + "e"
    return adjective


def _inhabitants(words: Sequence[str]) -> list[str]:
    """Split the forms, written with a space between them or a comma where they hold one."""
    if not any(" " in word and word.split()[0] in {"Costa", "Puerto", "Sri"} for word in words):
        words = [form for word in words for form in word.split()]
    return list(dict.fromkeys(words))


LISTS = NameLists(
    package=__package__,
    locale="nl",
    nouns={"country": "land", "inhabitant": "inwoner", "region": "streek", "city": "stad"},
    adjectives=_adjectives,
    inhabitants=_inhabitants,
)
