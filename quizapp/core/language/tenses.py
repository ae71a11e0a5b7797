"""Dates without a year, which the tense of their verb puts before or behind the publication.

"Dinsdag trad de minister af" was the last Tuesday, "dinsdag vergadert de raad" is the next one.
Labels are Universal Dependencies'; which auxiliaries make a perfect is the language's to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from quizapp.core.article import Article, Span
from quizapp.core.language import dates
from quizapp.core.language.base import DateRules
from quizapp.core.language.document import DateMention, Sentence, Token

_HELPERS = frozenset({"aux", "aux:pass", "cop"})


def dated(
    mentions: Sequence[DateMention],
    article: Article,
    sentences: Sequence[Sentence],
    rules: DateRules,
) -> tuple[DateMention, ...]:
    """Read weekdays, and days and months without a year, by the tense of the verb beside them."""
    if article.published is None:
        return tuple(mentions)
    return tuple(_dated(m, article, article.published, sentences, rules) for m in mentions)


def _dated(
    mention: DateMention,
    article: Article,
    published: date,
    sentences: Sequence[Sentence],
    rules: DateRules,
) -> DateMention:
    if not mention.relative:
        return mention
    sentence = next((s for s in sentences if s.span.covers(mention.span)), None)
    if sentence is None or sentence.heading:
        return mention
    past = _is_past(mention.span, sentence, rules)
    if past is None:
        return mention
    return dates.toward(mention, article.text, rules, published, past=past)


def _is_past(when: Span, sentence: Sentence, rules: DateRules) -> bool | None:
    """Whether the verb above `when` tells what has happened; None where it may be either."""
    word = next((t for t in sentence.tokens if when.overlaps(t.span)), None)
    if word is None:
        return None
    before = sentence.tokens[word.index - 1].text.lower() if word.index else ""
    if before in rules.since:
        return True
    verbs = _verbs_above(word, sentence)
    finite = [t for t in verbs if "VerbForm=Fin" in t.morph]
    if len(finite) != 1:
        return None
    return _tells_past(finite[0], verbs, rules)


def _tells_past(finite: Token, verbs: Sequence[Token], rules: DateRules) -> bool | None:
    participle = any("VerbForm=Part" in t.morph for t in verbs)
    if finite.lemma in rules.future:
        return False
    if "Tense=Past" in finite.morph:
        ahead = finite.lemma in rules.looking_ahead and _is_open(verbs)
        return None if ahead else True
    if "Tense=Pres" not in finite.morph:
        return None
    if participle and finite.lemma in rules.perfect:
        return True
    return None if any(t.lemma in rules.looking_back for t in verbs) else False


def _is_open(verbs: Sequence[Token]) -> bool:
    """Whether there is no participle, or an infinitive too ("moest", "zou worden gesloten")."""
    infinite = any("VerbForm=Inf" in t.morph for t in verbs)
    return infinite or not any("VerbForm=Part" in t.morph for t in verbs)


def _verbs_above(word: Token, sentence: Sentence) -> tuple[Token, ...]:
    """Climb to the nearest predicate with a finite verb, and return all its verbs."""
    while word.head != word.index:
        word = sentence.tokens[word.head]
        helpers = (t for t in sentence.children(word) if t.dep in _HELPERS)
        verbs = tuple(t for t in (word, *helpers) if t.pos in {"VERB", "AUX"})
        if any("VerbForm=Fin" in t.morph for t in verbs):
            return verbs
    return ()
