"""Whole numbers from outside, in an address or a form, that a column of a table can hold."""

from __future__ import annotations

from werkzeug.routing import IntegerConverter, Map

LARGEST = 2**31 - 1
"""PostgreSQL's integer; it refuses to compare a column with a larger one."""


class WholeConverter(IntegerConverter):
    """`<whole:article_id>` in an address; a larger number is a page that is not there."""

    def __init__(self, url_map: Map) -> None:
        super().__init__(url_map, max=LARGEST)


def whole(typed: str | None) -> int:
    """A whole number that a page of ours sent back; 0 for anything else."""
    digits = typed or ""
    fits = digits.isascii() and digits.isdigit() and len(digits) <= len(str(LARGEST))
    number = int(digits) if fits else 0
    return number if number <= LARGEST else 0
