"""Dutch words for what people are; compounds end in them ("fractievoorzitter")."""

from __future__ import annotations

from functools import lru_cache

import simplemma

from quizapp.core.language.document import Token
from quizapp.core.language.nl.clauses import RULES as CLAUSES
from quizapp.core.language.nl.names import RULES
from quizapp.core.language.sibling_roles import siblings as _siblings
from quizapp.core.language.sibling_roles import sorts

# Inside a last name ("Van der Berg").
PARTICLES = RULES.particles

# They say whose relative somebody is, or how he came into the news: no function, no profession.
_NO_FUNCTION = """
    baby bewoner bewoonster broer buurman buurvrouw collega dader debutant debutante dochter
    echtgenoot echtgenote echtpaar favoriet favoriete getuige jongen kennis kind lid man meisje
    moeder neef nicht omwonende oma oom ooggetuige opa ouder partner slachtoffer tante vader
    verdachte vriend vriendin vrouw winnaar winnares zoon zus zusje
"""
_NO_FUNCTIONS = frozenset(_NO_FUNCTION.split())

# Professions beside those by which names are recognised.
_MORE = (
    "architect",
    "chemicus",
    "consultant",
    "designer",
    "dierenarts",
    "fysicus",
    "gids",
    "piloot",
)

# Who held an office before.
_PAST = ("ex-", "oud-", "oud")
FORMER = frozenset({"toenmalige", "voormalig", "voormalige", "vroegere"})

# Of these a country, town or body has one at a time.
_OFFICE = """
    bondscoach bondskanselier burgemeester chef directeur directrice gouverneur hoofdtrainer
    kanselier keizer koning koningin minister paus premier president secretaris-generaal
    staatssecretaris topman topvrouw trainer voorzitster voorzitter
"""
_OFFICES = tuple(_OFFICE.split())

# Before what the role is of ("minister van Landbouw").
OF = frozenset({"van", "bij"})

# It takes the ending off the adjective behind it: "het Gentse raadslid" is "Gents raadslid".
NEUTER_ARTICLE: str | None = "het"

# Lemmas of verbs after which a role is over, or will be.
_LEAVING = """
    aftreden ontslaan opstappen opvolgen overlijden sterven terugtreden vertrekken vervangen
"""
LEAVING = frozenset(_LEAVING.split())

_SIBLINGS = sorts(
    """
    minister, premier/minister-president, staatssecretaris, burgemeester, wethouder, ambassadeur
    Kamerlid/fractievoorzitter/fractieleider/partijleider/lijsttrekker/politicus, ambtenaar, \
    ambassadeur, burgemeester, advocaat, journalist
    raadslid/statenlid/gedeputeerde/dijkgraaf, burgemeester, griffier, gemeentesecretaris
    voorzitter/voorzitster/bestuurslid, directeur, trainer, woordvoerder, advocaat, \
    penningmeester, journalist
    trainer/coach/bondscoach/ploegleider, scheidsrechter, arts/teamarts/clubarts, voorzitter, \
    journalist
    schaatser/schaatsster/shorttracker, roeier/roeister, zwemmer/zwemster, wielrenner/wielrenster, \
    tennisser/tennisster, turner/turnster, atleet/atlete
    doelman/keeper, spits/aanvaller, verdediger, middenvelder, scheidsrechter
    directeur/directrice/topman/topvrouw/bestuurder/eigenaar/ondernemer/oprichter/aannemer, \
    accountant, advocaat/bedrijfsjurist, woordvoerder, journalist, ambassadeur
    econoom/analist, accountant, advocaat/jurist, woordvoerder, belegger, journalist
    woordvoerder/voorlichter/woordvoerster/persvoorlichter, directeur, advocaat/jurist, trainer, \
    penningmeester
    onderzoeker/onderzoeksleider/hoogleraar/professor/wetenschapper/promovendus/lector/docent, \
    advocaat, journalist, woordvoerder, ambassadeur, bibliothecaris
    bioloog/biologe/ecoloog/dierenarts, archeoloog, natuurkundige/fysicus, historicus/historica, \
    socioloog, psycholoog, geoloog/weerman/meteoroloog, scheikundige/chemicus, \
    journalist, advocaat
    brandweercommandant/brandweerman/brandweervrouw, politiechef/agent/rechercheur, \
    ambulancemedewerker/ambulancebroeder, burgemeester, duiker
    officier van justitie, rechter, advocaat/advocate/jurist, rechercheur/agent, notaris
    schrijver/schrijfster/auteur/dichter/dichteres, beeldhouwer/kunstenaar/kunstenares, \
    dirigent/componist, fotograaf/fotografe, acteur/actrice, architect/ontwerper
    regisseur, scenarist/schrijver, cameraman, decorontwerper, componist
    zanger/zangeres/sopraan/tenor, dirigent, pianist/pianiste, violist/violiste, regisseur
    conservator/curator, archivaris, restaurator, rondleider/gids, architect
    arts/huisarts/chirurg/kinderarts, verpleegkundige, apotheker, fysiotherapeut, tandarts
    boer/boerin/akkerbouwer/veehouder/tuinder, visser, bakker, molenaar, slager
    machinist, conducteur/conductrice, buschauffeur/chauffeur, kapitein/schipper, piloot
    """.replace("\\\n", "")
)


