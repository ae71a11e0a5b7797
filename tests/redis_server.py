"""A Redis server of the tests' own on the loopback address."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class NoRedisError(Exception):
    """There is no server program here; str() says what to install."""


@contextmanager
def running_redis(folder: Path) -> Iterator[str]:
    """Start a server that keeps nothing; its address."""
    program = shutil.which("redis-server")
    if program is None:
        raise NoRedisError("no Redis server here: apt-get install redis-server")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    options = ["--port", port, "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    with subprocess.Popen([program, *options], stdout=subprocess.DEVNULL) as server:
        try:
            _wait(int(port))
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()


def _wait(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return
    raise NoRedisError("the Redis server does not answer")
