from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.article import Span
from quizapp.core.language import sentences
from quizapp.core.language.nl.sentences import RULES

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed" / "article_nl.txt"

# a bar stands where one sentence ends and the next begins
TEXTS = [
    "Dhr. De Wit kwam langs. | 's Avonds ging hij weer.",
    "Op 3 mei kwam drs. J. P. de Vries. | Hij zei niets.",
    "Hij slikt vitamine C. | De arts vindt dat goed.",
    "Jan P. De Smet zei ja. | George W. Bush ook.",
    "Dat vond verdachte Hans K. | Het hof niet.",
    "Ze kent o.a. Kees, Piet enz. | Daarna sliep ze.",
    "Ook mr.dr. Pot kwam, met mevr. Bos e.a. | Zij bleven kort.",
    "„Ik ben moe. Ik ga naar bed”, zei hij. | „Morgen kom ik.” | Toen ging hij.",
    "„Kom je?” vroeg hij. | „Nee!” | Ze lachte.",
    "Dat kan beter. | ,,Er zijn grenzen'', zei hij.",
    "Hij riep: „Stop!” en rende weg.",
    "Zie www.voorbeeld.nl. | Daar staat het (in bijlage 3. Die is lang). | Klaar!",
    "Waarom? | Omdat het kan... en mag. | Echt waar… | Ja!",
    "Zij werd 3e in 2022. | 14 landen deden mee.",
    "De trein van 9.30 uur reed 1.200 meter verder. | Niemand zag het.",
    "De winst is 2,5 mln. | Dat is veel. | Het kostte 3 mln. 200.000 euro was over.",
    "Hij mailde naar info@voorbeeld.nl. | Booking.com was dicht.",
    "’t Is koud. | ’t Waait ook.",
    "Ze woont op nr. 5. | De buurman op no. 7.",
    "Dat zei Jan. | Daarna kwam Max. | Op 3 jan. 2024 kwam Dec.",
    "Het is ver. | Bijv. naar Assen. | Dat kost hooguit tien min. | Klaar.",
    "Wat een feest! 🎉 | De burgemeester danste. 💃🏽❤️ | Daarna ging hij naar huis.",
]


@pytest.mark.parametrize("marked", TEXTS)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    text = marked.replace(" | ", " ")

    assert [span.of(text) for span in sentences.split(text, RULES)] == marked.split(" | ")


def test_a_forgotten_space_does_not_glue_sentences() -> None:
    text = "Het was laat.Toen ging hij."

    assert [s.of(text) for s in sentences.split(text, RULES)] == ["Het was laat.", "Toen ging hij."]


def test_a_line_break_always_ends_a_sentence() -> None:
    text = "Brug in Zwolle dicht\nDe brug is dicht omdat\ner een scheur in zit.\r\n\r\nHij is oud."

    assert [span.of(text) for span in sentences.split(text, RULES)] == [
        "Brug in Zwolle dicht",
        "De brug is dicht omdat",
        "er een scheur in zit.",
        "Hij is oud.",
    ]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("DEN HAAG – De brug is dicht.", "DEN HAAG –"),
        ("ROTTERDAM (ANP) - De brug is dicht.", "ROTTERDAM (ANP) -"),
        ("Brussel (Belga) — De brug is dicht.", "Brussel (Belga) —"),
        ("14.32 uur – De brug is dicht.", "14.32 uur –"),
        ("- 9:05 De brug is dicht.", "9:05"),
    ],
)
def test_a_dateline_or_a_time_stands_apart(line: str, place: str) -> None:
    first, second = sentences.split(line, RULES)

    assert first.of(line) == place
    assert second.of(line) == "De brug is dicht."


def test_a_sentence_may_begin_with_a_time() -> None:
    (only,) = sentences.split("14.32 uur was het toen de brug dichtging.", RULES)
    assert only.start == 0


def test_a_byte_order_mark_is_no_part_of_the_first_sentence() -> None:
    (first, _) = sentences.split("\ufeffDe brug is open. Er staat een rij.", RULES)
    assert first == Span(1, 17)


def test_a_bullet_is_no_part_of_its_sentence() -> None:
    text = "• De brug is dicht.\n- De weg is open.\n3. De fiets mag mee.\n4) De auto niet."

    assert [s.of(text) for s in sentences.split(text, RULES)] == [
        "De brug is dicht.",
        "De weg is open.",
        "De fiets mag mee.",
        "De auto niet.",
    ]


@pytest.mark.skipif(not SEED.exists(), reason="the seed article lies outside this repository")
def test_the_seed_article_falls_into_its_headline_and_fourteen_sentences() -> None:
    text = SEED.read_text()
    spans = sentences.split(text, RULES)

    assert len(spans) == 15
    assert all(re.search(r"[.”]$", span.of(text)) for span in spans[1:])


@given(st.text(alphabet="Aa.!?…„”‘’'\"() \n\t-–•1mr", max_size=80))
def test_spans_are_ordered_trimmed_and_leave_no_word_out(text: str) -> None:
    spans = sentences.split(text, RULES)
    places = [place for span in spans for place in (span.start, span.end)]

    assert places == sorted(places)
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    covered = {place for span in spans for place in range(span.start, span.end)}
    assert all(i in covered for i, char in enumerate(text) if char.isalnum())


def test_a_span_ends_before_a_long_rest_of_the_line_is_read() -> None:
    text = "Kop zonder punt " + "en verder " * 400

    assert sentences.split(text, RULES) == (Span(0, len(text) - 1),)


def test_a_long_line_of_capitals_is_looked_at_once() -> None:
    assert not RULES.furniture.fullmatch("Door " + "ABCDEFGHIJ" * 40 + " was x.")
