"""English questions, in order and out of it."""

from __future__ import annotations

import pytest

from quizapp.core.article import Language
from quizapp.core.language.en.grammar import is_ungrammatical
from quizapp.core.language.grammar import Asked, KnownWords
from quizapp.core.language.items import item_rules

KNOWN = KnownWords(
    verbs=frozenset({"announced", "opened", "opens", "held", "visits"}),
    nouns=frozenset({"bridge", "harbour"}),
    past=frozenset({"announced", "opened", "held"}),
    base=frozenset({"announce", "open", "hold", "visit"}),
)


def asked(stem: str) -> Asked:
    return Asked(stem.removesuffix("?").split(), item_rules(Language.EN), KNOWN)


@pytest.mark.parametrize(
    "stem",
    [
        "Who opened the new bridge over the Tamar?",
        "When did the mayor open the bridge?",
        "When did the company based in Leeds open a factory?",
        "In which city did Anna Hall grow up?",
        "In which year was the harbour opened?",
        "Since which year have energy bills risen?",
        "How many days a week does she work?",
        "How many passengers was the ferry carrying?",
        "How much did late fees bring in in 2023?",
        "Which British minister opened the bridge?",
        "Which conductor pieced the opera together?",
        "Which countries have signed the treaty?",
        "Which team have won the cup three times?",
        "Why exactly was the bridge closed?",
        "What did the council reject?",
        "What caused the fire at the mill?",
        "How did the hikers find an honest guide?",
        "Who won?",
        "Whose idea was it?",
        "Where does the author say it is?",
    ],
)
def test_a_question_in_order_is_left_alone(stem: str) -> None:
    assert not is_ungrammatical(asked(stem))


@pytest.mark.parametrize(
    "stem",
    [
        "Who the bridge over the Tamar opened?",
        "When the mayor opened the bridge?",
        "When opened the mayor the bridge?",
        "When did the mayor opened the bridge?",
        "Where does the queen visits the harbour?",
        "In which city Anna Hall grew up?",
        "In which city took the summit place?",
        "Which city the summit was held in?",
        "What job Anna Hall have at the bank?",
        "How many months Ortiz spend on it?",
        "How many people was in the crowd?",
        "How much people were in the crowd?",
        "Which countries was invited to the summit?",
        "Which country have signed the treaty?",
        "Which libraries plans to copy the idea?",
        "Who did has opened the bridge?",
        "Who opened the the bridge?",
        "Who opened a old bridge?",
        "Which bank gave an loan to the town?",
        "Which harbour the ferry of the island in did?",
        "Who closing the pool at the harbour had?",
        "What the council rejected?",
    ],
)
def test_words_out_of_order_are_seen(stem: str) -> None:
    assert is_ungrammatical(asked(stem))
