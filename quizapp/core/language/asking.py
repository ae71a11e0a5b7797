"""What a language supplies for asking questions: word order, question words, set phrases.

Every protocol is kept by a module of the same name in each language's package (`nl/wording.py`,
`en/wording.py` …); the type checker compares them. The package brings them together in one
`AskingRules` called `ASKING`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from quizapp.core.fact import Fact
from quizapp.core.language.document import DateMention, EntityKind, Number, Token
from quizapp.core.language.sorts import Sort

Words = frozenset[str]


class Role(StrEnum):
    """What a part is, as far as word order cares."""

    PHRASE = "phrase"
    TIME = "time"  # a phrase that only says when
    WEAK = "weak"  # "zich": stands right after verb and subject
    OBJECT = "object"
    VERB = "verb"  # participle or infinitive
    PARTICLE = "particle"  # "aan" of "bood … aan"
    INFINITIVE = "infinitive"  # "te bezoeken", with what belongs to it
    CLAUSE = "clause"  # stands after the verbs at the end
    CLOSING = "closing"  # where a question looks, said apart from its scope
    COMPLEMENT = "complement"  # what a copula links: stands before it at the end


@dataclass(frozen=True, slots=True)
class Part:
    """Some words that stay together.

    `comma` asks for a comma before them; `early` tells that they stand between a subject and the
    finite verb behind it ("the council narrowly approved").
    """

    text: str
    role: Role = Role.PHRASE
    comma: bool = False
    early: bool = False


def joined(*parts: Part) -> str:
    """Write parts behind one another, without a comma at the end."""
    text = ""
    for part in parts:
        if part.text:
            comma = "," if part.comma and text and not text.endswith(",") else ""
            text += comma + (" " if text else "") + part.text
    return text.removesuffix(",")


def sentence(parts: Sequence[Part]) -> str:
    """Write parts as a sentence, with its capital and full stop."""
    text = joined(*parts)
    return f"{text[:1].upper()}{text[1:]}."


class Order(Protocol):
    """How the parts of a clause follow one another.

    `finite` is the finite verb as the article has it; the parts are all the others, in the order
    of a main clause; `scope` says where the question looks ("volgens het artikel").
    """

    WEAK_WORDS: Words
    """Words without weight, which stand close to the verb ("zich")."""
    RELATIVES: Mapping[str, str]
    """The gender that one noun must have before a relative pronoun, in lower case."""
    INFINITIVE_MARKS: Words
    """Words before an infinitive that stays where it is in a question ("plans to open")."""

    def subject_question(self, wh: str, finite: Token, scope: str, parts: Sequence[Part]) -> str:
        """Ask for the subject: the question word takes its place."""

    def phrase_question(
        self, wh: str, finite: Token, subject: str, scope: str, parts: Sequence[Part]
    ) -> str:
        """Ask for another part."""

    def presenting_question(
        self, wh: str, finite: Token, subject: str, scope: str, parts: Sequence[Part]
    ) -> str:
        """Ask likewise about a subject that is new ("een tram")."""

    def report(self, opening: str, finite: Token, subject: str, parts: Sequence[Part]) -> str:
        """Tell a main clause behind an opening phrase, without its full stop."""

    def subordinate(self, subject: str, finite: Token, parts: Sequence[Part]) -> str:
        """Tell the clause after "dat" or "that"."""

    def is_main(self, before: Sequence[str]) -> bool:
        """Whether a main clause may have parts with these labels before its finite verb."""

    def brought_back(self, front: Sequence[Part], rest: Sequence[Part]) -> list[Part]:
        """Put what stands before the subject into the rest of the clause."""

    def split_verb(self, text: str, lemma: str) -> tuple[str, str] | None:
        """Take a finite verb apart for a main clause: "aandrong" → ("aan", "drong")."""

    def is_separable(self, particle: str, verb: str) -> bool:
        """Whether two words are one verb, whose parts stand apart in a main clause."""

    def may_come_apart(self, lemma: str) -> bool:
        """Whether it cannot be known if the verb comes apart."""


class Leaning(Protocol):
    """Words that lean on what was said before, and what they may be told as.

    All are in lower case; each language's module says what each set is for.
    """

    LINKING: Words
    LINKING_PHRASES: Words
    TOO: Words
    GROWING: Words
    LEANING: Words
    DEFINITE: Words
    GENERAL: Words
    PLACES_ON_A_LIST: Words
    PLACE_PREPOSITIONS: Words
    HE_OR_SHE: Mapping[str, str]
    NAMELESS: Mapping[str, tuple[str, str]]
    HIM_OR_HER: Mapping[str, str]
    HIS_OR_HER: Mapping[str, str]
    THEY: Words
    THEM: Words
    PEOPLE: Words
    POINTING: Mapping[str, str]
    THERE: Words
    IN: str
    TOWARDS: Words
    ANNOUNCING: Words
    AGED: re.Pattern[str]
    IT: Words
    ITS: Words
    IMPERSONAL: Words
    DEFINITE_PLURAL: str
    THEIR_OWN: Mapping[str, Words]
    REFLEXIVE: Words
    VAGUE_TIMES: Words
    MOMENTS: Words
    MOST: Words
    PARTS_OF_A_YEAR: Words
    COUNTED_FROM: Words
    ROUNDING: Words
    CONTINUING: Words
    AFTERWARDS: Words
    COMPARED_WITH: str
    CONDITIONS: Words
    FACTUAL: Words
    AT_THAT_TIME: Words
    THAT: Words
    BEFORE_AMOUNTS: Words
    AT: Words
    STRESSING: Words
    AVERAGING: Words
    INSIDE: Words
    LIES: Words
    NATIONAL: Words
    DISTANCES: Words
    PARTNER_PREPOSITIONS: Words
    ARGUMENT_PREPOSITIONS: Words
    BEFORE_DATES: Words
    BEFORE_COMING_DATES: Words
    NO_EARLIER: tuple[str, ...]
    PARTS_OF_TIME: Words
    FLEETING: re.Pattern[str]
    NEGATIONS: Words
    BUT: Words
    ADDING: Words
    OTHER: Words
    IN_A_ROW: Words
    BOTH: Words
    COUNTRY: str
    OWN: str
    HIGHER: Words
    IDIOM: re.Pattern[str]
    COMPARING: Words
    HEDGES: Words
    FILLER: re.Pattern[str]
    OPENS_CONTENT: Words
    BY_THE_WAY: Words
    PARTITIVE: Words
    FIRST: str

    def is_thin(self, lemma: str) -> bool:
        """Whether a noun says when or how often, and not about what."""

    def owned(self, owner: str, noun: Token) -> tuple[str, str] | None:
        """Return what takes the place of a possessive before `noun`, and what comes behind it.

        None where the form is not known.
        """

    def behind_definite(self, adjective: str) -> str | None:
        """Return an adjective behind "een" in its form behind "het"; None where it is unknown."""

    def is_relative_adverb(self, word: str) -> bool:
        """Whether the word opens a relative clause without being a pronoun ("waarin")."""


class QuestionWords(Protocol):
    """Which question word asks for what."""

    WHO: str
    HOW_MANY: str
    WHICH_SHARE: str
    WHICH_SHARE_OF: str
    """For a ratio, whose noun follows at once."""
    WHICH_SCORE: str
    WHICH_VOTE: str
    WHEN: str
    WHERE: str

    def asks_for(self, kind: EntityKind) -> str:
        """Return the question words for a name of this kind as subject."""

    def which(self, noun: str) -> str:
        """Return "which" in the form that goes with a noun in the singular, and the noun."""

    def behind(self, preposition: str, kind: EntityKind) -> str:
        """Return the question words for a name behind a preposition."""

    def at_which(self, preposition: str, kind: EntityKind) -> str:
        """Return the question words for a place behind a preposition."""

    def at_what_time(self, preposition: str | None, granularity: str) -> str:
        """Return the question words for a date."""


class Figures(Protocol):
    """Numbers on paper, and what they count; units are in lower case, verbs are lemmas."""

    SCALES: Mapping[str, Decimal]
    SIGNS: Mapping[str, str]
    """The question words for a unit that is a sign ("€": "hoeveel euro")."""
    MONEY: Words
    PERCENT: Words
    TIMES: Words
    MEASURES: Words
    NOT_COUNTED: Words
    """Units of which nobody asks how many."""
    OF_A_SUBSTANCE: Words
    """Measures that name what they measure next ("200 liter water")."""
    OF: Words
    """Prepositions before the whole that a number is a part of."""
    CHANGING: Words
    """Verbs of going up or down."""
    CONTESTS: Words
    """Verbs of winning, losing and drawing."""
    SHARE: re.Pattern[str]
    """A part in words: `part`, after a hedge; `ratio` matches if it is one of "een op de vijf"."""
    SHARES: tuple[str, ...]
    """Parts from small to large, as an option has them."""
    RATIOS: tuple[str, ...]
    SCORE: re.Pattern[str]
    """A score with its preposition: `score`, in it the figures `one` and `two`."""
    VOTE: re.Pattern[str]
    """The votes for and against, likewise."""

    def goes_with_share(self, finite: Token) -> bool:
        """Whether the verb can stay as it is behind the question for a part."""

    def plain_share(self, written: str) -> str:
        """Write a part in the way of `SHARES` and `RATIOS`."""

    def is_age(self, number: Number) -> bool:
        """Whether the number is that of "34-jarige" or "34-year-old"."""

    def is_measure(self, number: Number) -> bool:
        """Whether the number measures, and does not count things that can act."""

    def may_be_either(self, finite: Token) -> bool:
        """Whether the word order leaves open what is subject and what object beside `finite`."""

    def scale(self, number: Number, text: str) -> str | None:
        """Return the word that multiplies the figure before it ("miljoen"), if there is one."""

    def plain(self, value: Decimal) -> str:
        """Write in figures, with the language's marks."""

    def ordinal(self, value: int) -> str:
        """Write a place on a list as a word."""

    def answers(self, number: Number, written: str) -> tuple[str, ...]:
        """Return the answer to show and the other ways to write it."""

    def written_like(self, value: Decimal, number: Number, text: str) -> str:
        """Write `value` as the article's `text` writes `number`: in words, decimals, scale."""


