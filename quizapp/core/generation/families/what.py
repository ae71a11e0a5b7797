"""What: things and people without a name, as subject, object or behind a preposition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated
from quizapp.core.generation.facts.things import Thing, is_epithet, sort_of, things
from quizapp.core.generation.inventory import Inventory
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.workshop import Workshop
from quizapp.core.language.asking import Things
from quizapp.core.language.document import EntityKind
from quizapp.core.language.sorts import Sort
from quizapp.core.question import Difficulty, Format, Skill, Tier

_ACTORS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY})
_ACTING = frozenset({Sort.PERSON, Sort.BODY})
_SPOTS = frozenset({Sort.BUILDING, Sort.PLACE, Sort.VEHICLE})
_PLACES = _SPOTS | {Sort.BODY}
"""A hospital and a college are places too."""
_TELLING = frozenset({"NOUN", "PROPN", "NUM", "ADJ"})
_MOST_TYPED = 4
"""Words that a student can be expected to type as the article has them."""


def drafts(shop: Workshop) -> Iterator[Draft]:
    """Yield one question for every thing that fills a phrase of a clause."""
    inventory = Inventory(shop.clauses, shop.lookup)
    for clause in shop.clauses:
        for thing in things(clause, shop.lookup):
            draft = _draft(thing, inventory, shop)
            if draft is not None:
                yield draft


def _draft(found: Stated[Thing], inventory: Inventory, shop: Workshop) -> Draft | None:
    asked = _asked(found, shop)
    if asked is None or is_epithet(found.value) or not _says_enough(found, shop):
        return None
    if _leaves_a_clause(found):
        return None
    wh, found = asked
    try:
        told = shop.ask(found, wh)
    except LeaningError:
        return None
    thing = found.value
    key = shop.lookup.running(thing.span)
    words = sum(t.pos not in {"DET", "PUNCT"} for t in thing.tokens)
    return Draft(
        found.fact,
        Skill.LOCATE,
        told.text,
        answers=tuple(dict.fromkeys((key, *_shorter(thing)))),
        evidence=shop.evidence(found.fact, *told.names),
        rivals=inventory.others(thing, found.clause),
        typed=Format.SHORT_ANSWER if words <= _MOST_TYPED else None,
        tier=Tier.REVIEW,
        difficulty=Difficulty.MEDIUM,
    )


def _leaves_a_clause(found: Stated[Thing]) -> bool:
    """Whether a relative clause stands apart from its noun, and would stay behind without it."""
    rest = (piece for piece in found.clause.pieces if piece is not found.piece)
    return any(_hangs_from_another(piece, found.clause) for piece in rest)


def _hangs_from_another(piece: Piece, clause: MainClause) -> bool:
    inside = {token.index for token in piece.tokens}
    relative = (t for t in piece.tokens if t.dep == "acl:relcl" and t is not clause.predicate)
    return any(t.head not in inside for t in relative)


def _shorter(thing: Thing) -> Iterator[str]:
    """Yield the noun phrase without its adjectives, which nobody need repeat."""
    kept = [t for t in thing.tokens if t.dep not in {"amod", "advmod"}]
    if len(kept) == len(thing.tokens):
        return
    if "Definite=Ind" in kept[0].morph:
        kept = kept[1:]  # "an" of "an old couple" may be no article of "couple"
    text = " ".join(t.text for t in kept)
    yield text[:1].lower() + text[1:] if kept[0].pos == "DET" else text


def _asked(found: Stated[Thing], shop: Workshop) -> tuple[str, Stated[Thing]] | None:
    """Return the question words, and the fact with its verb as it stands behind them."""
    piece, thing = found.piece, found.value
    if piece is found.clause.subject:
        return _as_subject(found, shop)
    if thing.preposition is None:
        wh = _object_words(found, shop) if piece.dep == "obj" else None
    else:
        wh = _behind(piece, thing, shop)
    return (wh, found) if wh else None


def _as_subject(found: Stated[Thing], shop: Workshop) -> tuple[str, Stated[Thing]] | None:
    words, clause = shop.words.things, found.clause
    thing = found.value
    doubtful = thing.plural and thing.sort is None and words.may_be_people(thing.head.lemma)
    if thing.preposition is not None or doubtful or _is_nobody_speaking(clause):
        return None
    if thing.sort is Sort.BUILDING and any(piece.dep == "obj" for piece in clause.pieces):
        return None  # "het museum laat een kopie maken": a body that acts, by its building
    several = "Number=Plur" in clause.finite.morph
    kind = words.kind(found.value.sort, several=several)
    if kind is not None:
        return kind, found
    verb = words.with_one(clause.finite)
    if verb is None or (several and _has_possessive(clause)):
        return None
    changed = replace(clause, finite=replace(clause.finite, text=verb))
    wh = words.WHO if found.value.sort in _ACTING else words.WHAT
    return wh, replace(found, clause=changed)


def _is_nobody_speaking(clause: MainClause) -> bool:
    """Whether somebody unnamed says or thinks something ("een woordvoerder")."""
    first = clause.subject.tokens[0]
    says = any(t.dep == "ccomp" for piece in clause.pieces for t in piece.tokens)
    named = any(t.pos == "PROPN" for t in clause.subject.tokens)
    return says and not named and "Definite=Ind" in first.morph


def _has_possessive(clause: MainClause) -> bool:
    """Whether "hun" speaks of the subject, which a question word makes one."""
    return any("Poss=Yes" in t.morph for piece in clause.pieces for t in piece.tokens)


def _object_words(found: Stated[Thing], shop: Workshop) -> str | None:
    words, clause, thing = shop.words.things, found.clause, found.value
    clear = words.is_clear_object(clause.finite, acts=_acts(clause.subject, shop))
    measured = sum(piece.dep == "obj" for piece in clause.pieces) > 1
    if not clear or measured:
        return None
    if thing.sort is Sort.PERSON:
        return words.WHOM
    return words.kind(thing.sort, several=thing.plural) or words.WHAT


def _acts(subject: Piece, shop: Workshop) -> bool:
    """Whether the subject is somebody, or a body that decides and does things."""
    names = [e for e in shop.lookup.entities(subject.span) if e.kind in _ACTORS]
    return bool(names) or sort_of(subject.head, shop.lookup) in _ACTING


def _behind(piece: Piece, thing: Thing, shop: Workshop) -> str | None:
    words = shop.words.things
    preposition = thing.preposition.text.lower() if thing.preposition else ""
    if preposition in shop.words.reasons.PHRASE and thing.sort not in _ACTING:
        return None
    agent = piece.dep == "obl:agent" and thing.sort in _ACTING
    if agent or thing.sort is Sort.PERSON:
        return words.behind_people(preposition) if piece.dep != "obl" else None
    if thing.sort in _SPOTS and preposition in words.DIRECTIONS:
        return words.WHERETO
    whereabouts = preposition in words.WHEREABOUTS and piece.dep == "obl"
    if thing.sort in _PLACES and whereabouts and not _goes_somewhere(thing, words):
        return words.WHERE
    called_for = piece.dep == "obl:arg" or thing.sort in words.BESIDES.get(preposition, ())
    return words.behind(preposition) if called_for else None


def _goes_somewhere(thing: Thing, words: Things) -> bool:
    """Whether it holds a direction, which is the verb's: "liep in een bocht uit de rails"."""
    return any(t.pos == "ADP" and t.text.lower() in words.OUT_OR_TO for t in thing.tokens)


