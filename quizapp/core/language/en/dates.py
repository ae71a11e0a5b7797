"""English dates; the names of months and days are CLDR's."""

from __future__ import annotations

import re

from babel import Locale

from quizapp.core.language.base import DateRules, Relative
from quizapp.core.language.en.clauses import RULES as CLAUSES
from quizapp.core.language.en.numbers import ordinal

_LOCALE = Locale("en")
_MONTHS = {name: number for number, name in _LOCALE.months["format"]["wide"].items()}
_SHORT_MONTHS = {
    name.rstrip("."): number
    for number, name in _LOCALE.months["format"]["abbreviated"].items()
    if name not in _MONTHS
} | {"Sept": 9}
_WEEKDAYS = {name.lower(): number for number, name in _LOCALE.days["format"]["wide"].items()}
_SEASONS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 2),
}
_DECADES = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
}
_UNITS = {
    "day": "day",
    "week": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "century": "century",
    "weekend": "week",
    "decade": "decade",
}
_UNKNOWN = {"day", "weekend", "decade"}  # "this day" and "last decade" may be more than one thing
_DAYS = {
    "yesterday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
}


def _relatives() -> dict[str, Relative]:
    """Every phrase that counts from the day of publication."""
    steps = {"last": -1, "this": 0, "next": 1, "this past": None, "this coming": None} | {
        "the past": None,
        "the coming": None,
        "the current": 0,
        "the previous": None,
        "the last": None,
        "the next": None,
    }
    phrases = {day: Relative("day", offset) for day, offset in _DAYS.items()}
    for unit, granularity in _UNITS.items():
        for step, offset in steps.items():
            known = None if unit in _UNKNOWN else offset
            phrases[f"{step} {unit}"] = Relative(granularity, known)
    return phrases


