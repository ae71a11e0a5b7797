"""`quizapp run`: the web server and the worker as two child processes, from nothing."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from threading import Event

import click
from sqlalchemy.orm import Session

from quizapp.cli.add_teacher import new_password
from quizapp.config import Config
from quizapp.database import upgrade
from quizapp.models.engine import open_engine
from quizapp.operations import accounts
from quizapp.operations.samples import any_quiz

FIRST_TEACHER = "docent"
WORKER = [sys.executable, "-m", "quizapp", "worker"]
_LOAD_SAMPLES = [sys.executable, "-m", "quizapp.samples"]
PATIENCE = 15
"""Seconds that a child gets to finish what it is doing."""
SOON = 0.2
"""Seconds until it is noticed that a child ended."""


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0: any free."
)
@click.option(
    "--workers", default=2, show_default=True, type=click.IntRange(1), help="Web processes."
)
def run(host: str, port: int, workers: int) -> None:
    """Serve quizapp; the first time, make everything that it needs."""
    config = Config.from_environment()
    with _listening(host, port) as listener:
        _prepare(config)
        with ExitStack() as stack:
            stop = stack.enter_context(_told_to_stop())
            web = stack.enter_context(_child(_web(listener, workers), listener, signal.SIGTERM))
            worker = stack.enter_context(_child(WORKER, None, signal.SIGINT))
            click.echo(f"quizapp serves {_address(listener)} (stop it with Ctrl+C)")
            _watch({"web server": web, "worker": worker}, stop)


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket of our own, handed to the web server: a busy port is known before any work."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.create_server((host, port), family=family, backlog=128)
    except socket.gaierror as problem:
        raise _cannot_listen(host, port, problem.strerror) from problem
    except OSError as problem:
        raise _cannot_listen(host, port, os.strerror(problem.errno or 0)) from problem
    with listener:
        yield listener


def _cannot_listen(host: str, port: int, reason: str | None) -> click.ClickException:
    return click.ClickException(f"Cannot listen on {host}, port {port}: {reason}.")


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _prepare(config: Config) -> None:
    """Upgrade the database, and fill a new one with a teacher and the sample quizzes."""
    upgrade(config)
    engine = open_engine(config.database_url)
    with Session(engine) as session:
        if not accounts.any_teacher(session):
            password = new_password()
            accounts.add_teacher(session, FIRST_TEACHER, password, datetime.now(UTC))
            click.echo(f"The first teacher: {FIRST_TEACHER}")
            click.echo(f"Password (shown only now): {password}")
        if not any_quiz(session):
            click.echo("Making quizzes of two sample articles, one in Dutch and one in English ...")
            _load_samples()
    engine.dispose()


def _load_samples() -> None:
    made = subprocess.run(_LOAD_SAMPLES, check=False)  # noqa: S603 - our own module, by this same Python
    if made.returncode:
        click.echo("The sample quizzes could not be made; all else works.", err=True)


def _web(listener: socket.socket, workers: int) -> list[str]:
    settings = ["-c", "python:quizapp.serving", "--workers", str(workers)]
    return [sys.executable, "-m", "gunicorn", *settings, "--bind", f"fd://{listener.fileno()}"]


@contextmanager
def _child(
    command: list[str], listener: socket.socket | None, stop: signal.Signals
) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is told to `stop` in the end, and ended if it does not."""
    # in a session of its own: Ctrl+C reaches us alone, and each child is stopped its own way
    child = subprocess.Popen(  # noqa: S603 - likewise
        command, pass_fds=[listener.fileno()] if listener else [], start_new_session=True
    )
    try:
        yield child
    finally:
        child.send_signal(stop)
        try:
            child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


@contextmanager
def _told_to_stop() -> Iterator[Event]:
    """Set when we are told to stop, by Ctrl+C or by whatever manages services here."""
    stop = Event()
    before = {
        number: signal.signal(number, lambda *_: stop.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _watch(children: dict[str, subprocess.Popen[bytes]], stop: Event) -> None:
    """Wait until we are told to stop, or until a child ends, which is an error."""
    while not stop.wait(SOON):
        for name, child in children.items():
            if child.poll() is not None:
                raise click.ClickException(
                    f"The {name} ended by itself (status {child.returncode}); stopping."
                )
