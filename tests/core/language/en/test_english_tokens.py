from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.article import Span
from quizapp.core.language.en.lemmas import RULES
from quizapp.core.language.tokens import tokens
from training import corpora, evaluate

DATA = Path(__file__).parents[5] / "shared/language/data"


def words(text: str) -> list[str]:
    return [span.of(text) for span in tokens(text, Span(0, len(text)), RULES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The train leaves.", "The train leaves ."),
        ("I can't, won't and don't.", "I ca n't , wo n't and do n't ."),
        ("She cannot see it’s late.", "She can not see it ’s late ."),
        ("We’ll say they're here, I'm sure.", "We ’ll say they 're here , I 'm sure ."),
        ("Leeds's bridge, the workers' union", "Leeds 's bridge , the workers ' union"),
        ("“No,” he said. 'Yes'", "“ No , ” he said . ' Yes '"),
        ("a 34-year-old, well-known man", "a 34 - year - old , well - known man"),
        ("an anti-American ex-minister", "an anti-American ex-minister"),
        ("Jean-Michel and Al-Zaman", "Jean - Michel and Al - Zaman"),
        ("$3.2bn, £40m or 5%", "$ 3.2 bn , £ 40 m or 5 %"),
        ("US$5 and €1,250.50", "US$ 5 and € 1,250.50"),
        ("at 5:30pm, 7 p.m. or 9 a.m. sharp", "at 5:30 pm , 7 p.m. or 9 a.m. sharp"),
        (
            "from the U.S. to the U.K. in the D.C. area",
            "from the U.S. to the U.K. in the D.C. area",
        ),
        ("Mr. J. K. Hall of Acme Inc. spoke", "Mr. J. K. Hall of Acme Inc. spoke"),
        ("No. 10 said no. Sept. 3", "No. 10 said no . Sept. 3"),
        ("the 1990s, the '80s and the 20th", "the 1990s , the '80s and the 20th"),
        ("call 555-0134 or 020-7946-0018", "call 555-0134 or 020-7946-0018"),
        ("on 9/11 and 11/28/2000", "on 9/11 and 11/28/2000"),
        ("O'Neill of AT&T and/or the G7", "O'Neill of AT&T and / or the G7"),
        ("Wait… or not... What?!", "Wait … or not ... What ?!"),
        ("See https://example.com/a?b=1.", "See https://example.com/a?b=1 ."),
        ("mail post@example.com", "mail post@example.com"),
        ("one — two – three", "one — two – three"),
        ("", ""),
    ],
)
def test_an_english_sentence_is_cut_into_words_and_endings(text: str, expected: str) -> None:
    assert words(text) == expected.split()


@given(st.text(), st.integers(0, 20), st.integers(0, 200))
def test_words_stand_in_order_and_leave_only_space_between(text: str, start: int, end: int) -> None:
    position = start
    for span in tokens(text, Span(start, min(end, len(text))), RULES):
        assert not text[position : span.start].strip()
        assert span.of(text)
        assert not any(letter.isspace() for letter in span.of(text))
        position = span.end
    assert not text[position : min(end, len(text))].strip()


@pytest.mark.skipif(not DATA.is_dir(), reason="the treebanks are not part of the project")
def test_the_words_are_those_of_the_treebank() -> None:
    # its web texts have smileys, file names and words without their apostrophe; news has not
    sample = corpora.trees(DATA, "ud_en_ewt/en_ewt-ud-test")[::4]
    assert evaluate.tokenizer_figures(sample, RULES)["words F"] > 98
