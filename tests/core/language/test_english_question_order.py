"""English word order in questions, statements and reports."""

from __future__ import annotations

import pytest

from quizapp.core.language.asking import Part, Role
from quizapp.core.language.document import Token
from quizapp.core.language.en.order import (
    brought_back,
    is_main,
    phrase_question,
    presenting_question,
    report,
    subject_question,
    subordinate,
)

SCOPE = "according to the article"


def _verb(text: str, lemma: str, *, pos: str = "VERB", tense: str = "Past") -> Token:
    morph = frozenset({"VerbForm=Fin", f"Tense={tense}"})
    return Token(0, text, 0, len(text), lemma, pos, "root", 0, morph)


def test_a_subject_question_moves_no_word_and_closes_with_its_scope() -> None:
    parts = [Part("narrowly", early=True), Part("the plan", Role.OBJECT), Part("in May")]
    assert subject_question("who", _verb("rejected", "reject"), SCOPE, parts) == (
        "Who narrowly rejected the plan in May, according to the article?"
    )


@pytest.mark.parametrize(
    ("finite", "parts", "question"),
    [
        (
            _verb("has", "have", pos="AUX", tense="Pres"),
            ["reached", "Oslo"],
            "has Ann reached Oslo",
        ),
        (_verb("has", "have", tense="Pres"), ["two sons"], "does Ann have two sons"),
        (_verb("won", "win"), ["the race"], "did Ann win the race"),
        (_verb("cut", "cut", tense="Pres"), ["the ribbon"], "did Ann cut the ribbon"),
        (_verb("was", "be", pos="AUX"), ["late"], "was Ann late"),
        (_verb("wo", "will", pos="AUX"), ["n't", "stay"], "will Ann not stay"),
        (_verb("'s", "be", pos="AUX", tense="Pres"), ["staying"], "is Ann staying"),
    ],
)
def test_other_questions_have_an_auxiliary_before_the_subject(
    finite: Token, parts: list[str], question: str
) -> None:
    asked = phrase_question("when", finite, "Ann", SCOPE, [Part(text) for text in parts])
    assert asked == f"When {question}, according to the article?"


def test_there_stands_where_a_subject_would() -> None:
    parts = [Part("there", Role.WEAK), Part("in the harbour")]
    finite = _verb("were", "be", pos="AUX")
    assert subject_question("how many boats", finite, SCOPE, parts) == (
        "How many boats were there in the harbour, according to the article?"
    )
    assert presenting_question("where", finite, "ten boats", "", parts[:1]) == (
        "Where were there ten boats?"
    )
    assert subordinate("ten boats", finite, parts) == "there were ten boats in the harbour"


def test_a_report_opens_with_its_scope() -> None:
    told = report(SCOPE, _verb("has", "have", tense="Pres"), "the club", [Part("ten members")])
    assert told == "According to the article, the club has ten members"


def test_where_a_source_has_the_scope_the_article_comes_behind_it() -> None:
    parts = [Part("the plan"), Part("as the article reports", Role.CLOSING, comma=True)]
    assert subject_question("who", _verb("rejected", "reject"), "according to Ann", parts) == (
        "Who rejected the plan, according to Ann, as the article reports?"
    )


@pytest.mark.parametrize(
    ("front", "rest", "told"),
    [
        (["in May"], [Part("the plan")], ["the plan", "in May"]),
        (
            ["in May"],
            [Part("the plan"), Part("because it was cheap", Role.CLAUSE)],
            ["the plan", "in May", "because it was cheap"],
        ),
        (
            ["in May"],
            [Part("to", Role.VERB), Part("stay", Role.VERB)],
            ["in May", "to", "stay"],
        ),
        (["of the ten schools"], [Part("the plan")], ["of the ten schools", "the plan"]),
    ],
)
def test_what_stands_in_front_goes_behind_the_verb_it_belongs_to(
    front: list[str], rest: list[Part], told: list[str]
) -> None:
    assert [part.text for part in brought_back([Part(text) for text in front], rest)] == told


@pytest.mark.parametrize(
    ("before", "main"),
    [
        (["nsubj"], True),
        (["obl", "advcl", "nsubj:pass", "advmod"], True),
        (["expl"], True),
        (["obl"], False),
        ([], False),
    ],
)
def test_the_subject_stands_before_the_verb(before: list[str], *, main: bool) -> None:
    assert is_main(before) is main
