"""Ways to spoil the key of a sound question: given away, unproved, wrong, not the only one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from benchmarks.faults.cases import Case
from quizapp.core.article import Span
from quizapp.core.language.document import EntityKind
from quizapp.core.language.folding import folded
from quizapp.core.question import Format, Option, Question, Skill

_LONGEST = 3
"""Words of a key that may be put into a stem."""


def answer_in_stem(case: Case) -> Iterator[Question]:
    """Put the key into the stem: in brackets, behind a comma, before the question."""
    if (
        not case.is_plain
        or len(case.key.split()) > _LONGEST
        or not case.question.stem.endswith("?")
    ):
        return
    bare = case.question.stem.removesuffix("?")
    yield case.asked(f"{bare} ({case.key})?")
    yield case.asked(f"{bare}, {case.key}?")
    yield case.asked(f"{case.key}: {case.question.stem}")


def not_in_article(case: Case) -> Iterator[Question]:
    """Take a key of the same kind that the article does not have."""
    if not case.is_plain:
        return
    told = folded(case.text)
    for other in case.words[_LIST[case.kind]]:
        if folded(other) not in told:
            yield case.answered(other)


_LIST = {
    EntityKind.PERSON.value: "persons",
    EntityKind.COUNTRY.value: "countries",
    EntityKind.CITY.value: "cities",
    EntityKind.ORGANISATION.value: "organisations",
    EntityKind.REGION.value: "cities",
    EntityKind.PLACE.value: "cities",
    EntityKind.DEMONYM.value: "countries",
    "number": "numbers",
    "time": "times",
    "phrase": "phrases",
}


def evidence_mismatch(case: Case) -> Iterator[Question]:
    """Shift the evidence to another sentence, cut the key off it, or leave it out."""
    if not case.is_plain:
        return
    key = folded(case.key).split()[-1]
    yield case.proved_by()
    for sentence in case.document.sentences:
        far = abs(sentence.index - case.sentence.index) > 1
        if far and key not in folded(sentence.span.of(case.text)) and not sentence.heading:
            yield case.proved_by(sentence.span)
    place = folded(case.question.evidence[0].of(case.text)).find(key)
    start = case.question.evidence[0].start
    if place > 20 and len(folded(case.text)) == len(case.text):
        yield case.proved_by(Span(start, start + place - 1))


def wrong_key(case: Case) -> Iterator[Question]:
    """Make a distractor the key."""
    if case.question.format is not Format.SINGLE_CHOICE:
        return
    for text in case.question.distractors:
        options = tuple(Option(o.text, correct=o.text == text) for o in case.question.options)
        yield replace(case.question, answers=(text,), options=options)
    unmarked = tuple(Option(option.text) for option in case.question.options)
    yield replace(case.question, options=unmarked)


def multiple_correct(case: Case) -> Iterator[Question]:
    """Mark a second option, or split a key that names two and offer both."""
    question = case.question
    if question.format is Format.MULTIPLE_CHOICE:
        first = question.key
        options = tuple(Option(o.text, correct=o.text == first) for o in question.options)
        yield replace(question, answers=(first,), options=options, format=Format.SINGLE_CHOICE)
    if question.format is not Format.SINGLE_CHOICE or question.skill is Skill.VERIFY:
        return
    for text in question.distractors[:1]:
        options = tuple(
            Option(o.text, correct=o.correct or o.text == text) for o in question.options
        )
        yield replace(question, options=options)


def length_cue(case: Case) -> Iterator[Question]:
    """Make the key much longer than the rest."""
    if case.is_choice and case.kind == "phrase":
        yield from (case.answered(f"{case.key}{tail}") for tail in case.words["tails"])
    if case.is_choice and case.kind != "phrase":
        yield from (case.answered(f"{case.key}{tail}") for tail in case.words["tails"][:1])


def stem_word_repeat(case: Case) -> Iterator[Question]:
    """Let the key repeat a noun of the stem."""
    nouns = {t.text for s in case.document.sentences for t in s.tokens if t.pos == "NOUN"}
    asked = [word for word in case.question.stem.strip("?").split()[2:] if word in nouns]
    if not case.is_choice or case.kind in {"number", "time"}:
        return
    for word in asked[-1:]:
        if all(word not in text for text in case.question.distractors):
            for form in case.words["repeats"]:
                yield case.answered(form.format(key=case.key, word=word))
