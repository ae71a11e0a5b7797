from __future__ import annotations

from dataclasses import replace

from quizapp.core.article import Span
from quizapp.core.generation.selection import are_enemies, select
from quizapp.core.question import Format, Option, Question, Skill, Tier


def question(
    stem: str, key: str, place: int, skill: Skill = Skill.LOCATE, tier: Tier = Tier.AUTO
) -> Question:
    return Question(Format.SHORT_ANSWER, skill, tier, stem, (key,), (Span(place, place + 1),))


def test_a_question_that_names_the_others_answer_is_its_enemy() -> None:
    count = question("Hoeveel landen telt de NAVO?", "dertig", 1)
    who = question("Welke organisatie telt dertig landen?", "NAVO", 1)
    assert are_enemies(count, who)


def test_a_question_proved_by_a_name_in_the_others_sentence_is_its_enemy() -> None:
    sentence, name = Span(0, 40), Span(30, 40)
    met = replace(question("Wie sprak premier Ann Bos?", "Jan", 0), evidence=(sentence,))
    first = replace(
        question("Wie was de eerste premier?", "Ann Bos", 0), evidence=(Span(50, 90), name)
    )
    assert are_enemies(met, first)


def test_a_name_in_another_sentence_does_not_tell_who_spoke() -> None:
    brought_up = Span(0, 40)
    age = replace(
        question("Hoe oud is Ann Bos volgens het artikel?", "44", 0), evidence=(brought_up,)
    )
    said = question("Wie zegt in het artikel: „De brug is dicht”?", "Ann Bos", 90)
    said = replace(said, evidence=(Span(90, 140), brought_up))
    assert not are_enemies(age, said)


def test_questions_about_other_sentences_are_no_enemies() -> None:
    count = question("Hoeveel landen telt de NAVO?", "dertig", 1)
    who = question("Wie telde dertig ganzen?", "Anna Smit", 2)
    assert not are_enemies(count, who)


def test_no_answer_is_given_to_more_than_a_quarter_of_the_questions() -> None:
    alike = [question(f"Vraag {n} over iets anders?", "Anna", n, Skill.ATTRIBUTE) for n in range(9)]
    others = [
        question(f"Wie zegt zin {n}?", f"spreker {n}", 20 + n, Skill.ATTRIBUTE) for n in range(5)
    ]
    chosen = select([*alike, *others], 12)
    assert sum(q.key == "Anna" for q in chosen) * 4 <= len(chosen) + 3
    assert {q.key for q in others} <= {q.key for q in chosen}


def test_gaps_and_what_a_teacher_must_decide_on_only_fill_up_a_short_quiz() -> None:
    usual = [question(f"Wie zegt zin {n}?", f"spreker {n}", n, Skill.ATTRIBUTE) for n in range(3)]
    gaps = [question(f"In _____ ligt dorp {n}.", f"streek {n}", 20 + n) for n in range(9)]
    grave = [
        question(f"Wie redde kind {n}?", f"redder {n}", 40 + n, tier=Tier.TEACHER) for n in range(9)
    ]
    choices = [replace(q, options=(Option(q.key, correct=True),)) for q in (*gaps, *grave)]
    assert len(select([*usual, *choices], 12)) == 5
    assert len(select([*usual, *gaps], 12)) == 3


def test_few_questions_only_locate_where_others_exist() -> None:
    locating = [question(f"Waar ligt dorp{n} precies?", f"dorp {n}", n) for n in range(12)]
    others = [
        question(f"Wie zegt zin {n}?", f"spreker {n}", 20 + n, Skill.ATTRIBUTE) for n in range(12)
    ]
    chosen = select([*locating, *others], 12)
    assert len(chosen) == 12
    assert sum(q.skill is Skill.LOCATE for q in chosen) == 3


def test_a_short_quiz_is_filled_with_questions_that_locate() -> None:
    locating = [question(f"Waar ligt dorp{n} precies?", f"dorp {n}", n) for n in range(12)]
    assert len(select(locating, 12)) == 8


def test_few_questions_that_locate_open_alike() -> None:
    roles = [question(f"Welke functie heeft persoon {n}?", f"rol {n}", n) for n in range(6)]
    assert len(select(roles, 12)) == 2


def test_a_quiz_looks_at_its_sources_once() -> None:
    questions = [
        question(f"Wie komt aan het woord, deel {n}?", f"spreker {n}", n, Skill.SOURCES)
        for n in range(3)
    ]
    assert len(select(questions, 12)) == 1


def test_questions_keep_the_order_of_the_article() -> None:
    questions = [
        question("Wie zegt dit?", "Anna", 5, Skill.ATTRIBUTE, Tier.REVIEW),
        question("Hoeveel zijn er?", "drie", 9, Skill.NUMBER),
    ]
    assert select(questions, 12) == tuple(questions)
    assert len(select(questions, 1)) == 1
