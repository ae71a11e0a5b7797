"""Roles of one sort: what somebody could have been instead."""

from __future__ import annotations

import pytest

from quizapp.core.language.en import roles as english
from quizapp.core.language.nl import roles as dutch


@pytest.mark.parametrize(
    ("role", "others"),
    [
        ("wethouder", {"burgemeester", "minister"}),
        ("clubvoorzitter", {"penningmeester", "trainer"}),
        ("fractievoorzitter", {"ambtenaar", "burgemeester"}),
        ("onderzoeksleider", {"bibliothecaris", "woordvoerder"}),
    ],
)
def test_a_dutch_role_has_others_of_its_sort(role: str, others: set[str]) -> None:
    assert others <= set(dutch.siblings(role))


@pytest.mark.parametrize(
    ("role", "others"),
    [
        ("chief executive", {"accountant", "union leader"}),
        ("public health minister", {"finance minister", "ambassador"}),
        ("coach", {"referee", "team doctor"}),
    ],
)
def test_an_english_role_has_others_of_its_sort(role: str, others: set[str]) -> None:
    assert others <= set(english.siblings(role))


def test_two_words_for_one_role_are_no_siblings() -> None:
    assert "trainer" not in dutch.siblings("bondscoach")
    assert "minister" not in english.siblings("secretary")


def test_an_unknown_role_has_no_siblings() -> None:
    assert dutch.siblings("wichelroedeloper") == english.siblings("dowser") == ()
