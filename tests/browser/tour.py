"""Every screen there is, visited in the order in which people meet them."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page

from tests.browser import scene
from tests.browser.site import Site


def student(page: Page, site: Site) -> Iterator[str]:
    """From the start page to the result; yields the name of each screen as it stands."""
    page.goto("/")
    yield "start"
    page.fill("#code", "zzz zzz")
    page.press("#code", "Enter")
    yield "start_wrong_code"
    page.goto(f"/q/{site.code}")
    yield "join"
    page.click("main form.actions button")
    yield "question_choice"
    if page.locator(".article-link").is_visible():
        page.click(".article-link")
        yield "question_article"
        page.click(".paper .close")
    page.click("label.option >> nth=1")
    yield "question_chosen"
    page.click("[data-question] .actions button")
    yield "feedback_right"
    page.click("[data-next]")
    yield "question_number"
    page.fill("#text", "achtentwintig")
    page.click("[data-question] .actions button")
    yield "feedback_wrong_perishable"
    page.click("[data-next]")
    page.click("label.option >> nth=0")
    page.click("[data-question] .actions button")
    yield "feedback_disputed"
    page.click("text=/Toon het in het artikel|Show it in the article/")
    yield "feedback_evidence"
    if page.locator(".paper .close").is_visible():
        page.click(".paper .close")
    page.click("[data-next]")
    page.click("label.option >> nth=0")
    page.click("[data-question] .actions button")
    page.click("[data-next]")
    page.fill("#text", "een krant uit Seoul")
    page.click("[data-question] .actions button")
    yield "feedback_judged"
    page.click("[data-next]")
    yield "result"
    page.goto("/help")
    yield "help"
    page.goto("/nowhere")
    yield "not_found"


def teacher(page: Page, _site: Site) -> Iterator[str]:
    """From signing in to the printed code; yields the name of each screen as it stands."""
    page.goto("/admin/")
    yield "sign_in"
    page.fill("#name", scene.TEACHER)
    page.fill("#password", scene.PASSWORD)
    page.click("main form button")
    yield "desk"
    page.goto("/admin/articles/new")
    yield "new_article"
    page.click("main form button")
    yield "new_article_refused"
    page.goto("/admin/")
    page.click(f"text={scene.ARTICLE.title}")
    yield "article"
    page.click("[data-review]")
    yield "review"
    page.click("[data-action=reject]")
    yield "review_reasons"
    page.click("#reject a")
    page.click("[data-action=edit]")
    yield "edit"
    page.go_back()
    page.click("[data-action=next]")
    page.click("[data-action=next]")
    page.click("[data-action=next]")
    yield "review_hard_flag"
    page.goto("/admin/articles/2/write")
    yield "write"
    page.click("main form .row button")
    yield "write_refused"
    page.goto("/admin/quizzes/2")
    yield "quiz"
    page.goto("/admin/quizzes/new")
    yield "new_quiz"
    page.goto("/admin/quizzes/1/published")
    yield "published"
    page.goto("/admin/articles/999")
    yield "not_found_desk"
