"""Dutch dates; the names of months and days are CLDR's."""

from __future__ import annotations

import re

from babel import Locale

from quizapp.core.language.base import DateRules, Relative
from quizapp.core.language.nl.numbers import ordinal
from quizapp.core.language.nl.sources import REPORTING

_LOCALE = Locale("nl")
_MONTHS = {name: number for number, name in _LOCALE.months["format"]["wide"].items()}
_SHORT_MONTHS = {
    name.rstrip("."): number for number, name in _LOCALE.months["format"]["abbreviated"].items()
}
_WEEKDAYS = {name: number for number, name in _LOCALE.days["format"]["wide"].items()}
_SEASONS = {
    "lente": (3, 5),
    "voorjaar": (3, 5),
    "zomer": (6, 8),
    "herfst": (9, 11),
    "najaar": (9, 11),
    "winter": (12, 2),
}
_DECADES = {
    "twintig": 1920,
    "dertig": 1930,
    "veertig": 1940,
    "vijftig": 1950,
    "zestig": 1960,
    "zeventig": 1970,
    "tachtig": 1980,
    "negentig": 1990,
}
_UNITS = {
    "dag": "day",
    "week": "week",
    "maand": "month",
    "kwartaal": "quarter",
    "jaar": "year",
    "eeuw": "century",
    "weekend": "week",
}
_DAYS = {
    "eergisteren": -2,
    "gisteren": -1,
    "gisteravond": -1,
    "gistermiddag": -1,
    "gisterochtend": -1,
    "vandaag": 0,
    "vanavond": 0,
    "vanmiddag": 0,
    "vanmorgen": 0,
    "vanochtend": 0,
    "vannacht": None,
    "morgen": 1,
    "morgenavond": 1,
    "morgenochtend": 1,
    "morgenmiddag": 1,
    "overmorgen": 2,
}


def _relatives() -> dict[str, Relative]:
    """Every phrase that counts from the day of publication."""
    steps = {"vorig": -1, "dit": 0, "deze": 0, "volgend": 1, "komend": None, "afgelopen": None}
    phrases = {day: Relative("day", offset) for day, offset in _DAYS.items()}
    for unit, granularity in _UNITS.items():
        for step, offset in steps.items():
            known = None if unit == "dag" else offset
            phrases[f"{step} {unit}"] = Relative(granularity, known)
            phrases[f"{step}e {unit}"] = Relative(granularity, known)
    return phrases


_DAY_WORD = "|".join(sorted(_DAYS, key=len, reverse=True))
_S = r"[ \u00a0\u202f]+"
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
_ANY_MONTH = rf"(?P<month>{'|'.join(_MONTHS)}|(?:{'|'.join(_SHORT_MONTHS)})\b\.?)"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:e|ste|de)?"
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)"
_WEEKDAY = rf"(?P<weekday>{'|'.join(_WEEKDAYS)})"
_PART_OF_DAY = r"(?:avond|middag|ochtend|morgen|nacht)?"
# with a capital a weekday is part of a name ("Goede Vrijdag") unless a sentence begins with it
_AT_START = r"(?:(?<![^\n])|(?<=[.!?:”\"–-]\s)|(?<=[„“\"‘]))"
_SEASON = rf"(?P<season>{'|'.join(_SEASONS)})"
_PART = r"(?:begin|eind|einde|half|halverwege|medio|midden|rond)"
_RELATIVE = (
    r"(?P<relative>(?:vorige?|dit|deze|volgend|volgende|komend|komende|afgelopen)"
    rf"{_S}(?:{'|'.join(_UNITS)}))"
)
_LATER = (
    r"(?:(?:later|eerder|vroeg|laat|verderop|begin|eind|einde|halverwege|medio|midden)" + _S + ")?"
)
_NUMBER = (
    r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|anderhalve?|enkele"
    r"|een paar|paar|enige|\w+tig|\d+)"
)
_SPAN_UNITS = {
    **_UNITS,
    "dagen": "day",
    "weken": "week",
    "maanden": "month",
    "jaren": "year",
    "eeuwen": "century",
    "decennium": "decade",
    "decennia": "decade",
    "uur": "day",
    "uren": "day",
    "ochtend": "day",
    "middag": "day",
    "avond": "day",
    "nacht": "day",
}
_SPAN_UNIT = rf"(?P<unit>{'|'.join(_SPAN_UNITS)})"
# after these a bare figure is a year
_YEAR_CUE = (
    r"(?:in|sinds|vanaf|anno|eind|begin|half|medio|najaar|voorjaar|zomer|winter|herfst|lente|jaar"
    r"|seizoen|tot en met|t/m|uit|voor|vóór|na|rond|tussen|tot|van|over|en|of|dan|editie|per|tegen"
    r"|de verkiezingen van|sedert)"
)
# what may follow a bare year; a noun that is counted may not
_YEAR_END = (
    r"(?=\s*(?:[.,;:!?)\"”’'»–-]|$)|\s+(?:is|was|waren|zijn|werd|werden|wordt|worden|heeft|had|hadden"
    r"|hebben|kwam|kwamen|ging|gingen|stond|zou|zouden|zal|zullen|kon|konden|moet|moeten|mag|won"
    r"|begon|steeg|daalde|bleek|maakte|nam|gaf|kreeg|kregen|stierf|en|of|tot|al|nog|ook|niet|voor"
    r"|van|in|op|aan|bij|door|met|naar|om|te|toen|als|dat|die|de|het|een|er|hij|zij|ze|we|wel|dan"
    r"|maar|meer|elk|elke|uit|over|per|na|sinds|tussen|opnieuw|samen|bekend|opgericht|weer|vanuit"
    r"|[A-ZÀ-Þ]\w*|(?!\w+(?:en|s)\b)[a-zà-ÿ]+)\b)"
)
_NOT_BEFORE = r"(?<![\w.,/€$-])"
_STRONG_CUE = r"(?i:in|sinds|vanaf|anno|eind|begin|half|medio|najaar|voorjaar|zomer|seizoen|sedert)"
_ROUGHLY = r"(?:ongeveer|circa|ca\.|omstreeks|het jaar|de loop van|de loop van het jaar)"
_MEASURED = (
    r"(?!\s+(?:euro|dollar|pond|yen|meter|kilometer|km|m|liter|kilo|kilogram|gram|ton|procent|mensen"
    r"|man|vrouwen|kinderen|leerlingen|leden|banen|woningen|huizen|bezoekers|soldaten|doden|gewonden"
    r"|bedrijven|stuks|keer|uur|jaar|dagen|miljoen|miljard|graden|inwoners|fietsers|plaatsen)\b)"
)

