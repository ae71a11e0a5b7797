from __future__ import annotations

import logging

import click

from quizapp.config import Config
from quizapp.worker import Queue


@click.command()
def worker() -> None:
    """Make and check questions in the background (`quizapp run` starts one of these)."""
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    Queue(Config.from_environment()).work()
