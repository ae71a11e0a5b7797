"""Visitors of the site: guests and teachers with a browser of their own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.world import PASSWORD, World

TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


@dataclass(slots=True)
class Recorded:
    """A queue that only notes what is put into it: no language model is loaded here."""

    generated: list[int] = field(default_factory=list)
    checked: list[int] = field(default_factory=list)

    def generate(self, generation_id: int) -> None:
        self.generated.append(generation_id)

    def check(self, version_id: int) -> None:
        self.checked.append(version_id)


@dataclass(slots=True)
class Visitor:
    """Someone with a browser: keeps cookies and sends the token that forms carry."""

    client: FlaskClient
    language: str = "nl"

    def get(self, path: str) -> TestResponse:
        return self.client.get(path, headers={"Accept-Language": self.language}, buffered=True)

    def post(self, path: str, **data: str) -> TestResponse:
        token = TOKEN.search(self.get("/help").text)
        assert token
        return self.send(path, csrf_token=token[1], **data)

    def send(self, path: str, **data: str) -> TestResponse:
        """Post exactly this."""
        return self.client.post(path, data=data, headers={"Accept-Language": self.language})

    def follow(self, response: TestResponse) -> TestResponse:
        assert response.status_code == 303, response.text
        return self.get(response.location)

    def sign_in(self, name: str) -> Visitor:
        assert self.post("/sign-in", name=name, password=PASSWORD).status_code == 303
        return self

    def begin(self, code: str) -> int:
        """Start a quiz; the id of the attempt."""
        response = self.post(f"/q/{code}/start")
        assert response.status_code == 303, response.text
        return int(response.location.split("/")[2])


Visit = Callable[..., Visitor]


@pytest.fixture(autouse=True)
def _push_request_context() -> None:
    """Undo pytest-flask's context around each test: our visitors would share its `g`.

    Every request has a context, a token and a database session of its own, as on a server.
    """


@pytest.fixture
def queue(app: Flask) -> Recorded:
    """The application's queue, which only notes."""
    app.extensions["quizapp.queue"] = recorded = Recorded()
    return recorded


@pytest.fixture
def visitor(app: Flask, queue: Recorded) -> Visit:
    """Open another browser."""
    return lambda language="nl": Visitor(app.test_client(), language)


@pytest.fixture
def guest(visitor: Visit) -> Visitor:
    """A student who just came."""
    return visitor()


@pytest.fixture
def teacher_id(world: World) -> int:
    """The account of Juf Aleida."""
    return world.teacher()


@pytest.fixture
def teacher(visitor: Visit, teacher_id: int) -> Visitor:
    """Juf Aleida, signed in."""
    return visitor().sign_in("Juf Aleida")


class Text(HTMLParser):
    """The words of a page that people read."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def __str__(self) -> str:
        return " ".join(" ".join(self.parts).split())


def words(response: TestResponse) -> str:
    """The text of a page, in one line."""
    return str(Text(response.text))
