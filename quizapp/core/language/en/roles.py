"""English words for what people are."""

from __future__ import annotations

from functools import lru_cache

from quizapp.core.language.document import Token
from quizapp.core.language.en.names import RULES
from quizapp.core.language.sibling_roles import siblings as _siblings
from quizapp.core.language.sibling_roles import sorts

# Inside a last name ("van der Berg").
PARTICLES = RULES.particles

# They say whose relative somebody is, or how he came into the news: no function, no profession.
_NO_FUNCTION = """
    aunt baby boy brother boyfriend bystander child colleague commuter couple cousin daughter
    debutant defendant favourite father fiancé fiancée friend girl girlfriend grandfather
    grandmother granddaughter grandson husband man member mother neighbour neighbor nephew niece
    onlooker parent partner passenger resident sister son suspect teenager tourist uncle victim
    widow widower wife winner witness woman youngster
"""
_NO_FUNCTIONS = frozenset(_NO_FUNCTION.split())

# They stand before a name without telling what somebody does.
_FORMS_OF_ADDRESS = frozenset(
    "dame dr father lady lord madam miss mr mrs ms reverend rev sir sister".split()
)

# Who held an office before.
FORMER = frozenset({"former", "ex", "late", "then", "outgoing", "ousted", "retired"})

# Of these a country, town or body has one at a time.
_OFFICE = """
    archbishop captain ceo chair chairman chairwoman chairperson chancellor chief coach conductor
    dean director editor executive governor head headmaster headmistress headteacher king leader
    manager mayor minister pope premier president principal queen rector secretary secretary-general
    skipper treasurer vice-chancellor
"""
_OFFICES = frozenset(_OFFICE.split())
# One of several.
_ONE_OF_MORE = frozenset({"deputy", "assistant", "associate", "co", "vice", "junior", "senior"})

# Before what the role is of ("minister of Finance").
OF = frozenset({"of", "at", "for"})

# No article changes the adjective behind it.
NEUTER_ARTICLE: str | None = None

# Lemmas of verbs after which a role is over, or will be.
_LEAVING = """
    die fire oust quit replace resign retire sack succeed
"""
LEAVING = frozenset(_LEAVING.split())

_QUALIFYING = frozenset({"ADJ", "NOUN", "PROPN"})

_SIBLINGS = sorts(
    """
    prime minister/premier, foreign minister, health minister, finance minister, ambassador, mayor
    health minister/health secretary, finance minister/chancellor, education minister, \
    transport minister, ambassador
    minister/secretary, mayor, ambassador, governor, senator
    mp/lawmaker/senator/opposition leader/party leader/politician, ambassador, civil servant, \
    mayor, judge, journalist
    mayor/councillor/council leader, town clerk, ambassador, high court judge
    chair/chairman/chairwoman/chairperson, director, lawyer, head coach, spokesperson, \
    treasurer, journalist
    head coach/coach/trainer/manager, referee, team doctor, kit manager, physiotherapist
    team doctor/club doctor, referee, head coach/coach/trainer, physiotherapist, kit manager
    swimmer, rower, skater, cyclist, runner/sprinter/athlete, gymnast
    goalkeeper/keeper, striker/forward, defender, midfielder, referee
    chief executive/director/managing director/ceo/founder/owner/boss/executive, accountant, \
    lawyer/company lawyer, union leader, spokesperson, journalist, ambassador
    economist/analyst, accountant, lawyer/company lawyer, union leader, spokesperson, journalist
    spokesperson/spokesman/spokeswoman, accountant, lawyer, treasurer, director, head coach
    researcher/scientist/professor/lecturer/study leader, librarian, lawyer, journalist, \
    ambassador, spokesperson
    biologist/ecologist/zoologist, archaeologist, physicist, historian, \
    psychologist, geologist, chemist, journalist, engineer
    fire chief/firefighter, police chief/police officer/detective, paramedic, mayor, diver
    prosecutor, judge, lawyer/barrister/solicitor, detective/inspector, notary
    writer/author/novelist/poet, sculptor/artist/painter, conductor/composer, photographer, \
    actor/actress, architect/designer
    singer/soprano/tenor, conductor, pianist, violinist, stage director
    curator, archivist, restorer, tour guide, architect
    doctor/gp/surgeon, nurse, pharmacist, physiotherapist, dentist
    farmer/grower, fisherman, baker, miller, butcher
    bus driver/driver, train driver, ship captain/skipper, pilot, postman
    """.replace("\\\n", "")
)


@lru_cache(maxsize=512)
def siblings(title: str) -> tuple[str, ...]:
    """Return other roles of the sort of this one."""
    return _siblings(title, _SIBLINGS, " ")


def is_role(word: str) -> bool:
    """Whether `word` says what a person does."""
    lowered = word.lower()
    known = RULES.is_role(lowered) or lowered in _OFFICES
    return known and lowered not in _NO_FUNCTIONS and lowered.rstrip(".") not in _FORMS_OF_ADDRESS


def is_person(word: str) -> bool:
    """Whether `word` is what somebody is, but no function and no profession ("brother")."""
    return word.lower() in _NO_FUNCTIONS


def has_name(word: str) -> bool:
    """Whether a name is part of the word, so that it keeps its capital ("BBC")."""
    return any(letter.isupper() for letter in word[1:])


def is_proper(word: str) -> bool:
    """Whether a word that begins a sentence keeps its capital elsewhere, as no name is known."""
    return word == "I" or not (RULES.common(word.lower()) or is_role(word))


def is_office(title: str) -> bool:
    """Whether one person has this role at a time, once it is said of what."""
    words = title.lower().replace("-", " ").split()
    whole = title.lower().split()[-1]
    return (words[-1] in _OFFICES or whole in _OFFICES) and not _ONE_OF_MORE & set(words)


def qualifies(word: Token) -> bool:
    """Whether `word`, before a role, is part of it: "union leader", "Norwegian minister"."""
    return word.pos in _QUALIFYING and "Degree=Sup" not in word.morph


def in_running_text(word: str) -> str:
    """Write a word of a title without the capital that it has before a name only."""
    return word if has_name(word) or is_proper(word) else word.lower()


def holder_of(title: str, of: str | None) -> str:
    """Write a role, with what it is of, as the end of "Who is …"."""
    article = "" if "’s " in title or "'s " in title else "the "
    return f"{article}{title}" + (f" {of}" if of else "")


def alone(title: str) -> str:
    """Write a role without the names in it: "Norwegian prime minister" is "prime minister"."""
    behind = max(title.rfind("'s "), title.rfind("’s "))
    words = title[behind + 3 :] if behind >= 0 else title
    return " ".join(word for word in words.split() if not word[:1].isupper()) or words
