"""Dutch numbers: words, figures, hedges, and what looks like a number but is none."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from babel import Locale

from quizapp.core.language.base import NumberRules

_UNITS = {
    "een": 1,
    "één": 1,
    "eén": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
}
_TEENS = {
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "dertien": 13,
    "veertien": 14,
    "vijftien": 15,
    "zestien": 16,
    "zeventien": 17,
    "achttien": 18,
    "negentien": 19,
}
_TENS = {
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "zeventig": 70,
    "tachtig": 80,
    "negentig": 90,
}
_RANKS = {"eerste": 1, "derde": 3, "achtste": 8} | {
    f"{word}de": value for word, value in (_UNITS | _TEENS).items() if value not in {1, 3, 8}
}
_SCALES = {
    "duizend": 10**3,
    "miljoen": 10**6,
    "mln": 10**6,
    "miljard": 10**9,
    "mld": 10**9,
    "mrd": 10**9,
    "biljoen": 10**12,
    "biljard": 10**15,
}
_REMEMBERED = 20_000  # words; most of an article's are no numbers and come again
_ANY = {**_UNITS, **_TEENS, **_TENS}


def _one_of(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_BELOW_HUNDRED = (
    rf"(?:(?P<unit{{0}}>{_one_of(_UNITS)})(?:en|ën)(?P<ten{{0}}>{_one_of(_TENS)})"
    rf"|(?P<small{{0}}>{_one_of(_ANY)}))"
)
_BELOW_TEN_THOUSAND = (
    rf"(?:(?P<hundred{{0}}>{_BELOW_HUNDRED.format('{0}h')}?honderd)(?:en(?=\w))?)?"
    rf"{_BELOW_HUNDRED.format('{0}s')}?"
)
_CARDINAL = re.compile(
    rf"(?P<thousand>(?:{_BELOW_TEN_THOUSAND.format('t')})duizend(?:en(?=\w))?)?"
    rf"{_BELOW_TEN_THOUSAND.format('r')}"
)
_HALF = re.compile(r"(?P<whole>\w+?)(?:eneen|enen|ën|en)half")


@lru_cache(_REMEMBERED)
def cardinal(word: str) -> Decimal | None:
    """Read a Dutch number word below a million ("drieëntwintig", "vijftienhonderd")."""
    word = word.lower()
    if word in {"anderhalf", "anderhalve"}:
        return Decimal("1.5")
    half = _HALF.fullmatch(word.replace("halve", "half"))
    whole = cardinal(half["whole"]) if half else None
    if whole is not None:
        return whole + Decimal("0.5")
    match = _CARDINAL.fullmatch(word) if word else None
    if match is None:
        return None
    thousands = (_below_ten_thousand(match, "t") or 1) if match["thousand"] else 0
    return Decimal(thousands * 1000 + _below_ten_thousand(match, "r"))


def _below_ten_thousand(match: re.Match[str], place: str) -> int:
    hundreds = (_below_hundred(match, f"{place}h") or 1) if match[f"hundred{place}"] else 0
    return hundreds * 100 + _below_hundred(match, f"{place}s")


def _below_hundred(match: re.Match[str], place: str) -> int:
    parts = (match[f"{name}{place}"] for name in ("unit", "ten", "small"))
    return sum(_ANY[part] for part in parts if part)


def spoken(words: str) -> Decimal | None:
    """Read one number in several words: "honderd en twee" may be one, "twee en dertig" not."""
    before, conjunction, _ = words.lower().partition(" en ")
    if conjunction and not _is_round(before.replace(" ", "")):
        return None
    return cardinal(words.replace(" ", ""))


@lru_cache(_REMEMBERED)
def ordinal(word: str) -> int | None:
    """Read a Dutch rank ("derde", "eenentwintigste", "honderdste")."""
    word = word.lower()
    for tail, rank in _RANKS.items():
        base = word.removesuffix(tail)
        if base != word and (base == "" or _is_round(base.removesuffix("en"))):
            return int(cardinal(base.removesuffix("en")) or 0) + rank
    value = cardinal(word.removesuffix("ste")) if word.endswith("ste") else None
    return int(value) if value and _ends_in_ste(word.removesuffix("ste")) else None


def _is_round(word: str) -> bool:
    value = cardinal(word) if word else None
    return value is not None and value % 100 == 0


def _ends_in_ste(base: str) -> bool:
    return base.endswith(("tig", "honderd", "duizend"))


_GROUPED = re.compile(r"\d{1,3}(?:[. \u00a0\u202f\u2009]\d{3})+(?:,\d+)?")
_PLAIN = re.compile(r"(?:0|[1-9]\d{0,6})(?:,\d+)?")


def figures(digits: str) -> Decimal | None:
    """Read figures with a decimal comma and thousands in groups ("1.250,5")."""
    if not (_GROUPED.fullmatch(digits) or _PLAIN.fullmatch(digits)):
        return None
    return Decimal(re.sub(r"[. \u00a0\u202f\u2009]", "", digits).replace(",", "."))


_HEDGES = (
    r"ruim|bijna|ongeveer|zo'n|circa|ca\.?|minstens|tenminste|ten minste|hooguit|hoogstens"
    r"|ten hoogste|maximaal|minimaal|meer dan|minder dan|niet meer dan|naar schatting|pakweg"
    r"|grofweg|rond de|rond|omstreeks de|tegen de|nog geen|dik|krap|zeker|op zijn minst"
    r"|op zijn hoogst|om en nabij(?: de)?|tot wel|haast|nagenoeg|plusminus|plm\.?|vrijwel"
    r"|boven de|onder de|een (?:kleine|dikke|slordige|krappe|ruime|goede)|over de|al met al"
    r"|net geen|net iets meer dan|iets meer dan|iets minder dan|veel meer dan|veel minder dan"
    r"|\+/-|±|~"
)
_LABELS = (
    r"artikel|paragraaf|hoofdstuk|bladzijde|pagina|groep|klas|lijn|tramlijn|buslijn|nummer|kanaal"
    r"|zender|fase|deel|aflevering|categorie|perron|spoor|zaal|kamer|windkracht|code|top|niveau"
    r"|rij|stoel|gate|terminal|vlucht|snelweg|route|type|model|versie|bijlage|stelling|vraag"
    r"|opgave|dag|week|ronde|etappe|speelronde|blok|stap|tabel|figuur|afdeling|cel|poule|sectie"
    r"|vak|zone|divisie|graad|regel|punt|huisnummer|rugnummer|startnummer|seizoen|jaargang|leeftijd"
)
_CURRENCY = r"€|\$|£|¥|US\$|EUR|USD|GBP"
_MEASURES = """
    procent procentpunt promille euro dollar pond yen yuan frank kroon roebel cent ton jaar maand
    maanden jaren uur uren minuut minuten seconde seconden dag dagen week weken kwartier decennium
    decennia eeuw eeuwen meter kilometer centimeter millimeter mijl mijlen hectare are km m cm mm
    km² m² m³ kilo kilogram gram mg kg liter milliliter deciliter graad graden volt watt kilowatt
    megawatt gigawatt terawattuur kilowattuur mensen man vrouwen kinderen keer maal stuks punten
    doelpunten zetels stemmen plaats plek procentpunten euro's dollars ponden roebels kronen
