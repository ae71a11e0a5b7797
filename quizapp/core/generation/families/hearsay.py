"""The source behind a statement: "aldus Japanse media", "volgens het CBS"."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.hearsay import Hearsay, hearsay
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.stems import is_too_long
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import EntityKind
from quizapp.core.question import Format, Skill

_SPEAKERS = (EntityKind.PERSON, EntityKind.ORGANISATION)


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every clause that names its source outside quotation marks."""
    for clause in shop.clauses:
        for found in hearsay(clause, shop.lookup):
            draft = _draft(found, shop)
            if draft is not None:
                yield draft


def _draft(found: Hearsay, shop: Workshop) -> Draft | None:
    try:
        statement = shop.stems.statement(found.clause, without=found.aside).text
    except LeaningError:
        return None
    name = found.source.names[0] if len(found.source.names) == 1 else None
    person = name is not None and name.kind is EntityKind.PERSON
    if not person and _is_judged(found, shop):
        return None  # no news, but what somebody thinks of it
    as_written = shop.lookup.running(found.source.span)
    key = name.name if name and name.kind in _SPEAKERS else as_written
    if key.lower() in statement.lower():
        return None
    wording = shop.words.wording
    stem = wording.who_claims(statement) if person else wording.whose_news(statement)
    if is_too_long(stem):
        return None
    return Draft(
        found.fact,
        Skill.ATTRIBUTE,
        stem,
        answers=tuple(dict.fromkeys((key, as_written))),
        evidence=shop.evidence(found.fact, *((name,) if name else ())),
        rivals=tuple(_others(found, shop)),
        typed=Format.SHORT_ANSWER,
    )


def _is_judged(found: Hearsay, shop: Workshop) -> bool:
    """Whether something is "too late" or "te duur" in the eyes of the source."""
    too = shop.words.leaning.TOO
    sentence = found.clause.sentence
    words = (t for piece in found.clause.pieces for t in piece.tokens)
    graded = (t for t in words if t.text.lower() in too and t.dep == "advmod")
    return any(sentence.tokens[t.head].pos in {"ADJ", "ADV"} for t in graded)


def _others(found: Hearsay, shop: Workshop) -> Iterator[str]:
    names = found.source.names
    if len(names) == 1 and names[0].kind in _SPEAKERS:
        rivals = distractors.other_names(names[0], shop.lookup, None, found.clause.sentence)
        yield from (rival.name for rival in rivals)
    elif len(names) == 1 and names[0].kind is EntityKind.DEMONYM:
        for people in shop.other_peoples(names[0]):
            yield found.fact.value.replace(names[0].text, people)