_PATTERNS = (
    # woensdag 18 mei 2022; 18 mei; 18 mei vorig jaar; 18 mei jl.
    (
        rf"(?:{_WEEKDAY}{_PART_OF_DAY},?{_S})?{_NOT_BEFORE}{_DAY}{_S}{_ANY_MONTH}"
        rf"(?:,?{_S}(?:{_YEAR}|(?:van{_S})?{_RELATIVE})\b)?(?![\w-])"
    ),
    rf"{_NOT_BEFORE}{_DAY}{_S}{_MONTH}{_S}(?:(?P<past>jl\.|jongstleden)|(?P<coming>a\.s\.|aanstaande))",
    # 18-05-2022, 2022-05-18
    rf"(?<![\w-]){_DAY}(?P<mark>[-/.])(?P<number>0?[1-9]|1[0-2])(?P=mark){_YEAR}(?![\w-])",
    rf"(?<![\w-]){_YEAR}-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\w-])",
    # eind maart 2025; maart vorig jaar; in november
    rf"(?i:\b{_PART}{_S})?\b{_ANY_MONTH}(?:{_S}(?:van{_S})?(?:{_YEAR}|{_RELATIVE})\b)(?![\w-])",
    rf"(?:\b{_PART}{_S})?\b(?<![\w-]){_MONTH}(?![\w-])",
    # (in de) zomer van 2022; het voorjaar; afgelopen winter
    (
        rf"(?i:\b{_PART}{_S})?(?i:\b(?:de|het){_S})?\b{_SEASON}{_S}(?:van{_S}|in{_S})?(?:het{_S}jaar{_S})?"
        rf"(?:{_YEAR}(?:[-/–](?P<until>20\d\d|\d\d))?|{_RELATIVE})\b(?![\w-])"
    ),
    rf"(?i:\b(?:dit|deze|vorige?|afgelopen|komende?|volgende?|de|het){_S})\b{_SEASON}(?![\w-])",
    # in 2022; eind 2022; 2010-2015; de verkiezingen van 2023
    rf"(?i:\b(?:{_PART}){_S}){_YEAR}\b(?![\w.,-]*\d)(?![\w-]){_MEASURED}",
    rf"\b{_STRONG_CUE}{_S}(?:{_ROUGHLY}{_S})?(?P<mention>{_YEAR})(?![\w-]|[.,]\d){_MEASURED}",
    (
        rf"\b(?i:{_YEAR_CUE}){_S}(?:het{_S}jaar{_S})?(?P<mention>{_YEAR})(?![\w-]|[.,]\d)"
        rf"{_MEASURED}{_YEAR_END}"
    ),
    rf"(?i:\btussen){_S}(?:1[0-9]|20)\d\d{_S}en{_S}(?P<mention>{_YEAR})(?![\w-]|[.,]\d){_MEASURED}",
    rf"(?i:\bhet{_S}jaar{_S})(?P<mention>{_YEAR})(?![\w-]|[.,]\d)",
    rf"\((?P<mention>{_YEAR})\)",
    rf"(?<![\w.,/€$-]){_YEAR}(?:[-–/])(?P<until>1[0-9]\d\d|20\d\d|\d\d)(?![\w-]|[.,]\d)",
    rf"(?:^|(?<=\n)){_YEAR}{_S}(?:is|was|werd|wordt)\b",
    # de jaren negentig; de jaren '90; de negentiende eeuw
    (
        rf"(?i:\b(?:begin|eind|midden|half){_S})?\b(?i:de{_S})?(?i:jaren){_S}(?P<decade>{'|'.join(_DECADES)}"
        r"|['’‘]?[1-9]0|1[0-9]\d0)(?![\w-])"
    ),
    rf"(?i:\b(?:begin|eind|midden|half){_S})?\b(?i:de{_S})?(?P<century>\d\d?(?:e|ste|de)|\w+(?:de|ste)){_S}eeuw(?!\w)",
    # gisteren; eind vorig jaar; later deze maand; vorige week dinsdag
    rf"(?<!\bde )(?<!\bDe )(?<!\bgoede )(?<!\b's )(?i:\b(?P<relative>{_DAY_WORD})\b)(?!-)",
    rf"(?i:\b{_LATER}{_RELATIVE}\b(?:{_S}(?:op{_S})?{_WEEKDAY}{_PART_OF_DAY}\b)?)(?!-)",
    (
        rf"(?i:\b(?:(?P<past>afgelopen|vorige)|(?P<coming>komende|aanstaande|aankomende|volgende)){_S}"
        rf"{_WEEKDAY}{_PART_OF_DAY}\b)"
    ),
    rf"(?<!\b[Ee]lke )(?<!\b[Ii]edere )\b{_WEEKDAY}{_PART_OF_DAY}\b(?!-)",
    rf"{_AT_START}(?i:{_WEEKDAY}){_PART_OF_DAY}\b(?!-)",
    # een dag eerder; twee weken geleden; over drie maanden; de komende vijf jaar
    rf"(?i:\b{_NUMBER}{_S}{_SPAN_UNIT}{_S}(?:eerder|later|geleden|terug|daarna|daarvoor|ervoor|erna|tevoren)\b)",
    rf"(?i:\bover{_S}{_NUMBER}{_S}{_SPAN_UNIT}\b)",
    (
        rf"(?i:\b(?:de{_S}|het{_S})?(?:afgelopen|komende|laatste|voorbije|volgende){_S}(?:{_NUMBER}{_S})?"
        r"(?P<unit>dagen|weken|maanden|jaar|jaren|decennia|eeuwen)\b)"
    ),
    (
        rf"(?i:\b(?:(?:de{_S}(?:volgende|vorige)|die(?:zelfde)?|dezelfde|datzelfde){_S}"
        r"(?P<unit>dag|avond|ochtend|middag|nacht|week|maand|jaar)"
        rf"|daags{_S}(?:erna|daarna|ervoor))\b)"
    ),
)

