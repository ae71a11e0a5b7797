"""Words that the parser reads as another word are mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.core.language.document import Document, Token

Read = Callable[[str], Document]


def words(document: Document) -> dict[str, Token]:
    return {t.text: t for s in document.sentences for t in s.tokens}


@pytest.mark.parametrize(
    "text",
    [
        "Door de modder zijn elf bruggen weggeslagen.",
        "Inwoners klagen dat ze te laat zijn gewaarschuwd.",
    ],
)
def test_zijn_that_helps_a_verb_is_a_verb(read: Read, text: str) -> None:
    told = words(read(text))["zijn"]
    assert told.pos == "AUX"
    assert {"VerbForm=Fin", "Number=Plur"} <= told.morph


def test_zijn_before_what_is_his_stays_a_pronoun(read: Read) -> None:
    assert words(read("De bakker verkocht zijn winkel aan een kapper."))["zijn"].pos == "PRON"


def test_a_particle_belongs_to_the_clause_that_it_stands_in(read: Read) -> None:
    text = "Voor het voorstel stemden twaalf raadsleden, zeventien waren tegen."
    told = words(read(text))
    assert told["tegen"].head == told["waren"].index
    assert told["stemden"].lemma == "stemmen"


def test_a_particle_at_the_end_of_its_own_clause_stays(read: Read) -> None:
    told = words(read("De wethouder stelde het besluit, dat in maart viel, weer uit."))
    assert told["uit"].head == told["stelde"].index
