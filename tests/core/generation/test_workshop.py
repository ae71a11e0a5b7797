"""The last steps that every family of questions shares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.statements import stated
from quizapp.core.generation.families import roles
from quizapp.core.generation.workshop import Workshop

Shop = Callable[..., Workshop]


def test_the_key_stands_in_every_place_as_often(shop: Shop) -> None:
    names = "wethouder Anna Smit, dirigent Eva Bos, bakker Jan Vos en boer Piet Kok"
    workshop = shop(f"Zaterdag kwamen {names} naar Ede.")
    asked = [q for _ in range(3) for d in roles.drafts(workshop) for q in workshop.finish(d)]
    places = [[o.correct for o in q.options].index(True) for q in asked if len(q.options) == 4]
    assert len(places) == 12
    assert set(Counter(places).values()) == {3}


def test_a_full_name_that_only_the_headline_has_is_proved_by_it(shop: Shop) -> None:
    workshop = shop(
        "Marit Veenstra wint in Assen\n\nVeenstra reed in Assen een rondje van 31 tellen."
    )
    (name,) = workshop.lookup.entities(workshop.clauses[-1].subject.span)
    fact = stated(
        FactKind.ACT, workshop.clauses[-1], workshop.clauses[-1].subject, name, workshop.lookup
    )
    proof = [span.of(workshop.lookup.text) for span in workshop.evidence(fact.fact, name)]
    assert proof == ["Veenstra reed in Assen een rondje van 31 tellen.", "Marit Veenstra"]


def test_a_stem_that_no_reader_holds_in_mind_is_not_asked(shop: Shop) -> None:
    workshop = shop("Zaterdag kwamen wethouder Anna Smit, dirigent Eva Bos en bakker Jan Vos.")
    draft = next(iter(roles.drafts(workshop)))
    assert list(workshop.finish(replace(draft, stem=" ".join(["woord"] * 25))))
    assert not list(workshop.finish(replace(draft, stem=" ".join(["woord"] * 26))))
