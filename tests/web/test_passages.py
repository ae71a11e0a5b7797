from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.article import Article, Language, Span
from quizapp.web.passages import Run, paragraphs, quotation, read_span, sentences
from quizapp.web.rearranging import rearranged

TEXT = "De brug gaat dicht\n\nHet werk duurt zes weken. Daarna is hij open.\n\n\nEinde."
spans = st.builds(lambda a, b: Span(min(a, b), max(a, b)), st.integers(0, 80), st.integers(0, 80))


def marked(text: str, *evidence: Span) -> list[str]:
    return [run.text for each in paragraphs(text, evidence) for run in each.runs if run.marked]


def test_blank_lines_part_paragraphs_and_a_short_line_without_a_stop_is_a_heading() -> None:
    found = paragraphs(TEXT)
    assert [each.runs[0].text for each in found] == [
        "De brug gaat dicht",
        "Het werk duurt zes weken. Daarna is hij open.",
        "Einde.",
    ]
    assert [each.heading for each in found] == [True, False, False]
    assert [TEXT[each.start] for each in found] == ["D", "H", "E"]


def test_evidence_is_marked_and_the_first_is_where_links_lead() -> None:
    start = TEXT.index("Daarna")
    (_, second, _) = paragraphs(TEXT, [Span(start, start + len("Daarna is hij open."))])
    assert second.runs == (
        Run("Het werk duurt zes weken. "),
        Run("Daarna is hij open.", marked=True, first=True),
    )
    assert second.marked


def test_evidence_over_two_paragraphs_is_marked_in_both() -> None:
    assert marked(TEXT, Span(3, TEXT.index("duurt"))) == ["brug gaat dicht", "Het werk "]


@given(st.text(alphabet="aé\U0001f600. \n", max_size=80), st.lists(spans, max_size=4))
def test_marking_neither_loses_nor_repeats_a_letter(text: str, evidence: list[Span]) -> None:
    plain = ["".join(run.text for run in each.runs) for each in paragraphs(text)]
    shown = ["".join(run.text for run in each.runs) for each in paragraphs(text, evidence)]
    assert shown == plain
    assert "".join("".join(plain).split()) == "".join(text.split())


def test_a_part_of_a_sentence_is_quoted_in_its_sentence() -> None:
    start = TEXT.index("zes weken")
    assert quotation(Article(TEXT, Language.NL), Span(start, start + len("zes weken"))) == (
        Run("Het werk duurt "),
        Run("zes weken", marked=True),
        Run("."),
    )
    across = Span(3, TEXT.index("duurt"))
    assert [run.text for run in quotation(Article(TEXT, Language.NL), across)] == [across.of(TEXT)]


def test_the_sentences_of_an_article_can_be_chosen() -> None:
    article = Article(TEXT, Language.NL)
    found = sentences(article, None)
    assert "Daarna is hij open." in [each.text for each in found]
    assert not any(each.chosen for each in found)
    again = sentences(article, found[1].value)
    assert [each.chosen for each in again].count(True) == 1
    part = sentences(article, "3-7")
    assert (part[0].text, part[0].chosen) == ("brug", True)


@pytest.mark.parametrize(
    ("selected", "taken"),
    [
        ("De brug is dicht tot en met 14 maart. D", "De brug is dicht tot en met 14 maart."),
        (" brug is di", "brug is"),
        ("e brug is dich", "De brug is dicht"),
        ("ru", "brug"),
        ("arde", "waardering"),
        ("ri", ""),
    ],
)
def test_a_careless_selection_is_rounded_to_whole_words(selected: str, taken: str) -> None:
    text = "De brug is dicht tot en met 14 maart. Daarna beslist de waardering."
    start = text.index(selected)
    choices = sentences(Article(text, Language.NL), f"{start}-{start + len(selected)}")
    assert "".join(each.text for each in choices if each.chosen) == taken


@pytest.mark.parametrize("typed", [None, "", "7", "a-b", "-3-7", "7-", "9999999999-1", "٣-٧"])
def test_what_is_no_span_is_an_empty_one(typed: str | None) -> None:
    assert read_span(typed) == Span(0, 0)
    assert not any(each.chosen for each in sentences(Article(TEXT, Language.NL), typed))


@pytest.mark.parametrize(
    ("change", "which", "after"),
    [
        ("add", 9, [1, 2, 3, 9]),
        ("all", 0, [1, 2, 3, 7, 8]),
        ("remove", 2, [1, 3]),
        ("remove", 9, [1, 2, 3]),
        ("up", 2, [2, 1, 3]),
        ("up", 1, [1, 2, 3]),
        ("down", 1, [2, 1, 3]),
        ("down", 3, [1, 2, 3]),
        ("up", 9, [1, 2, 3]),
        ("", 1, [1, 2, 3]),
    ],
)
def test_one_change_rearranges_a_quiz(change: str, which: int, after: list[int]) -> None:
    assert rearranged([1, 2, 3], [7, 8], change, which) == after
