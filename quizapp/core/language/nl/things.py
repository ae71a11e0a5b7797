"""Dutch words to ask for things: wat, waarmee, welk dier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import simplemma

from quizapp.core.language.document import Token
from quizapp.core.language.nl import roles
from quizapp.core.language.sorts import Sort, SortTable

WHAT = "wat"
WHO = "wie"
WHOM: str | None = None
WHERE = "waar"
WHERETO = "waarheen"

_BODIES = """
    afdeling autoriteit bank bedrijf beweging bond bondgenootschap brandweer bureau bende club
    college comité commissie concern corporatie coöperatie departement dienst douane fabrikant
    federatie fonds fractie gemeente gemeenteraad gerechtshof gezin groep gewest holding hulpdienst
    inspectie instantie instelling instituut justitie kabinet kamer keten koepel koor krant leger
    leiding leverancier luchtmacht maatschappij ministerie museum omroep onderneming organisatie
    orkest overheid parket parlement partij ploeg politie provincie raad rechtbank redactie rederij
    regering reisbureau school start-up startup stichting stad supermarkt team toezichthouder
    uitgeverij unie universiteit vakbond vereniging vervoerder verzekeraar waterschap werkgroep
    ziekenhuis
"""
_PEOPLE = """
    aanhanger arbeider babyboomer badmeester baby bedenker bejaarde belegger beller betoger bewaker
    bezoeker bouwvakker brandweerman buurman buurvrouw burger cliënt consument crimineel demonstrant
    dief drager duiker fan fietser figurant forens gast gezinslid gedupeerde hardloper huurder
    huiseigenaar inwoner jager jeugdige jongere kiezer kijker kind klant klimmer kleinkind koper
    lezer leider luisteraar machinist man mantelzorger medewerker melder mens meisje nabestaande
    opvarende ouder oudere omstander passagier patiënt pendelaar peuter publiek puber
    reiziger scholier senior soldaat speler spelers steward student supporter toehoorder toeschouwer
    toerist tiener tweeling vakantieganger verzamelaar visser vluchteling voetganger voorbijganger
    vrachtwagenchauffeur vreemdeling vrouw wandelaar werker werkloze werkgever winkelier
    wetenschapper zwemmer zeiler zus
