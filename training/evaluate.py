"""Measures the shipped Dutch models on text they never saw.

python -m training.evaluate [--data FOLDER]
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from quizapp.core.article import Language, Span
from quizapp.core.language import analysis, tokens
from quizapp.core.language.document import ParsedSentence
from training import corpora, measures
from training.conllu import TreeSentence
from training.prepare import DATA


def main() -> None:
    """Run the command."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, default=DATA)
    data = arguments.parse_args().data
    parser = analysis.load(Language.NL)
    for name in corpora.TREE_TESTS:
        trees = corpora.trees(data, name)
        show(name, measures.tree_figures(zip(trees, parsed_trees(parser, trees), strict=True)))
        show(name, tokenizer_figures(trees))
    names = {"silver": corpora.name_parts(data)["test"], "WikiANN": corpora.names_outside(data)}
    for name, sentences in names.items():
        parsed = parsed_words(parser, [sentence.words for sentence in sentences])
        show(name, measures.name_figures(zip(sentences, parsed, strict=True)))


def show(name: str, figures: dict[str, float]) -> None:
    """Print figures, one a line."""
    for figure, percent in figures.items():
        print(f"{name:12} {figure:16} {percent:5.1f}", flush=True)


def parsed_trees(
    parser: analysis.Parser, sentences: Sequence[TreeSentence]
) -> tuple[ParsedSentence, ...]:
    """Parse sentences with the treebank's words."""
    spelled = [[(word.text, word.space_after) for word in sentence] for sentence in sentences]
    return _parsed(parser, spelled)


def parsed_words(
    parser: analysis.Parser, sentences: Iterable[Sequence[str]]
) -> tuple[ParsedSentence, ...]:
    """Parse words whose spaces are unknown."""
    return _parsed(parser, [[(word, True) for word in words] for words in sentences])


def tokenizer_figures(sentences: Iterable[TreeSentence]) -> dict[str, float]:
    """Measure how well our tokenizer finds the treebank's words."""
    score = measures.FScore()
    for sentence in sentences:
        text, wanted = _text([(word.text, word.space_after) for word in sentence], 0)
        found = set(tokens.tokens(text, Span(0, len(text))))
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
