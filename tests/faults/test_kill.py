from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from quizapp.models import ResponseRow
from quizapp.models.engine import open_engine
from tests.faults.server import running_server
from tests.player import Player
from tests.world import World

ROUNDS = 50
TYPED = 3  # the position of the question that is answered in words


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    """The server's own database, on the defaults."""
    engine = open_engine(sqlite_url)
    yield engine
    engine.dispose()


@pytest.fixture
def code(engine: Engine, now: datetime) -> str:
    with Session(engine) as session:
        world = World(session, now)
        return world.published(world.teacher())


def test_an_acknowledged_answer_survives_kill_9_of_the_server(
    tmp_path: Path, engine: Engine, code: str
) -> None:
    said = [f"de buurt van nummer {number}" for number in range(ROUNDS)]

    with running_server(tmp_path) as server:
        for answer in said:
            player = Player(server.port)
            player.start(code)
            question = player.place.rstrip("/") + f"/{TYPED}"
            player.get(question)
            player.post(question, text=answer)
            server.kill()
            server.start_again()
            assert answer in player.get(question)

    with Session(engine) as session:
        kept = session.scalars(select(ResponseRow.text).order_by(ResponseRow.id)).all()
        assert kept == said
        assert session.scalar(text("PRAGMA integrity_check")) == "ok"
