from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.article import Article, Language
from quizapp.core.language import headings, lines, sentences
from quizapp.core.language.en.sentences import RULES as ENGLISH
from quizapp.core.language.nl.sentences import RULES as DUTCH

RULES = {Language.NL: DUTCH, Language.EN: ENGLISH}
REST = {
    Language.NL: "De markt trok elke week duizend mensen.",
    Language.EN: "The market drew a thousand people every week.",
}


def running_text(
    text: str, title: str | None = None, language: Language = Language.NL
) -> list[str]:
    """The sentences that may be asked about."""
    rules = RULES[language]
    plain = lines.unwrapped(text, rules)
    spans = sentences.split(text, rules)
    no_text = headings.find(Article(text, language, title=title), plain, spans, rules)
    return [s.of(plain) for s, heading in zip(spans, no_text, strict=True) if not heading]


HEADLINES = [
    "Markt in Breda gaat dicht",
    "„Ik bak het liefst 's nachts”",
    "Wie betaalt de nieuwe brug?",
    "Door onze redacteur Wim Pot",
    "Van onze verslaggeefster",
    "Door: Anna van der Meer",
    "Foto: ANP / Jan Pot.",
    "Lees ook: Waarom de markt dichtgaat.",
    "© Streekblad",
]
OTHER_LINES = [
    # captions
    "Wethouder Bos opent de markt. Foto: Kim de Boer",
    "De markt van Breda, gisteren. (Foto: ANP)",
    "Burgemeester Smit bij de kramen. © Streekblad",
    # rows and scores
    "Ploeg\tPunten\tSaldo.",
    "Breda | 12 punten | 3 gewonnen.",
    "PSV – Ajax 2-1 (1-0)",
    "1. Ajax 10 25",
    "Maandag     Breda was open.     Roosendaal was dicht.",
    # items of a list
    "- twee nieuwe kramen;",
    "• nieuwe bestrating",
    "* de markt blijft op dinsdag.",
    "3. Meer parkeerplaatsen",
    # loud
    "DE MARKT IN BREDA IS DICHT!",
    "LET OP: DE MARKT VAN 3 MEI GAAT NIET DOOR.",
    # posts
    "@jansmit: De markt in Breda is dicht.",
    "RT @gemeentebreda De markt is dicht.",
    "Jan Smit (@jansmit) vindt de markt te druk.",
    "De markt in Breda is dicht. #breda #markt",
    "Wat een feest was de markt! 🎉",
    "De markt staat op www.markt-breda.example.",
    "Jan Smit mailt naar markt@breda.example.",
    # who speaks
    "Vraag: Hoeveel kramen telt de markt?",
    "De Wit: De markt heeft honderd kramen.",
    "A: De markt heeft honderd kramen.",
    "Scheidsrechter: Bas Nijhof.",
    # what a page left behind
    "De markt kostte 3 &euro; en duurde een dag.",
    "2 De markt ........ 7",
    "Copyright 2024 Streekblad BV.",
    # another language
    "The market in Breda has been closed by the mayor.",
    "Der Markt in Breda ist nicht mehr auf dem Platz.",
    # spoiled
    "De markt is dicht De gemeente wil dat er snel een nieuwe komt.",
    "en daarna ging de markt dicht.",
    "De markt is dicht omdat,",
]
SENTENCES = [
    "De markt in Breda gaat dicht.",
    "Door de regen ging de markt dicht.",
    "De markt gaat dicht:",
    "'s Avonds ging de markt dicht.",
    "De Wit: „De markt heeft honderd kramen.”",
    "Jan schrijft voor Het Parool en De Gelderlander.",
    "De NAVO, de VN en de EU waren er ook.",
    "14 landen deden mee.",
    "„De markt blijft”, zei Jan. Piet zag in een foto van 1920 het bewijs.",
    "Volgens de wethouder kost de markt 3 euro per bezoeker (dat was 2 euro).",
]


