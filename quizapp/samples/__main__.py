"""Turn the sample articles into the first quizzes (`python -m quizapp.samples`).

A process of its own, so that the language models are gone from memory when it is done.
"""

from __future__ import annotations

from datetime import UTC, datetime
from random import SystemRandom

from sqlalchemy.orm import Session

from quizapp import method
from quizapp.config import Config
from quizapp.core.generation.generator import generate
from quizapp.models.engine import open_engine
from quizapp.operations.generation import Method
from quizapp.operations.samples import Sampling, load_sample
from quizapp.samples import sample_articles


def main() -> None:
    """Load the samples into the installation that the environment names."""
    engine = open_engine(Config.from_environment().database_url)
    how = Sampling(
        Method(method.read, method.ask), generate, SystemRandom(), lambda: datetime.now(UTC)
    )
    with Session(engine) as session:
        for article in sample_articles():
            load_sample(session, article, how)


if __name__ == "__main__":
    main()
