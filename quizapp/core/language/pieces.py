"""Words cut into the pieces the encoder knows: SentencePiece's unigram model.

The best cut has the highest sum of log probabilities (Kudo 2018, "Subword regularization").
"""

from __future__ import annotations

from functools import lru_cache

from quizapp.core.language.encoder_file import Vocabulary

WORD_START = "▁"
# an unknown character costs this much more than the rarest piece, as in SentencePiece
UNKNOWN_PENALTY = 10.0
LONGEST_PIECE = 24
REMEMBERED_WORDS = 50_000


class Pieces:
    """Cuts words, given a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._unknown_score = min(vocabulary.scores) - UNKNOWN_PENALTY
        self.of_word = lru_cache(REMEMBERED_WORDS)(self._of_word)

    def _of_word(self, word: str, *, after_space: bool) -> tuple[int, ...]:
        forms = self._vocabulary.normal_forms
        normal = "".join(forms.get(letter, letter) for letter in word).strip() or word
        text = normal.replace(" ", WORD_START)
        return self._best_cut(WORD_START + text if after_space else text)

    def _best_cut(self, text: str) -> tuple[int, ...]:
        best = [0.0] + [float("-inf")] * len(text)
        steps = [(0, 0)] * (len(text) + 1)
        for start in range(len(text)):
            for end, piece, score in self._pieces_from(text, start):
                if best[start] + score > best[end]:
                    best[end] = best[start] + score
                    steps[end] = (start, piece)
        return _traced(steps)

    def _pieces_from(self, text: str, start: int) -> list[tuple[int, int, float]]:
        vocabulary = self._vocabulary
        found = [(start + 1, vocabulary.unknown, self._unknown_score)]
        for end in range(start + 1, min(len(text), start + LONGEST_PIECE) + 1):
            piece = vocabulary.ids.get(text[start:end])
            if piece is not None:
                found.append((end, piece, vocabulary.scores[piece]))
        return found


def _traced(steps: list[tuple[int, int]]) -> tuple[int, ...]:
    pieces = []
    end = len(steps) - 1
    while end > 0:
        end, piece = steps[end]
        pieces.append(piece)
    return tuple(reversed(pieces))
