"""Looking at the sources: who is quoted, and which claim has no source at all."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.figures import ranks
from quizapp.core.generation.facts.quotations import sayings
from quizapp.core.generation.facts.sources import source_of
from quizapp.core.generation.lookup import first_of_each
from quizapp.core.generation.workshop import Workshop, names_in
from quizapp.core.language.document import EntityKind
from quizapp.core.language.nl import wording
from quizapp.core.question import Difficulty, Skill, Tier


def quoted(shop: Workshop) -> Iterator[Draft]:
    """Ask which of the people in the article is quoted, when others are not."""
    found = tuple(sayings(shop.lookup))
    speakers = {name for saying in found for name in names_in(saying.speakers)}
    silent = [e.name for e in shop.lookup.names(EntityKind.PERSON) if e.name not in speakers]
    alone = [s for s in found if len(s.speakers) == 1 and s.speakers[0].text]
    if alone and len(silent) >= 2:
        saying = alone[0]
        yield Draft(
            saying.fact,
            Skill.SOURCES,
            wording.who_is_quoted(),
            answers=(saying.speakers[0].name,),
            evidence=shop.evidence(saying.fact, *saying.speakers),
            rivals=tuple(silent),
            tier=Tier.REVIEW,
            difficulty=Difficulty.MEDIUM,
        )


def unsourced(shop: Workshop) -> Iterator[Draft]:
    """Ask for the source of a claim that has none, among the sources the article does name."""
    named = list(_named_sources(shop))
    for clause in shop.clauses:
        for rank in ranks(clause, shop.lookup):
            if rank.fact.disputed and len(named) >= 2:
                yield Draft(
                    rank.fact,
                    Skill.SOURCES,
                    wording.which_source(clause.sentence.span.of(shop.lookup.text)),
                    answers=(wording.NO_SOURCE,),
                    evidence=shop.evidence(rank.fact),
                    rivals=tuple(named),
                    tier=Tier.REVIEW,
                    difficulty=Difficulty.HARD,
                )


def _named_sources(shop: Workshop) -> Iterator[str]:
    found = (source_of(s, shop.lookup) for s in shop.lookup.document.sentences)
    for source in found:
        if source is not None:
            names = tuple(first_of_each(source.names))
            yield names[0].name if len(names) == 1 else source.text(shop.lookup)
