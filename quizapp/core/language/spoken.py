"""Which language a text is in, told by its script or else by its small words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from babel import Locale

_WORD = re.compile(r"'n\b|[^\W\d_]+")
_SCRIPTS = {
    "HIRAGANA": "ja",  # Japanese also has Chinese signs, so it goes before
    "KATAKANA": "ja",
    "CJK": "zh",
    "HANGUL": "ko",
    "THAI": "th",
    "GREEK": "el",
    "HEBREW": "he",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
}
_OWN_SCRIPT = 0.3  # of all letters; in Japanese, Chinese signs may be more than half
_LEAST_SHARE = 0.15  # of the words of running text, at least so many are small ones
_FEWEST = 3  # small words, before a sentence is called foreign


def language_of(text: str) -> str | None:
    """Tell the language of running text by its ISO 639 code; None where that cannot be told."""
    script = _by_script(text)
    if script is not None:
        return script
    words = _words(text)
    counts = _small_words_in(words)
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > 0 and counts[best] >= _LEAST_SHARE * len(words) else None


def is_foreign(text: str, code: str) -> bool:
    """Whether a sentence or a paragraph is plainly in another language than the article's, `code`.

    Names of another language ("Los Angeles", "The Times") do not make a sentence foreign.
    """
    scripts = _scripts(text)
    if scripts["LATIN"] < scripts.total() / 2:
        return True
    words = _words(text)
    counts = _small_words_in(words)
    fewest = max(_FEWEST, 2 * counts[code] + 1, _LEAST_SHARE * len(words))
    return max(counts.values()) >= fewest


def name_of(code: str) -> str:
    """Name a language in English."""
    return str(Locale("en").languages[code])


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


def _small_words_in(words: Sequence[str]) -> dict[str, int]:
    """Count for every language how many of `words` are its small words."""
    counts = Counter(words)
    return {
        code: sum(count for word, count in counts.items() if word in small)
        for code, small in _small_words().items()
    }


def _by_script(text: str) -> str | None:
    """Tell a language that has a script of its own."""
    scripts = _scripts(text)
    fewest = _OWN_SCRIPT * scripts.total()
    return next((code for name, code in _SCRIPTS.items() if scripts[name] > fewest), None)


def _scripts(text: str) -> Counter[str]:
    """Count the letters of every script ("LATIN", "CJK")."""
    letters = Counter(char for char in text if char.isalpha())
    scripts: Counter[str] = Counter()
    for char, count in letters.items():
        scripts[re.split("[ -]", unicodedata.name(char, ""))[0]] += count
    return scripts


@cache
def _small_words() -> Mapping[str, frozenset[str]]:
    lines = files("quizapp.core.language").joinpath("small_words.txt").read_text("utf-8")
    pairs = (line.split(": ") for line in lines.splitlines() if not line.startswith("#"))
    return {code: frozenset(words.split()) for code, words in pairs}
