"""Dutch questions with their words in the wrong order or form: verb second, agreement, welk(e)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from itertools import pairwise, takewhile

from quizapp.core.article import Language
from quizapp.core.language.document import EntityKind
from quizapp.core.language.folding import folded
from quizapp.core.language.grammar import Asked
from quizapp.core.language.lemmas import dictionary_form
from quizapp.core.language.nl.names import RULES as NAMES

_BETWEEN = frozenset("precies ongeveer ook dan nu vandaan ergens".split())
_AFTER_VERB = frozenset({"er", "volgens", "aldus"})
_AFTER_WHO = frozenset({"van", "voor"})
_FEWEST = 3
_VERB_ENDINGS = ("t", "de", "den", "te", "ten")


def is_ungrammatical(asked: Asked) -> bool:
    """Whether the question has its words in the wrong order or form."""
    if asked.repeats_a_word:
        return True
    said = asked.said
    while said and asked.has("prepositions", folded(said[0])):
        said = said[1:]
    is_subject = len(said) == len(asked.said)
    opening = folded(said[0]) if len(said) > 1 else ""
    if len(said) > _FEWEST and not any(_looks_like_verb(asked, word) for word in said[1:]):
        return True
    if asked.has("bare_question_words", opening):
        return _lacks_verb_second(asked, said) or _has_two_finite_verbs(asked, said)
    if asked.has("noun_question_words", opening):
        return (
            _lacks_verb_after_noun(asked, said)
            or _disagrees(asked, said)
            or (is_subject and _verb_disagrees(asked, folded(said[1]), said[2:]))
        )
    return False


def _looks_like_verb(asked: Asked, word: str) -> bool:
    """Whether a word is a verb, or has the ending of one that no list knows."""
    return _may_be_verb(asked, word) or (word.islower() and word.endswith(_VERB_ENDINGS))


def _form(word: str) -> str:
    return dictionary_form(word.lower(), Language.NL)


def _lacks_verb_second(asked: Asked, said: Sequence[str]) -> bool:
    """Whether "wie" or "wat" is followed by a noun phrase or participle, or has its verb last."""
    if asked.opens_noun_phrase(said[1]) or _comes_third(asked, said):
        return True
    if folded(said[0]) not in {"wie", "wat"} and folded(said[1]) not in _BETWEEN:
        return not _looks_like_verb(asked, said[1])
    if asked.has("prepositions", folded(said[1])) and folded(said[1]) not in _AFTER_WHO:
        return _may_be_verb(asked, said[-1])
    verbs = [_may_be_verb(asked, word) for word in said[1:]]
    if _is_participle(asked, said[1]):
        return not any(verbs[1:])
    return len(verbs) > 1 and verbs[-1] and not any(verbs[:-1])


def _is_participle(asked: Asked, word: str) -> bool:
    return asked.finds("participle", folded(word)) and not asked.finds("participle", _form(word))


def _comes_third(asked: Asked, said: Sequence[str]) -> bool:
    """Whether a noun keeps the auxiliary from the second place."""
    return folded(said[1]) in asked.known.nouns and any(
        asked.has("auxiliaries_singular", folded(word)) for word in said[2:3]
    )


def _has_two_finite_verbs(asked: Asked, said: Sequence[str]) -> bool:
    """Whether a past tense follows "is" or "heeft" at once."""
    return any(
        asked.has("auxiliaries_singular", folded(one)) and _is_past_tense(asked, folded(other))
        for one, other in pairwise(said[1:3])
    )


def _is_past_tense(asked: Asked, word: str) -> bool:
    form = _form(word)
    is_weak = word.endswith(("de", "te")) and form.endswith("n") and form != word
    return is_weak or word in asked.known.past


def _lacks_verb_after_noun(asked: Asked, said: Sequence[str]) -> bool:
    """Whether "welk land" or "hoeveel extra bussen" is followed by another noun phrase."""
    if _opens_another_phrase(asked, said[1]):
        return True
    phrase = list(takewhile(partial(_may_be_in_phrase, asked), said[1:]))
    rest = said[1 + len(phrase) :]
    if phrase and rest and folded(rest[0]) in _AFTER_VERB:
        return True
    return (
        bool(phrase)
        and any(asked.opens_noun_phrase(word) for word in rest[:1])
        and not any(asked.has("conjunctions", folded(word)) for word in rest[:1])
        and any(_may_be_verb(asked, word) for word in rest)
    )


def _opens_another_phrase(asked: Asked, word: str) -> bool:
    """Whether "hoeveel" is followed by "de" or "zij" at once."""
    plain = folded(word)
    return plain in {"de", "het", "een"} or asked.has("subject_pronouns", plain)


def _may_be_in_phrase(asked: Asked, word: str) -> bool:
    """Whether a word may belong to what "welke" asks for: adjectives, numbers and nouns."""
    if word[:1].isupper():
        return word.endswith("se") or folded(word) in _demonyms()
    return not asked.has("function_words", folded(word)) and not _may_be_verb(asked, word)


@cache
def _demonyms() -> frozenset[str]:
    entries = (entry for entry in NAMES.entries if entry.kind is EntityKind.DEMONYM)
    return frozenset(folded(name) for entry in entries for name in (entry.name, *entry.aliases))


def _may_be_verb(asked: Asked, word: str) -> bool:
    plain = folded(word)
    lists = ("auxiliaries_singular", "auxiliaries_plural")
    if any(asked.has(name, plain) for name in lists) or plain in asked.known.verbs:
        return True
    form = _form(word)
    return form.endswith("n") and (form != plain or form.endswith("en"))


def _disagrees(asked: Asked, said: Sequence[str]) -> bool:
    """Whether welk and welke do not agree with their noun."""
    question_word, noun = folded(said[0]), folded(said[1])
    if question_word == "welk" and (asked.has("de_nouns", noun) or _is_plural_noun(noun)):
        return True
    if question_word == "welke" and asked.has("het_nouns", noun):
        return True
    return question_word != "hoeveel" and _has_other_gender(asked, question_word, noun)


def _has_other_gender(asked: Asked, question_word: str, noun: str) -> bool:
    """Whether the ending of a noun tells that "welk" or "welke" does not go with it."""
    fits = {each.word: bool(each.fits.search(noun)) for each in asked.rules.fitting_articles}
    own, other = ("het", "de") if question_word == "welk" else ("de", "het")
    return fits[other] and not fits[own]


def _is_plural_noun(noun: str) -> bool:
    form = dictionary_form(noun, Language.NL)
    return noun.endswith(("en", "s")) and form != noun and not form.endswith("en")


def _verb_disagrees(asked: Asked, noun: str, rest: Sequence[str]) -> bool:
    """Whether noun and auxiliary differ in number, with no other subject behind them."""
    if not rest[1:-1] or _may_be_subject(asked, rest[1:]):
        return False
    if _is_plural_noun(noun):
        return asked.has("auxiliaries_singular", folded(rest[0]))
    singular = asked.has("de_nouns", noun) or asked.has("het_nouns", noun)
    return singular and asked.has("auxiliaries_plural", folded(rest[0]))


def _may_be_subject(asked: Asked, rest: Sequence[str]) -> bool:
    """Whether what follows the verb may be its subject: "het kabinet", "banken", "premier Kok"."""
    return (
        asked.opens_noun_phrase(rest[0])
        or any(_is_plural_noun(folded(word)) for word in rest[:3])
        or any(word[:1].isupper() for word in rest[1:2])
    )
