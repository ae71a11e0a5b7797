"""Both stories on the real server, as people live them: with mouse, keys, and without scripts."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import scene
from tests.browser.site import Site

ARTICLE = Path(__file__).parents[1] / "articles" / "nl" / "zeehonden.txt"
GENERATION = 60_000
"""Milliseconds; the worker loads its language model the first time."""
Visit = Callable[..., Page]


def sign_in(page: Page) -> None:
    page.goto("/admin/")
    page.get_by_label("Naam").fill(scene.TEACHER)
    page.get_by_label("Wachtwoord").fill(scene.PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Je werktafel")).to_be_visible()


def answer_all(page: Page, questions: int) -> None:
    """Answer every question with the first option or a guess, and look at each proof."""
    for number in range(1, questions + 1):
        expect(page.get_by_text(f"{number} van {questions}")).to_be_visible()
        page.wait_for_load_state()
        options = page.locator("label.option")
        if options.count():
            options.first.click()
        else:
            page.locator("#text").fill("30")
        page.get_by_role("button", name="Controleer").click()
        expect(page.locator(".outcome")).to_be_visible()
        expect(page.locator(".feedback mark").first).to_be_visible()
        if number < questions:
            page.get_by_role("link", name="Volgende").click()
    page.get_by_role("button", name="Lever in").click()
    expect(page.get_by_role("heading", name="Alle vragen")).to_be_visible()
    expect(page.locator(".figure")).to_contain_text(f"van {questions}")


def test_a_student_joins_answers_everything_and_reads_the_result(
    visit: Visit, site: Site, viewport: str
) -> None:
    page = visit(viewport)
    page.goto("/")
    page.get_by_label("Code van je docent").fill(f"{site.code[:3].lower()} {site.code[3:]}")
    page.get_by_role("button", name="Doe mee").click()
    page.get_by_role("button", name="Start").click()
    answer_all(page, len(scene.QUESTIONS))
    page.get_by_role("link", name="in het artikel").first.click()
    expect(page.locator("#evidence")).to_be_in_viewport()
    page.reload()
    expect(page.locator("#evidence")).to_be_in_viewport()


def test_a_student_without_scripts_does_the_same(visit: Visit, site: Site, viewport: str) -> None:
    page = visit(viewport, java_script_enabled=False)
    page.goto(f"/q/{site.code}")
    page.get_by_role("button", name="Start").click()
    if viewport == "phone":
        expect(page.locator(".paper .text")).to_be_hidden()
        page.get_by_role("link", name="Artikel", exact=True).click()
        expect(page.locator(".paper .text")).to_be_visible()
        page.get_by_role("link", name="Terug naar de vraag").click()
    answer_all(page, len(scene.QUESTIONS))


def press(page: Page, key: str) -> None:
    """Press a key when the page and its scripts are there to hear it."""
    page.wait_for_load_state()
    page.keyboard.press(key)


def test_a_student_plays_with_the_keyboard_alone(visit: Visit, site: Site) -> None:
    page = visit("desktop")
    page.goto(f"/q/{site.code}")
    page.get_by_role("button", name="Start").press("Enter")
    expect(page.get_by_text("1 van 6")).to_be_visible()
    press(page, "?")
    expect(page.get_by_role("dialog")).to_be_visible()
    press(page, "Escape")
    press(page, "2")
    expect(page.get_by_label("Fumio Kishida")).to_be_checked()
    press(page, "Enter")
    expect(page.locator(".outcome")).to_have_text("Juist")
    press(page, "Enter")
    page.get_by_label("Jouw antwoord").focus()
    page.keyboard.type("dertig")
    press(page, "Enter")
    expect(page.locator(".outcome")).to_have_text("Juist")
    press(page, "Enter")
    expect(page.get_by_text("3 van 6")).to_be_visible()
    for _ in range(20):  # Tab alone leads to the options and to the button
        press(page, "Tab")
        if page.locator("label.option input:focus").count():
            break
    press(page, "ArrowDown")
    press(page, "Enter")
    expect(page.locator(".outcome")).to_be_visible()


def test_going_back_and_reloading_lose_and_change_nothing(visit: Visit, site: Site) -> None:
    page = visit("phone")
    page.goto(f"/q/{site.code}")
    page.get_by_role("button", name="Start").click()
    page.locator("label.option").nth(1).click()
    page.get_by_role("button", name="Controleer").click()
    page.get_by_role("link", name="Volgende").click()
    page.go_back()
    expect(page.locator(".outcome")).to_have_text("Juist")
    page.reload()
    expect(page.locator(".outcome")).to_have_text("Juist")
    page.go_back()
    page.go_forward()
    expect(page.locator(".outcome")).to_have_text("Juist")


def test_a_second_tab_that_answers_too_late_is_told_so(visit: Visit, site: Site) -> None:
    page = visit("phone")
    page.goto(f"/q/{site.code}")
    page.get_by_role("button", name="Start").click()
    other = page.context.new_page()
    other.goto(page.url)
    for tab, option in ((page, 1), (other, 2)):
        tab.locator("label.option").nth(option).click()
        tab.get_by_role("button", name="Controleer").click()
    expect(other.get_by_role("alert")).to_contain_text("Je eerste antwoord telt")
    expect(other.locator(".option.key .verdict")).to_have_text("jouw antwoord")


def test_a_teacher_pastes_reviews_and_publishes(visit: Visit, site: Site, viewport: str) -> None:
    page = visit(viewport)
    sign_in(page)
    page.get_by_role("link", name="Nieuw artikel").first.click()
    page.get_by_label("Titel").fill(f"Zeehonden ({viewport})")
    page.get_by_label("Uitgever").fill("De Leestafel")
    page.get_by_label("Datum van het artikel").fill("2025-06-12")
    # the same text a second time would be the article that is there already
    page.get_by_label("Tekst van het artikel").fill(
        ARTICLE.read_text(encoding="utf-8") + "\n" * (viewport == "desktop")
    )
    page.get_by_role("button", name="Maak vragen").click()
    expect(page.get_by_role("link", name=re.compile(r"Kijk \d+ na"))).to_be_visible(
        timeout=GENERATION
    )
    expect(page.locator("[data-poll]")).to_have_count(0, timeout=GENERATION)
    page.get_by_role("link", name=re.compile(r"Kijk \d+ na")).click()
    expect(page.locator("#evidence")).to_be_in_viewport()
    page.get_by_role("button", name="Keur goed").click()
    expect(page.get_by_role("status")).to_contain_text("Goedgekeurd.")
    page.get_by_role("link", name="Wijs af").click()
    page.get_by_label("De vraag is onduidelijk").check()
    page.locator("#reject").get_by_role("button", name="Wijs af").click()
    expect(page.get_by_role("status")).to_contain_text("Afgewezen.")
    page.get_by_role("status").get_by_role("button", name="Maak ongedaan").click()
    expect(page.get_by_role("status")).to_contain_text("Teruggedraaid.")
    page.get_by_role("button", name="Keur goed").click()
    publish(page)


def publish(page: Page) -> None:
    """Make a quiz of what was accepted last, publish it, and play it as a student would."""
    page.goto("/admin/quizzes/new")
    page.get_by_label("Titel van de quiz").fill("Zeehonden in de Waddenzee")
    page.get_by_role("button", name="Ga verder").click()
    page.get_by_role("button", name=re.compile("^Voeg toe")).first.click()
    page.get_by_role("button", name=re.compile("^Voeg toe")).first.click()
    page.get_by_role("button", name="Zet vraag 2 hoger").click()
    page.get_by_role("button", name="Publiceer").click()
    code = page.locator("output.code").inner_text()
    assert re.fullmatch(r"[2-9A-HJ-NP-Z]{6}", code)
    page.goto(f"/q/{code}")
    expect(page.get_by_text("2 vragen")).to_be_visible()


def test_a_teacher_reviews_with_keys(visit: Visit, site: Site) -> None:
    page = visit("desktop")
    sign_in(page)
    page.goto("/admin/articles/2/review")
    first = page.url
    press(page, "j")
    expect(page).not_to_have_url(first)
    press(page, "k")
    expect(page).to_have_url(first)
    press(page, "?")
    expect(page.get_by_role("dialog")).to_be_visible()
    press(page, "Escape")
    press(page, "r")
    expect(page.get_by_label("Een andere reden")).to_be_focused()
    press(page, "a")
    expect(page.get_by_role("status")).to_contain_text("Goedgekeurd.")
    press(page, "u")
    expect(page.get_by_role("status")).to_contain_text("Teruggedraaid.")
    press(page, "e")
    expect(page.get_by_role("heading", name="Bewerk de vraag")).to_be_visible()
    page.get_by_role("textbox", name="Vraag").press("a")
    expect(page.get_by_role("heading", name="Bewerk de vraag")).to_be_visible()


def test_keys_can_be_switched_off(visit: Visit, site: Site) -> None:
    page = visit("desktop")
    sign_in(page)
    page.goto("/admin/articles/2/review")
    first = page.url
    press(page, "?")
    page.get_by_role("button", name="Zet de toetsen uit").click()
    press(page, "Escape")
    press(page, "j")
    expect(page).to_have_url(first)


def test_a_question_is_written_from_selected_words(visit: Visit, site: Site) -> None:
    page = visit("desktop")
    sign_in(page)
    page.goto("/admin/articles/2/review")
    page.evaluate(
        """() => {
            const paragraph = [...document.querySelectorAll('.paper p')]
                .find((each) => each.textContent.includes('cyberaanvallen'));
            const text = paragraph.firstChild;
            const start = text.data.indexOf('Japan en de NAVO');
            const range = document.createRange();
            range.setStart(text, start);
            range.setEnd(text, text.data.indexOf(' op zee.') + 8);
            document.getSelection().removeAllRanges();
            document.getSelection().addRange(range);
        }"""
    )
    press(page, "n")
    chosen = page.locator(".sentence:has(input:checked)")
    expect(chosen).to_contain_text("Japan en de NAVO willen voortaan vaker informatie delen")
    page.get_by_role("textbox", name="Vraag").fill("Waarover delen zij vaker informatie?")
    page.get_by_role("textbox", name="Optie A").fill("over cyberaanvallen")
    page.get_by_role("textbox", name="Optie B").fill("over militaire uitgaven")
    page.get_by_label("Optie A is juist").check()
    page.get_by_role("button", name="Bewaar de vraag").click()
    expect(page.get_by_role("status").first).to_contain_text("Je vraag is bewaard.")
    expect(page.locator("#evidence")).to_have_text(re.compile("^Japan en de NAVO"))
    # the worker's linter sees that "zij" means nothing to who has not read the article
    expect(page.locator(".flags")).to_contain_text("noem de naam", timeout=GENERATION)
    expect(page.get_by_role("button", name="Keur goed")).to_be_disabled()
    page.get_by_role("link", name="Bewerk").click()
    page.get_by_role("textbox", name="Vraag").fill(
        "Waarover willen Japan en de NAVO volgens het artikel informatie delen?"
    )
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_role("button", name="Keur goed")).to_be_enabled(timeout=GENERATION)


def test_only_the_fields_of_the_chosen_format_are_shown(visit: Visit, site: Site) -> None:
    page = visit("desktop")
    sign_in(page)
    page.goto("/admin/articles/2/write")
    expect(page.get_by_role("textbox", name="Optie A")).to_be_visible()
    page.get_by_label("Hoe je antwoordt").select_option("numeric")
    expect(page.get_by_role("textbox", name="Optie A")).to_be_hidden()
    expect(page.get_by_label("Antwoorden die goed zijn")).to_be_visible()


@pytest.mark.parametrize("path", ["/", "/help", "/sign-in"])
def test_nothing_is_wider_than_a_small_phone(visit: Visit, path: str) -> None:
    page = visit("phone")
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_buttons_of_a_question_fit_a_small_phone(visit: Visit, site: Site) -> None:
    page = visit("phone")
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"/q/{site.code}")
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_role("link", name="Sla over")).to_be_visible()
    buttons = page.locator(".actions .button").all()
    edges = [box["x"] + box["width"] for button in buttons if (box := button.bounding_box())]
    assert len(edges) == 3
    assert max(edges) <= 320 - 16


def test_a_title_of_one_long_word_does_not_widen_the_page_with_the_code(
    visit: Visit, site: Site
) -> None:
    page = visit("phone")
    sign_in(page)
    page.goto("/admin/quizzes/1/published")
    page.evaluate(
        "for (const title of document.querySelectorAll('.backlink, .poster h1'))"
        " title.lastChild.textContent = 'Hardemoerse'.repeat(15)"
    )
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