"""
_NOUNS = {
    Sort.PERSON: _PEOPLE,
    Sort.BODY: _BODIES,
    Sort.ANIMAL: """
        aap bever bij das dier dolfijn duif eend egel ekster ezel eland gans geit haai haas hert
        hommel hond hond kat kever kip koe konijn krab kreeft kikker lam leeuw mier mol mossel mug
        muis nerts oester olifant otter paard pad papegaai pauw pinguïn poes rat ree reiger rund
        schaap schildpad slak slang specht spin spreeuw steur tijger uil valk varken vis vleermuis
        vlinder vogel vos walvis wesp wild wolf worm zalm zeehond zeeleeuw zwaan zwaluw zwijn
        zandspiering
    """,
    Sort.PLANT: """
        bloem boom eik beuk gras graan heide kruid linde mais mos orchidee plant roos struik tarwe
        tulp wilg riet
    """,
    Sort.BUILDING: """
        bibliotheek bioscoop boerderij bunker café fabriek flat garage gebouw gemeentehuis
        gevangenis hal hotel huis huisje kantoor kapel kas kasteel kathedraal kazerne kerk
        kliniek klooster loods molen moskee museum paleis pand ruïne schuur sporthal
        stadhuis stadion synagoge tempel theater toren villa vuurtoren winkel woning zwembad
    """,
    Sort.PLACE: """
        akker archief container doos kast kist koffer lade baai bad bakkerij begraafplaats berg
        binnenstad bocht bos brug buurt camping centrum dal depot dijk dorp duin eiland gracht
        grens haven havendam heuvel industrieterrein kade kamer kanaal kelder kruispunt kust
        magazijn markt meer moeras parkeerplaats park parkeerterrein perron plein polder podium
        rivier rotonde sloot snelweg spoor station strand straat stuwmeer terrein terras tuin
        tunnel uiterwaard vallei veld viaduct vijver vlakte vliegveld weg wei wijk woestijn zaal
        zandbank zandplaat zee zolder
    """,
    Sort.VEHICLE: """
        ambulance auto bakfiets boot brommer bus busje camper caravan fiets ferry graafmachine
        helikopter jacht kano kruiser locomotief metro motor raket scooter schip sloep taxi tractor
        tram trein truck veerboot vliegtuig vrachtwagen vrachtschip wagon zeiljacht
    """,
    Sort.DEVICE: """
        accu alarm anker antenne apparaat batterij bel bril camera chip computer drone filter
        glijbaan hamer horloge instrument kabel ketel klok kluis laptop lamp lift machine
        microfoon microscoop motor oven piano pomp robot satelliet scanner scherm sensor slot
        smartphone telefoon telescoop thermometer tablet turbine viool windmolen zender zonnepaneel
        warmtepomp sleutel stoplicht verkeerslicht reddingsvest
    """,
    Sort.FOOD: """
        aardappel appel banaan bier biet boter brood broodje boon cacao chocolade druif ei frisdrank
        frites fruit gehakt groente ham honing kaas kiwi knoflook koek koekje koffie komkommer lunch
        maaltijd melk noot ontbijt pasta peer pinda rijst sinaasappel snoep soep suiker taart thee
        tomaat ui vlees voedingsmiddel voedsel vrucht wijn worst wortel yoghurt zout
    """,
    Sort.SUBSTANCE: """
        aardgas aluminium asbest asfalt baksteen benzine beton diesel drinkwater elektriciteit gas
        glas goud grind grondstof hout ijzer katoen kerosine klei koper kunstmest leer lood metaal
        mest olie papier plastic porselein rubber staal steen steenkool steenkolen stikstof stroom
        verf water waterstof wol zand zeewater zilver zink zijde leidingwater
    """,
    Sort.CLOTHING: """
        broek deken handschoen helm hoed jas jurk laars muts pak rok schoen shirt sjaal sok trui
        uniform vest
    """,
    Sort.TEXT: """
        aanbeveling advies artikel bericht besluit blad boek brief brochure cijfer contract dagboek
        document dossier e-mail folder formulier grafiek handtekening kaart kaartje manuscript
        nota notitie onderzoek petitie plan rapport recept roman scenario scriptie studie tabel
        tekst tijdschrift toespraak vakblad verklaring verslag voorstel vonnis website enquête
        reddingsplan
    """,
    Sort.WORK: """
        album beeld concert documentaire film foto fresco gedicht lied musical muziekstuk opera
        schilderij serie song standbeeld symfonie tekening tentoonstelling toneelstuk vaas
    """,
    Sort.EVENT: """
        aanslag aanvaring aardbeving actie begrafenis bijeenkomst blokkade botsing brand bezoek
        conferentie congres crisis debat demonstratie ding duel evacuatie explosie expeditie
        feest festival finale gesprek herdenking huldiging inbraak inspectie keuring kraak
        lawine maaltijd lekkage manifestatie mars motie oefening onderhandeling ongeluk ongeval
        ontploffing oorlog opening optocht overleg overstroming overval pandemie plechtigheid
        première proces proef protest reis rel revolutie ruzie schipbreuk staking storing tocht
        toernooi training uitbarsting uitbraak vechtpartij vergadering verkiezing veiling
        viering wedstrijd zitting
    """,
    Sort.AILMENT: """
        allergie astma bijziendheid breuk diabetes griep hersenschudding hoofdpijn infectie kanker
        koorts longontsteking malaria stress virus ziekte
    """,
    Sort.WEATHER: """
        bliksem droogte hagel hitte hittegolf hoogwater ijs kou mist noodweer onweer orkaan regen
        regenval slagregen sneeuw storm stormvloed vorst wateroverlast wind windstoot zeewind
    """,
    Sort.MONEY: """
        bedrag begroting belasting boete energierekening geld korting lening loon loonsverhoging
        opbrengst prijs rekening rente salaris schadevergoeding schuld subsidie toeslag vergoeding
        winst
    """,
    Sort.RULE: """
        afspraak bevel eis maatregel noodtoestand plicht recht regel uitzondering verbod verdrag
        vergunning voorwaarde wet wetsvoorstel
    """,
    Sort.PART: """
        arm been boeg dak deur enkel gevel glijbaan hand heup hoofd knie kop mast muur neus nek oog
        oor orgel raam ramen rails roer rug schouder tegel trap vinger vloer vleugel voet wand wiel
    """,
    Sort.CHANGE: """
        achterstand afname daling defect fout gebrek krimp overschot stijging tegenvaller tekort
        toename uitval verlies vertraging vervuiling
    """,
    Sort.FEELING: """
        angst blijdschap boosheid frustratie honger hoop irritatie kritiek onrust onvrede opluchting
        paniek pijn schaamte spijt teleurstelling twijfel verdriet vreugde weerstand woede zorg
    """,
}
_DOERS = ("er", "aar", "eur", "or", "ist", "ant", "ent", "ling")
_SHORT = 3
"""Letters of "oom" and "man", in which other words end by chance."""
_TABLE = SortTable(_NOUNS, shortest_tail=3)

_KINDS = {
    Sort.ANIMAL: "welk dier",
    Sort.VEHICLE: "welk voertuig",
    Sort.AILMENT: "welke aandoening",
}
_SEVERAL = {
    Sort.ANIMAL: "welke dieren",
    Sort.VEHICLE: "welke voertuigen",
}

# Prepositions that "waar" goes with, and the form they then have.
_BEHIND_WAAR = {
    "aan": "waaraan",
    "in": "waarin",
    "met": "waarmee",
    "naar": "waarnaar",
    "op": "waarop",
    "over": "waarover",
    "tegen": "waartegen",
    "tot": "waartoe",
    "uit": "waaruit",
    "van": "waarvan",
    "voor": "waarvoor",
    "door": "waardoor",
    "bij": "waarbij",
    "onder": "waaronder",
}
# Sorts that are asked for behind a preposition also where the verb does not call for it.
BESIDES: Mapping[str, frozenset[Sort]] = {
    "in": frozenset({Sort.TEXT}),
    "met": frozenset({Sort.DEVICE, Sort.VEHICLE, Sort.SUBSTANCE, Sort.CLOTHING}),
    "voor": frozenset({Sort.DEVICE, Sort.MONEY, Sort.RULE, Sort.SUBSTANCE, Sort.TEXT, Sort.WORK}),
}
WITH_PEOPLE = frozenset({"aan", "bij", "door", "met", "naar", "over", "tegen", "van", "voor"})
WHEREABOUTS = frozenset(
    {"aan", "bij", "boven", "in", "langs", "naast", "onder", "op", "rond", "vanuit"}
)
DIRECTIONS = frozenset({"naar"})
OUT_OR_TO = frozenset({"naar", "uit"})

# They set one thing before others, and are told with it: "vooral voedingsmiddelen".
SETTING_FIRST = frozenset({"vooral", "met name", "voornamelijk", "eerst", "alleen", "slechts"})

# Behind them comes one of several things: a question for it has more than one answer.
ONE_OF_MORE = frozenset(
    {"bijvoorbeeld", "onder", "ook", "zelfs", "eveneens", "waaronder", "zoals", "soms"}
)

# They leave open which or how many.
VAGUE = frozenset(
    "alle allerlei andere diverse elk elke enkele genoeg ieder iedere meer meerdere minder sommige "
    "veel verschillende weinig".split()
)

# Verbs that mean little by themselves.
LIGHT_VERBS = frozenset(
    "doen hebben komen gaan zijn blijven gebeuren houden zitten plaatsvinden bestaan worden "
    "heten betreffen vormen".split()
)

# Nouns that form one idea with their verb, or that say too little to be an answer.
_EMPTY = """
    aandacht aandeel aanleiding aantal achtergrond baan begin beeld begrip behoefte belang
    beroep beslissing besluit bestaan bezit bezwaar bijdrage blik deel doel druk effect eind
    einde ervaring gang gat gebied gebruik gedeelte geheel geluk gelijk gelegenheid geval gevoel
    gevolg gezicht groei geheim gebeuren gebrek grens hand handel helft help hoofd hoogte hulp
    idee impact indruk inhoud initiatief invloed inzet kans keer keus keuze kracht kant kwestie
    last leiding leven leeftijd lijn lijst maat manier mate meer meerderheid middel moeite
    mogelijkheid moment nadeel naam nadruk niveau nummer ogenblik onderdeel oog oordeel oorzaak
    paar paal periode persoon plaats plek positie probleem punt reactie rede reden rekening
    reeks rest resultaat rol ruimte ronde schuld situatie soort slag sprake stand stap steun
    stem stilte stuk taak teken ten toekomst toestand top tijd totaal uitzicht val verband
    verhaal verloop verschil vertrouwen vorm vraag voordeel voorbeeld voorkeur voorraad waarde
    weg werk wens wijze wil zaak zicht zin zorg zijde ding dingen liter kilo kilometer meter
    gram stuks iets niets stelling spoed leiden vergelijking verantwoordelijkheid
