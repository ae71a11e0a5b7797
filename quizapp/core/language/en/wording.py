"""English sentences around a question: where it looks, what feedback says, ready-made options."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from babel.dates import format_date
from num2words import num2words

from quizapp.core.fact import Fact
from quizapp.core.language.document import DateMention
from quizapp.core.language.en import leaning


def day(value: date) -> str:
    """Write a day as in running text: "31 January 2023"."""
    return format_date(value, "d MMMM y", locale="en_GB")


def month(value: date) -> str:
    """Write a month with its year: "January 2023"."""
    return format_date(value, "MMMM y", locale="en_GB")


_UNDATED = ("later", "earlier")


def absolute(mention: DateMention, written: str, *, bare: bool) -> str | None:
    """Write a relative date with its day, month or year; None where that cannot be known.

    `bare` leaves out the preposition, because the sentence has one.
    """
    opening = written.lower().replace("-", " ").split()[0]
    if mention.first is None or mention.last is None or opening in _UNDATED:
        return None
    exact = mention.first == mention.last or mention.granularity != "day"
    if mention.granularity not in {"day", "month", "year"} or not exact:
        return None
    text = moment(mention.first, mention.granularity)
    if opening in leaning.PARTS_OF_TIME:
        return f"{'' if bare else 'in '}{opening} {text}"
    preposition = "on " if mention.granularity == "day" else "in "
    return text if bare else preposition + text


def article(as_of: date | None) -> str:
    """Name the article, with its day when that matters."""
    return "the article" + (f" of {day(as_of)}" if as_of else "")


def scope(as_of: date | None) -> str:
    """Bind a question to the article, and to its day when that matters."""
    return f"according to {article(as_of)}"


_SINGLE_MARKS = str.maketrans("“”„", "‘’‘")


def quoted(text: str) -> str:
    """Put words between English quotation marks; marks inside become single ones."""
    opened = text.translate(_SINGLE_MARKS).split('"')
    inner = "".join(
        part + ("" if i == len(opened) - 1 else "‘’"[i % 2]) for i, part in enumerate(opened)
    )
    return f"“{inner}”"


def states(proof: str) -> str:
    """Say what stands in the article, word for word."""
    return f"The article says: {quoted(proof)}"


def cautions(fact: Fact) -> tuple[str, ...]:
    """Warn for what may have changed, and for a claim without a source."""
    warnings = []
    if fact.perishable and fact.as_of:
        warnings.append(f"This was so on {day(fact.as_of)}; it may be different now.")
    elif fact.perishable:
        warnings.append("This may be different now.")
    if fact.disputed:
        warnings.append("The article names no source for this: check it elsewhere.")
    return tuple(warnings)


def who_says(quote: str) -> str:
    """Ask for the speaker of a quote."""
    return f"Who says in the article: {quoted(quote)}?"


def who_says_briefly(quote: str) -> str:
    """Ask for the speaker of a long quote."""
    return f"Who says: {quoted(quote)}?"


def who_claims(statement: str) -> str:
    """Ask which person says something; `statement` is told as after "that"."""
    return f"Who said that {statement}, {scope(None)}?"


def whose_news(statement: str) -> str:
    """Ask for the source of a report; `statement` is told as after "that"."""
    return f"Which source does the article give for the news that {statement}?"


def according_to(source: str) -> str:
    """Bind a question to a source that the article names."""
    return f"according to {source}"


def as_reported(as_of: date | None) -> str:
    """Close a question with where it looks, when its scope is taken by a source."""
    return f"as {article(as_of)} reports"


def who_holds(title: str, as_of: date | None) -> str:
    """Ask who has a role."""
    return f"Who is {title}, {scope(as_of)}?"


def which_role(person: str, as_of: date | None) -> str:
    """Ask for somebody's role."""
    return f"What is the role or job of {person}, {scope(as_of)}?"


def who_is_meant(wh: str, words: str) -> str:
    """Ask whose name an epithet stands for."""
    epithet = words[:1].lower() + words[1:]
    return f"{wh[:1].upper()}{wh[1:]} is meant by {quoted(epithet)} in the article?"


def who_is_quoted() -> str:
    """Ask who speaks in the article."""
    return "Who is quoted in the article in their own words?"


def how_to_check(claim: str) -> str:
    """Ask how to check a claim without a source; it is told as after "that"."""
    return (
        f"The article names no source for the claim that {claim}. What is the best way to check it?"
    )


