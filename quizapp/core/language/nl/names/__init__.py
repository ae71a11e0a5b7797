"""Dutch names, and the words by which a name and its kind are recognised."""

from __future__ import annotations

import simplemma
from babel import Locale

from quizapp.core.language.base import NameRules
from quizapp.core.language.nl.dates import RULES as DATES
from quizapp.core.language.nl.names.reading import LISTS

# a word that ends like this names what a person is or does
_ROLES = """
    aanklager aannemer aanvaller aanvoerder acteur actrice activist actievoerder adviseur advocaat
    advocate agent ambassadeur ambtenaar analist arts assistent astronaut auteur baas bakker
    bestuurder bestuurster bestuurslid bewoner bewoonster biograaf bioloog biologe blogger boer
    boerin burgemeester chauffeur chef chirurg coach collega columnist commandant commissaris
    componist consul conservator coördinator correspondent criticus cabaretier danser debutante
    debutant dealer deelnemer deskundige dichter directeur directrice dirigent dochter docent
    docente doelman doelvrouw dokter dominee echtgenoot ecoloog econoom eigenaar eigenares
    ex-man favoriete favoriet filosoof fotograaf fractieleider fractievoorzitter functionaris
    generaal gouverneur griffier hoogleraar hoofdredacteur huisarts historicus historica
    ingenieur inspecteur invaller jongen journalist journaliste juf jurist juriste kamerlid
    kandidaat kanselier kardinaal keeper kennis kok kolonel koning koningin koordinator kunstenaar
    kunstenares kroonprins lector leerling leider leidster leraar lerares lid lijsttrekker
    loodgieter maker makelaar manager meester meteoroloog middenvelder militair minister
    moderator moeder motorrijder muzikant neef neuroloog nicht officier omwonende ondernemer
    ondernemster onderwijzer onderzoeker onderzoekster oom ooggetuige opa operazanger oprichter
    oprichtster organisator ouder paus persvoorlichter piloot politicus politica portier prins
    prinses premier president psycholoog psychologe partijleider raadslid raadsman rapper rechter
    rector redacteur regisseur renner reporter rijder ruiter schaatser schaatsster scheidsrechter
    schilder schipper schoolhoofd schrijver schrijfster secretaris-generaal secretaris senator
    skiër socioloog sociologe speelster spelverdeler speler spits sporter sprinter
    staatssecretaris student studente strateeg tante teamleider tennisser tennisster titelverdediger
    toerist tolk topman topvrouw trainer turnster turner tuinder vader verdachte verdediger
    verdedigster verkoper verpleegkundige verslaggever verslaggeefster vertegenwoordiger viroloog
    vicepremier visser voetballer voetbalster voorlichter voorzitter voorzitster vrijwilliger
    vriend vriendin weduwe werknemer wethouder wetenschapper wielrenner winnaar winnares
    woordvoerder woordvoerster zakenman zakenvrouw zanger zangeres zegsman zoon zus zwemmer
    zwemster heer mevrouw meneer dhr mevr
"""
_ORGANISATION_WORDS = {
    "alliance": "bondgenootschap",
    "party": "partij oppositiepartij regeringspartij coalitiepartij coalitiegenoot fractie",
    "bank": "bank zakenbank grootbank",
    "union": "vakbond vakcentrale ouderenbond studentenbond",
    "association": "bond vereniging belangenvereniging brancheorganisatie werkgeversorganisatie "
    "boerenorganisatie landbouworganisatie natuurorganisatie milieuorganisatie koepel "
    "koepelorganisatie hulporganisatie stichting stichting actiegroep comité federatie "
    "belangenorganisatie mensenrechtenorganisatie consumentenorganisatie",
    "broadcaster": "omroep zender televisiezender radiozender",
    "newspaper": "krant dagblad weekblad tijdschrift vakblad courant nieuwssite website",
    "news agency": "persbureau nieuwsdienst",
    "company": "bedrijf concern vervoersbedrijf energiebedrijf techbedrijf fabrikant autofabrikant "
    "uitgeverij uitgever keten supermarktketen winkelketen luchtvaartmaatschappij maatschappij "
    "bouwbedrijf netbeheerder verzekeraar softwarebedrijf oliebedrijf "
    "chipmaker chipfabrikant woningcorporatie corporatie vervoerder onderneming startup rederij "
    "brouwer bierbrouwer brouwerij familiebedrijf zorgverzekeraar telecombedrijf zuivelbedrijf "
    "zuivelproducent autobouwer scheepsbouwer vliegtuigbouwer warenhuis webwinkel modeketen "
    "pakketbezorger energieleverancier bouwconcern voedingsconcern",
    "university": "universiteit hogeschool",
    "research institute": "instituut onderzoeksbureau onderzoeksinstituut kennisinstituut "
    "planbureau denktank statistiekbureau",
    "museum": "museum",
    "hospital": "ziekenhuis umc kliniek",
    "sports club": "club voetbalclub sportclub",
    "institution": "ministerie departement rechtbank gerechtshof raad commissie autoriteit "
    "inspectie dienst toezichthouder parlement gemeenteraad parket agentschap fonds "
    "waterschap ombudsman planbureau kabinet",
    "movement": "beweging terreurbeweging terreurgroep rebellengroep militie",
    "school": "school basisschool lyceum college scholengemeenschap",
}
# a compound that ends so is a body as well ("supermarktconcern")
_ORGANISATION_COMPOUNDS = (
    *("bedrijf", "bond", "bureau", "club", "concern", "fabrikant", "keten", "maatschappij"),
    *("organisatie", "producent", "vereniging", "verzekeraar"),
)
_PLACE_WORDS = {
    "city": "stad hoofdstad havenstad plaats gemeente dorp buurgemeente badplaats grensstad "
    "studentenstad provinciehoofdstad miljoenenstad",
    "country": "land buurland",
    "region": "provincie regio streek deelstaat gewest staat district graafschap",
    "place": "eiland rivier meer zee berg vliegveld luchthaven station stadion haven park bos "
    "natuurgebied wijk buurt straat plein snelweg gevangenis kasteel stadsdeel polder kanaal "
    "vulkaan woestijn",
}
_PLACE_ENDINGS = (
    "straat weg laan plein markt kade gracht singel dijk steeg brug park haven plantsoen kerk "
    "kwartier wijk zee meer eiland eilanden polder"
)
# events and fields: they have a capital, but they neither act nor are a place
_NO_BEARERS = """
    landbouw cultuur onderwijs defensie financiën justitie zaken volksgezondheid infrastructuur
    milieu klimaat asiel migratie veiligheid wonen sport energie ontwikkelingssamenwerking natuur
    koninkrijksrelaties digitalisering media emancipatie werkgelegenheid waterstaat visserij
    wetenschap welzijn arbeid handel volkshuisvesting groei westen oosten noorden zuiden
    wereldoorlog oorlog verdrag akkoord league cup spelen tour giro vuelta prijs award oscar
    kampioenschap festival koningsdag bevrijdingsdag prinsjesdag pasen pinksteren kerst kerstmis
    sinterklaas ramadan suikerfeest carnaval hemelvaart nieuwjaar oudjaar covid corona bijbel koran
    god allah grondwet wet internet facebookpagina eredivisie bundesliga
"""
_SHORT = 3  # "jan" and "dec" are first names too when they have a capital
_PARTICLES = """
    van de der den ter ten te het 't von zu di da du del della la le el al bin ibn
    Van De Der Den Ter Ten El Al La Le Von Bin
"""
_JOINERS = "van voor der des de het en & of the and"


