"""Who says so: the source of a clause, when the article does not speak in its own voice.

Found are "…, aldus X", "…, meldt X", "…, X said", "volgens X" and "Dat blijkt uit cijfers van X"
in the next sentence; for a quote "X zegt: …" too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from quizapp.core.article import Span
from quizapp.core.generation.lookup import Lookup
from quizapp.core.language.asking import Sources
from quizapp.core.language.document import Entity, EntityKind, Quote, Sentence, Token

_OPENS_PHRASE = frozenset({"ADJ", "DET", "NOUN", "PRON", "PROPN"})
_ENDS_PHRASE = frozenset({",", "(", "–", "—", ".", ";", ":"})
_BEFORE_SAYING = frozenset({",", "”", '"', "’", "'"})
_VERBS = frozenset({"AUX", "VERB"})
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
    return lookup.once(_source_of, sentence)


def _source_of(sentence: Sentence, lookup: Lookup) -> Source | None:
    opening = lookup.once(_opening, sentence)
    return _source(opening, sentence, lookup) if opening else None


def has_source(sentence: Sentence, lookup: Lookup) -> bool:
    """Whether `sentence` has its statement from somebody, found or not."""
    return lookup.once(_opening, sentence) is not None


def source_before(quote: Quote, sentence: Sentence, lookup: Lookup) -> Source | None:
    """Return who speaks in "Anna Smit zegt: „…”", where the words before a quote tell."""
    tokens = [t for t in sentence.tokens if t.end <= quote.span.start]
    verbs = [t for t in tokens if _reports(t, sentence, lookup) and not lookup.in_quote(t)]
    if not verbs or not _leads_up(tokens[tokens.index(verbs[-1]) + 1 :], verbs[-1]):
        return None
    subject = _subject_before(verbs[-1], sentence)
    phrase = _phrase_of(subject, sentence, lookup) if subject else ()
    return (
        _named(phrase, Span(phrase[0].start, verbs[-1].end), sentence, lookup) if phrase else None
    )


def _leads_up(between: Sequence[Token], verb: Token) -> bool:
    """Whether words between a verb and a quote say at most to whom, where or when."""
    calm = all(t.pos not in _VERBS for t in between)
    marks = [t for t in between if t.text in {":", ","}]
    near = all(t.head == verb.index or t.dep != "nsubj" for t in between)
    return calm and near and (not between or between[-1] in marks)


@dataclass(frozen=True, slots=True)
class _Opening:
    """Where words about a source begin: "volgens", ", zegt" or, before "said", its subject."""

    first: Token
    last: Token
    subject: Token | None = None


def _opening(sentence: Sentence, lookup: Lookup) -> _Opening | None:
    for token in sentence.tokens:
        if lookup.in_quote(token) or _in_relative_clause(token, sentence):
            continue
        found = (
            _introduces(token, sentence, lookup.words.sources)
            or _closes(token, sentence, lookup)
            or _opens(token, sentence, lookup)
        )
        if found is not None:
            return found
    return None


def _introduces(token: Token, sentence: Sentence, reporting: Sources) -> _Opening | None:
    """Recognise "volgens" and "according to"."""
    two = sentence.tokens[token.index : token.index + 2]
    for words in (two, two[:1]):
        if " ".join(t.text.lower() for t in words) in reporting.INTRODUCING:
            return _Opening(token, words[-1])
    return None


def _closes(token: Token, sentence: Sentence, lookup: Lookup) -> _Opening | None:
    """Recognise the verb of ", zegt X", and ", X said" behind what was said."""
    if _reports_afterwards(token, sentence, lookup.words.sources):
        return _Opening(token, token)
    subject = _subject_before(token, sentence) if _reports(token, sentence, lookup) else None
    phrase = _phrase_of(subject, sentence, lookup) if subject else ()
    if subject is None or not phrase or not phrase[0].index:
        return None
    stands_behind = sentence.tokens[phrase[0].index - 1].text in _BEFORE_SAYING
    goes_on = any(
        t.dep in {"ccomp", "xcomp"} and t.index > token.index for t in sentence.children(token)
    )
    said = any(t.dep == "ccomp" and t.index < phrase[0].index for t in sentence.children(token))
    beside = token.dep in {"parataxis", "ccomp"} and token.head < phrase[0].index
    found = stands_behind and not goes_on and (said or beside)
    return _Opening(phrase[0], token, subject) if found else None


def _opens(token: Token, sentence: Sentence, lookup: Lookup) -> _Opening | None:
    """Recognise "X said" before what was said."""
    states = token is sentence.root and token.lemma in lookup.words.sources.STATING
    subject = (
        _subject_before(token, sentence) if states and _reports(token, sentence, lookup) else None
    )
    phrase = _phrase_of(subject, sentence, lookup) if subject else ()
    said = any(t.dep == "ccomp" and t.index > token.index for t in sentence.children(token))
    return _Opening(phrase[0], token, subject) if phrase and said else None


def _reports(token: Token, sentence: Sentence, lookup: Lookup) -> bool:
    """Whether `token` is a verb that reports, by itself: "said", but not "was said"."""
    helped = any(t.dep.startswith("aux") for t in sentence.children(token))
    past = "VerbForm=Part" in token.morph and "Tense=Past" in token.morph and not helped
    return token.lemma in lookup.words.sources.REPORTING and (past or "VerbForm=Fin" in token.morph)


def _subject_before(verb: Token, sentence: Sentence) -> Token | None:
    subjects = [t for t in sentence.children(verb) if t.dep == "nsubj" and t.index < verb.index]
    return subjects[0] if len(subjects) == 1 else None


def _phrase_of(subject: Token, sentence: Sentence, lookup: Lookup) -> tuple[Token, ...]:
    """Collect the words of a subject up to a comma that is not inside a name."""
    phrase: list[Token] = []
    for token in sentence.subtree(subject):
        if token.text in _ENDS_PHRASE and lookup.entity_of(token) is None:
            break
        phrase.append(token)
    return tuple(phrase)


def _in_relative_clause(token: Token, sentence: Sentence) -> bool:
    while token.dep != "acl:relcl" and token.head != token.index:
        token = sentence.tokens[token.head]
    return token.dep == "acl:relcl"


def is_vouched_for(sentence: Sentence, lookup: Lookup) -> bool:
    """Whether this sentence or the one after it names where the statement comes from."""
    return source_of(sentence, lookup) is not None or lookup.once(_vouching, sentence) is not None


def source_behind(sentence: Sentence, lookup: Lookup) -> Source | None:
    """Return the one person or body that the next sentence gives as the source of this one."""
    vouching = lookup.once(_vouching, sentence)
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
    """Whether `token` is the verb of ", zegt X" after what was said.

    It is not where it has a subject before it and none behind: the comma then closes what stands
    between the two ("Ann Weir, who runs the museum, told the council …").
    """
    following = sentence.tokens[token.index + 1 : token.index + 2]
    if token.lemma not in reporting.REPORTING or "VerbForm=Inf" in token.morph:
        return False
    subjects = [t for t in sentence.children(token) if t.dep == "nsubj"]
    if subjects and all(t.index < token.index for t in subjects):
        return False
    if token.index < 2 or not following or following[0].pos not in _OPENS_PHRASE:
        return False
    before = sentence.tokens[token.index - 1].text
    if before in reporting.SO:
        before = sentence.tokens[token.index - 2].text
    return before in _BEFORE_SAYING


def _source(opening: _Opening, sentence: Sentence, lookup: Lookup) -> Source | None:
    """Read the noun phrase after "aldus", "volgens" or a reporting verb, or before the verb."""
    if opening.subject is not None:
        phrase = _phrase_of(opening.subject, sentence, lookup)
        last = _last_of_saying(opening.last, sentence)
    else:
        rest = sentence.tokens[opening.last.index + 1 :]
        head = _head(opening.last, sentence, rest, lookup.words.sources)
        phrase = _phrase(head, sentence, opening.last, lookup) if head else ()
        last = phrase[-1] if phrase else opening.last
    if not phrase:
        return None
    aside = Span(opening.first.start, _end_of_aside(last, sentence))
    return _named(phrase, aside, sentence, lookup)


def _last_of_saying(verb: Token, sentence: Sentence) -> Token:
    """Find the end of "X said on Friday": a comma, or what was said."""
    said = [t for t in sentence.children(verb) if t.dep == "ccomp" and t.index > verb.index]
    end = sentence.subtree(said[0])[0].index if said else len(sentence.tokens)
    words = takewhile(lambda t: t.text != "," and t.index < end, sentence.tokens[verb.index :])
    return [t for t in words if t.pos != "PUNCT"][-1]


def _named(phrase: Sequence[Token], aside: Span, sentence: Sentence, lookup: Lookup) -> Source:
    span = Span(phrase[0].start, phrase[-1].end)
    names = lookup.entities(span)
    definite = any(t.text.lower() in lookup.words.leaning.DEFINITE for t in phrase)
    general = phrase[-1].lemma in lookup.words.leaning.GENERAL
    points = any(t.pos == "PRON" or "Poss=Yes" in t.morph for t in phrase)
    leans = points or (not names and definite and not general)
    return Source(span, names, aside, sentence, leans)


def _head(
    opening: Token, sentence: Sentence, rest: tuple[Token, ...], reporting: Sources
) -> Token | None:
    if opening.lemma in reporting.REPORTING:
        subjects = [t for t in sentence.children(opening) if t.dep == "nsubj"]
        if len(subjects) == 1 and subjects[0] in rest:
            return subjects[0]
    governor = _first_of_fixed(opening, sentence)
    if governor.dep == "case" and sentence.tokens[governor.head] in rest:
        return sentence.tokens[governor.head]
    return next((t for t in rest if t.pos in {"NOUN", "PROPN", "PRON"}), None)


def _first_of_fixed(word: Token, sentence: Sentence) -> Token:
    """Return the first word of "according to", which has the place of both in the sentence."""
    return sentence.tokens[word.head] if word.dep == "fixed" else word


def _phrase(head: Token, sentence: Sentence, opening: Token, lookup: Lookup) -> tuple[Token, ...]:
    """Collect the words from the opening word to the end of the phrase, without asides."""
    under = {t.index for t in sentence.subtree(head)}
    phrase: list[Token] = []
    for token in sentence.tokens[opening.index + 1 :]:
        entity = lookup.entity_of(token)
        in_name = entity is not None and bool(phrase) and entity.span.start <= phrase[-1].start
        if token.index not in under and not in_name and token is not head:
            break
        if token.text in _ENDS_PHRASE and not in_name:
            break
        phrase.append(token)
    return (*phrase, *_name_behind(head, phrase, sentence, lookup))


def _name_behind(
    noun: Token, phrase: Sequence[Token], sentence: Sentence, lookup: Lookup
) -> tuple[Token, ...]:
    """Return the comma and the name behind it that tells who it is: "the mayor, Ann Weir"."""
    behind = sentence.tokens[phrase[-1].index + 1 :] if phrase else ()
    if len(behind) < 2 or behind[0].text != ",":
        return ()
    name = lookup.entity_of(behind[1])
    if name is None or name.kind is not EntityKind.PERSON or name.span.start != behind[1].start:
        return ()
    told = any(t.dep == "appos" and name.span.covers(t.span) for t in sentence.children(noun))
    return (behind[0], *(t for t in behind if name.span.covers(t.span))) if told else ()


def _end_of_aside(last: Token, sentence: Sentence) -> int:
    after = sentence.tokens[last.index + 1 : last.index + 2]
    return after[0].end if after and after[0].text == "," else last.end
