"""What holds for every question, whatever the article."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from quizapp.core.generation.generator import candidates, generate
from quizapp.core.language import dates
from quizapp.core.language.document import Document
from quizapp.core.language.languages import rules_of
from quizapp.core.question import Format, Question, Severity, Skill, Tier

Read = Callable[..., Document]
READY_MADE = {Skill.CURRENCY, Skill.LATERAL}
"""Their options are sentences of ours about the article."""


@cache
def asked(document: Document) -> tuple[Question, ...]:
    """Every question about a document, made once for all tests."""
    return tuple(candidates(document))


def _proof(question: Question, document: Document) -> str:
    return " ".join(span.of(document.article.text) for span in question.evidence)


def _is_same_date(question: Question, document: Document) -> bool:
    """Whether the key is another way to write the date that the proof gives or counts to."""
    article = document.article
    text = f"in {question.key}"  # a bare number is no year
    named = dates.find(text, rules_of(article.language).dates, article.published)
    meant = [m.first for m in document.dates if question.fact and m.span == question.fact.value_at]
    firsts = {mention.first for mention in named}
    return any(m in firsts or (m and question.key == str(m.year)) for m in meant)


def test_the_proof_is_in_the_text_and_holds_the_key(practice: Document) -> None:
    text = practice.article.text
    for question in asked(practice):
        assert all(0 <= span.start < span.end <= len(text) for span in question.evidence)
        if question.skill not in READY_MADE:
            proof = _proof(question, practice).casefold()
            told = any(answer.casefold() in proof for answer in question.answers)
            assert told or _is_same_date(question, practice), question


def test_there_is_one_key_among_different_options(practice: Document) -> None:
    for question in asked(practice):
        texts = [option.text for option in question.options]
        assert len(texts) == len(set(texts))
        if question.format is Format.SINGLE_CHOICE:
            assert [o.text for o in question.options if o.correct] == [question.key]
            assert 3 <= len(texts) <= 4
        else:
            assert not texts


def test_no_question_has_a_hard_flag(practice: Document) -> None:
    flags = [flag for question in asked(practice) for flag in question.flags]
    assert all(flag.severity is Severity.SOFT for flag in flags)


def test_the_stem_neither_runs_on_nor_holds_the_key(practice: Document) -> None:
    for question in asked(practice):
        assert question.stem.endswith("." if "_" in question.stem else "?")
        assert question.stem[0].isupper()
        if question.skill is not Skill.LATERAL:
            assert len(question.stem.split()) <= 25
        assert not re.search(rf"\b{re.escape(question.key)}\b", question.stem)


def test_what_may_change_is_bound_to_article_and_day(practice: Document) -> None:
    for question in asked(practice):
        assert question.as_of == practice.article.published
        if question.perishable or question.disputed:
            assert "artikel" in question.stem
        assert question.fact is not None
        assert question.feedback


def test_disputed_questions_are_seen_by_a_teacher_first(practice: Document) -> None:
    disputed = [q for q in asked(practice) if q.disputed]
    assert all(q.tier is not Tier.AUTO for q in disputed)


def test_the_same_seed_gives_the_same_questions(practice: Document) -> None:
    assert generate(practice, seed=7) == generate(practice, seed=7)
    assert tuple(candidates(practice, 3)) == generate(practice, seed=3, count=None)


def test_a_quiz_has_at_most_twelve_questions_and_no_two_alike(practice: Document) -> None:
    quiz = generate(practice)
    assert 3 <= len(quiz) <= 12
    assert len({q.stem for q in quiz}) == len(quiz)
    assert 1 <= len(generate(practice, count=2)) <= 2


def test_questions_come_in_the_order_of_the_article(practice: Document) -> None:
    places = [question.evidence[0].start for question in asked(practice)]
    assert places == sorted(places)


def test_without_a_day_the_article_alone_is_named(read: Read) -> None:
    document = read("De Europese Unie telt 27 landen. Philips heeft 70.000 werknemers.")
    questions = list(candidates(document))
    assert questions
    assert all(question.as_of is None for question in questions)
    assert all("volgens het artikel" in q.stem.lower() for q in questions)


def test_victims_and_health_are_a_matter_for_a_teacher(read: Read) -> None:
    text = "In Gent raakten dinsdag veertien reizigers van vervoersbedrijf De Lijn gewond."
    assert all(question.tier is Tier.TEACHER for question in candidates(read(text)))


def test_the_seed_article_gives_a_quiz_of_several_skills(seed_article: Document) -> None:
    quiz = generate(seed_article)
    assert len(quiz) >= 8
    assert len({question.skill for question in quiz}) >= 4


def test_the_traps_of_the_seed_article_are_not_stepped_into(seed_article: Document) -> None:
    for question in candidates(seed_article):
        stem, key = question.stem, question.key
        assert "De Noor" not in (stem, key)
        assert not {"daar", "Zij"} & set(stem.split("„", maxsplit=1)[0].split())
        assert key not in {"Moskou", "Seoul"}
        assert "vorig jaar" not in stem + key
        if "dertig" in stem or "derde" in stem or key in {"30", "derde"}:
            assert "artikel" in stem
        if "Kiev" in stem:
            assert "overweeg" in stem


def test_a_speaker_in_the_sentence_that_gives_the_full_name_is_no_second_answer(read: Read) -> None:
    document = read(
        "Volgens trainer Koen Bakker en aanvoerder Eva Smit gaat de finale door. "
        "Ada Vos blijft thuis. „Wij zijn er klaar voor en niemand is bang”, zei Smit."
    )
    asked = [q for q in candidates(document) if "niemand is bang" in q.stem]
    assert [(q.format, q.key) for q in asked] == [(Format.SINGLE_CHOICE, "Eva Smit")]
    assert {option.text for option in asked[0].options} == {"Eva Smit", "Koen Bakker", "Ada Vos"}
