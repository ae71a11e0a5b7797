"""Dutch word order: how the parts of a clause follow one another in a question.

Rules 1-4 of "Dutch" in the reading on question writing: the finite verb stands second, only it
moves, participles, infinitives and separable particles stay at the end, and a clause inside the
question keeps its verbs last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

import simplemma

from quizapp.core.language.asking import Part, Role, joined
from quizapp.core.language.document import Token

WEAK_WORDS = frozenset({"zich", "er"})

# An infinitive with "te" goes to the end with all that belongs to it.
INFINITIVE_MARKS: frozenset[str] = frozenset()

# "een boek dat", "een brug die": the gender of one thing before a relative pronoun.
RELATIVES: Mapping[str, str] = {"dat": "Gender=Neut", "die": "Gender=Com"}


def subject_question(wh: str, finite: Token, scope: str, parts: Sequence[Part]) -> str:
    """Ask for the subject: the question word takes its place and no other word moves."""
    weak, others = _weak_first(parts)
    return _sentence(Part(wh), Part(finite.text), *weak, Part(scope), *others)


def phrase_question(wh: str, finite: Token, subject: str, scope: str, parts: Sequence[Part]) -> str:
    """Ask for another part: question word, finite verb, subject, the rest."""
    weak, others = _weak_first(parts)
    return _sentence(Part(wh), Part(finite.text), Part(subject), *weak, Part(scope), *others)


def presenting_question(
    wh: str, finite: Token, subject: str, scope: str, parts: Sequence[Part]
) -> str:
    """Ask likewise about a subject that is new ("een tram"), which stands behind the scope."""
    weak, others = _weak_first(parts)
    return _sentence(Part(wh), Part(finite.text), *weak, Part(scope), Part(subject), *others)


def report(opening: str, finite: Token, subject: str, parts: Sequence[Part]) -> str:
    """Tell a main clause behind an opening phrase, without its full stop."""
    weak, others = _weak_first(parts)
    text = joined(Part(opening), Part(finite.text), Part(subject), *weak, *others)
    return f"{text[:1].upper()}{text[1:]}"


def subordinate(subject: str, finite: Token, parts: Sequence[Part]) -> str:
    """Tell the clause after "dat", with its verbs last.

    The finite verb joins its particle ("drong … aan" → "aandrong"); it precedes a participle or
    infinitive ("heeft gezegd") and a clause that ends the sentence ("overweegt te gaan").
    """
    weak, others = _weak_first(parts)
    place = _place_of_finite(others)
    before, after = others[:place], others[place:]
    if not after and before and _is_interrupted(before[-1]):
        before, after = before[:-1], before[-1:]
    verb = finite.text
    if after and after[0].role is Role.PARTICLE:
        if _is_one_word(after[0].text + verb):
            verb, after = after[0].text + verb, after[1:]
        elif finite.pos == "AUX":
            before, after = [*before, after[0]], after[1:]
    return joined(Part(subject), *weak, *before, Part(verb), *after)


def _is_interrupted(part: Part) -> bool:
    """Whether a phrase holds a comma: it then stands behind the verb ("woont in Ede, bij …")."""
    return part.role is Role.PHRASE and ", " in part.text


def _is_one_word(verb: str) -> bool:
    """Whether particle and verb are written as one; "uitgooien liet" and "tegen was" are not."""
    return bool(simplemma.is_known(verb, lang="nl"))


def _weak_first(parts: Sequence[Part]) -> tuple[list[Part], list[Part]]:
    weak = [part for part in parts if part.role is Role.WEAK]
    return weak, [part for part in parts if part.role is not Role.WEAK]


def _place_of_finite(parts: Sequence[Part]) -> int:
    for role in (Role.PARTICLE, Role.VERB, Role.COMPLEMENT, Role.INFINITIVE, Role.CLAUSE):
        places = [i for i, part in enumerate(parts) if part.role is role]
        if role is Role.INFINITIVE and places:
            return _before_objects(parts, places[0])
        if places:
            return _behind(parts, places[0]) if role is Role.COMPLEMENT else places[0]
    return len(parts)


def _behind(parts: Sequence[Part], complement: int) -> int:
    """Step over a complement, and over what somebody is for or against ("lang tegen de brug")."""
    following = parts[complement + 1].text.split()[:1] if parts[complement + 1 :] else []
    return complement + 1 + (following in (["tegen"], ["voor"]))


def _before_objects(parts: Sequence[Part], place: int) -> int:
    """Step back over objects, which belong to the infinitive ("overweegt Kiev te bezoeken")."""
    while place and parts[place - 1].role is Role.OBJECT:
        place -= 1
    return place


def _sentence(*parts: Part) -> str:
    text = joined(*parts)
    return f"{text[:1].upper()}{text[1:]}?"


# First parts that always come loose ("drong … aan"), and verbs of others that do so too.
_PARTICLES = """
    aan achteruit af bekend bij bijeen binnen deel gelijk goed heen in ineen klaar kwijt langs los
    mee na neer omhoog omlaag op open plaats rond samen schoon stil stop tegemoet tegen terug thuis
    toe uit uiteen vast voorbij voort vooruit vrij weg zeker
"""
_LOOSE_TOO = frozenset(
    {
        "doorbreken",
        "doorgaan",
        "doorzetten",
        "omkomen",
        "onderbrengen",
        "overdragen",
        "overlaten",
        "overnemen",
        "overstappen",
        "voorbereiden",
        "voorleggen",
        "voorstellen",
        "voorzitten",
    }
)
_NEVER_LOOSE = frozenset({"aanschouwen", "aanvaarden", "openen"})
_LONGEST_PARTICLE = 8
_SHORTEST_VERB = 4
"""Letters: "stoppen" is not "stop" with "pen"."""


def is_main(before: Sequence[str]) -> bool:
    """Whether the finite verb comes second."""
    return len(before) == 1


def brought_back(front: Sequence[Part], rest: Sequence[Part]) -> list[Part]:
    """Put a phrase from the front behind the times that open the middle of the clause."""
    if all(part.role is Role.TIME for part in front):
        return [*front, *rest]
    times = list(takewhile(lambda part: part.role is Role.TIME, rest))
    return [*times, *front, *rest[len(times) :]]


def split_verb(text: str, lemma: str) -> tuple[str, str] | None:
    """Take a finite verb apart for a main clause: "aandrong" → ("aan", "drong").

    None where it has no part that comes loose.
    """
    for length in range(_LONGEST_PARTICLE, 1, -1):
        particle, verb = lemma[:length], lemma[length:]
        often = particle in {"door", "om", "onder", "over", "voor"} and lemma in _LOOSE_TOO
        loose = often or particle in _PARTICLES.split()
        if loose and text.startswith(particle) and is_separable(particle, verb):
            return particle, text[length:]
    return None


def is_separable(particle: str, verb: str) -> bool:
    """Whether "op" and "groeien" are one verb, whose parts stand apart in a main clause."""
    whole = particle + verb
    if len(verb) < _SHORTEST_VERB:
        return False
    known = all(simplemma.is_known(word, lang="nl") for word in (whole, verb))
    return known and whole not in _NEVER_LOOSE


def may_come_apart(lemma: str) -> bool:
    """Whether the verb begins with a part that comes loose in some verbs and not in others."""
    return any(
        lemma.startswith(part) and is_separable(part, lemma[len(part) :])
        for part in ("aan", "door", "mis", "om", "onder", "over", "vol", "voor", "weer")
    )
