"""A subject that the parser took for two: "the opposition leader Viktor Amsel", "the chair, X,"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.language.document import ParsedSentence, Token

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def mended(sentence: ParsedSentence) -> ParsedSentence:
    """Hang a name right behind a noun from that noun, where both were taken for the subject."""
    tokens = list(sentence.tokens)
    for noun, name in _doubled(tokens):
        tokens[name.index] = replace(name, dep="appos", head=noun.index)
    return replace(sentence, tokens=tuple(tokens))


def _doubled(tokens: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """Yield noun and name where a verb has these two subjects, with no more than a comma between.

    A second comma then closes what the first one opened.
    """
    subjects = [t for t in tokens if t.dep in _SUBJECTS]
    for verb in tokens:
        both = [t for t in subjects if t.head == verb.index]
        if [t.pos for t in both] == ["NOUN", "PROPN"] and both[1].index < verb.index:
            noun, name = (_under(t, tokens) for t in both)
            between = [t.text for t in tokens[noun[-1] + 1 : name[0]]]
            closed = not between or tokens[name[-1] + 1].text == ","
            if between in ([], [","]) and closed:
                yield both[0], both[1]


def _under(top: Token, tokens: Sequence[Token]) -> list[int]:
    """Return the places of a word and of all words under it, without the marks at both ends."""
    found = {top.index}
    for _ in tokens:
        found |= {t.index for t in tokens if t.head in found}
    places = sorted(found)
    while tokens[places[-1]].pos == "PUNCT":
        del places[-1]
    while tokens[places[0]].pos == "PUNCT":
        del places[0]
    return places
