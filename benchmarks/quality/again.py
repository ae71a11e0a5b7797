"""The same articles once more, in a process of its own whose hashes differ.

Only so it shows whether the order of a set, or anything else that lives as long as a process,
finds its way into the questions.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.quality.articles import Part, load
from benchmarks.quality.measured import Measured, measure
from quizapp.core.article import Language

_HASH_SEED = "1"
_ROOT = Path(__file__).parents[2]


def digests(
    folder: Path, language: Language, part: Part, count: int | None, seed: int
) -> Mapping[str, str]:
    """Make the questions of every article in another process, and return their digests by name."""
    asked = [str(folder.resolve()), language.value, part.name, json.dumps(count), str(seed)]
    done = subprocess.run(
        [sys.executable, "-m", __name__, *asked],
        check=True,
        stdout=subprocess.PIPE,
        cwd=_ROOT,
        env={**os.environ, "PYTHONHASHSEED": _HASH_SEED},
    )
    found: Mapping[str, str] = json.loads(done.stdout)
    return found


def main(folder: str, language: str, part: str, count: str, seed: str) -> None:
    """Print the digests as JSON."""
    practices = load(Path(folder), Language(language), Part[part])
    made = [measure(practice, json.loads(count), int(seed)) for practice in practices]
    print(json.dumps({m.practice.name: m.digest for m in made if isinstance(m, Measured)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
