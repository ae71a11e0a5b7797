"""How English asks for things and people without a name."""

from __future__ import annotations

import pytest

from quizapp.core.language.document import Token
from quizapp.core.language.en.things import behind, behind_people, kind, sort, with_one
from quizapp.core.language.sorts import Sort


def _verb(text: str, lemma: str, pos: str, *morph: str) -> Token:
    return Token(0, text, 0, len(text), lemma, pos, "root", 0, frozenset(morph))


@pytest.mark.parametrize(
    ("finite", "one"),
    [
        (_verb("are", "be", "AUX", "Number=Plur", "Tense=Pres"), "is"),
        (_verb("were", "be", "AUX", "Number=Plur", "Tense=Past"), "was"),
        (_verb("carry", "carry", "VERB", "Number=Plur", "Tense=Pres"), "carries"),
        (_verb("reach", "reach", "VERB", "Number=Plur", "Tense=Pres"), "reaches"),
        (_verb("hope", "hope", "VERB", "Number=Sing", "Tense=Pres"), "hopes"),
        (_verb("fell", "fall", "VERB", "Number=Plur", "Tense=Past"), "fell"),
        (_verb("put", "put", "VERB", "Number=Sing", "Tense=Pres"), "put"),
        (_verb("will", "will", "AUX", "Number=Plur"), "will"),
    ],
)
def test_behind_a_question_word_the_verb_is_singular(finite: Token, one: str) -> None:
    assert with_one(finite) == one


@pytest.mark.parametrize(
    ("noun", "found"),
    [("economist", Sort.PERSON), ("seal", Sort.ANIMAL), ("ferry", Sort.VEHICLE), ("idea", None)],
)
def test_a_noun_has_the_sort_that_the_lists_or_its_ending_give(
    noun: str, found: Sort | None
) -> None:
    assert sort(noun) == found


def test_no_preposition_is_left_behind() -> None:
    assert behind("with") is None
    assert behind_people("with") == "with whom"
    assert kind(Sort.ANIMAL, several=True) == "which animals"
