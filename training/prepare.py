"""Reads the corpora, encodes every sentence once, and writes the files that training reads.

python -m training.prepare nl|en [--data FOLDER]
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from quizapp.core.article import Language
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
    arguments.add_argument("language", type=Language)
    chosen = arguments.parse_args()
    files, folder = corpora.CORPORA[chosen.language], WORK / chosen.language
    folder.mkdir(parents=True, exist_ok=True)
    for name, trees in corpora.tree_parts(chosen.data, files).items():
        print(f"trees, {name}: {len(trees)} sentences", flush=True)
        prepare_trees(folder / f"ud-{name}.spacy", trees)
    for name, sentences in corpora.name_parts(chosen.data, files).items():
        print(f"names, {name}: {len(sentences)} sentences", flush=True)
        prepare_names(folder / f"ner-{name}.spacy", sentences)


def prepare_trees(path: Path, trees: Sequence[TreeSentence]) -> None:
    """Encode trees and write them to the file `path`."""
    FeatureStore(path.parent).add(map(spelled_tree, trees), installed_encoder())
    _write(path, map(tree_doc, trees))


def prepare_names(path: Path, sentences: Sequence[NamedSentence]) -> None:
    """Encode sentences with names and write them to the file `path`."""
    spelled = (spelled_words(sentence.words) for sentence in sentences)
    FeatureStore(path.parent).add(spelled, installed_encoder())
    _write(path, map(named_doc, sentences))


def _write(path: Path, docs: Iterable[Doc]) -> None:
    DocBin(docs=docs, store_user_data=False).to_disk(path)


def spelled_tree(sentence: TreeSentence) -> list[Word]:
    """Spell a tree for the encoder."""
    after = [True, *(word.space_after for word in sentence[:-1])]
    return [Word(w.text, space) for w, space in zip(sentence, after, strict=True)]


def spelled_words(words: Sequence[str]) -> list[Word]:
    """Spell for the encoder a sentence whose spaces are unknown."""
    return [Word(word, word not in set(".,:;!?)%")) for word in words]


def tree_doc(sentence: TreeSentence) -> Doc:
    """Make a Doc of a tree, with lemmas that leave detached particles out."""
    return Doc(
        Vocab(),
        words=[w.text for w in sentence],
        spaces=[w.space_after for w in sentence],
        lemmas=[w.bare_lemma for w in sentence],
        pos=[w.pos for w in sentence],
        morphs=["" if w.morph == "_" else w.morph for w in sentence],
        heads=[w.head for w in sentence],
        deps=[w.dep for w in sentence],
    )


def named_doc(sentence: NamedSentence) -> Doc:
    """Make a Doc of a sentence with names."""
    return Doc(Vocab(), words=list(sentence.words), ents=list(sentence.tags))


if __name__ == "__main__":
    main()
