"""Dates without a year, which the tense of their verb puts before or behind the publication.

"Dinsdag trad de minister af" was the last Tuesday, "dinsdag vergadert de raad" is the next one.
Labels are Universal Dependencies'; which auxiliaries make a perfect is the language's to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    if before not in rules.until and _is_done(next(_passed(word, sentence), None), sentence, rules):
        return True
    verbs = _verbs_above(word, sentence)
    finite = [t for t in verbs if "VerbForm=Fin" in t.morph]
    if len(finite) != 1:
        return None
    past = _tells_past(finite[0], verbs, rules)
    return _looks_ahead(word, verbs, sentence, rules) if past else past


def _is_done(verb: Token | None, sentence: Sentence, rules: DateRules) -> bool:
    """Whether a participle tells what has happened to a thing ("a paper published on Friday")."""
    if verb is None or not {"Tense=Past", "VerbForm=Part"} <= verb.morph:
        return False
    return _whole(verb, sentence) not in rules.arranging | rules.announcing


def _looks_ahead(
    word: Token, verbs: Sequence[Token], sentence: Sentence, rules: DateRules
) -> bool | None:
    """Say of a day beside a verb of the past whether that day was past already.

    False for one that was arranged ("heeft voor zaterdag een mars aangekondigd"), None where the
    day may be that of what was arranged, meant or awaited ("called a strike on Friday").
    """
    passed = [*_passed(word, sentence), *verbs]
    until = sentence.tokens[word.index - 1].text.lower() in rules.until if word.index else False
    arranged = any(_whole(t, sentence) in rules.arranging for t in passed)
    announced = any(_whole(t, sentence) in rules.announcing for t in passed)
    if until:
        return False if arranged or announced else None
    meant = any("VerbForm=Inf" in t.morph for t in passed if t not in verbs)
    behind = announced and not _stands_beside(word, verbs, sentence)
    return None if arranged or meant or behind else True


def _stands_beside(word: Token, verbs: Sequence[Token], sentence: Sentence) -> bool:
    """Whether a day opens its sentence or follows the verb at once ("announced on Friday that")."""
    before = sentence.tokens[: word.index]
    bare = [t for t in before if t.pos not in {"ADP", "PUNCT"}]
    return not bare or bare[-1] in verbs


def _whole(verb: Token, sentence: Sentence) -> str:
    """Return the lemma of a verb with the particle that stands apart from it."""
    particle = next((t for t in sentence.children(verb) if t.dep == "compound:prt"), None)
    apart = particle is not None and not verb.lemma.startswith(particle.text.lower())
    return f"{particle.text.lower()}{verb.lemma}" if apart and particle else verb.lemma


def _passed(word: Token, sentence: Sentence) -> Iterator[Token]:
    """Yield the verbs between a day and the nearest predicate with a finite verb."""
    above = _verbs_above(word, sentence)
    while word.head != word.index and (word := sentence.tokens[word.head]) not in above:
        if word.pos == "VERB":
            yield word


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
