"""Forty questions do not drown a teacher: a quiz first, the others folded."""

from __future__ import annotations

import re

import pytest

from tests.operations.test_suggested import MANY
from tests.web.conftest import Recorded, Visit, Visitor, words
from tests.world import BEAMS, World


@pytest.fixture
def drafts(world: World, teacher_id: int) -> list[int]:
    return world.drafts(teacher_id, MANY)


def fold(page: str) -> tuple[str, str]:
    """What stands before the fold of the list, and what is in it."""
    before, _, rest = page.partition('<details class="more">')
    return before, rest.partition("</details>")[0]


def test_the_suggested_questions_are_listed_and_the_others_folded(
    teacher: Visitor, drafts: list[int]
) -> None:
    page = teacher.get("/admin/articles/1")
    listed, folded = fold(page.text)
    assert BEAMS.stem in listed
    assert "Samen zijn ze een goede quiz" in listed
    assert "<summary>Nog 3 vragen</summary>" in folded
    assert "Zin 0 heeft een" in folded
    assert "Zin 0 heeft een" not in listed
    assert "Kijk 3 na" in words(page)


def test_while_questions_are_made_they_appear_in_one_list(
    teacher: Visitor, world: World, drafts: list[int], queue: Recorded
) -> None:
    teacher.post("/admin/articles/1/generate")
    page = teacher.get("/admin/articles/1").text
    assert '<details class="more">' not in page
    assert page.index("Zin 0 heeft een") < page.index(BEAMS.stem)


def test_after_the_suggested_ones_a_teacher_may_stop_or_go_on(
    teacher: Visitor, world: World, teacher_id: int, drafts: list[int]
) -> None:
    world.accept(teacher_id, [drafts[1], drafts[3], drafts[4]])
    done = teacher.get("/admin/articles/1/review")
    assert "De voorgestelde vragen zijn nagekeken" in words(done)
    more = re.search(r'href="([^"]*)">Nog 3 nakijken<', done.text)
    assert more
    assert "Meer vragen: 1 van 3 · nog 3 na te kijken" in words(teacher.get(more[1]))
    article = teacher.get("/admin/articles/1")
    assert f'href="{more[1]}">Nog 3 nakijken<' in article.text
    assert "Samen zijn ze" not in words(article)


def test_the_desk_says_which_articles_wait_and_for_which_there_is_more(
    visitor: Visit, world: World, teacher_id: int, drafts: list[int]
) -> None:
    teacher = visitor("en").sign_in("Juf Aleida")
    assert "1 article waits for your review" in words(teacher.get("/admin/"))
    world.accept(teacher_id, drafts[1:2])
    desk = words(teacher.get("/admin/"))
    assert "There are more questions to review" in desk
    assert "1 accepted Review more" in desk
    world.accept(teacher_id, [drafts[0], *drafts[2:]])
    assert "Nothing is waiting for you" in words(teacher.get("/admin/"))
