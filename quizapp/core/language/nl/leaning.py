"""Dutch words that lean on what was said before, and so may not stand alone in a question."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizapp.core.language.document import Token

# Adverbs that tie a sentence to its neighbours; the statement is the same without them.
LINKING = frozenset(
    "al bovendien daarbij daarmee daarnaast daarom dan dus echter eveneens immers inmiddels "
    "intussen juist namelijk niettemin nog ook overigens tevens toch trouwens verder vervolgens "
    "voorts wel weliswaar zelfs".split()
)

# Phrases of that kind.
LINKING_PHRASES = frozenset({"aan de andere kant", "al met al", "op zijn beurt"})

# Before an adjective: somebody judges.
TOO = frozenset({"te"})

# Before a comparative: something goes on changing.
GROWING = frozenset({"almaar", "alsmaar", "steeds"})

# Words that say nothing without the sentence before: a question that needs one is not asked.
LEANING = frozenset(
    "ander andere beide beiden daar daaraan daarbij daarbinnen daardoor daarin daarmee daarna "
    "daarnaast daarom daaronder daarop daarover daartegen daartoe daaruit daarvan daarvoor "
    "deze die dit dat dergelijk dergelijke destijds dezelfde diens dier daarop er eraan erbij "
    "erdoor erin ermee erna ernaast erom eronder erop erover ertegen ertoe eruit ervan ervoor "
    "hetzelfde hierbij hierdoor hierin hiermee hierna hieronder hierop hierover hiertoe "
    "hiervan hiervoor hier laatstgenoemde overige resterende toen elders volgende vorige "
    "vorig zo zo'n zoiets zulk zulke".split()
)

# Articles make a noun definite: the reader is to know already which one is meant.
DEFINITE = frozenset({"de", "het", "'t"})

# Nouns of which there is only one, or that are meant in general.
_GENERAL = """
    aarde arbeidsmarkt avond beurs bevolking bioscoop brandweer criminaliteit democratie
    economie euro eurozone gevangenis herfst inflatie internet jeugd kerk klimaat kust kustwacht
    lente lucht maan media mensheid middag milieu nacht najaar natuur ochtend overheid pers
    politie politiek post ruimte straat stroom televisie voorjaar vrede wereld wetenschap winkel
    winter zee zeespiegel ziekenhuis zomer zon zorg
