"""Phrases of the article retold so that they can be read without it.

Last names become full names, "vorig jaar" becomes the year, "de brug" becomes "de fietsbrug bij
Zaltmeer" when the article has one bridge. What still leans on its neighbours is refused: a
doubtful question is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice, pairwise

from quizapp.core.article import Span
from quizapp.core.generation import leaning_words
from quizapp.core.generation.facts import (
    antecedents,
    binding,
    nameless,
    owners,
    pointers,
    references,
)
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.familiar import Familiar, determiner_of, known_by, same_thing, sort_of
from quizapp.core.generation.leaning import LeaningError
from quizapp.core.generation.lookup import Lookup
from quizapp.core.generation.told import Edits, Told
from quizapp.core.language.asking import Leaning
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token

_BRACKETS = re.compile(r" \([^()]*\)")
_LONGEST_ANTECEDENT = 9
"""Words; a longer description would bury the question."""
_BODIES = frozenset({EntityKind.ORGANISATION})
_POINTS_BACK = 2
"""Sentences; what "die brug" points at was named no longer ago."""
_MAY_BE_THINGS = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "VERB"})
"""Behind an article each of them means a thing or a person ("de gewonden", "de Noor")."""


class Narrator:
    """Retells stretches of one document."""

    def __init__(self, lookup: Lookup, familiar: Familiar) -> None:
        self._lookup = lookup
        self._words = lookup.words
        self._leaning = lookup.words.leaning
        self._familiar = familiar
        self._told: dict[tuple[int, ...], tuple[MainClause, Told | LeaningError]] = {}

    def tell(
        self, tokens: Sequence[Token], clause: MainClause, swap: tuple[Span, str] | None = None
    ) -> Told:
        """Retell neighbouring words of `clause`, with other words at `swap`.

        Raises LeaningError.
        """
        if swap is not None:
            return self._tell(tokens, clause.sentence, clause, swap)
        key = (id(clause), tokens[0].index, tokens[-1].index, len(tokens))
        if key not in self._told:  # the clause is kept as well, so that its id stays its own
            self._told[key] = clause, self._tell_or_refuse(tokens, clause)
        _, told = self._told[key]
        if isinstance(told, LeaningError):
            raise LeaningError(*told.args)
        return told

    def _tell_or_refuse(self, tokens: Sequence[Token], clause: MainClause) -> Told | LeaningError:
        try:
            return self._tell(tokens, clause.sentence, clause)
        except LeaningError as error:
            return error

    def tell_phrase(self, tokens: Sequence[Token], sentence: Sentence) -> Told:
        """Retell neighbouring words that belong to no clause; raises LeaningError."""
        return self._tell(tokens, sentence, None)

    def is_time(self, piece: Piece) -> bool:
        """Whether a phrase says when, and nothing else."""
        dates = self._lookup.dates(piece.span)
        return bool(dates) and all(
            t.pos == "ADP" or any(d.span.covers(t.span) for d in dates) for t in piece.tokens
        )

    def leans_on_article(self, text: str) -> bool:
        """Whether told words are clear to those who have the article only ("de winst")."""
        return self._familiar.are_in(text)

    def _tell(
        self,
        tokens: Sequence[Token],
        sentence: Sentence,
        clause: MainClause | None,
        swap: tuple[Span, str] | None = None,
    ) -> Told:
        span = Span(tokens[0].start, tokens[-1].end)
        if leaning_words.is_vague_time(tokens, self._leaning) and not self._is_compared(
            tokens[-1], sentence
        ):
            return Told("", untimed=True)
        if leaning_words.is_that_time(tokens, self._leaning) and not self._lookup.dates(span):
            return Told("", untimed=True)
        edits = Edits([swap] if swap else [])
        if swap is None:
            for whole, name in self._named_behind(tokens, sentence):
                edits.swap(whole, self._full(name))
        for gone in (*self._asides_around(tokens, sentence, swap), *self._fillers(span)):
            edits.swap(gone, "")
        dropped = [where for where, _ in edits.swaps]
        # what a gap or other words stand in for still says which thing is meant
        edits.told = _outside(tokens, [where for where, new in edits.swaps if not new])
        dated = self._dates(span, tokens, sentence, edits)
        for token in tokens:
            if not any(gone.covers(token.span) for gone in (*dropped, *dated)):
                self._word(token, sentence, clause, edits)
        self._lower_first(tokens[0], sentence, edits)
        return Told(edits.apply(self._lookup.text, span), edits.untimed, tuple(edits.names))

    def _named_behind(
        self, tokens: Sequence[Token], sentence: Sentence
    ) -> Iterator[tuple[Span, Entity]]:
        """Yield what says of a name who it is, with that name: "the mayor, Ann Weir,"."""
        for token in tokens:
            name = self._lookup.entity_of(token)
            if token.dep != "appos" or name is None or name.kind is EntityKind.DEMONYM:
                continue
            noun = sentence.tokens[token.head]
            words = _words([t for t in sentence.subtree(noun) if t.end <= name.span.start])
            if words and words[0].dep == "case" and words[0].head == noun.index:
                words = words[1:]  # "by the mayor, Ann Weir"
            comma = bool(words) and sentence.tokens[words[-1].index + 1].text == ","
            whole = words and words[0] in tokens and noun.pos == "NOUN"
            bare = not any(t.dep in {"case", "conj"} and t.head == noun.index for t in words)
            if comma and whole and bare and not self._lookup.is_half_known(name):
                end = next((t.end for t in sentence.tokens if t.start == name.span.end), 0)
                goes_on = any("PronType=Rel" in t.morph for t in tokens if t.start == end + 1)
                comma = self._lookup.text[name.span.end : end] == "," and not goes_on
                closed = comma and end <= tokens[-1].end
                yield Span(words[0].start, end if closed else name.span.end), name

    def _full(self, name: Entity) -> str:
        """Write a name as running text has it."""
        return name.name if name.kind is EntityKind.PERSON else self._lookup.with_article(name)

    def _asides(self, tokens: Sequence[Token], sentence: Sentence) -> Iterator[Span]:
        """Yield what stands between commas or brackets and can be missed."""
        first, last = tokens[0].index, tokens[-1].index
        for token in tokens:
            under = _words(sentence.subtree(token))
            start, end = under[0].index, under[-1].index
            comma = start > first and sentence.tokens[start - 1].text in {",", "("}
            listed = (
                end < last and sentence.tokens[end + 1].dep == "cc"
            )  # "lamps, a roof and a bus"
            if not comma or listed or not self._adds_only(token, under[0]):
                continue
            if end > last or not _unbroken(under, sentence):
                raise LeaningError
            closing = end < last and sentence.tokens[end + 1].text in {",", ")"}
            yield Span(sentence.tokens[start - 1].start, sentence.tokens[end + closing].end)

    def _asides_around(
        self, tokens: Sequence[Token], sentence: Sentence, swap: tuple[Span, str] | None
    ) -> Iterator[Span]:
        """Yield the asides without what is asked for; the comma that closes one stays with it."""
        asides = list(self._asides(tokens, sentence))
        kept = [aside for aside in asides if swap and aside.covers(swap[0])]
        for gone in (aside for aside in asides if aside not in kept):
            closes = any(around.end == gone.end for around in kept)
            comma = closes and self._lookup.text[gone.end - 1] == ","
            yield Span(gone.start, gone.end - comma)

    def _fillers(self, span: Span) -> Iterator[Span]:
        """Yield "maar liefst", and what stands in brackets."""
        for match in self._leaning.FILLER.finditer(self._lookup.text, span.start, span.end):
            yield Span(*match.span())
        for match in _BRACKETS.finditer(self._lookup.text, span.start, span.end):
            inside = Span(match.start() + 2, match.end() - 1)
            if not self._lookup.entities(inside):
                yield Span(*match.span())

    def _dates(
        self, span: Span, tokens: Sequence[Token], sentence: Sentence, edits: Edits
    ) -> list[Span]:
        told = [m for m in self._lookup.dates(span) if not edits.has_changed(m.span)]
        mentions = [m for m in told if m.relative]
        for mention in mentions:
            words = [t for t in tokens if mention.span.covers(t.span)]
            before = sentence.tokens[words[0].index - 1] if words[0].index else None
            cases = [t for w in words for t in sentence.children(w) if t.dep == "case"]
            if any(t.index > words[-1].index for t in cases):
                raise LeaningError(words[-1].text)  # "Thursday's stage"
            above = any(t in tokens and t not in words for t in cases)  # "until at least April"
            touching = before is not None and before.pos == "ADP" and before in tokens
            after_preposition = above or touching
            if words[-1].text.lower() in self._leaning.COUNTED_FROM and (
                self._is_compared(words[-1], sentence) or self._compares(before, sentence)
            ):
                continue
            written = mention.span.of(self._lookup.text)
            part = before is not None and before.text.lower() in self._leaning.PARTS_OF_TIME
            text = self._words.wording.absolute(mention, written, bare=after_preposition or part)
            alone = len(words) == len(tokens) or _adverbial(words)
            gone = mention.span
            if text is None and after_preposition and _is_whole(words, tokens):
                gone = span
            elif text is None and (after_preposition or not alone):
                raise LeaningError
            edits.swap(gone, text or "")
            edits.untimed |= text is None
        return [mention.span for mention in mentions] + ([span] if not edits.keeps(span) else [])

    def _word(
        self, token: Token, sentence: Sentence, clause: MainClause | None, edits: Edits
    ) -> None:
        if self._lookup.in_quote(token):
            return
        entity = self._lookup.entity_of(token)
        if entity is not None and entity.kind is not EntityKind.DEMONYM:
            self._name(token, entity, sentence, edits)
        elif token.text.lower() in self._leaning.LINKING and self._may_go(token, sentence):
            edits.swap(token.span, "")
        elif token.pos == "PRON":
            self._pronoun(token, clause, edits)
        elif self._leaning.FLEETING.fullmatch(token.text.lower()):
            raise LeaningError(token.text)
        elif self._points_back(token, sentence):
            self._pointed(token, sentence, edits)
        elif "Degree=Sup" in token.morph or self._lookup.is_ordinal(token):
            self._needs_a_list(token, sentence)
        elif token.pos in _MAY_BE_THINGS:
            self._noun(token, sentence, edits)

    def _points_back(self, token: Token, sentence: Sentence) -> bool:
        """Whether the word means nothing without the sentence before."""
        leans = token.text.lower() in self._leaning.LEANING
        return leans and not leaning_words.stands_for_nothing(token, sentence, self._leaning)

    def _pointed(self, token: Token, sentence: Sentence, edits: Edits) -> None:
        """Tell "daar" as the place it means; "die" waits for its noun if that was named before."""
        place = pointers.place_meant(token, sentence, self._lookup)
        if place is not None:
            edits.names.append(place[0])
            edits.swap(token.span, place[1])
            return
        noun = sentence.tokens[token.head]
        pointer = pointers.pointer_of(noun, sentence, self._lookup)
        ranked = noun.pos != "NOUN" or "Degree=Sup" in noun.morph or self._lookup.is_ordinal(noun)
        named = self._was_named(noun, sentence)
        if pointer is not token or ranked or not named or self._lookup.entity_of(noun):
            raise LeaningError(token.text)
        if edits.has_changed(noun.span):  # a gap
            edits.swap(token.span, pointers.article_of(token, self._lookup))

    def _was_named(self, noun: Token, sentence: Sentence) -> bool:
        near = (s.index for _, s in self._earlier(noun, sentence))
        return any(sentence.index - at <= _POINTS_BACK for at in near)

    def _may_go(self, token: Token, sentence: Sentence) -> bool:
        """Whether the word only ties its sentence to another, and is no part of an amount."""
        numbers = self._lookup.numbers(sentence.span)
        hedges = any(self._lookup.amount(n).covers(token.span) for n in numbers)
        return not hedges and leaning_words.links(token, sentence, self._leaning)

    def _name(self, token: Token, entity: Entity, sentence: Sentence, edits: Edits) -> None:
        """Tell a person by the full name, and anything else by its short form if it has one."""
        if entity.kind is EntityKind.PERSON and entity.span.start == token.start:
            titled = token.index > 0 and self._words.roles.is_role(
                sentence.tokens[token.index - 1].text
            )
            if _names_a_thing(token, sentence):
                return
            if self._lookup.is_half_known(entity) and not titled:
                raise LeaningError(entity.text)
            edits.swap(entity.span, entity.name)
        short = self._lookup.short_form_behind(entity)
        if short is not None:
            edits.swap(Span(entity.span.start, short.span.end + len(")")), short.text)

    def _needs_a_list(self, token: Token, sentence: Sentence) -> None:
        """Refuse "de laagste" and "tweede" where nothing says of which."""
        noun = sentence.tokens[token.head]
        if token.text.lower() in self._leaning.MOST:
            return
        if token.dep not in {"amod", "nummod"} or noun.pos not in {"NOUN", "PROPN"}:
            if not leaning_words.says_how(token, sentence):
                raise LeaningError(token.text)
            return
        if noun.lemma in self._leaning.PLACES_ON_A_LIST | self._leaning.PARTS_OF_A_YEAR:
            return
        determiner = determiner_of(noun, sentence, self._lookup)
        if token.text.lower() == self._leaning.FIRST and determiner is None:
            return
        if determiner is not None and self._familiar.is_known(noun, determiner, sentence):
            return
        beside = sentence.children(noun)
        if any(t.dep == "nmod:poss" for t in beside):
            return
        if not any(t.dep in {"nmod", "acl", "acl:relcl"} and t.index > noun.index for t in beside):
            raise LeaningError(token.text)

    def _pronoun(self, token: Token, clause: MainClause | None, edits: Edits) -> None:
        if clause and self._resolves(token, clause, edits):
            return
        if "PronType=Rel" in token.morph or "PronType=Ind" in token.morph:
            return
        if "PronType=Rcp" in token.morph or token.dep.startswith("expl"):
            return
        if self._leaning.IDIOM.search(
            self._lookup.text, token.start - len("als "), token.end + len(" ging om")
        ):
            return
        if token.text.lower() in self._leaning.REFLEXIVE and clause is not None:
            return
        if clause is None or not (
            self._bound(token, clause)
            or binding.own_subject(token, clause, self._lookup)
            or binding.is_repeated(token, clause, self._lookup)
        ):
            raise LeaningError

    def _resolves(self, token: Token, clause: MainClause, edits: Edits) -> bool:
        """Tell a pronoun as whom or what it means, if that is clear."""
        person = self._person_meant(token, clause)
        if person is not None:
            edits.names.append(person)
            edits.swap(token.span, person.name)
            return True
        if binding.belongs_to_its_partner(token, clause.sentence, self._lookup):
            return True
        if self._told_with_owner(token, clause, edits):
            return True
        things = self._somebody_meant(token, clause) or self._things_meant(token, clause)
        if things is not None:
            edits.names.append(things[0])
            edits.swap(token.span, things[1])
        return things is not None

    def _person_meant(self, token: Token, clause: MainClause) -> Entity | None:
        """Return whom "hij" or "ze" means in a sentence that names nobody before.

        "hij" is the subject, and "hem" is not where the subject may be meant or is a person too.
        """
        word = token.text.lower()
        before = Span(clause.sentence.span.start, token.start)
        if any(e.kind is EntityKind.PERSON for e in self._lookup.entities(before)):
            return None
        alone = word not in self._leaning.THEY or "Number=Sing" in clause.finite.morph
        subject = token is clause.subject.head and word in self._leaning.HE_OR_SHE and alone
        inside = token not in clause.subject.tokens and word in self._leaning.HIM_OR_HER
        if not subject and not (inside and self._is_of_others(clause)):
            return None
        return next(iter(references.bearer_of(token.span, clause.sentence, self._lookup)), None)

    def _is_of_others(self, clause: MainClause) -> bool:
        """Whether the subject is several, so that "hem" is somebody else than it."""
        head = clause.subject.head
        return head.pos == "NOUN" and "Number=Plur" in head.morph

    def _told_with_owner(self, token: Token, clause: MainClause, edits: Edits) -> bool:
        """Tell "haar" as "… van Anna Smit" and "its" likewise, if it can mean nothing else."""
        owner = self._owner(token, clause)
        noun = clause.sentence.tokens[token.head]
        told = self._leaning.owned(owner[1], noun) if owner else None
        if owner is None or told is None:
            return False
        before, behind = told
        if behind and self._is_named_behind(noun):  # "zijn opvolger Ria Klaver"
            edits.swap(Span(token.start, noun.end), "")
            return True
        owned = any(
            t.dep == "nmod" and t.index > noun.index for t in clause.sentence.children(noun)
        )
        if behind and owned:
            return False
        edits.names.append(owner[0])
        edits.swap(token.span, before)
        edits.swap(noun.span, noun.text + behind)
        return True

    def _is_named_behind(self, noun: Token) -> bool:
        people = (e for e in self._lookup.document.entities if e.kind is EntityKind.PERSON)
        return any(person.span.start == noun.end + 1 for person in people)

    def _owner(self, token: Token, clause: MainClause) -> tuple[Entity | Span, str] | None:
        person = owners.owner_of(token, clause, self._lookup)
        if person is not None:
            return person, person.name
        thing = owners.thing_owning(token, clause, self._lookup)
        return self._brought_up(token, *thing) if thing else None

    def _somebody_meant(self, token: Token, clause: MainClause) -> tuple[Span, str] | None:
        """Return "de 30-jarige man uit Ede" for "hij", and where he was brought up."""
        found = nameless.somebody_meant(token, clause, self._lookup)
        if found is None:
            return None
        _, article = self._leaning.NAMELESS[found[0].lemma]
        told = self._introduction(*found, article)
        return (found[0].span, told) if told else None

    def _things_meant(self, token: Token, clause: MainClause) -> tuple[Span, str] | None:
        """Return what "ze" or "it" means as the subject, and where that was brought up."""
        part = token.text.lower() in self._leaning.THEM and token in clause.subject.tokens
        if token is not clause.subject.head and not part:
            return None
        if not part and "Number=Sing" in clause.finite.morph:
            found = antecedents.one_meant(token, clause, self._lookup)
        else:
            found = antecedents.several_meant(token, clause.sentence, self._lookup)
        return self._brought_up(token, *found) if found else None

    def _brought_up(self, token: Token, noun: Token, sentence: Sentence) -> tuple[Span, str]:
        """Tell what `token` means as the article did when it brought that up."""
        if noun.pos == "PROPN" and any(t.dep == "conj" for t in sentence.children(noun)):
            raise LeaningError(token.text)  # "Carrow & Sons"
        under = _words(_without_joined(noun, sentence))
        if not _unbroken(under, sentence):
            raise LeaningError(token.text)
        words = [t for t in under if t.dep != "case" or t.head != noun.index]
        new = "Definite=Ind" in words[0].morph and len(words) > 1
        told = self._tell(words[1:] if new else words, sentence, None)
        definite = new or words[0].pos == "NUM"
        text = f"{self._leaning.DEFINITE_PLURAL} {told.text}" if definite else told.text
        if told.untimed or len(text.split()) > _LONGEST_ANTECEDENT:
            raise LeaningError(token.text)
        return noun.span, text

    def _bound(self, token: Token, clause: MainClause) -> bool:
        """Whether a possessive can only mean the subject: the sentence names no other person."""
        subject = self._lookup.entities(clause.subject.span) or self._subject_meant(clause)
        named = {e.name for e in self._lookup.entities(clause.sentence.span) if _is_person(e)}
        others = named - {e.name for e in subject[:1]}
        thing = token.text.lower() in self._leaning.ITS and any(map(_is_person, subject[:1]))
        if others or thing or not _agrees(token, clause, self._leaning):
            return False
        head, lookup = clause.subject.head, self._lookup
        nameless_one = nameless.somebody_meant(head, clause, lookup)
        return bool(subject or nameless_one) or references.is_alone(head, clause, lookup)

    def _subject_meant(self, clause: MainClause) -> tuple[Entity, ...]:
        """Return whom a pronoun or an epithet that is the subject means."""
        head = clause.subject.head
        person = self._person_meant(head, clause) if head.pos == "PRON" else None
        if person is not None:
            return (person,)
        return references.bearer_of(clause.subject.span, clause.sentence, self._lookup)

    def _noun(self, token: Token, sentence: Sentence, edits: Edits) -> None:
        determiner = known_by(token, sentence, self._lookup)
        if determiner is None or edits.has_changed(determiner.span):
            return
        article = pointers.article_of(determiner, self._lookup)
        if article != determiner.text.lower():
            edits.swap(determiner.span, article)
        if token.lemma in self._leaning.PARTS_OF_A_YEAR and any(
            t.dep == "amod" for t in sentence.children(token)
        ):
            return
        country = references.country_meant(token, sentence, self._lookup)
        if country is None and self._anchored(token, sentence, edits.told):
            return
        if country is not None:
            edits.names.append(country)
            under = sentence.subtree(token)
            edits.swap(Span(under[0].start, under[-1].end), self._lookup.with_article(country))
            return
        whole = Span(determiner.start, token.end)
        person = references.bearer_of(whole, sentence, self._lookup)
        found = self._introductions(token, article, sentence)
        told = (t for t in sentence.children(token) if t.index in edits.told)
        if person and all(whole.covers(child.span) for child in told if child.pos != "PUNCT"):
            edits.names.append(person[0])
            edits.swap(whole, person[0].name)
        elif len(found) == 1 and not _has_own(token, sentence):
            edits.swap(whole, _up_to_noun(found.pop(), token))
        elif found or not self._familiar.is_known(token, determiner, sentence):
            raise LeaningError(token.text)

    def _introductions(self, token: Token, article: str, sentence: Sentence) -> set[str]:
        """Find the ways in which the article brought up what `token` may mean."""
        if any(t.text.lower() in self._leaning.IN_A_ROW for t in sentence.children(token)):
            return set()
        sort = sort_of(token, sentence)
        like = _qualities(token, sentence)
        earlier = [
            (t, s)
            for t, s in self._earlier(token, sentence)
            if sort <= sort_of(t, s) and like <= _qualities(t, s)
        ]
        told = (self._introduction(t, s, article) for t, s in earlier)
        found = {text for text in told if text is not None}
        if not found:
            return found
        headlined = self._headlined(token)
        return found | {name for name in headlined if not any(name in text for text in found)}

    def _headlined(self, token: Token) -> set[str]:
        """Find the names that a headline has with what `token` may mean ("team from Leeds")."""
        headlines = (s for s in self._lookup.document.sentences if s.heading)
        return {
            name.text
            for headline in headlines
            for noun in headline.tokens
            if same_thing(noun, token) and noun.dep not in {"compound", "flat"}
            for child in headline.children(noun)
            if child.dep == "nmod" and (name := self._lookup.entity_of(child))
        }

    def _anchored(self, token: Token, sentence: Sentence, told: frozenset[int]) -> bool:
        """Whether the noun's own words, as far as they are `told`, say which one is meant."""
        general = self._leaning.GENERAL
        before = sentence.tokens[token.index - 1].text if token.index else ""
        if {token.lemma, token.text.lower(), f"{before} {token.text}".lower()} & general:
            return True
        if token.lemma in self._leaning.PLACES_ON_A_LIST:
            return any(self._lookup.is_ordinal(child) for child in sentence.children(token))
        named = self._is_name(token, sentence) or self._stands_before_name(token, sentence)
        if named or any(letter.isupper() for letter in token.text[1:]):
            return True
        under = [t for t in sentence.subtree(token) if t.index in told or t is token]
        names = [e for t in under if (e := self._lookup.entity_of(t))]
        national = token.text.lower() in self._leaning.NATIONAL or self._words.roles.is_role(
            token.text
        )
        if any(national or e.kind is not EntityKind.DEMONYM for e in names):
            return True
        if token.lemma in self._leaning.DISTANCES and any(t.dep == "nummod" for t in under):
            return True
        children = (child for child in sentence.children(token) if child.index in told)
        return any(self._anchors(child, sentence, told) for child in children)

    def _is_name(self, token: Token, sentence: Sentence) -> bool:
        """Whether it is written as a name, and is not what people of a country are called."""
        entity = self._lookup.entity_of(token)
        people = entity is not None and entity.kind is EntityKind.DEMONYM
        opens = all(t.pos == "PUNCT" for t in sentence.tokens[: token.index])
        return (token.pos == "PROPN" or not opens) and token.text[:1].isupper() and not people

    def _stands_before_name(self, token: Token, sentence: Sentence) -> bool:
        """Whether it says what the bearer of the name behind it is ("the poet Ann Weir")."""
        name = self._lookup.entity_of(sentence.tokens[token.head])
        return token.dep == "nmod:desc" and name is not None

    def _anchors(self, child: Token, sentence: Sentence, told: frozenset[int]) -> bool:
        first = _words(sentence.subtree(child))[0].index
        if first and sentence.tokens[first - 1].text == ",":
            return False
        if child.dep == "acl:relcl":
            return True
        if child.dep not in {"nmod", "acl"} or child.index < child.head:
            return False
        inside = {t.dep for t in sentence.children(child)}
        loose = child.dep == "nmod" and ("case" not in inside or child.pos == "NUM")
        if loose or "nmod:poss" in inside:
            return False
        determiner = determiner_of(child, sentence, self._lookup)
        if determiner is None or self._anchored(child, sentence, told):
            return True
        known = self._familiar.is_known(child, determiner, sentence)
        return known or len(self._introductions(child, determiner.text.lower(), sentence)) == 1

    def _earlier(self, token: Token, sentence: Sentence) -> Iterator[tuple[Token, Sentence]]:
        for other in self._lookup.document.sentences[: sentence.index + 1]:
            if not other.heading:
                for noun in other.tokens:
                    part = noun.dep in {"compound", "flat"} or noun.start >= token.start
                    # "Monday" is no day that is brought up
                    if not part and same_thing(noun, token) and not self._lookup.dates(noun.span):
                        yield noun, other

    def _introduction(self, noun: Token, sentence: Sentence, article: str) -> str | None:
        """Describe the thing as the article did when it brought it up."""
        under = _words(_without_joined(noun, sentence))
        if self._lookup.in_quote(noun) or not _unbroken(under, sentence):
            return None
        if (
            self._is_denied(noun, sentence)
            or self._may_be_another(noun, sentence)
            or any(_is_loose(t, sentence) for t in sentence.children(noun))
        ):
            return None
        words = [t for t in under if t.dep != "case" or t.head != noun.index]
        determiner = next((t for t in words if t.dep == "det" and t.head == noun.index), None)
        kept = _outside(words, list(self._asides(words, sentence)))
        if not self._anchored(noun, sentence, kept) and not _described(noun, sentence, kept):
            return None
        if determiner is not None and not self._all_its_own(noun, determiner, sentence):
            return None
        try:
            told = self._tell([t for t in words if t is not determiner], sentence, None)
            if determiner is not None and "Definite=Ind" in determiner.morph:
                told = self._with_endings(told, noun, sentence)
        except LeaningError:
            return None
        named = determiner is None and any(t.pos == "PROPN" for t in words)
        text = told.text if named else f"{article} {told.text}"
        return text if len(text.split()) <= _LONGEST_ANTECEDENT and not told.untimed else None

    def _with_endings(self, told: Told, noun: Token, sentence: Sentence) -> Told:
        """Give the adjectives before a noun the form that they have behind a definite article."""
        for adjective in sentence.children(noun):
            if adjective.dep == "amod" and adjective.index < noun.index:
                ended = self._leaning.behind_definite(adjective.text)
                if ended is None:
                    raise LeaningError(adjective.text)
                told = replace(told, text=told.text.replace(adjective.text, ended, 1))
        return told

    def _is_denied(self, noun: Token, sentence: Sentence) -> bool:
        """Whether there is no such thing, by its own verb: "had never ridden a race of …"."""
        verb = sentence.tokens[noun.head]
        words = (*sentence.children(verb), *sentence.children(noun))
        return any(t.text.lower() in self._leaning.NEGATIONS for t in words)

    def _may_be_another(self, noun: Token, sentence: Sentence) -> bool:
        """Whether a body is brought up next to another one ("Wharfinger Ltd buys the yard")."""
        under = sentence.subtree(noun)
        named = any(t.pos == "PROPN" for t in (noun, *sentence.children(noun)))
        bodies = (e for e in self._lookup.entities(sentence.span) if e.kind in _BODIES)
        own = Span(under[0].start, under[-1].end)
        return named and any(not own.overlaps(e.span) for e in bodies)

    def _all_its_own(self, noun: Token, determiner: Token, sentence: Sentence) -> bool:
        """Whether what stands behind a known thing says which one it is, and not when or how.

        "De weg voor het ongeluk" may be any road; "de brug bij Zaltmeer" is that bridge.
        """
        if determiner.text.lower() not in self._leaning.DEFINITE:
            return True
        behind = (t for t in sentence.children(noun) if t.dep == "nmod" and t.index > noun.index)
        return all(self._places(t, sentence) for t in behind)

    def _places(self, phrase: Token, sentence: Sentence) -> bool:
        under = sentence.subtree(phrase)
        belongs = under[0].text.lower() in self._leaning.INSIDE
        return belongs or any(self._lookup.entity_of(t) for t in under)

    def _lower_first(self, token: Token, sentence: Sentence, edits: Edits) -> None:
        opens = all(t.pos == "PUNCT" for t in sentence.tokens[: token.index])
        if not opens or self._lookup.entity_of(token) or self._words.roles.is_proper(token.text):
            return
        if token.pos in _MAY_BE_THINGS and token.text in self._always_capital:
            return
        if token.pos == "PROPN" and self._goes_on_as_name(token, sentence):
            return
        if not token.text[1:2].isupper():
            first = Span(token.start, token.start + 1)
            edits.swap(first, token.text[:1].lower())

    @cached_property
    def _always_capital(self) -> frozenset[str]:
        """The words that have a capital inside a sentence, and never go without."""
        spoken = (s.tokens for s in self._lookup.document.sentences if not s.heading)
        inside = [t for tokens in spoken for t in islice(_words(tokens), 1, None)]
        small = {t.text.lower() for t in inside if t.text.islower()}
        behind_mark = {t.text for a, t in pairwise(inside) if a.pos == "PUNCT" and a.text != ","}
        capital = {t.text for t in inside if t.text.istitle()} - behind_mark
        return frozenset(word for word in capital if word.lower() not in small)

    def _goes_on_as_name(self, token: Token, sentence: Sentence) -> bool:
        """Whether the next word has a capital too, as in "Acme Lines" but not "Zwembad De Golf"."""
        following = sentence.tokens[token.index + 1 : token.index + 2]
        return any(
            t.text.istitle()
            and t.text.lower() not in self._leaning.DEFINITE
            and self._lookup.entity_of(t) is None
            for t in following
        )

    def _adds_only(self, token: Token, first: Token) -> bool:
        """Whether `token` carries an apposition or a relative clause, which `first` opens."""
        if token.dep in {"acl:relcl", "appos", "acl"}:
            return True
        relative = "PronType=Rel" in first.morph or self._leaning.is_relative_adverb(
            first.text.lower()
        )
        return relative and first is not token

    def _compares(self, before: Token | None, sentence: Sentence) -> bool:
        """Whether this is "dan een jaar eerder" beside a time from which that counts."""
        if before is None or before.text.lower() != self._leaning.COMPARED_WITH:
            return False
        return any(m.first for m in self._lookup.dates(sentence.span) if m.span.end < before.start)

    def _is_compared(self, token: Token, sentence: Sentence) -> bool:
        """Whether "dan" follows, so that "later" says later than what."""
        return any(
            t.text.lower() == self._leaning.COMPARED_WITH
            for t in sentence.tokens[token.index + 1 :]
        )


