"""The reader of training's input files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example

from quizapp.core.language import spacy_layers
from training.features import FeatureStore


def encoded_corpus(path: str) -> Callable[[Language], Iterator[Example]]:
    """Open a corpus of one sentence a Doc; the encoder's vectors lie in the file's own folder."""

    def read(nlp: Language) -> Iterator[Example]:
        store = FeatureStore(Path(path).parent)
        for gold in DocBin().from_disk(path).get_docs(nlp.vocab):
            words = [token.text for token in gold]
            spaces = [bool(token.whitespace_) for token in gold]
            blank = Doc(nlp.vocab, words=words, spaces=spaces)
            spacy_layers.attach(blank, store.vectors(words))
            yield Example(blank, gold)

    return read