_RELATIVES = _relatives()
_S = r"[ \u00a0\u202f]+"
_STEP = (
    rf"(?:this{_S}(?:past|coming)|the{_S}(?:past|coming|current|previous|last|next)"
    r"|last|this|next)"
)
_DAY_WORD = "|".join(day.replace(" ", _S) for day in sorted(_DAYS, key=len, reverse=True))
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
# verbs and names too: "May", "March", "August"
_PLAIN_MONTH = rf"(?P<month>{'|'.join(m for m in _MONTHS if m not in {'May', 'March', 'August'})})"
_ANY_MONTH = rf"(?P<month>{'|'.join(_MONTHS)}|(?:{'|'.join(_SHORT_MONTHS)})\b\.?)"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)"
_WEEKDAY = rf"(?P<weekday>{'|'.join(name.capitalize() for name in _WEEKDAYS)})"
_SHORT_WEEKDAY = r"(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.?"
_PART_OF_DAY = rf"(?:{_S}(?:morning|afternoon|evening|night|lunchtime))?"
_SEASON = rf"(?P<season>{'|'.join(_SEASONS)})"
_CLEAR_SEASON = r"(?P<season>spring|summer|autumn|winter)"
_PART = (
    r"(?:(?:early|late|mid|mid-|around)"
    rf"|(?:the{_S})?(?:start|beginning|middle|end|close|turn"
    rf"|(?:first|second|last){_S}half|(?:first|second|third|fourth|last|final){_S}quarter){_S}of)"
)
_RELATIVE = rf"(?P<relative>{_STEP}{_S}(?:{'|'.join(_UNITS)}))"
_LATER = rf"(?:(?:later|earlier|early|late|mid|{_PART}){_S})?"
_NUMBER = (
    r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|several"
    rf"|some|many|a{_S}few|few|a{_S}couple{_S}of|a{_S}dozen|twenty|thirty|forty|fifty|\d+)"
)
_SPAN_UNITS = {
    **_UNITS,
    "days": "day",
    "nights": "day",
    "night": "day",
    "morning": "day",
    "evening": "day",
    "afternoon": "day",
    "weeks": "week",
    "weekends": "week",
    "fortnight": "week",
    "months": "month",
    "quarters": "quarter",
    "years": "year",
    "decades": "decade",
    "centuries": "century",
    "hours": "day",
    "hour": "day",
    "minutes": "day",
}
_SPAN_UNIT = rf"(?P<unit>{'|'.join(sorted(_SPAN_UNITS, key=len, reverse=True))})"
_NOT_BEFORE = r"(?<![\w.,/€$£-])"
# after these a bare figure is a year
_STRONG_CUE = (
    r"(?i:in|since|until|till|by|from|circa|during|before|after|early|late|mid|spring|summer"
    r"|autumn|winter|year|season|back in)"
)
_WEAK_CUE = (
    r"(?i:(?<=['’])s|of|for|to|through|between|and|or|than|the|its|their|his|her|a|mid-|around"
    r"|about)"
)
_MEASURED = (
    r"(?!\s+(?:euros?|dollars?|pounds?|yen|met(?:re|er)s?|kilomet(?:re|er)s?|km|m|miles?|feet"
    r"|litres?|liters?|kilos?|kilograms?|grams?|tons?|tonnes?|per\s?cent|people|men|women|children"
    r"|pupils|students|members|jobs|homes|houses|visitors|soldiers|troops|dead|injured|companies"
    r"|times|hours|years|days|million|billion|degrees|residents|cyclists|places|workers|staff"
    r"|employees|new|more|other|of)\b)"
)
# what a year without a cue may stand before ("the 2024 election")
_YEARLY = (
    r"(?=\s+(?:elections?|season|census|budget|report|study|campaign|invasion|war|attacks?|law"
    r"|edition|world|olympics?|games|tournament|championships?|cup|race|general|presidential|final"
    r"|finals|winner|vote|referendum|survey|summit|agreement|deal|treaty|film|novel|book|album"
    r"|festival|prize|earthquake|tsunami|crisis|crash|coup|revolution|uprising|protests?|pandemic"
    r"|financial|storm|floods?|fires?|hurricane|target|goals?|levels?|figures?|total|paper|act"
    r"|model|version|results?|massacre|bombings?|shooting|eruption|disaster|murder|trial|strike"
    r"|midterms?|midterm|primary|primaries|conference|convention|ruling|merger|draft|tour|harvest"
    r"|[A-Z]\w+)\b)"
)
_YEAR_END = (
    r"(?=\s*(?:[.,;:!?)\"”’'–-]|$)|\s+(?:is|says|was|were|are|has|had|have|when|and|or|to|but|as|that|the"
    r"|a|an|in|on|at|by|for|from|with|after|before|because|he|she|it|they|we|who|which|would|will"
    r"|could|while|if|until|under|over|into|under|alone|onwards?|through|[A-Z]\w*|[a-z]+ed)\b)"
)
_NO_EVENT = (
    r"(?<!Black )(?<!Good )(?<!Ash )(?<!Super )(?<!Bloody )(?<!Palm )(?<!Cyber )(?<!Easter )"
    r"(?<!Giving )(?<!Shrove )(?<!Sheffield )(?<![Ee]very )(?<!Maundy )(?<!Holy )(?<!Fat )"
    r"(?<!Casual )(?<!Whit )(?<!Boxing )"
)
_NO_TITLE = rf"(?!{_S}(?:Times|Mirror|Telegraph|Mail|Post|Express|Night{_S}Live|Club)\b)(?![\w-])"

