"""Files of names: a word and its tag (O, B-PER, I-PER …) on each line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LABELS = ("PER", "LOC", "ORG")


@dataclass(frozen=True, slots=True)
class NamedSentence:
    """Words with the tag of each; tags of other kinds of names than LABELS are O."""

    words: tuple[str, ...]
    tags: tuple[str, ...]


def read(path: Path) -> Iterator[NamedSentence]:
    """Read the sentences of a file; lines may begin with a number (WikiANN)."""
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if "\t" in line]
        numbered = [row[1:] if row[0].isdigit() and len(row) > 2 else row for row in rows]  # noqa: PLR2004
        if numbered:
            yield NamedSentence(
                tuple(row[0] for row in numbered),
                tuple(_known(row[1].strip()) for row in numbered),
            )


def _known(tag: str) -> str:
    return tag if tag[2:] in LABELS else "O"
