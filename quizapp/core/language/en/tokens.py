"""How English words are cut, as the English UD treebank EWT does.

Contractions and possessive endings are words of their own ("do" "n't", "Anna" "'s"), and so are
the parts of a compound with a hyphen, except after a prefix ("anti-American").
"""

from __future__ import annotations

import re

# a full stop after these belongs to the word
_ABBREVIATIONS = (
    *("mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "gen", "lt", "col", "sgt", "capt", "maj"),
    *("gov", "sen", "rep", "reps", "sens", "hon", "st", "ft", "jr", "sr", "inc", "corp", "co"),
    *("ltd", "bros", "vs", "etc", "dept", "univ", "assn", "ave", "blvd", "approx", "est", "cf"),
    *("jan", "feb", "aug", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thur"),
    *("thurs", "fri", "nos", "attn", "ph.d", "vol", "pp", "mt"),
)
# these only before a figure
_BEFORE_FIGURES = ("no", "fig", "art", "sec")
_PREFIXES = (
    *("anti", "arch", "co", "counter", "ex", "extra", "hyper", "infra", "inter", "intra", "macro"),
    *("mega", "micro", "mid", "mini", "multi", "neo", "non", "over", "post", "pre", "pro", "proto"),
    *("pseudo", "quasi", "re", "semi", "socio", "sub", "super", "trans", "tri", "ultra", "un"),
    *("under", "e"),
)

_LETTER = r"[^\W\d_]"
_CLITIC = r"(?:n['’]t|['’](?:s|m|d|re|ve|ll))(?!\w)"
_PARTS = {
    "address": (
        r"(?:https?://|www\.)[^\s<>\"”]*[^\s<>\"”’'.,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
        r"|[@#]\w+(?<!\d)"
    ),
    "currency": r"US\$",
    # n't, 's; not before a letter, so that an opening mark stays one
    "clitic": rf"(?<=\w)(?i:{_CLITIC}|(?<=(?:gon|wan))na(?!\w)|(?<=do|id|es|is|as|ld)nt(?!\w))",
    # U.S., a.m., e.g.; and the initial of a name: J. K. Rowling
    "initials": rf"(?:{_LETTER}\.){{2,}}|(?<![\w.])[A-Z]\.(?=\s*[A-Z])",
    "abbreviation": (
        rf"(?<!\w)(?i:{'|'.join(_ABBREVIATIONS)})\.(?!$)"
        rf"|(?<!\w)(?i:{'|'.join(_BEFORE_FIGURES)})\.(?=\s*\d)"
    ),
    # can't, won't, cannot: the part before the negation
    "negated": (
        rf"(?i:{_LETTER}+?(?=n['’]t(?!\w))|can(?=not(?!\w))|(?:gon|wan)(?=na(?!\w))"
        r"|(?:do|did|does|is|was|has|could|would|should)(?=nt(?!\w)))"
    ),
    # the '90s, rock 'n' roll
    "elision": r"(?<!\w)['’‘](?:\d\ds?|n(?=['’])|em|til|tis|twas)(?!\w)",
    # a phone number, 11/28/2000, 9/11, 5:30, 1,500.25, 20th, 1990s, 1990's
    "figure": (
        r"(?<!\w)(?:\d+(?:[-/]\d{3,}){2,}|\d{3}-\d{4})(?![\w-])|\d+(?:[.,:/]\d+)*+(?:(?:st|nd|rd|th|s)(?!\w))?"
        r"(?:(?<=0)['’]s(?!\w))?"
    ),
    "prefixed": rf"(?i:{'|'.join(_PREFIXES)})-{_LETTER}{_LETTER}+(?<!['’])",
    # Q1, G7, AT&T, O'Connell, Galaxy S3, Booking.com
    "word": (
        rf"{_LETTER}[^\W_]*(?:(?:(?!{_CLITIC})['’](?={_LETTER})|(?<=[A-Z])&(?=[A-Z])"
        rf"|\.(?=(?:com|org|net|co|gov|uk|nl)\b))[^\W_]+?(?=\W|$|n['’]t))*"
    ),
    "dots": r"\.{2,}|-{2,}|[!?]{2,}|<<|>>|\*{2,}|_{2,}|={2,}|''|``",
    "sign": r"\S",
}
CUT = re.compile("|".join(f"(?:{pattern})" for pattern in _PARTS.values()))
