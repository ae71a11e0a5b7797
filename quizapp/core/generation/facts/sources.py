"""Who says so: the source of a clause, when the article does not speak in its own voice.

Found are "…, aldus X", "…, meldt X", "volgens X" and "Dat blijkt uit cijfers van X" in the next
sentence.
"""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.core.article import Span
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Sources
from quizapp.core.language.document import Entity, EntityKind, Sentence, Token

_OPENS_PHRASE = frozenset({"ADJ", "DET", "NOUN", "PRON", "PROPN"})
_SPEAKERS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION})


@dataclass(frozen=True, slots=True)
class Source:
    """The words that name a source, the names in them, and the whole aside ("aldus X").

    `aside` is what a question leaves out when it asks for the source; `leans` tells that the words
    alone do not say who it is.
    """

    span: Span
    names: tuple[Entity, ...]
    aside: Span
    sentence: Sentence
    leans: bool

    def text(self, lookup: Lookup) -> str:
        """Return the source as the article writes it."""
        return self.span.of(lookup.text)


def source_of(sentence: Sentence, lookup: Lookup) -> Source | None:
    """Return the source that `sentence` has for what it states, outside quotation marks.

    It may be a pronoun or an epithet ("volgens hem", "zegt de minister").
    """
    opening = _opening(sentence, lookup)
    return _source(opening, sentence, lookup) if opening else None


def has_source(sentence: Sentence, lookup: Lookup) -> bool:
    """Whether `sentence` has its statement from somebody, found or not."""
    return _opening(sentence, lookup) is not None


def _opening(sentence: Sentence, lookup: Lookup) -> Token | None:
    reporting = lookup.words.sources
    for token in sentence.tokens:
        afterwards = _reports_afterwards(token, sentence, reporting)
        opens = token.text.lower() in reporting.INTRODUCING or afterwards
        if opens and not lookup.in_quote(token) and not _in_relative_clause(token, sentence):
            return token
    return None


def _in_relative_clause(token: Token, sentence: Sentence) -> bool:
    while token.dep != "acl:relcl" and token.head != token.index:
        token = sentence.tokens[token.head]
    return token.dep == "acl:relcl"


def is_vouched_for(sentence: Sentence, lookup: Lookup) -> bool:
    """Whether this sentence or the one after it names where the statement comes from."""
    return source_of(sentence, lookup) is not None or _vouching(sentence, lookup) is not None


def source_behind(sentence: Sentence, lookup: Lookup) -> Source | None:
    """Return the one person or body that the next sentence gives as the source of this one."""
    vouching = _vouching(sentence, lookup)
    if vouching is None or lookup.quotes(vouching.span):
        return None
    speakers = [e for e in lookup.entities(vouching.span) if e.kind in _SPEAKERS]
    if len({e.name for e in speakers}) != 1:
        return None
    return Source(speakers[0].span, (speakers[0],), speakers[0].span, vouching, leans=False)


def _vouching(sentence: Sentence, lookup: Lookup) -> Sentence | None:
    """Return the next sentence if it says where this one comes from ("Dat meldt X")."""
    for following in lookup.document.sentences[sentence.index + 1 : sentence.index + 2]:
        vouches = any(t.lemma in lookup.words.sources.VOUCHING for t in following.tokens)
        if vouches and any(_points_back(t, lookup.words.sources) for t in following.tokens):
            return following
    return None


def _points_back(token: Token, reporting: Sources) -> bool:
    """Whether "dat" or "dit" opens the sentence, or is the object of its verb."""
    pronoun = token.pos == "PRON" and "PronType=Rel" not in token.morph and token.dep == "obj"
    return token.text.lower() in reporting.POINTING_BACK and (token.index == 0 or pronoun)


def _reports_afterwards(token: Token, sentence: Sentence, reporting: Sources) -> bool:
    """Whether `token` is the verb of ", zegt X" after what was said."""
    following = sentence.tokens[token.index + 1 : token.index + 2]
    if token.lemma not in reporting.REPORTING or "VerbForm=Inf" in token.morph:
        return False
    if token.index < 2 or not following or following[0].pos not in _OPENS_PHRASE:
        return False
    before = sentence.tokens[token.index - 1].text
    if before in reporting.SO:
        before = sentence.tokens[token.index - 2].text
    return before == ","


def _source(opening: Token, sentence: Sentence, lookup: Lookup) -> Source | None:
    """Read the noun phrase after "aldus", "volgens" or a reporting verb."""
    rest = sentence.tokens[opening.index + 1 :]
    head = _head(opening, sentence, rest, lookup.words.sources)
    if head is None:
        return None
    phrase = _phrase(head, sentence, opening, lookup)
    if not phrase:
        return None
    span = Span(phrase[0].start, phrase[-1].end)
    aside = Span(opening.start, _end_of_aside(phrase[-1], sentence))
    names = lookup.entities(span)
    definite = phrase[0].text.lower() in lookup.words.leaning.DEFINITE
    leans = phrase[0].pos == "PRON" or (not names and definite)
    return Source(span, names, aside, sentence, leans)


def _head(
    opening: Token, sentence: Sentence, rest: tuple[Token, ...], reporting: Sources
) -> Token | None:
    if opening.lemma in reporting.REPORTING:
        subjects = [t for t in sentence.children(opening) if t.dep == "nsubj"]
        if len(subjects) == 1 and subjects[0] in rest:
            return subjects[0]
    if opening.dep in {"case", "fixed"} and sentence.tokens[opening.head] in rest:
        return sentence.tokens[opening.head]
    return next((t for t in rest if t.pos in {"NOUN", "PROPN", "PRON"}), None)


def _phrase(head: Token, sentence: Sentence, opening: Token, lookup: Lookup) -> tuple[Token, ...]:
    """Collect the words from the opening word to the end of the phrase, without asides."""
    under = {t.index for t in sentence.subtree(head)}
    phrase: list[Token] = []
    for token in sentence.tokens[opening.index + 1 :]:
        entity = lookup.entity_of(token)
        in_name = entity is not None and bool(phrase) and entity.span.start <= phrase[-1].start
        if token.index not in under and not in_name and token is not head:
            break
        if token.text in {",", "(", "–", ".", ";", ":"} and not in_name:
            break
        phrase.append(token)
    return tuple(phrase)


def _end_of_aside(last: Token, sentence: Sentence) -> int:
    after = sentence.tokens[last.index + 1 : last.index + 2]
    return after[0].end if after and after[0].text == "," else last.end
