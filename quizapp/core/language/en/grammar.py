"""English questions with words in the wrong order or form: do-support, inversion, agreement."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quizapp.core.article import Language
from quizapp.core.language.folding import folded
from quizapp.core.language.grammar import Asked
from quizapp.core.language.lemmas import dictionary_form

_BE_AND_HAVE = frozenset("is are was were has had isn't aren't wasn't weren't hasn't".split())
_DO = frozenset("do does did don't doesn't didn't".split())
_MODALS = frozenset("will would shall should can could may might must won't can't cannot".split())
_AUXILIARIES = _BE_AND_HAVE | _DO | _MODALS | {"have", "haven't"}
_FINITE = _AUXILIARIES - {"have", "do"}
_ADVERBIAL = frozenset("when where why".split())
_MEASURING = frozenset(
    "many much old long far high tall often deep large big fast wide heavy late early soon "
    "quickly likely expensive".split()
)
_BETWEEN = frozenset("exactly else".split())
_LONGEST_PHRASE = 5
_SHORTEST = 3
_UNCOUNTED = frozenset("news tennis athletics progress access process bus gas class loss".split())
_COLLECTIVES = frozenset(
    "team party company government club band police group organisation organization family staff "
    "council side couple crew committee public army bank firm".split()
)


def is_ungrammatical(asked: Asked) -> bool:
    """Whether the question has its words in the wrong order or form."""
    said = asked.said
    if asked.repeats_a_word or _has_the_wrong_article(asked) or _has_two_finite_verbs(said):
        return True
    fronted = False
    while said and asked.has("prepositions", folded(said[0])):
        said, fronted = said[1:], True
    return len(said) >= _SHORTEST and (
        _ends_in_its_verb(asked, said) or _is_wrong_after_opening(asked, said, fronted=fronted)
    )


def _ends_in_its_verb(asked: Asked, said: Sequence[str]) -> bool:
    """Whether the auxiliary that should stand second comes last."""
    is_last = folded(said[-1]) in _FINITE
    return is_last and not asked.has("subject_pronouns", folded(said[-2]))


def _is_wrong_after_opening(asked: Asked, said: Sequence[str], *, fronted: bool) -> bool:
    opening, second = folded(said[0]), folded(said[1])
    if opening in _ADVERBIAL or (opening == "how" and second not in _MEASURING):
        return _lacks_auxiliary(said[1:]) or _is_tensed_twice(asked, said)
    if asked.has("noun_question_words", opening) or opening == "how":
        return _is_wrong_after_noun(asked, said, fronted=fronted)
    if asked.has("bare_question_words", opening):
        return asked.opens_noun_phrase(said[1]) or _is_tensed_twice(asked, said)
    return False


def _is_wrong_after_noun(asked: Asked, said: Sequence[str], *, fronted: bool) -> bool:
    """Whether "which city" or "how many buses" is not followed as it should be."""
    at = _end_of_phrase(asked, said)
    if at == 1 and folded(said[0]) == "what":
        return asked.opens_noun_phrase(said[1]) or _is_tensed_twice(asked, said)
    first = 2 if folded(said[0]) == "how" else 1
    if at < len(said) and (
        _is_stray(asked, said[at]) or (at > first and _is_name(asked, said, at))
    ):
        return True
    if fronted:
        lacks_auxiliary = not any(folded(word) in _AUXILIARIES for word in said[1:])
        return lacks_auxiliary or _is_tensed_twice(asked, said)
    return (
        _is_tensed_twice(asked, said) or _disagrees(asked, said, at) or _much_is_many(asked, said)
    )


def _end_of_phrase(asked: Asked, said: Sequence[str]) -> int:
    """Where the words after "which" stop being what is asked for."""
    at = 1
    while at < min(len(said), 1 + _LONGEST_PHRASE) and not _ends_phrase(asked, said[at]):
        at += 1
    return at


def _ends_phrase(asked: Asked, word: str) -> bool:
    plain = folded(word)
    return (
        plain in _AUXILIARIES
        or asked.opens_noun_phrase(word)
        or asked.has("prepositions", plain)
        or asked.has("subordinators", plain)
        or plain in asked.known.verbs
        or plain.endswith("ed")
        or (_form(plain) != plain and _is_base(asked, _form(plain)))
    )


def _form(word: str) -> str:
    return dictionary_form(word, Language.EN)


def _is_name(asked: Asked, said: Sequence[str], at: int) -> bool:
    """Whether a subject's name, and no "British", stands where the auxiliary should."""
    if not said[at][:1].isupper() or at + 1 == len(said):
        return False
    following = folded(said[at + 1])
    return said[at + 1][:1].isupper() or following in _AUXILIARIES or _is_base(asked, following)


