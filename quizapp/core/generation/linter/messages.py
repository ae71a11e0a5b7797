"""What each flag weighs, and what it tells a teacher: what is wrong, and what to do about it.

The weights follow the reading on question writing, §7, which leans on the nineteen item-writing
flaws of Haladyna, Downing & Rodriguez as Moore (2023) lists them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quizapp.core.article import Language
from quizapp.core.question import Flag, Severity


@dataclass(frozen=True, slots=True)
class _Entry:
    severity: Severity
    nl: str
    en: str


def message(name: str, language: Language) -> str:
    """Return the sentence that explains the flag `name`; KeyError if there is no such flag."""
    entry = _ENTRIES[name]
    return {Language.NL: entry.nl, Language.EN: entry.en}[language]


def severity(name: str) -> Severity:
    """Return how heavy the flag `name` is; KeyError if there is no such flag."""
    return _ENTRIES[name].severity


def flag(name: str, language: Language) -> Flag:
    """Make the flag `name`, with its sentence in `language`."""
    return Flag(name, severity(name), message(name, language))


def _hard(nl: str, en: str) -> _Entry:
    return _Entry(Severity.HARD, nl, en)


def _soft(nl: str, en: str) -> _Entry:
    return _Entry(Severity.SOFT, nl, en)


_ENTRIES: Mapping[str, _Entry] = {
    "answer_in_stem": _hard(
        "Het antwoord staat al in de vraag: haal het daar weg.",
        "The answer is already in the question: take it out.",
    ),
    "not_in_article": _hard(
        "Het antwoord staat niet in het artikel: vraag iets wat er wel in staat.",
        "The answer is not in the article: ask something that is.",
    ),
    "evidence_mismatch": _hard(
        "Het gekozen tekstdeel bewijst het antwoord niet: kies de zin waarin het antwoord staat.",
        "The chosen passage does not prove the answer: choose the sentence that holds the answer.",
    ),
    "wrong_key": _hard(
        "Volgens het artikel is een ander antwoord juist: verbeter het juiste antwoord.",
        "According to the article another answer is right: correct the key.",
    ),
    "multiple_correct": _hard(
        "Meer dan één antwoord is te verdedigen: vervang het tweede juiste antwoord.",
        "More than one answer can be defended: replace the second right answer.",
    ),
    "type_mismatch": _hard(
        "De antwoorden zijn niet van dezelfde soort: geef alleen antwoorden van één soort.",
        "The options are of different kinds: offer options of one kind only.",
    ),
    "overlapping_options": _hard(
        "Het ene antwoord is een deel van het andere: kies antwoorden die elkaar uitsluiten.",
        "One option is part of another: choose options that exclude one another.",
    ),
    "duplicate_options": _hard(
        "Twee antwoorden zijn hetzelfde: verander of verwijder er een.",
        "Two options are the same: change or remove one of them.",
    ),
    "unresolved_reference": _hard(
        "Zonder het artikel is niet te zien wie of wat bedoeld wordt: noem de naam.",
        "Without the article nobody can tell who or what is meant: give the name.",
    ),
    "relative_time_unanchored": _hard(
        "De tijd hangt af van de dag waarop je leest: noem een datum of een jaar.",
        "The time depends on the day of reading: give a date or a year.",
    ),
    "unscoped_perishable": _hard(
        "Dit kan intussen veranderd zijn: zet er “volgens het artikel” of een datum bij.",
        "This may have changed since: add “according to the article” or a date.",
    ),
    "hedge_dropped": _hard(
        "Het artikel is minder zeker dan de vraag: laat “overweegt”, “zou” of de bron staan.",
        "The article is less certain than the question: keep “considers”, “may” or the source.",
    ),
    "opinion_as_fact": _hard(
        "Een mening wordt als feit gevraagd: vraag wie dit vindt of zegt.",
        "An opinion is asked as if it were a fact: ask who thinks or says so.",
    ),
    "ungrammatical_stem": _hard(
        "De vraag is geen goede zin: zet de woorden in de juiste volgorde en vorm.",
        "The question is not a correct sentence: mend its word order and forms.",
    ),
    "wh_mismatch": _hard(
        "Het vraagwoord past niet bij het antwoord: vraag met het woord dat erbij hoort.",
        "The question word does not fit the answer: ask with the word that does.",
    ),
    "length_cue": _soft(
        "Het juiste antwoord is veel langer dan de rest: maak de antwoorden even lang.",
        "The right answer is much longer than the others: make them about equally long.",
    ),
    "all_or_none_of_the_above": _hard(
        "“Alle” of “geen van bovenstaande” toetst niet wat iemand weet: schrijf een echt antwoord.",
        "“All” or “none of the above” does not test what people know: write a real option.",
    ),
    "double_negative": _hard(
        "Er staan twee ontkenningen in de vraag: stel haar zonder ontkenning.",
        "The question has two negations: ask it without them.",
    ),
    "function_word_gap": _hard(
        "Het gat vraagt geen woord uit de inhoud: laat een zelfstandig naamwoord of een naam weg.",
        "The gap does not ask for a content word: leave out a noun or a name.",
    ),
    "double_blank": _hard(
        "Er zijn twee gaten: laat er een over.",
        "There are two gaps: keep one.",
    ),
    "grammatical_cue": _soft(
        "De vorm verraadt het antwoord: geef alle antwoorden dezelfde vorm.",
        "The grammar gives the answer away: give all options the same form.",
    ),
    "absolute_terms": _soft(
        "Alleen foute antwoorden zeggen “altijd”, “nooit” of “alle”: laat die woorden weg.",
        "Only wrong options say “always”, “never” or “all”: leave those words out.",
    ),
    "stem_word_repeat": _soft(
        "Het juiste antwoord herhaalt een woord uit de vraag: kies een ander woord.",
        "The right answer repeats a word of the question: choose another word.",
    ),
    "implausible_distractors": _soft(
        "De foute antwoorden liggen niet voor de hand: kies antwoorden die juist konden zijn.",
        "Nobody would choose the wrong options: choose some that could have been right.",
    ),
    "numbers_out_of_order": _soft(
        "De getallen staan niet op volgorde: zet ze van klein naar groot.",
        "The numbers are not in order: put them from small to large.",
    ),
    "vague_stem": _soft(
        "De vraag kan van alles betekenen: zeg waar de vraag over gaat.",
        "The question could mean anything: say what it is about.",
    ),
    "yes_no": _soft(
        "Op deze vraag is ja of nee het antwoord, en dat is te raden: vraag wie, wat of waar.",
        "This question takes yes or no, which can be guessed: ask who, what or where.",
    ),
    "idiom_broken": _hard(
        "Een vaste uitdrukking wordt letterlijk genomen: vraag naar de betekenis van het geheel.",
        "An idiom is taken literally: ask what the whole expression means.",
    ),
    "language_mixed": _hard(
        "Er staan twee talen door elkaar: schrijf alles in de taal van het artikel.",
        "Two languages are mixed: write everything in the language of the article.",
    ),
    "too_long_stem": _soft(
        "De vraag is langer dan 25 woorden: maak haar korter.",
        "The question is longer than 25 words: shorten it.",
    ),
    "merged_headline": _hard(
        "Kop en tekst zijn aan elkaar geplakt: gebruik alleen de zin uit de tekst.",
        "A headline is glued to the text: use the sentence of the text alone.",
    ),
    "middle_number": _soft(
        "Het juiste getal is precies het middelste: kies andere getallen eromheen.",
        "The right number is exactly the middle one: choose other numbers around it.",
    ),
    "false_presupposition": _hard(
        "De vraag neemt iets aan wat het artikel niet zegt: vraag alleen wat er staat.",
        "The question assumes what the article does not say: ask only what it says.",
    ),
}

NAMES = tuple(_ENTRIES)
"""Every flag, in the order of the design."""