def _says_enough(found: Stated[Thing], shop: Workshop) -> bool:
    """Whether what is left says what it is about."""
    clause = found.clause
    complete = any(piece.complement for piece in clause.pieces)
    if clause.predicate.lemma in shop.words.things.LIGHT_VERBS and not complete:
        return False
    if _compares_with_nothing(clause, shop):
        return False
    told = (p for p in (clause.subject, *clause.pieces) if p is not found.piece)
    rest = [p for p in told if not p.comma and not (p.clausal and p in clause.fronted)]
    return any(
        t.pos in _TELLING and not shop.words.leaning.is_thin(t.lemma)
        for p in rest
        for t in p.tokens
    )


def _compares_with_nothing(clause: MainClause, shop: Workshop) -> bool:
    """Whether something happens "veel verder", and the clause does not say than what."""
    leaning = shop.words.leaning
    adverbs = (t for p in clause.pieces if p.dep == "advmod" for t in p.tokens)
    compared = [t for t in adverbs if "Degree=Cmp" in t.morph]
    words = {t.text.lower() for p in clause.pieces for t in p.tokens}
    by_how_much = (c for t in compared for c in clause.sentence.children(t))
    graded = any(c.text.lower() not in leaning.LINKING for c in by_how_much)
    return graded and leaning.COMPARED_WITH not in words
