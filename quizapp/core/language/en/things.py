"""English words to ask for things: what, whom, which animal."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizapp.core.language.document import Token
from quizapp.core.language.en import roles
from quizapp.core.language.en.states import is_past
from quizapp.core.language.sorts import Sort, SortTable

WHAT = "what"
WHO = "who"
WHOM: str | None = "who"
WHERE = "where"
WHERETO = "where"

_BODIES = """
    academy agency airline alliance army association authority band bank board brigade
    broadcaster bureau cabinet
    chain charity choir club coastguard college commission committee company congregation consortium
    consulate cooperative corporation council court department embassy family federation firm
    foundation fund gang government group guard hospital inspectorate institute institution insurer
    jury league library manufacturer ministry museum navy newspaper office operator orchestra
    exporter grower importer maker operator organisation organization panel parliament processor
    producer party police press publisher regulator retailer
    school
    senate shop society squad start-up startup state supermarket supplier team theatre tribunal
    trust
    union university watchdog
"""
_PEOPLE = """
    adult amateur applicant athlete audience baby bidder builder buyer caller candidate carer
    child citizen client collector commuter consumer crew criminal crowd customer cyclist
    demonstrator
    diver docker donor driver employee employer expert family fan farmer farmhand firefighter
    fisherman
    follower guest helper homeowner hunter infant inhabitant investor jogger juror leader listener
    lodger man member migrant neighbour nurse onlooker owner paramedic parent participant passenger
    patient pedestrian pensioner people performer person player pupil reader refugee rescuer
    resident
    rider rival sailor schoolchild shopkeeper shopper skater soldier spectator staff student
    supporter
    survivor swimmer teacher teenager tenant thief tourist trader trainee traveller twin user viewer
    villager visitor volunteer voter walker woman worker youngster
