"""Ways to spoil the options of a sound question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise, permutations

from benchmarks.faults.cases import Case
from quizapp.core.article import Language
from quizapp.core.language.document import EntityKind
from quizapp.core.learning.typed import read_number
from quizapp.core.question import Format, Option, Question, Skill

_FOREIGN = {
    EntityKind.PERSON.value: ("countries", "numbers", "times"),
    EntityKind.COUNTRY.value: ("persons", "numbers", "times"),
    EntityKind.CITY.value: ("persons", "numbers", "times"),
    EntityKind.ORGANISATION.value: ("numbers", "times", "countries"),
    "number": ("persons", "countries", "organisations"),
    "time": ("persons", "countries", "organisations"),
}


def type_mismatch(case: Case) -> Iterator[Question]:
    """Offer something of another kind."""
    if not case.is_choice:
        return
    for name in _FOREIGN.get(case.kind, ()):
        yield from (case.with_distractor(text) for text in case.words[name][:2])


def overlapping_options(case: Case) -> Iterator[Question]:
    """Offer a part of the key, the key with more, or another name of its bearer."""
    if not case.is_choice:
        return
    wrong, parts = case.question.distractors[0], case.key.split()
    joins = {Language.NL: "en", Language.EN: "and"}[case.document.article.language]
    if case.kind in {"person", "phrase"} and len(parts) > 1:
        yield case.with_distractor(parts[-1])
    if case.kind not in {"number", "time"}:
        yield case.with_distractor(f"{case.key} {joins} {wrong}")
    if case.kind == "time" and len(parts) > 1:
        yield case.with_distractor(parts[-1])
    if case.kind == "number" and len(parts) > 1:
        yield case.with_distractor(parts[0])
    if case.entity:
        names = {e.text for e in case.document.entities if e.name == case.entity.name}
        yield from (case.with_distractor(name) for name in sorted(names - {case.key}))


def duplicate_options(case: Case) -> Iterator[Question]:
    """Offer the key again: with other capitals, without its article, in figures, as it is."""
    if not case.is_choice:
        return
    yield case.with_distractor(case.key.upper())
    yield case.with_distractor(case.question.distractors[0])
    yield case.with_distractor(f"{case.key}.")
    if case.number and not any(c.isdigit() for c in case.key):
        yield case.with_distractor(f"{case.number.value}")
    for article in ("De ", "Het ", "The "):
        if case.key.startswith(article):
            yield case.with_distractor(case.key.removeprefix(article))


def all_or_none_of_the_above(case: Case) -> Iterator[Question]:
    """Offer an option about the other options."""
    if case.is_choice:
        yield from (case.with_distractor(text) for text in case.words["all_none"])


def absolute_terms(case: Case) -> Iterator[Question]:
    """Make the distractors absolute, and not the key."""
    if case.is_choice and case.kind == "phrase":
        for form in case.words["absolutes"]:
            yield case.offering(*(form.format(text) for text in case.question.distractors))
        phrases = case.words["absolute_phrases"]
        yield from (case.offering(*pair) for pair in pairwise(phrases))


def implausible_distractors(case: Case) -> Iterator[Question]:
    """Offer numbers of another size, or names that have nothing to do with it."""
    if not case.is_choice:
        return
    if case.kind == "number" and case.number:
        value, unit = case.number.figure, " ".join(case.key.split()[1:])
        for factor in (Decimal(1000), Decimal(20_000)):
            yield case.offering(
                f"{int(value * factor)} {unit}".strip(), f"{int(value * factor * 3)} {unit}".strip()
            )
    lists = {"person": "absurd_names", "organisation": "absurd_organisations"}
    for one, other in pairwise(case.words.get(lists.get(case.kind, ""), [])):
        yield case.offering(one, other)


def numbers_out_of_order(case: Case) -> Iterator[Question]:
    """Shuffle numbers."""
    values = [read_number(option.text) for option in case.question.options]
    if not case.is_choice or not all(values) or case.kind != "number":
        return
    for options in permutations(case.question.options):
        order = [n.value for n in map(read_number, [o.text for o in options]) if n]
        if order not in (sorted(order), sorted(order, reverse=True)):
            yield replace(case.question, options=options)


def middle_number(case: Case) -> Iterator[Question]:
    """Offer numbers at the same distance on both sides of the key."""
    figure, _, unit = case.key.partition(" ")
    if not case.is_choice or case.kind == "time" or not figure.isdigit():
        return
    value = int(figure)
    for step in (1, 2, 3, 4, 5, 10):
        for numbers in (
            [value - step, value, value + step],
            [value - 2 * step, value - step, value, value + step, value + 2 * step],
        ):
            if numbers[0] > 0:
                options = (Option(f"{n} {unit}".strip(), correct=n == value) for n in numbers)
                yield replace(case.question, options=tuple(options))


def grammatical_cue(case: Case) -> Iterator[Question]:
    """Let an article before the gap fit the key only; ask for two and name two once."""
    words = case.words
    if case.question.format is Format.CLOZE:
        for frame in words["cued_frames"]:
            for key, wrong in zip(words["cued_keys"], pairwise(words["cued_wrong"]), strict=True):
                options = (Option(wrong[0]), Option(key, correct=True), Option(wrong[1]))
                yield replace(
                    case.question,
                    stem=frame,
                    answers=(key,),
                    options=options,
                    skill=Skill.VOCABULARY,
                )
