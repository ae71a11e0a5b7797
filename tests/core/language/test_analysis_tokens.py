from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.article import Span
from quizapp.core.language.nl.lemmas import RULES
from quizapp.core.language.tokens import tokens


def words(text: str) -> list[str]:
    return [span.of(text) for span in tokens(text, Span(0, len(text)), RULES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De trein vertrekt.", "De trein vertrekt ."),
        ("„Wij blijven”, zei zij.", "„ Wij blijven ” , zei zij ."),
        ("Hij zei: 'Kom morgen'.", "Hij zei : ' Kom morgen ' ."),
        ("De NAVO-chef en de 18-jarige zus", "De NAVO-chef en de 18-jarige zus"),
        ("2,5 miljoen euro", "2,5 miljoen euro"),
        ("Er kwamen 10.000 mensen.", "Er kwamen 10.000 mensen ."),
        ("'s Middags om 16.30 uur", "'s Middags om 16.30 uur"),
        ("’s avonds op ’t plein", "’s avonds op ’t plein"),
        ("burgemeester van 's-Hertogenbosch", "burgemeester van 's-Hertogenbosch"),
        ("in de jaren '80", "in de jaren '80"),
        ("foto's en video’s", "foto's en video’s"),
        ("zo'n 5% meer (vooral thuis)", "zo'n 5 % meer ( vooral thuis )"),
        ("dr. P. J. de Boer, o.a. in d.w.z.", "dr. P. J. de Boer , o.a. in d.w.z."),
        ("in- en uitvoer", "in- en uitvoer"),
        ("CD&V, D66 en de G7-top", "CD&V , D66 en de G7-top"),
        ("Wacht… of niet...", "Wacht … of niet ..."),
        ("Zie https://voorbeeld.nl/a?b=1.", "Zie https://voorbeeld.nl/a?b=1 ."),
        ("mail naar post@voorbeeld.nl", "mail naar post@voorbeeld.nl"),
        ("€5 of $7", "€ 5 of $ 7"),
        ("Tsjechië – één land", "Tsjechië – één land"),
        ("", ""),
    ],
)
def test_a_sentence_is_cut_into_the_words_a_teacher_would_see(text: str, expected: str) -> None:
    assert words(text) == expected.split()


def test_only_the_sentence_itself_is_cut() -> None:
    text = "Eerst dit. Dan A. Dan dat."
    assert [span.of(text) for span in tokens(text, Span(11, 17), RULES)] == ["Dan", "A", "."]


@given(st.text(), st.integers(0, 20), st.integers(0, 200))
def test_words_stand_in_order_inside_the_sentence_and_leave_only_space_between(
    text: str, start: int, end: int
) -> None:
    spans = list(tokens(text, Span(start, min(end, len(text))), RULES))
    position = start
    for span in spans:
        assert not text[position : span.start].strip()
        assert span.of(text)
        assert not any(letter.isspace() for letter in span.of(text))
        position = span.end
    assert not text[position : min(end, len(text))].strip()
