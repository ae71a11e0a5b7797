from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from quizapp.core.language.document import Document

Read = Callable[..., Document]

TEXT = """Bridge in Leeds closes
By Jane Porter

LEEDS — The council will close a bridge on 3 May 2024. About 2,400 cyclists cross it every day.

“We think that is a pity,” said Councillor Karen Doyle. According to Doyle, a new one will open in 2026.
"""


def test_an_english_article_is_read_whole(read: Read) -> None:
    document = read(TEXT, date(2024, 4, 1))

    assert [s.heading for s in document.sentences] == [True, True, True, *[False] * 4]
    assert [n.span.of(TEXT) for n in document.numbers] == ["2,400"]
    assert [d.span.of(TEXT) for d in document.dates] == ["3 May 2024", "2026"]
    assert [q.span.of(TEXT) for q in document.quotes] == ["“We think that is a pity,”"]
    assert [e.name for e in document.entities if e.text == "Doyle"] == ["Karen Doyle"]


def test_every_place_lies_in_the_english_text_and_gives_its_words(read: Read) -> None:
    document = read(TEXT)

    assert all(t.span.of(TEXT) == t.text for s in document.sentences for t in s.tokens)
    assert all(e.span.of(TEXT) == e.text for e in document.entities)
    assert all(n.unit_span is None or n.unit_span.of(TEXT) == n.unit for n in document.numbers)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The mayor resigned on Friday.", date(2024, 3, 8)),
        ("The mayor has been ill since Friday.", date(2024, 3, 8)),
        ("The mayor will resign on Friday.", date(2024, 3, 15)),
        ("The mayor resigns on Friday.", date(2024, 3, 15)),
        ("The mayor says she saw it on Friday.", date(2024, 3, 8)),
        ("The mayor says on Friday that it is over.", None),
    ],
)
def test_the_tense_of_an_english_verb_dates_a_weekday(
    text: str, day: date | None, read: Read
) -> None:
    (mention,) = read(text, date(2024, 3, 12)).dates

    assert mention.first == day
