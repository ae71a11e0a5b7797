"""Flaws in how sure a question is: a dropped hedge, an opinion as fact, no day or source."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.core.generation.linter.claims import (
    asks_who_says,
    governed,
    listed_lemma,
)
from quizapp.core.generation.linter.item import Item
from quizapp.core.language.document import Quote, Sentence, Token
from quizapp.core.language.folding import folded
from quizapp.core.question import Format, Skill

_ABOUT_STATEMENTS = frozenset(
    {
        Skill.CURRENCY,
        Skill.LATERAL,
        Skill.SOURCES,
        Skill.FACT_OPINION,
        Skill.VOCABULARY,
        Skill.HEADLINE,
        Skill.EVIDENCE,
        Skill.REFERENCE,
    }
)
_NOT_ASKED = frozenset({Format.OPEN, Format.ORDERING, Format.EVIDENCE})
_MOST = 0.5
_VERBS = frozenset({"VERB", "AUX"})


def asks_facts(item: Item) -> bool:
    """Whether the question takes for true what the article says."""
    question = item.question
    return (
        question.skill not in _ABOUT_STATEMENTS
        and question.format not in _NOT_ASKED
        and not item.is_verified
        and not item.reflects
    )


def unscoped_perishable(item: Item) -> bool:
    """Whether what may have changed is asked without article, source or date."""
    if not asks_facts(item) or _is_scoped(item):
        return False
    question = item.question
    return question.perishable or question.disputed or _may_change(item)


def _is_scoped(item: Item) -> bool:
    """Whether the stem names the article, a source, or a time that everybody can place."""
    if item.finds("scope", item.stem) or item.finds("according_to", item.stem):
        return True
    found = item.article.dates_in(item.question.stem)
    return any(not mention.relative for mention in found)


def _may_change(item: Item) -> bool:
    stem, perishable = item.stem, item.rules.perishable
    if any(perishable[name].search(stem) for name in ("role", "rank", "count")):
        return True
    possessed = perishable["count_with_have"].search(stem)
    return bool(possessed) and not perishable["completed"].search(stem)


def hedge_dropped(item: Item) -> bool:
    """Whether the article is less certain than the question."""
    if not asks_facts(item) or is_hedged(item) or asks_who_says(item):
        return False
    if _is_planned(item) or _is_perhaps(item):
        return True
    named = item.finds("attribution", item.stem) or item.finds("scope", item.stem)
    quoted = _is_quoted(item, evaluative=False) and not _is_unquoted(item)
    return not named and (_is_hearsay(item) or quoted)


def _is_beside_quote(item: Item, token: Token) -> bool:
    """Whether a quote says so, and something else than the quote is asked about."""
    return inside_quote(item, token) and _is_unquoted(item)


def _is_unquoted(item: Item) -> bool:
    """Whether the article tells in its own words what is asked for."""
    fact = item.question.fact
    return fact is not None and not any(
        quote.span.overlaps(fact.value_at) for quote in item.document.quotes
    )


def is_hedged(item: Item) -> bool:
    """Whether the question itself says that it is not certain."""
    said = item.stem, folded(item.question.key)
    uncertain = item.rules.words["hedging_verbs"] | item.rules.words["urging_verbs"]
    return any(item.finds("hedge", text) for text in said) or bool(item.stem_lemmas & uncertain)


def _is_planned(item: Item) -> bool:
    """Whether something that is only considered is asked as if it happens."""
    asked = item.stem_lemmas
    return _is_wish(item, asked) or any(
        verb not in asked
        and not _is_attributed(item, verb)
        and not _is_beside_quote(item, child)
        and (child.lemma in asked or _is_asked_about(item, child))
        for verb, child in governed(item, "hedging_verbs")
    )


def _is_attributed(item: Item, verb: str) -> bool:
    """Whether the stem says whose thought it is, where the article has somebody think so."""
    stem = item.rules.patterns["according_to_article"].sub("", item.stem)
    thought = item.has("reporting_verbs", verb) or item.has("told_of_later", verb)
    return thought and item.finds("attribution", stem)


def _is_wish(item: Item, asked: frozenset[str]) -> bool:
    """Whether the evidence only considers or wants what the stem asks about, under no verb."""
    told = set(item.stem_content) | set(item.content(item.question.key))
    for sentence in item.sentences:
        root = sentence.root
        wishes = item.has("hedging_verbs", root.lemma) and not _is_attributed(item, root.lemma)
        if wishes and not _asks_a_verb(sentence, asked):
            return any(item.is_in(word, told) for word in _predicate(item, sentence))
    return False


def _predicate(item: Item, sentence: Sentence) -> Iterator[str]:
    """Yield the content words of a sentence that are not in its subject."""
    subjects = [t for t in sentence.children(sentence.root) if t.dep.startswith("nsubj")]
    named = {token for subject in subjects for token in sentence.subtree(subject)}
    for token in sentence.tokens:
        if token not in named and token is not sentence.root:
            yield from item.content(token.text)


def _is_asked_about(item: Item, verb: Token) -> bool:
    """Whether stem and key are about what depends on `verb`, and no other verb of the evidence."""
    asked = item.stem_lemmas
    sentence = next(s for s in item.sentences if s.span.covers(verb.span))
    if _asks_a_verb(sentence, asked):
        return False
    below = {folded(t.text) for t in sentence.subtree(verb)}
    told = set(item.stem_content) | set(item.content(item.question.key))
    content = [word for word in below if item.content(word)]
    return bool(content) and sum(word in told for word in content) > 1


def _is_perhaps(item: Item) -> bool:
    """Whether the evidence says "mogelijk" or "zou" in the clause that is asked about."""
    asked = item.stem_lemmas
    return any(
        governor.lemma in asked
        or (governor is sentence.root and not _asks_an_aside(sentence, asked))
        for sentence in item.sentences
        for governor in _hedged_words(item, sentence)
    )


def _asks_a_verb(sentence: Sentence, asked: frozenset[str]) -> bool:
    return any(token.pos == "VERB" and token.lemma in asked for token in sentence.tokens)


def _asks_an_aside(sentence: Sentence, asked: frozenset[str]) -> bool:
    """Whether a relative clause is asked about, which a hedge of the main clause leaves alone."""
    return any(t.dep.startswith("acl") and t.lemma in asked for t in sentence.tokens)


def _hedged_words(item: Item, sentence: Sentence) -> Iterator[Token]:
    """Yield the words that "mogelijk" or "van plan" belongs to."""
    places = {}
    said = ""
    for token in sentence.tokens:
        places[len(said)] = token
        said += folded(token.text) + " "
    for match in item.rules.patterns["hedged"].finditer(said):
        hedging = places.get(match.start())
        if hedging and _is_beside_quote(item, hedging):
            continue
        if hedging and (hedging.index == 0 or hedging.text.islower()):
            yield _governor(sentence, hedging, len(match[0].split()))


def _governor(sentence: Sentence, token: Token, length: int) -> Token:
    """The verb that `length` words from `token` on hang from."""
    last = token.index + length - 1
    while token.head != token.index and (token.index <= last or token.pos not in _VERBS):
        token = sentence.tokens[token.head]
    return token


def _is_hearsay(item: Item) -> bool:
    """Whether the article has it from others ("aldus Japanse media") who are not asked for."""
    key = set(item.content(item.question.key))
    for sentence in item.sentences:
        for token in sentence.tokens:
            if item.has("source_words", folded(token.text)) and not inside_quote(item, token):
                source = sentence.subtree(sentence.tokens[token.head])
                if not key <= {word for t in source for word in item.said(t.text)}:
                    return True
    return False


def inside_quote(item: Item, token: Token) -> bool:
    """Whether a word of the article is quoted."""
    return any(quote.span.covers(token.span) for quote in item.document.quotes)


def opinion_as_fact(item: Item) -> bool:
    """Whether somebody's judgement is asked as if it were a fact."""
    if not asks_facts(item):
        return False
    stem = item.rules.patterns["according_to_article"].sub("", item.stem)
    if item.finds("attribution", stem) or asks_who_says(item):
        return False
    return _is_quoted(item, evaluative=True) or _is_found(item)