def _is_stray(asked: Asked, word: str) -> bool:
    """Whether a subject stands where the auxiliary should: "which city the summit took place"."""
    plain = folded(word)
    if any(asked.has(n, plain) for n in ("conjunctions", "subordinators", "indefinite")):
        return False  # "how many days a week"
    return asked.has("determiners", plain) or asked.has("subject_pronouns", plain)


def _lacks_auxiliary(rest: Sequence[str]) -> bool:
    """Whether "when" or "why" is followed by a subject or a lexical verb."""
    rest = rest[1:] if folded(rest[0]) in _BETWEEN else rest
    return bool(rest) and folded(rest[0]) not in _AUXILIARIES


def _is_tensed_twice(asked: Asked, said: Sequence[str]) -> bool:
    """Whether "did" comes with a verb that has its tense too: "did Japan announced"."""
    places = [i for i, word in enumerate(said[: 2 + _LONGEST_PHRASE]) if folded(word) in _DO]
    if not places:
        return False
    rest = [folded(word) for word in said[places[0] + 1 :] if not word[:1].isupper()]
    tensed = any(_is_tensed(asked, word) for word in rest)
    return tensed and not any(_is_base(asked, word) for word in rest)


def _is_tensed(asked: Asked, word: str) -> bool:
    base = _form(word)
    if base == word or word.endswith("ing"):
        return False
    is_irregular = not word.endswith("s") and _is_base(asked, base)
    is_past = word.endswith("ed") or word in asked.known.past or is_irregular
    return is_past or (word in asked.known.verbs and word in {f"{base}s", f"{base}es"})


def _is_base(asked: Asked, word: str) -> bool:
    return word in asked.known.base or asked.has("base_verbs", word)


def _has_two_finite_verbs(said: Sequence[str]) -> bool:
    """Whether a finite verb follows an auxiliary at once: "is was", "did has"."""
    plain = [folded(word) for word in said]
    return any(one in _AUXILIARIES and other in _FINITE for one, other in pairwise(plain))


def _has_the_wrong_article(asked: Asked) -> bool:
    """Whether "a" stands before a vowel, or "an" before a consonant."""
    fits = {each.word: each.fits for each in asked.rules.fitting_articles}
    return any(
        one in fits
        and not fits[one].search(folded(other))
        and fits[_other(one)].search(folded(other))
        for one, other in pairwise(asked.said)
        if other[:1].isalpha() and len(other) > 1
    )


def _other(article: str) -> str:
    return "an" if article == "a" else "a"


def _disagrees(asked: Asked, said: Sequence[str], at: int) -> bool:
    """Whether noun and verb differ in number, with no other subject behind them."""
    if not 1 < at < len(said) - 1 or _may_be_subject(asked, said[at + 1]):
        return False
    noun, verb = folded(said[at - 1]), folded(said[at])
    if _is_plural(asked, noun):
        is_singular = verb == f"{_form(verb)}s" and _is_base(asked, _form(verb))
        return is_singular or asked.has("auxiliaries_singular", verb)
    is_listed = not any(word.isdigit() for word in said[1:at]) and noun not in _COLLECTIVES
    return is_listed and asked.has("singular_nouns", noun) and verb in {"are", "were", "have"}


def _is_plural(asked: Asked, noun: str) -> bool:
    return (
        asked.finds("plural_noun", noun)
        and noun not in _UNCOUNTED
        and (_form(noun) != noun or asked.has("counted_nouns", noun))
    )


def _may_be_subject(asked: Asked, word: str) -> bool:
    return asked.opens_noun_phrase(word) or _is_plural(asked, folded(word))


def _much_is_many(asked: Asked, said: Sequence[str]) -> bool:
    """Whether "how much" counts people or things."""
    opening = [folded(word) for word in said[:3]]
    return opening[:2] == ["how", "much"] and asked.has("counted_nouns", opening[2])