def _qualities(noun: Token, sentence: Sentence) -> frozenset[str]:
    """Return the adjectives of a thing: "the new bridge" is not "the old bridge at Harwell"."""
    beside = sentence.children(noun)
    return frozenset(t.lemma.lower() for t in beside if t.dep == "amod" and t.index < noun.index)


def _names_a_thing(name: Token, sentence: Sentence) -> bool:
    """Whether a name is part of that of a thing ("the Aldwych prize")."""
    return name.dep == "compound" and sentence.tokens[name.head].pos == "NOUN"


def _has_own(noun: Token, sentence: Sentence) -> bool:
    """Whether a phrase behind the noun is its own, so that it need not be what was brought up."""
    own = {"nmod", "acl", "acl:relcl"}
    behind = (t for t in sentence.children(noun) if t.dep in own and t.index > noun.index)
    return any(not _is_apart(t, sentence) for t in behind)


def _is_apart(phrase: Token, sentence: Sentence) -> bool:
    """Whether a comma stands before a phrase, which then only adds something."""
    first = _words(sentence.subtree(phrase))[0].index
    return first > 0 and sentence.tokens[first - 1].text == ","


def _is_loose(token: Token, sentence: Sentence) -> bool:
    """Whether a word was hung from a noun by mistake: "costs the club £90 a year"."""
    amount = token.dep == "appos" and token.pos in {"NUM", "SYM"}
    return amount or (token.dep in {"nmod", "nmod:unmarked"} and not _has_case(token, sentence))


