"""Whether a word or a time leans on what the article said before ("daar", "een dag eerder")."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.core.language.asking import Leaning
from quizapp.core.language.document import Sentence, Token

_THAT_TIME = ("die", "tijd")
"""How a time that points back is made up."""


def links(token: Token, sentence: Sentence, leaning: Leaning) -> bool:
    """Whether it ties its verb to what was said, and is no "dan" of a comparison.

    "Verder" does so in front; behind the verb it says how far ("de regels verder verscherpen").
    """
    degree = "Degree=Cmp" in token.morph or token.text.lower() == leaning.COMPARED_WITH
    if degree and token.index:
        return False
    head = sentence.tokens[token.head]
    modified = any(sentence.children(token))  # "veel verder"
    loose = token.dep in {"advmod", "obl"} and not modified
    return loose and head.pos in {"VERB", "AUX", "NOUN"}


def stands_for_nothing(token: Token, sentence: Sentence, leaning: Leaning) -> bool:
    """Whether a word that leans elsewhere does not do so here."""
    return (
        _opens_clause(token, sentence)
        or _adds_to_a_number(token, sentence, leaning)
        or _rounds_a_number(token, sentence, leaning)
        or _presents(token, sentence, leaning)
        or _announces(token, sentence, leaning)
        or _follows_inside(token, sentence, leaning)
        or _is_other_than_the_subject(token, sentence, leaning)
        or _is_of_one_thing(token, sentence, leaning)
    )


def _adds_to_a_number(token: Token, sentence: Sentence, leaning: Leaning) -> bool:
    """Whether it says that an amount comes on top ("another 150 people")."""
    after = sentence.tokens[token.index + 1 : token.index + 2]
    adds = token.text.lower() in leaning.ADDING
    return adds and bool(after) and after[0].pos in {"NUM", "SYM"}


def _rounds_a_number(token: Token, sentence: Sentence, leaning: Leaning) -> bool:
    """Whether it stands before an amount ("zo'n 250 kilometer")."""
    after = sentence.tokens[token.index + 1 : token.index + 2]
    rounds = token.text.lower() in leaning.ROUNDING
    return rounds and bool(after) and after[0].pos == "NUM"


def _presents(token: Token, sentence: Sentence, leaning: Leaning) -> bool:
    """Whether "er" only keeps the place of a new subject ("of er een onderzoek komt")."""
    beside = sentence.children(sentence.tokens[token.head])
    subjects = [t for t in beside if t.dep in {"nsubj", "nsubj:pass"} and t.index > token.index]
    if token.text.lower() not in leaning.REFLEXIVE or len(subjects) != 1:
        return False
    stranded = any(t.pos == "ADP" and not any(sentence.children(t)) for t in beside)
    known = (
        subjects[0].pos != "NOUN"
        or not subjects[0].text.isalpha()
        or any(t.text.lower() in leaning.DEFINITE for t in sentence.children(subjects[0]))
    )
    return not (stranded or known)


def _announces(token: Token, sentence: Sentence, leaning: Leaning) -> bool:
    """Whether it only announces a clause behind its verb ("wees erop dat …")."""
    beside = sentence.children(sentence.tokens[token.head])
    behind = (sentence.subtree(t)[0] for t in beside if t.index > token.index)
    announcing = token.text.lower() in leaning.ANNOUNCING
    return announcing and any(t.text.lower() in leaning.OPENS_CONTENT for t in behind)


def _follows_inside(token: Token, sentence: Sentence, leaning: Leaning) -> bool:
    """Whether it says what came after the words before it ("eerst de filters en daarna …")."""
    before = sentence.tokens[token.index - 1 : token.index]
    return token.text.lower() in leaning.AFTERWARDS and any(t.dep == "cc" for t in before)


def _is_other_than_the_subject(token: Token, sentence: Sentence, leaning: Leaning) -> bool:
    """Whether the subject of its own clause tells than what: "no other place", "five other men"."""
    noun = sentence.tokens[token.head]
    beside = [t for t in sentence.children(noun) if t.index < token.index]
    counted = any(t.dep == "nummod" or t.text.lower() in leaning.NEGATIONS for t in beside)
    return token.text.lower() in leaning.OTHER and counted and noun.dep in {"obj", "obl"}


def _is_of_one_thing(token: Token, sentence: Sentence, leaning: Leaning) -> bool:
    """Whether what follows tells of what: "both ends of the bridge"."""
    noun = sentence.tokens[token.head]
    behind = (t for t in sentence.children(noun) if t.dep == "nmod" and t.index > noun.index)
    return token.text.lower() in leaning.BOTH and any(
        sentence.subtree(t)[0].text.lower() in leaning.INSIDE for t in behind
    )


def _opens_clause(token: Token, sentence: Sentence) -> bool:
    """Whether "dat" or "toen" is a conjunction here: its clause has a verb of its own."""
    under = sentence.subtree(sentence.tokens[token.head])
    return token.dep == "mark" and any(
        t.pos in {"VERB", "AUX"} and t.index > token.index for t in under
    )


def is_vague_time(tokens: Sequence[Token], leaning: Leaning) -> bool:
    """Whether this is a time that only counts from another one ("een dag eerder", "nu")."""
    last = tokens[-1].text.lower()
    if len(tokens) == 1:
        return last in leaning.VAGUE_TIMES
    if tokens[0].text.lower() in leaning.GROWING:
        return False  # "steeds eerder" is a change
    return last in leaning.COUNTED_FROM and all(
        t.pos in {"DET", "NUM", "NOUN", "ADV", "ADJ"} for t in tokens
    )


def is_that_time(tokens: Sequence[Token], leaning: Leaning) -> bool:
    """Whether this is a time that points back ("in die tijd", "until then")."""
    words = tokens[1:] if tokens[0].pos == "ADP" else tokens
    if len(tokens) > len(words) == 1:
        return words[0].text.lower() in leaning.AFTERWARDS
    if len(words) != len(_THAT_TIME) or words[-1].lemma not in leaning.MOMENTS:
        return False
    return words[0].pos in {"DET", "PRON"} and words[0].text.lower() in leaning.LEANING


def says_how(token: Token, sentence: Sentence) -> bool:
    """Whether it belongs to the verb ("werd tweede", "het hardst getroffen")."""
    if any(t.dep == "det" for t in sentence.children(token)):
        return False
    head = sentence.tokens[token.head]
    if token.dep == "fixed":
        head = sentence.tokens[head.head]
    if any(t.dep == "cop" for t in sentence.children(token)):
        return True
    how = token.dep in {"advcl", "advmod", "fixed", "obl", "xcomp"}
    return how and head.pos in {"AUX", "VERB"}
