"""What "daar" and "die brug" point at: what the sentence before names, if it is alone there."""

from __future__ import annotations

from quizapp.core.generation.lookup import Lookup, first_of_each
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token

_PLACES = frozenset({EntityKind.CITY, EntityKind.COUNTRY, EntityKind.REGION, EntityKind.PLACE})
_AREAS = _PLACES - {EntityKind.PLACE}
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def pointer_of(noun: Token, sentence: Sentence, lookup: Lookup) -> Token | None:
    """Return the word that points at what a noun means ("die" in "die brug")."""
    pointing = lookup.words.leaning.POINTING
    children = (t for t in sentence.children(noun) if t.dep == "det")
    return next((t for t in children if t.text.lower() in pointing), None)


def article_of(determiner: Token, lookup: Lookup) -> str:
    """Return the article that a determiner is told as."""
    word = determiner.text.lower()
    return lookup.words.leaning.POINTING.get(word, word)


def place_meant(adverb: Token, sentence: Sentence, lookup: Lookup) -> tuple[Entity, str] | None:
    """Return the place that "daar" means, and "daar" in words that name it ("in Finland").

    It is the only place that the sentence before names, as where something is or as what acts.
    """
    if not _is_there(adverb, sentence, lookup) or sentence.index == 0:
        return None
    before = lookup.document.sentences[sentence.index - 1]
    named = (e for e in lookup.entities(before.span) if e.kind in _PLACES)
    places = tuple(first_of_each(named))
    if len(places) != 1 or before.heading or lookup.quotes(before.span):
        return None
    preposition = _preposition(places[0], before, lookup)
    told = f"{preposition} {lookup.with_article(places[0])}"
    return (places[0], told) if preposition else None


def _is_there(adverb: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether it says where, and is no part of "daar … op" or "daar … van"."""
    if adverb.text.lower() not in lookup.words.leaning.THERE or adverb.dep != "advmod":
        return False
    earlier = sentence.span.start, adverb.start
    named = any(earlier[0] <= e.span.start < earlier[1] for e in lookup.entities(sentence.span))
    beside = sentence.children(sentence.tokens[adverb.head])
    stranded = any(t.pos == "ADP" and not any(sentence.children(t)) for t in beside)
    return not (stranded or named)


def _preposition(place: Entity, sentence: Sentence, lookup: Lookup) -> str | None:
    leaning = lookup.words.leaning
    tokens = [t for t in sentence.tokens if place.span.covers(t.span)]
    head = next((t for t in tokens if t.head not in {o.index for o in tokens}), tokens[0])
    cases = [t.text.lower() for t in sentence.children(head) if t.dep == "case"]
    if not cases:
        acts = head.dep in _SUBJECTS and place.kind is EntityKind.COUNTRY
        return leaning.IN if acts else None
    if cases[0] not in leaning.PLACE_PREPOSITIONS | leaning.TOWARDS:
        return None
    return leaning.IN if place.kind in _AREAS else cases[0]
