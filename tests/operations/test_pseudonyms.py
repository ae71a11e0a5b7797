from __future__ import annotations

from random import Random

import pytest

from quizapp.core.article import Language
from quizapp.operations.pseudonyms import ANIMALS, COLOURS, HIGHEST, pseudonym


@pytest.mark.parametrize("language", Language)
def test_a_pseudonym_says_nothing_about_who_has_it(language: Language) -> None:
    for seed in range(200):
        colour, animal, number = pseudonym(Random(seed), language).split(" ")

        assert colour in COLOURS[language]
        assert animal in ANIMALS[language]
        assert 1 <= int(number) <= HIGHEST


def test_the_same_chance_gives_the_same_pseudonym() -> None:
    assert pseudonym(Random(5), Language.NL) == pseudonym(Random(5), Language.NL)


@pytest.mark.parametrize("language", Language)
def test_a_whole_school_hardly_shares_one(language: Language) -> None:
    names = {pseudonym(Random(seed), language) for seed in range(1000)}

    assert len(names) > 950
