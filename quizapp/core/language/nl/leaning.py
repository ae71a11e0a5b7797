"""Dutch words that lean on what was said before, and so may not stand alone in a question."""

from __future__ import annotations

# Adverbs that tie a sentence to its neighbours; the statement is the same without them.
LINKING = frozenset(
    "bovendien dan dus echter eveneens immers inmiddels intussen juist namelijk niettemin "
    "nog ook overigens toch verder vervolgens wel zelfs".split()
)

# Words that say nothing without the sentence before: a question that needs one is not asked.
LEANING = frozenset(
    "beide beiden daar daaraan daarbij daarbinnen daardoor daarin daarmee daarna daarnaast daarom "
    "daaronder daarop daarover daartegen daartoe daaruit daarvan daarvoor deze die dit dat "
    "dergelijk dergelijke destijds dezelfde diens dier daarop er eraan erbij erdoor erin ermee "
    "erna ernaast erom eronder erop erover ertegen ertoe eruit ervan ervoor hetzelfde hierbij "
    "hierdoor hierin hiermee hierna hieronder hierop hierover hiertoe hiervan hiervoor hier "
    "laatstgenoemde toen volgende vorige vorig zo zo'n zoiets zulk zulke".split()
)

# Articles make a noun definite: the reader is to know already which one is meant.
DEFINITE = frozenset({"de", "het", "'t"})

# Nouns of which there is only one, or that are meant in general.
GENERAL = frozenset(
    "aarde arbeidsmarkt bevolking beurs bioscoop brandweer criminaliteit democratie dollar economie "
    "euro eurozone gevangenis gezondheid grond handel herfst inflatie internet jaar jeugd "
    "kerk klimaat kust lente lonen lucht maan maand markt media mensheid milieu najaar natuur "
    "ochtend oorlog overheid pers politie politiek post prijzen rechter regen ruimte school "
    "staat straat stroom televisie trein veiligheid voorjaar vrede wereld werk wet wetenschap "
    "wind winkel winter woning zee zeespiegel ziekenhuis zomer zon zorg huis begin eind einde "
    "loop plaats dag week uur keer".split()
)

# Joined to a statement they say how sure it is; a question keeps them.
HEDGES = frozenset("mogelijk misschien waarschijnlijk vermoedelijk naar_verwachting".split())

# After an ordinal: a place on a list, not one of several places.
PLACES_ON_A_LIST = frozenset({"plaats", "plek", "positie", "rang"})

# Before a name: where something happens.
PLACE_PREPOSITIONS = frozenset({"in", "bij", "te", "nabij", "rond"})
