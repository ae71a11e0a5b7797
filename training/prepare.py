"""Reads the corpora, encodes every sentence once, and writes the files that training reads.

python -m training.prepare [--data FOLDER]
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from quizapp.core.language.encoder import Word, installed_encoder
from training import corpora
from training.bio import NamedSentence
from training.conllu import TreeSentence
from training.features import FeatureStore

WORK = Path(__file__).parent / "work"
DATA = Path("../shared/language/data")


def main() -> None:
    """Run the command."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, default=DATA)
    data = arguments.parse_args().data
    WORK.mkdir(exist_ok=True)
    store = FeatureStore(WORK)
    vocab = spacy.blank("nl").vocab

    named_trees = corpora.tree_parts(data)
    named_trees.update({name: corpora.trees(data, name) for name in corpora.TREE_TESTS})
    for name in ("dev", "alpino-test", "train", "lassy-test"):
        encode(store, f"trees {name}", map(spelled_tree, named_trees[name]))
        write(f"ud-{name}", (tree_doc(vocab, s) for s in named_trees[name]))

    named_names = corpora.name_parts(data)
    named_names["outside"] = corpora.names_outside(data)
    for name, sentences in named_names.items():
        encode(store, f"names {name}", (spelled_words(s.words) for s in sentences))
        write(f"ner-{name}", (named_doc(vocab, s) for s in sentences))


def encode(store: FeatureStore, what: str, sentences: Iterable[Sequence[Word]]) -> None:
    """Store the vectors of sentences that are new, and say how many those were."""
    print(f"{what}: {store.add(sentences, installed_encoder())} sentences encoded", flush=True)


def write(name: str, docs: Iterable[Doc]) -> None:
    """Write one of training's input files."""
    DocBin(docs=docs, store_user_data=False).to_disk(WORK / f"{name}.spacy")


def spelled_tree(sentence: TreeSentence) -> list[Word]:
    """Spell a tree for the encoder."""
    after = [True, *(word.space_after for word in sentence[:-1])]
    return [Word(w.text, space) for w, space in zip(sentence, after, strict=True)]


def spelled_words(words: Sequence[str]) -> list[Word]:
    """Spell for the encoder a sentence whose spaces are unknown."""
    return [Word(word, word not in set(".,:;!?)%")) for word in words]


def tree_doc(vocab: Vocab, sentence: TreeSentence) -> Doc:
    """Make a Doc of a tree, with lemmas that leave detached particles out."""
    return Doc(
        vocab,
        words=[w.text for w in sentence],
        spaces=[w.space_after for w in sentence],
        lemmas=[w.bare_lemma for w in sentence],
        pos=[w.pos for w in sentence],
        morphs=["" if w.morph == "_" else w.morph for w in sentence],
        heads=[w.head for w in sentence],
        deps=[w.dep for w in sentence],
    )


def named_doc(vocab: Vocab, sentence: NamedSentence) -> Doc:
    """Make a Doc of a sentence with names."""
    return Doc(vocab, words=list(sentence.words), ents=list(sentence.tags))


if __name__ == "__main__":
    main()
