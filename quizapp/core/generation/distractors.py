"""Wrong options that could be right, and the substitution test that keeps true ones out.

A wrong option is of the same fine type and in the same grammatical form as the key, and the
article nowhere supports it. Rules a to f of "Distractors" in the reading on question writing.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice, pairwise
from random import Random

from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Entity, Sentence, Token

ENOUGH = 3
FEWEST = 2


def other_names(
    key: Entity, lookup: Lookup, predicate: Token | None, evidence: Sentence
) -> list[Entity]:
    """Names of the article that could stand in the key's place, those of other sentences first.

    Left out is who does the same elsewhere in the article, who stands beside the key in one
    enumeration, who shares a word of the name with the key, and who is named in a by-line only.
    """
    sentences = lookup.document.sentences
    told = {e.name for e in lookup.document.entities if not sentences[e.sentence].heading}
    doing = _who_does_the_same(lookup, predicate)
    rivals = [
        e
        for e in lookup.names(key.kind)
        if e.name != key.name
        and not share_a_word(e.name, key.name)
        and e.name in told - doing
        and not _beside(e, key, lookup, evidence)
    ]
    return sorted(
        rivals, key=lambda e: (_mentioned_in(e, lookup, evidence), _lot(e, key, evidence))
    )


def _lot(rival: Entity, key: Entity, evidence: Sentence) -> float:
    """Draw lots for each question apart.

    If those named first in the article always were the wrong options, who is named late would be
    offered as the right one only.
    """
    place = evidence.span.start + key.span.start
    return Random(f"{place}:{rival.name}").random()  # noqa: S311 - no secret hangs from it


def share_a_word(one: str, other: str) -> bool:
    """Whether two names have a word in common, or one holds the other."""
    mine, theirs = set(one.lower().split()), set(other.lower().split())
    small = {"de", "het", "van", "der", "den", "voor", "en", "la", "le"}
    return (
        bool((mine & theirs) - small)
        or one.lower() in other.lower()
        or (other.lower() in one.lower())
    )


def _mentioned_in(entity: Entity, lookup: Lookup, sentence: Sentence) -> bool:
    return any(e.name == entity.name for e in lookup.entities(sentence.span))


def _who_does_the_same(lookup: Lookup, predicate: Token | None) -> frozenset[str]:
    """Names that stand in a sentence with the predicate's word, though not with the predicate."""
    if predicate is None:
        return frozenset()
    return frozenset(
        e.name
        for sentence in lookup.sentences_with(predicate.lemma)
        if any(t.lemma == predicate.lemma and t is not predicate for t in sentence.tokens)
        for e in lookup.entities(sentence.span)
    )


def _beside(entity: Entity, key: Entity, lookup: Lookup, sentence: Sentence) -> bool:
    """Whether both stand in one enumeration of the evidence ("Finland en Zweden")."""
    words = {"en", "of", ",", "and", "or"}
    mentions = [e for e in lookup.entities(sentence.span) if e.name in {entity.name, key.name}]
    for first, second in pairwise(mentions):
        between = lookup.text[first.span.end : second.span.start].split()
        if first.name != second.name and len(between) <= 2 and words & set(between):
            return True
    return False


def choose(rivals: Iterable[str], key: str, stem: str) -> tuple[str, ...]:
    """Pick the first wrong options, at most three.

    They differ from the key and from one another, and the stem does not name them.
    """
    told = stem.casefold()
    fit = (
        rival
        for rival in dict.fromkeys(rivals)
        if rival.casefold() != key.casefold() and rival.casefold() not in told
    )
    return tuple(islice(fit, ENOUGH))
