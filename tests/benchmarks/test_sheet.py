from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks import ratings
from benchmarks.quality import sheet
from benchmarks.quality.filled_in import SheetError, read
from benchmarks.quality.measured import Measured
from quizapp.core.question import Question

Fill = Callable[..., Path]


@pytest.fixture
def written(tmp_path: Path, measured: Measured) -> Path:
    sheet.write(tmp_path, [measured], seed=0)
    return tmp_path


@pytest.fixture
def fill(written: Path) -> Fill:
    """Fill in the table: for each question, in its order, what goes into which column."""

    def filled(*rows: dict[str, str], name: str = "ratings.csv", delimiter: str = ",") -> Path:
        with (written / sheet.TABLE).open(encoding="utf-8-sig", newline="") as file:
            blank = list(csv.DictReader(file))
        path = written / name
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, sheet.COLUMNS, delimiter=delimiter)
            table.writeheader()
            table.writerows(
                {**row, **own} for row, own in zip(blank, (*rows, {}, {}), strict=False)
            )
        return path

    return filled


def summed(*paths: Path) -> str:
    result = CliRunner().invoke(ratings.main, [str(path) for path in paths])
    assert result.exit_code == 0, result.output
    return result.output


def test_the_page_shows_stem_options_and_article_and_folds_the_key_away(written: Path) -> None:
    page = (written / sheet.PAGE).read_text("utf-8")
    unfolded = re.sub(r"<details>.*?</details>", "", page, flags=re.DOTALL)
    assert "Wie wil op zee blijven?" in unfolded
    assert "<li>Tjerk Bosma</li>" in unfolded
    assert "garnalen per jaar" in unfolded
    assert 'lang="nl"' in unfolded
    assert "<strong>B. Tjerk Bosma</strong>" in page
    assert "<strong>B. Tjerk Bosma</strong>" not in unfolded
    assert "drieëndertig" not in unfolded
    assert "<script" not in page
    assert "http" not in page


@pytest.mark.parametrize("file", [sheet.PAGE, sheet.TABLE])
def test_nothing_tells_how_a_question_was_made(written: Path, file: str) -> None:
    content = (written / file).read_text("utf-8").rpartition("</style>")[2]
    for hint in ("attribute", "numeric", "single_choice", "auto", "review", "teacher", "easy"):
        assert hint not in content


def test_text_of_an_article_is_no_markup(
    tmp_path: Path, measured: Measured, choice: Question
) -> None:
    odd = replace(choice, stem="Wie zei <b>?")
    sheet.write(tmp_path, [replace(measured, quiz=(odd,))], seed=0)
    assert "Wie zei &lt;b&gt;?" in (tmp_path / sheet.PAGE).read_text("utf-8")


def test_the_same_seed_gives_the_same_sheet_and_another_one_another_order(
    measured: Measured, choice: Question
) -> None:
    many = replace(measured, quiz=tuple(replace(choice, stem=f"Wie {n}?") for n in range(9)))
    articles = [replace(many, practice=replace(many.practice, name=name)) for name in "abcdef"]
    assert sheet.sections(articles, 1) == sheet.sections(articles, 1)
    one, other = sheet.sections(articles, 1), sheet.sections(articles, 2)
    assert [section.name for section in one] != [section.name for section in other]
    order = [item.question.stem for item in one[0].items]
    assert order != sorted(order)
    assert {item.question for item in one[0].items} == set(many.quiz)


def test_a_filled_in_sheet_comes_back(written: Path, fill: Fill) -> None:
    items = json.loads((written / sheet.ITEMS).read_text("utf-8"))
    found = read(fill({"rating": "5"}, {"rating": "2", "key_problem": "Ambiguous"}))
    assert {one.item for one in found} == set(items)
    assert [one.value for one in found] == [5, 2]
    assert [one.key_problem for one in found] == ["", "ambiguous"]
    assert {one.format for one in found} == {"single_choice", "numeric"}


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_spreadsheets_may_choose_their_own_marks(fill: Fill, delimiter: str) -> None:
    path = fill({"rating": "4", "comment": "goed, maar; kort"}, delimiter=delimiter)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().rstrip() + b"\r\n,,,\r\n")
    if delimiter != ",":
        path.write_bytes(path.read_bytes().replace(b",,,", b""))
    assert [one.value for one in read(path)] == [4]


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ({"rating": "6"}, "line 2: the rating “6” is none of 1 to 5"),
        ({"rating": "4.5"}, "line 2: the rating “4.5” is none of 1 to 5"),
        ({"rating": "4", "item": "q0"}, "line 2: the item “q0” is not on the sheet"),
        ({"rating": "4", "key_problem": "x"}, "line 2: the key problem “x” is neither empty"),
        ({"key_problem": "wrong"}, "line 2: a key problem without a rating"),
    ],
)
def test_a_bad_row_is_named_with_its_line(fill: Fill, row: dict[str, str], complaint: str) -> None:
    with pytest.raises(SheetError, match=complaint):
        read(fill(row))


