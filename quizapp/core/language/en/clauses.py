"""English words that tell whether a clause can be trusted and stands alone."""

from __future__ import annotations

import simplemma

from quizapp.core.language.base import ClauseRules, WordOrder

_REPORTING = """
    accuse acknowledge add admit advise allege announce answer argue ask assert assure believe
    boast caution claim comment complain conclude confess confirm contend declare demand deny
    describe emphasise emphasize estimate expect explain fear find forecast guess hint hope imply
    indicate insist joke know maintain mention note object observe pledge point predict promise
    protest quip reason recall reckon remark remember repeat reply report respond reveal say show
    signal speculate state stress suggest suspect tell testify think urge vow warn wonder write
"""
_PRONOUNS = """
    he she it they we i you him her them us me this that these those who whom which what someone
    somebody anyone anybody everyone everybody nobody one ones both some others many few several
    all most none another either neither each such something everything nothing himself herself
    itself themselves mine ours yours hers theirs former latter anything
"""
_POINTING = """
    this that these those such his her its their our my your both either neither another other
    each every same
"""
_COLLECTIVES = """
    number majority minority half part group couple series dozen lot plenty handful range pair
    percent rest team side club band crew staff family couple committee council government cabinet
    board jury panel press public police crowd audience class army navy union party company firm
    faculty congregation population youth opposition media data percentage quarter third proportion
    variety host bunch fraction total average people
"""
# forms of strong verbs that are no nouns, adjectives or present tenses
_STRONG_PASTS = """
    said went took came gave began became knew wrote spoke broke drove fell grew held kept led lost
    made met paid ran rose sent sold stood told won brought bought caught taught fought sought
    chose flew threw drew ate sang sank swam wore tore swore froze forgot got hid rode shook stole
    stuck swept slept wept dealt meant spent lent built heard laid understood withdrew overcame
    undertook was were is are am has had does did
"""
# present or past: taggers take the one for the other
UNCHANGED = frozenset(
    """
    beat bet bid broadcast burst cast cost cut fit forecast hit hurt knit let put quit read rid set
    shed shut split spread thrust upset wed
    """.split()
)
_BE = frozenset({"was", "were", "'s", "'re", "is", "are"})


def _only_a_verb(word: str) -> bool:
    """Whether the word list knows `word` only as a verb's past tense ("announced", "rose")."""
    lower = word.lower()
    if lower in _PASTS:
        return True
    lemma = simplemma.lemmatize(lower, lang="en")
    known = simplemma.is_known(lower, lang="en") and lemma != lower
    return known and lower.endswith("ed") and not lemma.endswith("ed")


def _shows_number(verb: str, features: frozenset[str]) -> bool:
    """Whether the form tells how many: "walks" and "were" do, "walked" and "must" do not."""
    return verb in _BE or ("Tense=Pres" in features and verb not in UNCHANGED)


_PASTS = frozenset(_STRONG_PASTS.split())

RULES = ClauseRules(
    word_order=WordOrder.VERB_AFTER_SUBJECT,
    reporting_verbs=frozenset(_REPORTING.split()),
    pronouns=frozenset(_PRONOUNS.split()),
    pointing_words=frozenset(_POINTING.split()),
    articles=frozenset({"the"}),
    collectives=frozenset(_COLLECTIVES.split()),
    joining=frozenset({"and"}),
    shows_number=_shows_number,
    only_a_verb=_only_a_verb,
)