"""
GENERAL = frozenset(_GENERAL.split())

# After an ordinal: a place on a list, not one of several places.
PLACES_ON_A_LIST = frozenset({"plaats", "plek", "positie", "rang"})

# After an ordinal: when, as clear as a year is.
PARTS_OF_A_YEAR = frozenset({"halfjaar", "kwartaal"})

# Before a name: where something happens.
PLACE_PREPOSITIONS = frozenset({"in", "bij", "te", "nabij", "rond"})

# Times that count from another moment, alone or behind a stretch of time ("een dag eerder").
VAGUE_TIMES = frozenset(
    "binnenkort dan eerder even daarna later momenteel nu onlangs pas recent straks tegelijk "
    "tegenwoordig vooralsnog voorlopig voortaan".split()
)
COUNTED_FROM = frozenset({"eerder", "later", "geleden", "tevoren", "daarna", "ervoor"})

# Nouns for a time that a pointing word makes another one ("in die tijd").
MOMENTS = frozenset("dag jaar maand moment ogenblik periode tijd week".split())

# They tell how many, and need no list.
MOST = frozenset({"meest", "meeste"})

# Behind "en": after what was just said.
AFTERWARDS = frozenset({"daarna"})

# Behind the sentence that they point at they can stay.
CONTINUING = frozenset(
    "daar daaraan daarbij daardoor daarin daarmee daarna daarom daaronder daarop daarover "
    "daartegen daartoe daaruit daarvan daarvoor dat die dit deze er ervan toen".split()
)

# Before an amount: that it is not exact.
ROUNDING = frozenset({"zo'n"})

# After "later": than what.
COMPARED_WITH = "dan"

# They open a condition: without it the statement is not true.
CONDITIONS = frozenset({"als", "indien", "mits", "tenzij", "wanneer", "zolang"})

# They open a clause that is as true as the one it depends on.
FACTUAL = frozenset({"aangezien", "doordat", "hoewel", "omdat"})

# They open what happened before, besides or then, if it is past.
AT_THAT_TIME = frozenset({"nadat", "terwijl", "toen", "waarbij", "waarna"})

# They open what somebody says or thinks.
THAT = frozenset({"dat"})

# Prepositions that a question about an amount can begin with ("met hoeveel procent").
BEFORE_AMOUNTS = frozenset({"met", "op", "binnen", "in", "voor", "tot", "uit", "over", "naar"})

# Behind an amount they open where or when it is so.
AT = frozenset({"aan", "bij", "binnen", "in", "na", "op", "rond", "tijdens", "uit"})

# Before an amount they say that it is much or little, and change nothing about it.
STRESSING = frozenset(
    {"al", "inmiddels", "liefst", "maar", "nog", "pas", "slechts", "wel", "zelfs"}
)

# Before an amount they say of what it is the figure; they go on without it.
AVERAGING = frozenset({"gemiddeld", "jaarlijks", "maandelijks", "samen", "wekelijks"})

# Pronouns for one person, with the person's gender.
HE_OR_SHE: Mapping[str, str] = {"hij": "m", "zij": "v", "ze": "v"}

# Words for one person without a name: the gender, and the article.
NAMELESS: Mapping[str, tuple[str, str]] = {
    "jongen": ("m", "de"),
    "man": ("m", "de"),
    "meisje": ("v", "het"),
    "vrouw": ("v", "de"),
}

# "Hij" and "zij" where they are no subject.
HIM_OR_HER: Mapping[str, str] = {"haar": "v", "hem": "m"}

# Possessives for one person, with the gender.
HIS_OR_HER: Mapping[str, str] = {"haar": "v", "zijn": "m"}

# Pronouns for several things or persons, and the article before these.
THEY = frozenset({"ze", "zij"})
DEFINITE_PLURAL = "de"

# The same where they are no subject ("vier van hen").
THEM = frozenset({"hen"})

# Counted as if they were a measure, but several that can be meant.
PEOPLE = frozenset({"kinderen", "mensen", "vrouwen"})

# They point at a thing named just before; it is told with the article ("die brug", "de brug").
POINTING: Mapping[str, str] = {"deze": "de", "die": "de", "dit": "het", "dat": "het"}

# A place named just before.
THERE = frozenset({"daar"})
IN = "in"
TOWARDS = frozenset({"naar"})

# Before a clause with "dat" they only announce it ("wees erop dat …").
ANNOUNCING = frozenset("eraan ermee erin erom erop erover ertegen ertoe ervan ervoor".split())

# Between the article and the noun for a person named just before ("de 21-jarige Utrechtse").
AGED = re.compile(r"\d+-jarige")

# Pronouns for one thing; "het" is too often nothing at all.
IT: frozenset[str] = frozenset()
ITS: frozenset[str] = frozenset()

# With them "het" stands for no thing ("het duurde zes weken").
IMPERSONAL = frozenset("blijken duren gebeuren lijken".split())

# Possessives that can mean the subject, by the number of the subject.
THEIR_OWN: Mapping[str, frozenset[str]] = {
    "Sing": frozenset({"zijn", "haar"}),
    "Plur": frozenset({"hun", "ze", "zij"}),
}

# They mean the subject, or nothing.
REFLEXIVE = frozenset({"zich", "zichzelf", "er"})

# Beside a possessive: others have one as well.
OWN = "eigen"

# Before a noun: another one than was named.
IN_A_ROW = frozenset({"laatste", "volgende", "vorige"})

# They need not lean: "vijf andere mannen", "beide kanten van de brug".
OTHER = frozenset({"andere"})
BOTH = frozenset({"beide"})

# Between places: what is in the one is in the other ("in het centrum van Gent").
INSIDE = frozenset({"in", "van", "te"})

# What lies, borders or flows is a place and does not act.
LIES = frozenset({"grenzen", "liggen", "stromen"})

# With the adjective of a country they mean one thing ("de Spaanse regering").
_NATIONAL = """
    ambassade bevolking economie grens hoofdstad industrie koningshuis kust leger luchtmacht
    marine media ministerie overheid parlement politie regering staat
