from __future__ import annotations

from dataclasses import replace

from quizapp.core.article import Span
from quizapp.core.generation.selection import are_enemies, select
from quizapp.core.question import Format, Question, Skill, Tier


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


def test_questions_about_other_sentences_are_no_enemies() -> None:
    count = question("Hoeveel landen telt de NAVO?", "dertig", 1)
    who = question("Wie telde dertig ganzen?", "Anna Smit", 2)
    assert not are_enemies(count, who)


def test_no_answer_is_given_too_often() -> None:
    questions = [
        question(f"Vraag {n} over iets anders?", "Anna", n, Skill.ATTRIBUTE) for n in range(9)
    ]
    assert len(select(questions, 12)) == 3


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
