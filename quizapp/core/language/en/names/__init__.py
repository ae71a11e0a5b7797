"""English names, and the words by which a name and its kind are recognised."""

from __future__ import annotations

import simplemma
from babel import Locale

from quizapp.core.language.base import NameRules
from quizapp.core.language.en.dates import RULES as DATES
from quizapp.core.language.en.names.reading import LISTS

# what a person is or does, each as a whole word
_ROLES = """
    accountant activist actor actress administrator admiral adviser advisor advocate agent aide
    aircraftman alderman ambassador analyst anchor anthropologist apprentice archaeologist
    archbishop architect artist assistant astronaut astronomer athlete attorney aunt author
    backbencher baker banker barber baron baroness barrister bartender batsman biologist bishop
    blogger boss bowler boxer boyfriend brigadier broadcaster broker brother builder businessman
    businessperson businesswoman butcher campaigner candidate capt captain cardinal carpenter
    cashier cellist ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain
    chef chemist chief chiefs choreographer classmate cleaner clerk climatologist coach col
    colleague collector colonel columnist comedian commander commentator commissioner commodore
    composer comptroller conductor congressman congresswoman conservationist constable
    consultant cop coroner correspondent councillor councilman councilmember councilor
    councilwoman counsel counsellor cousin creator critic curator customer cyclist dad dame
    dancer daughter deacon dean defendant defender delegate demonstrator dentist deputy designer
    detective developer diplomat director doctor dr driver drummer duchess duke ecologist
    economist editor educator electrician emperor employee engineer entrepreneur envoy
    epidemiologist executive expert explorer farmer father fiancé fiancée film-maker filmmaker
    firefighter fisherman footballer forecaster forward founder fr friend gardener gen general
    geologist girlfriend goalkeeper goalscorer golfer gov governor grandfather grandmother guard
    guitarist guru headmaster headmistress headteacher hero historian holder hon host hunter
    husband immunologist influencer inspector instructor inventor investigator investor
    journalist judge juror justice keeper king lab lady landlord lawmaker lawyer leader lecturer
    legislator librarian lieutenant lobbyist lord lt major manager marshal mathematician mayor
    mechanic medalist medallist medic member mentor merchant meteorologist microbiologist
    midfielder midwife minister miss moderator monarch monk mother motorist mp mps mr mrs ms msp
    mum musician mx negotiator neighbor neighbour nephew neurologist neuroscientist niece
    novelist nun nurse officer official ombudsman oncologist operator opponent organiser
    organizer owner paediatrician painter paramedic parliamentarian participant partner
    passenger pastor patient patriarch philosopher photographer physician physicist pianist
    pilot pitcher player playwright plumber poet policeman policewoman politician pope porter
    postman premier presenter president priest prime-minister prince princess principal producer
    prof professor programmer promoter prosecutor protester protestor psychiatrist psychologist
    publicist publisher pupil quarterback queen rabbi racer ranger rapper rector referee refugee
    rep reporter representative researcher resident restaurateur rev rider rival rower runner
    sailor salesman salesperson saleswoman scholar scientist scout screenwriter sculptor seaman
    secretary sen senator sergeant sgt sheikh sheriff shopkeeper singer singer-songwriter sir
    sister skater skier skipper sociologist soldier solicitor son songwriter soprano speaker
    specialist spokesman spokesperson spokeswoman sprinter star statistician stepfather
    stepmother strategist striker student suffragette suitor superintendent supervisor surfer
    surgeon surveyor suspect swimmer teacher teammate technician teenager tenor theologian
    therapist tourist trader trainer treasurer trustee tutor tycoon uncle undersecretary vet
    veteran vicar vice-president viceroy victim violinist virologist viscount volunteer warden
    whistleblower widow widower wife winger winner witness worker writer youtuber zoologist
"""
_ORGANISATION_WORDS = {
    "alliance": "alliance coalition",
    "party": "party",
    "bank": "bank lender bankers",
    "union": "union unions",
    "association": "association federation foundation charity society institute-of trust league "
    "confederation nonprofit non-profit campaigners coalition network",
    "broadcaster": "broadcaster channel station",
    "newspaper": "newspaper tabloid magazine journal daily weekly website gazette herald tribune "
    "telegraph chronicle ledger courier examiner observer bulletin sentinel dispatch inquirer",
    "news agency": "agency newswire",
    "company": "company firm carmaker automaker retailer supermarket chain manufacturer maker "
    "chipmaker airline insurer supplier operator publisher start-up startup giant conglomerate "
    "brewer developer developers housebuilder drugmaker contractor startup group holdings inc "
    "corp corporation ltd plc llc co limited industries airlines airways motors pharmaceuticals "
    "technologies systems energy partners ventures capital studios records",
    "university": "university universities polytechnic",
    "research institute": "institute institution think-tank thinktank laboratory observatory "
    "academy consultancy pollster",
    "museum": "museum gallery",
    "hospital": "hospital clinic infirmary",
    "sports club": "club team side squad fc afc cf rfc united rovers wanderers athletic",
    "institution": "ministry department court council commission committee authority agency "
    "inspectorate service regulator watchdog parliament senate assembly tribunal bureau office "
    "police constabulary congress cabinet directorate board command taskforce administration "
    "treasury",
    "movement": "movement militia brigade front brotherhood",
    "school": "school academy college primary secondary",
}
_PLACE_WORDS = {
    "city": "city capital town village hamlet port suburb municipality borough seaside",
    "country": "country nation kingdom",
    "region": "province region state county district territory prefecture oblast canton peninsula",
    "place": "island islands isle river lake loch mount mountain sea ocean bay gulf strait cape "
    "airport station stadium arena harbour harbor park forest wood woods beach valley hill hills "
    "street road avenue lane square bridge boulevard prison castle palace canal volcano desert "
    "cathedral abbey theatre theater hotel tower reservoir dam creek glacier motorway highway "
    "square terrace neighbourhood neighborhood coast reef point falls crescent drive heath moor "
    "plant refinery mine pier docks wharf cemetery monument memorial reserve",
}
_PLACE_ENDINGS = "shire burgh ville borough"
# events and fields: they have a capital, but they neither act nor are a place
_NO_BEARERS = """
    state d.c.
    culture education finance defence defense justice health environment agriculture transport
    energy trade climate sport sports science welfare housing migration immigration labor
    employment infrastructure communications development innovation security affairs
    sanitation fisheries tourism
    war wars treaty act bill accord accords cup games league olympics olympic paralympics
    championship championships prix open masters marathon tour grand award awards prize oscar
    oscars bafta emmy grammy festival christmas easter ramadan eid hanukkah diwali halloween
    thanksgiving lent passover covid covid-19 coronavirus brexit bible quran koran god allah
    constitution internet holocaust renaissance reformation revolution west east north south
    northern southern eastern western english wi-fi twitterati xbox eurovision nobel booker
    pulitzer mr mrs ms miss
"""
_PARTICLES = """
    van de der den ter von zu di da du del della la le el al bin ibn al- dos das ben of
    Van De Der Den Ter El Al La Le Von Bin Du Di Da Ben St. St Mac
"""
_JOINERS = "of for and the on de & du des"
_ROLE_WORDS = frozenset(_ROLES.split())


