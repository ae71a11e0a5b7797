"""The gap in a sentence that a question asks to fill in."""

from __future__ import annotations

import re

from quizapp.core.generation.gapped import GAP

LINE = re.compile("__+")
"""A gap as people draw it: a line of any length."""


def redrawn(stem: str) -> str:
    """The stem with its gaps as the generator draws them."""
    return LINE.sub(GAP, stem)


def has_one_gap(stem: str) -> bool:
    """Whether exactly one thing is to be filled in."""
    return len(LINE.findall(stem)) == 1
