from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.core.article import Article, Language, Span
from quizapp.core.language.clauses import Clause, Order, Standing
from quizapp.core.language.document import Document, Sentence, Token
from quizapp.core.language.en.clauses import RULES
from quizapp.core.language.gate import Gate, Refusal

Read = Callable[..., Document]

SAFE = [
    "Japan sends thirty doctors to Turkey.",
    "In 2019 Mayor Karen Doyle opened a library in Leeds.",
    "Karen Doyle and Omar Reed won the prize on Sunday.",
    "Brazil is a member of the United Nations.",
    "A bridge in Ghent was closed last year.",
    "The construction of the bridge began on 4 April 2022.",
    "The United States has sent troops.",
    "According to the police, Karen Doyle has fled.",
    "After the storm had passed, a hospital in Hull was closed by its owner.",
    "Karen Doyle, a former nurse, often visits Leeds.",
    "The team from Leeds have won the cup.",
    "There are three hospitals in Leeds.",
    "Karen Doyle said that Japan had sent doctors.",
]
REFUSED = [
    ("He sends thirty doctors to Turkey.", Refusal.PRONOUN),
    ("This was announced on Monday.", Refusal.PRONOUN),
    ("The Norwegian spoke with reporters in Brussels.", Refusal.EPITHET),
    ("The minister spoke with the residents.", Refusal.EPITHET),
    ("His brother spoke with the residents.", Refusal.EPITHET),
    ("Does Japan send thirty doctors to Turkey?", Refusal.QUESTION),
    ("An enormous noise.", Refusal.NO_VERB),
    ("“Karen Doyle lives in Leeds.”", Refusal.QUOTED),
    ("“We will stay,” said Karen Doyle.", Refusal.VERB_NOT_SECOND),
    ("On the hill stood a small church.", Refusal.VERB_NOT_SECOND),
    ("Never has Japan sent so many doctors.", Refusal.VERB_NOT_SECOND),
]


def _first(document: Document) -> tuple[Gate, Clause]:
    gate = Gate(document)
    return gate, gate.clauses(document.sentences[0])[0]


@pytest.mark.parametrize("text", SAFE)
def test_a_plain_english_statement_passes(text: str, read: Read) -> None:
    gate, clause = _first(read(text))

    assert list(gate.refusals(clause)) == []


@pytest.mark.parametrize(("text", "refusal"), REFUSED)
def test_what_cannot_be_asked_about_in_english_is_refused_by_name(
    text: str, refusal: Refusal, read: Read
) -> None:
    gate, clause = _first(read(text))

    assert refusal in gate.refusals(clause)


def test_in_english_much_may_stand_before_the_subject(read: Read) -> None:
    _, clause = _first(read("On Tuesday, after a long debate, Karen Doyle resigned."))

    assert clause.order is Order.FRONTED
    assert clause.subject is not None


def test_a_phrase_keeps_both_of_its_quotation_marks(read: Read) -> None:
    document = read('Karen Doyle called the plan "a declaration of war".')
    _, clause = _first(document)

    assert clause.phrases[-1].span.of(document.text).endswith('war"')


def test_what_somebody_says_in_english_is_a_clause_of_its_own(read: Read) -> None:
    document = read("Karen Doyle says that Japan sends thirty doctors.")
    main, content = Gate(document).clauses(document.sentences[0])

    assert (main.standing, content.standing) == (Standing.MAIN, Standing.SAID)


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
    return Document(Article(text, Language.EN), (sentence,), (), (), (), (), text)


PAST = "VerbForm=Fin Tense=Past Number=Sing"
PRESENT = "VerbForm=Fin Tense=Pres Number=Sing"
BY_HAND = [
    (
        ("Anna PROPN nsubj 1", f"saw VERB root 1 {PAST}", "Pete PROPN nsubj 1"),
        Refusal.SEVERAL_SUBJECTS,
    ),
    (("Farmers NOUN nsubj 1 Number=Plur", f"walks VERB root 1 {PRESENT}"), Refusal.DISAGREEMENT),
    (
        ("Anna PROPN nsubj 3", "and CCONJ cc 2", "Pete PROPN conj 0", f"was AUX root 3 {PAST}"),
        Refusal.DISAGREEMENT,
    ),
    (
        ("Anna PROPN nsubj 2", "books NOUN obj 2", f"reads VERB root 2 {PRESENT}"),
        Refusal.VERB_NOT_SECOND,
    ),
    (
        ("Anna PROPN nsubj 1", f"saw VERB root 1 {PAST}", "announced NOUN obj 1"),
        Refusal.VERB_AS_NOUN,
    ),
]


@pytest.mark.parametrize(("rows", "refusal"), BY_HAND)
def test_marks_of_a_broken_english_tree_are_refused(
    rows: tuple[str, ...], refusal: Refusal
) -> None:
    gate, clause = _first(_document(*rows))

    assert refusal in gate.refusals(clause)


@pytest.mark.parametrize(
    ("subject", "verb"),
    [
        # the past tense does not tell how many
        ("Farmers NOUN nsubj 1 Number=Plur", f"walked VERB root 1 {PAST}"),
        (
            "Production NOUN nsubj 1 Number=Sing",
            "cost VERB root 1 VerbForm=Fin Tense=Pres Number=Plur",
        ),
        (
            "Police NOUN nsubj 1 Number=Sing lemma=police",
            "say VERB root 1 VerbForm=Fin Tense=Pres Number=Plur",
        ),
    ],
)
def test_verbs_and_groups_that_may_be_either_agree(subject: str, verb: str) -> None:
    gate, clause = _first(_document(subject, verb))

    assert Refusal.DISAGREEMENT not in gate.refusals(clause)


def test_a_verb_of_saying_joined_by_and_does_not_report_what_goes_before() -> None:
    document = _document(
        "Anna PROPN nsubj 1",
        f"left VERB root 1 {PAST}",
        "and CCONJ cc 3",
        f"said VERB conj 1 {PAST} lemma=say",
        "nothing PRON obj 3",
    )

    assert [c.standing for c in Gate(document).clauses(document.sentences[0])] == [
        Standing.MAIN,
        Standing.JOINED,
    ]


@pytest.mark.parametrize("word", ["announced", "Said", "took", "carried"])
def test_some_english_words_are_nothing_but_verbs(word: str) -> None:
    assert RULES.only_a_verb(word)


@pytest.mark.parametrize("word", ["bed", "hundred", "children", "walk", "building", "zaltmeer"])
def test_english_nouns_may_be_nouns(word: str) -> None:
    assert not RULES.only_a_verb(word)