_ARRANGING = """
    afspreken agenderen beleggen inplannen inroepen oproepen opschorten plannen reserveren
    uitnodigen uitstellen verdagen verplaatsen verschuiven verzetten voorbereiden
"""
_ANNOUNCING = """
    aankondigen aanzeggen beloven dreigen eisen toezeggen uitroepen uitschrijven verwachten
    voorstellen vragen
"""

RULES = DateRules(
    months=_MONTHS | _SHORT_MONTHS,
    weekdays=_WEEKDAYS,
    seasons=_SEASONS,
    decades=_DECADES,
    units=_SPAN_UNITS,
    relatives=_relatives(),
    patterns=tuple(re.compile(pattern) for pattern in _PATTERNS),
    ordinal=ordinal,
    perfect=frozenset({"hebben", "zijn"}),
    looking_ahead=frozenset("gaan kunnen moeten mogen willen zullen".split()),
    looking_back=(REPORTING | {"blijken"}) - {"eisen", "hopen", "verwachten", "vragen", "vrezen"},
    since=frozenset({"sinds", "sedert"}),
    until=frozenset({"naar", "tegen", "tot", "voor", "vóór", "vanaf"}),
    arranging=frozenset(_ARRANGING.split()),
    announcing=frozenset(_ANNOUNCING.split()),
)
