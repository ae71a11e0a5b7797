from __future__ import annotations

import pytest

from quizapp.core.article import Language
from quizapp.core.language.lemmas import repaired
from quizapp.core.language.nl.lemmas import RULES


@pytest.mark.parametrize(
    ("form", "guess", "pos", "expected"),
    [
        # a good guess stands
        ("gaat", "gaan", "VERB", "gaan"),
        ("huizen", "huis", "NOUN", "huis"),
        ("Amsterdamse", "Amsterdams", "ADJ", "Amsterdams"),
        # a guess of nothing is none
        ("e", "", "NOUN", "e"),
        ("boeken", "", "NOUN", "boek"),
        ("e", "", "PROPN", "e"),
        # a past tense is no infinitive
        ("lazen", "lazen", "VERB", "lezen"),
        ("dachten", "dachten", "VERB", "denken"),
        # misspelt guesses
        ("koopt", "koopen", "VERB", "kopen"),
        ("Stopt", "stopen", "VERB", "stoppen"),
        ("jaren", "jar", "NOUN", "jaar"),
        ("hogere", "hog", "ADJ", "hoog"),
        # the list joins the parts of this verb by "_"
        ("toegeven", "toegev", "VERB", "toegeven"),
        # a form that the list knows as a noun
        ("tekenen", "teken", "VERB", "tekenen"),
        ("tekenen", "tekenen", "VERB", "tekenen"),
        # words that the list does not know are left to the model
        ("appte", "appen", "VERB", "appen"),
        ("blorkjes", "blorkje", "NOUN", "blorkje"),
        ("blorkt", "blorken", "VERB", "blorken"),
        # a word that the list takes for no verb
        ("politie", "politieun", "VERB", "politieun"),
        # names and small words are not looked up
        ("Namen", "Namen", "PROPN", "Namen"),
        ("de", "de", "DET", "de"),
    ],
)
def test_a_lemma_is_what_the_dictionary_has(form: str, guess: str, pos: str, expected: str) -> None:
    assert repaired(form, guess, pos, language=Language.NL, rules=RULES) == expected
