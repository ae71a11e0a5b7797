"""Words that the parser read as another word: "zijn" beside a verb, the particle of a far one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.language.document import ParsedSentence, Token

_HELPING = frozenset({"aux", "aux:pass", "cop"})
_IS_PLURAL = frozenset({"Number=Plur", "Tense=Pres", "VerbForm=Fin"})
_BESIDE = frozenset({"conj", "parataxis"})


def mended(sentence: ParsedSentence) -> ParsedSentence:
    """Make what helps a verb a verb, and give a particle to the clause that it stands in."""
    tokens = [_as_verb(token) for token in sentence.tokens]
    for verb, particle, nearer in _strayed(tokens):
        tokens[particle.index] = replace(particle, head=nearer.index)
        tokens[verb.index] = replace(verb, lemma=verb.lemma.removeprefix(particle.text.lower()))
    return replace(sentence, tokens=tuple(tokens))


def _as_verb(token: Token) -> Token:
    """Read "bruggen zijn weggeslagen", where the parser saw what is "his"."""
    if token.dep not in _HELPING or "Poss=Yes" not in token.morph:
        return token
    return replace(token, pos="AUX", morph=_IS_PLURAL)


def _strayed(tokens: Sequence[Token]) -> Iterator[tuple[Token, Token, Token]]:
    """Yield a verb, what was taken for its particle, and the verb of the clause beside it.

    "Twaalf leden stemden voor, zeven waren tegen": nobody "stemde tegen" here.
    """
    for particle in tokens:
        if particle.dep != "compound:prt":
            continue
        between = tokens[tokens[particle.head].index + 1 : particle.index]
        nearer = [t for t in between if "VerbForm=Fin" in t.morph and t.dep in _BESIDE]
        if nearer:
            yield tokens[particle.head], particle, nearer[-1]
