"""Measures the shipped models of a language on text they never saw.

python -m training.evaluate nl|en [--data FOLDER]
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from quizapp.core.article import Language, Span
from quizapp.core.language import analysis, tokens
from quizapp.core.language.base import WordRules
from quizapp.core.language.document import ParsedSentence
from quizapp.core.language.languages import rules_of
from training import corpora, measures
from training.bio import NamedSentence
from training.conllu import TreeSentence
from training.prepare import DATA


def main() -> None:
    """Run the command."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, default=DATA)
    arguments.add_argument("language", type=Language)
    chosen = arguments.parse_args()
    data, files = chosen.data, corpora.CORPORA[chosen.language]
    parser = analysis.load(chosen.language)
    for name in files.tree_tests:
        trees = corpora.trees(data, name)
        show(name, tree_figures(parser, trees))
        show(name, raw_lemma_figures(parser, trees))
        show(name, tokenizer_figures(trees, rules_of(chosen.language).words))
    show("names held out", name_figures(parser, corpora.name_parts(data, files)["test"]))
    show(files.name_tests[0], name_figures(parser, corpora.names_outside(data, files)))


def tree_figures(parser: analysis.Parser, trees: Sequence[TreeSentence]) -> dict[str, float]:
    """Measure the parser on trees, with the treebank's words."""
    spelled = [[(word.text, word.space_after) for word in tree] for tree in trees]
    return measures.tree_figures(zip(trees, _parsed(parser, spelled), strict=True))


def raw_lemma_figures(parser: analysis.Parser, trees: Sequence[TreeSentence]) -> dict[str, float]:
    """Measure the lemmas as the model guesses them, before the word list is asked."""
    figures = tree_figures(parser.with_repair(lambda _form, guess, _pos: guess), trees)
    return {f"raw {name}": figures[name] for name in ("lemma", "verb lemma")}


def name_figures(parser: analysis.Parser, sentences: Sequence[NamedSentence]) -> dict[str, float]:
    """Measure the names that the parser finds, with the words of the corpus."""
    spelled = [[(word, True) for word in sentence.words] for sentence in sentences]
    return measures.name_figures(zip(sentences, _parsed(parser, spelled), strict=True))


def show(name: str, figures: dict[str, float]) -> None:
    """Print figures, one a line."""
    for figure, percent in figures.items():
        print(f"{name:28} {figure:16} {percent:5.1f}", flush=True)


def tokenizer_figures(sentences: Iterable[TreeSentence], rules: WordRules) -> dict[str, float]:
    """Measure how well our tokenizer finds the treebank's words."""
    score = measures.FScore()
    for sentence in sentences:
        text, wanted = _text([(word.text, word.space_after) for word in sentence], 0)
        found = set(tokens.tokens(text, Span(0, len(text)), rules))
        score.add({(span,) for span in wanted}, {(span,) for span in found})
    return {"words F": score.percent}


def _parsed(
    parser: analysis.Parser, sentences: Iterable[Iterable[tuple[str, bool]]]
) -> tuple[ParsedSentence, ...]:
    text, places = "", []
    for sentence in sentences:
        added, spans = _text(sentence, len(text))
        text += added + "\n"
        places.append(spans)
    return parser.parse_words(text, places)


def _text(words: Iterable[tuple[str, bool]], start: int) -> tuple[str, list[Span]]:
    text, spans = "", []
    for word, space_after in words:
        spans.append(Span(start + len(text), start + len(text) + len(word)))
        text += word + " " * space_after
    return text, spans


if __name__ == "__main__":
    main()
