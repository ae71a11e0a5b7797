"""The code of a published quiz: six characters that are read aloud and typed on a phone."""

from __future__ import annotations

from random import Random

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 6
# No code has these; who types one misread its neighbour.
_MISREAD = str.maketrans({"0": "Q", "O": "Q", "1": "L", "I": "L"})


def new_code(random: Random) -> str:
    """A code; it has neither 0, O, 1 nor I."""
    return "".join(random.choices(ALPHABET, k=LENGTH))


def tidy_code(typed: str) -> str:
    """A code as someone typed it: any case, with spaces or dashes, with a misread letter."""
    return "".join(filter(str.isalnum, typed.upper())).translate(_MISREAD)
