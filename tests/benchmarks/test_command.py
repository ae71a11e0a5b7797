from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from benchmarks.quality import __main__ as command
from benchmarks.quality import sheet
from benchmarks.quality.articles import ListedFact, Part
from benchmarks.quality.measured import Measured, Refused
from benchmarks.quality.report import lines
from benchmarks.quality.run import Run
from quizapp.core.article import Article, Language
from quizapp.core.language import analysis
from quizapp.core.question import Flag, Question, Severity

PRACTICE = Path(__file__).parents[1] / "articles" / "nl"
ABOUT = """
[museum]
published = 2025-01-20
[schaatsen]
published = 2023-03-05
held_out = true
"""
FACTS = """
[[schaatsen]]
fact = "Een feit dat niemand vraagt"
answer = "de"
skill = "locate"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "nl"
    made.mkdir()
    for name in ("museum", "schaatsen"):
        shutil.copy(PRACTICE / f"{name}.txt", made)
    (made / "leeg.txt").write_text("Te kort.", "utf-8")
    (made / "articles.toml").write_text(ABOUT, "utf-8")
    (made / "facts.toml").write_text(FACTS, "utf-8")
    return made


def measure(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command.main, [str(argument) for argument in arguments])


def report(*measured: Measured, part: Part = Part.PRACTICE, again: str = "") -> str:
    digests = {m.practice.name: again for m in measured}
    return "\n".join(lines(Run(part, measured, (), digests, 1, 1)))


def test_a_folder_is_measured_in_one_run(folder: Path) -> None:
    result = measure(folder)
    assert result.exit_code == 0, result.output
    assert re.search(r"museum +\d+ +\d+ +\d+", result.output)
    assert "a second process prints the same        1 of 1 articles" in result.output
    assert "points above chance" in result.output
    assert "leeg: refused. The article has 2 words" in result.output
    assert "schaatsen" not in result.output


def test_of_held_out_articles_no_texts_are_shown(folder: Path, tmp_path: Path) -> None:
    result = measure(folder, "--held-out", "--sheet", tmp_path / "sheet")
    assert result.exit_code == 0, result.output
    assert re.search(r"schaatsen +\d+ +\d+ +\d+", result.output)
    assert "museum" not in result.output
    assert "?" not in result.output
    assert "Een feit" not in result.output
    assert "?" in (tmp_path / "sheet" / sheet.PAGE).read_text("utf-8")


def test_what_cannot_be_measured_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "is no language" in measure(tmp_path).output
    assert "no articles to measure" in measure(tmp_path, "--language", "nl").output
    (tmp_path / "een.txt").write_text("Eén.", "utf-8")

    def missing(_: Language) -> analysis.Parser:
        raise analysis.ModelMissingError("There is no language model.")

    monkeypatch.setattr(analysis, "load", missing)
    result = measure(tmp_path, "--language", "nl")
    assert (result.exit_code, result.output) == (1, "Error: There is no language model.\n")


def test_a_broken_invariant_ends_with_status_1(
    folder: Path, measured: Measured, choice: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = replace(choice, stem="Wie " + "echt " * 30 + "blijft?")
    broken = replace(measured, quiz=(long,), every=(long,))

    def one(*_: object) -> Measured:
        return broken

    monkeypatch.setattr(command, "measure", one)
    result = measure(folder)
    assert result.exit_code == 1
    assert "! the stem has at most 25 words: vissers 1: Wie echt" in result.output


@pytest.fixture
def flawed(measured: Measured, choice: Question) -> Measured:
    """An article with a question that has a hard flag, and a fact that is not asked."""
    bad = replace(choice, flags=(Flag("yes_no", Severity.HARD, "Ja of nee."),))
    facts = (
        ListedFact("Wat zij vangen", "garnalen", "locate"),
        ListedFact("Wie wil blijven", "Bosma", "attribute"),
    )
    practice = replace(measured.practice, facts=facts)
    return replace(measured, practice=practice, quiz=(bad,), every=(bad, *measured.every))


def test_a_report_lists_violations_flags_and_missed_facts(flawed: Measured) -> None:
    shown = report(flawed, again="other")
    assert "! no hard flag: vissers 1: Wie wil op zee blijven?" in shown
    assert re.search(r"yes_no \(hard\) +1 +1", shown)
    assert "other bytes: vissers" in shown
    assert re.search(r"vissers +2 +50\.0 % +50\.0 % +50\.0 %", shown)
    assert "  vissers: Wat zij vangen [garnalen; locate]" in shown
    assert re.search(r"invariants broken +2\.0  at most 0 +NOT YET", shown)
    assert re.search(r"listed facts asked, strictly, in per cent +50\.0  at least 60 +NOT", shown)
    assert re.search(r"what the generator adds to the analysis, in per cent +10\.0 .* ok\n", shown)


def test_a_report_on_held_out_articles_has_figures_only(flawed: Measured) -> None:
    shown = report(flawed, part=Part.HELD_OUT)
    assert "! no hard flag: vissers 1" in shown
    assert re.search(r"vissers +2 +50\.0 %", shown)
    assert "Wie wil" not in shown
    assert "garnalen" not in shown


def test_an_article_with_nothing_to_ask_has_a_report(measured: Measured) -> None:
    shown = report(replace(measured, quiz=(), every=()))
    assert "0 single-choice questions" in shown
    assert "no hard flag                            0 of 0" in shown


def test_where_all_is_refused_nothing_else_is_reported(measured: Measured) -> None:
    short = replace(measured.practice, article=Article("Te kort.", Language.NL))
    run = Run(Part.PRACTICE, (), (Refused(short, "Too short."),), {}, 1, 1)
    assert list(lines(run)) == ["vissers: refused. Too short."]
