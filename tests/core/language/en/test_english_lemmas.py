from __future__ import annotations

import pytest

from quizapp.core.article import Language
from quizapp.core.language.en.lemmas import RULES
from quizapp.core.language.lemmas import repaired


@pytest.mark.parametrize(
    ("form", "guess", "pos", "expected"),
    [
        # a good guess stands
        ("walked", "walk", "VERB", "walk"),
        ("children", "child", "NOUN", "child"),
        ("better", "good", "ADJ", "good"),
        # a guess of nothing is none
        ("houses", "", "NOUN", "house"),
        # misspelt guesses
        ("stopping", "stopp", "VERB", "stop"),
        ("Carries", "carrie", "VERB", "carry"),
        ("cities", "citie", "NOUN", "city"),
        ("happier", "happi", "ADJ", "happy"),
        # a past tense is not its own lemma
        ("went", "went", "VERB", "go"),
        # these are left to the model
        ("would", "would", "AUX", "would"),
        ("'s", "be", "AUX", "be"),
        ("blorked", "blork", "VERB", "blork"),
        ("Leeds", "Leeds", "PROPN", "Leeds"),
        ("the", "the", "DET", "the"),
    ],
)
def test_an_english_lemma_is_what_the_dictionary_has(
    form: str, guess: str, pos: str, expected: str
) -> None:
    assert repaired(form, guess, pos, language=Language.EN, rules=RULES) == expected


def test_a_particle_leaves_the_lemma_of_its_verb_alone() -> None:
    assert RULES.with_particle("carry", "out") == "carry"