LOOK_ELSEWHERE = "Looking up the figures at an independent institute"
LOOK_HERE: tuple[str, ...] = (
    "Reading the article once more from start to finish",
    "Seeing how often other readers shared the article",
    "Judging how carefully the newspaper's site is made",
)


def why_check(report: str) -> str:
    """Ask why a figure, told as a sentence, must be checked before it is used again."""
    return f"{report}. Why should you check that number before you use it now?"


def fill_in(sentence: str, as_of: date | None) -> str:
    """Ask for what is left out of a sentence."""
    where = f"(article of {day(as_of)})" if as_of else f"({scope(None)})"
    return f"Fill in {where}: {sentence}"


def fill_in_briefly(sentence: str) -> str:
    """Ask for what is left out of a long sentence."""
    return f"Fill in: {sentence}"


def fill_in_as_said(sentence: str, source: str, closing: str) -> str:
    """Ask likewise when the article has it from `source`; `closing` is `as_reported` or ""."""
    scopes = ", ".join(filter(None, (according_to(source), closing)))
    return f"Fill in, {scopes}: {sentence}"


def complete_quote(speaker: str, quote: str) -> str:
    """Ask for what is left out of somebody's words."""
    return f"Fill in what {speaker} says in the article: {quoted(quote)}."


_MAY_BE_OLD = (
    "The article tells how things stood on {day}, not how they stand now.",
    "The article is of {day}; things may have changed since then.",
    "The article cannot know of counts made after {day}.",
    "The article is a snapshot of the situation around {day}.",
)
_OTHER_GROUNDS = {
    "The article gives two numbers, and this one of {day} is the lower.": (
        "two (?:numbers|figures)|contradict|conflicting"
    ),
    "The article reports that on {day} the count was not yet finished.": (
        "count|provisional|preliminary"
    ),
    "The article predicts that the number will fall after {day}.": (
        "fall|drop|declin|shrink|fewer|less|expect|predict|forecast"
    ),
    "The article reports that the number was raised after {day}.": (
        "rais|rise|rose|grow|grew|increas|climb"
    ),
    "The article says that people on {day} disagreed about the number.": (
        "disput|disagree|doubt|contest|controvers|wrong"
    ),
    "The article gives a target for later, not how things stood on {day}.": (
        "target|goal|aim|must|plan|will|would|hope"
    ),
    "The article gives the number of a year earlier, not that of {day}.": (
        "last year|year earlier|year ago|years ago|in (?:19|20)\\d\\d"
    ),
    "The article has the number from somebody who stays unnamed.": (
        "anonym|unnamed|rumour|not be named"
    ),
    "The article corrects an error in the number from before {day}.": (
        "error|correct|mistake|wrong"
    ),
    "The article calls the number a rough estimate from around {day}.": (
        "estimat|about|around|approximat|roughly|nearly|almost|more than|over "
    ),
}


def may_be_old(as_of: date) -> tuple[str, ...]:
    """Say in several ways that a figure of that day may be another one now."""
    return tuple(text.format(day=day(as_of)) for text in _MAY_BE_OLD)


def other_grounds(as_of: date) -> Mapping[str, str]:
    """Say why a figure might be doubted, with the words of an article where that is true."""
    return {text.format(day=day(as_of)): words for text, words in _OTHER_GROUNDS.items()}


_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def moment(value: date, granularity: str) -> str:
    """Write a date as precisely as `granularity` says; "weekday" is a day with its weekday."""
    if granularity == "weekday":
        return format_date(value, "EEEE d MMMM y", locale="en_GB")
    if granularity == "season":
        return f"the {_SEASONS[value.month]} of {value.year}"
    if granularity == "decade":
        return f"the {value.year}s"
    if granularity == "century":
        return f"the {num2words(value.year // 100 + 1, lang='en', to='ordinal')} century"
    if granularity == "year":
        return str(value.year)
    return day(value) if granularity == "day" else month(value)


def how_old(person: str, as_of: date | None) -> str:
    """Ask for somebody's age."""
    return f"How old is {person}, {scope(as_of)}?"


def counted(written: str, moment: str, published: date) -> str:
    """Tell which moment `written` means in an article of that day."""
    return f"The article is of {day(published)}; {quoted(written)} means {moment} there."
