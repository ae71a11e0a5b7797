"""The real server, started fast: a process that has imported everything forks for each start."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# what each of fifty starts would import again
_starts = multiprocessing.get_context("forkserver")
_starts.set_forkserver_preload(["quizapp.app", "gunicorn.app.wsgiapp", "gunicorn.workers.gthread"])


def serve(listener: socket.socket, instance: Path) -> None:
    """Become gunicorn, as `quizapp run` starts it, with one web process."""
    from gunicorn.app.wsgiapp import WSGIApplication  # noqa: PLC0415 - only in the child

    os.setsid()
    os.environ["QUIZAPP_INSTANCE"] = str(instance)
    settings = ["-c", "python:quizapp.serving", "--workers", "1"]
    sys.argv = ["gunicorn", *settings, "--bind", f"fd://{listener.fileno()}"]
    WSGIApplication("%(prog)s [OPTIONS] [APP_MODULE]").run()


class Server:
    """Gunicorn on a socket of ours, so that who connects while it is dead waits for the next."""

    def __init__(self, instance: Path) -> None:
        self._instance = instance
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._process = self._start()

    def _start(self) -> multiprocessing.process.BaseProcess:
        process = _starts.Process(target=serve, args=(self._listener, self._instance))
        process.start()
        return process

    def kill(self) -> None:
        """End all its processes at once, as `kill -9` does."""
        assert self._process.pid
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.join()

    def start_again(self) -> None:
        """Start it on the same socket."""
        self._process = self._start()

    def close(self) -> None:
        """Let go of the socket."""
        self._listener.close()


@contextmanager
def running_server(instance: Path) -> Iterator[Server]:
    """Serve what is in `instance`; kill it in the end."""
    server = Server(instance)
    try:
        yield server
    finally:
        server.kill()
        server.close()
