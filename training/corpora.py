"""Which files are for training, for choosing the best step, and for the figures."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quizapp.core.article import Language
from training import bio, conllu

ONE_IN = 8


@dataclass(frozen=True, slots=True)
class Corpora:
    """The files of a language, as paths below the data folder.

    One sentence in ONE_IN of the files `choice` chooses the best step; the other sentences of
    `trees` train. Likewise for `names`, of which as many again are kept for the figures.
    """

    trees: tuple[str, ...]
    choice: tuple[str, ...]
    tree_tests: tuple[str, ...]
    names: tuple[str, ...]
    name_tests: tuple[str, ...]
    name_tests_length: int


CORPORA = {
    Language.NL: Corpora(
        trees=(
            *("ud_nl/alpino-dev", "ud_nl/lassy-dev"),
            *("ud_nl/nl_alpino_cdb", "ud_nl/nl_alpino_suites_ud"),
        ),
        # the rest of the training data resembles news less than these two do
        choice=("ud_nl/alpino-dev", "ud_nl/lassy-dev"),
        tree_tests=("ud_nl/alpino-test", "ud_nl/lassy-test"),
        names=(
            *("ner/nl_ner_silver_cdb.bio", "ner/nl_ner_silver_suites.bio"),
            "ner/nl_ner_silver_ud.bio",
        ),
        name_tests=("ner/wikiann_nl.test",),
        name_tests_length=2000,
    ),
    Language.EN: Corpora(
        trees=("ud_en_ewt/en_ewt-ud-train", "ud_en_ewt/en_ewt-ud-dev"),
        choice=("ud_en_ewt/en_ewt-ud-dev",),
        tree_tests=("ud_en_ewt/en_ewt-ud-test",),
        names=("ner/uner_en_ewt.train.iob2",),
        name_tests=("ner/uner_en_ewt.test.iob2",),
        name_tests_length=3000,
    ),
}


def trees(data: Path, name: str) -> list[conllu.TreeSentence]:
    """Read the sentences of one treebank file."""
    return list(conllu.read(data / f"{name}.conllu"))


def tree_parts(data: Path, corpora: Corpora) -> dict[str, list[conllu.TreeSentence]]:
    """Read `train` and `dev`, without any sentence of the test files and without repetitions."""
    seen = {_normal(_texts(s)) for name in corpora.tree_tests for s in trees(data, name)}
    parts: dict[str, list[conllu.TreeSentence]] = {"train": [], "dev": []}
    for name in corpora.trees:
        for sentence in trees(data, name):
            text = _normal(_texts(sentence))
            if text in seen:
                continue
            seen.add(text)
            chosen = name in corpora.choice and _draw(text) == 0
            parts["dev" if chosen else "train"].append(sentence)
    return parts


def name_parts(data: Path, corpora: Corpora) -> dict[str, list[bio.NamedSentence]]:
    """Read `train`, `dev` and `test` of the names, divided by a checksum of the sentence."""
    outside = {_normal(sentence.words) for sentence in names_outside(data, corpora)}
    parts: dict[str, list[bio.NamedSentence]] = {"train": [], "dev": [], "test": []}
    for sentence in _without_repetitions(data, corpora.names, outside):
        draw = _draw(_normal(sentence.words))
        parts["dev" if draw == 0 else "test" if draw == 1 else "train"].append(sentence)
    return parts


def names_outside(data: Path, corpora: Corpora) -> list[bio.NamedSentence]:
    """Read the sentences of other files than the training's, for the figures."""
    sentences = [s for name in corpora.name_tests for s in bio.read(data / name)]
    return sentences[: corpora.name_tests_length]


def _without_repetitions(
    data: Path, names: tuple[str, ...], seen: set[str]
) -> Iterator[bio.NamedSentence]:
    for name in names:
        for sentence in bio.read(data / name):
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
