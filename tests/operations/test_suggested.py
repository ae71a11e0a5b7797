"""A teacher with little time sees a balanced quiz first, and the other questions on demand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.core.article import Span
from quizapp.core.generation.selection import BALANCED, select
from quizapp.core.question import Format, Question, Skill, Tier
from quizapp.models import RejectReason
from quizapp.operations import review
from quizapp.operations.pages.article import ArticlePage, article_page
from quizapp.operations.pages.review import ReviewPage, review_page
from quizapp.operations.wording import NewQuestion, Wording
from tests.world import BEAMS, COST, DOCUMENT, SPEAKER, World

SENTENCES = [sentence.span for sentence in DOCUMENT.sentences]


def little(number: int) -> Question:
    """One of many that are typed, only locate, and that no quiz has room for."""
    return Question(
        format=Format.CLOZE,
        skill=Skill.LOCATE,
        tier=Tier.REVIEW,
        stem=f"Zin {number} heeft een _____.",
        answers=(f"woord{number}",),
        evidence=(SENTENCES[number % len(SENTENCES)],),
    )


MANY = (little(0), BEAMS, little(1), SPEAKER, COST, little(2))


@pytest.fixture
def teacher_id(world: World) -> int:
    return world.teacher()


@pytest.fixture
def drafts(world: World, teacher_id: int) -> list[int]:
    """Six questions in the order of the article, of which three make a quiz."""
    return world.drafts(teacher_id, MANY)


def page(world: World, teacher_id: int) -> ArticlePage:
    return article_page(world.session, 1, teacher_id)


def seen(world: World, teacher_id: int, question_id: int) -> ReviewPage:
    return review_page(world.session, question_id, teacher_id)


def first(world: World, teacher_id: int) -> list[int]:
    return [entry.id for entry in page(world, teacher_id).questions if entry.suggested]


def test_the_quiz_that_would_be_generated_is_suggested(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    chosen = select(MANY, BALANCED)
    assert 0 < len(chosen) < len(MANY)
    assert first(world, teacher_id) == [drafts[MANY.index(question)] for question in chosen]


def test_facts_are_kept_well_enough_to_choose_by_them(world: World, teacher_id: int) -> None:
    again = replace(BEAMS, stem="Hoe veel balken zijn er volgens het artikel nodig?")
    drafts = world.drafts(teacher_id, (BEAMS, again))
    assert first(world, teacher_id) == drafts[:1]


def test_neither_a_decision_nor_an_edit_brings_others(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    before = first(world, teacher_id)
    world.accept(teacher_id, before[:1])
    newest = world.newest(before[1])
    review.reject(world.session, before[1], teacher_id, newest, RejectReason.TRIVIAL, world.now)
    wording = Wording("Van wie is het _____?", answers=("geld",))
    review.edit(world.session, before[2], teacher_id, world.newest(before[2]), wording, world.now)
    assert first(world, teacher_id) == before


def test_what_a_teacher_wrote_is_looked_at_first_too(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    wording = Wording("De brug is van _____.", answers=("1931",))
    new = NewQuestion(Format.CLOZE, Skill.LOCATE, Span(0, 4), wording)
    written, _ = review.write_question(world.session, 1, teacher_id, new, world.now)
    assert first(world, teacher_id)[-1] == written


def test_an_article_tells_its_drafts_apart(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    world.accept(teacher_id, [drafts[1], drafts[5]])
    shown = page(world, teacher_id)
    assert [entry.id for entry in shown.first_drafts] == [drafts[3], drafts[4]]
    assert [entry.id for entry in shown.more_drafts] == [drafts[0], drafts[2]]


def test_the_queue_stops_when_the_suggested_ones_are_done(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    def following(after: int) -> int | None:
        return review.next_to_review(world.session, 1, teacher_id, after)

    assert [following(0), following(drafts[1]), following(drafts[4])] == [
        drafts[1],
        drafts[3],
        drafts[1],
    ]
    assert following(drafts[0]) == drafts[2]
    assert following(drafts[5]) == drafts[0]
    world.accept(teacher_id, [drafts[1], drafts[3], drafts[4]])
    assert following(0) is None
    assert following(drafts[4]) is None
    assert following(drafts[0]) == drafts[2]


def test_after_the_last_of_the_others_the_suggested_ones_follow(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    world.accept(teacher_id, [drafts[0], drafts[2], drafts[5]])
    assert review.next_to_review(world.session, 1, teacher_id, drafts[5]) == drafts[1]


def test_a_question_knows_its_place_among_its_like(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    suggested = seen(world, teacher_id, drafts[3])
    assert (suggested.place, len(suggested.queue), suggested.waiting) == (2, 3, 3)
    assert (suggested.previous_id, suggested.next_id) == (drafts[1], drafts[4])
    other = seen(world, teacher_id, drafts[2])
    assert (other.place, len(other.queue), other.suggested) == (2, 3, False)
    assert (other.previous_id, other.next_id) == (drafts[0], drafts[5])