def _is_found(item: Item) -> bool:
    """Whether stem or key repeat how somebody judges: "vindt de film saai"."""
    told = {*item.stem_content, *item.content(item.question.key)}
    return any(
        listed_lemma(item, "judging_verbs", sentence, verb)
        and any(
            _is_judgement(item, token) and folded(token.text) in told
            for token in sentence.subtree(verb)
        )
        for sentence in item.sentences
        for verb in sentence.tokens
        if verb.pos == "VERB"
    )


def _is_judgement(item: Item, token: Token) -> bool:
    return item.has("evaluative", folded(token.text)) or item.has("evaluative", folded(token.lemma))


def _is_quoted(item: Item, *, evaluative: bool) -> bool:
    """Whether the stem asks for the content of a quote of that kind."""
    return any(
        _is_asked(item, quote) and _judges(item, quote) is evaluative for quote in _quotes(item)
    )


def _quotes(item: Item) -> Iterator[Quote]:
    for quote in item.document.quotes:
        if any(span.overlaps(quote.span) for span in item.question.evidence):
            yield quote


def _is_asked(item: Item, quote: Quote) -> bool:
    """Whether most of the stem is said in the quote, or all of a key that judges."""
    said = set(item.content(quote.inner.of(item.document.article.text)))
    asked, key = set(item.stem_content), set(item.content(item.question.key))
    judges = any(item.has("evaluative", word) for word in key)
    if judges and key <= said:
        return True
    return bool(asked) and sum(item.is_in(word, said) for word in asked) >= _MOST * len(asked)


def _judges(item: Item, quote: Quote) -> bool:
    is_judged = any(item.has("judging_verbs", token.lemma) for token in item.tokens)
    return is_judged or any(
        _is_judgement(item, token) for token in item.tokens if quote.inner.covers(token.span)
    )
