"""From where somebody comes, of which body somebody is, and what a body is."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import merge

from quizapp.core.fact import FactKind
from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.origins import Belonging, Explanation, belongings, explanations
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.document import Entity
from quizapp.core.question import Difficulty, Format, Skill


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every origin, membership and explanation behind a name."""
    people = (_of_person(found, shop) for found in belongings(shop.lookup))
    bodies = (_of_body(found, shop) for found in explanations(shop.lookup))
    yield from merge(
        (draft for draft in people if draft is not None),
        bodies,
        key=lambda draft: draft.fact.evidence.start,
    )


def _of_person(found: Belonging, shop: Workshop) -> Draft | None:
    words, fact, to = shop.words.belonging, found.fact, found.to
    scope = shop.scope(fact)
    sentence = shop.lookup.document.sentences[found.person.sentence]
    rivals = distractors.other_names(to, shop.lookup, None, sentence)
    if fact.kind is FactKind.ORIGIN:
        stem = words.which_place(to.kind, _called(found, shop), scope)
    else:
        beside = [*(t.text for t in found.between), *to.name.split()]
        noun = words.body(beside, found.role.of(shop.lookup.text) if found.role else "")
        stem = words.which_body(noun, _called(found, shop), scope)
        rivals = [rival for rival in rivals if noun == words.BODY or _is_called(noun, rival, shop)]
    if stem is None or to.name in stem or found.person.name in to.name:
        return None
    return Draft(
        fact,
        Skill.LOCATE,
        stem,
        answers=tuple(dict.fromkeys((to.name, to.text))),
        evidence=shop.evidence(fact, found.person),
        rivals=(*(r.name for r in rivals), *shop.siblings(to)),
        typed=Format.SHORT_ANSWER,
        difficulty=Difficulty.EASY,
    )


def _is_called(noun: str, name: Entity, shop: Workshop) -> bool:
    """Whether a name is of the sort of body that is asked for: "oppositiepartij Groen Land"."""
    words = shop.lookup.text[: name.span.start].split()[-1:] + name.name.split()
    return any(word.lower().endswith(noun) for word in words)


def _called(found: Belonging, shop: Workshop) -> str:
    """Write the person with the role, as in running text."""
    if found.role is None:
        return found.person.name
    role = shop.words.roles.in_running_text(shop.lookup.running(found.role))
    return f"{role} {found.person.name}"


def _of_body(found: Explanation, shop: Workshop) -> Draft:
    text = found.words.of(shop.lookup.text)
    return Draft(
        found.fact,
        Skill.LOCATE,
        shop.words.belonging.what_is(found.called, shop.scope(found.fact)),
        answers=(text,),
        evidence=shop.evidence(found.fact, found.name),
        typed=Format.SHORT_ANSWER,
        difficulty=Difficulty.MEDIUM,
    )
