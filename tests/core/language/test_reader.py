from __future__ import annotations

from collections.abc import Callable
from datetime import date

from quizapp.core.language.document import Document

Read = Callable[..., Document]

TEXT = """Brug in Breda gaat dicht
Door onze redacteur

BREDA – De gemeente sluit op 3 mei 2024 een brug. Ruim 2.400 fietsers rijden er elke dag.

„Wij vinden dat jammer”, zegt wethouder Karin de Boer. Volgens De Boer komt er in 2026 een nieuwe.
"""


def test_an_article_is_read_whole(read: Read) -> None:
    document = read(TEXT, date(2024, 4, 1))

    assert [s.heading for s in document.sentences] == [True, True, True, *[False] * 4]
    assert [s.index for s in document.sentences] == list(range(7))
    assert [n.span.of(TEXT) for n in document.numbers] == ["2.400"]
    assert [d.span.of(TEXT) for d in document.dates] == ["3 mei 2024", "2026"]
    assert [q.span.of(TEXT) for q in document.quotes] == ["„Wij vinden dat jammer”"]
    assert [e.name for e in document.entities if e.text == "De Boer"] == ["Karin de Boer"]


def test_every_place_lies_in_the_text_and_gives_its_words(read: Read) -> None:
    document = read(TEXT)
    tokens = [t for s in document.sentences for t in s.tokens]

    assert all(t.span.of(TEXT) == t.text for t in tokens)
    assert all(e.span.of(TEXT) == e.text for e in document.entities)
    assert all(n.unit_span is None or n.unit_span.of(TEXT) == n.unit for n in document.numbers)
    for found in (document.sentences, document.entities, document.numbers, document.dates):
        spans = [thing.span for thing in found]
        assert spans == sorted(spans)
        assert all(0 <= span.start < span.end <= len(TEXT) for span in spans)


def test_the_title_of_the_article_is_a_heading_wherever_it_stands(read: Read) -> None:
    document = read("De brug gaat dicht.\nDe brug in Breda is oud.", title="De brug gaat dicht")

    assert [s.heading for s in document.sentences] == [True, False]


def test_reading_twice_gives_the_same(read: Read) -> None:
    assert read(TEXT) == read(TEXT)
