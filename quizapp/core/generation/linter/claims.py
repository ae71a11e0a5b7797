"""What the evidence says: who says it, who does it, and what is only planned or asked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from quizapp.core.generation.linter.item import Item
from quizapp.core.language.document import EntityKind, Sentence, Token
from quizapp.core.language.folding import folded
from quizapp.core.language.lemmas import dictionary_form
from quizapp.core.question import Skill

_VERBS = frozenset({"VERB", "AUX"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_DEPENDENT = frozenset({"xcomp", "ccomp", "advcl", "obl", "obj", "acl"})
_JOINED = frozenset({"conj", "appos", "flat", "flat:name"})


def asks_who_says(item: Item) -> bool:
    """Whether the stem asks for a speaker or a source."""
    if item.finds("asks_who_says", item.bare_stem):
        return True
    opening = item.finds("asks_who", item.bare_stem)
    return item.question.skill is Skill.ATTRIBUTE and opening


def speakers(item: Item) -> frozenset[str]:
    """Who says what the evidence tells, if that is asked; folded full names.

    The first sentence that names a speaker tells; a later one only explains a name.
    """
    if not asks_who_says(item):
        return frozenset()
    found = (frozenset(_speakers_in(item, sentence)) for sentence in item.sentences)
    return next(filter(None, found), frozenset())


def _speakers_in(item: Item, sentence: Sentence) -> Iterator[str]:
    for token in sentence.tokens:
        if not _in_quote(item, token):
            yield from _named_by(item, sentence, _speaker(item, sentence, token))


def _speaker(item: Item, sentence: Sentence, token: Token) -> Token | None:
    """The head of the words for who says it, if `token` is "aldus" or a verb of saying."""
    if item.has("source_words", folded(token.text)):
        return sentence.tokens[token.head]
    return _subject(sentence, token) if item.has("reporting_verbs", token.lemma) else None


def agents(item: Item) -> frozenset[str]:
    """Who does what the stem asks after, according to the evidence; folded full names."""
    if not item.finds("asks_subject", item.bare_stem):
        return frozenset()
    asked = item.stem_lemmas
    return frozenset(
        name
        for sentence in item.sentences
        for verb in sentence.tokens
        if verb.pos == "VERB" and verb.lemma in asked
        for name in _agent(item, sentence, verb)
    )


def _agent(item: Item, sentence: Sentence, verb: Token) -> Iterator[str]:
    subject = _subject(sentence, verb)
    if subject and subject.dep == "nsubj:pass" and not item.finds("passive", item.bare_stem):
        subject = _by_whom(item, sentence, verb)
    named_in_stem = subject and item.is_in(folded(subject.text), item.stem_content)
    yield from () if named_in_stem else _named_by(item, sentence, subject)


def _by_whom(item: Item, sentence: Sentence, verb: Token) -> Token | None:
    """The head of "door …"."""
    return next(
        (
            child
            for child in sentence.children(verb)
            if any(item.has("agent_prepositions", t.text) for t in sentence.children(child))
        ),
        None,
    )


def _subject(sentence: Sentence, verb: Token) -> Token | None:
    return next((t for t in sentence.children(verb) if t.dep in _SUBJECTS), None)


def _named_by(item: Item, sentence: Sentence, head: Token | None) -> Iterator[str]:
    """Yield the names in a phrase and in what is joined to it, not in what describes it."""
    if head is None:
        return
    for token in (head, *_joined(sentence, head)):
        for entity in item.entities:
            if entity.kind is not EntityKind.DEMONYM and entity.span.overlaps(token.span):
                yield folded(entity.name)


def _joined(sentence: Sentence, head: Token) -> Iterator[Token]:
    for child in sentence.children(head):
        if child.dep in _JOINED:
            yield child
            yield from _joined(sentence, child)


def _in_quote(item: Item, token: Token) -> bool:
    return any(quote.span.covers(token.span) for quote in item.document.quotes)


def governed(item: Item, name: str) -> Iterator[tuple[str, Token]]:
    """Yield the lemma of each verb of the list `name` in the evidence, with a verb under it."""
    for sentence in item.sentences:
        for verb in sentence.tokens:
            lemma = listed_lemma(item, name, sentence, verb)
            for child in _below(sentence, verb) if lemma else ():
                if lemma and _counts(item, lemma, verb, child):
                    yield lemma, child


def _counts(item: Item, lemma: str, verb: Token, child: Token) -> bool:
    """Whether "told him to rest" urges, which "told him that he rested" does not."""
    is_told = child.head == verb.index and "VerbForm=Inf" in child.morph
    return is_told or not item.has("only_with_infinitive", lemma)


def listed_lemma(item: Item, name: str, sentence: Sentence, token: Token) -> str | None:
    """The lemma of a verb that is in the list, if need be with a particle that follows it."""
    alone = dictionary_form(token.text.lower(), item.language.language)
    if token.pos not in _VERBS and alone == token.text.lower():
        return None
    lemmas = [token.lemma, alone]
    if token.pos == "VERB" and item.rules.words["particles"]:
        following = sentence.tokens[token.index + 1 :]
        particles = [t.text for t in following if item.has("particles", t.text)]
        lemmas += [f"{particle}{token.lemma}" for particle in particles]
    return next((lemma for lemma in lemmas if item.has(name, lemma)), None)


def _below(sentence: Sentence, verb: Token) -> Iterator[Token]:
    """Yield the verbs that depend on `verb`, and the infinitive that follows it in its clause."""
    after = sentence.tokens[verb.index + 1 :]
    clause = list(takewhile(lambda token: token.pos != "PUNCT", after))
    for token in sentence.tokens:
        if token.pos != "VERB" or token is verb:
            continue
        follows = token in clause and "VerbForm=Inf" in token.morph
        if follows or verb in _above(sentence, token):
            yield token


def _above(sentence: Sentence, token: Token) -> Iterator[Token]:
    while token.head != token.index and token.dep in _DEPENDENT:
        token = sentence.tokens[token.head]
        yield token