def _is_person(entity: Entity) -> bool:
    return entity.kind is EntityKind.PERSON


def _words(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out punctuation at both ends."""
    places = [i for i, token in enumerate(tokens) if token.pos != "PUNCT"]
    return tokens[places[0] : places[-1] + 1] if places else tokens


def _without_joined(noun: Token, sentence: Sentence) -> Sequence[Token]:
    """Return a noun with what is under it, but for what "en" joins to it."""
    joined = (t for t in sentence.children(noun) if t.dep in {"cc", "conj"})
    away = {t.index for word in joined for t in sentence.subtree(word)}
    return [t for t in sentence.subtree(noun) if t.index not in away]


def _unbroken(tokens: Sequence[Token], sentence: Sentence) -> bool:
    """Whether no word stands between these that is not one of them."""
    between = sentence.tokens[tokens[0].index : tokens[-1].index + 1]
    return all(t in tokens or t.pos == "PUNCT" for t in between)


def _is_whole(words: Sequence[Token], tokens: Sequence[Token]) -> bool:
    """Whether a time and its preposition are all there is."""
    return len(words) + 1 == len(tokens) and tokens[0].dep == "case"


def _adverbial(words: Sequence[Token]) -> bool:
    inside = {t.index for t in words}
    tops = [t for t in words if t.head not in inside]
    return all(t.dep in {"obl", "advmod", "obl:tmod", "obl:unmarked"} for t in tops)


def _has_case(token: Token, sentence: Sentence) -> bool:
    return any(t.dep == "case" for t in sentence.children(token))


def _described(noun: Token, sentence: Sentence, told: frozenset[int]) -> bool:
    children = (t for t in sentence.children(noun) if t.index in told)
    return any(t.dep in {"amod", "nmod", "acl", "appos"} for t in children)


def _outside(tokens: Sequence[Token], dropped: Sequence[Span]) -> frozenset[int]:
    """Return the places of the words that are not dropped."""
    gone = (t.index for t in tokens if any(span.covers(t.span) for span in dropped))
    return frozenset(t.index for t in tokens) - frozenset(gone)


def _up_to_noun(told: str, noun: Token) -> str:
    """Leave out what stands behind an owner: "the museum in Leeds" is "the museum's" there."""
    end = told.lower().find(noun.text.lower()) + len(noun.text)
    return told[:end] if noun.dep == "nmod:poss" and end >= len(noun.text) else told


def _agrees(token: Token, clause: MainClause, leaning: Leaning) -> bool:
    """Whether the possessive has the number of the subject of its clause."""
    subject = clause.subject.head
    if token in clause.subject.tokens or "Person=3" not in token.morph:
        return False
    plural = "Number=Plur" in subject.morph or any(
        t.dep == "conj" for t in clause.subject.tokens if t.head == subject.index
    )
    words = leaning.THEIR_OWN["Plur" if plural else "Sing"]
    return token.text.lower() in words and token.dep == "nmod:poss"
