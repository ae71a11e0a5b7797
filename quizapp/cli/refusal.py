"""What a person gave cannot be used: one line says why, and the exit status is 2."""

from __future__ import annotations

import click


class RefusedError(click.ClickException):
    """A file or an argument cannot be used; its message is one plain sentence."""

    exit_code = 2
