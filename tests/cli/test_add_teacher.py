from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy.orm import Session

from quizapp.cli import main
from quizapp.models.engine import open_engine
from quizapp.operations import accounts
from tests.world import PASSWORD


@pytest.fixture(autouse=True)
def instance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("QUIZAPP_DATABASE_URL", "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QUIZAPP_INSTANCE", str(tmp_path))
    return tmp_path


def add(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, ["add-teacher", *arguments], input=typed)


def signed_in(instance: Path, name: str, password: str) -> str:
    engine = open_engine(f"sqlite:///{instance / 'quizapp.db'}")
    with Session(engine) as session:
        name = accounts.sign_in(session, name, password).name
    engine.dispose()
    return name


def test_a_teacher_signs_in_with_the_password_that_was_printed(instance: Path) -> None:
    result = add("Juf Aleida")

    assert result.exit_code == 0
    (password,) = re.findall(r"Password \(shown only now\): (\S{16})\n", result.stdout)
    assert signed_in(instance, "Juf Aleida", password) == "Juf Aleida"


def test_each_teacher_gets_another_password() -> None:
    assert add("Juf Aleida").stdout.split()[-1] != add("Meester Bram").stdout.split()[-1]


def test_a_password_can_be_given_on_standard_input_and_is_not_shown(instance: Path) -> None:
    result = add("Juf Aleida", "--password-stdin", typed=PASSWORD + "\n")

    assert (result.exit_code, result.stdout) == (0, "Teacher: Juf Aleida\n")
    assert signed_in(instance, "Juf Aleida", PASSWORD) == "Juf Aleida"


@pytest.mark.parametrize(
    ("name", "typed", "line"),
    [
        ("Juf Aleida", PASSWORD, "There is a teacher with this name already."),
        (" ", PASSWORD, "A teacher needs a name."),
        ("n" * 81, PASSWORD, "The name is longer than 80 characters."),
        ("Meester Bram", "kort", "The password is too short: use at least 10 characters."),
    ],
)
def test_what_is_wrong_is_one_line(name: str, typed: str, line: str) -> None:
    add("Juf Aleida")

    result = add(name, "--password-stdin", typed=typed + "\n")

    assert (result.exit_code, result.stderr) == (1, f"Error: {line}\n")
