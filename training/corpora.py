"""Which files are for training, for choosing the best step, and for the figures."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

from training import bio, conllu

TREES = ("alpino-dev", "lassy-dev", "nl_alpino_cdb", "nl_alpino_suites_ud")
TREE_TESTS = ("alpino-test", "lassy-test")
# the rest of the training data resembles news less than these two do
CHOICE_SOURCES = ("alpino-dev", "lassy-dev")
ONE_IN = 8

NAMES = ("nl_ner_silver_cdb", "nl_ner_silver_suites", "nl_ner_silver_ud")
NAMES_OUTSIDE = "wikiann_nl"
NAMES_OUTSIDE_COUNT = 2000


def trees(data: Path, name: str) -> list[conllu.TreeSentence]:
    """Read the sentences of one Dutch treebank file."""
    return list(conllu.read(data / "ud_nl" / f"{name}.conllu"))


def tree_parts(data: Path) -> dict[str, list[conllu.TreeSentence]]:
    """Read `train` and `dev`, without any sentence of the test files and without repetitions."""
    seen = {_normal(_texts(s)) for name in TREE_TESTS for s in trees(data, name)}
    parts: dict[str, list[conllu.TreeSentence]] = {"train": [], "dev": []}
    for name in TREES:
        for sentence in trees(data, name):
            text = _normal(_texts(sentence))
            if text in seen:
                continue
            seen.add(text)
            chosen = name in CHOICE_SOURCES and _draw(text) == 0
            parts["dev" if chosen else "train"].append(sentence)
    return parts


def name_parts(data: Path) -> dict[str, list[bio.NamedSentence]]:
    """Read `train`, `dev` and `test` of the silver names, divided by a checksum of the sentence."""
    parts: dict[str, list[bio.NamedSentence]] = {"train": [], "dev": [], "test": []}
    for sentence in _silver(data):
        draw = _draw(_normal(sentence.words))
        parts["dev" if draw == 0 else "test" if draw == 1 else "train"].append(sentence)
    return parts


def names_outside(data: Path) -> list[bio.NamedSentence]:
    """Read the first sentences of WikiANN's test file."""
    return list(bio.read(data / "ner" / f"{NAMES_OUTSIDE}.test"))[:NAMES_OUTSIDE_COUNT]


def _silver(data: Path) -> Iterator[bio.NamedSentence]:
    seen = set()
    for name in NAMES:
        for sentence in bio.read(data / "ner" / f"{name}.bio"):
            text = _normal(sentence.words)
            if text not in seen:
                seen.add(text)
                yield sentence


def _texts(sentence: conllu.TreeSentence) -> tuple[str, ...]:
    return tuple(word.text for word in sentence)


def _normal(words: tuple[str, ...]) -> str:
    """Letters and figures only, so that spelling variants of one sentence are found."""
    return "".join(letter for letter in "".join(words).lower() if letter.isalnum())


def _draw(text: str) -> int:
    return zlib.crc32(text.encode()) % ONE_IN
