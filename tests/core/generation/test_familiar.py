"""Which things an article speaks of as known, so that a question may do so too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.core.generation.generator import candidates
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Document
from quizapp.core.question import Tier

Shop = Callable[..., Workshop]
Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "phrase", "known"),
    [
        (
            "De winst van de bank daalde. Het hoofdkantoor staat in Zwolle.",
            "het hoofdkantoor",
            True,
        ),
        ("Het dak lekt. In Ede wordt het dak vernieuwd.", "het dak", True),
        ("Philips opende een fabriek in Drachten. De fabriek staat leeg.", "de fabriek", True),
        (
            "Philips opende een fabriek in Drachten. De fabriek staat leeg.",
            "de fabriek in Drachten",
            False,
        ),
        ("Er kwamen een fietsbrug en een spoorbrug. De brug is dicht.", "de brug", False),
        ("Een ballon landde bij Ede. De ballon lekte.", "de ballon", True),
        ("Een ballon steeg op. Een ballon landde bij Ede. De ballon lekte.", "de ballon", False),
        ("Geen ballon steeg op. De ballon lekte.", "de ballon", False),
        ("Thomas Visser kreeg de laagste score.", "de laagste score", True),
        ("Thomas Visser reed in de derde rit.", "de derde rit", True),
        ("Een ballon vol gas steeg op. In Ede lekte de ballon.", "de ballon", True),
        ("Wim zag zijn eigen ballon. In Ede lekte de ballon.", "de ballon", False),
        ("De man liep weg.", "de man", False),
        ("De minister liep weg.", "de minister", False),
        ("De bestuurster bleef ongedeerd.", "de bestuurster", True),
        ("Bakker Anna Smit woont in Ede. De bakker liep weg.", "de bakker", False),
        ("Een onderzoek van drie steden begon. Het onderzoek duurt.", "het onderzoek", True),
        ("Een ballon landde. Die ballon lekte.", "de ballon", True),
        ("Het land telt zes provincies.", "het land", False),
    ],
)
def test_a_thing_is_known_when_it_can_be_only_one(
    shop: Shop, text: str, phrase: str, *, known: bool
) -> None:
    assert shop(text).narrator.leans_on_article(f"Wat is er met {phrase} gebeurd?") is known


def test_a_question_with_a_thing_that_only_the_article_knows_goes_to_a_teacher_first(
    read: Read,
) -> None:
    asked = list(
        candidates(
            read("Frits Bakker betaalt het dak en de ramen. Anna Smit en Eva Bos kochten een boot.")
        )
    )
    assert {q.tier for q in asked if "het dak" in q.stem} == {Tier.REVIEW}
