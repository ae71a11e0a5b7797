"""A PostgreSQL server of the tests' own, from the system's programs, gone when they are done."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = Path("/usr/lib/postgresql")
MEMORY = Path("/dev/shm")  # noqa: S108 - mkdtemp makes a folder of its own in it
ENOUGH = 2**30  # bytes
# the tests' data need not survive a power cut
HURRY = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=50"


class NoPostgreSQLError(Exception):
    """There are no server programs here; str() says what to install."""


class Server:
    """A running server that listens on a socket in `folder` only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@/{database}?host={self._folder}"


@contextmanager
def running_server() -> Iterator[Server]:
    """Start a server with a data folder of its own; stop it in the end."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="quizapp-pg-", dir=_quick_folder()))
    data = folder / "data"
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        _run([programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-N", "-E", "UTF8"])
        options = f"-c listen_addresses='' -k {folder} {HURRY}"
        _run([programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start"])
        try:
            yield Server(folder)
        finally:
            _run([programs / "pg_ctl", "-D", data, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _quick_folder() -> Path | None:
    """Memory that looks like a folder, where there is plenty; else the usual one."""
    plenty = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH
    return MEMORY if plenty else None


def _programs() -> Path:
    versions = sorted(PROGRAMS.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not versions:
        raise NoPostgreSQLError("no PostgreSQL server here: apt-get install postgresql")
    return versions[-1].parent


def _run(command: list[str | Path]) -> None:
    # PostgreSQL refuses to run as root
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*prefix, *map(str, command)], check=True, stdout=subprocess.DEVNULL, cwd="/")
