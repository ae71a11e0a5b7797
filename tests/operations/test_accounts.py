from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from quizapp.models import UserRow
from quizapp.operations import accounts
from quizapp.operations.refusals import Reason, Refused
from tests.races import AT_ONCE, race
from tests.world import PASSWORD, World


def test_a_teacher_signs_in_with_name_and_password(world: World) -> None:
    teacher_id = world.teacher("Juf Aleida")

    teacher = accounts.sign_in(world.session, " Juf Aleida ", PASSWORD)

    assert (teacher.id, teacher.name) == (teacher_id, "Juf Aleida")
    assert accounts.find_teacher(world.session, teacher_id) == teacher


@pytest.mark.parametrize(
    ("name", "password"),
    [("Juf Aleida", "een lang wachtwoorD"), ("Meester Bram", PASSWORD), ("", ""), ("\0", "\0")],
)
def test_a_wrong_name_or_password_is_refused_without_telling_which(
    world: World, name: str, password: str
) -> None:
    world.teacher("Juf Aleida")

    with pytest.raises(Refused) as refusal:
        accounts.sign_in(world.session, name, password)

    assert refusal.value.reason is Reason.WRONG_SIGN_IN


def test_an_unknown_name_costs_as_much_as_a_wrong_password(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    verified: list[str] = []

    class Watched(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # noqa: A002
            verified.append(str(password))
            return super().verify(hash, password)

    world.teacher("Juf Aleida")
    monkeypatch.setattr(accounts, "hasher", Watched(time_cost=1, memory_cost=8, parallelism=1))
    for name in ("Juf Aleida", "Niemand"):
        with pytest.raises(Refused):
            accounts.sign_in(world.session, name, "geraden")

    assert verified == ["geraden", "geraden"]


def test_the_password_is_not_kept(world: World) -> None:
    world.teacher()

    kept = world.session.scalars(select(UserRow.password_hash)).one()

    assert kept.startswith("$argon2id$")
    assert PASSWORD not in kept


@pytest.mark.parametrize(
    ("name", "password", "reason"),
    [
        ("  ", PASSWORD, Reason.NAME_MISSING),
        ("n" * 81, PASSWORD, Reason.NAME_TOO_LONG),
        ("Juf Aleida", PASSWORD, Reason.NAME_TAKEN),
        ("Meester Bram", "kort", Reason.PASSWORD_TOO_SHORT),
    ],
)
def test_an_account_needs_a_name_of_its_own_and_a_long_password(
    world: World, name: str, password: str, reason: Reason
) -> None:
    world.teacher("Juf Aleida")

    with pytest.raises(Refused) as refusal:
        accounts.add_teacher(world.session, name, password, world.now)

    assert refusal.value.reason is reason


def test_of_many_who_take_a_name_at_once_one_gets_it(world: World, engine: Engine) -> None:
    def take(session: Session, _number: int) -> None:
        accounts.add_teacher(session, "Juf Aleida", PASSWORD, world.now)

    outcomes = race(engine, take)

    assert sorted(map(str, outcomes)) == ["None", *[Reason.NAME_TAKEN] * (AT_ONCE - 1)]


def test_somebody_who_is_not_there_is_not_found(world: World) -> None:
    assert accounts.find_teacher(world.session, 1) is None
    assert not accounts.any_teacher(world.session)
    world.teacher()
    assert accounts.any_teacher(world.session)