"""
EMPTY = frozenset(_EMPTY.split())

_ONE = {
    "zijn": "is",
    "waren": "was",
    "hebben": "heeft",
    "hadden": "had",
    "worden": "wordt",
    "werden": "werd",
    "kunnen": "kan",
    "konden": "kon",
    "moeten": "moet",
    "moesten": "moest",
    "mogen": "mag",
    "mochten": "mocht",
    "willen": "wil",
    "wilden": "wilde",
    "zullen": "zal",
    "zouden": "zou",
    "gaan": "gaat",
    "gingen": "ging",
    "komen": "komt",
    "kwamen": "kwam",
    "staan": "staat",
    "stonden": "stond",
    "krijgen": "krijgt",
    "kregen": "kreeg",
    "nemen": "neemt",
    "namen": "nam",
    "vonden": "vond",
    "vinden": "vindt",
    "blijven": "blijft",
    "bleven": "bleef",
    "raken": "raakt",
    "raakten": "raakte",
    "liggen": "ligt",
    "lagen": "lag",
    "geven": "geeft",
    "gaven": "gaf",
    "helpen": "helpt",
    "hielpen": "hielp",
    "verdwijnen": "verdwijnt",
    "verdwenen": "verdween",
}


def sort(noun: str) -> Sort | None:
    """Return the sort of a noun in its dictionary form; None where it is not known."""
    if (listed := _TABLE.listed(noun)) is not None:
        return listed
    person = _is_role(noun) or roles.is_person(noun)
    return Sort.PERSON if person else _TABLE.of_compound(noun)


def _is_role(noun: str) -> bool:
    """Whether it is a role, or a word with one behind it: "stoom" is no "oom"."""
    before = noun.lower()[:-_SHORT] or noun
    relative = roles.is_person(noun[-_SHORT:])
    joined = (before, before.removesuffix("s") or before)
    whole = not relative or any(simplemma.is_known(part, lang="nl") for part in joined)
    return whole and roles.is_role(noun)


def may_be_people(noun: str) -> bool:
    """Whether a noun of no known sort ends as words for who does something do."""
    return noun.lower().endswith(_DOERS)


def kind(sort_: Sort | None, *, several: bool) -> str | None:
    """Return the question words that name the sort: "welk dier"; None where "wat" is better."""
    kinds = _SEVERAL if several else _KINDS
    return kinds.get(sort_) if sort_ else None


def behind(preposition: str) -> str | None:
    """Return the question word for a thing behind a preposition: "waarmee"."""
    return _BEHIND_WAAR.get(preposition)


def behind_people(preposition: str) -> str | None:
    """Return the question words for people behind a preposition: "met wie"."""
    return f"{preposition} {WHO}" if preposition in WITH_PEOPLE else None


def with_one(finite: Token) -> str | None:
    """Return the finite verb as "wat" and "wie" have it; None where it is not known.

    Behind them the verb is singular, whatever the answer: "Wat werd duurder?"
    """
    text = finite.text.lower()
    if "Number=Plur" not in finite.morph:
        return text
    if text in _ONE:
        return _ONE[text]
    if "Tense=Past" in finite.morph:
        return text.removesuffix("n") if text.endswith(("den", "ten")) else None
    return next((form for form in _singulars(text) if _is_form_of(form, text)), None)


def _singulars(infinitive: str) -> Iterator[str]:
    """Yield how the singular may be written: klagen → klaagt, letten → let, reizen → reist."""
    base = infinitive.removesuffix("en")
    long = base[:-1] + base[-2:] if base[-2:-1] in {"a", "e", "o", "u"} else base
    short = base[:-1] if base[-1:] == base[-2:-1] else base
    for stem in dict.fromkeys((short if short != base else long, base)):
        spoken = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1:], stem[-1:])
        yield spoken if spoken.endswith("t") else f"{spoken}t"


def _is_form_of(form: str, infinitive: str) -> bool:
    known = simplemma.is_known(form, lang="nl")
    return known and simplemma.lemmatize(form, lang="nl") == infinitive


def is_clear_object(finite: Token, *, acts: bool) -> bool:
    """Whether "wat" cannot be read as the subject beside the real one.

    "Wat raakte de wagon?" can be read both ways; not so behind a plural verb, or with a subject
    that acts (`acts`): "Wat bouwt de gemeente?"
    """
    return acts or "Number=Plur" in finite.morph