"""
_NOUNS = {
    Sort.PERSON: _PEOPLE,
    Sort.BODY: _BODIES,
    Sort.ANIMAL: """
        animal ant ape badger bat bear beaver bee bird bull butterfly calf cat chicken cod cow crab
        deer dog dolphin donkey duck eagle eel elephant fish fly fox frog goat goose gull hare hawk
        hedgehog heron herring horse insect jellyfish lamb lion lobster mackerel mole monkey
        mosquito
        moth mouse mussel octopus otter owl oyster parrot penguin pig pigeon rabbit rat robin salmon
        seagull seahorse seal shark sheep shrimp snail snake sparrow spider sponge squid squirrel
        starling stork swallow swan tiger toad tortoise trout tuna turtle wasp whale wolf worm
    """,
    Sort.PLANT: """
        birch bush daffodil fern flower grass heather hedge moss oak orchid plant reed rose shrub
        tree
        tulip weed wheat willow
    """,
    Sort.BUILDING: """
        arena barn bungalow cabin café castle cathedral chapel church cinema clinic cottage factory
        farm flat garage greenhouse hall hostel hotel house hut jail lighthouse mansion mill
        monastery
        mosque office palace prison pub restaurant shed skyscraper stadium stable synagogue temple
        terminal tower villa warehouse windmill workshop
    """,
    Sort.PLACE: """
        airport alley archive box chest container cupboard drawer safe trunk avenue bay beach
        border bridge campsite canal car-park cave cellar cemetery centre channel coast crossing
        dam desert district ditch dock dune estate field footbridge forest garden harbour hill
        island junction kitchen lake lane market meadow moor motorway mountain neighbourhood
        park path pier plain pitch platform playground pond pool port quay quarry railway reef
        reserve reservoir river road roundabout runway seabed shore square station street suburb
        summit terrace town trail tunnel valley viaduct village volcano wall waterfall wood yard
        zoo
    """,
    Sort.VEHICLE: """
        aeroplane ambulance bicycle bike boat bulldozer bus camper canoe car caravan carriage coach
        ferry freighter helicopter jet lifeboat locomotive lorry minibus moped motorbike plane
        rocket
        ship submarine tanker taxi tractor train tram truck van vessel wagon yacht
    """,
    Sort.DEVICE: """
        alarm anchor antenna battery bell buoy cable camera chip clock computer crane drill drone
        engine filter floodlight glasses instrument key lamp laptop lens lock machine microphone
        microscope motor oven phone piano pump radar robot satellite scanner screen sensor
        smartphone tablet telescope thermometer turbine valve violin watch
    """,
    Sort.FOOD: """
        apple banana bean beef beer biscuit bread butter cake cheese cherry chocolate cocoa coffee
        egg flour fruit garlic grape ham honey ice-cream jam juice lemonade meal meat milk
        mushroom nut
        onion orange pasta pear pizza pork potato rice salad sandwich sausage soup soybean
        strawberry
        sugar tea tomato vegetable wine yoghurt
    """,
    Sort.SUBSTANCE: """
        aluminium asbestos asphalt carbon cement clay coal concrete copper cotton diesel dust
        electricity
        fertiliser fuel gas glass gold gravel ice iron lead leather lithium metal mud nitrogen oil
        oxygen paint paper petrol plastic rubber salt sand silver snow steel stone timber uranium
        water
        wood wool zinc
    """,
    Sort.CLOTHING: "belt blanket boot coat dress glove hat helmet jacket shirt shoe skirt sock",
    Sort.TEXT: """
        advice agreement article book brochure certificate contract deal decision diary document
        draft
        email essay form guide handbook letter list magazine manuscript map memo memoir message note
        notebook novel paper petition plan poem proposal recipe report review score script speech
        statement study survey text ticket verdict website
    """,
    Sort.WORK: """
        album ballet carving concert documentary exhibition film mural musical opera painting photo
        photograph play portrait sculpture series song statue symphony tapestry
    """,
    Sort.EVENT: """
        accident attack auction avalanche blast ceremony clash collision competition concert
        conference
        congress crash crisis debate demonstration drought earthquake election eruption evacuation
        excavation exercise expedition explosion fair festival final fire flood funeral game hearing
        inquest inquiry investigation landslide launch march match meeting negotiation outbreak
        outage
        parade party performance premiere protest race raid rally referendum rehearsal rescue riot
        robbery strike summit talks tour tournament training trial trip visit vote war wedding
    """,
    Sort.AILMENT: """
        allergy asthma bronchitis burn cancer cold concussion dementia diabetes disease flu fracture
        headache hypothermia infection injury insomnia malaria measles pneumonia stress stroke virus
    """,
    Sort.WEATHER: """
        blizzard downpour drought fog frost gale hail heat heatwave hurricane ice lightning mist
        rain
        rainfall snow snowfall storm thunderstorm tornado wind
    """,
    Sort.MONEY: """
        bill bonus budget compensation cost debt donation fare fee fine funding grant income
        interest investment loan loss money pay pension premium price profit prize rent revenue
        salary
        saving subsidy tax wage
    """,
    Sort.RULE: """
        ban condition curfew deadline duty law limit measure obligation order permit quota
        regulation
        right rule sanction tariff treaty
    """,
    Sort.PART: """
        ankle arm bow brake ceiling chest deck door elbow eye finger floor foot hand head hip knee
        leg mast neck nose propeller roof rudder seat shoulder tail tooth wheel window wing
    """,
    Sort.FEELING: """
        anger anxiety concern criticism delight disappointment fear frustration grief hope joy pain
        panic pride regret relief shame unrest worry
    """,
}
# English compounds are words apart; "economist" is no mist.
_TABLE = SortTable(_NOUNS, shortest_tail=20)

_PROFESSIONS = ("ographer", "ician", "iatrist", "smith", "maker")
# "Pharmacist", "cyclist", "motorist", but no list and no twist.
_OF_AN_ART = re.compile(r"\w{4,}ist")
_NO_ART = frozenset(
    {"checklist", "hoist", "playlist", "setlist", "shortlist", "waitlist", "whist", "zeitgeist"}
)
_DOERS = ("er", "or", "ee", "ant", "ent")

_KINDS = {Sort.ANIMAL: "which animal", Sort.VEHICLE: "which vehicle", Sort.AILMENT: "which illness"}
_SEVERAL = {Sort.ANIMAL: "which animals", Sort.VEHICLE: "which vehicles"}

_WITH_PEOPLE = frozenset({"against", "by", "for", "from", "to", "with"})
WHEREABOUTS = frozenset(
    {"above", "along", "at", "behind", "beneath", "beside", "in", "inside", "near", "off", "on"}
    | {"outside", "under"}
)
# Nothing is asked for behind a preposition.
BESIDES: Mapping[str, frozenset[Sort]] = {}
# "Where … to" would leave the preposition behind.
DIRECTIONS: frozenset[str] = frozenset()
OUT_OR_TO = frozenset({"from", "into", "onto", "to"})

# They set one thing before others, and are told with it: "mainly food".
SETTING_FIRST = frozenset({"chiefly", "especially", "first", "mainly", "mostly", "only"})

# Behind them comes one of several things: a question for it has more than one answer.
ONE_OF_MORE = frozenset({"also", "among", "even", "including", "like", "sometimes", "too"})

# They leave open which or how many.
VAGUE = frozenset(
    "all any certain different each enough every few fewer less little many more most much other "
    "several some such various".split()
)

# Verbs that mean little by themselves.
_LIGHT = """
    be become cast come consist do enter exist form get give go happen have hold involve keep leave
    make mean put reach remain stay take
