from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.article import Language, Span
from quizapp.core.learning.grading import Grade, NoGraderError, Verdict, grade
from quizapp.core.question import Format, Option, Question, Skill, Tier


def asked(
    form: Format, *answers: str, tolerance: str = "0", wrong: tuple[str, ...] = ()
) -> Question:
    options = tuple(Option(text, correct=text in answers) for text in (*answers, *wrong))
    return Question(
        format=form,
        skill=Skill.LOCATE,
        tier=Tier.AUTO,
        stem="Hoeveel fietsen staan er volgens het artikel in de stalling?",
        answers=answers,
        evidence=(Span(0, 1),),
        options=options if form is Format.SINGLE_CHOICE else (),
        tolerance=Decimal(tolerance),
    )


def verdict(question: Question, answer: str) -> Verdict:
    return grade(question, answer, Language.NL).verdict


def test_the_chosen_key_is_right_and_every_other_option_wrong() -> None:
    question = asked(Format.SINGLE_CHOICE, "Zwolle", wrong=("Assen", "Emmen"))
    assert verdict(question, "Zwolle") is Verdict.RIGHT
    assert verdict(question, "Assen") is Verdict.WRONG


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("30", "30"),
        ("30", "dertig"),
        ("30", "Dertig landen"),
        ("30", "30 landen"),
        ("30", " 30,0 "),
        ("30", "ongeveer 30"),
        ("30", "thirty"),
        ("dertig", "30"),
        ("1500", "1.500"),
        ("1500", "1,500"),
        ("1500", "1 500"),
        ("1500", "1500 euro"),
        ("1500", "€ 1.500"),
        ("1500", "vijftienhonderd"),
        ("1500", "duizend vijfhonderd"),
        ("1500", "fifteen hundred"),
        ("2023", "tweeduizend drieëntwintig"),
        ("3,5", "3.5"),
        ("3,5 procent", "3,5%"),
        ("2,5 miljoen", "2.500.000"),
        ("2,5 miljoen", "2,5 mln"),
        ("1.234.567,5", "1,234,567.5"),
        ("0,125", "0.125"),
        ("101", "honderdéén"),
        ("101", "one hundred and one"),
        ("-4", "−4 graden"),
        ("300.000", "driehonderdduizend"),
        ("een handvol", "Een handvol"),
    ],
)
def test_a_number_may_be_typed_in_many_ways(key: str, typed: str) -> None:
    assert verdict(asked(Format.NUMERIC, key), typed) is Verdict.RIGHT


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("30", "31"),
        ("30", "dertien"),
        ("30", "30 miljoen"),
        ("30", "30.000"),
        ("30", "-30"),
        ("1500", "1,5"),
        ("3,5", "35"),
    ],
)
def test_another_number_is_wrong(key: str, typed: str) -> None:
    assert verdict(asked(Format.NUMERIC, key), typed) is Verdict.WRONG


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("30", "30 of 31"),
        ("30", "meer dan 30"),
        ("30", "30 tot 40"),
        ("30", "niet 30"),
        ("30", "30 30"),
        ("30", "weet ik niet"),
        ("30", "30 landen in heel Europa samen"),
        ("30", "1.2.3"),
        ("43 biljoen", "43"),
        ("een groepje", "30"),
        ("een handvol", "twee handvol"),
    ],
)
def test_a_number_that_is_not_clear_is_left_to_the_teacher(key: str, typed: str) -> None:
    assert verdict(asked(Format.NUMERIC, key), typed) is Verdict.TO_BE_JUDGED


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("98", Verdict.RIGHT), ("102", Verdict.RIGHT), ("102,1", Verdict.WRONG)],
)
def test_a_number_within_the_tolerance_is_right(typed: str, expected: Verdict) -> None:
    assert verdict(asked(Format.NUMERIC, "100", tolerance="2"), typed) is expected


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("waarnemers", "Waarnemers"),
        ("waarnemers", "de waarnemers."),
        ("waarnemers", "waarnemes"),
        ("waarnemers", "waarnemesr"),
        ("Oekraïne", "oekraine"),
        ("Zuid-Korea", "zuid korea"),
        ("dertig landen", "30 landen"),
        ("één land", "1 land"),
        ("de Elfstedentocht", "elfstedentocht"),
        ("’t Gooi", "Gooi"),
    ],
)
def test_a_typed_answer_may_differ_in_what_does_not_matter(key: str, typed: str) -> None:
    assert verdict(asked(Format.SHORT_ANSWER, key), typed) is Verdict.RIGHT


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("18 november 2022", "19 november 2022"),
        ("Iran", "Irak"),
        ("waarnemers", "wanemers"),
        ("waarnemers", "gasten"),
        ("Marit Veenstra", "Veenstra"),
        ("één", "twee"),
    ],
)
def test_any_other_typed_answer_is_left_to_the_teacher(key: str, typed: str) -> None:
    judged = grade(asked(Format.SHORT_ANSWER, key), typed, Language.NL)
    assert judged.verdict is Verdict.TO_BE_JUDGED
    assert judged.score is None


