"""What keeping an answer costs: `python -m benchmarks.answer_post`.

One gunicorn serves the application and, beside it, a bare Flask view that does one durable
SQLite commit with the same settings. The same clients send forms to both by turns, in one run, on
the loopback address only, so that the ratio means something on any machine.
"""

from __future__ import annotations

import http.client
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from socket import create_server
from urllib.parse import urlencode

from flask import Flask, request
from sqlalchemy.orm import Session
from werkzeug import Response
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from quizapp.app import create_app
from quizapp.config import Config
from quizapp.database import upgrade
from quizapp.models.engine import PRAGMAS, open_engine
from tests.world import BEAMS, World

CLIENTS = 4
QUESTIONS = 25
PLAYERS = 40
ROUNDS = 10
BATCH = PLAYERS * QUESTIONS // ROUNDS
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def bare_app(instance: Path) -> Flask:
    """One view that keeps what it is sent, and no more."""
    app = Flask("bare")
    threads = threading.local()

    def connection() -> sqlite3.Connection:
        if not hasattr(threads, "connection"):
            threads.connection = sqlite3.connect(instance / "bare.db", isolation_level=None)
            for pragma in PRAGMAS:
                threads.connection.execute(pragma)
            threads.connection.execute("CREATE TABLE IF NOT EXISTS kept (text TEXT NOT NULL)")
        kept: sqlite3.Connection = threads.connection
        return kept

    @app.post("/")
    def keep() -> Response:
        connection().execute("BEGIN IMMEDIATE")
        connection().execute("INSERT INTO kept VALUES (?)", (request.form["text"],))
        connection().execute("COMMIT")
        return Response(status=303)

    return app


def both_apps() -> DispatcherMiddleware:
    """Serve the application, and the bare view under /bare."""
    config = Config.from_environment()
    return DispatcherMiddleware(create_app(config), {"/bare": bare_app(config.instance)})


@dataclass(frozen=True, slots=True)
class Form:
    """A form ready to be sent."""

    path: str
    body: str
    cookie: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """How a batch went: requests a second, and seconds for each request."""

    rate: float
    seconds: tuple[float, ...]


@contextmanager
def server(instance: Path) -> Iterator[int]:
    """Gunicorn with the settings of `quizapp run`; its port."""
    with create_server(("127.0.0.1", 0)) as listener:
        settings = ["-c", "python:quizapp.serving", "--bind", f"fd://{listener.fileno()}"]
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", *settings, "benchmarks.answer_post:both_apps()"],
            pass_fds=[listener.fileno()],
            env={**os.environ, "QUIZAPP_INSTANCE": str(instance)},
        )
        try:
            yield listener.getsockname()[1]
        finally:
            process.terminate()
            process.wait(30)


def published_quiz(instance: Path) -> str:
    """Make a quiz of as many questions as needed; its code."""
    config = Config.from_environment({"QUIZAPP_INSTANCE": str(instance)})
    upgrade(config)
    engine = open_engine(config.database_url)
    with Session(engine) as session:
        world = World(session, datetime.now(UTC))
        teacher_id = world.teacher()
        questions = [replace(BEAMS, stem=f"{n}. {BEAMS.stem}") for n in range(QUESTIONS)]
        question_ids = world.drafts(teacher_id, questions)
        world.accept(teacher_id, question_ids)
        code = world.publish(world.quiz(teacher_id, question_ids), teacher_id)
    engine.dispose()
    return code


def answer_forms(port: int, code: str) -> list[Form]:
    """Start as many guests as needed, and fill in the forms that they are going to send."""
    return [form for _ in range(PLAYERS) for form in _forms_of_a_guest(port, code)]


def _forms_of_a_guest(port: int, code: str) -> list[Form]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", f"/q/{code}")
    page = connection.getresponse()
    cookie = page.headers["Set-Cookie"].partition(";")[0]
    token = re.findall(r'name="csrf_token"[^>]*value="([^"]+)"', page.read().decode())[0]
    body = urlencode({"csrf_token": token, "text": "twaalf"})
    connection.request("POST", f"/q/{code}/start", body, {**FORM, "Cookie": cookie})
    answer = connection.getresponse()
    answer.read()
    cookie = (answer.headers["Set-Cookie"] or cookie).partition(";")[0]
    attempt = answer.headers["Location"].rstrip("/")
    connection.close()
    return [Form(f"{attempt}/{n}", body, cookie) for n in range(1, QUESTIONS + 1)]


def send(port: int, forms: Sequence[Form]) -> Figures:
    """Send forms from all clients at once, each on one connection that stays open."""
    began = time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as clients:
        shares = [forms[client::CLIENTS] for client in range(CLIENTS)]
        seconds = [
            s for part in clients.map(lambda share: _send(port, share), shares) for s in part
        ]
    return Figures(len(forms) / (time.perf_counter() - began), tuple(seconds))


def _send(port: int, forms: Sequence[Form]) -> list[float]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    seconds = []
    for form in forms:
        began = time.perf_counter()
        connection.request("POST", form.path, form.body, {**FORM, "Cookie": form.cookie})
        answer = connection.getresponse()
        answer.read()
        seconds.append(time.perf_counter() - began)
        if answer.status != http.HTTPStatus.SEE_OTHER:
            raise RuntimeError(f"{form.path} answered {answer.status}")
    connection.close()
    return seconds


def measure() -> tuple[list[Figures], list[Figures]]:
    """The batches of the bare view and those of the answers, taken by turns."""
    bare, answers = [], []
    with tempfile.TemporaryDirectory() as folder:
        code = published_quiz(Path(folder))
        with server(Path(folder)) as port:
            forms = answer_forms(port, code)
            commits = [Form("/bare/", urlencode({"text": "twaalf"}))] * BATCH
            send(port, commits)  # what is only slow once is not measured
            for number in range(ROUNDS):
                bare.append(send(port, commits))
                answers.append(send(port, forms[number * BATCH : (number + 1) * BATCH]))
    return bare, answers


def main() -> None:
    """Print the figures."""
    bare, answers = measure()
    print(f"{ROUNDS} batches of {BATCH} requests each, {CLIENTS} clients, by turns")
    print(f"{'':14}{'requests/s':>12}{'p50 ms':>9}{'p99 ms':>9}")
    rows = [_row("bare commit", bare), _row("answer POST", answers)]
    rate, median, high = (rows[1][n] / rows[0][n] for n in range(3))
    print(f"{'ratio':14}{rate:12.2f}{median:9.2f}{high:9.2f}")


def _row(name: str, batches: Sequence[Figures]) -> tuple[float, float, float]:
    rate = statistics.median(batch.rate for batch in batches)
    hundredths = statistics.quantiles((s for b in batches for s in b.seconds), n=100)
    median, high = hundredths[49] * 1000, hundredths[98] * 1000
    print(f"{name:14}{rate:12.0f}{median:9.1f}{high:9.1f}")
    return rate, median, high


if __name__ == "__main__":
    main()
