"""Role ↔ person: who is the Japanese prime minister, what is somebody's role."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizapp.core.generation import distractors
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.offices import Office, offices
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Format, Skill


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield for every role the question who has it, and the question which role somebody has."""
    found = tuple(offices(shop.lookup))
    for office in found:
        if office.particular:
            yield _who(office, found, shop)
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
    # of one role two words have the same siblings
    rivals = _apart((o for o in others if not siblings(o) or siblings(o) != siblings(key)), key)
    if len(rivals) < distractors.FEWEST:
        text = shop.lookup.text.lower()
        unheard = (s for s in siblings(key) if s.lower() not in text)
        rivals = _apart((*rivals, *unheard), key)
    return Draft(
        office.fact,
        Skill.LOCATE,
        shop.words.wording.which_role(office.person.name, office.fact.as_of),
        answers=(key,),
        evidence=shop.evidence(office.fact, office.person),
        rivals=rivals,
        typed=Format.SHORT_ANSWER,
        difficulty=Difficulty.EASY,
    )


def _apart(titles: Iterable[str], key: str) -> tuple[str, ...]:
    """Leave out every title that may mean the same as the key, or as one before it."""
    kept: list[str] = []
    for title in titles:
        if not any(distractors.share_a_word(title, other) for other in (key, *kept)):
            kept.append(title)
    return tuple(kept)
