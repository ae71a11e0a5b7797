"""English words that lean on what was said before, and so may not stand alone in a question."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizapp.core.language.document import Token

# Adverbs that tie a sentence to its neighbours; the statement is the same without them.
LINKING = frozenset(
    "accordingly again also anyway besides consequently even finally further furthermore hence "
    "however indeed instead meanwhile moreover nevertheless nonetheless otherwise still therefore "
    "though thus too yet".split()
)

# Phrases of that kind.
LINKING_PHRASES = frozenset({"as a result", "as well", "in addition", "in turn", "on top of that"})

# Before an adjective: somebody judges.
TOO = frozenset({"too"})

# Before a comparative: something goes on changing.
GROWING = frozenset({"ever", "increasingly"})

# Words that say nothing without the sentence before: a question that needs one is not asked.
LEANING = frozenset(
    "afterwards another beforehand both either else elsewhere former here latter likewise neither "
    "other others respectively same similar similarly so such that then thereafter thereby therein "
    "these this those".split()
)

# The article makes a noun definite: the reader is to know already which one is meant.
DEFINITE = frozenset({"the"})

# Nouns of which there is only one, or that are meant in general.
_GENERAL = """
    air atmosphere climate cold countryside dark earth economy environment euro eurozone
    future ground heat internet law media military moon morning evening afternoon night past police
    poor pound dollar press prison public rain rich sea sky summer sun unemployed weather
    web weekend winter spring autumn world
    injured wounded
"""
GENERAL = frozenset({*_GENERAL.split(), "coast guard", "first time"})

# After an ordinal: a place on a list, not one of several places.
PLACES_ON_A_LIST = frozenset({"place", "position", "rank"})

# After an ordinal: when, as clear as a year is.
PARTS_OF_A_YEAR = frozenset({"half", "quarter"})

# Before a name: where something happens.
PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "outside"})

# Times that count from another moment, alone or behind a stretch of time ("a day earlier").
VAGUE_TIMES = frozenset(
    "afterwards beforehand currently earlier eventually immediately later lately now nowadays "
    "previously recently shortly soon subsequently then".split()
)
COUNTED_FROM = frozenset({"ago", "after", "afterwards", "before", "earlier", "later"})

# Nouns for a time that a pointing word makes another one ("at that time").
MOMENTS = frozenset("day month moment period point stage time week year".split())

# They tell how many, and need no list.
MOST = frozenset({"least", "most"})

# After "later": than what.
COMPARED_WITH = "than"

# They open a condition: without it the statement is not true.
CONDITIONS = frozenset({"if", "unless", "provided", "when", "whenever"})

# They open a clause that is as true as the one it depends on.
FACTUAL = frozenset({"although", "because", "though"})

# They open what happened before, besides or then, if it is past.
AT_THAT_TIME = frozenset({"after", "when", "while"})

# They open what somebody says or thinks.
THAT = frozenset({"that"})

# Prepositions that a question about an amount can begin with ("in how many schools").
BEFORE_AMOUNTS = frozenset({"in", "at", "by", "for", "within", "from", "to", "with", "after"})

# Behind an amount they open where or when it is so.
AT = frozenset({"after", "around", "at", "during", "in", "on", "within"})

# Before an amount they say that it is much or little, and change nothing about it.
STRESSING = frozenset({"already", "as", "even", "just", "only", "still"})

# Before an amount they say of what it is the figure; they go on without it.
AVERAGING: frozenset[str] = frozenset({"annually", "monthly", "together"})

# Pronouns for one person, with the person's gender.
HE_OR_SHE: Mapping[str, str] = {"he": "m", "she": "v"}

# Words for one person without a name: the gender, and the article.
NAMELESS: Mapping[str, tuple[str, str]] = {
    "boy": ("m", "the"),
    "girl": ("v", "the"),
    "man": ("m", "the"),
    "woman": ("v", "the"),
}

# The same where they are no subject.
HIM_OR_HER: Mapping[str, str] = {"her": "v", "him": "m"}

# Possessives for one person, with the gender.
HIS_OR_HER: Mapping[str, str] = {"her": "v", "his": "m"}

# Pronouns for several things or persons, and the article before these.
THEY = frozenset({"they"})
DEFINITE_PLURAL = "the"

# The same where they are no subject ("four of them").
THEM = frozenset({"them"})

# Counted as if they were a measure, but several that can be meant.
PEOPLE = frozenset({"children", "men", "people", "women"})

# Behind "and": after what was just said.
AFTERWARDS = frozenset({"then", "thereafter"})

# Behind the sentence that they point at they can stay.
CONTINUING: frozenset[str] = frozenset()

# Before an amount: that it is not exact.
ROUNDING: frozenset[str] = frozenset()

# Words that point at a thing or a place named just before, or at the clause behind: not told.
POINTING: Mapping[str, str] = {}
THERE: frozenset[str] = frozenset()
ANNOUNCING: frozenset[str] = frozenset()
IN = "in"
TOWARDS = frozenset({"to"})

# Between the article and the noun for a person named just before.
AGED = re.compile(r"\d+-year-(?:old)?")

# Pronouns for one thing.
IT = frozenset({"it"})
ITS = frozenset({"its"})

# With them "it" stands for no thing ("it took six weeks").
IMPERSONAL = frozenset("appear happen seem take".split())

# Possessives that can mean the subject, by the number of the subject.
THEIR_OWN: Mapping[str, frozenset[str]] = {
    "Sing": frozenset({"its", "his", "her", "their"}),
    "Plur": frozenset({"their"}),
}

# They mean the subject, or nothing.
REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves", "there"})

# With a possessive it says that others have such a thing too.
OWN = "own"

# Between places: what is in the one is in the other ("in the centre of Leeds").
INSIDE = frozenset({"in", "of"})

# What lies, borders or flows is a place and does not act.
LIES = frozenset({"border", "flow", "lie"})

# With the adjective of a country they mean one thing ("the Spanish government").
_NATIONAL = """
    army border capital cabinet coast economy embassy government industry media military ministry
    monarchy navy parliament people police population senate state
