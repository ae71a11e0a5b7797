"""What is counted: shares of words that are right, and F scores of what is found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from quizapp.core.language.document import ParsedSentence, Token
from training.bio import NamedSentence
from training.conllu import TreeSentence, Word

Found = tuple[object, ...]


@dataclass(slots=True)
class FScore:
    """Counts of what is right, of what is in the key, and of what was found."""

    right: int = 0
    wanted: int = 0
    found: int = 0

    def add(self, wanted: AbstractSet[Found], found: AbstractSet[Found]) -> None:
        """Count one sentence."""
        self.right += len(wanted & found)
        self.wanted += len(wanted)
        self.found += len(found)

    @property
    def percent(self) -> float:
        """The harmonic mean of precision and recall, from 0 to 100."""
        return 200 * self.right / max(1, self.wanted + self.found)


def tree_figures(pairs: Iterable[tuple[TreeSentence, ParsedSentence]]) -> dict[str, float]:
    """Count percentages over sentences whose words are the treebank's.

    UAS and LAS leave punctuation out, as is the custom; LAS compares whole labels. A subject
    (nsubj and nsubj:pass alike) is right when both the word and its head are.
    """
    right: Counter[str] = Counter()
    words = trees = verbs = 0
    subjects, finite = FScore(), FScore()
    for gold, parsed in pairs:
        for word, token in zip(gold, parsed.tokens, strict=True):
            words += 1
            right["UPOS"] += token.pos == word.pos
            right["lemma"] += token.lemma.lower() == word.lemma.lower()
            if word.pos in {"VERB", "AUX"}:
                verbs += 1
                right["verb lemma"] += token.lemma.lower() == word.lemma.lower()
            if word.dep != "punct":
                trees += 1
                right["UAS"] += token.head == word.head
                right["LAS"] += token.head == word.head and token.dep == word.dep.lower()
        subjects.add(_gold_subjects(gold), _found_subjects(parsed.tokens))
        finite.add(_gold_finite(gold), _found_finite(parsed.tokens))
    totals = {"UPOS": words, "lemma": words, "verb lemma": verbs, "UAS": trees, "LAS": trees}
    figures = {name: 100 * right[name] / max(1, total) for name, total in totals.items()}
    return figures | {"nsubj F": subjects.percent, "finite verb F": finite.percent}


def name_figures(pairs: Iterable[tuple[NamedSentence, ParsedSentence]]) -> dict[str, float]:
    """Count F scores of names: exact words and the right type, all together and for each type."""
    scores = {"all": FScore(), "PER": FScore(), "LOC": FScore(), "ORG": FScore()}
    for gold, parsed in pairs:
        wanted, found = _gold_names(gold), _found_names(parsed)
        for label, score in scores.items():
            score.add(_labelled(wanted, label), _labelled(found, label))
    return {f"names F {label}": score.percent for label, score in scores.items()}


def _labelled(names: set[Found], label: str) -> set[Found]:
    return {name for name in names if label in {"all", name[-1]}}


def _is_subject(dep: str) -> bool:
    return dep in {"nsubj", "nsubj:pass"}


def _gold_subjects(words: Iterable[Word]) -> set[Found]:
    return {(i, word.head) for i, word in enumerate(words) if _is_subject(word.dep)}


def _found_subjects(tokens: Iterable[Token]) -> set[Found]:
    return {(token.index, token.head) for token in tokens if _is_subject(token.dep)}


def _gold_finite(words: Iterable[Word]) -> set[Found]:
    return {(i,) for i, word in enumerate(words) if "VerbForm=Fin" in word.morph}


def _found_finite(tokens: Iterable[Token]) -> set[Found]:
    return {(token.index,) for token in tokens if "VerbForm=Fin" in token.morph}


def _gold_names(sentence: NamedSentence) -> set[Found]:
    names: set[Found] = set()
    start = 0
    tags = [*sentence.tags, "O"]
    for i, tag in enumerate(tags[1:], start=1):
        if tags[i - 1] != "O" and not tag.startswith("I-"):
            names.add((start, i, tags[i - 1][2:]))
        if tag.startswith("B-"):
            start = i
    return names


def _found_names(sentence: ParsedSentence) -> set[Found]:
    first = {token.start: token.index for token in sentence.tokens}
    after = {token.end: token.index + 1 for token in sentence.tokens}
    return {(first[n.span.start], after[n.span.end], n.label) for n in sentence.names}
