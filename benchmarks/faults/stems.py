"""Ways to spoil the stem of a sound question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from benchmarks.faults.cases import Case
from quizapp.core.article import Language, Span
from quizapp.core.language.document import EntityKind
from quizapp.core.language.folding import folded
from quizapp.core.question import Format, Option, Question, Skill

_PLACES = (EntityKind.CITY, EntityKind.PLACE)


def unresolved_reference(case: Case) -> Iterator[Question]:
    """Replace a name of the stem by a pronoun, an epithet or "there"."""
    if not case.is_plain or case.question.skill is Skill.ATTRIBUTE:
        return
    for kinds, name in (
        ((EntityKind.PERSON,), "person_words"),
        ((EntityKind.COUNTRY,), "country_words"),
        ((EntityKind.ORGANISATION,), "organisation_words"),
    ):
        for found in case.in_stem(*kinds):
            before, _, after = case.question.stem.partition(found)
            if after.strip(" ?") and not re.match(r"['’\w]| [A-Z]", after):
                bare = re.sub(r"(?<=\s)(?:de|het|the|Dr|\w+ster) $", "", before)
                yield from (case.asked(f"{bare}{word}{after}") for word in case.words[name])
    for found in case.in_stem(*_PLACES):
        place = re.compile(rf" (?:in|op|bij|uit|at|off|on) {re.escape(found)}")
        if place.search(case.question.stem):
            for word in case.words["place_words"]:
                yield case.asked(place.sub(f" {word}", case.question.stem))


def relative_time_unanchored(case: Case) -> Iterator[Question]:
    """Add a time that depends on the day of reading, or ask for one."""
    if not case.is_plain or re.search(r"\d", case.question.stem):
        return
    bare = case.question.stem.removesuffix("?")
    times = case.words["relative_times"]
    yield from (case.asked(f"{bare} {time}?") for time in times)
    if case.kind == "time":
        yield from (case.answered(time) for time in times)


def unscoped_perishable(case: Case) -> Iterator[Question]:
    """Drop the scope of what may change, or ask for something that may."""
    bare = case.question.stem
    for scope in case.words["scopes"]:
        bare = bare.replace(scope, "")
    if bare != case.question.stem and case.question.perishable:
        yield case.asked(bare)
    if case.question.format is Format.SHORT_ANSWER or case.kind == "organisation":
        names = {e.name for e in case.document.entities if e.kind is EntityKind.ORGANISATION}
        for name in sorted(names)[:2]:
            for stem in case.words["perishable_stems"]:
                yield case.asked(stem.format(name=name))


def ungrammatical_stem(case: Case) -> Iterator[Question]:
    """Move the verb, change its number, drop or double a word."""
    said = case.question.stem.removesuffix("?").split()
    if not case.is_plain or case.question.skill is Skill.ATTRIBUTE or len(said) < 5:
        return
    for i, word in enumerate(said[:5]):
        other = case.words["swaps"].get(word.lower())
        if other:
            yield case.asked(_joined(said[:i], [other], said[i + 1 :]))
    verb = _place_of_verb(case, said)
    if verb:
        yield case.asked(_joined(said[:verb], said[verb + 1 :], [said[verb]]))
        yield case.asked(_joined(said[: verb + 1], said[verb:]))
        if said[verb + 1][:1].isupper() or said[verb + 1] in {"de", "het", "the"}:
            yield case.asked(_joined(said[:verb], said[verb + 1 :]))


def _joined(*parts: list[str]) -> str:
    return " ".join(chain.from_iterable(parts)) + "?"


def _place_of_verb(case: Case, said: list[str]) -> int | None:
    """Find the finite verb of the question, where only one word can be it."""
    verbs = {
        folded(token.text)
        for sentence in case.document.sentences
        for token in sentence.tokens
        if token.pos in {"VERB", "AUX"} and "VerbForm=Fin" in token.morph
    }
    known = verbs | set(case.words["swaps"]) - {"welk", "welke"}
    found = [i for i, word in enumerate(said) if folded(word) in known and 0 < i < len(said) - 2]
    return found[0] if len(found) == 1 and found[0] < 4 else None


def wh_mismatch(case: Case) -> Iterator[Question]:
    """Ask with the question word for another kind of answer."""
    opening = re.match(case.words["opening"], case.question.stem, re.IGNORECASE)
    if case.is_plain and opening:
        rest = case.question.stem[opening.end() :]
        wrong = case.words["wrong_openings"].get(case.kind, [])
        yield from (case.asked(f"{word}{rest}") for word in wrong)


def double_negative(case: Case) -> Iterator[Question]:
    """Deny twice."""
    names = sorted({e.name for e in case.document.entities if e.kind is EntityKind.PERSON})
    if not case.is_choice or not names:
        return
    for stem in case.words["double_negatives"]:
        yield case.asked(stem.format(name=names[0]))


def function_word_gap(case: Case) -> Iterator[Question]:
    """Leave a word without content, or a verb, out of the proving sentence."""
    if case.question.format is not Format.SINGLE_CHOICE:
        return
    for token in case.sentence.tokens[1:]:
        if token.text in case.words["function_words"]:
            yield _with_gaps(case, Span(token.start, token.end))
            return


def double_blank(case: Case) -> Iterator[Question]:
    """Leave two words out."""
    nouns = [token for token in case.sentence.tokens if token.pos == "NOUN"]
    if case.question.format is Format.SINGLE_CHOICE and len(nouns) > 1:
        yield _with_gaps(case, *(Span(noun.start, noun.end) for noun in nouns[:2]))
        yield _with_gaps(case, *(Span(noun.start, noun.end) for noun in nouns[-2:]))


def _with_gaps(case: Case, *spans: Span) -> Question:
    text, start = case.sentence.span.of(case.text), case.sentence.span.start
    for span in reversed(spans):
        text = f"{text[: span.start - start]}____{text[span.end - start :]}"
    key = spans[-1].of(case.text)
    others = [word for word in case.words["function_words"] if word != key][:2]
    options = (Option(others[0]), Option(key, correct=True), Option(others[1]))
    return replace(
        case.question,
        stem=case.words["gap"].format(text.strip('„”“"‘’')),
        answers=(key,),
        options=options,
        format=Format.CLOZE,
        skill=Skill.VOCABULARY,
    )


def vague_stem(case: Case) -> Iterator[Question]:
    """Ask for nothing in particular."""
    if case.is_choice and case.kind == "phrase":
        yield from (case.asked(stem) for stem in case.words["vague_stems"])


def yes_no(case: Case) -> Iterator[Question]:
    """Ask what yes or no answers."""
    names = sorted({e.name for e in case.document.entities if e.kind is EntityKind.PERSON})
    if case.question.format is Format.SHORT_ANSWER and names:
        for stem in case.words["yes_no_stems"]:
            for key, wrong in case.words["yes_no"]:
                options = (Option(key, correct=True), Option(wrong))
                yield replace(
                    case.asked(stem.format(name=names[0])),
                    answers=(key,),
                    options=options,
                    format=Format.SINGLE_CHOICE,
                )


def language_mixed(case: Case) -> Iterator[Question]:
    """Put the opening, or several words, into the other language; or the distractors."""
    stem = case.question.stem
    first, _, rest = stem.partition(" ")
    opening = case.words["foreign_openings"].get(first.lower())
    if not case.is_plain or case.question.skill is Skill.ATTRIBUTE:
        return
    if opening:
        yield case.asked(f"{opening} {rest}")
    mixed = stem
    for word, foreign in case.words["foreign_words"].items():
        mixed = re.sub(rf"\b{word}\b", foreign, mixed)
    changed = sum(one != other for one, other in zip(stem.split(), mixed.split(), strict=False))
    if changed > 1:
        yield case.asked(mixed)
    if case.is_choice and case.kind == "phrase":
        yield from (case.with_distractor(text) for text in case.words["foreign_phrases"])


def too_long_stem(case: Case) -> Iterator[Question]:
    """Begin with what does not matter."""
    if case.is_plain:
        first, rest = case.question.stem[:1].lower(), case.question.stem[1:]
        yield from (case.asked(f"{long}{first}{rest}") for long in case.words["long_openings"])


def merged_headline(case: Case) -> Iterator[Question]:
    """Glue a headline to the sentence under it, in the evidence or in the stem."""
    sentences = case.document.sentences
    heading, first = sentences[0], next(s for s in sentences if not s.heading)
    if not heading.heading or first.index != 1 or not case.is_plain:
        return
    if case.sentence.index == 1:
        yield case.proved_by(Span(heading.span.start, first.span.end))
    last = heading.span.of(case.text).split()
    glued = " ".join([*last[-5:], *first.span.of(case.text).split()[:8]])
    yield case.asked(f"{case.question.stem.removesuffix('?')}, {glued}?")
    if case.document.article.language is Language.NL:
        yield case.asked(f"Wat betekent: {glued}?")
    else:
        yield case.asked(f"What is told here: {glued}?")
