"""What a language supplies: words and patterns, looked up by the rules that every language shares.

Each language has a package with the same file names (`nl/sentences.py`, `nl/numbers.py` …) and
brings them together in one `LanguageRules` called `RULES`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from quizapp.core.article import Language
from quizapp.core.language.document import EntityKind


class WordOrder(StrEnum):
    """Where the finite verb of a main clause stands."""

    VERB_SECOND = "after the first phrase, whichever that is"
    VERB_AFTER_SUBJECT = "after the subject, whatever stands before that"


@dataclass(frozen=True, slots=True)
class WordRules:
    """How words are cut, and their dictionary forms.

    `cut` matches a word or mark from where the one before it ended; together the matches leave
    only space between them. `checked` are the parts of speech whose lemma is looked up. A verb's
    lemma must satisfy `is_infinitive`; `verb` chooses between the form of a verb and the lemma
    found for it, `with_particle` gives the lemma of a verb and its detached particles.
    """

    cut: re.Pattern[str]
    checked: frozenset[str]
    is_infinitive: Callable[[str], bool]
    verb: Callable[[str, str], str]
    with_particle: Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """Where a sentence ends, and which lines are no running text.

    Abbreviations are given in lower case without their last dot. `titles` stand before a name and
    may have a capital ("Dhr."); `opening_abbreviations` always have something after them
    ("bijv."), `closing_abbreviations` may stand at the end ("enz.").
    After one that is last, a word of `continuing` still goes on ("5 p.m. Tuesday").
    `starters` are words with a capital that open a new sentence even after a single letter.
    `clipped_starters` match sentence openings without a capital of their own ("'s Avonds").
    `furniture` matches whole lines such as by-lines and captions, `credit` the maker of a picture
    at the end of its caption, `dateline` the place and news agency before the first sentence and
    `stamp` the time before an entry of a live report.
    """

    titles: frozenset[str]
    opening_abbreviations: frozenset[str]
    closing_abbreviations: frozenset[str]
    continuing: frozenset[str]
    starters: frozenset[str]
    clipped_starters: re.Pattern[str]
    furniture: re.Pattern[str]
    dateline: re.Pattern[str]
    stamp: re.Pattern[str]
    credit: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class NumberRules:
    """Number words, and the words around a number that change or undo it.

    `cardinal` reads a word, or several with a space between them, as its value (halves too),
    `ordinal` a word as its rank; both return None for anything else. `figures` reads digits with
    the language's marks. `scales` multiply what stands before them, `money_scales` only an amount
    of money ("£40m"); `halves` are halves of a scale ("half", "een half").
    `ambiguous` words are numbers only where the parser says so ("acht"). An amount in one of the
    units `changing` may go from one value to another ("van 3 tot 2 procent"); with other units
    that is a range. Patterns see text whose apostrophes are straight: those named `…_before` end
    where the number begins, those named `…_after` begin where it ends, `idioms` may lie anywhere
    in the sentence.
    """

    cardinal: Callable[[str], Decimal | None]
    ordinal: Callable[[str], int | None]
    figures: Callable[[str], Decimal | None]
    scales: Mapping[str, int]
    money_scales: Mapping[str, int]
    halves: tuple[str, ...]
    articles: frozenset[str]
    conjunction: str
    ambiguous: frozenset[str]
    measures: frozenset[str]
    age_after: re.Pattern[str]
    rank_after: re.Pattern[str]
    sign_after: re.Pattern[str]
    sign_before: re.Pattern[str]
    hedge_before: re.Pattern[str]
    vague_before: re.Pattern[str]
    label_before: re.Pattern[str]
    clock_before: re.Pattern[str]
    clock_after: re.Pattern[str]
    fraction_after: re.Pattern[str]
    range_between: re.Pattern[str]
    between_before: re.Pattern[str]
    change_before: re.Pattern[str]
    changing: frozenset[str]
    idioms: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Relative:
    """A period counted from publication: `offset` units on, or None where that cannot be told."""

    granularity: str
    offset: int | None


@dataclass(frozen=True, slots=True)
class DateRules:
    """How dates are written.

    `patterns` are all tried; the longest match at a place wins. Their named groups are `day`,
    `month` (a name), `number` (a month's number), `year`, `until` (the last year of several),
    `season`, `weekday`, `decade`, `century` (its rank), `unit` (a key of `units`, which gives the
    granularity of a stretch such as "twee weken eerder"), `relative` (a key of `relatives`),
    `coming` and `past` (the direction of a weekday), `next` and `last` (likewise, where it may be
    counted in weeks too). A group `mention` narrows the match.
    Seasons are given as first and last month, as meteorologists count them. With a participle the
    auxiliaries in `perfect` (lemmas) tell of the past; the past tense of `looking_ahead` dates
    nothing, nor does the present tense of `looking_back`. `future` are auxiliaries without a tense
    of their own that tell of what is to come, `since` prepositions that reach back, `until` those
    that may reach ahead. What somebody has done by a verb of `arranging` is yet to come, and by one
    of `announcing` it may be.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, tuple[int, int]]
    decades: Mapping[str, int]
    units: Mapping[str, str]
    relatives: Mapping[str, Relative]
    patterns: tuple[re.Pattern[str], ...]
    ordinal: Callable[[str], int | None]
    perfect: frozenset[str] = frozenset()
    looking_ahead: frozenset[str] = frozenset()
    looking_back: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    arranging: frozenset[str] = frozenset()
    announcing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """A name the gazetteer knows.

    `name` is the canonical form without its article, `sort` the fine type ("country",
    "province", "party", "bank" …) and `noun` the word for that in the article's language.
    `country` is the canonical name of the country it belongs to (of the place, for people of a
    region or city), `region` the part of the world ("Oost-Azië"). `article` is "de" or "het"
    where running text puts one before the name. `capital` marks a country's capital.
    """

    name: str
    kind: EntityKind
    sort: str
    noun: str
    country: str | None = None
    region: str | None = None
    article: str | None = None
    capital: bool = False
    plural: bool = False
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameRules:
    """Names and the words by which names are recognised.

    `first_names` maps to "m", "v" or "x" (both). `particles` stand inside a family name ("van
    der"), `joiners` inside the name of an organisation ("Museum voor …"), `of_words` after a sort,
    before the name ("city of"), or between an institution and what it is of. `family_names` are
    words of the calendar that are names behind a first name ("Theresa May"). `roles` say what a
    person is; `is_role` tells whether a word is one, or a compound of one ("onderwijsminister").
    `organisation_words` and `place_words` map a word before or inside a name to its sort; the
    endings betray organisations and places, and `organisation_tasks` ("onderzoek") close the name
    of a body.
    `no_bearers` (events, fields) and `calendar` words name nobody. `common` tells whether the word
    list knows a word without a capital.
    """

    entries: tuple[Entry, ...]
    first_names: Mapping[str, str]
    particles: frozenset[str]
    joiners: frozenset[str]
    of_words: frozenset[str]
    family_names: frozenset[str]
    roles: tuple[str, ...]
    is_role: Callable[[str], bool]
    organisation_words: Mapping[str, str]
    place_words: Mapping[str, str]
    organisation_compounds: tuple[str, ...]
    organisation_endings: tuple[str, ...]
    organisation_tasks: tuple[str, ...]
    place_endings: tuple[str, ...]
    no_bearers: frozenset[str]
    calendar: frozenset[str]
    articles: frozenset[str]
    common: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class ClauseRules:
    """Words that tell whether a clause can be trusted and stands alone.

    Verbs are lemmas, all other words are as written, in lower case. `reporting_verbs` tell that
    somebody says so. `pronouns`, `pointing_words` and `articles` betray a subject that only the
    text before explains. With `collectives` the verb may be singular or plural; two subjects that
    one of `joining` stands between are plural. `shows_number` tells whether the form of a finite
    verb, given with its features, differs for one and for several. `only_a_verb` tells whether
    the word list knows a word as nothing but a verb's form.
    """

    word_order: WordOrder

    reporting_verbs: frozenset[str]
    pronouns: frozenset[str]
    pointing_words: frozenset[str]
    articles: frozenset[str]
    collectives: frozenset[str]
    joining: frozenset[str]
    shows_number: Callable[[str, frozenset[str]], bool]
    only_a_verb: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """Everything a language supplies."""

    language: Language
    words: WordRules
    sentences: SentenceRules
    numbers: NumberRules
    dates: DateRules
    names: NameRules
    clauses: ClauseRules