"""
LIGHT_VERBS = frozenset(_LIGHT.split())

# Nouns that form one idea with their verb, or that say too little to be an answer.
_EMPTY = """
    ability access account action advantage aim amount answer area aspect attempt attention average
    ballot
    basis beginning behalf benefit bit case cause chance change choice circumstance claim comment
    concern condition connection contact context control danger degree demand detail difference
    difficulty direction doubt edge effect effort element end energy example experience extent eye
    face
    fact factor favour feature feeling focus form future goal ground half hand head heart help
    idea impact impression influence interest issue job kind lack lead lesson level life line link
    list
    look loss lot majority manner mark matter mean mind moment move name need number occasion
    opinion opportunity option order outcome pair part place plenty point position possibility power
    pressure problem process progress purpose question range rate reaction reason record
    relation respect response responsibility rest result risk role room round sense series
    set shape share side sign situation size sort spot stage stake stand start state step story
    success
    support talk task term thing time top total touch trouble turn type use value version view
    voice way weight while word work world
"""
EMPTY = frozenset(_EMPTY.split())

_ONE = {"are": "is", "were": "was", "have": "has", "do": "does", "go": "goes"}
_HISSING = ("s", "x", "z", "ch", "sh")


def sort(noun: str) -> Sort | None:
    """Return the sort of a noun in its dictionary form; None where it is not known."""
    if (listed := _TABLE.listed(noun)) is not None:
        return listed
    artist = bool(_OF_AN_ART.fullmatch(noun)) and noun not in _NO_ART
    known = roles.is_role(noun) or roles.is_person(noun)
    person = known or artist or noun.endswith(_PROFESSIONS)
    return Sort.PERSON if person else _TABLE.of_compound(noun)


def may_be_people(noun: str) -> bool:
    """Whether a noun of no known sort ends as words for who does something do."""
    return noun.lower().endswith(_DOERS)


def kind(sort_: Sort | None, *, several: bool) -> str | None:
    """Return the question words that name the sort: "which animal"; None where "what" is better."""
    kinds = _SEVERAL if several else _KINDS
    return kinds.get(sort_) if sort_ else None


def behind(_preposition: str) -> str | None:
    """Ask for no thing behind a preposition: "with what" is stiff, and "what … with" halts."""
    return None


def behind_people(preposition: str) -> str | None:
    """Return the question words for people behind a preposition: "with whom"."""
    return f"{preposition} whom" if preposition in _WITH_PEOPLE else None


def with_one(finite: Token) -> str | None:
    """Return the finite verb as "what" and "who" have it: "What is closed?"."""
    text = finite.text.lower()
    bare = finite.pos == "VERB" and text == finite.lemma and not is_past(finite)
    if "Number=Plur" not in finite.morph and not bare:
        return text
    if text in _ONE:
        return _ONE[text]
    if finite.pos == "AUX" or "Tense=Past" in finite.morph:
        return text
    if text.endswith("y") and text[-2] not in "aeiou":
        return f"{text[:-1]}ies"
    return f"{text}es" if text.endswith(_HISSING) else f"{text}s"


def is_clear_object(_finite: Token, *, acts: bool) -> bool:  # noqa: ARG001 - Dutch asks for it
    """Whether "what" cannot be read as the subject: "do" and the word order always tell."""
    return True
