"""The encoder's vectors of every training sentence, computed once and kept in a file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quizapp.core.language.encoder import WIDTH, Encoder, Word


class FeatureStore:
    """Vectors by the words of a sentence: rows of float16 in one file, and an index in JSON."""

    def __init__(self, folder: Path) -> None:
        self._rows_path = folder / "features.f16"
        self._index_path = folder / "features.json"
        self._index: dict[str, tuple[int, int]] = {}
        if self._index_path.exists():
            self._index = json.loads(self._index_path.read_text("utf-8"))

    def vectors(self, words: Sequence[str]) -> NDArray[np.float32]:
        """Return the vectors of a stored sentence; KeyError tells that it was never encoded."""
        row, count = self._index[_key(words)]
        values = np.fromfile(
            self._rows_path, np.float16, count * WIDTH, offset=row * WIDTH * np.float16().itemsize
        )
        return values.astype(np.float32).reshape(count, WIDTH)

    def add(self, sentences: Iterable[Sequence[Word]], encoder: Encoder) -> int:
        """Encode what is not stored yet; return how many sentences that were."""
        row = sum(count for _, count in self._index.values())
        added = 0
        with self._rows_path.open("r+b" if self._rows_path.exists() else "w+b") as file:
            # an interrupted run may have left rows that the index does not know
            file.truncate(row * WIDTH * np.float16().itemsize)
            file.seek(0, 2)
            for words in sentences:
                key = _key([word.text for word in words])
                if key in self._index:
                    continue
                file.write(encoder.vectors(words).astype(np.float16).tobytes())
                self._index[key] = (row, len(words))
                row += len(words)
                added += 1
        self._index_path.write_text(json.dumps(self._index), "utf-8")
        return added


def _key(words: Sequence[str]) -> str:
    return hashlib.sha1("\n".join(words).encode(), usedforsecurity=False).hexdigest()
