from __future__ import annotations

from collections.abc import Sequence


def rearranged(ids: Sequence[int], offered: Sequence[int], change: str, which: int) -> list[int]:
    """The ids after a change to one of them: "add", "remove", "up", "down"; or "all" offered.

    A change that does not fit (moving up the first, an unknown word) leaves them as they are.
    """
    wanted = list(ids)
    match change:
        case "add":
            return [*wanted, which]
        case "all":
            return [*wanted, *offered]
        case "remove":
            return [each for each in wanted if each != which]
        case "up" | "down" if which in wanted:
            at = wanted.index(which)
            to = max(0, at - 1) if change == "up" else at + 1
            wanted.insert(to, wanted.pop(at))
    return wanted
