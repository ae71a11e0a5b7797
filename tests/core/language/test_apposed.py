"""A noun and the name behind it are one subject, whatever the parser made of them."""

from __future__ import annotations

import pytest

from quizapp.core.article import Span
from quizapp.core.language.apposed import mended
from quizapp.core.language.document import ParsedSentence, Token


def sentence(*rows: str) -> ParsedSentence:
    """Make a sentence of rows with a word, its part of speech, its label and its head."""
    tokens, place = [], 0
    for index, row in enumerate(rows):
        text, pos, dep, head = row.split()
        end = place + len(text)
        tokens.append(Token(index, text, place, end, text, pos, dep, int(head), frozenset()))
        place = end + 1
    return ParsedSentence(Span(0, place), tuple(tokens), ())


def subjects(parsed: ParsedSentence) -> list[str]:
    return [t.text for t in parsed.tokens if t.dep == "nsubj"]


@pytest.mark.parametrize(
    "rows",
    [
        (
            "the DET det 1",
            "chief NOUN nsubj 4",
            "Ann PROPN nsubj 4",
            "Weir PROPN flat 2",
            "left VERB root 4",
        ),
        (
            "the DET det 1",
            "chief NOUN nsubj 5",
            ", PUNCT punct 3",
            "Ann PROPN nsubj 5",
            ", PUNCT punct 3",
            "left VERB root 5",
        ),
    ],
)
def test_a_name_behind_the_noun_hangs_from_it(rows: tuple[str, ...]) -> None:
    told = mended(sentence(*rows))
    name = next(t for t in told.tokens if t.text == "Ann")
    assert subjects(told) == ["chief"]
    assert (name.dep, name.head) == ("appos", 1)


@pytest.mark.parametrize(
    "rows",
    [
        ("chief NOUN nsubj 2", "today NOUN obl 2", "left VERB root 2", "Ann PROPN nsubj 2"),
        ("boats NOUN nsubj 3", "here ADV advmod 3", "Ann PROPN nsubj 3", "saw VERB root 3"),
        ("boats NOUN nsubj 3", ", PUNCT punct 2", "Ann PROPN nsubj 3", "saw VERB root 3"),
    ],
)
def test_two_subjects_that_are_not_side_by_side_stay(rows: tuple[str, ...]) -> None:
    assert mended(sentence(*rows)) == sentence(*rows)
