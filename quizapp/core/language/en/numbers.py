"""English numbers: words, figures, hedges, and what looks like a number but is none."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from babel import Locale

from quizapp.core.language.base import NumberRules

_UNITS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
_TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_RANKS = {"first": "one", "second": "two", "third": "three", "fifth": "five", "eighth": "eight"} | {
    "ninth": "nine",
    "twelfth": "twelve",
}
_SCALES = {
    "dozen": 12,
    "thousand": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
    "trn": 10**12,
}
_REMEMBERED = 20_000  # words; most of an article's are no numbers and come again
_ANY = {**_UNITS, **_TEENS, **_TENS}


def _one_of(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_BELOW_HUNDRED = (
    rf"(?:(?P<ten{{0}}>{_one_of(_TENS)})(?:[- ](?P<unit{{0}}>{_one_of(_UNITS)}))?"
    rf"|(?P<small{{0}}>{_one_of(_UNITS | _TEENS)}))"
)
_CARDINAL = re.compile(
    rf"(?:(?P<hundred>(?:{_BELOW_HUNDRED.format('h')}[ -])?hundred)(?:(?: and)? |$))?"
    rf"(?:{_BELOW_HUNDRED.format('s')})?"
)
_HALF = re.compile(r"(?P<whole>[a-z]+)[- ]and[- ]a[- ]half")


@lru_cache(_REMEMBERED)
def cardinal(words: str) -> Decimal | None:
    """Read English words below ten thousand ("twenty-three", "fifteen hundred and five")."""
    words = words.lower()
    half = _HALF.fullmatch(words)
    whole = cardinal(half["whole"]) if half else None
    if whole is not None:
        return whole + Decimal("0.5")
    match = _CARDINAL.fullmatch(words) if words else None
    if match is None:
        return Decimal(0) if words == "zero" else None
    hundreds = (_below_hundred(match, "h") or 1) if match["hundred"] else 0
    return Decimal(hundreds * 100 + _below_hundred(match, "s"))


def _below_hundred(match: re.Match[str], place: str) -> int:
    parts = (match[f"{name}{place}"] for name in ("ten", "unit", "small"))
    return sum(_ANY[part] for part in parts if part)


@lru_cache(_REMEMBERED)
def ordinal(word: str) -> int | None:
    """Read an English rank in one word ("third", "twenty-first", "hundredth")."""
    before, hyphen, last = word.lower().rpartition("-")
    value = cardinal(before + hyphen + _without_rank(last)) if _without_rank(last) else None
    return int(value) if value else None


def _without_rank(word: str) -> str:
    """Turn a rank into the number it comes from; "" for other words."""
    if word in _RANKS:
        return _RANKS[word]
    if word.endswith("ieth"):
        return word.removesuffix("ieth") + "y"
    base = word.removesuffix("th")
    other = {"one", "two", "three", "five", "eight", "nine", "twelve", "a"} | _TENS.keys()
    return base if base != word and base not in other else ""


_GROUPED = re.compile(r"\d{1,3}(?:[, \u00a0\u202f\u2009]\d{3})+(?:\.\d+)?")
_PLAIN = re.compile(r"(?:0|[1-9]\d{0,6})(?:\.\d+)?")


def figures(digits: str) -> Decimal | None:
    """Read figures with a decimal point and thousands in groups ("1,250.5")."""
    if not (_GROUPED.fullmatch(digits) or _PLAIN.fullmatch(digits)):
        return None
    return Decimal(re.sub(r"[, \u00a0\u202f\u2009]", "", digits))


_HEDGES = (
    r"more than|less than|fewer than|no more than|no fewer than|no less than|not more than|nearly"
    r"|almost|about|around|roughly|approximately|some|over|well over|just over|just under|under"
    r"|up to|as many as|as much as|as few as|as little as|at least|at most|an estimated|estimated"
    r"|close to|upwards of|or so|circa|ca\.?|a little over|a little under|slightly more than"
    r"|slightly less than|slightly over|slightly under|just short of|just shy of|barely|only about"
    r"|a maximum of|a minimum of|a total of about|in excess of|above|below|an average of"
    r"|on average|average of|nearer|virtually|practically|perhaps|maybe|possibly|much more than"
    r"|much less than|far more than|far less than|far fewer than|many more than|a record"
    r"|(?:a|an) (?:good|whopping|staggering)|somewhere around|in the region of|~|\+/-|±"
)
_LABELS = (
    r"articles?|sections?|paragraph|chapters?|pages?|class|grade|year|line|lines|bus|tram|train"
    r"|number|channel|phase|part|parts|episode|category|platform|track|room|code|top|level|row"
    r"|seat|gate|terminal|flight|motorway|highway|interstate|route|road|type|model|version|annex"
    r"|appendix|question|day|week|month|round|stage|block|step|table|figure|floor|cell|pool|zone"
    r"|division|rule|point|season|volume|no\.?|nos\.?|lot|unit|district|ward|bill"
    r"|proposition|amendment|title|act|scene|game|match|set|lap|turn|tier|stanza|verse|apartment"
    r"|suite|box|exit|junction|pier|dock|hall|studio|area|exhibit|case|grade|key stage|under"
)
_CURRENCY = r"US\$|A\$|C\$|CA\$|AU\$|NZ\$|HK\$|S\$|R\$|Rs\.?|€|\$|£|¥|₹|EUR|USD|GBP"
_MEASURES = """
    percentage percent dollar dollars pound pounds euro euros yen yuan franc francs krona kroner
    rouble roubles ruble rubles cent cents pence penny p ton tons tonne tonnes year years month
    months hour hours minute minutes seconds day days week weeks decade decades century centuries
    night nights fortnight weekend weekends quarter metre metres meter meters kilometre kilometres
    kilometer kilometers centimetre centimetres centimeter centimeters millimetre millimetres
    mile miles yard yards foot feet inch inches hectare hectares acre acres km m cm mm km² m² m³
    kilo kilos kilogram kilograms gram grams mg kg g stone ounce ounces lb lbs litre litres liter
    liters gallon gallons pint pints barrel barrels degree degrees volt volts watt watts kilowatt
    kilowatts megawatt megawatts gigawatt gigawatts mw gw kwh mph kph people men women children
    person man woman child times time points point goals goal seats seat votes vote places place
    items copies pages
