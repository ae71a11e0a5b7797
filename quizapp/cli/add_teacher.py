from __future__ import annotations

import secrets
import sys
from datetime import UTC, datetime

import click
from sqlalchemy.orm import Session

from quizapp.config import Config
from quizapp.database import upgrade
from quizapp.models.engine import open_engine
from quizapp.operations import accounts
from quizapp.operations.refusals import Reason, Refused

SENTENCES = {
    Reason.NAME_MISSING: "A teacher needs a name.",
    Reason.NAME_TOO_LONG: f"The name is longer than {accounts.LONGEST_NAME} characters.",
    Reason.NAME_TAKEN: "There is a teacher with this name already.",
    Reason.PASSWORD_TOO_SHORT: (
        f"The password is too short: use at least {accounts.SHORTEST_PASSWORD} characters."
    ),
}


@click.command("add-teacher")
@click.argument("name")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
def add_teacher(name: str, *, password_stdin: bool) -> None:
    """Add a teacher called NAME, and print a password once."""
    config = Config.from_environment()
    upgrade(config)
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else new_password()
    try:
        with Session(open_engine(config.database_url)) as session:
            teacher = accounts.add_teacher(session, name, password, datetime.now(UTC))
    except Refused as refusal:
        raise click.ClickException(SENTENCES[refusal.reason]) from refusal
    click.echo(f"Teacher: {teacher.name}")
    if not password_stdin:
        click.echo(f"Password (shown only now): {password}")


def new_password() -> str:
    """Make a password of 96 random bits that can be typed."""
    return secrets.token_urlsafe(12)
