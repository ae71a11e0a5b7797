"""The real site on a free port: web server and worker as `quizapp run` starts them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from quizapp.config import Config
from quizapp.database import upgrade
from quizapp.models.engine import open_engine
from tests.browser import scene

CHROMIUM = Path("/usr/bin/chromium")
LAUNCH = {
    "executable_path": str(CHROMIUM),
    "args": [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ],
}
VIEWPORTS = {"phone": {"width": 360, "height": 740}, "desktop": {"width": 1280, "height": 800}}
SERVES = "quizapp serves "
PATIENCE = 30
"""Seconds to stop."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where it is, and the code of the quiz that is open."""

    address: str
    code: str


@contextmanager
def running_site(folder: Path) -> Iterator[Site]:
    """Serve the scene from an instance in `folder`."""
    environment = {**os.environ, "QUIZAPP_INSTANCE": str(folder), "OMP_NUM_THREADS": "1"}
    config = Config.from_environment(environment)
    upgrade(config)
    engine = open_engine(config.database_url)
    with Session(engine) as session:
        code = scene.load(session, datetime.now(UTC))
    engine.dispose()
    command = [sys.executable, "-c", "from quizapp.cli import main; main()", "run", "--port", "0"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as server:
        assert server.stdout
        said = next(line for line in server.stdout if line.startswith(SERVES))
        try:
            yield Site(said.removeprefix(SERVES).split()[0], code)
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(PATIENCE)
