from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.core.article import Article, Language, Span
from quizapp.core.language.clauses import Clause, Order, Role, Standing
from quizapp.core.language.document import Document, Sentence, Token
from quizapp.core.language.gate import Gate, Refusal
from quizapp.core.language.nl.clauses import RULES

Read = Callable[..., Document]

SAFE = [
    "Japan stuurt dertig artsen naar Turkije.",
    "In 2019 opende burgemeester Karin de Boer een bibliotheek in Zwolle.",
    "Kees Jansen en Fatima Bouali wonnen zondag de prijs.",
    "Brazilië is lid van de Verenigde Naties.",
    "Een brug in Gent werd vorig jaar gesloten.",
    "De bouw van de brug begon op 4 april 2022.",
    "De VS hebben troepen gestuurd.",
    "Volgens de politie is Kees Jansen gevlucht.",
]
REFUSED = [
    ("Hij stuurt dertig artsen naar Turkije.", Refusal.PRONOUN),
    ("Dat bleek maandag uit onderzoek.", Refusal.PRONOUN),
    ("De Noor sprak in Brussel met de minister.", Refusal.EPITHET),
    ("De wethouder sprak met de bewoners.", Refusal.EPITHET),
    ("De pas geopende brug ging dicht.", Refusal.EPITHET),
    ("Deze brug ging gisteren dicht.", Refusal.EPITHET),
    ("Stuurt Japan dertig artsen naar Turkije?", Refusal.QUESTION),
    ("Enorm veel lawaai.", Refusal.NO_VERB),
    ("„Kees Jansen woont in Breda.”", Refusal.QUOTED),
]


def _first(document: Document) -> tuple[Gate, Clause]:
    gate = Gate(document)
    return gate, gate.clauses(document.sentences[0])[0]


@pytest.mark.parametrize("text", SAFE)
def test_a_plain_statement_passes(text: str, read: Read) -> None:
    gate, clause = _first(read(text))

    assert list(gate.refusals(clause)) == []


@pytest.mark.parametrize(("text", "refusal"), REFUSED)
def test_what_cannot_be_asked_about_is_refused_by_name(
    text: str, refusal: Refusal, read: Read
) -> None:
    gate, clause = _first(read(text))

    assert refusal in gate.refusals(clause)


def test_a_headline_is_refused(read: Read) -> None:
    gate, clause = _first(read("Japan stuurt artsen naar Turkije\nJapan stuurt artsen."))

    assert next(gate.refusals(clause)) is Refusal.HEADING


def test_what_somebody_says_is_a_clause_of_its_own(read: Read) -> None:
    document = read("Kees Jansen zegt dat Japan dertig artsen stuurt.")
    gate = Gate(document)
    main, content = gate.clauses(document.sentences[0])

    assert list(gate.refusals(main)) == []
    assert content.standing is Standing.SAID


# --- trees by hand: what the parser may get wrong -------------------------------------------


def _document(*rows: str) -> Document:
    """Build a document of one sentence from rows "word pos dep head morph…"."""
    words = [row.split() for row in rows]
    text = " ".join(word[0] for word in words)
    tokens, place = [], 0
    for index, (word, pos, dep, head, *morph) in enumerate(words):
        lemma = next((m.removeprefix("lemma=") for m in morph if m.startswith("lemma=")), word)
        span = Span(place, place + len(word))
        tokens.append(
            Token(index, word, span.start, span.end, lemma, pos, dep, int(head), frozenset(morph))
        )
        place = span.end + 1
    sentence = Sentence(0, Span(0, len(text)), tuple(tokens), heading=False)
    return Document(Article(text, Language.NL), (sentence,), (), (), (), (), text)


FINITE = "VerbForm=Fin Number=Sing"
BY_HAND = [
    (
        ("Anna PROPN nsubj 1", f"ziet VERB root 1 {FINITE}", "Piet PROPN nsubj 1"),
        Refusal.SEVERAL_SUBJECTS,
    ),
    ((f"Regent VERB root 0 {FINITE}", "buiten ADV advmod 0"), Refusal.NO_SUBJECT),
    (
        ("Boeren NOUN nsubj 1 Number=Plur", f"staakt VERB root 1 {FINITE}"),
        Refusal.DISAGREEMENT,
    ),
    (
        ("Anna PROPN nsubj 2", "morgen ADV advmod 2", f"komt VERB root 2 {FINITE}"),
        Refusal.VERB_NOT_SECOND,
    ),
    (("Anna PROPN nsubj 1", "groot ADJ root 1"), Refusal.NO_PREDICATE),
    (
        ("Anna PROPN nsubj 1", f"ziet VERB root 1 {FINITE}", f"moet AUX aux 1 {FINITE}"),
        Refusal.SEVERAL_VERBS,
    ),
    (
        ("Anna PROPN nsubj 1", f"ziet VERB root 1 {FINITE}", "aandrong NOUN obj 1"),
        Refusal.VERB_AS_NOUN,
    ),
    (
        ("Anna PROPN nsubj 1", f"ziet VERB root 1 {FINITE}", "afloop NOUN ccomp 1"),
        Refusal.VERBLESS_CLAUSE,
    ),
    (
        ("Anna PROPN nsubj 1", f"ziet VERB root 1 {FINITE}", f"komt VERB amod 1 {FINITE}"),
        Refusal.LOOSE_VERB,
    ),
    (
        (
            "Anna PROPN nsubj 1",
            f"komt VERB root 1 {FINITE}",
            ", PUNCT punct 1",
            "zei VERB amod 4 lemma=zeggen",
            "Piet PROPN obj 1",
        ),
        Refusal.LOOSE_VERB,
    ),
]


