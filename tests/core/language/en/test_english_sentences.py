from __future__ import annotations

import pytest

from quizapp.core.language import sentences
from quizapp.core.language.en.sentences import RULES

# a bar stands where one sentence ends and the next begins
TEXTS = [
    "Mr. White came by. | He left at 5 p.m. | Nobody saw him.",
    "On May 3, Dr. J. K. Larsen spoke. | She said nothing.",
    "He takes vitamin C. | The doctor thinks that is fine.",
    "John P. Smith said yes. | George W. Bush did too.",
    "He flew to the U.S. on Monday. | He lives in the U.S. | The army trains there.",
    "The U.S. Army moved. | In the U.K. it rained.",
    "Acme Inc. said so. | It bought Bolt Corp. | The price was not given.",
    "Acme Inc. Chairman Ann Lee left. | Nobody knew.",
    "She knows Sam, Pete, etc. | Then she slept.",
    "“I am tired. I am going to bed,” he said. | “I will come tomorrow.” | Then he left.",
    "“Are you coming?” he asked. | “No!” | She laughed.",
    '"We can do better," she said. | "We must."',
    "He shouted “Stop!” and ran away.",
    "See www.example.com. | It says so (in annex 3. That one is long). | Done!",
    "Why? | Because it can... and may. | Really… | Yes!",
    "She came 3rd in 2022. | 14 countries took part.",
    "The 9.30 train ran 1.2 miles on. | Nobody noticed.",
    "Profit was $2.5m. | That is a lot.",
    "He emailed info@example.com. | Booking.com was closed.",
    "She lives at No. 10. | He said no. | They left.",
    "It met at 3 p.m. Tuesday in St. Louis. | Rain fell.",
    "On Jan. 6 it began. | It ended on Feb. 2.",
    "Sgt. Bill Ross and Sen. Amy Hart spoke. | Gov. Lee did not.",
    "It is far, e.g. to York. | It costs approx. 10 pounds.",
    "The workers’ union won. | It’s over, the players’ coach said.",
    "‘It’s late,’ he said. | ‘We’re off.’",
    "The No. 1 seed lost. | She won 6-4.",
]
DATELINES = [
    ("LONDON (Reuters) - The bridge is closed.", "LONDON (Reuters) -"),
    ("PARIS — The bridge is closed.", "PARIS —"),
    ("WASHINGTON, D.C. (AP) — The bridge is closed.", "WASHINGTON, D.C. (AP) —"),
    ("KYIV, Ukraine (AP) — The bridge is closed.", "KYIV, Ukraine (AP) —"),
    ("LONDON, March 3 (Reuters) - The bridge is closed.", "LONDON, March 3 (Reuters) -"),
    ("Brussels (AFP) – The bridge is closed.", "Brussels (AFP) –"),
]
FURNITURE = [
    "By Jane Doe",
    "By JANE DOE and Tom de Vries in London",
    "Photo: Reuters / Jan Pot.",
    "Image source, Getty Images",
    "Read more: Why the market closes.",
    "Related: Ten bridges to see",
    "Published: 3 March 2024",
    "Sign up to our newsletter for more.",
    "Advertisement",
    "© The Weekly",
    "(Reporting by Jane Doe; editing by Tom Lee)",
    "4 min read",
    "Listen to this article",
    "Copyright 2024 The Weekly.",
]
RUNNING_TEXT = [
    "By Monday the bridge was closed.",
    "Related costs rose by 5 per cent.",
    "Published in 2019, the report led to a new law.",
    "Read the small print, the minister said.",
    "Share prices fell on Tuesday.",
    "Images of the bridge were shared online.",
    "Sources close to the minister denied it.",
]


@pytest.mark.parametrize("marked", TEXTS)
def test_english_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    text = marked.replace(" | ", " ")

    assert [span.of(text) for span in sentences.split(text, RULES)] == marked.split(" | ")


@pytest.mark.parametrize(("line", "place"), DATELINES)
def test_an_english_dateline_stands_apart(line: str, place: str) -> None:
    first, second = sentences.split(line, RULES)

    assert first.of(line) == place
    assert second.of(line) == "The bridge is closed."


@pytest.mark.parametrize("line", FURNITURE)
def test_bylines_and_captions_are_furniture(line: str) -> None:
    assert RULES.furniture.fullmatch(line)


def test_a_long_line_of_capitals_is_looked_at_once() -> None:
    assert not RULES.furniture.fullmatch("By " + "ABCDEFGHIJ" * 40 + " was x.")


@pytest.mark.parametrize("line", RUNNING_TEXT)
def test_sentences_that_begin_like_furniture_are_none(line: str) -> None:
    assert not RULES.furniture.fullmatch(line)
