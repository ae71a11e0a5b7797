from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.article import Article, Language, Span
from quizapp.core.generation import distractors, wrong_values
from quizapp.core.generation.lookup import Lookup
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Document, Number

Shop = Callable[..., Workshop]
EMPTY = Lookup(Document(Article("", Language.NL), (), (), (), (), (), ""))


def rivals(workshop: Workshop, sentence: int = 0) -> list[str]:
    """Give the rivals of the first name in a sentence, for that sentence's verb."""
    evidence = workshop.lookup.document.sentences[sentence]
    key = workshop.lookup.entities(evidence.span)[0]
    found = distractors.other_names(key, workshop.lookup, evidence.root, evidence)
    return [name.name for name in found]


def test_who_does_the_same_elsewhere_is_no_wrong_answer(shop: Shop) -> None:
    text = "Anna Smit woont in Praag. Eva Bos woont in Ede. Tom Mol werkt in Ede."
    assert rivals(shop(text)) == ["Tom Mol"]


def test_who_wrote_the_article_is_no_wrong_answer(shop: Shop) -> None:
    text = "Feest in Ede\nDoor Karel Vos\n\nAnna Smit woont in Praag. Tom Mol werkt in Ede."
    workshop = shop(text)
    first = next(s.index for s in workshop.lookup.document.sentences if not s.heading)
    assert rivals(workshop, first) == ["Tom Mol"]


def test_who_is_named_in_one_breath_with_the_key_is_no_wrong_answer(shop: Shop) -> None:
    text = "Finland en Zweden tekenden een verdrag. Noorwegen wachtte nog."
    assert rivals(shop(text)) == ["Noorwegen"]


def test_a_name_that_shares_a_word_with_the_key_is_no_wrong_answer(shop: Shop) -> None:
    text = "Anna Smit woont in Praag. Piet Smit werkt in Ede. Tom Mol werkt in Ede."
    assert rivals(shop(text)) == ["Tom Mol"]


def test_names_outside_the_evidence_come_first(shop: Shop) -> None:
    text = "Anna Smit bezocht Eva Bos. Tom Mol werkt in Ede."
    assert rivals(shop(text)) == ["Tom Mol", "Eva Bos"]


def test_a_wrong_option_is_not_named_by_the_stem() -> None:
    chosen = distractors.choose(["Eva Bos", "Tom Mol", "Tom Mol"], "Anna", "Wie sprak Eva Bos?")
    assert chosen == ("Tom Mol",)


def number(value: str) -> Number:
    return Number(Span(0, 1), Decimal(value), ordinal=False, hedge=None, unit=None, unit_span=None)


@given(st.decimals("0.1", "900000", places=1), st.integers(0, 99))
def test_other_numbers_are_different_positive_and_as_precise(value: Decimal, seed: int) -> None:
    key = number(str(value))
    others = list(wrong_values.other_numbers(key, EMPTY, Random(seed)))
    assert len({*others, key.value}) == len(others) + 1
    assert all(other > 0 for other in others)
    exponent = int(value.normalize().as_tuple().exponent)
    assert all(other % Decimal(1).scaleb(exponent) == 0 for other in others)


def test_the_key_is_at_every_rank_by_chance() -> None:
    ranks = set()
    for seed in range(40):
        others = list(wrong_values.other_numbers(number("2400"), EMPTY, Random(seed)))
        ranks.add(sum(other < Decimal(2400) for other in others))
    assert ranks == {0, 1, 2, 3}


def test_other_dates_are_as_precise_and_not_in_the_article(shop: Shop) -> None:
    workshop = shop("De bouw begon op 4 april 2022 en eindigde op 4 mei 2022 in Breda.")
    mention = workshop.lookup.document.dates[0]
    for seed in range(20):
        others = list(
            wrong_values.other_dates(mention, date(2022, 4, 4), workshop.lookup, Random(seed))
        )
        assert len(others) == len(set(others)) == 3
        assert date(2022, 5, 4) not in others
        assert date(2022, 4, 4) not in others