"""
# CLDR's currencies: "Japanese yen" → yen
_MONEY = frozenset(name.split()[-1].lower() for name in Locale("en").currencies.values()) - {
    *("gold", "silver", "platinum", "palladium", "code", "codes", "currency", "unit", "units"),
}
_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_PER_CENT = r"per ?cent(?!age)"

RULES = NumberRules(
    cardinal=cardinal,
    ordinal=ordinal,
    figures=figures,
    scales=_SCALES,
    money_scales={"m": 10**6, "b": 10**9, "k": 10**3, "t": 10**12},
    halves=("half a", "half"),
    articles=frozenset({"a"}),
    conjunction="and",
    ambiguous=frozenset({"first", "second", "a"}),
    measures=frozenset(_MEASURES.split()) | _MONEY,
    age_after=re.compile(r"-(?P<unit>year-olds?)\b"),
    rank_after=re.compile(r"(?:st|nd|rd|th)\b(?!-)"),
    sign_after=re.compile(
        rf"(?:-|[ \u00a0\u202f]?)(?P<unit>percentage points?|{_PER_CENT}(?: points?)?\b|%|‰|°C|°F|°"
        r"|(?:kg|km|km/h|mph|kph|MW|GW|cm|mm)\b)"
    ),
    sign_before=re.compile(rf"(?P<unit>{_CURRENCY})[ \u00a0\u202f]?$"),
    hedge_before=re.compile(
        rf"(?<![\w-])(?P<hedge>{_HEDGES})\s+(?:(?:{_CURRENCY})\s?)?$", re.IGNORECASE
    ),
    vague_before=re.compile(
        r"\b(?:few|several|many|couple of|couple|various|numerous|odd|tens of|dozens of"
        r"|hundreds of|thousands of)\s+$",
        re.IGNORECASE,
    ),
    label_before=re.compile(
        rf"(?:\b(?i:{_LABELS})|(?<=\s)(?!(?:The|A|An|In|Of|At|By|On|And|But)\b)[A-ZÀ-Þ][\w'&-]*)\s+$"
    ),
    clock_before=re.compile(r"\b(?:at|until|till|by|from|since|before|after|around|about)\s+$"),
    clock_after=re.compile(
        r"\s+(?:in the (?:morning|afternoon|evening)|at night|tonight|(?:this|tomorrow|yesterday) "
        r"(?:morning|afternoon|evening)|sharp|on the dot"
        r"|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    ),
    fraction_after=re.compile(
        r"\s+(?:of|less|more|lower|higher|cheaper|fewer|larger|smaller|as)\b|\s*(?:[.,;:!?)]|$)"
    ),
    range_between=re.compile(
        rf"\s*(?:to|or|-|–|through|up to|and up to)\s*(?:about\s+)?(?:{_CURRENCY})?\s*"
    ),
    between_before=re.compile(rf"\bbetween(?: the)?\s+(?:{_CURRENCY})?$", re.IGNORECASE),
    change_before=re.compile(rf"\bfrom\s+(?:{_CURRENCY})?$", re.IGNORECASE),
    changing=frozenset(
        {"%", "per cent", "percent", "€", "$", "£", "US$", "euros", "dollars", "pounds", "degrees"}
    ),
    idioms=re.compile(
        r"""
        \b(?:
        (?:\d{1,2}(?:[.:]\d\d)?|SMALL)\ ?(?:[ap]\.?m\b\.?|o'clock|noon|midnight|GMT|BST)
        | (?:half|quarter)\ (?:past|to)\ (?:\d{1,2}|SMALL) | at\ (?:SMALL)(?=\s*[.,;]|$)
        | (?:\d+|SMALL)\ (?:in|out\ of|of\ every|in\ every)\ (?:every\ )?
          (?:\d+|SMALL|twenty|a\ hundred)\b
        | (?:\d+|SMALL|a)[-\ ]
          (?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)
          (?=\ (?:of|as|more|less|the)\b|\s*[.,;:]|$)
        | (?:SMALL)\ (?:halves|quarters)
        | one\ (?:another|day|thing|way|reason|point|side|example|hand|such|of|more|else|by\ one
            |that|who|to|in|on|with|or\ two|and\ (?:only|all|the\ same))
        | (?:no|any|some|every|each|this|that|which|the|as|is|not|another|last|next)\ one
        | one-on-one | one-(?:off|time|way|sided|party) | number\ one | square\ one | day\ one
        | at\ one\ (?:point|time|stage) | at\ first | first\ of\ all
        | first\ (?:and\ foremost|hand|aid|name|lady|lieutenant|minister|place|things\ first
            |time\ buyers?)
        | first-(?:time|hand|class|ever|rate)
        | in\ the\ (?:first|second)\ place | for\ the\ first\ time
        | second\ (?:thoughts?|nature|hand|only|to\ none|best|home|homes|chance|wave|language)
        | second-(?:hand|class|rate) | third\ (?:world|party|parties|degree) | third-(?:party|rate)
        | split\ second | every\ second | seconds?\ (?:later|after|before)
        | two\ sides? | two\ (?:minds|faced) | in\ two | once\ or\ twice | ten\ to\ one
        | twenty-four\ seven | (?:one|two)\ -\ way | catch-22 | fifty-fifty | 50-50
        | nine\ to\ five | sixth\ sense | seventh\ heaven | eleventh\ hour | fourth\ estate
        | in\ one\ (?:go|piece|fell) | a\ thousand\ times | a\ million\ (?:to\ one|miles)
        | one\ hundred\ per\ ?cent\ (?:sure|certain|behind)
        )(?!\w)
        """.replace("SMALL", _SMALL),
        re.IGNORECASE | re.VERBOSE,
    ),
)