def test_an_item_is_rated_once_in_a_file(written: Path, fill: Fill) -> None:
    path = fill({"rating": "4"})
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([*lines[:2], lines[1]]), "utf-8")
    with pytest.raises(SheetError, match=r"line 3: the item q\w+ is rated twice"):
        read(path)


def test_a_file_of_another_shape_is_refused(written: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    for content, complaint in [(b"", "no column"), (b"item,mark\n", "rating"), (b"\xe9", "UTF-8")]:
        other.write_bytes(content)
        with pytest.raises(SheetError, match=complaint):
            read(other)


def test_the_kept_items_belong_to_the_sheet(fill: Fill, written: Path, tmp_path: Path) -> None:
    path = fill({"rating": "4"})
    kept = (written / sheet.ITEMS).rename(tmp_path / "kept.json")
    with pytest.raises(SheetError, match="belongs to the sheet"):
        read(path)
    assert len(read(path, kept)) == 1
    for content in ("[", "[]"):
        kept.write_text(content, "utf-8")
        with pytest.raises(SheetError):
            read(path, kept)


def test_ratings_are_summed_up_by_format_and_skill(fill: Fill) -> None:
    output = summed(fill({"rating": "5"}, {"rating": "2", "key_problem": "wrong"}))
    assert re.search(r"all questions +2 +3\.50 +50\.0 %   9\.5 % – 90\.5 %", output)
    assert re.search(r"  single_choice +1", output)
    assert re.search(r"  number +1", output)
    assert "wrong keys: 1" in output
    assert "ambiguous keys: 0" in output
    assert "raters" not in output


def test_several_raters_of_an_item_agree_or_not(fill: Fill) -> None:
    output = summed(
        fill({"rating": "5"}, {"rating": "4"}, name="ann.csv"),
        fill({"rating": "5"}, {"rating": "3"}, name="bob.csv"),
    )
    assert "2 pairs of ratings" in output
    assert re.search(r"the same +50\.0 %", output)
    assert re.search(r"within one point +100\.0 %", output)
    assert re.search(r"on the same side of 4 +50\.0 %", output)
    # a question counts once, by the lower of the two middle ratings
    assert re.search(r"all questions +2 +4\.00 +50\.0 %", output)


def test_an_own_answer_that_is_not_the_key_is_a_finding(written: Path, fill: Fill) -> None:
    with (written / sheet.TABLE).open(encoding="utf-8-sig", newline="") as file:
        names = [row["item"] for row in csv.DictReader(file)]
    items = json.loads((written / sheet.ITEMS).read_text("utf-8"))
    right = {"single_choice": "b", "numeric": "Drieendertig"}
    wrong = {"single_choice": "a", "numeric": "34"}
    rows = [{"rating": "5", "own_answer": right[items[name]["format"]]} for name in names]
    assert "own answers that differ from the key: 0" in summed(fill(*rows))
    rows = [{"rating": "5", "own_answer": wrong[items[name]["format"]]} for name in names]
    assert "own answers that differ from the key: 2" in summed(fill(*rows))


def test_a_bad_or_empty_file_is_told_in_one_sentence(fill: Fill) -> None:
    for path, complaint in [
        (fill({"rating": "9"}, name="ann.csv"), "ann.csv, line 2"),
        (fill(), "Nothing has been rated yet"),
    ]:
        result = CliRunner().invoke(ratings.main, [str(path)])
        assert result.exit_code == 1
        assert complaint in result.output