def _by_word(words: dict[str, str]) -> dict[str, str]:
    return {word: sort for sort, listed in words.items() for word in listed.split()}


def _is_role(word: str) -> bool:
    """Whether `word` is a role, in the plural too; "Mr." with its full stop."""
    lower = word.lower().rstrip(".")
    return lower in _ROLE_WORDS or (lower.endswith("s") and lower[:-1] in _ROLE_WORDS)


_ENTRIES = LISTS.entries()
_FIRST_NAMES = LISTS.first_names()
_KNOWN = frozenset(name for entry in _ENTRIES for name in (entry.name, *entry.aliases))


def _common(word: str) -> bool:
    """Whether the word list knows `word` without a capital; of a known name, only so."""
    lower, capital = word.lower(), word.capitalize()
    if not lower or not simplemma.is_known(lower, lang="en"):
        return False
    forms = (lower, capital) if capital in _KNOWN else (lower,)
    return all(simplemma.lemmatize(form, lang="en")[0].islower() for form in forms)


def _languages() -> frozenset[str]:
    """Give CLDR's languages in lower case, but for those that are a people's or a first name."""
    names = Locale("en").languages.values()
    return frozenset(n.lower() for n in names if n not in _KNOWN and n not in _FIRST_NAMES)


RULES = NameRules(
    entries=_ENTRIES,
    first_names=_FIRST_NAMES,
    particles=frozenset(_PARTICLES.split()),
    joiners=frozenset(_JOINERS.split()),
    of_words=frozenset({"of", "for"}),
    family_names=frozenset({"may", "march", "august"}),
    roles=tuple(_ROLES.split()),
    is_role=_is_role,
    organisation_words=_by_word(_ORGANISATION_WORDS),
    organisation_compounds=(),
    place_words=_by_word(_PLACE_WORDS),
    organisation_endings=("corp", "tech", "bank"),
    organisation_tasks=("research",),
    place_endings=tuple(_PLACE_ENDINGS.split()),
    no_bearers=frozenset(_NO_BEARERS.split()) | _languages(),
    calendar=frozenset(DATES.weekdays)
    | {month.lower() for month in DATES.months if month not in {"Mar", "Jan", "Dec"}},
    articles=frozenset({"The", "A", "An", "the", "a", "an"}),
    common=_common,
)
