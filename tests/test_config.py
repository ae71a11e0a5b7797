from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest

from quizapp.config import Config


def read(tmp_path: Path, **variables: str) -> Config:
    return Config.from_environment({"QUIZAPP_INSTANCE": str(tmp_path / "instance"), **variables})


@pytest.mark.parametrize("environment", [{}, {"QUIZAPP_INSTANCE": ""}])
def test_without_any_variable_everything_is_in_the_instance_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    monkeypatch.chdir(tmp_path)

    config = Config.from_environment(environment)

    assert config.instance == tmp_path / "instance"
    assert config.database_url == f"sqlite:///{tmp_path / 'instance' / 'quizapp.db'}"
    assert (config.redis_url, config.secure_cookies, config.immediate) == (None, False, False)


def test_the_secret_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    first, second = read(tmp_path), read(tmp_path)

    assert first.secret_key == second.secret_key
    assert len(first.secret_key) == 64
    kept = tmp_path / "instance" / "secret_key"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert [path.name for path in kept.parent.iterdir()] == ["secret_key"]


def test_processes_that_start_at_once_have_the_same_secret(tmp_path: Path) -> None:
    secrets: list[str] = []
    ready = threading.Barrier(4)

    def start() -> None:
        ready.wait()
        secrets.append(read(tmp_path).secret_key)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(secrets) == 4
    assert len(set(secrets)) == 1


def test_a_secret_of_ones_own_is_not_kept(tmp_path: Path) -> None:
    config = read(tmp_path, QUIZAPP_SECRET_KEY="of my own")

    assert config.secret_key == "of my own"
    assert list(config.instance.iterdir()) == []


@pytest.mark.parametrize("variable", ["QUIZAPP_DATABASE_URL", "DATABASE_URL"])
@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_a_postgresql_address_is_understood_as_it_is_usually_written(
    tmp_path: Path, variable: str, scheme: str
) -> None:
    config = read(tmp_path, **{variable: f"{scheme}://school:ge%40heim@db/quizapp"})

    assert config.database_url == "postgresql+psycopg://school:ge%40heim@db/quizapp"


def test_our_own_variable_goes_before_the_general_one(tmp_path: Path) -> None:
    config = read(
        tmp_path, DATABASE_URL="postgresql://a/b", QUIZAPP_DATABASE_URL="sqlite:////data/quizapp.db"
    )

    assert config.database_url == "sqlite:////data/quizapp.db"


def test_behind_https_cookies_are_sent_over_https_only(tmp_path: Path) -> None:
    assert read(tmp_path, QUIZAPP_SECURE_COOKIES="1").as_flask()["SESSION_COOKIE_SECURE"]


def test_several_machines_share_what_they_count_through_redis(tmp_path: Path) -> None:
    config = read(tmp_path, QUIZAPP_REDIS_URL="redis://queue:6379/0")

    assert config.redis_url == "redis://queue:6379/0"
    assert config.as_flask()["RATELIMIT_STORAGE_URI"] == "redis://queue:6379/0"
