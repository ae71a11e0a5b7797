from __future__ import annotations

from typing import Protocol, cast

from flask import current_app


class Queue(Protocol):
    """Where work goes that outlives a request."""

    def generate(self, generation_id: int) -> None:
        """Have the questions of a queued generation made."""

    def check(self, version_id: int) -> None:
        """Have the linter look at a version of a question."""


def queue() -> Queue:
    """The queue of this application."""
    return cast("Queue", current_app.extensions["quizapp.queue"])
