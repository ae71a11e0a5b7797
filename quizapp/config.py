"""Where things are kept, read from the environment once."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from sqlalchemy import make_url


@dataclass(frozen=True, slots=True)
class Config:
    """What differs between installations.

    `instance` is the folder that holds what this installation owns: the database and the queue
    where they are SQLite, and the secret key. `proxies` of our own stand before the web server and
    tell whom they pass on; without them a visitor could claim any address. With `immediate`,
    background work is done at once, in the process that asks for it (tests).
    """

    instance: Path
    database_url: str
    secret_key: str
    redis_url: str | None = None
    secure_cookies: bool = False
    proxies: int = 0
    immediate: bool = False

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Config:
        """Read QUIZAPP_* variables; without any, everything is in ./instance.

        QUIZAPP_INSTANCE, QUIZAPP_DATABASE_URL (or DATABASE_URL), QUIZAPP_SECRET_KEY,
        QUIZAPP_REDIS_URL, QUIZAPP_SECURE_COOKIES (1 behind https), QUIZAPP_PROXIES (how many).
        Makes the folder and the secret key where they are missing. Raises ValueError for a
        number of proxies that is none.
        """
        instance = Path(environment.get("QUIZAPP_INSTANCE") or "instance").resolve()
        instance.mkdir(parents=True, exist_ok=True)
        return cls(
            instance=instance,
            database_url=_database_url(environment) or f"sqlite:///{instance / 'quizapp.db'}",
            secret_key=environment.get("QUIZAPP_SECRET_KEY")
            or _kept_secret(instance / "secret_key"),
            redis_url=environment.get("QUIZAPP_REDIS_URL") or None,
            secure_cookies=environment.get("QUIZAPP_SECURE_COOKIES") == "1",
            proxies=int(environment.get("QUIZAPP_PROXIES") or 0),
        )

    def as_flask(self) -> dict[str, Any]:
        """The same for Flask and its extensions."""
        return {
            "SECRET_KEY": self.secret_key,
            "SQLALCHEMY_DATABASE_URI": self.database_url,
            "SESSION_COOKIE_HTTPONLY": True,
            "SESSION_COOKIE_SAMESITE": "Lax",
            "SESSION_COOKIE_SECURE": self.secure_cookies,
            "PERMANENT_SESSION_LIFETIME": timedelta(days=30),  # as long as guests are kept
            "MAX_CONTENT_LENGTH": 2_000_000,  # bytes; an article's limit is smaller and has words
            "MAX_FORM_MEMORY_SIZE": 2_000_000,
            "RATELIMIT_STORAGE_URI": self.redis_url or "memory://",
        }


def _database_url(environment: Mapping[str, str]) -> str | None:
    """The given database, with our driver for PostgreSQL whatever the address calls it."""
    given = environment.get("QUIZAPP_DATABASE_URL") or environment.get("DATABASE_URL")
    if not given:
        return None
    url = make_url(given)
    if url.drivername in ("postgres", "postgresql"):
        url = url.set(drivername="postgresql+psycopg")
    return url.render_as_string(hide_password=False)


def _kept_secret(path: Path) -> str:
    """The secret in a file that only its owner reads; whoever comes first makes it."""
    if not path.exists():
        with NamedTemporaryFile("w", dir=path.parent, encoding="ascii") as draft:
            draft.write(secrets.token_hex(32))
            draft.flush()
            with suppress(FileExistsError):
                os.link(draft.name, path)  # in one step, so that nobody reads half a secret
    return path.read_text(encoding="ascii")
