"""Names that the name finder does not know: words with a capital inside a sentence.

"het Waddenfonds", "de Onderzoeksraad voor Veiligheid", "zwemclub De Dolfijn".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizapp.core.article import Span
from quizapp.core.fact import FactKind
from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.facts.details import Thing, parts
from quizapp.core.generation.facts.statements import Stated, stated
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.base import NameRules
from quizapp.core.language.document import Token
from quizapp.core.language.languages import rules_of

_FEWEST_LETTERS = 4


def unknown_names(clause: MainClause, lookup: Lookup) -> Iterator[Stated[Thing]]:
    """Yield the names in `clause` of which nobody knows what bears them."""
    for piece in parts(clause):
        for run in _runs(piece.tokens, lookup):
            if _is_whole(run, clause.sentence.tokens, lookup):
                thing = Thing(Span(run[0].start, run[-1].end))
                yield stated(FactKind.ACT, clause, piece, thing, lookup)


def _runs(tokens: Sequence[Token], lookup: Lookup) -> Iterator[Sequence[Token]]:
    """Yield neighbouring words with a capital, with the small words that join them."""
    run: list[Token] = []
    joined: list[Token] = []
    for token in tokens:
        if _is_part(token, lookup) and (run or _may_open(token, lookup)):
            run += [*joined, token]
            joined = []
        elif run and (token.text in _joints(joined, lookup) or _goes_on(run[-1], token)):
            joined.append(token)
        elif run:
            yield _without_common(run)
            run, joined = [], []
    if run:
        yield _without_common(run)


def _goes_on(before: Token, token: Token) -> bool:
    """Whether a hyphen shows that the name goes on: "Voedsel- en Warenautoriteit"."""
    return before.text.endswith("-") and before.index + 1 == token.index and token.pos == "CCONJ"


def _joints(joined: Sequence[Token], lookup: Lookup) -> frozenset[str]:
    """Return what may come next between two parts of a name: "voor" or "&", and then "de"."""
    rules = _rules(lookup)
    return rules.articles if joined else rules.of_words | {"&"}


def _without_common(run: Sequence[Token]) -> Sequence[Token]:
    """Leave out what a name is called where that opens a sentence ("Zwemclub De Dolfijn")."""
    if run[0].index == 0 and len(run) > 1 and run[1].pos == "DET":
        return run[1:]
    return run


def _is_part(token: Token, lookup: Lookup) -> bool:
    """Whether a capital makes it part of a name; the first word of a sentence has one anyway."""
    dated = any(d.span.overlaps(token.span) for d in lookup.dates(_around(token, lookup)))
    free = lookup.entity_of(token) is None and not lookup.in_quote(token) and not dated
    capital = token.index > 0 or not _rules(lookup).common(token.text)
    return token.text[:1].isupper() and capital and free and token.pos not in {"PRON", "NUM"}


def _may_open(token: Token, lookup: Lookup) -> bool:
    """Whether a name may begin with it: no role, no day, and nothing that a ministry is for."""
    word, rules = token.text.lower(), _rules(lookup)
    return not (lookup.words.roles.is_role(word) or word in rules.no_bearers | rules.calendar)


def _rules(lookup: Lookup) -> NameRules:
    return rules_of(lookup.document.article.language).names


def _around(token: Token, lookup: Lookup) -> Span:
    sentence = lookup.sentence_at(token.span)
    return sentence.span if sentence else token.span


def _is_whole(run: Sequence[Token], tokens: Sequence[Token], lookup: Lookup) -> bool:
    """Whether it is more than an article, and no name goes on before or behind it."""
    first, last = run[0].index, run[-1].index
    beside = (*tokens[max(0, first - 1) : first], *tokens[last + 1 : last + 2])
    apart = all(lookup.entity_of(t) is None and t.pos != "CCONJ" for t in beside)
    unbroken = all(b.index == a.index + 1 for a, b in pairwise(run))
    letters = run[-1].end - run[0].start
    return apart and unbroken and run[-1].pos != "DET" and letters >= _FEWEST_LETTERS
