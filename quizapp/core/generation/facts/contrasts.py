"""What "but" limits: "six million own a bicycle but have not used it" is no word about all owners.

Of somebody or something with a name both halves are true apart; of people who are only counted or
described, each half tells which ones are meant.
"""

from __future__ import annotations

from quizapp.core.generation.facts.clause import MainClause
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.document import Sentence, Token

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def is_limited(clause: MainClause, lookup: Lookup) -> bool:
    """Whether `clause` is half of a statement whose second half, behind "but", denies or hedges."""
    sentence, predicate, subject = clause.sentence, clause.predicate, clause.subject.head
    names = (t for t in (subject, *sentence.children(subject)) if t.dep not in {"nmod", "acl"})
    if any(t.pos == "PROPN" for t in names):
        return False
    halves = (predicate, *sentence.children(predicate))
    return any(t.dep == "conj" and _limits(t, sentence, lookup) for t in halves)


def _limits(predicate: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether a joined predicate, which shares its subject, takes something back."""
    leaning = lookup.words.leaning
    children = tuple(sentence.children(predicate))
    but = any(t.dep == "cc" and t.text.lower() in leaning.BUT for t in children)
    own = any(t.dep in _SUBJECTS for t in children)
    words = {t.text.lower() for t in sentence.subtree(predicate)}
    return but and not own and bool(words & (leaning.NEGATIONS | leaning.HEDGES))