class Roles(Protocol):
    """Words for what people are."""

    PARTICLES: Words
    FORMER: Words
    LEAVING: Words
    OF: Words
    NEUTER_ARTICLE: str | None
    """The article that takes the ending off an adjective behind it ("het Gentse raadslid")."""

    def is_role(self, word: str) -> bool:
        """Whether `word` says what a person does."""

    def is_person(self, word: str) -> bool:
        """Whether `word` is what somebody is, but no function and no profession ("broer")."""

    def has_name(self, word: str) -> bool:
        """Whether a name is part of the word, so that it keeps its capital."""

    def is_proper(self, word: str) -> bool:
        """Whether a word that begins a sentence keeps its capital elsewhere."""

    def is_office(self, title: str) -> bool:
        """Whether one person has this role at a time, once it is said of what."""

    def qualifies(self, word: Token) -> bool:
        """Whether `word`, before a role, is part of it ("Norwegian minister")."""

    def in_running_text(self, word: str) -> str:
        """Write a word of a title without the capital that it has before a name only."""

    def holder_of(self, title: str, of: str | None) -> str:
        """Write a role, with what it is of, as the end of "Who is …"."""

    def alone(self, title: str) -> str:
        """Write a role without what says of what country or body."""

    def siblings(self, title: str) -> tuple[str, ...]:
        """Return other roles of the sort of this one: those that somebody could have as well."""


