"""Dutch sentence boundaries: abbreviations, by-lines, datelines."""

from __future__ import annotations

import re

from quizapp.core.language.base import SentenceRules

# followed by a name; with or without a capital
_TITLES = """
    dhr mr mrs mw mevr mej dr drs ir ing prof ds jr sr jhr jkvr mgr lic kol lt lt.kol kap sgt st chr
    th joh ph
"""
# followed by a figure or the rest of the phrase, so never the end of a sentence
_OPENING = """
    bc ba msc z.k.h h.k.h burg weth secr vgl zgn zg ca circa nr nrs no art par blz pag pp hfdst bijv
    bv b.v i.p.v i.v.m m.b.t m.u.v n.a.v t.a.v t.b.v t.g.v t.o.v t.w d.w.z d.m.v o.a o.l.v o.v.v
    i.t.t m.b.v m.n m.i i.c o.m p resp evt incl excl gem vz vs fig afb n.o.m a.h.w z.g u.s
"""
# may also be the last word of a sentence
_CLOSING = """
    enz etc e.d e.a jl l.l a.s v.chr n.chr a.u.b s.v.p e.v e.o c.s n.v b.v.b.a u mln mld mrd km
    cm kg p.p p.st p.d p.m i.o z.o.z o.i.d o.g v.a a.d m.a.w d.d min max tel jan feb mrt apr jun jul
    aug sep sept okt nov dec
"""
_STARTERS = """
    De Het Een Dat Dit Deze Die Er In Op Na Voor Met Maar En Ook Volgens Hij Zij Ze Wij We Ik Je
    Daar Daarna Daarom Toch Toen Wat Wie Waarom Hoe Als Om Bij Door Uit Aan Tot Sinds Vooral Nu
"""

RULES = SentenceRules(
    titles=frozenset(_TITLES.split()),
    opening_abbreviations=frozenset(_OPENING.split()),
    closing_abbreviations=frozenset(_CLOSING.split()),
    continuing=frozenset(),
    starters=frozenset(_STARTERS.split()),
    clipped_starters=re.compile(r"['’‘](?:s|t|n|k|m)\s+[A-ZÀ-Þ]"),
    furniture=re.compile(
        r"""
        (?:door|van)\ (?:onze|een\ onzer|ons\ )\b.*
        | (?:onze|van\ onze)\ (?:verslaggever|redacteur|correspondent)\w*\b.*
        | door(?::|\ )\s*(?-i:[A-ZÀ-Þ][\w’'.-]*(?:\s+|$)
            |(?:van|de|der|den|ter|ten|en|het)\s+){1,8}
        | (?:foto|beeld|tekst|bron|video|illustratie|infographic|auteur|redactie|copyright
            |tekst\ en\ foto|foto's|foto’s|fotografie|redacteur|verslaggever)\s*(?::|©|\|).*
        | foto\ (?:anp|afp|epa|ap|reuters|getty)\b.*
        | ©.* | copyright\b.{0,80} | alle\ rechten\ voorbehouden.*
        | (?:lees|kijk|luister|zie|bekijk)\ (?:ook|verder|meer|hier)\b.*
        | (?:meer\ over|dit\ artikel\ delen|deel\ dit\ artikel|deel\ via|reacties|advertentie
            |het\ gesprek|in\ samenwerking\ met|uitgelicht|gerelateerd)\b.{0,80}
        | (?:gepubliceerd|laatst\ bijgewerkt|bijgewerkt|update|aangepast|leestijd)\b.{0,60}
        | (?:meld\ je|schrijf\ je|abonneer)\b.{0,80}
        """,
        re.IGNORECASE | re.VERBOSE,
    ),
    dateline=re.compile(
        r"""
        (?: (?:[A-ZÀ-Þ]{2,}(?:[-/’'][A-ZÀ-Þ]+)*)(?:[ ][A-ZÀ-Þ/’'-]{2,}){0,4}
            (?:\s*\([A-Za-zÀ-ÿ/.\ -]{2,20}\))?
          | [A-ZÀ-Þ][\w’'-]+(?:[ /][A-ZÀ-Þ][\w’'-]+){0,3}
            \s*\((?:ANP|AFP|AP|DPA|EPA|Belga|BELGA|Reuters|RTR|Novum|BNR|ANP/AFP)\)
        )
        (?:\s*[–—]|\s-)\s+(?=\S)
        """,
        re.VERBOSE,
    ),
    stamp=re.compile(
        r"""
        \d{1,2}[.:]\d{2}(?:\s?(?:uur|u))?(?:\s*[–—|:•-]\s*|\s+)(?=[„“‘"'(]?[A-ZÀ-Þ])
        """,
        re.VERBOSE,
    ),
    credit=re.compile(
        r"""
        (?:\b(?:[Ff]oto|FOTO|[Bb]eeld|[Vv]ideo|[Ii]llustratie)\s*[:|©]|©
          |\b[Ff]oto\ (?:ANP|AFP|AP|EPA|Getty))
        [^.!?:]{1,60}\.?\)?\s*$
        """,
        re.VERBOSE,
    ),
)
