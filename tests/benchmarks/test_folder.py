from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from benchmarks.quality.articles import FolderError, ListedFact, Part, language_of, load
from quizapp.core.article import Language

ABOUT = """
[brug]
published = 2024-06-13
title = "Brug later klaar"
[haven]
held_out = true
"""
FACTS = '[[brug]]\nfact = "Wat later klaar is"\nanswer = "De brug"\nskill = "locate"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "brug.txt").write_bytes(b"De brug is later klaar.\r\n")
    (tmp_path / "haven.txt").write_text("De haven gaat dicht.", "utf-8")
    (tmp_path / "plein.txt").write_text("Het plein is open.", "utf-8")
    return tmp_path


def test_held_out_articles_are_a_part_of_their_own(folder: Path) -> None:
    (folder / "articles.toml").write_text(ABOUT, "utf-8")
    (folder / "facts.toml").write_text(FACTS, "utf-8")
    brug, plein = load(folder, Language.NL, Part.PRACTICE)
    (haven,) = load(folder, Language.NL, Part.HELD_OUT)
    assert [one.name for one in (brug, plein, haven)] == ["brug", "plein", "haven"]
    assert brug.article.published == date(2024, 6, 13)
    assert brug.article.title == "Brug later klaar"
    assert brug.facts == (ListedFact("Wat later klaar is", "De brug", "locate"),)
    assert brug.words == 5
    assert plein.article.published is None


def test_a_text_is_read_as_it_is(folder: Path) -> None:
    assert load(folder, Language.NL, Part.PRACTICE)[0].article.text.endswith("klaar.\r\n")


def test_a_folder_without_held_out_articles_has_none_to_measure(folder: Path) -> None:
    with pytest.raises(FolderError, match="no articles to measure"):
        load(folder, Language.NL, Part.HELD_OUT)


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("articles.toml", "[brug", "is no TOML"),
        ("articles.toml", "[toren]", "has no article toren"),
        ("articles.toml", "[brug]\nheld_out = 1", "must be true or false"),
        ("articles.toml", '[brug]\npublished = "gisteren"', "must be a day"),
        ("articles.toml", "[brug]\npublished = 2024-06-13T10:00:00", "must be a day"),
        ("facts.toml", '[[brug]]\nfact = "Wat"', 'needs "fact", "answer" and "skill"'),
        ("facts.toml", FACTS.replace("De brug", "Een brug"), "“Een brug” is not in brug.txt"),
    ],
)
def test_what_is_amiss_is_said(folder: Path, name: str, content: str, complaint: str) -> None:
    (folder / name).write_text(content, "utf-8")
    with pytest.raises(FolderError, match=complaint):
        load(folder, Language.NL, Part.PRACTICE)


def test_a_text_in_another_encoding_is_refused(folder: Path) -> None:
    (folder / "brug.txt").write_bytes("Eén brug".encode("latin-1"))
    with pytest.raises(FolderError, match="not UTF-8"):
        load(folder, Language.NL, Part.PRACTICE)


def test_the_language_is_given_or_the_name_of_the_folder(tmp_path: Path) -> None:
    assert language_of(tmp_path / "en", None) is Language.EN
    assert language_of(tmp_path / "en", Language.NL) is Language.NL
    with pytest.raises(FolderError, match="is no language"):
        language_of(tmp_path / "kranten", None)