class Sources(Protocol):
    """Words by which an article says who says so; verbs are lemmas.

    Of the verbs that report, `STATING` are those whose content the speaker holds to be true.
    """

    INTRODUCING: Words
    REPORTING: Words
    STATING: Words
    POINTING_BACK: Words
    VOUCHING: Words
    SO: Words
    """Words that may stand between the comma and the verb that reports ("zo meldt X")."""


class States(Protocol):
    """Verbs (lemmas) for how things are now.

    `STATES` say how many there are of something, `PERFECT` with a participle what is over.
    """

    STATES: Words
    PERFECT: Words

    def is_past(self, finite: Token) -> bool:
        """Whether a finite verb tells of the past."""


class Things(Protocol):
    """Words to ask for things, and what sort of thing a noun names; nouns are lemmas."""

    WHAT: str
    WHO: str
    WHOM: str | None
    """For people as object; None where that may be read as the subject."""
    WHERE: str
    WHERETO: str
    BESIDES: Mapping[str, frozenset[Sort]]
    """Sorts that are asked for behind a preposition though the verb does not call for it."""
    WHEREABOUTS: Words
    DIRECTIONS: Words
    OUT_OR_TO: Words
    """They turn a place into where something moves from or to."""
    SETTING_FIRST: Words
    ONE_OF_MORE: Words
    VAGUE: Words
    LIGHT_VERBS: Words
    EMPTY: Words

    def sort(self, noun: str) -> Sort | None:
        """Return the sort of a noun; None where it is not known."""

    def may_be_people(self, noun: str) -> bool:
        """Whether a noun of no known sort ends as words for who does something do."""

    def kind(self, sort_: Sort | None, *, several: bool) -> str | None:
        """Return the question words that name a sort ("welk dier"); None where "what" is better."""

    def behind(self, preposition: str) -> str | None:
        """Return the question words for a thing behind a preposition ("waarmee")."""

    def behind_people(self, preposition: str) -> str | None:
        """Return the question words for people behind a preposition ("met wie")."""

    def with_one(self, finite: Token) -> str | None:
        """Return a finite verb as it follows "what" as subject; None where it is not known."""

    def is_clear_object(self, finite: Token, *, acts: bool) -> bool:
        """Whether "what" cannot be read as the subject; `acts` tells that the real one can act."""