_PATTERNS = (
    # Wednesday 18 May 2022; 18th of May; 18 May last year
    (
        rf"(?:{_WEEKDAY}{_PART_OF_DAY},?{_S}(?:the{_S})?)?{_NOT_BEFORE}(?:the{_S})?{_DAY}{_S}"
        rf"(?:of{_S})?{_ANY_MONTH}(?:,?{_S}(?:{_YEAR}|(?:of{_S})?{_RELATIVE})\b)?(?![\w-])"
    ),
    # Wednesday, May 18, 2022; Feb. 24; May 18th last year
    (
        rf"(?:(?:{_WEEKDAY}|{_SHORT_WEEKDAY}){_PART_OF_DAY},?{_S})?\b{_ANY_MONTH}{_S}(?:the{_S})?{_DAY}"
        rf"(?:(?:,{_S}|{_S}){_YEAR}\b|{_S}(?:of{_S})?{_RELATIVE}\b)?(?![\w%-])(?![.,:]\d)"
        r"(?!\s+(?:per\s?cent|percent|people|million|billion|years?|votes|points))"
    ),
    # 2022-05-18, 18.05.2022, 18/05/2022, 05/18/2022; 05/06/2022 may be either
    rf"(?<![\w-]){_YEAR}-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\w-])",
    rf"(?<![\w-]){_DAY}\.(?P<number>0?[1-9]|1[0-2])\.{_YEAR}(?![\w-])",
    rf"(?<![\w-])(?P<day>1[3-9]|2\d|3[01])(?P<mark>[-/])(?P<number>0?[1-9]|1[0-2])(?P=mark){_YEAR}(?![\w-])",
    rf"(?<![\w-])(?P<number>0?[1-9]|1[0-2])(?P<mark>[-/])(?P<day>1[3-9]|2\d|3[01])(?P=mark){_YEAR}(?![\w-])",
    # late March 2025; March last year; the end of November; in May
    (
        rf"(?i:\b{_PART}[ -]?)?\b{_ANY_MONTH}(?:,?{_S}(?:of{_S})?(?:{_YEAR}|{_RELATIVE})\b)"
        r"(?![\w-])"
    ),
    rf"(?:(?i:\b{_PART})[ -]?)?\b(?<![\w-]){_PLAIN_MONTH}(?![\w-])(?!{_S}[A-Z][a-z])",
    (
        r"\b(?i:in|since|until|till|by|from|during|before|after|through|between|early|late|mid-?|of)"
        rf"(?:{_S}(?:early|late|mid-?))?[ -]?(?P<mention>{_MONTH})(?=\s*(?:[.,;:!?)]|$)|\s+[a-z])"
    ),
    (rf"(?i:\b(?:(?P<last>last)|(?P<next>next)|this){_S})(?-i:{_MONTH})(?![\w-])"),
    # the summer of 2022; spring 2023; last winter; this autumn; late this summer
    (
        rf"(?i:\b{_PART}{_S})?(?i:\bthe{_S})?\b{_CLEAR_SEASON}{_S}(?:of{_S}|in{_S})?"
        rf"(?:{_YEAR}(?:[-/–](?P<until>20\d\d|\d\d))?|{_RELATIVE})\b(?![\w-])"
    ),
    rf"(?i:\bin{_S}(?:the{_S})?)(?P<mention>(?P<season>fall){_S}(?:of{_S})?{_YEAR})\b(?![\w-])",
    (
        rf"(?i:\b(?:(?:later|earlier|early|late){_S})?(?:this(?:{_S}past|{_S}coming)?|last|next){_S})"
        rf"{_SEASON}(?![\w-])"
    ),
    rf"(?i:\b(?:in|over|during|since|until|before|by|throughout){_S}the{_S}){_CLEAR_SEASON}(?=\s*[.,;:]|\s+(?:when|and|to|of|after|before|as))(?!{_S}of{_S}[A-Z])",
    # in 2022; late 2022; 2010-2015; the 2024 election
    rf"(?i:\b(?:{_PART}){_S}|\bmid-|\b(?:early|late)-){_YEAR}\b(?![\w.,-]*\d)(?![\w-]){_MEASURED}",
    rf"\b{_STRONG_CUE}{_S}(?:about{_S}|around{_S}|at{_S}least{_S})?(?P<mention>{_YEAR})(?![\w-]|[.,]\d){_MEASURED}",
    rf"\b{_WEAK_CUE}[ -]?(?P<mention>{_YEAR})(?![\w-]|[.,]\d){_MEASURED}{_YEARLY}",
    rf"\b(?i:of|for|to|through|than|around|about){_S}(?P<mention>{_YEAR})(?![\w-]|[.,]\d){_MEASURED}{_YEAR_END}",
    rf"(?i:\b(?:between|from)){_S}(?:1[0-9]|20)\d\d{_S}(?:and|to|until|through){_S}(?P<mention>{_YEAR})(?![\w-]|[.,]\d){_MEASURED}",
    rf"(?i:\bbetween){_S}(?P<mention>{_YEAR}){_S}and{_S}(?:1[0-9]|20)\d\d(?![\w-]|[.,]\d){_MEASURED}",
    rf"\((?P<mention>{_YEAR})\)",
    rf"(?<![\w.,/€$£-]){_YEAR}(?:[-–/])(?P<until>1[0-9]\d\d|20\d\d|\d\d)(?![\w-]|[.,]\d)",
    rf"(?<![\w.,/€$£-])(?P<mention>{_YEAR})(?=['’]s\s)",
    # the 1990s; the '90s; the nineties; the 19th century
    (
        rf"(?i:\b{_PART}[ -])?(?i:\bthe{_S})?(?i:\b(?:early|late|mid)[ -])?"
        r"(?<![\w$£€])(?P<decade>1[0-9]\d0|20\d0|['’‘][3-9]0)['’]?s(?![\w-])"
    ),
    (
        rf"(?i:\b{_PART}[ -])?(?i:\bthe{_S})(?i:(?:early|late|mid)[ -])?"
        rf"(?P<decade>{'|'.join(_DECADES)})(?![\w-])"
    ),
    (
        rf"(?i:\b{_PART}{_S})?(?i:\b(?:the{_S})?(?:early|late|mid)?[ -]?)"
        r"(?P<century>\d\d?(?:st|nd|rd|th)|\w+(?:th|first|second|third))[ -]century(?!\w)"
    ),
    # yesterday; late last year; last week
    rf"(?i:\b(?P<relative>{_DAY_WORD})\b)(?!['’]s\b|-)",
    rf"(?i:\b{_LATER}{_RELATIVE}\b)(?!-)",
    rf"(?i:\b(?:(?P<last>last)|(?P<next>next)|(?P<past>this{_S}past)|(?P<coming>this{_S}coming)){_S})(?-i:{_WEEKDAY}){_PART_OF_DAY}{_NO_TITLE}",
    rf"{_NO_EVENT}\b{_WEEKDAY}{_PART_OF_DAY}{_NO_TITLE}",
    # a day earlier; two weeks ago; in three months; the next five years; the following day
    (
        rf"(?i:\b{_NUMBER}{_S}{_SPAN_UNIT}{_S}(?:(?:earlier|later|ago|afterwards|beforehand"
        r"|previously)\b|(?:before|after|on)(?=\s*(?:[.,;:]|$))))"
    ),
    rf"(?i:\bwithin{_S}{_NUMBER}{_S}{_SPAN_UNIT}\b)(?!{_S}of\b)",
    # without "time" it may be how long something takes
    rf"(?i:\bin{_S}{_NUMBER}{_S}{_SPAN_UNIT}['’]s?{_S}time\b)",
    (
        rf"(?i:\b(?:the{_S})?(?:past|coming|last|next|previous|following)"
        rf"{_S}(?:{_NUMBER}{_S})?(?P<unit>hours|days|weeks|months|years|decades|centuries)\b)"
    ),
    (
        rf"(?i:\b(?:the{_S}(?:following|previous|next|same|very{_S}next)|that(?:{_S}same)?)"
        rf"{_S}(?P<unit>day|evening|morning|afternoon|night|week|month|year|decade|weekend)\b)"
    ),
)

_ARRANGING = """
    adjourn arrange bill book call defer delay invite move organise organize plan postpone prepare
    reschedule schedule set slate summon suspend urge
"""
_ANNOUNCING = "announce ask demand offer pledge promise propose recommend threaten warn"

RULES = DateRules(
    months=_MONTHS | _SHORT_MONTHS,
    weekdays=_WEEKDAYS,
    seasons=_SEASONS,
    decades=_DECADES,
    units=_SPAN_UNITS,
    relatives=_RELATIVES,
    patterns=tuple(re.compile(pattern) for pattern in _PATTERNS),
    ordinal=ordinal,
    perfect=frozenset({"have"}),
    looking_ahead=frozenset({"be", "go", "plan", "expect", "hope", "intend", "want", "need"}),
    looking_back=CLAUSES.reporting_verbs,
    future=frozenset({"will", "shall"}),
    since=frozenset({"since"}),
    until=frozenset({"before", "by", "for", "from", "till", "to", "until"}),
    arranging=frozenset(_ARRANGING.split()),
    announcing=frozenset(_ANNOUNCING.split()),
)
