from __future__ import annotations

import pytest

from quizapp.core.language.asking import Part, Role
from quizapp.core.language.document import Token
from quizapp.core.language.nl.order import (
    phrase_question,
    presenting_question,
    report,
    split_verb,
    subject_question,
    subordinate,
)

SCOPE = "volgens het artikel"


def _verb(text: str) -> Token:
    return Token(0, text, 0, len(text), text, "VERB", "root", 0, frozenset({"VerbForm=Fin"}))


def test_a_subject_question_moves_no_other_word() -> None:
    parts = [Part("in Tokio"), Part("gesproken", Role.VERB), Part("met de premier")]
    assert subject_question("wie", _verb("heeft"), SCOPE, parts) == (
        "Wie heeft volgens het artikel in Tokio gesproken met de premier?"
    )


def test_zich_stands_right_behind_verb_and_subject() -> None:
    parts = [Part("in Zwolle"), Part("zich", Role.WEAK)]
    assert phrase_question("wanneer", _verb("vestigde"), "de bank", SCOPE, parts) == (
        "Wanneer vestigde de bank zich volgens het artikel in Zwolle?"
    )


def test_a_new_subject_stands_behind_the_scope() -> None:
    parts = [Part("ontspoord", Role.VERB)]
    assert presenting_question("in welke stad", _verb("is"), "een tram", SCOPE, parts) == (
        "In welke stad is volgens het artikel een tram ontspoord?"
    )


def test_a_comma_is_kept_where_the_writer_put_one() -> None:
    parts = [Part("de kade"), Part("zo meldt het artikel", comma=True)]
    assert subject_question("wie", _verb("verliet"), "", parts) == (
        "Wie verliet de kade, zo meldt het artikel?"
    )


def test_a_report_opens_with_its_scope() -> None:
    told = report(SCOPE, _verb("telt"), "de bond", [Part("tien leden", Role.OBJECT)])
    assert told == "Volgens het artikel telt de bond tien leden"


@pytest.mark.parametrize(
    ("finite", "parts", "told"),
    [
        (
            "nam",
            [
                Part("in Madrid"),
                Part("deel", Role.PARTICLE),
                Part("aan een top"),
            ],
            "de premier in Madrid deelnam aan een top",
        ),
        (
            "heeft",
            [Part("de bouw", Role.OBJECT), Part("stilgelegd", Role.VERB)],
            "de premier de bouw heeft stilgelegd",
        ),
        (
            "overweegt",
            [Part("Kiev", Role.OBJECT), Part("te bezoeken", Role.INFINITIVE)],
            "de premier overweegt Kiev te bezoeken",
        ),
        ("is", [Part("erg tevreden", Role.COMPLEMENT)], "de premier erg tevreden is"),
        ("slaapt", [Part("in Den Haag")], "de premier in Den Haag slaapt"),
    ],
)
def test_a_subordinate_clause_has_its_verbs_last(finite: str, parts: list[Part], told: str) -> None:
    assert subordinate("de premier", _verb(finite), parts) == told


@pytest.mark.parametrize(
    ("text", "lemma", "parts"),
    [
        ("aandrong", "aandringen", ("aan", "drong")),
        ("terugkwam", "terugkomen", ("terug", "kwam")),
        ("bijwoonden", "bijwonen", ("bij", "woonden")),
        ("voorstelde", "voorstellen", ("voor", "stelde")),
        ("aanvaardde", "aanvaarden", None),
        ("voorkwam", "voorkomen", None),
        ("opereerde", "opereren", None),
        ("opende", "openen", None),
        ("won", "winnen", None),
    ],
)
def test_a_verb_comes_apart_only_if_it_is_separable(
    text: str, lemma: str, parts: tuple[str, str] | None
) -> None:
    assert split_verb(text, lemma) == parts
