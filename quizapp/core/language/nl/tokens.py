"""How Dutch words are cut, as the Dutch UD treebanks do."""

from __future__ import annotations

import re

# a full stop after these belongs to the word
_ABBREVIATIONS = (
    *("bijv", "bv", "ca", "dhr", "dr", "drs", "ds", "enz", "etc", "evt", "excl", "fig", "gem"),
    *("incl", "ing", "ir", "jhr", "jl", "jr", "lic", "max", "mej", "mevr", "mgr", "min", "mld"),
    *("mln", "mr", "mw", "nr", "nrs", "ong", "pct", "plm", "prof", "resp", "sr", "st", "tel"),
    *("vgl", "vs", "zg", "zgn"),
)

_LETTER = r"[^\W\d_]"
_PARTS = {
    "address": r"https?://[^\s<>\"”]*[^\s<>\"”.,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    # o.a., d.w.z., N.V.; and the initial of a name: J. P. de Boer
    "initials": rf"(?:{_LETTER}\.){{2,}}|[A-Z]\.(?=\s*{_LETTER})",
    "abbreviation": rf"(?i:{'|'.join(_ABBREVIATIONS)})\.",
    # 's middags, 't, 'n; 's-Hertogenbosch; jaren '80
    "elision": r"(?<!\w)['’‘](?:[sS]-\w+|(?i:s|t|n|m|k|r|ns)(?!\w))|(?<!\w)['’‘]\d\d(?!\w)",
    # 2,5; 1.500.000; 16.30; 18-jarige; 21ste; G7; 24/7
    "figure": r"\d+(?:[.,:/]\d+)*(?:-?[^\W_]+)*",
    # foto's, NAVO-chef, zo'n, CD&V, Van 't; in- en uitvoer
    "word": r"[^\W_]+(?:(?:[-'’&/]|\.(?=[a-z]))[^\W_]+)*-?",
    "dots": r"\.{2,}|-{2,}|,,|''|``",
    "sign": r"\S",
}

CUT = re.compile("|".join(f"(?:{pattern})" for pattern in _PARTS.values()))
