"""An English article goes the whole way, also on Dutch pages: pasted, asked about, played."""

from __future__ import annotations

import re
from html import unescape

import pytest
from flask import Flask
from markupsafe import escape

from quizapp import method
from quizapp.core.article import Language
from quizapp.core.generation.selection import select
from quizapp.core.question import Format, Question
from quizapp.operations.generation import Method, run_generation
from quizapp.samples import sample_articles
from tests.web.conftest import Recorded, Visit, Visitor, words
from tests.world import World

ARTICLE = next(article for article in sample_articles() if article.language is Language.EN)
OPTION = re.compile(r'name="option" value="(\d+)".*?class="words" lang="en">([^<]+)<', re.DOTALL)


@pytest.fixture(scope="module")
def asked() -> tuple[Question, ...]:
    """What the generator asks about the article."""
    return tuple(method.ask(method.read(ARTICLE)))


@pytest.fixture
def pasted(teacher: Visitor, world: World, queue: Recorded, asked: tuple[Question, ...]) -> Visitor:
    """The teacher who pasted it, when its questions were made."""
    form = {
        "title": ARTICLE.title or "",
        "publisher": "Nordic News",
        "published": "2024-06-08",
        "language": "en",
        "text": ARTICLE.text,
    }
    assert teacher.post("/admin/articles/new", **form).status_code == 303
    how = Method(method.read, lambda _: asked)
    run_generation(world.session, queue.generated[0], how, lambda: world.now)
    return teacher


def test_the_text_in_the_wrong_language_is_told_which_to_choose(teacher: Visitor) -> None:
    refused = teacher.post(
        "/admin/articles/new", published="2024-06-08", language="nl", text=ARTICLE.text
    )
    assert "Deze tekst lijkt in het Engels te zijn. Kies die taal." in words(refused)


def test_dutch_pages_show_an_english_article_and_its_questions_as_english(
    pasted: Visitor, asked: tuple[Question, ...]
) -> None:
    page = pasted.get("/admin/articles/1")
    assert '<html lang="nl">' in page.text
    assert "Nordic News · 8 juni 2024 · Engels" in words(page)
    assert re.search(r'<h1 lang="en">Ferry brings', page.text)
    assert re.search(r'lang="en">[^<]*according to', page.text)
    for question_id, question in enumerate(asked[:8], start=1):
        review = pasted.get(f"/admin/questions/{question_id}").text
        assert re.search(r'<h1 class="stem" lang="en">', review)
        assert f'<p lang="en">{escape(question.feedback)}</p>' in review
        form = pasted.get(f"/admin/questions/{question_id}/edit").text
        assert re.search(r'<textarea[^>]*lang="en"[^>]*name="stem"', form)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_student_plays_it_in_either_language(
    app: Flask,
    pasted: Visitor,
    visitor: Visit,
    world: World,
    teacher_id: int,
    asked: tuple[Question, ...],
    language: str,
) -> None:
    chosen = select(asked, 12)
    ids = [world.questions(1)[asked.index(question)] for question in chosen]
    world.accept(teacher_id, ids)
    code = world.publish(world.quiz(teacher_id, ids, "The ferry"), teacher_id)
    guest = visitor(language)
    assert ("Engels" if language == "nl" else "English") in words(guest.get("/"))
    attempt = f"/attempt/{guest.begin(code)}"
    for position, question in enumerate(chosen, start=1):
        path = f"{attempt}/{position}"
        page = guest.get(path)
        assert re.search(r'<h1 class="stem"[^>]* lang="en">', page.text)
        options = {unescape(text): value for value, text in OPTION.findall(page.text)}
        given = {"option": options[question.key]} if question.options else {"text": question.key}
        assert (question.format is Format.SINGLE_CHOICE) is bool(options)
        after = guest.follow(guest.post(path, **given))
        assert '<p class="proof" lang="en">' in after.text
        assert "<mark" in after.text.partition('class="proof"')[2].partition("</p>")[0]
    result = words(guest.follow(guest.post(f"{attempt}/submit")))
    count = len(chosen)
    said = {
        "nl": f"Je hebt {count} van de {count} vragen goed.",
        "en": f"You have {count} of {count} questions right.",
    }
    assert said[language] in result
