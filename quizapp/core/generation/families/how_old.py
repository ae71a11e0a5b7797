"""How old somebody is, on the day of the article."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.article import Span
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.ages import Age, ages
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.told import Told
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Format, Skill


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every age of a person, by name or by an office that one can have."""
    for age in ages(shop.lookup):
        try:
            told = _whose(age, shop)
        except LeaningError:
            continue
        key = age.value.span.of(shop.lookup.text).lower()
        yield Draft(
            age.fact,
            Skill.NUMBER,
            shop.words.wording.how_old(told.text, age.fact.as_of),
            answers=shop.words.figures.answers(age.value, key),
            evidence=shop.evidence(age.fact, *told.names),
            typed=Format.NUMERIC,
            difficulty=Difficulty.EASY,
        )


def _whose(age: Age, shop: Workshop) -> Told:
    """Tell who is so old, so that it stands alone."""
    if age.person is not None:
        return Told(age.person.name, names=(age.person,))
    clause = next((c for c in shop.clauses if c.sentence is age.sentence), None)
    if age.noun is None or clause is None:
        raise LeaningError
    phrase = age.sentence.subtree(age.noun)
    if phrase[0].text.lower() not in shop.words.leaning.DEFINITE:
        raise LeaningError(phrase[0].text)
    kept = [t for t in phrase if t.start <= age.noun.start]
    described = next(t for t in kept if t.span.overlaps(age.value.span))
    word = shop.lookup.text[described.start : age.noun.start].split()[0]  # "34-year-old"
    gone = Span(described.start, described.start + len(word))
    return shop.narrator.tell(kept, clause, (gone, ""))
