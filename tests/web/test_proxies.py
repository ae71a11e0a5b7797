from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from flask import request

from quizapp.app import create_app
from quizapp.config import Config

CLAIMED = "203.0.113.7"


@pytest.mark.parametrize(
    ("proxies", "seen"),
    [(0, "127.0.0.1"), (1, CLAIMED)],
    ids=["anybody can claim an address", "our own proxy tells whom it passes on"],
)
def test_a_visitor_is_known_by_the_address_that_can_be_trusted(
    tmp_path: Path, proxies: int, seen: str
) -> None:
    base = Config(instance=tmp_path, database_url="sqlite://", secret_key="only in tests")
    app = create_app(replace(base, proxies=proxies))
    addresses = []
    app.before_request(lambda: addresses.append(request.remote_addr))

    app.test_client().get("/help", headers={"X-Forwarded-For": CLAIMED})

    assert addresses == [seen]


def test_the_number_of_proxies_is_read_from_the_environment(tmp_path: Path) -> None:
    variables = {"QUIZAPP_INSTANCE": str(tmp_path), "QUIZAPP_PROXIES": "2"}
    assert Config.from_environment(variables).proxies == 2
