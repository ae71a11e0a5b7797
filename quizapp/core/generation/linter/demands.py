"""Questions that take for done what the article only says was asked for."""

from __future__ import annotations

from quizapp.core.generation.linter.claims import governed, listed_lemma
from quizapp.core.generation.linter.item import Item
from quizapp.core.generation.linter.sources import asks_facts, inside_quote, is_hedged
from quizapp.core.language.document import Sentence, Token
from quizapp.core.language.folding import folded


def false_presupposition(item: Item) -> bool:
    """Whether what was only asked for is taken to have happened."""
    if not asks_facts(item) or is_hedged(item) or item.finds("urged", item.stem):
        return False
    asked = item.stem_lemmas
    if any(c.lemma in asked and verb not in asked for verb, c in governed(item, "urging_verbs")):
        return True
    return any(_is_demanded(item, sentence, asked) for sentence in item.sentences)


def _is_demanded(item: Item, sentence: Sentence, asked: frozenset[str]) -> bool:
    """Whether the key is in what the main verb of a sentence asks for."""
    verb = sentence.root
    lemma = listed_lemma(item, "urging_verbs", sentence, verb)
    if lemma is None or lemma in asked or verb.lemma in asked:
        return False
    key = set(item.content(item.question.key))
    return bool(key) and any(
        _may_be_demand(item, sentence, part, lemma)
        and key <= {word for t in sentence.subtree(part) for word in item.said(t.text)}
        for part in sentence.children(verb)
    )


def _may_be_demand(item: Item, sentence: Sentence, part: Token, lemma: str) -> bool:
    is_told_only = item.has("only_with_infinitive", lemma)
    clauses = {"xcomp"} if is_told_only else {"xcomp", "ccomp", "advcl", "obj"}
    if part.dep in clauses:
        return not inside_quote(item, part)
    openings = [t for t in sentence.children(part) if t.dep == "case"]
    return any(item.has("demanding_prepositions", folded(t.text)) for t in openings)
