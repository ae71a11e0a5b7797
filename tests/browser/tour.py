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
    _go(page, ".codeform button")
    yield "start_wrong_code"
    page.goto(f"/q/{site.code}")
    yield "join"
    _go(page, "main form.actions button")
    yield "question_choice"
    if page.locator(".article-link").is_visible():
        page.click(".article-link")
        yield "question_article"
        page.click(".paper .close")
    page.click("label.option >> nth=1")
    yield "question_chosen"
    _go(page, "[data-question] .actions button")
    yield "feedback_right"
    _go(page, "[data-next]")
    yield "question_number"
    page.fill("#text", "achtentwintig")
    _go(page, "[data-question] .actions button")
    yield "feedback_wrong_perishable"
    _go(page, "[data-next]")
    page.click("label.option >> nth=0")
    _go(page, "[data-question] .actions button")
    yield "feedback_disputed"
    page.click("text=/Toon het in het artikel|Show it in the article/")
    yield "feedback_evidence"
    if page.locator(".paper .close").is_visible():
        page.click(".paper .close")
    _go(page, "[data-next]")
    page.click("label.option >> nth=0")
    _go(page, "[data-question] .actions button")
    _go(page, "[data-next]")
    page.fill("#text", "een krant uit Seoul")
    _go(page, "[data-question] .actions button")
    yield "feedback_judged"
    _go(page, "[data-next]")
    yield "question_gap"
    page.fill("#text", "de landen")
    _go(page, "[data-question] .actions button")
    yield "feedback_gap"
    _go(page, "[data-next]")
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
    _go(page, "main form button")
    yield "desk"
    page.goto("/admin/articles/new")
    yield "new_article"
    _go(page, "main form button")
    yield "new_article_refused"
    page.goto("/admin/")
    _go(page, f"text={scene.ARTICLE.title}")
    yield "article"
    _go(page, "[data-review]")
    yield "review"
    page.click("[data-action=reject]")
    yield "review_reasons"
    page.click("#reject a")
    _go(page, "[data-action=edit]")
    yield "edit"
    page.go_back()
    _go(page, "[data-action=next]")
    _go(page, "[data-action=next]")
    _go(page, "[data-action=next]")
    yield "review_hard_flag"
    page.goto("/admin/articles/1")
    yield "article_folded"
    page.click("summary")
    yield "article_unfolded"
    _go(page, ".more a >> nth=0")
    yield "review_gap"
    _go(page, "[data-action=edit]")
    yield "edit_gap"
    page.goto("/admin/articles/2/write")
    yield "write"
    _go(page, "main form .row button")
    yield "write_refused"
    page.goto("/admin/quizzes/2")
    yield "quiz"
    page.goto("/admin/quizzes/new")
    yield "new_quiz"
    page.goto("/admin/quizzes/1/published")
    yield "published"
    page.goto("/admin/articles/999")
    yield "not_found_desk"


def _go(page: Page, selector: str) -> None:
    """Click what leads to another page, and wait for that."""
    with page.expect_navigation():
        page.click(selector)
