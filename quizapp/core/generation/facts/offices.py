"""Roles: "de Japanse premier Fumio Kishida", "NAVO-chef Jens Stoltenberg"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from quizapp.core.article import Span
from quizapp.core.fact import Fact, FactKind
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token

_ENDS = frozenset({",", ".", ";", ":", "(", "–", "—"})
_LONGEST_COMPLEMENT = 8
_NAMING = frozenset({"ADJ", "NOUN", "PROPN"})
_IN_COMPLEMENT = frozenset({"ADJ", "ADP", "DET", "NOUN", "PART", "PROPN", "CCONJ"})


@dataclass(frozen=True, slots=True)
class Office:
    """A person's role as the words before or behind the name give it.

    `title` is the role with what makes it particular ("Japanse premier"), as in running text;
    `of` are the words behind it that say of what ("van Landbouw"), or None.
    """

    fact: Fact
    person: Entity
    title: str
    of: str | None
    particular: bool


@dataclass(frozen=True, slots=True)
class _Title:
    """The words of a role, and the place of what it is of."""

    words: tuple[Token, ...]
    of: Span | None

    @property
    def span(self) -> Span:
        return Span(self.words[0].start, self.words[-1].end)


def offices(lookup: Lookup) -> Iterator[Office]:
    """Yield the first role that the article gives each person."""
    seen = set(_leavers(lookup))
    for person in lookup.document.entities:
        sentence = lookup.document.sentences[person.sentence]
        if person.kind is not EntityKind.PERSON or lookup.is_half_known(person):
            continue
        if not sentence.heading and person.name not in seen and person.text == person.name:
            office = _office(person, sentence, lookup)
            if office is not None:
                seen.add(person.name)
                yield office


def _leavers(lookup: Lookup) -> Iterator[str]:
    """Yield who steps down or dies in this article: the role before the name is over."""
    for sentence in lookup.document.sentences:
        if any(t.lemma in lookup.words.roles.LEAVING for t in sentence.tokens):
            yield from (e.name for e in lookup.entities(sentence.span))


def _office(person: Entity, sentence: Sentence, lookup: Lookup) -> Office | None:
    title = _before(person, sentence, lookup) or _behind(person, sentence, lookup)
    if title is None or lookup.in_quote(title.words[0]):
        return None
    roles = lookup.words.roles
    text = "".join(_spaced(t, lookup) for t in title.words).lstrip()
    former = any(t.text.lower() in roles.FORMER for t in title.words)
    named = any(_names_something(t) or t.pos == "PART" or lookup.entity_of(t) for t in title.words)
    told_of = title.of is not None or named
    return Office(
        _fact(person, title.span, sentence, lookup),
        person,
        text,
        title.of.of(lookup.text) if title.of else None,
        particular=roles.is_office(text) and not former and told_of,
    )


def _spaced(token: Token, lookup: Lookup) -> str:
    """Write a word of a title with the space before it, if it has one."""
    space = " " if lookup.text[: token.start].endswith(" ") else ""
    return space + _running(token, lookup)


def _running(token: Token, lookup: Lookup) -> str:
    """Write a word of a title without a capital that is not its own."""
    if lookup.entity_of(token):
        return token.text
    word = lookup.words.roles.in_running_text(token.text)
    keeps = token.index > 0 or lookup.words.roles.has_name(word)
    return word if keeps else word[:1].lower() + word[1:]


def _before(person: Entity, sentence: Sentence, lookup: Lookup) -> _Title | None:
    """Read "NAVO-chef Jens Stoltenberg", and "the Norwegian prime minister, Jonas Lie,"."""
    roles = lookup.words.roles
    before = [t for t in sentence.tokens if t.end <= person.span.start]
    apposed = bool(before) and before[-1].text == "," and _is_closed(person, sentence)
    before = before[:-1] if apposed else before
    if not before or not roles.is_role(before[-1].text):
        return None
    words = [before[-1]]
    while len(before) > len(words) and roles.qualifies(before[-len(words) - 1]):
        words.insert(0, before[-len(words) - 1])
    above = before[-len(words) - 1] if len(before) > len(words) else None
    if above is not None and above.text.lower() == roles.NEUTER_ARTICLE:
        words = words[-1:]
    whose = _possessor(above, sentence, lookup) if above else ()
    if apposed and not (above and _is_definite(above, lookup)):
        return None
    return _Title((*whose, *words), _complement(person, sentence, lookup))


def _is_definite(above: Token, lookup: Lookup) -> bool:
    """Whether the word before a role tells that there is one: "the", "its", "the theatre's"."""
    possessive = "Poss=Yes" in above.morph or (above.dep == "case" and above.pos == "PART")
    return possessive or above.text.lower() in lookup.words.leaning.DEFINITE


def _is_closed(person: Entity, sentence: Sentence) -> bool:
    """Whether a comma or the end of the sentence follows the name."""
    after = next((t for t in sentence.tokens if t.start >= person.span.end), None)
    return after is None or after.text in _ENDS


def _possessor(above: Token, sentence: Sentence, lookup: Lookup) -> tuple[Token, ...]:
    """Return the name, with its "'s", before a role ("Norway's prime minister")."""
    if above.dep != "case" or above.pos != "PART":
        return ()
    last = sentence.tokens[above.index - 1]
    holder = lookup.entity_of(last)
    if holder is None:
        return (last, above) if last.pos == "PROPN" else ()
    if holder.kind is EntityKind.PERSON:
        return ()
    return (*(t for t in sentence.tokens if holder.span.covers(t.span)), above)


def _behind(person: Entity, sentence: Sentence, lookup: Lookup) -> _Title | None:
    """Read "Marit Veenstra, voorzitter van Natuur Nu,", with or without her age before it."""
    after = _behind_age([t for t in sentence.tokens if t.start >= person.span.end])
    if len(after) < 2 or after[0].text != ",":
        return None
    phrase = list(takewhile(lambda t: t.text not in _ENDS, after[1:]))
    if phrase and phrase[0].pos == "DET":
        phrase = phrase[1:]
    roles = lookup.words.roles
    words = list(takewhile(lambda t: roles.qualifies(t) or roles.is_role(t.text), phrase))
    if not words or not roles.is_role(words[-1].text):
        return None
    rest = phrase[len(words) :]
    if not rest or rest[0].text.lower() not in roles.OF:
        return _Title(tuple(words), None)
    of = Span(rest[0].start, rest[-1].end)
    plain = len(rest) <= _LONGEST_COMPLEMENT and all(t.pos in _IN_COMPLEMENT for t in rest)
    return _Title(tuple(words), of if plain and lookup.entities(of) else None)


def _behind_age(after: list[Token]) -> list[Token]:
    """Skip an age behind a name: ", 51," or "(51),"."""
    opened = [t.text for t in after[:1]] in (["("], [","])
    aged = opened and [t.pos for t in after[1:2]] == ["NUM"]
    bracket = aged and after[0].text == "("
    return after[3 if bracket else 2 :] if aged else after


def _names_something(token: Token) -> bool:
    """Whether a word such as "Japanse" or "NAVO-chef" says of which country or body."""
    text = token.text if token.index else token.text[1:]
    return (token.pos == "ADJ" and text[:1].isupper()) or (
        "-" in text and any(c.isupper() for c in text.split("-")[0])
    )


def _complement(person: Entity, sentence: Sentence, lookup: Lookup) -> Span | None:
    after = [t for t in sentence.tokens if t.start >= person.span.end]
    if len(after) < 2 or after[0].text.lower() not in lookup.words.roles.OF:
        return None
    name = lookup.entity_of(after[1])
    if name is not None:
        return Span(after[0].start, name.span.end)
    words = list(takewhile(lambda t: t.text[:1].isupper() and t.pos in _NAMING, after[1:]))
    return Span(after[0].start, words[-1].end) if words else None


def _fact(person: Entity, title: Span, sentence: Sentence, lookup: Lookup) -> Fact:
    return Fact(
        kind=FactKind.ROLE,
        subject=person.name,
        value=title.of(lookup.text),
        evidence=sentence.span,
        value_at=title,
        as_of=lookup.published,
        perishable=True,
    )
