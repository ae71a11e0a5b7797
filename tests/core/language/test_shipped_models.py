"""What the shipped Dutch models know, on sentences of our own and on a sample of a test file."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.article import Language, Span
from quizapp.core.language import analysis
from quizapp.core.language.document import ParsedSentence, Token
from training import corpora, evaluate

DATA = Path(__file__).parents[4] / "shared/language/data"

# sentence; subject of the main clause; its finite verb; dictionary form of that verb
CLAUSES = [
    ("De burgemeester opent morgen het nieuwe zwembad.", "burgemeester", "opent", "openen"),
    ("Morgen opent de burgemeester het nieuwe zwembad.", "burgemeester", "opent", "openen"),
    ("Vorig jaar trokken de boeren naar Den Haag.", "boeren", "trokken", "trekken"),
    ("De rechter wees het verzoek dinsdag af.", "rechter", "wees", "afwijzen"),
    ("Het kabinet trekt 2,5 miljoen euro uit.", "kabinet", "trekt", "uittrekken"),
    ("De verdachte werd gisteren vrijgelaten.", "verdachte", "werd", "worden"),
    ("Frankrijk heeft de grens gesloten.", "Frankrijk", "heeft", "hebben"),
    ("De minister zei dat zij niet aftreedt.", "minister", "zei", "zeggen"),
    ("„Wij gaan door”, zei de trainer na afloop.", "trainer", "zei", "zeggen"),
    ("In Utrecht nam het aantal fietsen toe.", "aantal", "nam", "toenemen"),
    ("De 18-jarige schaatser won brons.", "schaatser", "won", "winnen"),
    (
        "Wetenschappers van de universiteit vonden een nieuwe ster.",
        "Wetenschappers",
        "vonden",
        "vinden",
    ),
    ("Na de brand konden de bewoners niet naar huis.", "bewoners", "konden", "kunnen"),
    ("De gemeente die de brug bouwt, vraagt om geduld.", "gemeente", "vraagt", "vragen"),
]

NAMES = [
    ("Koning Willem-Alexander bezoekt dinsdag Suriname.", {("Suriname", "LOC")}),
    ("Volgens Fatima Bakker is dat onjuist.", {("Fatima Bakker", "PER")}),
    ("De NAVO en de Europese Unie vergaderen in Brussel.", {("NAVO", "ORG"), ("Brussel", "LOC")}),
    ("Het regende de hele dag.", set()),
]


@pytest.fixture(scope="module")
def parser() -> analysis.Parser:
    return analysis.load(Language.NL)


def parse(parser: analysis.Parser, text: str) -> ParsedSentence:
    return parser.parse(text, [Span(0, len(text))])[0]


def is_finite(token: Token) -> bool:
    return "VerbForm=Fin" in token.morph


@pytest.mark.parametrize(("text", "subject", "verb", "lemma"), CLAUSES)
def test_the_main_clause_is_understood(
    parser: analysis.Parser, text: str, subject: str, verb: str, lemma: str
) -> None:
    tokens = parse(parser, text).tokens
    finite = next(token for token in tokens if token.text == verb)
    assert is_finite(finite)
    assert finite.lemma == lemma
    # the subject hangs from the predicate, which is the finite verb or governs it
    predicate = finite.head if finite.pos == "AUX" else finite.index
    subjects = [t.text for t in tokens if t.dep.startswith("nsubj") and t.head == predicate]
    assert subjects == [subject]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_are_found_with_their_type(
    parser: analysis.Parser, text: str, expected: set[tuple[str, str]]
) -> None:
    found = {(name.span.of(text), name.label) for name in parse(parser, text).names}
    assert expected <= found
    assert found or not expected


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("De kinderen lazen kranten.", "kinderen", "kind"),
        ("De kinderen lazen kranten.", "lazen", "lezen"),
        ("De kinderen lazen kranten.", "kranten", "krant"),
        ("Twee schepen zonken op zee.", "schepen", "schip"),
        ("De landen overlegden lang.", "landen", "land"),
        ("Zij haalde het record niet.", "haalde", "halen"),
        ("De hogere lonen helpen niet.", "hogere", "hoog"),
    ],
)
def test_words_get_their_dictionary_form(
    parser: analysis.Parser, text: str, word: str, lemma: str
) -> None:
    assert next(t.lemma for t in parse(parser, text).tokens if t.text == word) == lemma


@pytest.mark.skipif(not DATA.is_dir(), reason="the treebanks are not part of the project")
def test_the_figures_on_newspaper_text_hold_on_a_sample(parser: analysis.Parser) -> None:
    sample = corpora.trees(DATA, "ud_nl/alpino-test")[::4]
    figures = evaluate.tree_figures(parser, sample)
    assert figures["UPOS"] > 95
    assert figures["LAS"] > 82
    assert figures["nsubj F"] > 86
    assert figures["finite verb F"] > 97
    assert figures["lemma"] > 95