@pytest.mark.parametrize("line", HEADLINES)
def test_headlines_bylines_and_captions_are_not_asked_about(line: str) -> None:
    assert running_text(f"{line}\n{REST[Language.NL]}") == [REST[Language.NL]]


@pytest.mark.parametrize("line", OTHER_LINES)
def test_lines_that_are_no_running_text_are_not_asked_about(line: str) -> None:
    before = "De markt is oud."
    text = f"{before}\n\n{line}\n\n{REST[Language.NL]}"

    assert running_text(text) == [before, REST[Language.NL]]


@pytest.mark.parametrize("line", SENTENCES)
def test_a_line_of_sentences_is_running_text(line: str) -> None:
    text = f"{line}\n{REST[Language.NL]}"

    assert " ".join(running_text(text)) == f"{line} {REST[Language.NL]}"


def test_a_line_that_equals_the_title_is_a_heading_even_with_a_full_stop() -> None:
    text = "De markt gaat dicht.\nDe markt trok veel mensen."

    assert running_text(text, title="De markt gaat dicht") == ["De markt trok veel mensen."]


def test_a_question_further_down_is_no_headline() -> None:
    text = "De markt is dicht.\nWie betaalt dat?"

    assert running_text(text) == ["De markt is dicht.", "Wie betaalt dat?"]


def test_an_unfinished_last_sentence_of_a_paragraph_is_no_heading() -> None:
    text = "De markt is dicht. De kraam staat er nog"

    assert running_text(text) == ["De markt is dicht.", "De kraam staat er nog"]


def test_what_a_line_break_cut_in_two_is_not_asked_about() -> None:
    text = "De markt is dicht. De kraam staat er nog omdat\ndat zo hoort. Hij is oud."

    assert running_text(text) == ["De markt is dicht.", "Hij is oud."]


def test_the_time_of_a_live_report_is_no_part_of_what_happened() -> None:
    text = "14.32 uur – De brug is dicht. De politie is er.\n14.10 uur – Brug dicht"

    assert running_text(text) == ["De brug is dicht.", "De politie is er."]


def test_all_lines_of_a_dialogue_are_somebodys_words() -> None:
    text = (
        "De markt is dicht.\n"
        "Verslaggever: Hoe kan dat? Wie wilde dat?\n"
        "Bos: De markt is oud. De kramen zijn van 1920.\n"
        "Verslaggever: De raad wilde dat niet. De burgemeester ook niet.\n"
        "Bos: De raad is om."
    )

    assert running_text(text) == ["De markt is dicht."]


def test_a_paragraph_in_another_language_is_left_out_with_its_short_sentences() -> None:
    text = "De markt is dicht.\n\nThe market was closed by the mayor. Nobody complained.\n\nHij is oud."

    assert running_text(text) == ["De markt is dicht.", "Hij is oud."]


@pytest.mark.parametrize(
    "line",
    [
        "By Anna Fielding",
        "Mayor Ann Cole opens the market. Photo: Sam Lee",
        "THE MARKET HAS CLOSED.",
        "@anncole: The market has closed.",
        "Q: How many stalls are there?",
        "De markt in Breda is door de burgemeester gesloten.",
        "The market closed The council wants a new one.",
    ],
)
def test_english_lines_that_are_no_running_text_are_not_asked_about(line: str) -> None:
    before = "The market is old."
    text = f"{before}\n\n{line}\n\n{REST[Language.EN]}"

    assert running_text(text, language=Language.EN) == [before, REST[Language.EN]]


@given(st.text(alphabet='Aa.!?:|\t@#„”"() \n\r-•1mrDe🎉я'), st.sampled_from(Language))
def test_every_sentence_of_any_text_is_judged(text: str, language: Language) -> None:
    rules = RULES[language]
    spans = sentences.split(text, rules)
    plain = lines.unwrapped(text, rules)

    assert len(headings.find(Article(text, language), plain, spans, rules)) == len(spans)
