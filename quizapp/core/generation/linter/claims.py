"""What the evidence says: who says it, who does it, and what is only planned or asked for."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation.linter.item import Item
from quizapp.core.generation.linter.words import words
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


def stem_lemmas(item: Item) -> frozenset[str]:
    """The dictionary forms of the stem's own words, with particles joined to their verbs."""
    said = words(item.bare_stem)
    language = item.language.language
    forms = {dictionary_form(word, language.value) for word in said}
    return frozenset(forms | {f"{particle}{form}" for particle in said for form in forms})


def speakers(item: Item) -> frozenset[str]:
    """Who says what the evidence tells, if that is asked; folded full names."""
    if not asks_who_says(item):
        return frozenset()
    return frozenset(
        name
        for sentence in item.sentences
        for token in sentence.tokens
        if not _in_quote(item, token)
        for name in _named_by(item, sentence, _speaker(item, sentence, token))
    )


def _speaker(item: Item, sentence: Sentence, token: Token) -> Token | None:
    """The head of the words for who says it, if `token` is "aldus" or a verb of saying."""
    clauses = item.language.clauses
    if folded(token.text) in clauses.source_words:
        return sentence.tokens[token.head]
    return _subject(sentence, token) if token.lemma in clauses.reporting_verbs else None


def agents(item: Item) -> frozenset[str]:
    """Who does what the stem asks after, according to the evidence; folded full names."""
    if not item.finds("asks_subject", item.bare_stem):
        return frozenset()
    asked = stem_lemmas(item)
    return frozenset(
        name
        for sentence in item.sentences
        for verb in sentence.tokens
        if verb.pos == "VERB" and verb.lemma in asked
        for name in _agent(item, sentence, verb)
    )


def _agent(item: Item, sentence: Sentence, verb: Token) -> Iterator[str]:
    subject = _subject(sentence, verb)
    named_in_stem = subject and item.is_in(folded(subject.text), item.stem_content)
    yield from () if named_in_stem else _named_by(item, sentence, subject)


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


def governed(item: Item, name: str) -> Iterator[tuple[Token, Token]]:
    """Yield each verb of the word list `name` in the evidence with each verb that depends on it."""
    for sentence in item.sentences:
        for verb in sentence.tokens:
            if verb.pos in _VERBS and item.has(name, verb.lemma):
                for child in _below(sentence, verb):
                    yield verb, child


def _below(sentence: Sentence, verb: Token) -> Iterator[Token]:
    for token in sentence.tokens:
        is_other_verb = token.pos == "VERB" and token is not verb
        if is_other_verb and verb in _above(sentence, token):
            yield token


def _above(sentence: Sentence, token: Token) -> Iterator[Token]:
    while token.head != token.index and token.dep in _DEPENDENT:
        token = sentence.tokens[token.head]
        yield token
