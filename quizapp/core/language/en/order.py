"""English word order: how the parts of a clause follow one another in a question.

"English" in the reading on question writing: where the subject is asked no word moves; elsewhere
an auxiliary comes before the subject, "do" where the clause has none, and the verb then stands in
its base form. Where the question looks is said last: "How many …, according to the article?"
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from quizapp.core.language.asking import Part, Role, joined
from quizapp.core.language.document import Token
from quizapp.core.language.en.states import is_past

WEAK_WORDS = frozenset({"there"})
INFINITIVE_MARKS = frozenset({"to"})

# No relative pronoun tells genders apart.
RELATIVES: Mapping[str, str] = {}

_IN_FULL = {
    ("'s", "be"): "is",
    ("'s", "have"): "has",
    ("'re", "be"): "are",
    ("'ve", "have"): "have",
    ("'d", "have"): "had",
    ("'d", "will"): "would",
    ("'d", "would"): "would",
    ("'ll", "will"): "will",
    ("ca", "can"): "can",
    ("wo", "will"): "will",
}
_CLIPPED_NOT = frozenset({"n't", "n’t"})
_OF = ("of ", "out of ")
_CLAUSES = frozenset({Role.CLAUSE, Role.INFINITIVE})


def subject_question(wh: str, finite: Token, scope: str, parts: Sequence[Part]) -> str:
    """Ask for the subject: the question word takes its place and no other word moves."""
    early, weak, others = _sorted(parts)
    verbs = Part(_in_full(finite))
    return _question(Part(wh), *early, verbs, *weak, *_scoped(others, scope))


def phrase_question(wh: str, finite: Token, subject: str, scope: str, parts: Sequence[Part]) -> str:
    """Ask for another part: question word, auxiliary, subject, the rest."""
    early, weak, others = _sorted(parts)
    if finite.pos == "AUX" or finite.lemma == "be":
        verbs, base = _in_full(finite), ""
    else:
        verbs, base = _do(finite), finite.lemma
    middle = (Part(verbs), *weak, Part(subject), *early, Part(base))
    return _question(Part(wh), *middle, *_scoped(others, scope))


def presenting_question(
    wh: str, finite: Token, subject: str, scope: str, parts: Sequence[Part]
) -> str:
    """Ask likewise about a subject that is new ("a tram"), which has the same place."""
    return phrase_question(wh, finite, subject, scope, parts)


def report(opening: str, finite: Token, subject: str, parts: Sequence[Part]) -> str:
    """Tell a main clause behind an opening phrase, without its full stop."""
    text = f"{opening}, {subordinate(subject, finite, parts)}"
    return f"{text[:1].upper()}{text[1:]}"


def subordinate(subject: str, finite: Token, parts: Sequence[Part]) -> str:
    """Tell the clause after "that", whose words stand as in a main clause."""
    early, weak, others = _sorted(parts)
    verb = Part(_in_full(finite))
    if weak:
        return joined(*weak, verb, Part(subject), *others)
    return joined(Part(subject), *early, verb, *others)


def is_main(before: Sequence[str]) -> bool:
    """Whether the subject, or "there", is among the parts before the finite verb."""
    return any(label.startswith(("nsubj", "expl")) for label in before)


def brought_back(front: Sequence[Part], rest: Sequence[Part]) -> list[Part]:
    """Put the phrases before the subject at the end, but before a clause that ends the sentence.

    "Of the 12 schools, four …" goes with the subject.
    """
    whole = [replace(part, early=True) for part in front if part.text.startswith(_OF)]
    others = [part for part in front if not part.text.startswith(_OF)]
    place = next((i for i, part in enumerate(rest) if _opens_clause(part)), len(rest))
    return [*whole, *rest[:place], *others, *rest[place:]]


def _opens_clause(part: Part) -> bool:
    """Whether a phrase that goes with the verb must stand before this part: "voted … to close"."""
    return part.role in _CLAUSES or (part.role is Role.VERB and part.text in INFINITIVE_MARKS)


def split_verb(_text: str, _lemma: str) -> tuple[str, str] | None:
    """Take no verb apart: an English particle is a word of its own."""
    return None


def is_separable(_particle: str, _verb: str) -> bool:
    """Join no verb and particle."""
    return False


def may_come_apart(_lemma: str) -> bool:
    """Doubt no verb."""
    return False


def _sorted(parts: Sequence[Part]) -> tuple[list[Part], list[Part], list[Part]]:
    """Part what stands between subject and verb, "there", and the rest."""
    early = [part for part in parts if part.early]
    weak = [part for part in parts if part.role is Role.WEAK and not part.early]
    return early, weak, [_plain(p) for p in parts if p not in early and p not in weak]


def _plain(part: Part) -> Part:
    return replace(part, text="not") if part.text in _CLIPPED_NOT else part


def _in_full(finite: Token) -> str:
    """Write out a clipped verb: "'s" is "is" or "has", as its lemma tells."""
    text = finite.text.lower().replace("’", "'")
    return _IN_FULL.get((text, finite.lemma), text)


def _do(finite: Token) -> str:
    """Give "do" the tense and person of the finite verb."""
    if is_past(finite):
        return "did"
    return "does" if finite.text.lower() != finite.lemma else "do"


def _scoped(parts: Sequence[Part], scope: str) -> list[Part]:
    """Say behind the other parts where the question looks, but before a closing word."""
    closing = [part for part in parts if part.role is Role.CLOSING]
    rest = [part for part in parts if part not in closing]
    return [*rest, *([Part(scope, comma=True)] if scope else []), *closing]


def _question(*parts: Part) -> str:
    text = joined(*parts)
    return f"{text[:1].upper()}{text[1:]}?"
