"""Dutch sentences around a question: where it looks, what feedback says, ready-made options."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from babel.dates import format_date
from num2words import num2words

from quizapp.core.fact import Fact
from quizapp.core.language.document import DateMention
from quizapp.core.language.nl import leaning


def day(value: date) -> str:
    """Write a day as in running text: "31 januari 2023"."""
    return format_date(value, "d MMMM y", locale="nl")


def month(value: date) -> str:
    """Write a month with its year: "januari 2023"."""
    return format_date(value, "MMMM y", locale="nl")


_UNDATED = ("later", "eerder")


def absolute(mention: DateMention, written: str, *, bare: bool) -> str | None:
    """Write a relative date with its day, month or year; None where that cannot be known.

    `bare` leaves out the preposition, because the sentence has one.
    """
    opening = written.lower().split()[0]
    if mention.first is None or mention.last is None or opening in _UNDATED:
        return None
    exact = mention.first == mention.last or mention.granularity != "day"
    if mention.granularity not in {"day", "month", "year"} or not exact:
        return None
    text = moment(mention.first, mention.granularity)
    if opening in leaning.PARTS_OF_TIME:
        return f"{opening} {text}"
    preposition = "op " if mention.granularity == "day" else "in "
    return text if bare else preposition + text


def scope(as_of: date | None) -> str:
    """Bind a question to the article, and to its day when that matters."""
    return "volgens het artikel" + (f" van {day(as_of)}" if as_of else "")


_SINGLE_MARKS = str.maketrans('„“”"', "‘‘’’")


def quoted(text: str) -> str:
    """Put words between Dutch quotation marks; marks inside become single ones."""
    inner = text.translate(_SINGLE_MARKS)
    return f"„{inner}”"


def states(proof: str) -> str:
    """Say what stands in the article, word for word."""
    return f"In het artikel staat: {quoted(proof)}"


def cautions(fact: Fact) -> tuple[str, ...]:
    """Warn for what may have changed, and for a claim without a source."""
    warnings = []
    if fact.perishable and fact.as_of:
        warnings.append(f"Dit gold op {day(fact.as_of)}; intussen kan het anders zijn.")
    elif fact.perishable:
        warnings.append("Intussen kan dit anders zijn.")
    if fact.disputed:
        warnings.append("Het artikel noemt hiervoor geen bron: kijk het elders na.")
    return tuple(warnings)


def who_says(quote: str) -> str:
    """Ask for the speaker of a quote."""
    return f"Wie zegt in het artikel: {quoted(quote)}?"


def who_says_briefly(quote: str) -> str:
    """Ask for the speaker of a long quote."""
    return f"Wie zegt: {quoted(quote)}?"


def who_claims(statement: str) -> str:
    """Ask which person says something; `statement` is told as after "dat"."""
    return f"Wie zegt volgens het artikel dat {statement}?"


def whose_news(statement: str) -> str:
    """Ask for the source of a report; `statement` is told as after "dat"."""
    return f"Van wie komt volgens het artikel de informatie dat {statement}?"


def according_to(source: str) -> str:
    """Bind a question to a source that the article names."""
    return f"volgens {source}"


def as_reported(as_of: date | None) -> str:
    """Close a question with where it looks, when its scope is taken by a source."""
    return "zo meldt het artikel" + (f" van {day(as_of)}" if as_of else "")


def who_holds(title: str, as_of: date | None) -> str:
    """Ask who has a role."""
    return f"Wie is {scope(as_of)} {title}?"


def which_role(person: str, as_of: date | None) -> str:
    """Ask for somebody's role."""
    return f"Welke functie of welk beroep heeft {person} {scope(as_of)}?"


def who_is_meant(wh: str, words: str) -> str:
    """Ask whose name an epithet stands for."""
    epithet = words[:1].lower() + words[1:]
    return f"{wh[:1].upper()}{wh[1:]} wordt in het artikel bedoeld met {quoted(epithet)}?"


def who_is_quoted() -> str:
    """Ask who speaks in the article."""
    return "Wie komt in het artikel met een eigen citaat aan het woord?"


def how_to_check(claim: str) -> str:
    """Ask how to check a claim without a source; it is told as after "dat"."""
    return (
        f"Het artikel noemt geen bron voor de bewering dat {claim}. Hoe controleer je die het best?"
    )


LOOK_ELSEWHERE = "De cijfers opzoeken bij een onafhankelijk instituut"
LOOK_HERE: tuple[str, ...] = (
    "Het artikel nog een keer van begin tot eind lezen",
    "Kijken hoe vaak andere lezers het artikel deelden",
    "Nagaan hoe verzorgd de site van de krant eruitziet",
)