"""
NATIONAL = frozenset(_NATIONAL.split())

# With a number they name an event ("de 500 meter").
DISTANCES = frozenset({"kilometer", "meter", "mijl"})

# Before the name of a partner in what happens.
PARTNER_PREPOSITIONS = frozenset({"aan", "door", "met", "naar", "tegen"})
ARGUMENT_PREPOSITIONS = PARTNER_PREPOSITIONS | {"bij", "van", "voor"}

# Before a date that can be asked for.
BEFORE_DATES = frozenset({"in", "na", "op", "sinds", "tot", "vanaf"})

# Likewise before the date of what is to come only.
BEFORE_COMING_DATES: frozenset[str] = frozenset()

# Between such a preposition and the date: no earlier.
NO_EARLIER: tuple[str, ...] = ("zeker",)

# Before a date they say which part of it.
PARTS_OF_TIME = frozenset({"begin", "eind", "half", "medio", "midden"})

# Times that mean another day tomorrow.
FLEETING = re.compile(r"(?:eer)?gister\w*|van(?:avond|middag|morgen|nacht|ochtend)|thans|heden")

# Before a number: that it comes on top of another one.
ADDING: frozenset[str] = frozenset()

# They join a contrast to what was said.
BUT = frozenset({"doch", "maar"})

NEGATIONS = frozenset({"geen", "nergens", "niet", "nooit", "niemand", "nauwelijks"})

# The noun that stands for a country named before ("het land").
COUNTRY = "land"

# Before those that stand higher on a list: they give the place away.
HIGHER = frozenset({"achter", "na"})

# "het" that means nothing by itself ("het stond 2-2").
IDIOM = re.compile(r"als het (?:gaat|ging) om|\bhet \d+-\d+")

# They compare, whatever the tagger says.
COMPARING = frozenset({"meer", "minder"})

# They make a statement less than certain, or true of a part only.
_HEDGES = """
    alleen bijna eventueel hooguit kennelijk misschien mogelijk nauwelijks slechts vermoedelijk
    waarschijnlijk wellicht zou
"""
HEDGES = frozenset(_HEDGES.split())

# Said with emphasis, or to tie the sentence to the one before, without adding anything.
FILLER = re.compile(
    r"\b(?:maar liefst|nota bene|(?:eerder|later|laat|vroeg) op de dag|in ruil daarvoor"
    r"|(?:als gevolg|na afloop) daarvan|in reactie daarop|naar aanleiding daarvan"
    r"|met het oog daarop|op basis daarvan|(?<=eerder )op de dag|(?<=later )op de dag)\b\s?",
    re.IGNORECASE,
)

_THIN = ("jaar", "maand", "week", "dag", "minuut")
_THIN_ALONE = frozenset({"deel", "keer", "totaal", "uur", "halfuur", "kwartier"})


def is_thin(lemma: str) -> bool:
    """Whether a noun says when or how often, and not about what ("schooljaar", "totaal")."""
    return lemma.endswith(_THIN) or lemma in _THIN_ALONE


# A clause that opens with one of these is what somebody knows or asks; it cannot be left out.
_OPENS_CONTENT = "dat hoe hoeveel of waar waarom wat welk welke wie"
OPENS_CONTENT = frozenset(_OPENS_CONTENT.split())

# What opens with one of these can be left out: the rest is true without it.
BY_THE_WAY = frozenset(
    "aangezien dankzij doordat hoewel nadat ondanks omdat terwijl toen vanwege voordat "
    "wegens".split()
)

# No phrase in front must stand with the subject: "Van de tien gingen er twee" can be turned.
PARTITIVE: frozenset[str] = frozenset()

# Without an article it means the first ever ("als eerste vrouw").
FIRST = "eerste"


def owned(owner: str, noun: Token) -> tuple[str, str] | None:
    """Return the article before the thing of somebody, and "van" with its owner behind it."""
    article = {"Gender=Com": "de", "Gender=Neut": "het", "Number=Plur": "de"}
    found = next((article[entry] for entry in article if entry in noun.morph), None)
    return (found, f" van {owner}") if found else None


_ENDS_WITH_E = re.compile(
    r".*(?:[bcdfghjklmnpqrstvwxz]{2}|(?:ei|eu|ie|ij|oe|ou|au|ui|ieuw)[bcdghjklmnpqrtvwx]|ig|e[lr])"
)
_LONG = re.compile(r"(.*)([aeou])\2([bcdghjklmnpqrtvwx])")


def behind_definite(adjective: str) -> str | None:
    """Return the adjective of "een groot huis" as in "het grote huis"; None where unknown."""
    if adjective.endswith(("e", "en")) or not adjective.isalpha():
        return adjective
    if long := _LONG.fullmatch(adjective):
        return f"{long[1]}{long[2]}{long[3]}e"
    return f"{adjective}e" if _ENDS_WITH_E.fullmatch(adjective) else None


def is_relative_adverb(word: str) -> bool:
    """Whether the word opens a relative clause without being a pronoun ("waarin")."""
    return word.startswith("waar") and word != "waar"