@lru_cache(maxsize=512)
def siblings(title: str) -> tuple[str, ...]:
    """Return other roles of the sort of this one."""
    return _siblings(title, _SIBLINGS, "")


def is_role(word: str) -> bool:
    """Whether `word` says what a person does."""
    lowered = word.lower()
    return lowered.endswith((*RULES.roles, *_MORE)) and lowered not in _NO_FUNCTIONS


def is_person(word: str) -> bool:
    """Whether `word` is what somebody is, but no function and no profession ("broer")."""
    return word.lower() in _NO_FUNCTIONS


def has_name(word: str) -> bool:
    """Whether a name is part of the word, so that it keeps its capital ("NAVO-chef")."""
    lowered = word.lower()
    if any(letter.isupper() for letter in word[1:]):
        return True
    ending = max((r for r in RULES.roles if lowered.endswith(r)), key=len, default=lowered)
    before = lowered.removesuffix(ending)
    known = (before, before.removesuffix("s"), lowered)
    return bool(before) and not any(simplemma.is_known(part, lang="nl") for part in known)


def is_proper(word: str) -> bool:
    """Whether a word that begins a sentence keeps its capital elsewhere, as no name is known."""
    return not RULES.common(word.lower()) and (has_name(word) or not is_role(word))


def is_office(title: str) -> bool:
    """Whether one person has this role at a time, once it is said of what."""
    lowered = title.lower().rpartition(" ")[-1]
    return lowered.endswith(_OFFICES) and not lowered.startswith(_PAST)


def qualifies(word: Token) -> bool:
    """Whether `word`, before a role, is part of it: "Japanse premier"."""
    verb = CLAUSES.only_a_verb(word.text)
    return word.pos == "ADJ" and "Degree=Sup" not in word.morph and not verb


def in_running_text(word: str) -> str:
    """Leave a word of a title as it is: it has a capital only as part of a name."""
    return word


def holder_of(title: str, of: str | None) -> str:
    """Write a role, with what it is of, as the end of "Wie is …"."""
    if of is not None:
        return f"{title} {of}"
    return f"de {title}" if " " in title else title


def alone(title: str) -> str:
    """Write a role without the words before it: "Japanse premier" is "premier".

    Nor with the name that it is joined to: "NAVO-chef" is "chef".
    """
    word = title.rpartition(" ")[-1]
    name, _, role = word.rpartition("-")
    return role if any(letter.isupper() for letter in name) and is_role(role) else word
