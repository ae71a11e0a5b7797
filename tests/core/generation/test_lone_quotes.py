"""Quotes that stand alone are of whom the sentence before is about, or who speaks there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.core.generation.families import who_said
from quizapp.core.generation.workshop import Workshop

Shop = Callable[..., Workshop]
QUOTE = "‘Daar hebben we jaren op gewacht.’"


def speakers(shop: Workshop) -> dict[str, str]:
    return {draft.stem: draft.answers[0] for draft in who_said.drafts(shop)}


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Trainer Sanne Wolters keek tevreden naar de nieuwe ijsbaan.", "Sanne Wolters"),
        ("Piet Harkema was blij met de brug.", "Piet Harkema"),
        ("‘De brug is eindelijk open’, zei wethouder Piet Harkema.", "Piet Harkema"),
    ],
)
def test_it_is_said_by_whom_the_sentence_before_is_about(
    shop: Shop, before: str, speaker: str
) -> None:
    found = speakers(shop(f"{before} {QUOTE}"))
    assert [key for stem, key in found.items() if "jaren" in stem] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        f"Piet Harkema was blij met de brug.\n\n{QUOTE}",
        f"Piet Harkema ontmoette Sanne Wolters bij de brug. {QUOTE}",
        f"De bewoners van het dorp waren blij met de brug. {QUOTE}",
        f"Piet Harkema was blij met de brug. {QUOTE} Dat zegt Sanne Wolters.",
        f"De brug is genoemd naar Piet Harkema. {QUOTE}",
    ],
)
def test_nobody_is_asked_for_where_somebody_else_may_speak(shop: Shop, text: str) -> None:
    assert not any("jaren" in stem for stem in speakers(shop(text)))


def test_it_goes_on_in_english(english_shop: Shop) -> None:
    text = "“The bridge is open at last,” said the mayor, Joan Harlow. “We waited years for it.”"
    assert set(speakers(english_shop(text)).values()) == {"Joan Harlow"}
