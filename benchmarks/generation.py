"""How long the generator takes for an article, as a ratio to analysing the same text.

Run it with ``python -m benchmarks.generation``. Both are measured in one run, in turns, on
articles of our own; the machine's other load then weighs on both alike. An article is analysed
once only, because the encoder remembers sentences that it has seen.
"""

from __future__ import annotations

import statistics
import time
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quizapp.core.article import Article, Language
from quizapp.core.generation.generator import generate
from quizapp.core.language import analysis, reader

ARTICLES = Path(__file__).parents[1] / "tests" / "articles" / "nl"
ROUNDS = 5


@dataclass(frozen=True)
class Timing:
    """Seconds for one article; those of the generator are a median."""

    name: str
    words: int
    questions: int
    analysis: float
    generation: float

    @property
    def ratio(self) -> float:
        """What the generator adds to the analysis: 0.3 is thirty per cent."""
        return self.generation / self.analysis


def main() -> None:
    """Print the times of every practice article, and the ratio over all."""
    _warm_up()
    timings = [_timing(name, published) for name, published in _articles()]
    print(f"{'article':24}{'words':>6}{'asked':>6}{'analysis':>10}{'generator':>10}{'ratio':>7}")
    for t in timings:
        print(
            f"{t.name:24}{t.words:6}{t.questions:6}{t.analysis:9.3f}s{t.generation:9.3f}s"
            f"{t.ratio:7.2f}"
        )
    analysed = sum(t.analysis for t in timings)
    generated = sum(t.generation for t in timings)
    print(f"the generator adds {generated / analysed:.1%} to {analysed:.2f} s of analysis")


def _warm_up() -> None:
    """Load the models and let the libraries settle."""
    text = "Thomas Visser woont in Praag. In Praag won hij in 2020 drie prijzen."
    generate(reader.read(Article(text, Language.NL), analysis.load(Language.NL)))


def _articles() -> list[tuple[str, date]]:
    about = tomllib.loads((ARTICLES / "articles.toml").read_text("utf-8"))
    return [(name, entry["published"]) for name, entry in about.items()]


def _timing(name: str, published: date) -> Timing:
    text = (ARTICLES / f"{name}.txt").read_text("utf-8")
    article = Article(text, Language.NL, published)
    parser = analysis.load(Language.NL)
    start = time.perf_counter()
    document = reader.read(article, parser)
    analysed = time.perf_counter() - start
    generated = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        questions = generate(document)
        generated.append(time.perf_counter() - start)
    words = len(text.split())
    return Timing(name, words, len(questions), analysed, statistics.median(generated))


if __name__ == "__main__":
    main()
