from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from quizapp.cli import main
from quizapp.worker import Queue


def test_the_worker_works_on_the_installation_that_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked: list[Queue] = []

    def work(queue: Queue) -> None:
        worked.append(queue)

    monkeypatch.setenv("QUIZAPP_INSTANCE", str(tmp_path))
    monkeypatch.setattr(Queue, "work", work)

    result = CliRunner().invoke(main, ["worker"])

    assert result.exit_code == 0
    assert len(worked) == 1
    assert (tmp_path / "queue.db").exists()
