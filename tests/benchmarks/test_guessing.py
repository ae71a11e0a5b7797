from __future__ import annotations

from collections.abc import Mapping

import pytest

from benchmarks.quality.guessing import Choice, Solver, choices, expected, guess, guesses
from benchmarks.quality.solvers import SOLVERS, WHOLE_QUIZ
from quizapp.core.article import Language, Span
from quizapp.core.question import Format, Option, Question, Skill, Tier

ALL: Mapping[str, Solver] = {**SOLVERS, **WHOLE_QUIZ}
PLACES = {"first", "second", "third", "last"}

PEOPLE = ("Ada Jansen", "Bo", "Carolien van Doorn")
YEARS = ("1998", "2004", "2010", "2016")


def choice(
    options: tuple[str, ...],
    key: int = 0,
    stem: str = "Wie won de race?",
    elsewhere: tuple[str, ...] = (),
    language: Language = Language.NL,
) -> Choice:
    return Choice(stem, options, key, language, elsewhere)


def taken(solver: str, asked: Choice) -> set[str]:
    """The options among which a solver chooses."""
    marks = ALL[solver](asked)
    assert len(marks) == len(asked.options)
    return {text for text, mark in zip(asked.options, marks, strict=True) if mark == max(marks)}


@pytest.mark.parametrize(
    ("solver", "asked", "wanted"),
    [
        ("longest", choice(PEOPLE), {"Carolien van Doorn"}),
        ("shortest", choice(PEOPLE), {"Bo"}),
        ("most words", choice(PEOPLE), {"Carolien van Doorn"}),
        ("fewest words", choice(PEOPLE), {"Bo"}),
        ("middle number", choice(("5", "20", "7")), {"7"}),
        ("middle number", choice(YEARS), {"2004", "2010"}),
        ("middle number", choice(("5 euro", "veel", "7 euro")), {"5 euro", "veel", "7 euro"}),
        ("nearest the mean", choice(("10", "20", "60")), {"20"}),
        ("largest number", choice(("twintig", "5", "honderd")), {"honderd"}),
        ("smallest number", choice(("2,5 miljoen", "300.000", "1 miljard")), {"300.000"}),
        ("most precise number", choice(("1.200", "1.247", "1.300")), {"1.247"}),
        ("roundest number", choice(("1.250", "2.000", "1.300")), {"2.000"}),
        (
            "most of the stem",
            choice(("de haven", "het station", "het plein"), stem="Waar ligt de nieuwe havenbrug?"),
            {"de haven"},
        ),
        (
            "most of the stem",
            choice(("het bruggenfonds", "het havenfonds"), stem="Wie betaalt de brug?"),
            {"het bruggenfonds"},
        ),
        (
            "least of the stem",
            choice(("de bruggen", "de havens"), stem="Wat zegt de maker van de bruggen?"),
            {"de havens"},
        ),
        ("odd one out", choice(("Gent", "Brugge", "drie uur")), {"drie uur"}),
        ("most like the others", choice(("Gent", "Brugge", "drie uur")), {"Gent", "Brugge"}),
        (
            "shares words with others",
            choice(("de oude brug", "de oude haven", "het plein")),
            {"de oude brug", "de oude haven"},
        ),
        ("most common words", choice(("water", "kwelderzoom", "schubvaren")), {"water"}),
        ("any but the odd one", choice(("Gent", "Brugge", "drie uur")), {"Gent", "Brugge"}),
        ("fits the question word", choice(("Ada Jansen", "Gent", "drie")), {"Ada Jansen"}),
        (
            "fits the question word",
            choice(("Ada Cole", "12", "Gent"), stem="How many won?", language=Language.EN),
            {"12"},
        ),
        (
            "fits the question word",
            choice(("in mei", "12 mei", "nooit"), stem="Wanneer won zij?"),
            {"12 mei"},
        ),
        ("first", choice(YEARS), {"1998"}),
        ("third", choice(YEARS), {"2010"}),
        ("last", choice(PEOPLE), {"Carolien van Doorn"}),
        (
            "named most elsewhere",
            choice(("Gent", "Brugge"), elsewhere=("Waar ligt Gent?", "Gent", "Gentenaar")),
            {"Gent"},
        ),
        ("named least elsewhere", choice(("Gent", "Brugge"), elsewhere=("Gent",)), {"Brugge"}),
    ],
)
def test_a_solver_goes_by_its_cue(solver: str, asked: Choice, wanted: set[str]) -> None:
    assert taken(solver, asked) == wanted


def test_the_rarest_is_crossed_out() -> None:
    words = ("water", "brood", "kwelderzoomgordel")
    assert taken("rarest words", choice(words)) == {"kwelderzoomgordel"}
    assert taken("any but the rarest", choice(words)) == {"water", "brood"}


@pytest.mark.parametrize("solver", [name for name in ALL if name not in PLACES])
def test_options_that_look_alike_leave_a_solver_to_chance(solver: str) -> None:
    asked = choice(("Gent",) * 4)
    assert taken(solver, asked) == {"Gent"}
    assert expected(asked, ALL[solver](asked)) == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("marks", "key", "wanted"),
    [((1, 3, 2), 1, 1.0), ((1, 3, 2), 0, 0.0), ((3, 3, 2), 0, 0.5), ((0, 0, 0), 2, 1 / 3)],
)
def test_one_of_the_highest_marks_is_taken_by_chance(
    marks: tuple[float, ...], key: int, wanted: float
) -> None:
    assert expected(choice(("a", "b", "c"), key), marks) == pytest.approx(wanted)


def test_a_score_is_set_against_chance() -> None:
    asked = [choice(PEOPLE, key) for key in (2, 2, 2, 0)]
    found = guess("longest", SOLVERS["longest"], asked)
    assert found.score == pytest.approx(0.75)
    assert found.chance == pytest.approx(1 / 3)
    assert found.gain == pytest.approx(0.75 - 1 / 3)
    assert found.margin == pytest.approx(1.96 * 0.5 / 2)
    assert found.used == 4


def test_the_best_guesser_comes_first() -> None:
    found = guesses(SOLVERS, [choice(PEOPLE, key=2)])
    assert found[0].score == 1
    assert [one.gain for one in found] == sorted((one.gain for one in found), reverse=True)
    assert guesses(SOLVERS, []) == ()


def test_a_reader_sees_the_other_questions_of_the_quiz() -> None:
    def question(stem: str, format_: Format, *options: Option) -> Question:
        return Question(format_, Skill.LOCATE, Tier.AUTO, stem, ("Gent",), (Span(0, 4),), options)

    chosen = question("Waar?", Format.SINGLE_CHOICE, Option("Luik"), Option("Gent", correct=True))
    typed = question("Hoe heet de stad?", Format.SHORT_ANSWER)
    (asked,) = choices([chosen, typed], Language.NL)
    assert asked == Choice("Waar?", ("Luik", "Gent"), 1, Language.NL, ("Hoe heet de stad?",))