"""
NATIONAL = frozenset(_NATIONAL.split())

# With a number they name an event ("the 500 metres").
DISTANCES = frozenset({"kilometre", "kilometer", "metre", "meter", "mile"})

# Before the name of a partner in what happens.
PARTNER_PREPOSITIONS = frozenset({"against", "by", "from", "to", "with"})
ARGUMENT_PREPOSITIONS = PARTNER_PREPOSITIONS | {"for"}

# Before a date that can be asked for.
BEFORE_DATES = frozenset({"by", "in", "on", "since", "till", "until"})

# Likewise before the date of what is to come: what rose "from June" may be compared with June.
BEFORE_COMING_DATES = frozenset({"from"})

# Between such a preposition and the date: no earlier.
NO_EARLIER: tuple[str, ...] = ("at", "least")

# Before a date they say which part of it.
PARTS_OF_TIME = frozenset({"early", "late", "mid", "mid-"})

# Times that mean another day tomorrow.
FLEETING = re.compile(r"today|tonight|tomorrow|yesterday|nowadays")

# Before a noun: another one than was named.
IN_A_ROW = frozenset({"following", "last", "next", "previous"})

# They need not lean: "no other place", "both ends of the bridge".
OTHER = frozenset({"other"})
BOTH = frozenset({"both"})

# Before a number: that it comes on top of another one.
ADDING = frozenset({"another"})

# They join a contrast to what was said.
BUT = frozenset({"but", "yet"})

NEGATIONS = frozenset(
    "no not n't n’t never nobody nothing nowhere none neither nor cannot hardly barely "
    "scarcely".split()
)

# The noun that stands for a country named before ("the country").
COUNTRY = "country"

# Before those that stand higher on a list: they give the place away.
HIGHER = frozenset({"behind", "after"})

# "it" that means nothing by itself.
IDIOM = re.compile(r"when it (?:comes|came) to")

# They compare, whatever the tagger says.
COMPARING = frozenset({"more", "less", "fewer"})

# They make a statement less than certain, or true of a part only.
_HEDGES = """
    allegedly almost apparently barely could hardly likely may maybe might nearly only perhaps
    possibly potentially presumably probably reportedly scarcely seemingly supposedly would
"""
HEDGES = frozenset(_HEDGES.split())

# Said with emphasis, without adding anything.
FILLER = re.compile(r"\b(?:no fewer than|no less than|as many as|a whopping)\b\s?", re.IGNORECASE)

_THIN = frozenset(
    "year month week day hour minute second time total part morning evening afternoon night "
    "decade season weekend average quarter half third amount number place".split()
)


def is_thin(lemma: str) -> bool:
    """Whether a noun says when or how often, and not about what."""
    return lemma in _THIN


# A clause that opens with one of these is what somebody knows or asks; it cannot be left out.
_OPENS_CONTENT = "that how if whether where why what which who whose"
OPENS_CONTENT = frozenset(_OPENS_CONTENT.split())

# What opens with one of these can be left out: the rest is true without it.
BY_THE_WAY = frozenset(
    "after although as because before despite due following since thanks though when where "
    "while".split()
)

# In front they open a phrase that stands with a number: "Of the ten, two were saved".
PARTITIVE = frozenset({"of", "out"})

# Without an article it means the first ever ("as first woman").
FIRST = "first"


def owned(owner: str, _noun: Token) -> tuple[str, str] | None:
    """Return the owner in the genitive before the thing, and nothing behind it."""
    return f"{owner}'s", ""


def behind_definite(adjective: str) -> str | None:
    """Return the adjective as it is."""
    return adjective


def is_relative_adverb(word: str) -> bool:
    """Whether the word opens a relative clause without being a pronoun ("where")."""
    return word in {"where", "when", "whose"}
