"""The command line: one module for each command, imported when it is called.

So `quizapp generate` loads no web framework, and `quizapp run` no language models.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from quizapp.cli.refusal import RefusedError

COMMANDS = {
    "add-teacher": "add_teacher",
    "generate": "generate",
    "lint": "lint",
    "run": "run",
    "worker": "worker",
}


class Commands(click.Group):
    """The commands, each called like its module, with dashes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command of this name; None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f"quizapp.cli.{module}"), module)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; a mistake in its arguments is told in one line."""
        try:
            return super().invoke(ctx)
        except click.UsageError as mistake:
            raise RefusedError(" ".join(mistake.format_message().split())) from mistake


@click.group(cls=Commands)
@click.version_option(package_name="quizapp")
def main() -> None:
    """News articles become quizzes whose every question knows the sentence that proves it."""
