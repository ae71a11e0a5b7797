"""Why, and after which event: what the article links with a word for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.links import Link, links
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Token
from quizapp.core.question import Difficulty, Format, Skill, Tier

_LONGER = 1.6
"""A wrong reason is no more than so many times as long as the right one, or as short."""
_MOST_TYPED = 5
"""Words of a phrase that a student can be expected to type as the article has it."""


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every cause, and every event before, with a word for it."""
    for clause in shop.clauses:
        for link in links(clause, shop.lookup):
            draft = _draft(link, shop)
            if draft is not None:
                yield draft


def _draft(found: Stated[Link], shop: Workshop) -> Draft | None:
    reasons, link = shop.words.reasons, found.value
    wh = (reasons.CLAUSE if link.clausal else reasons.PHRASE)[link.connective]
    try:
        told = shop.ask(found, wh)
    except LeaningError:
        return None
    key, bare = (shop.lookup.running(span) for span in (link.span, link.bare))
    if any(date.relative for date in shop.lookup.dates(link.span)):
        return None
    rivals = tuple(_others(key, found, shop)) if link.clausal else ()
    typed, tier = _handled(link, bare, distractors.choose(rivals, key, told.text))
    return Draft(
        found.fact,
        Skill.SEQUENCE if found.fact.kind is FactKind.SEQUENCE else Skill.CAUSE,
        told.text,
        answers=tuple(dict.fromkeys((key, bare, *_without_connective(found, shop)))),
        evidence=shop.evidence(found.fact, *told.names),
        rivals=rivals,
        typed=typed,
        tier=tier,
        difficulty=Difficulty.MEDIUM,
    )


def _handled(link: Link, bare: str, wrong: Sequence[str]) -> tuple[Format | None, Tier]:
    """Return how the answer is typed, if it is, and who sees the question first.

    A reason that no others stand beside is told in one's own words, which a teacher judges.
    """
    if link.clausal and len(wrong) < distractors.FEWEST:
        return Format.SHORT_ANSWER, Tier.TEACHER
    short = len(bare.split()) <= _MOST_TYPED
    return (Format.SHORT_ANSWER if short else None), Tier.REVIEW


def _without_connective(found: Stated[Link], shop: Workshop) -> Iterator[str]:
    """Yield a reason as a sentence of its own, which is an answer as well."""
    words = found.piece.tokens
    opening = next((t for t in words if t.text.lower() == found.value.connective), None)
    if found.value.clausal and opening in words[:-1]:
        behind = [t for t in words if t.start > opening.start]
        yield Span(behind[0].start, behind[-1].end).of(shop.lookup.text)


def _others(key: str, found: Stated[Link], shop: Workshop) -> Iterator[str]:
    """Link what else happened in the same way: true in itself, and not why."""
    others = (
        c
        for c in shop.clauses
        if c.sentence is not found.clause.sentence and _happened(c, shop)
        if _form(c.finite) == _form(_finite(found))
    )
    told = (_linked(clause, found.value.connective, shop) for clause in others)
    fit = [text for text in told if text is not None and _is_as_long(text, key)]
    yield from sorted(fit, key=lambda text: abs(len(text) - len(key)))


def _happened(clause: MainClause, shop: Workshop) -> bool:
    """Whether it tells of an event that is over: no state, nothing to come, nothing that is so."""
    words, finite, verb = shop.words, clause.finite, clause.predicate
    states = words.states.STATES | words.things.LIGHT_VERBS
    ended = finite.lemma in words.states.PERFECT and "VerbForm=Part" in verb.morph
    past = finite is verb and words.states.is_past(finite)
    return verb.pos == "VERB" and verb.lemma not in states and (ended or past)


def _form(finite: Token | None) -> tuple[str, bool] | None:
    """Return what shows of a verb form in its clause: an auxiliary or not, and its tense."""
    if finite is None:
        return None
    return finite.pos, "Tense=Past" in finite.morph


def _finite(found: Stated[Link]) -> Token | None:
    """Return the finite verb of a reason."""
    return next((t for t in found.piece.tokens if "VerbForm=Fin" in t.morph), None)


def _linked(clause: MainClause, connective: str, shop: Workshop) -> str | None:
    if clause.relative or any(links(clause, shop.lookup)):
        return None
    try:
        told = shop.stems.statement(clause)
    except LeaningError:
        return None
    return None if told.untimed else f"{connective} {told.text}"


def _is_as_long(text: str, key: str) -> bool:
    return len(key) / _LONGER <= len(text) <= len(key) * _LONGER