"""
# CLDR's currencies: "Japanse yen" → yen
_MONEY = frozenset(name.split()[-1].lower() for name in Locale("nl").currencies.values())

RULES = NumberRules(
    cardinal=spoken,
    ordinal=ordinal,
    figures=figures,
    scales=_SCALES,
    money_scales={},
    halves=("een half", "half", "een halve", "halve"),
    articles=frozenset({"een"}),
    conjunction="en",
    ambiguous=frozenset({"acht", "elf", "vier"}),
    measures=frozenset(_MEASURES.split()) | _MONEY,
    age_after=re.compile(r"-?(?P<unit>jarigen?|jarige)\b"),
    rank_after=re.compile(r"(?:ste|de|e)\b(?!-)"),
    sign_after=re.compile(r"[ \u00a0\u202f]?(?P<unit>%|‰|°C|°|€)"),
    sign_before=re.compile(rf"(?P<unit>{_CURRENCY})[ \u00a0\u202f]?$"),
    hedge_before=re.compile(
        rf"(?<![\w-])(?P<hedge>{_HEDGES})\s+(?:(?:{_CURRENCY})\s?)?$", re.IGNORECASE
    ),
    vague_before=re.compile(r"\b(?:paar|enkele|enige|vele|ettelijke|zoveel)\s+$", re.IGNORECASE),
    label_before=re.compile(rf"(?:\b(?i:{_LABELS})|(?<=\s)(?!De\b|Het\b)[A-ZÀ-Þ][\w'&-]*)\s+$"),
    clock_before=re.compile(
        r"\b(?:om|rond|tegen|omstreeks|vanaf|tot|voor|na|sinds|per|klokke|rond de klok van)"
        r"\s+(?:(?:ongeveer|circa|een uur of)\s+)?$",
        re.IGNORECASE,
    ),
    clock_after=re.compile(
        r"\s+(?:uur(?!\s+(?:lang|durend|later|eerder|lopen|rijden|vliegen|per))\b"
        r"|over\s+\w+|voor\s+(?:half|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b)"
    ),
    fraction_after=re.compile(
        r"\s+(?:van|deel|minder|meer|lager|hoger|goedkoper|duurder|groter|kleiner)\b|\s*(?:[.,;:!?)]|$)"
    ),
    range_between=re.compile(r"\s*(?:tot(?: en met)?|t/m|à|a|of|tot wel|-|–)\s*"),
    between_before=re.compile(r"\btussen(?: de)?\s+$", re.IGNORECASE),
    change_before=re.compile(r"\bvan\s+$", re.IGNORECASE),
    changing=frozenset({"%", "procent", "€", "euro", "dollar", "graden"}),
    idioms=re.compile(
        r"""
        \b(?:
        in\ één\ (?:klap|keer|ruk|adem|moeite) | op\ één\ lijn | één\ (?:voor\ één|op\ één|van)
        | op\ (?:één|een|twee|drie)\ na | nummer\ (?:één|een|twee) | onder\ vier\ ogen
        | met\ twee\ maten | tussen\ twee\ vuren | twee\ handen\ op\ één\ buik
        | twee\ keer\ nadenken
        | drie\ keer\ raden | zeven\ sloten | met\ zijn\ (?:tweeën|drieën|vieren|vijven)
        | vijf\ voor\ twaalf | twee\ vliegen | tien\ tegen\ één | honderd\ procent\ zeker
        | (?:voor|de)\ (?:de\ )?volle\ honderd\ procent | van\ één\ kant | aan\ één\ stuk
        | niet\ één | als\ één\ man | half\ (?:SMALL|elf|twaalf) | kwart\ (?:over|voor)\ \w+
        | in\ de\ eerste\ plaats | op\ het\ eerste\ gezicht | in\ (?:eerste|tweede|derde)\ instantie
        | ten\ (?:eerste|tweede|derde|vierde|vijfde) | (?:uit\ de\ )?(?:eerste|tweede)\ hand
        | tweede\ natuur | derde\ wereld | eerste\ hulp | eerste\ steen | tweede\ viool
        | op\ de\ eerste\ rij | eerste\ minister | vierde\ macht | derde\ partij
        | (?:de\ )?eerste\ de\ beste | (?:in|uit)\ het\ jaar\ nul | op\ nul
        | (?:\d|SMALL)\ (?:op|van)\ (?:de\ )?(?:\d|10|SMALL)
        | zo\ (?:één|een)\ twee\ drie | één-twee | twee\ kanten | met\ één
        )(?!\w)
        """.replace("SMALL", "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien"),
        re.IGNORECASE | re.VERBOSE,
    ),
)
