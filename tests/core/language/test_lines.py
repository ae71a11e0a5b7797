from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.language import sentences
from quizapp.core.language.lines import unwrapped
from quizapp.core.language.nl.sentences import RULES

PARAGRAPHS = [
    "Brug over de Dommel blijft tot kerst dicht",
    "Door Lotte Verbeek",
    (
        "De gemeente Eikerdam houdt de brug over de Dommel tot kerst dicht. Wethouder Karin Maas zei "
        "dinsdag dat de aannemer scheuren in het beton heeft gevonden. Het herstel kost naar schatting "
        "1,2 miljoen euro en duurt zeker elf weken, meldt het college in een brief aan de raad."
    ),
    "Omrijden",
    (
        "Fietsers kunnen omrijden langs de sluis. „Dat is een omweg van vier minuten”, zei Maas. De "
        "bussen van lijn 7 rijden via de ring, en de hulpdiensten hebben een eigen route gekregen."
    ),
]
SENTENCES = [sentence for p in PARAGRAPHS for sentence in p.replace(". ", ".\n").splitlines()]


def _cut(text: str) -> list[str]:
    plain = unwrapped(text, RULES)
    return [" ".join(span.of(plain).split()) for span in sentences.split(text, RULES)]


@pytest.mark.parametrize("width", [60, 66, 72, 80, 100])
@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
def test_a_text_wrapped_at_any_usual_width_has_the_sentences_it_was_written_in(
    width: int, end: str
) -> None:
    text = "\n\n".join("\n".join(textwrap.wrap(p, width)) for p in PARAGRAPHS)

    assert _cut(text.replace("\n", end)) == SENTENCES


def test_wrapped_paragraphs_may_be_indented() -> None:
    text = "\n".join(textwrap.fill(p, 70, initial_indent="    ") for p in PARAGRAPHS)

    assert _cut(text) == SENTENCES


def test_a_headline_right_above_wrapped_text_stays_a_line_of_its_own() -> None:
    headline = "Gemeente houdt brug over de Dommel dicht na vondst van scheuren"
    text = f"{headline}\n" + "\n\n".join(textwrap.fill(p, 66) for p in PARAGRAPHS[2:])

    assert _cut(text) == [headline, *SENTENCES[2:]]


def test_a_first_line_that_is_full_goes_on_below_even_with_a_name() -> None:
    text = textwrap.fill(
        f"Wethouder Karin Maas van Eikerdam sprak gisteren met Piet Van Loon. {PARAGRAPHS[2]}", 60
    )

    assert "met Piet Van Loon. De gemeente" in unwrapped(text, RULES)


def test_lists_and_tables_in_a_wrapped_text_keep_their_lines() -> None:
    rows = [
        "- de brug over de Dommel, voor fietsers en voor bussen van lijn 7;",
        "- de sluis bij het oude gemaal, voor schepen tot dertig meter lang",
        "14.10 uur - De brug is weer open voor fietsers uit de hele stad.",
        "Maandag | open van negen tot vijf uur, met een pauze om twaalf uur",
    ]
    text = textwrap.fill(PARAGRAPHS[2], 66) + "\n" + "\n".join(rows)
    found = unwrapped(text, RULES)

    assert all(row in found.splitlines() for row in rows)


def test_numbered_items_keep_their_lines() -> None:
    items = [
        "1. Eerst gaat het oude asfalt van de brug, dat weegt twintig ton",
        "2. Daarna boort de aannemer gaten voor de nieuwe stalen kabels en",
        "   spant hij die aan.",
    ]
    text = textwrap.fill(PARAGRAPHS[2], 66) + "\n\n" + "\n".join(items)

    assert items[0] in unwrapped(text, RULES).splitlines()
    assert "kabels en    spant" in unwrapped(text, RULES)


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(PARAGRAPHS),
        "appels, peren en\nook nog wat druiven\nmaar geen\nbananen",
        "De brug is dicht omdat er een scheur in zit en dat\nis gevaarlijk.\n\nHij is oud.",
        "",
        "\n\n",
    ],
)
def test_other_texts_keep_their_line_breaks(text: str) -> None:
    assert unwrapped(text, RULES) == text


@given(
    st.lists(st.text(alphabet="ab Z.\t-", min_size=30, max_size=75), max_size=8),
    st.sampled_from(["\n", "\r\n", "\r", "\n\n"]),
)
def test_only_white_space_changes_and_every_offset_stays(rows: list[str], end: str) -> None:
    text = end.join(rows)
    found = unwrapped(text, RULES)

    assert len(found) == len(text)
    changed = [(a, b) for a, b in zip(text, found, strict=True) if a != b]
    assert all(before.isspace() and after == " " for before, after in changed)
    assert unwrapped(found, RULES).split() == text.split()