class Belonging(Protocol):
    """Words for where people come from and what they belong to; `scope` closes a question."""

    FROM: Words
    OF: Words
    ARTICLES: Words
    BODY: str

    def which_place(self, kind: EntityKind, person: str, scope: str) -> str | None:
        """Ask from where somebody comes; None for a kind of place that is not asked for."""

    def which_body(self, noun: str, person: str, scope: str) -> str:
        """Ask of which body somebody is."""

    def body(self, words: list[str], role: str) -> str:
        """Return the noun for a body: from the words beside its name, or from a member's role."""

    def what_is(self, name: str, scope: str) -> str:
        """Ask what a name stands for."""


class Reasons(Protocol):
    """Words for causes, for what came first, and for lists.

    The mappings give the question word for what the connective opens: a clause, or a phrase.
    """

    CLAUSE: Mapping[str, str]
    PHRASE: Mapping[str, str]
    MAY_BE_NO_CAUSE: Words
    AFTER: Words
    LINKING: Words
    AND: str

    def which_ones(self, kind: EntityKind, count: int) -> str:
        """Return the question words for several names of a kind ("welke twee landen")."""


class Sensitive(Protocol):
    """What asks for a teacher's eye."""

    def is_sensitive(self, text: str) -> bool:
        """Whether a question about this text is a matter for a teacher."""


class Wording(Protocol):
    """Sentences around a question: where it looks, what feedback says, ready-made options."""

    LOOK_ELSEWHERE: str
    LOOK_HERE: tuple[str, ...]

    def moment(self, value: date, granularity: str) -> str:
        """Write a date as precisely as `granularity` says; "weekday" is a day with its weekday."""

    def how_old(self, person: str, as_of: date | None) -> str:
        """Ask for somebody's age."""

    def counted(self, written: str, moment: str, published: date) -> str:
        """Tell which moment `written` means in an article of that day."""

    def absolute(self, mention: DateMention, written: str, *, bare: bool) -> str | None:
        """Write a relative date with its day, month or year; None where that cannot be known."""

    def scope(self, as_of: date | None) -> str:
        """Bind a question to the article, and to its day when that matters."""

    def according_to(self, source: str) -> str:
        """Bind a question to a source that the article names."""

    def as_reported(self, as_of: date | None) -> str:
        """Close a question with where it looks, when its scope is taken by a source."""

    def states(self, proof: str) -> str:
        """Say what stands in the article, word for word."""

    def cautions(self, fact: Fact) -> tuple[str, ...]:
        """Warn for what may have changed, and for a claim without a source."""

    def who_says(self, quote: str) -> str:
        """Ask for the speaker of a quote."""

    def who_says_briefly(self, quote: str) -> str:
        """Ask for the speaker of a long quote."""

    def who_claims(self, statement: str) -> str:
        """Ask which person says something; `statement` is told as after "dat"."""

    def whose_news(self, statement: str) -> str:
        """Ask for the source of a report; `statement` is told as after "dat"."""

    def who_holds(self, title: str, as_of: date | None) -> str:
        """Ask who has a role."""

    def which_role(self, person: str, as_of: date | None) -> str:
        """Ask for somebody's role."""

    def who_is_meant(self, wh: str, words: str) -> str:
        """Ask whose name an epithet stands for."""

    def who_is_quoted(self) -> str:
        """Ask who speaks in the article."""

    def how_to_check(self, claim: str) -> str:
        """Ask how to check a claim without a source; it is told as after "dat"."""

    def why_check(self, report: str) -> str:
        """Ask why a figure, told as a sentence, must be checked before it is used again."""

    def fill_in(self, sentence: str, as_of: date | None) -> str:
        """Ask for what is left out of a sentence."""

    def fill_in_briefly(self, sentence: str) -> str:
        """Ask for what is left out of a long sentence."""

    def fill_in_as_said(self, sentence: str, source: str, closing: str) -> str:
        """Ask likewise when the article has it from `source`; `closing` is `as_reported` or ""."""

    def complete_quote(self, speaker: str, quote: str) -> str:
        """Ask for what is left out of somebody's words."""

    def may_be_old(self, as_of: date) -> tuple[str, ...]:
        """Say in several ways that a figure of that day may be another one now."""

    def other_grounds(self, as_of: date) -> Mapping[str, str]:
        """Say why a figure might be doubted.

        The words beside each, as a pattern, are those that an article has where it is true.
        """


@dataclass(frozen=True, slots=True)
class AskingRules:
    """Everything a language supplies for asking."""

    order: Order
    leaning: Leaning
    question_words: QuestionWords
    figures: Figures
    roles: Roles
    sources: Sources
    states: States
    sensitive: Sensitive
    things: Things
    reasons: Reasons
    belonging: Belonging
    wording: Wording
