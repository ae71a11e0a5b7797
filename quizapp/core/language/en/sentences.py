"""English sentence boundaries: abbreviations, by-lines, datelines."""

from __future__ import annotations

import re

from quizapp.core.language.base import SentenceRules

# followed by a name; with or without a capital
_TITLES = """
    mr mrs ms messrs mx dr prof rev revd fr hon gen lt brig col sgt
    capt cmdr adm maj cpl pvt gov sen sens rep reps pres supt insp det st ste mt msgr
"""
# followed by a figure or the rest of the phrase, so never the end of a sentence
_OPENING = """
    approx ca circa cf e.g i.e viz vs esp incl
"""
# may also be the last word of a sentence
_CLOSING = """
    etc inc corp co ltd llc plc bros jr sr esq a.m p.m b.c a.d ph.d et.al no nos fig figs vol pp jan
    feb mar apr aug sept oct nov dec mon tue tues wed thu thurs fri dept univ assn ave blvd rd hwy
"""
# after such a last word these go on with the sentence: "5 p.m. Tuesday", "Acme Inc. Chairman Lee"
_CONTINUING = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday EST EDT ET PST PT GMT BST CET UTC
    Eastern Pacific Central Ltd Inc Corp Co LLC Plc Chief CEO President Chairman Chairwoman Chair
    Founder Director Vice
"""
# openings after an abbreviation that ends a sentence, such as "U.S."
_STARTERS = """
    The A An This That These Those It He She They We I You His Her Its Their Our My There Here In
    On At By For From To With But And Or So As If When While After Before Since Until Although
    Though Because What Who Where Why How Now Then Today Yesterday Tomorrow Also However Not No
    Some Many Most Both Each Every One Two Three Several Last Next Under Over Between During
"""
_AGENCIES = (
    r"(?:Reuters|AP|AFP|BBC|PA|DPA|dpa|EFE|ANSA|CNN|Bloomberg|UPI|Xinhua|TASS|PTI|AAP|Kyodo)"
)
_MONTH = r"(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?"

RULES = SentenceRules(
    titles=frozenset(_TITLES.split()),
    opening_abbreviations=frozenset(_OPENING.split()),
    closing_abbreviations=frozenset(_CLOSING.split()),
    continuing=frozenset(_CONTINUING.split()),
    starters=frozenset(_STARTERS.split()),
    clipped_starters=re.compile(r"['’‘](?:[Tt]is|[Tt]was|[Tt]il|[Cc]ause)\b"),
    furniture=re.compile(
        r"""
        (?-i:[Bb]y|BY)\ (?-i:[A-ZÀ-Þ][\w’'.-]*(?:[,\ ]+|$)
            |(?:and|in|for|at|of|the|de|van|von|el|al)\ +){1,12}
        | (?-i:By)\ (?:our|a)\ (?:\w+\ ){0,3}(?:correspondent|reporter|staff|editor|writer)s?\b.*
        | (?:our|from\ our)\ (?:\w+\ ){0,3}(?:correspondent|reporter)\b.{0,60}
        | (?:photo|photos|photograph|photographs|picture|pictures|image|images
            |(?:image|photo|picture)\ (?:source|credit|caption)|video|illustration|graphic
            |source|sources|credit|credits|copyright|caption|text
            |reporting|additional\ reporting|editing|writing|words|author|editor|graphics)
          (?:\ by)?\s*(?::|©|\||,(?=\ (?-i:[A-Z]))).*
        | (?:photo|photograph|image|picture|video|graphic|illustration)s?
          \ (?:by|courtesy\ of|credit)\b.*
        | (?:additional\ )?(?:reporting|editing|writing)\ by\b.*
        | \((?:additional\ )?(?:reporting|editing|writing)\ by\b.*
        | ©.* | copyright\ .{0,80} | all\ rights\ reserved.{0,60}
        | (?:read|see|watch|listen|hear|find\ out)\ (?:more|also|next|here|now|this)\b
          (?:.{0,10}|\s*[:|].*)
        | (?:watch|listen)(?::.* | \ to\ this\b.{0,30})
        | (?:read|see|watch|listen)\ (?:more|also)\ (?:about|on|at|from)\b.{0,80}
        | (?:related|recommended|advertisement|advertising|sponsored|share|share\ this|share\ on
            |most\ read|more\ on\ this|more\ from|more\ about|topics|tags|comments|newsletter
            |follow\ us|follow\ \w+\ on|key\ points|in\ pictures|live\ updates|in\ partnership\ with
            |story\ continues|continue\ reading|skip\ to|what\ to\ read\ next)\b[^.!?]{0,80}
        | (?:published|last\ (?:updated|modified)|updated|first\ published|posted)
          (?:\s*:.{0,60}|\ (?:on|at|\d|(?-i:[A-Z]))[^.!?]{0,60})
        | \d+\ (?:min|mins|minute|minutes)\ (?:read|ago) | \d+\ (?:hours?|days?)\ ago
        | (?:sign|signing)\ up\b.{0,90} | subscribe\b.{0,90}
        | get\ (?:our|the)\ .{0,60}newsletter.{0,40}
        | do\ you\ have\ a\ story\b.{0,90}
        """,
        re.IGNORECASE | re.VERBOSE,
    ),
    dateline=re.compile(
        rf"""
        (?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?:[ ][A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){{0,3}}
            (?:,[ ][A-ZÀ-Þ][\w.]*(?:[ ][A-ZÀ-Þ][\w.]*){{0,2}})?
            (?:,[ ]{_MONTH}[ ]\d{{1,2}})?
            (?:\s*\([A-Za-zÀ-ÿ/.\ -]{{2,20}}\))?
          | [A-ZÀ-Þ][\w’'.-]+(?:[ /][A-ZÀ-Þ][\w’'.-]+){{0,3}}(?:,[ ][A-ZÀ-Þ][\w.]+)?
            (?:,[ ]{_MONTH}[ ]\d{{1,2}})?
            \s*\({_AGENCIES}\)
        )
        (?:\s*[–—]|\s--?)\s*(?=\S)
        """,
        re.VERBOSE,
    ),
    stamp=re.compile(
        r"""
        \d{1,2}[.:]\d{2}(?:\s?(?:am|pm|a\.m\.|p\.m\.))?(?:\s(?:GMT|BST|UTC|CET|EST|EDT|ET))?
        (?:\s*[–—|:•-]\s*|\s+)(?=[“‘"'(]?[A-ZÀ-Þ])
        """,
        re.VERBOSE,
    ),
    credit=re.compile(
        r"""
        (?:\b(?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage|[Vv]ideo)(?:\ by|\ credit)?\s*[:|©]|©)
        [^.!?:]{1,60}\.?\)?\s*$
        """,
        re.VERBOSE,
    ),
)
