"""Who may do what: every route, for everyone who could ask."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from flask import Flask
from werkzeug.routing import Rule

from tests.web.conftest import Visit, Visitor
from tests.world import World

EVERYBODY = "everybody"
DESK = "teachers"
ATTEMPT = "who made the attempt"
OWN = "the teacher whose it is"

ACCESS = {
    ("static", "GET"): EVERYBODY,
    ("start.home", "GET"): EVERYBODY,
    ("start.keys", "GET"): EVERYBODY,
    ("start.language", "POST"): EVERYBODY,
    ("start.join", "POST"): EVERYBODY,
    ("start.quiz", "GET"): EVERYBODY,
    ("start.rename", "POST"): EVERYBODY,
    ("start.begin", "POST"): EVERYBODY,
    ("accounts.sign_in", "GET"): EVERYBODY,
    ("accounts.check", "POST"): EVERYBODY,
    ("accounts.sign_out", "POST"): EVERYBODY,
    ("attempt.resume", "GET"): ATTEMPT,
    ("attempt.question", "GET"): ATTEMPT,
    ("attempt.answer", "POST"): ATTEMPT,
    ("attempt.submit", "POST"): ATTEMPT,
    ("attempt.result", "GET"): ATTEMPT,
    ("desk.overview", "GET"): DESK,
    ("desk.new_article", "GET"): DESK,
    ("desk.submit_article", "POST"): DESK,
    ("desk.new_quiz", "GET"): DESK,
    ("desk.create_quiz", "POST"): DESK,
    ("desk.article", "GET"): OWN,
    ("desk.progress", "GET"): OWN,
    ("desk.generate", "POST"): OWN,
    ("desk.cancel", "POST"): OWN,
    ("desk.review_next", "GET"): OWN,
    ("desk.undo", "POST"): OWN,
    ("desk.write", "GET"): OWN,
    ("desk.keep_written", "POST"): OWN,
    ("desk.question", "GET"): OWN,
    ("desk.accept", "POST"): OWN,
    ("desk.reject", "POST"): OWN,
    ("desk.edit", "GET"): OWN,
    ("desk.save", "POST"): OWN,
    ("desk.quiz", "GET"): OWN,
    ("desk.rename_quiz", "POST"): OWN,
    ("desk.set_questions", "POST"): OWN,
    ("desk.publish", "POST"): OWN,
    ("desk.unpublish", "POST"): OWN,
    ("desk.published", "GET"): OWN,
}
WITH_A_PAGE = (200, 303, 422)
SIGN_IN, NOT_THERE = "to the sign-in page", "not there"


@dataclass(slots=True)
class Scene:
    """A quiz, an attempt at it, and everyone who could ask for a page about them."""

    people: dict[str, Visitor]
    places: dict[str, object]


@pytest.fixture
def scene(world: World, visitor: Visit) -> Scene:
    aleida = world.teacher()
    world.teacher("Meester Bram")
    submitted = world.article(aleida)
    world.generate(submitted.generation_id)
    questions = world.questions(submitted.article_id)
    world.accept(aleida, questions[:2])
    quiz = world.quiz(aleida, questions[:2])
    code = world.publish(quiz, aleida)
    player, other = visitor(), visitor()
    attempt = player.begin(code)
    other.begin(code)
    return Scene(
        people={
            "a guest without an attempt": visitor(),
            "the guest whose attempt it is": player,
            "another guest": other,
            "the teacher whose it is": visitor().sign_in("Juf Aleida"),
            "another teacher": visitor().sign_in("Meester Bram"),
        },
        places={
            "code": code,
            "attempt_id": attempt,
            "position": 1,
            "article_id": submitted.article_id,
            "question_id": questions[2],
            "quiz_id": quiz,
            "filename": "favicon.svg",
        },
    )


def expected(access: str, person: str) -> str | None:
    """What somebody gets who may not; None for who may."""
    teacher, owner = "teacher" in person, person == "the teacher whose it is"
    if access in (DESK, OWN) and not teacher:
        return SIGN_IN
    if access == OWN and not owner:
        return NOT_THERE
    if access == ATTEMPT and person != "the guest whose attempt it is":
        return NOT_THERE
    return None


def routes(app: Flask) -> list[tuple[Rule, str]]:
    return [
        (rule, method)
        for rule in app.url_map.iter_rules()
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
    ]


def ask(person: Visitor, rule: Rule, method: str, places: dict[str, object]) -> str | None:
    values = {name: places[name] for name in rule.arguments}
    with person.client.application.test_request_context():
        path = person.client.application.url_for(rule.endpoint, **values)
    response = person.get(path) if method == "GET" else person.post(path)
    if response.status_code == 404:
        return NOT_THERE
    if response.status_code in (302, 303) and response.location.startswith("/sign-in"):
        return SIGN_IN
    assert response.status_code in (*WITH_A_PAGE, 409), (path, response.status_code)
    return None


def test_every_route_is_in_the_table(app: Flask) -> None:
    assert {(rule.endpoint, method) for rule, method in routes(app)} == set(ACCESS)


def test_everyone_gets_what_the_table_says(app: Flask, scene: Scene) -> None:
    # Signing out comes last: who has done it is nobody any more.
    in_order = sorted(routes(app), key=lambda route: route[0].endpoint == "accounts.sign_out")
    joining = ("start.join", "accounts.check")
    given = {
        (rule.endpoint, method, name): ask(person, rule, method, scene.places)
        for rule, method in in_order
        for name, person in scene.people.items()
        if rule.endpoint not in joining
    }
    assert given == {
        (endpoint, method, name): expected(ACCESS[endpoint, method], name)
        for endpoint, method, name in given
    }


def test_a_code_and_a_password_may_be_tried_by_everybody(guest: Visitor) -> None:
    assert guest.post("/join", code="QQQQQQ").status_code == 404
    assert guest.post("/sign-in", name="x", password="y").status_code == 422


@pytest.mark.parametrize(
    "path", ["/admin/", "/admin/articles/new", "/admin/quizzes/1", "/admin/questions/1/edit"]
)
def test_signing_in_leads_on_to_the_page_that_was_asked_for(
    guest: Visitor, teacher_id: int, path: str
) -> None:
    sent = guest.get(path)
    assert sent.status_code in (302, 303)
    assert "Log eerst in" in guest.get(sent.location).text
    signed_in = guest.post(sent.location, name="Juf Aleida", password="een lang wachtwoord")
    assert signed_in.location == path


@pytest.mark.parametrize("elsewhere", ["https://example.org/admin/", "//example.org", "/q/AAAAAA"])
def test_signing_in_never_leads_to_another_site(
    guest: Visitor, teacher_id: int, elsewhere: str
) -> None:
    path = f"/sign-in?next={elsewhere}"
    signed_in = guest.post(path, name="Juf Aleida", password="een lang wachtwoord")
    assert signed_in.location == "/admin/"
