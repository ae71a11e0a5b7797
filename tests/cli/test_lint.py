from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from quizapp.cli import main
from quizapp.core.article import Language
from quizapp.core.generation.linter import message

ARTICLE = Path(__file__).parents[2] / "quizapp" / "samples" / "japan_navo.txt"
TEXT = ARTICLE.read_text(encoding="utf-8")
PROOF = "China heeft kritiek geuit op de reis van Stoltenberg."


def asked(stem: str, key: str, *wrong: str, proof: str = PROOF) -> dict[str, Any]:
    start = TEXT.index(proof)
    return {
        "format": "single_choice",
        "skill": "locate",
        "stem": stem,
        "options": [{"text": t, "correct": t == key} for t in (key, *wrong)],
        "answers": [key],
        "evidence": [{"start": start, "end": start + len(proof), "text": proof}],
    }


SOUND = asked("Welk land heeft kritiek geuit op de reis van Stoltenberg?", "China", "Japan", "Iran")
BROKEN = asked("Wie heeft kritiek geuit op de reis van Stoltenberg?", "China", "Japan", "Iran")
WORDY = asked("Wat staat er in het artikel?", "China heeft kritiek geuit", "Japan heeft gelijk")


@pytest.fixture
def run(tmp_path: Path) -> Any:
    def lint(content: object, *options: str, article: Path = ARTICLE) -> Result:
        file = tmp_path / "questions.json"
        file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return CliRunner().invoke(main, ["lint", str(file), "--article", str(article), *options])

    return lint


def test_flags_come_as_json_in_the_order_of_the_questions(run: Any) -> None:
    result = run({"questions": [SOUND, BROKEN]}, "--format", "json")
    first, second = json.loads(result.stdout)["questions"]
    assert first == {"flags": []}
    assert [set(flag) for flag in second["flags"]] == [{"flag", "severity", "message"}]
    assert (second["flags"][0]["flag"], second["flags"][0]["severity"]) == ("wh_mismatch", "hard")
    assert result.exit_code == 1


def test_soft_flags_do_not_fail(run: Any) -> None:
    result = run({"questions": [WORDY]}, "--format", "json")
    assert [flag["severity"] for flag in json.loads(result.stdout)["questions"][0]["flags"]] == [
        "soft"
    ]
    assert result.exit_code == 0


def test_text_is_for_people(run: Any) -> None:
    result = run({"questions": [SOUND, BROKEN]})
    assert result.stdout.splitlines() == [
        f"1. {SOUND['stem']}",
        f"2. {BROKEN['stem']}",
        f"   [hard] wh_mismatch: {message('wh_mismatch', Language.NL)}",
        "",
        "1 of 2 questions have flags.",
    ]


def test_the_same_files_give_the_same_bytes(run: Any) -> None:
    content = {"article": {"language": "nl", "published": "2023-01-31"}, "questions": [BROKEN]}
    first = run(content, "--format", "json", "--language", "nl")
    assert first.stdout_bytes == run(content, "--format", "json").stdout_bytes


def test_evidence_that_is_not_at_its_place_is_a_flaw_and_no_error(run: Any) -> None:
    elsewhere = {**SOUND, "evidence": [{"start": 0, "end": 10, "text": "China heef"}]}
    missing = {**SOUND, "evidence": [{"start": -1, "end": 4, "text": "Niet te vinden"}]}
    result = run({"questions": [elsewhere, missing]}, "--format", "json")
    for question in json.loads(result.stdout)["questions"]:
        assert "evidence_mismatch" in [flag["flag"] for flag in question["flags"]]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "not valid JSON"),
        (b"{", "not valid JSON"),
        (b"\xff\xfe{}", "not written in UTF-8"),
        (b"[" * 100_000, "not valid JSON"),
        ([], "The file must be an object"),
        ({}, '"questions"'),
        ({"questions": [1]}, "Question 1 must be an object"),
        ({"questions": [SOUND, {**SOUND, "format": "essay"}]}, "Question 2"),
        ({"questions": [{**SOUND, "stem": 3}]}, '"stem"'),
        ({"questions": [{**SOUND, "stem": "\ud83d Hoe?"}]}, "half a character"),
        (b'{"questions": [' + b"9" * 5000 + b"]}", "not valid JSON"),
        ({"article": {"published": "9999-12-31"}, "questions": [SOUND]}, "future"),
        ({"article": {"published": "0001-01-01"}, "questions": [SOUND]}, "newspapers"),
    ],
)
def test_what_is_no_question_file_is_refused_in_one_line(
    run: Any, content: object, complaint: str
) -> None:
    result = run(content)
    assert result.exit_code == 2
    assert complaint in result.stderr
    assert result.stderr.count("\n") == 1
    assert not result.stdout


def test_an_article_that_is_no_text_is_refused_in_one_line(run: Any, tmp_path: Path) -> None:
    binary = tmp_path / "article.txt"
    binary.write_bytes(b"PK\x00\x01")
    for article in (binary, tmp_path / "absent.txt", tmp_path):
        result = run({"questions": []}, article=article)
        assert result.exit_code == 2
        assert result.stderr.count("\n") == 1


def test_a_language_without_rules_is_refused(run: Any) -> None:
    result = run({"article": {"language": "fr"}, "questions": [SOUND]})
    assert result.exit_code == 2
    assert "fr" in result.stderr or "language" in result.stderr


ENGLISH = ARTICLE.with_name("shetland_ferry_en.txt")


@pytest.mark.parametrize(("said", "options"), [("en", ()), ("nl", ("--language", "en"))])
def test_english_questions_are_linted_by_the_rules_of_english(
    run: Any, said: str, options: tuple[str, ...]
) -> None:
    proof = "Harbour master Ailsa Mowat from Lerwick welcomed the passengers on the quay."
    start = ENGLISH.read_text(encoding="utf-8").index(proof)
    stem = "Who welcomed the passengers on the quay, according to the article?"
    question = {
        **asked(stem, "Ailsa Mowat", "Duncan Reid", "Henrik Solberg"),
        "evidence": [{"start": start, "end": start + len(proof), "text": proof}],
    }
    sound = run({"article": {"language": said}, "questions": [question]}, *options, article=ENGLISH)
    assert sound.stdout.endswith("0 of 1 questions have flags.\n")
    broken = {**question, "stem": stem.replace("Who", "Which city")}
    result = run({"article": {"language": said}, "questions": [broken]}, *options, article=ENGLISH)
    assert "wh_mismatch" in result.stdout
    assert result.exit_code == 1


def test_a_mistake_in_the_arguments_is_told_in_one_line(run: Any) -> None:
    for arguments in (["lint"], ["lint", "x.json", "--format", "xml"], ["lnit"]):
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 2
        assert result.stderr.count("\n") == 1
