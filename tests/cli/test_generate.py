from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import quizapp
from quizapp.cli import main
from quizapp.core.language import analysis

ARTICLES = Path(__file__).parents[1] / "articles" / "nl"
MUSEUM = ARTICLES / "museum.txt"
FERRY = Path(quizapp.__file__).parent / "samples" / "shetland_ferry_en.txt"


def generate(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["generate", *map(str, arguments)])


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    return path


def test_json_has_the_shape_of_the_design() -> None:
    result = generate(MUSEUM, "--language", "nl", "--published", "2025-01-20", "--format", "json")
    assert result.exit_code == 0
    data = json.loads(result.stdout)
    assert data["article"]["language"] == "nl"
    assert data["article"]["published"] == "2025-01-20"
    text = MUSEUM.read_text("utf-8")
    assert 3 <= len(data["questions"]) <= 12
    for question in data["questions"]:
        for span in question["evidence"]:
            assert text[span["start"] : span["end"]] == span["text"]
        assert question["as_of"] == "2025-01-20"


def test_english_articles_get_english_questions() -> None:
    result = generate(FERRY, "--language", "en", "--published", "2024-06-08")
    assert result.exit_code == 0
    assert "according to the article" in result.stdout
    assert "volgens" not in result.stdout


def test_an_article_in_the_other_language_says_which_to_choose() -> None:
    result = generate(MUSEUM, "--language", "en")
    assert result.exit_code == 2
    assert "seems to be in Dutch: choose Dutch as its language" in result.stderr


def test_help_says_what_the_languages_are() -> None:
    assert "Dutch (nl) or English (en)" in " ".join(generate("--help").stdout.split())


def test_the_same_call_gives_the_same_bytes() -> None:
    call = (MUSEUM, "--language", "nl", "--format", "json", "--seed", "4")
    assert generate(*call).stdout_bytes == generate(*call).stdout_bytes


def test_text_shows_stem_key_and_proof() -> None:
    result = generate(MUSEUM, "--language", "nl", "--count", "2")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert [line for line in lines if line.startswith(("1. ", "2. ", "3. "))][-1][:3] == "2. "
    assert any(line.startswith(("   * ", "   = ")) for line in lines)
    assert any(line.startswith("   > ") for line in lines)


def test_all_gives_more_than_a_quiz() -> None:
    call = (MUSEUM, "--language", "nl", "--format", "json")
    everything = json.loads(generate(*call, "--count", "all").stdout)["questions"]
    quiz = json.loads(generate(*call).stdout)["questions"]
    assert len(everything) > len(quiz)


def test_line_ends_of_windows_keep_their_offsets(tmp_path: Path) -> None:
    text = MUSEUM.read_text("utf-8").replace("\n", "\r\n")
    path = written(tmp_path, text.encode())
    result = generate(path, "--language", "nl", "--format", "json")
    for question in json.loads(result.stdout)["questions"]:
        for span in question["evidence"]:
            assert text[span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Kort.",
        b"\xff\xfe\x00\x01",
        b"\x00\x01\x02\x03" * 100,
        "De kat zit op de mat. ".encode("utf-16") * 20,
        b"<html><body><p>De kat zit op de mat.</p></body></html>" * 20,
        b"The cat sat on the mat and looked at the dog in the garden of the house. " * 20,
    ],
)
def test_what_is_no_dutch_article_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    result = generate(written(tmp_path, content), "--language", "nl")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert not result.stdout


FACTS = "De gemeente Breda telt 180.000 inwoners."
OPINIONS = (
    "Ik vind dat wel mooi. Maar wat is nou eigenlijk mooi? Daar kun je lang over praten, en dat doen "
    "we dan ook. Soms denk ik dat we er te veel over praten. Misschien. Wie zal het zeggen? Jij "
    "niet, en ik ook niet. Zo is het toch? En toch blijft het knagen, elke keer weer."
)


def test_an_article_with_nothing_to_ask_is_refused_and_says_so(tmp_path: Path) -> None:
    result = generate(written(tmp_path, OPINIONS.encode()), "--language", "nl", "--format", "json")
    assert result.exit_code == 2
    assert "too little to ask" in result.stderr
    assert not result.stdout


@pytest.mark.parametrize(
    ("count", "told"), [(("--count", "all"), True), ((), True), (("--count", "1"), False)]
)
def test_an_article_with_little_to_ask_says_so_instead_of_padding(
    tmp_path: Path, count: tuple[str, ...], *, told: bool
) -> None:
    path = written(tmp_path, f"{FACTS} {OPINIONS}".encode())
    result = generate(path, "--language", "nl", "--format", "json", *count)
    assert result.exit_code == 0
    assert 1 <= len(json.loads(result.stdout)["questions"]) < 5
    assert ("has little to ask: only " in result.stderr) is told


@pytest.mark.parametrize(
    "arguments",
    [
        ("no-such-file.txt", "--language", "nl"),
        (ARTICLES, "--language", "nl"),
        (MUSEUM, "--language", "nl", "--published", "2999-01-01"),
        (MUSEUM, "--language", "nl", "--published", "gisteren"),
        (MUSEUM, "--language", "nl", "--count", "none"),
        (MUSEUM, "--language", "nl", "--count", "0"),
        (MUSEUM, "--language", "nl", "--count", "9" * 5000),
        (MUSEUM, "--language", "fr"),
        (MUSEUM, "--language", "nl", "--seed", "x"),
        (MUSEUM,),
    ],
)
def test_a_mistake_in_the_arguments_is_told_in_one_line(
    arguments: tuple[str | Path, ...],
) -> None:
    result = generate(*arguments)
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert "Traceback" not in result.stderr


def test_a_damaged_model_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(_language: object) -> object:
        raise analysis.ModelMissingError("The Dutch model is damaged: install quizapp again.")

    monkeypatch.setattr(analysis, "load", damaged)
    result = generate(MUSEUM, "--language", "nl")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "Error: The Dutch model is damaged: install quizapp again."
    ]
