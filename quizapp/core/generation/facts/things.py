"""Things: noun phrases of common nouns that fill a phrase of a clause, and can be asked for.

"Bij graafwerk werd een oude riolering gevonden" states which thing was found. Left out are
phrases that say too little ("een rol"), that others ask for (names, numbers, dates), and one of
several ("ook toeristen").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, takewhile

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, phrases, stated
from quizapp.core.generation.familiar import determiner_of, same_thing
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Things
from quizapp.core.language.document import Sentence, Token
from quizapp.core.language.sorts import Sort

MOST_WORDS = 6
"""A longer answer is not typed word for word, and buries what it says."""
_ASKED = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "obl:arg", "obl:agent"})
_CALLED = frozenset({"appos", "flat"})
_DASHES = frozenset({"–", "-"})
_BREAKS = _DASHES | {",", "(", ";", ":"}
_OTHER_WORDS = frozenset({"PRON", "VERB", "AUX", "SCONJ", "NUM", "SYM", "X"})


@dataclass(frozen=True, slots=True)
class Thing:
    """A noun phrase as it stands, without its preposition.

    `setting_first` is the word that sets it before others ("vooral"), which a question keeps.
    """

    span: Span
    tokens: tuple[Token, ...]
    head: Token
    preposition: Token | None
    setting_first: Token | None
    sort: Sort | None

    @property
    def plural(self) -> bool:
        """Whether it means more than one."""
        joined = any(t.dep == "conj" and t.head == self.head.index for t in self.tokens)
        return joined or "Number=Plur" in self.head.morph


def things(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Thing]]:
    """Yield the things of `clause`: subject, object, and what stands behind a preposition."""
    if clause.predicate.pos == "PROPN":
        return  # "The hero was Callum Reece" is asked the other way round
    if clause.relative and clause.subject.head.dep == "appos":
        return  # "Josip Barić, a baker who was waiting": it is he that was waiting
    for piece in phrases(clause):
        fit = piece.dep in _ASKED and not _has_a_name(piece, lookup)
        if not fit or _is_denied(clause, piece, lookup):
            continue
        thing = thing_of(piece, clause.sentence, lookup)
        if thing is not None:
            found = stated(FactKind.THING, clause, piece, thing, lookup)
            if _is_news(found, lookup):
                yield _keeping_first(found)


def _is_denied(clause: MainClause, asked: Piece, lookup: Lookup) -> bool:
    """Whether what a question tells beside `asked` says that something is not so."""
    told = (p for p in clause.pieces if p is not asked and not (p.comma or p.clausal))
    words = {t.text.lower() for piece in told for t in piece.tokens}
    return not lookup.words.leaning.NEGATIONS.isdisjoint(words)


def _has_a_name(piece: Piece, lookup: Lookup) -> bool:
    """Whether a name follows that says who it is: "the mayor, Ann Weir"."""
    names = (t for t in piece.tokens if t.dep == "appos" and t.head == piece.head.index)
    return any(lookup.entity_of(t) for t in names)


def is_epithet(thing: Thing) -> bool:
    """Whether it may be another name for somebody: "the regulator", with nothing said of it."""
    bare = all(t is thing.head or t.pos == "DET" for t in thing.tokens)
    definite = any("Definite=Def" in t.morph for t in thing.tokens if t is not thing.head)
    return bare and definite and not thing.plural and thing.sort in {Sort.PERSON, Sort.BODY}


def thing_of(piece: Piece, sentence: Sentence, lookup: Lookup) -> Thing | None:
    """Read a piece as a noun phrase; None where it is more, or less, than one."""
    words = lookup.words
    tokens = _core(piece, sentence)
    opening = tuple(takewhile(lambda t: _opens(t, words.things), tokens))
    tokens = tokens[len(opening) :]
    preposition = next((t for t in opening if t.pos == "ADP"), None)
    first = next((t for t in opening if t is not preposition), None)
    count = sum(not _is_mark(t) for t in tokens)
    if not tokens or piece.head not in tokens or count > MOST_WORDS:
        return None
    if _is_named(tokens[-1], piece, lookup):
        return None
    thing = Thing(
        Span(tokens[0].start, tokens[-1].end),
        tokens,
        piece.head,
        preposition,
        first,
        sort_of(piece.head, lookup),
    )
    return thing if _is_plain(thing, lookup) and _says_something(thing, lookup) else None


def _opens(token: Token, words: Things) -> bool:
    """Whether it stands before a noun phrase: a preposition, or "vooral"."""
    return token.pos == "ADP" or token.text.lower() in words.SETTING_FIRST


def sort_of(noun: Token, lookup: Lookup) -> Sort | None:
    """Return what sort of thing a noun names."""
    words = lookup.words.things
    return words.sort(noun.lemma) or words.sort(noun.text)


def _core(piece: Piece, sentence: Sentence) -> tuple[Token, ...]:
    """Cut off what a comma parts from the phrase, and the clause that says more of a new thing.

    What says which ones are meant cannot be cut off: "kinderen die een lunch krijgen".
    """
    told_of = [_opening(sentence.subtree(t)).index for t in piece.tokens if t.dep == "acl:relcl"]
    new = any("Definite=Ind" in t.morph for t in piece.tokens)
    if not new and any(sentence.tokens[place - 1].text != "," for place in told_of):
        return ()
    asides = [t.index for t in piece.tokens if _is_aside(t, piece, sentence)]
    end = min((*told_of, *asides, piece.tokens[-1].index + 1))
    return _words(t for t in piece.tokens if t.index < end)


def _words(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """Leave out the marks at both ends."""
    kept = tuple(dropwhile(_is_mark, tokens))
    return tuple(reversed(tuple(dropwhile(_is_mark, reversed(kept)))))


def _is_mark(token: Token) -> bool:
    return token.pos == "PUNCT"


def _is_aside(mark: Token, piece: Piece, sentence: Sentence) -> bool:
    """Whether a mark begins what can be missed, and goes on with no list and no word."""
    inside_a_word = mark.text in _DASHES and sentence.tokens[mark.index - 1].end == mark.start
    return mark.text in _BREAKS and not inside_a_word and not _goes_on(mark, piece, sentence)


def _goes_on(mark: Token, piece: Piece, sentence: Sentence) -> bool:
    """Whether the word behind a comma is joined to one before it: "ham, kaas en melk"."""
    joined = (t for t in piece.tokens if t.dep == "conj" and t.index > mark.index > t.head)
    return any(sentence.tokens[mark.index + 1] in sentence.subtree(t) for t in joined)


def _is_named(last: Token, piece: Piece, lookup: Lookup) -> bool:
    """Whether a name follows between commas: "the council leader, Graham Tolley,"."""
    after = [t for t in piece.tokens if t.index > last.index and t.pos != "PUNCT"]
    return bool(after) and lookup.entity_of(after[0]) is not None


def _opening(words: Sequence[Token]) -> Token:
    return next((t for t in words if t.pos != "PUNCT"), words[0])


def _is_plain(thing: Thing, lookup: Lookup) -> bool:
    """Whether it is a noun with its own words, which neither names nor counts."""
    span = thing.span
    strange = any(t.pos in _OTHER_WORDS or "Poss=Yes" in t.morph for t in thing.tokens)
    called = any(t.dep in _CALLED and t.head == thing.head.index for t in thing.tokens)
    if thing.head.pos != "NOUN" or strange or called or lookup.in_quote(thing.head):
        return False
    names = [e for e in lookup.entities(span) if e.span.covers(thing.head.span)]
    return not (names or lookup.numbers(span) or lookup.dates(span))


def _says_something(thing: Thing, lookup: Lookup) -> bool:
    words = lookup.words
    texts = {t.text.lower() for t in thing.tokens}
    vague = words.things.ONE_OF_MORE | words.things.VAGUE
    if texts & (words.leaning.NEGATIONS | words.leaning.LEANING | vague):
        return False
    if thing.head.lemma in words.things.EMPTY or words.leaning.is_thin(thing.head.lemma):
        return False
    bare = thing.tokens == (thing.head,)
    return not bare or thing.plural or thing.sort is not None or thing.head.dep.startswith("nsubj")


def _is_news(found: Stated[Thing], lookup: Lookup) -> bool:
    """Whether the article brings the thing up here.

    "De boot", of which it tells already, is no answer, and nor is what a sentence begins with as
    known: it may have another name.
    """
    thing, sentence = found.value, found.clause.sentence
    determiner = determiner_of(thing.head, sentence, lookup)
    modified = any(t.dep in {"nmod", "amod"} and t.head == thing.head.index for t in thing.tokens)
    if determiner is None or modified:
        return True
    topic = found.piece is found.clause.subject and thing.head.start < found.clause.finite.start
    earlier = (s for s in lookup.document.sentences[: sentence.index] if not s.heading)
    known = any(same_thing(t, thing.head) for s in earlier for t in s.tokens)
    return not known and not (topic and thing.sort is not Sort.PERSON)


def _keeping_first(found: Stated[Thing]) -> Stated[Thing]:
    """Leave "vooral" in the clause when the thing behind it is asked for."""
    first = found.value.setting_first
    if first is None:
        return found
    clause, asked = found.clause, found.piece
    rest = Piece(tuple(t for t in asked.tokens if t is not first), asked.head, asked.dep)
    kept = Piece((first,), first, "advmod")
    if asked is clause.subject:
        clause = replace(clause, subject=rest, pieces=(kept, *clause.pieces))
    else:
        clause = replace(clause, pieces=tuple(_swapped(clause.pieces, asked, (kept, rest))))
    return replace(found, clause=clause, piece=rest)


def _swapped(pieces: Sequence[Piece], old: Piece, new: Sequence[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        yield from new if piece is old else (piece,)