def test_a_last_name_will_do_where_the_question_accepts_it() -> None:
    question = asked(Format.SHORT_ANSWER, "Marit Veenstra", "Veenstra")
    assert verdict(question, "veenstra") is Verdict.RIGHT


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("stadhuis", "Stadhuis"),
        ("stadhuis", " het stadhuis."),
        ("harbour", "The harbour"),
        ("ferry", "a ferry"),
        ("veerpont", "veerpnot"),
        ("harbour", "harbuor"),
        ("coöperatie", "cooperatie"),
        ("1500", "1.500"),
        ("1500", "vijftienhonderd"),
        ("dertig", "30"),
        ("thirty", "30"),
        ("2,5 miljoen", "2.500.000"),
        ("2,5 miljoen", "2.5 mln"),
    ],
)
def test_a_gap_is_filled_in_by_the_word_or_number_however_it_is_written(
    key: str, typed: str
) -> None:
    assert verdict(asked(Format.CLOZE, key), typed) is Verdict.RIGHT


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("onderzoeker", "onderzoekers"),
        ("onderzoekers", "onderzoeker"),
        ("uitgaven", "uitgave"),
        ("militaire", "militair"),
        ("belooft", "beloof"),
        ("bridges", "bridge"),
        ("promised", "promise"),
        ("engineer", "engineers"),
        ("2 mei", "2 juni"),
        ("dertig", "29"),
        ("30 procent", "30 landen"),
        ("stadhuis", "kerk"),
    ],
)
def test_another_form_of_the_word_does_not_fill_a_gap(key: str, typed: str) -> None:
    assert verdict(asked(Format.CLOZE, key), typed) is Verdict.TO_BE_JUDGED


@pytest.mark.parametrize(
    "form", [Format.SINGLE_CHOICE, Format.NUMERIC, Format.SHORT_ANSWER, Format.CLOZE]
)
def test_nothing_filled_in_is_wrong_and_says_so(form: Format) -> None:
    assert grade(asked(form, "30"), "  ", Language.NL) == Grade(
        Fraction(0), Verdict.WRONG, "Je hebt niets ingevuld. Het juiste antwoord is: 30."
    )


def test_the_sentence_is_in_the_language_of_the_interface() -> None:
    question = asked(Format.NUMERIC, "30")
    assert grade(question, "30", Language.EN).sentence == "Right. The right answer is: 30."
    assert grade(question, "31", Language.NL).sentence == "Niet goed. Het juiste antwoord is: 30."


def test_a_format_without_a_grader_is_refused() -> None:
    with pytest.raises(NoGraderError, match="open"):
        grade(asked(Format.OPEN, "Zwolle"), "Zwolle", Language.NL)


keys = st.text(min_size=1, max_size=40).filter(lambda text: bool(text.strip()))


TYPED = [Format.NUMERIC, Format.SHORT_ANSWER, Format.CLOZE]


@given(keys, st.sampled_from([Format.SINGLE_CHOICE, *TYPED]))
def test_the_key_is_always_right(key: str, form: Format) -> None:
    assert verdict(asked(form, key), key) is Verdict.RIGHT


words = st.text(
    st.sampled_from("abcdefghijklmnopqrstuvwxyzéëïöü 0123456789"), min_size=1, max_size=30
).filter(lambda text: bool(text.strip()))


@given(words, words, st.sampled_from(TYPED))
def test_case_and_outer_space_change_no_grade(key: str, typed: str, form: Format) -> None:
    question = asked(form, key)
    assert verdict(question, f"  {typed.upper()} ") is verdict(question, typed)


@given(words, st.text(max_size=60), st.sampled_from(TYPED))
def test_a_score_lies_between_nothing_and_one(key: str, typed: str, form: Format) -> None:
    score = grade(asked(form, key), typed, Language.EN).score
    assert score is None or 0 <= score <= 1


@given(st.integers(0, 999_999))
def test_a_whole_number_is_right_in_figures_and_with_thousands_marked(number: int) -> None:
    question = asked(Format.NUMERIC, str(number))
    for typed in (f"{number:,}", f"{number:,}".replace(",", "."), f"{number} keer"):
        assert verdict(question, typed) is Verdict.RIGHT