def _by_word(words: dict[str, str]) -> dict[str, str]:
    return {word: sort for sort, listed in words.items() for word in listed.split()}


def _common(word: str) -> bool:
    """Whether the word list knows `word` without a capital."""
    lower = word.lower()
    lemma = simplemma.lemmatize(lower, lang="nl")
    return simplemma.is_known(lower, lang="nl") and lemma[:1].islower()


_ROLE_ENDINGS = tuple(_ROLES.split())


def _is_role(word: str) -> bool:
    """Whether `word` is a role or ends in one, "ex-" and "oud-" included."""
    return word.lower().removesuffix("-").endswith(_ROLE_ENDINGS)


_ENTRIES = LISTS.entries()
_FIRST_NAMES = LISTS.first_names()


def _languages() -> frozenset[str]:
    """Give CLDR's languages in lower case, but for those that are a people's or a first name."""
    known = {name for entry in _ENTRIES for name in (entry.name, *entry.aliases)}
    names = Locale("nl").languages.values()
    return frozenset(n.lower() for n in names if n not in known and n not in _FIRST_NAMES)


RULES = NameRules(
    entries=_ENTRIES,
    first_names=_FIRST_NAMES,
    particles=frozenset(_PARTICLES.split()),
    joiners=frozenset(_JOINERS.split()),
    of_words=frozenset({"van", "voor"}),
    family_names=frozenset(),
    roles=_ROLE_ENDINGS,
    is_role=_is_role,
    organisation_words=_by_word(_ORGANISATION_WORDS),
    organisation_compounds=_ORGANISATION_COMPOUNDS,
    place_words=_by_word(_PLACE_WORDS),
    organisation_endings=(
        "bond",
        "partij",
        "universiteit",
        "museum",
        "raad",
        "unie",
        "instituut",
        "fonds",
        "bank",
    ),
    # what a body does closes its name: "Delta Rivieronderzoek"
    organisation_tasks=("bescherming", "beheer", "hulp", "onderzoek", "onderwijs", "zorg"),
    place_endings=tuple(_PLACE_ENDINGS.split()),
    no_bearers=frozenset(_NO_BEARERS.split()) | _languages(),
    calendar=frozenset(DATES.weekdays)
    | {month for month in DATES.months if len(month) > _SHORT}
    | {"mei"},
    articles=frozenset({"De", "Het", "Een", "de", "het", "een"}),
    common=_common,
)
