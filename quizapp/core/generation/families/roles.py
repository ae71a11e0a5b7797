"""Role ↔ person: who is the Japanese prime minister, what is somebody's role."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from random import Random

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.offices import Office, offices
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Format, Skill

_Siblings = Callable[[str], tuple[str, ...]]


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield for every role the question who has it, and the question which role somebody has.

    A role that a name is part of ("Zuiderparktrainer") is like no other option.
    """
    found = tuple(offices(shop.lookup))
    for office in found:
        if office.particular:
            yield _who(office, found, shop)
        if not shop.words.roles.has_name(shop.words.roles.alone(office.title)):
            yield _which(office, found, shop)


def _who(office: Office, found: tuple[Office, ...], shop: Workshop) -> Draft:
    person = office.person
    title = shop.words.roles.holder_of(office.title, office.of)
    same = {o.person.name for o in found if o.title == office.title}
    sentence = shop.lookup.document.sentences[person.sentence]
    rivals = distractors.other_names(person, shop.lookup, None, sentence)
    return Draft(
        office.fact,
        Skill.LOCATE,
        shop.words.wording.who_holds(title, office.fact.as_of),
        answers=tuple(dict.fromkeys((person.text, person.name))),
        evidence=shop.evidence(office.fact, person),
        rivals=tuple(r.name for r in rivals if r.name not in same),
        typed=Format.SHORT_ANSWER,
        difficulty=Difficulty.EASY,
    )


def _which(office: Office, found: tuple[Office, ...], shop: Workshop) -> Draft:
    alone = shop.words.roles.alone
    key = alone(office.title)
    siblings = shop.words.roles.siblings
    others = (alone(o.title) for o in found if o.person.name != office.person.name)
    held = [title for title in others if not shop.words.roles.has_name(title)]
    alike = [o for o in held if set(siblings(o)) & set(siblings(key))]
    text = shop.lookup.text.lower()
    unheard = [s for s in siblings(key) if s.lower() not in text]
    stem = shop.words.wording.which_role(office.person.name, office.fact.as_of)
    rivals = _apart(_mixed(alike or held, unheard, shop.chance(stem)), key, siblings)
    return Draft(
        office.fact,
        Skill.LOCATE,
        stem,
        answers=(key,),
        evidence=shop.evidence(office.fact, office.person),
        rivals=rivals,
        typed=Format.SHORT_ANSWER,
        difficulty=Difficulty.EASY,
    )


def _mixed(held: Sequence[str], unheard: Sequence[str], chance: Random) -> Iterator[str]:
    """Yield one role that somebody else has, then roles that nobody has in the article.

    Another question may tell whose role it is ("burgemeester Ann Smit"), which rules it out here.
    """
    drawn = chance.sample(held, len(held))
    yield from (*drawn[:1], *chance.sample(unheard, len(unheard)), *drawn[1:])


def _apart(titles: Iterable[str], key: str, siblings: _Siblings) -> tuple[str, ...]:
    """Leave out every title that may mean the same as the key, or as one before it."""
    kept: list[str] = []
    for title in titles:
        if not any(_may_be_one(title, other, siblings) for other in (key, *kept)):
            kept.append(title)
    return tuple(kept)


def _may_be_one(title: str, other: str, siblings: _Siblings) -> bool:
    """Whether two words may be used for one role, which has the same siblings then."""
    same = bool(siblings(title)) and siblings(title) == siblings(other)
    return same or distractors.share_a_word(title, other)
