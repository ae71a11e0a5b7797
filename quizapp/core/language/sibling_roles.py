"""Roles of one sort, any of which a person in the news could have had."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

Roles = Sequence[Sequence[str]]
"""One sort of roles: in each sequence the first word stands for all that may be the same role."""


def sorts(text: str) -> tuple[Roles, ...]:
    """Read one sort of roles a line: roles parted by commas, words for the same role by slashes."""
    lines = (line for line in text.splitlines() if line.strip())
    return tuple(
        tuple(tuple(word.strip() for word in same.split("/")) for same in line.split(","))
        for line in lines
    )


def siblings(title: str, known: Sequence[Roles], joint: str) -> tuple[str, ...]:
    """Return other roles of the sort of `title`, which is known by the word that it ends in.

    `joint` stands before that word: a space, or nothing where a language writes compounds. What
    has several sorts goes with the first; what is not known has no siblings.
    """
    found = list(_found(f"{joint}{title.lower()}", known, joint))
    _, roles, same = max(found, key=lambda each: each[0], default=(0, (), ()))
    return tuple(other[0] for other in roles if other is not same)


def _found(
    title: str, known: Sequence[Roles], joint: str
) -> Iterator[tuple[int, Roles, Sequence[str]]]:
    for roles in known:
        for same in roles:
            for word in same:
                if title.endswith(f"{joint}{word.lower()}"):
                    yield len(word), roles, same