def why_check(report: str) -> str:
    """Ask why a figure, told as a sentence, must be checked before it is used again."""
    return f"{report}. Waarom moet je dat getal nu eerst nagaan?"


def fill_in(sentence: str, as_of: date | None) -> str:
    """Ask for what is left out of a sentence."""
    where = f"(artikel van {day(as_of)})" if as_of else f"({scope(None)})"
    return f"Vul aan {where}: {sentence}"


def fill_in_briefly(sentence: str) -> str:
    """Ask for what is left out of a long sentence."""
    return f"Vul aan: {sentence}"


def fill_in_as_said(sentence: str, source: str, closing: str) -> str:
    """Ask likewise when the article has it from `source`; `closing` is `as_reported` or ""."""
    scopes = ", ".join(filter(None, (according_to(source), closing)))
    return f"Vul aan {scopes}: {sentence}"


def complete_quote(speaker: str, quote: str) -> str:
    """Ask for what is left out of somebody's words."""
    return f"Vul aan wat {speaker} in het artikel zegt: {quoted(quote)}."


_MAY_BE_OLD = (
    "Het artikel geeft de stand van {day}, niet die van nu.",
    "Het artikel is van {day}; sindsdien kan er iets zijn veranderd.",
    "Het artikel kan latere tellingen dan die van {day} niet kennen.",
    "Het artikel is een momentopname van rond {day}.",
)
_OTHER_GROUNDS = {
    "Het artikel geeft twee getallen, die van {day} is de laagste.": (
        "twee (?:cijfers|getallen)|tegenstrijdig"
    ),
    "Het artikel meldt dat de telling op {day} nog niet klaar was.": ("telling|geteld|voorlopig"),
    "Het artikel voorspelt dat het getal na {day} zal dalen.": (
        "daal|dal(?:en|ing)|krimp|afne|afna|verwacht|minder|voorspel"
    ),
    "Het artikel meldt dat het getal na {day} is verhoogd.": (
        "verhoog|gesteg|stijg|groei|toene|toegeno|omhoog"
    ),
    "Het artikel zegt dat er op {day} ruzie was over het getal.": (
        "omstreden|betwist|twijfel|onjuist|ruzie|oneens"
    ),
    "Het artikel geeft een doel voor later, niet de stand van {day}.": (
        "streef|doel|moet|wil|plan|gaan|gaat|zal|zou"
    ),
    "Het artikel geeft het getal van een jaar eerder, niet dat van {day}.": (
        "vorig|jaar eerder|jaar geleden|in (?:19|20)\\d\\d"
    ),
    "Het artikel heeft het getal van iemand die onbekend wil blijven.": ("anonie|onbekend|gerucht"),
    "Het artikel verbetert een fout in het getal van vóór {day}.": ("fout|verbeter|rectifi|vergis"),
    "Het artikel noemt het getal een ruwe schatting van rond {day}.": (
        "schat|ongeveer|circa|zo'n|zo’n|ruim|bijna|naar verwachting"
    ),
}


def may_be_old(as_of: date) -> tuple[str, ...]:
    """Say in several ways that a figure of that day may be another one now."""
    return tuple(text.format(day=day(as_of)) for text in _MAY_BE_OLD)


def other_grounds(as_of: date) -> Mapping[str, str]:
    """Say why a figure might be doubted, with the words of an article where that is true."""
    return {text.format(day=day(as_of)): words for text, words in _OTHER_GROUNDS.items()}


_SEASONS = {3: "het voorjaar", 6: "de zomer", 9: "het najaar", 12: "de winter"}
_DECADES = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()


def moment(value: date, granularity: str) -> str:
    """Write a date as precisely as `granularity` says; "weekday" is a day with its weekday."""
    if granularity == "weekday":
        return format_date(value, "EEEE d MMMM y", locale="nl")
    if granularity == "season":
        return f"{_SEASONS[value.month]} van {value.year}"
    if granularity == "decade":
        return _decade(value.year)
    if granularity == "century":
        return f"de {num2words(value.year // 100 + 1, lang='nl', to='ordinal')} eeuw"
    if granularity == "year":
        return str(value.year)
    return day(value) if granularity == "day" else month(value)


def _decade(year: int) -> str:
    """Write "de jaren tachtig", and with figures what that could be mistaken for."""
    named = 1920 <= year < 2000  # noqa: PLR2004 - the decades that go by their number alone
    return f"de jaren {_DECADES[(year - 1920) // 10] if named else year}"


def how_old(person: str, as_of: date | None) -> str:
    """Ask for somebody's age."""
    return f"Hoe oud is {person} {scope(as_of)}?"


def counted(written: str, moment: str, published: date) -> str:
    """Tell which moment `written` means in an article of that day."""
    return f"Het artikel is van {day(published)}; met {quoted(written)} is {moment} bedoeld."
