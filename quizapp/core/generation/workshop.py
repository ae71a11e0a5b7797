"""What every family of questions works with, and the last steps they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from random import Random

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation import distractors
from quizapp.core.generation.continuing import Continuing
from quizapp.core.generation.draft import Draft
from quizapp.core.generation.facts.attachments import loosened, untied
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.contrasts import is_limited
from quizapp.core.generation.facts.figures import is_the_only_one
from quizapp.core.generation.facts.hearsay import asides, without_saying
from quizapp.core.generation.facts.inner_clauses import stated_inside
from quizapp.core.generation.facts.main_clauses import main_clauses
from quizapp.core.generation.facts.names import follows_wrong_noun
from quizapp.core.generation.facts.references import bearer_of
from quizapp.core.generation.facts.sources import source_of
from quizapp.core.generation.facts.statements import Stated, Value
from quizapp.core.generation.familiar import Familiar
from quizapp.core.generation.gapped import GapWriter
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.lookup import Lookup
from quizapp.core.generation.shortening import without_additions, without_times
from quizapp.core.generation.standalone import Narrator
from quizapp.core.generation.stems import StemWriter, is_too_long
from quizapp.core.generation.told import Told
from quizapp.core.language.clauses import Clause
from quizapp.core.language.document import Document, Entity, EntityKind, Number
from quizapp.core.language.gate import Gate, Refusal
from quizapp.core.question import Format, Option, Question, Tier

_MENDED = frozenset(
    {
        Refusal.SUBORDINATE,
        Refusal.NO_VERB,
        Refusal.NO_SUBJECT,
        Refusal.PRONOUN,
        Refusal.EPITHET,
        Refusal.VERBLESS_CLAUSE,
    }
)
"""What the gate refuses and we can ask from all the same: a relative clause is told as a main
clause, the plural of its verb may look like an infinitive, a lone plural behind its verb is the
subject that the parser missed, what leans on the text before is mended by the narrator or not
asked, and a part without a verb ("als eerste premier") moves as a whole. Every other refusal is a
sign of a wrong parse."""


class Workshop:
    """One document with the tools to make questions from it; chance comes from `seed` only."""

    def __init__(self, document: Document, seed: int) -> None:
        self.lookup = Lookup(document)
        familiar = Familiar(self.lookup)
        self.narrator = Narrator(self.lookup, familiar)
        self.stems = StemWriter(self.narrator, self.lookup.words)
        self.gaps = GapWriter(self.narrator, self.lookup.words.leaning)
        self.clauses = tuple(self._clauses())
        self._continuing = Continuing(self.lookup, familiar, self.clauses)
        self.words = self.lookup.words
        self._seed = seed
        own = f"{seed}:{document.text}"
        self._places = {count: _places(count, own) for count in range(2, distractors.ENOUGH + 2)}

    def _clauses(self) -> Iterator[MainClause]:
        """Yield what the article says in its own voice, not what it quotes."""
        document = self.lookup.document
        gate = Gate(document)
        for sentence in document.sentences:
            amounts = [self.lookup.amount(number) for number in self.lookup.numbers(sentence.span)]
            found = self.lookup.entities(sentence.span)
            names = [*(self.lookup.with_office(name) for name in found), *amounts]
            times = [mention.span for mention in self.lookup.dates(sentence.span)]
            doubtful = {c.predicate for c in gate.clauses(sentence) if _is_doubtful(c, gate)}
            order, places = self.lookup.words.order, self.lookup.words.leaning.PLACE_PREPOSITIONS
            told = main_clauses(sentence, order, names, times, places)
            for clause in (*told, *stated_inside(sentence, self.lookup)):
                if clause.predicate not in doubtful and self._is_stated(clause):
                    plain = untied(without_saying(clause, self.lookup), self.lookup)
                    yield loosened(plain, self.lookup)

    def _is_stated(self, clause: MainClause) -> bool:
        """Whether the article says so of this, without limits and not in somebody's words."""
        quoted = self.lookup.in_quote(clause.finite)
        limited = is_limited(clause, self.lookup)
        return not (quoted or limited or follows_wrong_noun(clause, self.lookup))

    def chance(self, stem: str) -> Random:
        """Return the chance that belongs to one stem, whatever was made before it."""
        return Random(f"{self._seed}:{stem}")  # noqa: S311 - no secret hangs from it

    def scope(self, fact: Fact) -> str:
        """Return "volgens het artikel", with its day for what may be true on that day only."""
        return self.words.wording.scope(fact.as_of if fact.perishable else None)

    def ask(self, found: Stated[Value], wh: str) -> Told:
        """Ask for the piece of `found`; raises LeaningError where that takes the article.

        Where the question would be too long it goes without what can be missed.
        """
        try:
            return self._ask(found, wh)
        except LeaningError as error:
            shorter = without_additions(found, self.lookup) if is_too_long(str(error)) else None
            if shorter is None:
                raise
            return self._ask(shorter, wh)

    def _ask(self, found: Stated[Value], wh: str) -> Told:
        wording = self.words.wording
        clause, aside = found.clause, asides(found.clause, self.lookup)
        scope, said_by = self.scope(found.fact), self._said_by(found)
        if said_by is not None:
            scope = wording.according_to(said_by.text)
        closing = wording.as_reported(found.fact.as_of) if _twice_scoped(found.fact) else ""
        if found.piece is clause.subject:
            told = self.stems.subject_question(clause, wh, scope, aside, closing)
        else:
            told = self.stems.phrase_question(clause, found.piece, wh, scope, aside, closing)
        return replace(told, names=(*told.names, *(said_by.names if said_by else ())))

    def _said_by(self, found: Stated[Value]) -> Told | None:
        """Tell who says so, by a full name or in words that stand alone; None for the article."""
        source = source_of(found.clause.sentence, self.lookup)
        if found.fact.source is None or source is None:
            return None
        bearer = bearer_of(source.span, source.sentence, self.lookup)
        if bearer:
            return Told(bearer[0].name, names=bearer)
        if source.leans:
            words = [t for t in source.sentence.tokens if source.span.covers(t.span)]
            return self.narrator.tell_phrase(words, source.sentence)
        return Told(self.lookup.running(source.span))

    def fill_in(self, found: Stated[Value]) -> Told:
        """Tell the clause of `found` with a gap for its value; raises LeaningError likewise."""
        try:
            return self._fill_in(found)
        except LeaningError as error:
            if is_too_long(str(error)):
                return self._fill_in_briefly(found)
            return self._stretched(found)

    def _fill_in_briefly(self, found: Stated[Value]) -> Told:
        """Leave out ever more of what can be missed, and at last where the question looks.

        The last is done for a name, an amount or a date that stays true.
        """
        shorter = found
        for leave_out in (without_additions, without_times):
            shorter = leave_out(shorter, self.lookup) or shorter
            with suppress(LeaningError):
                return self._fill_in(shorter)
        told, _ = self._with_gap(found)
        stem = self.words.wording.fill_in_briefly(told.text)
        if _is_bound(found.fact) or is_too_long(stem) or self._is_unclear(told, found):
            raise LeaningError(stem)
        return replace(told, text=stem)

    def _stretched(self, found: Stated[Value]) -> Told:
        """Tell a whole sentence whose words point at each other, or else at the one before."""
        if found.piece.dep != "whole":
            raise LeaningError
        with suppress(LeaningError):
            return self._fitting(found, [self._continuing.alone(found.clause, found.fact.value_at)])
        return self.go_on(found)

    def go_on(self, found: Stated[Value]) -> Told:
        """Tell the sentence of `found` with a gap behind the one before it, on which it leans.

        Raises LeaningError where that takes more of the article, or too many words.
        """
        if found.piece.dep != "whole":
            raise LeaningError
        return self._fitting(found, self._continuing.behind(found.clause, found.fact.value_at))

    def _fitting(self, found: Stated[Value], tellings: Iterable[Told]) -> Told:
        """Return the first that is not too long, with the words that ask for the gap."""
        bound = _is_bound(found.fact)
        for told in tellings:
            brief = () if bound else (self.words.wording.fill_in_briefly(told.text),)
            for stem in (self._with_source(told, found), *brief):
                if not is_too_long(stem):
                    return replace(told, text=stem)
        raise LeaningError

    def _fill_in(self, found: Stated[Value]) -> Told:
        told, stem = self._with_gap(found)
        if is_too_long(stem) or self._is_unclear(told, found):
            raise LeaningError(stem)
        return replace(told, text=stem)

    def _is_unclear(self, told: Told, found: Stated[Value]) -> bool:
        """Whether a time is left out without which an amount may be another one."""
        number = found.value if isinstance(found.value, Number) else None
        counted = number is not None and not is_the_only_one(number, found, self.lookup)
        return told.untimed and counted and not found.fact.perishable

    def _with_gap(self, found: Stated[Value]) -> tuple[Told, str]:
        """Tell the clause with its gap, and the stem; a whole sentence names its own source."""
        if found.piece.dep == "whole":
            told = self.gaps.gapped_whole(found.clause, found.fact.value_at)
        else:
            aside = asides(found.clause, self.lookup)
            told = self.gaps.gapped(found.clause, found.fact.value_at, aside)
        return told, self._with_source(told, found)

    def _with_source(self, told: Told, found: Stated[Value]) -> str:
        """Ask what is left out of `told`, which may name its source itself."""
        wording, fact = self.words.wording, found.fact
        said_by = None if self._is_in_source(found) else self._said_by(found)
        if said_by is None or (found.piece.dep == "whole" and said_by.text in told.text):
            return wording.fill_in(told.text, fact.as_of if fact.perishable else None)
        closing = wording.as_reported(fact.as_of) if _twice_scoped(fact) else ""
        return wording.fill_in_as_said(told.text, said_by.text, closing)

    def _is_in_source(self, found: Stated[Value]) -> bool:
        """Whether what is left out belongs to who says so ("according to _____")."""
        source = source_of(found.clause.sentence, self.lookup)
        return source is not None and source.aside.overlaps(found.fact.value_at)

    def short_form(self, person: Entity) -> str:
        """Return how the article, or else custom, shortens a person's name."""
        mentions = (e.text for e in self.lookup.document.entities if e.name == person.name)
        words = person.name.split()
        custom = words[0] if "-" in words[-1] and len(words) == 2 else words[-1]
        return min((*mentions, custom), key=len)

    def siblings(self, name: Entity) -> tuple[str, ...]:
        """Return known countries or cities like this one that the article does not have."""
        gazetteer = self.lookup.gazetteer
        entry = gazetteer.lookup(name.name)
        if entry is None or entry.kind not in {EntityKind.COUNTRY, EntityKind.CITY}:
            return ()
        mentioned = {e.name for e in self.lookup.document.entities}
        others = (s.name for s in gazetteer.siblings(entry) if s.name not in mentioned)
        peoples = self._countries_of_peoples() if entry.kind is EntityKind.COUNTRY else ()
        return (*(c for c in peoples if c != name.name), *islice(others, distractors.ENOUGH))

    def _countries_of_peoples(self) -> tuple[str, ...]:
        """Return the countries that the article means by "Noorse" or "de Japanners"."""
        gazetteer = self.lookup.gazetteer
        peoples = (e for e in self.lookup.document.entities if e.kind is EntityKind.DEMONYM)
        entries = (gazetteer.lookup(e.text) for e in peoples)
        countries = (gazetteer.country(entry) for entry in entries if entry)
        return tuple(dict.fromkeys(c.name for c in countries if c))

    def other_peoples(self, demonym: Entity) -> Iterator[str]:
        """Yield the adjectives of other countries in the article, in the form of this one."""
        gazetteer = self.lookup.gazetteer
        countries = (e.name for e in self.lookup.names(EntityKind.COUNTRY))
        for name in dict.fromkeys((*countries, *self._countries_of_peoples())):
            country = gazetteer.lookup(name)
            adjective = gazetteer.adjective(country) if country else None
            if adjective and adjective.name != demonym.name:
                yield next(iter(adjective.aliases), adjective.name)

    def evidence(self, fact: Fact, *names: Entity | Span) -> tuple[Span, ...]:
        """Return the proving sentence, with those that tell whose name or role it shortens.

        A span among `names` is where a thing was brought up that the sentence only points at.
        """
        spans = [fact.evidence]
        for name in names:
            if isinstance(name, Span):
                spans += [s.span for s in self.lookup.document.sentences if s.span.covers(name)]
                continue
            if not fact.evidence.covers(name.span):
                spans.append(self.lookup.document.sentences[name.sentence].span)
            if name.name not in fact.evidence.of(self.lookup.text):
                spans += self._introduction(name)
        return tuple(dict.fromkeys(spans))

    def _introduction(self, name: Entity) -> list[Span]:
        """Return where the full name stands: in the running text, or else in the headline."""
        sentences = self.lookup.document.sentences
        full = [e for e in self.lookup.document.entities if e.text == name.name]
        return [e.span for e in sorted(full, key=lambda e: sentences[e.sentence].heading)][:1]

    def finish(self, draft: Draft) -> Iterator[Question]:
        """Yield the draft with options, if there are good ones, and then to be typed.

        A stem that no reader holds in mind is not asked, whatever family it is of.
        """
        if is_too_long(draft.stem):
            return
        options = self._options(draft)
        if options:
            yield self._question(draft, Format.SINGLE_CHOICE, options)
        if draft.typed is not None:
            yield self._question(draft, draft.typed, ())

    def _question(self, draft: Draft, format_: Format, options: tuple[Option, ...]) -> Question:
        """Add tier and feedback."""
        fact = draft.fact
        return Question(
            format=format_,
            skill=draft.skill,
            tier=self._tier(draft),
            stem=draft.stem,
            answers=draft.answers[:1] if options else self._accepted(draft.answers),
            evidence=draft.evidence,
            options=options,
            source=fact.source,
            as_of=fact.as_of,
            perishable=fact.perishable,
            disputed=fact.disputed,
            difficulty=draft.difficulty,
            feedback=self._feedback(draft),
            fact=fact,
        )

    def _accepted(self, answers: tuple[str, ...]) -> tuple[str, ...]:
        """Add the last name of a person who may be called by it alone."""
        people = self.lookup.names(EntityKind.PERSON)
        alone = (self.short_form(person) for person in people if person.name == answers[0])
        return tuple(dict.fromkeys((*answers, *alone)))

    def _options(self, draft: Draft) -> tuple[Option, ...]:
        key = draft.answers[0]
        wrong = distractors.choose(draft.rivals, key, draft.stem)
        options = [Option(key, correct=True), *(Option(text) for text in wrong)]
        if len(wrong) < distractors.FEWEST:
            return ()
        if draft.order:
            return tuple(sorted(options, key=lambda option: draft.order.index(option.text)))
        others = options[1:]
        self.chance(draft.stem).shuffle(others)
        others.insert(next(self._places[len(options)]), options[0])
        return tuple(others)

    def _tier(self, draft: Draft) -> Tier:
        proof = " ".join(span.of(self.lookup.text) for span in draft.evidence)
        if self.words.sensitive.is_sensitive(proof):
            return Tier.TEACHER
        doubted = draft.fact.disputed or self.narrator.leans_on_article(draft.stem)
        return Tier.REVIEW if doubted and draft.tier is Tier.AUTO else draft.tier

    def _feedback(self, draft: Draft) -> str:
        wording = self.words.wording
        proof = draft.fact.evidence.of(self.lookup.text)
        notes = (draft.note,) if draft.note else ()
        return " ".join([wording.states(proof), *notes, *wording.cautions(draft.fact)])


def _places(count: int, seed: str) -> Iterator[int]:
    """Yield places for the key among `count` options: each as often as any other.

    "Vary the location of the right answer according to the number of choices" (Haladyna, Downing
    and Rodriguez 2002, guideline 22).
    """
    rng = Random(f"{seed}:places of the key:{count}")  # noqa: S311 - no secret hangs from it
    while True:
        yield from rng.sample(range(count), count)


def _is_doubtful(clause: Clause, gate: Gate) -> bool:
    """Whether the parser seems to be wrong about a clause."""
    return any(refusal not in _MENDED for refusal in gate.refusals(clause))


def _is_bound(fact: Fact) -> bool:
    """Whether a question about it must name its source or its day, or is of less weight."""
    return bool(fact.perishable or fact.source or fact.kind is FactKind.THING)


def _twice_scoped(fact: Fact) -> bool:
    """Whether a source takes the place of "volgens het artikel" where the day matters too."""
    return fact.source is not None and fact.perishable


def names_in(entities: Iterable[Entity]) -> tuple[str, ...]:
    """Return the full names, each once."""
    return tuple(dict.fromkeys(e.name for e in entities))
