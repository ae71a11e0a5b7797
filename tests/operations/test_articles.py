from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from quizapp.core.article import Article
from quizapp.core.language.intake import Problem, UnfitArticleError
from quizapp.models import ArticleRow, RevisionRow
from quizapp.operations import articles
from quizapp.operations.pages.article import article_page
from tests.races import race
from tests.world import ARTICLE, World


@pytest.fixture
def teacher_id(world: World) -> int:
    return world.teacher()


def count(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(ArticleRow)) or 0


def test_the_text_is_kept_to_the_letter(world: World, teacher_id: int) -> None:
    world.article(teacher_id)

    revision = world.session.scalars(select(RevisionRow)).one()

    assert (revision.number, revision.text) == (1, ARTICLE.text)
    assert revision.sha256 == ARTICLE.sha256


@pytest.mark.parametrize(
    ("article", "problem"),
    [
        (replace(ARTICLE, text=" "), Problem.EMPTY),
        (replace(ARTICLE, text="De brug gaat dicht."), Problem.TOO_SHORT),
        (replace(ARTICLE, published=date(2026, 3, 3)), Problem.FUTURE_DATE),
    ],
)
def test_of_an_unfit_article_nothing_is_kept(
    world: World, teacher_id: int, article: Article, problem: Problem
) -> None:
    with pytest.raises(UnfitArticleError) as unfit:
        world.article(teacher_id, article)

    assert unfit.value.problem is problem
    assert count(world.session) == 0


def test_submitting_twice_is_one_article(world: World, teacher_id: int) -> None:
    assert world.article(teacher_id) == world.article(teacher_id)


def test_many_clicks_at_once_are_one_article(world: World, teacher_id: int, engine: Engine) -> None:
    submitted = race(
        engine,
        lambda session, _: articles.submit_article(
            session, teacher_id, ARTICLE, world.now.date(), world.now
        ),
    )

    assert len(set(submitted)) == 1
    assert count(world.session) == 1


def test_the_same_text_of_another_day_or_teacher_is_another_article(
    world: World, teacher_id: int
) -> None:
    world.article(teacher_id)
    world.article(teacher_id, replace(ARTICLE, published=None))
    world.article(teacher_id, replace(ARTICLE, published=date(2026, 2, 26)))
    world.article(world.teacher("Meester Bram"))
    world.article(teacher_id, replace(ARTICLE, published=None))

    assert count(world.session) == 4


def test_an_article_submitted_again_later_shows_its_newest_generation(
    world: World, teacher_id: int
) -> None:
    first = world.article(teacher_id)
    world.generate(first.generation_id)
    world.now += timedelta(days=1)

    assert world.article(teacher_id) == first


@pytest.mark.parametrize("opening", ["\n", "\ufeff\n", " \n\ufeff"])
@pytest.mark.parametrize("title", [None, " "])
def test_an_article_without_a_title_is_called_by_its_first_line(
    world: World, teacher_id: int, title: str | None, opening: str
) -> None:
    text = opening + ARTICLE.text
    submitted = world.article(teacher_id, replace(ARTICLE, title=title, text=text))

    page = article_page(world.session, submitted.article_id, teacher_id)

    assert page.article.title == "Brug over de Zwarte Gracht gaat dicht"


def test_an_endless_title_is_cut_at_what_fits(world: World, teacher_id: int) -> None:
    endless = replace(ARTICLE, title="t" * 900, publisher="p" * 900)

    submitted = world.article(teacher_id, endless)

    kept = article_page(world.session, submitted.article_id, teacher_id).article
    assert (kept.title, kept.publisher) == ("t" * 300, "p" * 200)