@pytest.mark.parametrize(("rows", "refusal"), BY_HAND)
def test_marks_of_a_broken_tree_are_refused(rows: tuple[str, ...], refusal: Refusal) -> None:
    gate, clause = _first(_document(*rows))

    assert refusal in gate.refusals(clause)


@pytest.mark.parametrize(
    "subject",
    [
        ("Een DET det 1", "aantal NOUN nsubj 2 Number=Sing lemma=aantal"),
        ("Drie NUM nummod 1", "jaar NOUN nsubj 2 Number=Sing"),
        ("De DET det 1", "VS PROPN nsubj 2 Number=Sing"),
    ],
)
def test_amounts_and_names_agree_with_singular_and_plural(subject: tuple[str, ...]) -> None:
    gate, clause = _first(_document(*subject, "gaan VERB root 2 VerbForm=Fin Number=Plur"))

    assert Refusal.DISAGREEMENT not in gate.refusals(clause)


def test_two_that_are_joined_are_plural() -> None:
    rows = ("Anna PROPN nsubj 3", "en CCONJ cc 2", "Piet PROPN conj 0")
    gate, clause = _first(_document(*rows, f"komt VERB root 3 {FINITE}"))

    assert Refusal.DISAGREEMENT in gate.refusals(clause)


def test_one_or_the_other_may_be_singular() -> None:
    rows = ("Anna PROPN nsubj 3", "of CCONJ cc 2", "Piet PROPN conj 0")
    gate, clause = _first(_document(*rows, f"komt VERB root 3 {FINITE}"))

    assert Refusal.DISAGREEMENT not in gate.refusals(clause)


# --- the parts of a clause ------------------------------------------------------------------


def test_a_clause_has_its_verbs_phrases_and_order(read: Read) -> None:
    document = read("In 2019 heeft Karin de Boer in Zwolle niet met Piet Smit gesproken.")
    text = document.article.text
    _, clause = _first(document)

    assert [t.text for t in clause.verbs] == ["heeft", "gesproken"]
    assert [t.text for t in clause.finite] == ["heeft"]
    assert clause.subject is not None
    assert clause.subject.span.of(text) == "Karin de Boer"
    assert "in Zwolle" in [p.span.of(text) for p in clause.phrases]
    assert clause.order is Order.FRONTED
    assert clause.standing is Standing.MAIN
    assert [t.text for t in clause.tokens][:3] == ["In", "2019", "heeft"]


def test_a_detached_particle_belongs_to_the_verbs(read: Read) -> None:
    _, clause = _first(read("Finland vroeg in 2022 het lidmaatschap aan."))

    assert [t.text for t in clause.verbs] == ["vroeg", "aan"]


def test_a_joined_clause_shares_subject_and_auxiliary() -> None:
    document = _document(
        "Bruggen NOUN nsubj 2 Number=Plur",
        "zijn AUX aux 2 VerbForm=Fin Number=Plur",
        "gemeten VERB root 2 VerbForm=Part",
        "en CCONJ cc 4",
        "gewogen VERB conj 2 VerbForm=Part",
    )
    gate = Gate(document)
    first, second = gate.clauses(document.sentences[0])

    assert second.standing is Standing.JOINED
    assert second.subjects == first.subjects
    assert second.finite == first.finite


def test_a_date_the_parser_took_apart_is_one_phrase(read: Read) -> None:
    document = read("De bouw van de brug begon op 4 april 2022.")
    _, clause = _first(document)

    assert [(p.role, p.span.of(document.article.text)) for p in clause.phrases] == [
        (Role.OBLIQUE, "op 4 april 2022")
    ]


@pytest.mark.parametrize("word", ["aandrong", "sloot", "liep", "uitbreidde", "zette"])
def test_some_words_are_nothing_but_verbs(word: str) -> None:
    assert RULES.only_a_verb(word)


@pytest.mark.parametrize("word", ["stap", "koop", "reis", "huis", "wagens", "leven", "zaltmeer"])
def test_stems_and_nouns_may_be_nouns(word: str) -> None:
    assert not RULES.only_a_verb(word)
