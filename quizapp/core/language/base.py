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


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """Where a sentence ends, and which lines are no running text.

    Abbreviations are lower-case without their last dot. `opening_abbreviations` always have
    something after them ("dhr."), `closing_abbreviations` may stand at the end ("enz.").
    `starters` are words with a capital that open a new sentence even after a single letter.
    `clipped_starters` match sentence openings without a capital of their own ("'s Avonds").
    `furniture` matches whole lines such as by-lines and captions, `dateline` the place and news
    agency before the first sentence.
    """

    opening_abbreviations: frozenset[str]
    closing_abbreviations: frozenset[str]
    starters: frozenset[str]
    clipped_starters: re.Pattern[str]
    furniture: re.Pattern[str]
    dateline: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class NumberRules:
    """Number words, and the words around a number that change or undo it.

    `cardinal` and `ordinal` read one word (or several written as one) and return None for
    anything else; `cardinal` also reads halves ("anderhalf"). `scales` multiply what stands
    before them. All patterns are matched against text whose apostrophes are straight; `hedge`
    and `unmakers_before` are searched in what stands before the number, `unmakers_after` in what
    follows it, `idioms` in the whole sentence.
    """

    cardinal: Callable[[str], Decimal | None]
    ordinal: Callable[[str], int | None]
    scales: Mapping[str, int]
    articles: frozenset[str]
    half: str
    ambiguous: frozenset[str]
    figures: re.Pattern[str]
    decimal_figures: re.Pattern[str]
    thousands_separator: str
    decimal_separator: str
    ordinal_suffix: re.Pattern[str]
    age_suffix: re.Pattern[str]
    hedge: re.Pattern[str]
    unmakers_before: re.Pattern[str]
    unmakers_after: re.Pattern[str]
    name_ordinals: re.Pattern[str]
    idioms: re.Pattern[str]
    between: str
    change: str
    and_word: str
    range_words: frozenset[str]
    measures: frozenset[str]
    pre_units: re.Pattern[str]


class Shift(StrEnum):
    """How a relative phrase counts from the day of publication."""

    NONE = "none"
    LAST_WEEKDAY = "last weekday"
    NEXT_WEEKDAY = "next weekday"


@dataclass(frozen=True, slots=True)
class Relative:
    """A period counted from publication: `offset` units on, or None where that cannot be told."""

    granularity: str
    offset: int | None


@dataclass(frozen=True, slots=True)
class DateRules:
    """How dates are written.

    `patterns` are tried in turn and the longest match at a place wins. Their named groups are
    `day`, `month`, `month_number`, `year`, `last_year`, `season`, `weekday`, `decade`, `century`,
    `relative` (a key of `relatives`), `forward` and `backward` (a weekday's direction). A group
    `mention` narrows the match to the mention itself.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    decades: Mapping[str, int]
    relatives: Mapping[str, Relative]
    patterns: tuple[re.Pattern[str], ...]
    ordinal: Callable[[str], int | None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A name the gazetteer knows.

    `name` is the canonical form without its article, `sort` the fine type ("country",
    "province", "party", "bank" …) and `noun` the word for that in the article's language.
    `country` is the canonical name of the country it belongs to, `region` the part of the world
    ("Oost-Azië"). `article` is "de" or "het" where running text puts one before the name;
    `gender` is "m" or "v" for first names. `capital` marks a country's seat of government.
    """

    name: str
    kind: EntityKind
    sort: str
    noun: str
    country: str | None = None
    region: str | None = None
    article: str | None = None
    gender: str | None = None
    capital: bool = False
    plural: bool = False
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameRules:
    """Names and the words by which names are recognised.

    `first_names` maps to "m", "v" or "x". `particles` stand inside a family name ("van der"),
    `joiners` inside the name of an organisation ("Museum voor …"). `roles` end the word for a
    person's role ("premier", "onderwijsminister"); `organisation_words` and `place_words` map
    the word before or inside a name to its sort. `calendar` words are never names.
    """

    entries: tuple[Entry, ...]
    first_names: Mapping[str, str]
    particles: frozenset[str]
    joiners: frozenset[str]
    roles: tuple[str, ...]
    organisation_words: Mapping[str, str]
    place_words: Mapping[str, str]
    calendar: frozenset[str]
    common: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class ClauseRules:
    """Words that decide how a clause may be used.

    Verbs are lemmas. `reporting_verbs` introduce what somebody says; `source_words` do so
    without a verb ("aldus"). `negations`, `hedges` and `modal_verbs` change what is stated.
    `pronouns` and `epithets` are subjects that only the text before can explain.
    """

    reporting_verbs: frozenset[str]
    source_words: frozenset[str]
    negations: frozenset[str]
    hedges: frozenset[str]
    modal_verbs: frozenset[str]
    copulas: frozenset[str]
    pronouns: frozenset[str]
    pointing_words: frozenset[str]
    epithets: frozenset[str]
    separable: frozenset[str]
    only_a_verb: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """Everything a language supplies."""

    language: Language
    sentences: SentenceRules
    numbers: NumberRules
    dates: DateRules
    names: NameRules
    clauses: ClauseRules
