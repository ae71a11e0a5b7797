from __future__ import annotations

import importlib
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from urllib.request import urlopen

import pytest
from click.testing import CliRunner, Result
from sqlalchemy.orm import Session

from quizapp.cli import main
from quizapp.core.article import Language
from quizapp.models.engine import open_engine
from quizapp.operations.pages.start import start_page
from quizapp.samples import sample_articles
from quizapp.samples.__main__ import main as load_samples
from tests.player import Player
from tests.world import World

run = importlib.import_module("quizapp.cli.run")
SLEEPS = [sys.executable, "-c", "import time; time.sleep(60)"]
ENDS = [sys.executable, "-c", "raise SystemExit(3)"]
STUBBORN = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGINT, signal.SIG_IGN); time.sleep(60)",
]


@pytest.fixture
def instance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation that nothing was made in yet."""
    for name in ("QUIZAPP_DATABASE_URL", "DATABASE_URL", "QUIZAPP_REDIS_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QUIZAPP_INSTANCE", str(tmp_path))
    return tmp_path


@pytest.fixture
def with_a_quiz(instance: Path, sqlite_url: str, now: datetime) -> Path:
    """An installation with a teacher and a quiz."""
    engine = open_engine(sqlite_url)
    with Session(engine) as session:
        world = World(session, now)
        world.published(world.teacher())
    engine.dispose()
    return instance


@contextmanager
def told_to_stop_soon(number: signal.Signals) -> Iterator[None]:
    timer = threading.Timer(1.0, os.kill, (os.getpid(), number))
    timer.start()
    yield
    timer.join()


def serve(monkeypatch: pytest.MonkeyPatch, web: list[str], worker: list[str]) -> Result:
    """`quizapp run` with other children."""
    monkeypatch.setattr(run, "WORKER", worker)
    monkeypatch.setattr(run, "_web", lambda *_: web)
    return CliRunner().invoke(main, ["run", "--port", "0"])


@contextmanager
def quizapp_run() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The real command; what it printed before it served, and the process."""
    command = [sys.executable, "-m", "quizapp", "run", "--port", "0", "--workers", "1"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout
        try:
            printed = ""
            while "quizapp serves" not in printed and process.poll() is None:
                printed += process.stdout.readline()
            yield process, printed
        finally:
            process.terminate()
            process.wait(60)


def port(printed: str) -> int:
    return int(re.findall(r"http://127\.0\.0\.1:(\d+)", printed)[0])


def test_the_first_run_prints_a_password_once_and_serves_the_sample_quizzes(instance: Path) -> None:
    with quizapp_run() as (process, printed):
        name, password = re.findall(r"(?:first teacher|only now\)): (\S+)", printed)
        player = Player(port(printed))
        listed = player.get("/")
        assert all(article.title in listed for article in sample_articles())
        player.get("/sign-in")
        player.post("/sign-in", name=name, password=password)
        player.get("/admin/")
    assert process.returncode == 0
    assert password.encode() not in (instance / "quizapp.db").read_bytes()

    with quizapp_run() as (process, printed):
        assert printed.startswith("quizapp serves")
    assert process.returncode == 0


def test_what_it_started_is_gone_when_it_is_told_to_stop(with_a_quiz: Path) -> None:
    with quizapp_run() as (process, printed):
        number = port(printed)
        assert urlopen(f"http://127.0.0.1:{number}/").status == 200
        process.send_signal(signal.SIGINT)
        process.wait(60)

    assert process.returncode == 0
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", number))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_when_it_is_told_to(
    with_a_quiz: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    with told_to_stop_soon(number):
        result = serve(monkeypatch, SLEEPS, SLEEPS)

    assert (result.exit_code, result.stderr) == (0, "")


def test_a_child_that_does_not_stop_is_ended(
    with_a_quiz: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "PATIENCE", 0.2)
    with told_to_stop_soon(signal.SIGTERM):
        before = time.monotonic()
        result = serve(monkeypatch, SLEEPS, STUBBORN)

    assert result.exit_code == 0
    assert time.monotonic() - before < 10


@pytest.mark.parametrize(
    ("web", "worker", "line"),
    [
        (ENDS, SLEEPS, "The web server ended by itself (status 3); stopping."),
        (SLEEPS, ENDS, "The worker ended by itself (status 3); stopping."),
    ],
)
def test_when_one_child_ends_the_other_is_stopped_with_one_clear_line(
    with_a_quiz: Path, monkeypatch: pytest.MonkeyPatch, web: list[str], worker: list[str], line: str
) -> None:
    result = serve(monkeypatch, web, worker)

    assert result.exit_code == 1
    assert result.stderr == f"Error: {line}\n"


def test_a_busy_port_is_one_line(instance: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        number = str(busy.getsockname()[1])

        result = CliRunner().invoke(main, ["run", "--port", number])

    assert result.exit_code == 1
    assert result.stderr == (
        f"Error: Cannot listen on 127.0.0.1, port {number}: Address already in use.\n"
    )
    assert list(instance.glob("quizapp.db*")) == []


@pytest.mark.parametrize("host", ["192.0.2.1", "no address"])
def test_an_address_that_is_not_ours_is_one_line(instance: Path, host: str) -> None:
    result = CliRunner().invoke(main, ["run", "--host", host])

    assert result.exit_code == 1
    assert re.fullmatch(rf"Error: Cannot listen on {host}, port 8000: .+\.\n", result.stderr)


def test_without_samples_all_else_works(instance: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "_LOAD_SAMPLES", ENDS)
    with told_to_stop_soon(signal.SIGTERM):
        result = serve(monkeypatch, SLEEPS, SLEEPS)

    assert result.exit_code == 0
    assert result.stderr == "The sample quizzes could not be made; all else works.\n"


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_the_address_can_be_opened_as_it_is_printed(host: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, 0), family=family) as listener:
        number = listener.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        assert run._address(listener) == f"http://{shown}:{number}"  # noqa: SLF001


def test_the_samples_are_listed_quizzes_of_approved_questions_the_dutch_one_first(
    instance: Path, sqlite_url: str, now: datetime
) -> None:
    engine = open_engine(sqlite_url)
    with Session(engine) as session:
        World(session, now).teacher()

    load_samples()

    with Session(engine) as session:
        listed = start_page(session)
    engine.dispose()
    for quiz, article in zip(listed, reversed(sample_articles()), strict=True):
        (label,) = quiz.articles
        assert (quiz.title, label.language) == (article.title, article.language)
        assert label.publisher == article.publisher
        assert quiz.questions >= 8
    assert [quiz.articles[0].language for quiz in listed] == [Language.NL, Language.EN]
