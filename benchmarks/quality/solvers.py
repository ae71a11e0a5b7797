"""Ways to guess an answer from the looks of a question; each marks its options."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from wordfreq import zipf_frequency

from benchmarks.quality.guessing import Choice, Solver
from benchmarks.quality.wording import holds, roots, shared
from quizapp.core.article import Language
from quizapp.core.learning.typed import fold, read_number

Marks = Sequence[float]

_KINDS_ASKED: Mapping[Language, Mapping[str, str]] = {
    Language.NL: {
        "person": r"\bwie\b|\bwiens\b|\bwelke (?:persoon|man|vrouw)\b",
        "number": r"\bhoeveel\b|\bhoe (?:oud|lang|hoog|groot|vaak)\b|\bwelk percentage\b",
        "time": r"\bwanneer\b|\bwelk(?:e)? (?:jaar|dag|maand|datum)\b",
    },
    Language.EN: {
        "person": r"\bwho\b|\bwhose\b|\bwhich (?:person|man|woman)\b",
        "number": r"\bhow (?:many|much|old|long|high|large|often)\b|\bwh(?:at|ich) percentage\b",
        "time": r"\bwhen\b|\bwh(?:at|ich) (?:year|day|month|date)\b",
    },
}
_LOOKS = {
    "person": re.compile(r"^[A-Z]\S+ (?:\S+ )*[A-Z]\S+$"),
    "number": re.compile(r"\d"),
    "time": re.compile(r"\b[12]\d{3}\b|^\d{1,2} [a-z]+|^[A-Z][a-z]+ \d{1,2}\b"),
}


def _longest(choice: Choice) -> Marks:
    return [len(text) for text in choice.options]


def _most_words(choice: Choice) -> Marks:
    return [len(text.split()) for text in choice.options]


def _middle_number(choice: Choice) -> Marks:
    """Mark the middle of the numbers offered, by rank."""
    values = _numbers(choice)
    middle = Decimal(len(values) - 1) / 2
    return [-abs(float(sorted(values).index(value) - middle)) for value in values] or _none(choice)


def _near_the_mean(choice: Choice) -> Marks:
    values = _numbers(choice)
    mean = sum(values, Decimal(0)) / max(1, len(values))
    return [-abs(float(value - mean)) for value in values] or _none(choice)


def _largest_number(choice: Choice) -> Marks:
    return [float(value) for value in _numbers(choice)] or _none(choice)


def _most_precise(choice: Choice) -> Marks:
    """Mark the number with most digits other than the noughts at its end."""
    return [len(re.sub(r"\D|[0.,]+$", "", text)) for text in choice.options]


def _numbers(choice: Choice) -> list[Decimal]:
    """Read all options as numbers; empty unless all are."""
    values = [number.value for text in choice.options if (number := read_number(text))]
    return values if len(values) == len(choice.options) else []


def _none(choice: Choice) -> Marks:
    return [0.0] * len(choice.options)


def _stem_words(choice: Choice) -> Marks:
    """Count the words of an option that the stem has in some form, or as a part of a compound."""
    return [shared(roots(text), roots(choice.stem)) for text in choice.options]


def _like_the_others(choice: Choice) -> Marks:
    """Mark what has most in common with the other options: its shape, its length, its capitals."""
    shapes = [_shape(text) for text in choice.options]
    marks = [0.0] * len(shapes)
    for one, other in combinations(range(len(shapes)), 2):
        alike = sum(a == b for a, b in zip(shapes[one], shapes[other], strict=True))
        marks[one] += alike
        marks[other] += alike
    return marks


def _shape(text: str) -> tuple[object, ...]:
    words = text.split()
    return (
        len(words),
        len(text) // 10,
        any(char.isdigit() for char in text),
        text[:1].isupper(),
        sum(word[:1].isupper() for word in words) == len(words),
        re.sub(r"\w", "", text).strip(),
        words[0].casefold() if len(words) > 1 and words[0].islower() else "",
    )


def _shared_words(choice: Choice) -> Marks:
    """Count the other options that have a word of this one: wrong ones are made from the right."""
    words = [set(fold(text).split()) for text in choice.options]
    return [sum(bool(mine & theirs) for theirs in words) for mine in words]


def _most_common(choice: Choice) -> Marks:
    return [zipf_frequency(text, choice.language.value) for text in choice.options]


def _fits_the_question(choice: Choice) -> Marks:
    """Mark what looks like a person after "wie", like a number after "hoeveel", and so on."""
    asked = _KINDS_ASKED[choice.language].items()
    kinds = [kind for kind, words in asked if re.search(words, choice.stem, re.IGNORECASE)]
    return [sum(bool(_LOOKS[kind].search(text)) for kind in kinds) for text in choice.options]


def _mentioned_elsewhere(choice: Choice) -> Marks:
    """Count the other stems and options of the quiz that name an option."""
    others = [fold(text) for text in choice.elsewhere]
    return [sum(holds(text, fold(option)) for text in others) for option in choice.options]


def _place(wanted: int) -> Solver:
    def marks(choice: Choice) -> Marks:
        return [
            float(place == wanted % len(choice.options)) for place in range(len(choice.options))
        ]

    return marks


def _least(solver: Solver) -> Solver:
    return lambda choice: [-mark for mark in solver(choice)]


def _any_but(solver: Solver) -> Solver:
    """Cross out what a solver would take, where it has a favourite, and take any of the rest."""

    def marks(choice: Choice) -> Marks:
        out = solver(choice)
        return [-float(mark == max(out)) for mark in out]

    return marks


def _all(*solvers: Solver) -> Solver:
    """Let the votes of several decide."""

    def marks(choice: Choice) -> Marks:
        votes = [solver(choice) for solver in solvers]
        return [sum(vote[p] == max(vote) for vote in votes) for p in range(len(choice.options))]

    return marks


SOLVERS: Mapping[str, Solver] = {
    "longest": _longest,
    "shortest": _least(_longest),
    "most words": _most_words,
    "fewest words": _least(_most_words),
    "middle number": _middle_number,
    "nearest the mean": _near_the_mean,
    "largest number": _largest_number,
    "smallest number": _least(_largest_number),
    "most precise number": _most_precise,
    "roundest number": _least(_most_precise),
    "most of the stem": _stem_words,
    "least of the stem": _least(_stem_words),
    "most like the others": _like_the_others,
    "odd one out": _least(_like_the_others),
    "shares words with others": _shared_words,
    "most common words": _most_common,
    "rarest words": _least(_most_common),
    "any but the rarest": _any_but(_least(_most_common)),
    "any but the odd one": _any_but(_least(_like_the_others)),
    "fits the question word": _fits_the_question,
    "first": _place(0),
    "second": _place(1),
    "third": _place(2),
    "last": _place(-1),
}
"""Each sees one question alone."""

WHOLE_QUIZ: Mapping[str, Solver] = {
    "named most elsewhere": _mentioned_elsewhere,
    "named least elsewhere": _least(_mentioned_elsewhere),
    "votes of all cues": _all(
        _longest, _stem_words, _like_the_others, _fits_the_question, _mentioned_elsewhere
    ),
}
"""Each sees all questions of the quiz."""
