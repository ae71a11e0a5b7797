"""How many: a number with what it counts, cut loose from what stands around it.

The amount may fill a phrase ("telt dertig lidstaten"), stand inside one ("een boete van 250 euro")
or beside another amount ("118 passagiers en vijf stuurlieden").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause, Piece
from quizapp.core.generation.facts.statements import Stated, Value, phrases, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Figures, Leaning
from quizapp.core.language.document import Number, Token

_FEWEST = 2
_LONGEST = 9
"""Words of a phrase that is asked with an amount inside it."""
_NOMINAL = frozenset({"NOUN", "PROPN", "SYM", "NUM"})
_OWN_NUMBER = frozenset({"nummod", "det"})

Carved = tuple[MainClause, Piece]


def amounts(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Number]]:
    """Yield the counts and measures of `clause`, each with the phrase that holds it alone."""
    if any(_is_loose(piece, clause, lookup.words.figures) for piece in clause.pieces):
        return
    for piece in phrases(clause):
        for number in _counted(piece, lookup):
            if _may_be_asked(number, clause, piece, lookup):
                carved = _carve(clause, piece, number, lookup)
                if carved is not None and all(t.text != "," for t in _asked(carved, number)):
                    yield stated(kind_of(number, clause, lookup), *carved, number, lookup)


def _asked(carved: Carved, number: Number) -> Sequence[Token]:
    """Return the words that the question opens with, but for what may be left out of them."""
    _, piece = carved
    heads = {t.index for t in piece.tokens if t.dep in {"acl:relcl", "appos", "acl"}}
    ends = [t.index for t in piece.tokens if t.text == "," and t.start > number.span.end]
    added = bool(ends) and any(head > ends[0] for head in heads)
    return [t for t in piece.tokens if not added or t.index < ends[0]]


def _is_loose(piece: Piece, clause: MainClause, figures: Figures) -> bool:
    """Whether a phrase is joined to nobody knows what, or names a whole ("van de 62 …")."""
    fronted = piece.span.end <= clause.finite.start
    partitive = fronted and piece.tokens[0].text.lower() in figures.OF
    return piece.tokens[0].dep == "cc" or partitive


def kind_of(number: Number, clause: MainClause, lookup: Lookup) -> FactKind:
    """Return what sort of fact an amount is, by its unit and verb."""
    figures, unit = lookup.words.figures, (number.unit or "").lower()
    if clause.predicate.lemma in figures.CHANGING:
        return FactKind.CHANGE
    for kind, units in (
        (FactKind.MONEY, figures.MONEY),
        (FactKind.SHARE, figures.PERCENT),
        (FactKind.DURATION, figures.TIMES),
    ):
        if unit.split()[-1:] and unit.split()[-1] in units:
            return kind
    return FactKind.COUNT


def is_the_only_one(number: Number, found: Stated[Value], lookup: Lookup) -> bool:
    """Whether an amount of the past is clear without its day: the article has no other like it."""
    rest = [p for p in (found.clause.subject, *found.clause.pieces) if p is not found.piece]
    named = any(t.pos == "PROPN" for p in rest for t in p.tokens)
    alike = [n for n in lookup.document.numbers if n.unit == number.unit]
    counts = kind_of(number, found.clause, lookup) is FactKind.COUNT
    return counts and not found.fact.perishable and named and len(alike) <= 1


def _may_be_asked(number: Number, clause: MainClause, piece: Piece, lookup: Lookup) -> bool:
    if number.ordinal or not number.unit or lookup.words.figures.is_age(number):
        return False
    if _is_compound(number, clause, lookup):
        return False
    brief = kind_of(number, clause, lookup) is FactKind.DURATION and number.value < 1
    lone = number.value < _FEWEST and number.value == number.value.to_integral_value()
    if brief or lone or _lasts_over(number, clause):
        return False
    return not _may_be_either(clause, piece, lookup.words.figures, number) and _only_one(
        number, clause, lookup
    )


def _lasts_over(number: Number, clause: MainClause) -> bool:
    """Whether "over eight weekends" tells how long it took, and not of more than eight."""
    before = [t for t in clause.sentence.tokens if t.end <= number.span.start][-1:]
    hedge = (number.hedge or "").lower()
    return any(t.dep == "case" and t.text.lower() == hedge for t in before)


def _carve(clause: MainClause, piece: Piece, number: Number, lookup: Lookup) -> Carved | None:
    """Find the phrase to ask with: the whole one, one of two joined amounts, or one with more."""
    leaning = lookup.words.leaning
    alone = _one_of_several(piece, number, clause)
    clause, piece = _in_place_of(clause, piece, _with_sign(alone, number, clause))
    clause, piece = _cut_loose(clause, piece, number, lookup)
    if _holds_the_head(piece, number, leaning):
        clause, piece = _without_stress(clause, piece, number, lookup)
        if not _opens(piece, number, leaning):
            return None
        clause, piece = _with_comparative(clause, piece, leaning)
        return _with_substance(clause, piece, number, lookup.words.figures)
    return (clause, piece) if _stands_inside(piece, number, lookup) else None


def _in_place_of(clause: MainClause, old: Piece, new: Piece) -> Carved:
    """Put another piece in the place of one."""
    if old is clause.subject:
        return replace(clause, subject=new), new
    return replace(clause, pieces=tuple(new if p is old else p for p in clause.pieces)), new


def _with_sign(piece: Piece, number: Number, clause: MainClause) -> Piece:
    """Add the sign of a currency where the parser took it for a mark before the phrase."""
    signs = [t for t in clause.sentence.tokens if number.unit_span == t.span]
    if not signs or signs[0] in piece.tokens or signs[0].end > piece.span.start:
        return piece
    return replace(piece, tokens=(*signs, *piece.tokens))


def _cut_loose(clause: MainClause, piece: Piece, number: Number, lookup: Lookup) -> Carved:
    """Make phrases of their own of what the parser hung before or behind the amount.

    Before it may stand who pays ("costs the council £640,000"), behind it where and when it is so
    ("15.000 mensen bij de huldiging").
    """
    amount, leaning = lookup.amount(number), lookup.words.leaning
    if piece is clause.subject:
        return clause, piece
    tokens = piece.tokens
    start = amount.start if _is_second_object(piece, number, clause) else tokens[0].start
    lasts = kind_of(number, clause, lookup) is FactKind.DURATION
    behind = [
        t
        for t in tokens
        if t.start > amount.end and t.pos == "ADP" and (lasts or t.text.lower() in leaning.AT)
    ]
    own_end = tokens[-1].end + 1
    end = next((t.start for t in behind if _hangs_from(t, number, clause)), own_end)
    comma = next((t.start for t in tokens if t.start >= amount.end and t.text == ","), own_end)
    own = tuple(t for t in tokens if start <= t.start < min(end, comma))
    asked = replace(piece, tokens=own, head=_head_of(own, piece))
    before = tuple(t for t in tokens if t.start < start)
    after = tuple(t for t in tokens if end <= t.start < comma)
    parts = (
        *((replace(piece, tokens=before),) if before else ()),
        asked,
        *((Piece(after, after[0], "obl"),) if after else ()),
    )
    pieces = tuple(new for old in clause.pieces for new in (parts if old is piece else (old,)))
    return replace(clause, pieces=pieces), asked


def _is_second_object(piece: Piece, number: Number, clause: MainClause) -> bool:
    """Whether the amount follows another object without a comma or preposition."""
    if piece.dep != "obj" or number.unit_span is None:
        return False
    first = min(number.span.start, number.unit_span.start)
    before = [t for t in piece.tokens if t.end <= first]
    last = before[-1] if before else None
    apart = last is not None and (last.pos in {"NOUN", "PROPN"} or last.text == number.hedge)
    token = next(t for t in clause.sentence.tokens if t.end > first)
    while token.head not in {piece.head.index, token.index}:
        token = clause.sentence.tokens[token.head]
    return apart and token.dep == "appos"


def _hangs_from(preposition: Token, number: Number, clause: MainClause) -> bool:
    """Whether a preposition opens what was hung from the thing counted."""
    tokens = clause.sentence.tokens
    noun = tokens[preposition.head]
    unit = number.unit_span or number.span
    return noun.dep == "nmod" and unit.covers(tokens[noun.head].span)


def _head_of(tokens: Sequence[Token], piece: Piece) -> Token:
    """Return the word that carries some of the words of a phrase."""
    if piece.head in tokens:
        return piece.head
    inside = {t.index for t in tokens}
    return next(t for t in tokens if t.head not in inside)


def _holds_the_head(piece: Piece, number: Number, leaning: Leaning) -> bool:
    """Whether the phrase is about the amount: it counts the head, or how much more that is."""
    unit = number.unit_span or number.span
    return (
        unit.covers(piece.head.span)
        or number.span.covers(piece.head.span)
        or (_compares(piece.head, leaning) and piece.head.start > number.span.start)
    )


def _opens(piece: Piece, number: Number, leaning: Leaning) -> bool:
    """Whether nothing but a preposition, a hedge and a sign stand before the number."""
    allowed = leaning.BEFORE_AMOUNTS | set((number.hedge or "").lower().split())
    unit = number.unit_span or number.span
    before = [t for t in piece.tokens if t.start < number.span.start]
    return all(t.text.lower() in allowed or unit.covers(t.span) for t in before)


def _one_of_several(piece: Piece, number: Number, clause: MainClause) -> Piece:
    """Keep only the amount asked for of "118 passagiers en vijf stuurlieden"."""
    sentence = clause.sentence
    joined = [t for t in piece.tokens if t.dep == "conj" and t.head == piece.head.index]
    counted = all(any(c.dep in _OWN_NUMBER for c in sentence.children(t)) for t in joined)
    unit = number.unit_span or number.span
    if not joined or not counted or piece.tokens[0].pos == "ADP":
        return piece
    away = min(t.index for word in joined for t in sentence.subtree(word))
    if unit.covers(piece.head.span):
        return replace(piece, tokens=_trimmed([t for t in piece.tokens if t.index < away]))
    own = next((t for t in joined if unit.covers(t.span)), None)
    if own is None or not any(c.dep in _OWN_NUMBER for c in sentence.children(piece.head)):
        return piece
    under = [t for t in sentence.subtree(own) if t.dep not in {"cc", "conj"} or t is own]
    return replace(piece, tokens=_trimmed([t for t in under if t in piece.tokens]), head=own)


def _trimmed(tokens: Sequence[Token]) -> tuple[Token, ...]:
    words = [i for i, t in enumerate(tokens) if t.pos not in {"PUNCT", "CCONJ"}]
    return tuple(tokens[words[0] : words[-1] + 1])


def _without_stress(clause: MainClause, piece: Piece, number: Number, lookup: Lookup) -> Carved:
    """Take "al" and "nog maar" away before a number, and set "gemiddeld" apart."""
    leaning = lookup.words.leaning
    before = [t for t in piece.tokens if t.end <= lookup.amount(number).start]
    stressing = [t for t in before if t.text.lower() in leaning.STRESSING]
    averaging = [t for t in before if t.text.lower() in leaning.AVERAGING]
    gone = (*stressing, *averaging)
    if not gone or len(gone) == len(piece.tokens):
        return clause, piece
    clause, bare = _in_place_of(
        clause, piece, replace(piece, tokens=tuple(t for t in piece.tokens if t not in gone))
    )
    if not averaging:
        return clause, bare
    apart = Piece(tuple(averaging), averaging[-1], "advmod")
    place = clause.pieces.index(bare) if bare in clause.pieces else 0
    pieces = (*clause.pieces[:place], apart, *clause.pieces[place:])
    return replace(clause, pieces=pieces), bare


def _with_comparative(clause: MainClause, piece: Piece, leaning: Leaning) -> Carved:
    """Join "19 procent" and the "meer" of "meer dan …" that follows it."""
    following = next((p for p in clause.pieces if p.span.start == piece.span.end + 1), None)
    if following is None or not _compares(following.tokens[0], leaning) or piece is clause.subject:
        return clause, piece
    return _with_first_of(clause, piece, following)


def _with_substance(clause: MainClause, piece: Piece, number: Number, figures: Figures) -> Carved:
    """Join "200 liter" and the "water" that the parser took for a phrase of its own."""
    following = next((p for p in clause.pieces if p.span.start == piece.span.end + 1), None)
    measure = (number.unit or "").lower() in figures.OF_A_SUBSTANCE
    if not measure or following is None or following.tokens[0].pos != "NOUN":
        return clause, piece
    return _with_first_of(clause, piece, following)


def _with_first_of(clause: MainClause, piece: Piece, following: Piece) -> Carved:
    whole = replace(piece, tokens=(*piece.tokens, following.tokens[0]))
    rest = replace(following, tokens=following.tokens[1:])
    clause, _ = _in_place_of(clause, piece, whole)
    pieces = tuple(
        rest if p is following else p for p in clause.pieces if p is not following or rest.tokens
    )
    return replace(clause, pieces=pieces), whole


def _compares(token: Token, leaning: Leaning) -> bool:
    return "Degree=Cmp" in token.morph or token.text.lower() in leaning.COMPARING


def _only_one(number: Number, clause: MainClause, lookup: Lookup) -> bool:
    """Whether no other number of the clause counts the same beside it, or counts against it.

    Another phrase with the same unit stays in the question, so it tells the two apart.
    """
    for piece in (clause.subject, *clause.pieces):
        if piece.span.covers(number.span):
            numbers = (n for n in lookup.numbers(piece.span) if n.span != number.span)
            others = [n for n in numbers if not n.ordinal and n != whole_of(number, lookup)]
            if any(_counts_the_same(other, number, lookup) for other in others):
                return False
    return True


def _counts_the_same(other: Number, number: Number, lookup: Lookup) -> bool:
    """Whether another number may have the same unit; "three fewer" behind a comma has none."""
    if other.unit is not None or other.span.start < number.span.end:
        return other.unit in {number.unit, None}
    return "," not in lookup.text[number.span.end : other.span.start]


def _counted(piece: Piece, lookup: Lookup) -> Iterator[Number]:
    """Yield the numbers of a phrase; the 12 of "12 van de 30 leden" gets the unit of its whole."""
    for number in lookup.numbers(piece.span):
        whole = whole_of(number, lookup)
        part = number.unit is None and whole is not None and piece.span.covers(whole.span)
        yield replace(number, unit=whole.unit) if part and whole else number


def whole_of(number: Number, lookup: Lookup) -> Number | None:
    """Return the 30 of "12 van de 30 leden", which no smaller number and no measure can be."""
    sentence = lookup.sentence_at(number.span)
    if sentence is None or number.ordinal:
        return None
    behind = [t for t in sentence.tokens if t.start >= number.span.end][:2]
    if [t.pos for t in behind] != ["ADP", "DET"] or behind[0].text not in lookup.words.figures.OF:
        return None
    found = (n for n in lookup.numbers(sentence.span) if n.span.start == behind[1].end + 1)
    whole = next((n for n in found if n.unit and not n.ordinal and n.value > number.value), None)
    return None if whole is None or lookup.words.figures.is_measure(whole) else whole


def _is_compound(number: Number, clause: MainClause, lookup: Lookup) -> bool:
    """Whether it is half of a measure in two units: "seven minutes 21.4 seconds"."""
    is_measure = lookup.words.figures.is_measure
    numbers = [n for n in lookup.numbers(clause.sentence.span) if not n.ordinal and is_measure(n)]
    own = lookup.amount(number)
    return is_measure(number) and any(
        _touch(min(own, lookup.amount(other)), max(own, lookup.amount(other)), clause)
        for other in numbers
        if other.span != number.span and other.unit != number.unit
    )


def _touch(first: Span, last: Span, clause: MainClause) -> bool:
    """Whether nothing but "and" or a comma stands between two places."""
    tokens = clause.sentence.tokens
    between = [t for t in tokens if t.start >= first.end and t.end <= last.start]
    return first.end <= last.start and all(t.pos in {"CCONJ", "PUNCT"} for t in between)


def _may_be_either(clause: MainClause, piece: Piece, figures: Figures, number: Number) -> bool:
    """Whether "Hoeveel mensen bevrijdden soldaten" could be read both ways."""
    object_ = piece.dep in {"obj", "iobj"} and not figures.is_measure(number)
    return object_ and figures.may_be_either(clause.finite)


def _stands_inside(piece: Piece, number: Number, lookup: Lookup) -> bool:
    """Whether the amount closes a phrase about something new: "een boete van 250 euro"."""
    amount, tokens = lookup.amount(number), piece.tokens
    before = [t for t in tokens if t.end <= amount.start]
    unit = [t for t in tokens if amount.covers(t.span) or _is_unit(t, number)]
    if not before or before[-1].pos != "ADP" or not unit or len(tokens) > _LONGEST:
        return False
    if any(_is_added(t, piece) for t in tokens):
        return False
    heads = [t for t in unit if t.pos in _NOMINAL and t.head == piece.head.index]
    new = _is_new([t for t in before if t.dep != "case"], piece)
    return bool(heads) and new and heads[0].dep == "nmod"


def _is_added(token: Token, piece: Piece) -> bool:
    """Whether something is joined to the head, or told about it behind."""
    return token.dep in {"acl:relcl", "appos"} or (
        token.dep == "conj" and token.head == piece.head.index
    )


def _is_unit(token: Token, number: Number) -> bool:
    return number.unit_span is not None and number.unit_span.covers(token.span)


def _is_new(before: Sequence[Token], piece: Piece) -> bool:
    """Whether the phrase brings something up: an indefinite article, or none at all."""
    words = [t for t in before if t.start <= piece.head.start]
    if not words or piece.head.pos != "NOUN":
        return False
    return "Definite=Ind" in words[0].morph or all(t.pos in {"ADJ", "NOUN"} for t in words)
