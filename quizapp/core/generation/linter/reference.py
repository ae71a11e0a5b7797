"""Flaws of words that only the article explains: "hij", "daar", "de Noor"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from quizapp.core.generation.linter import kinds
from quizapp.core.generation.linter.item import Item
from quizapp.core.language import quotes
from quizapp.core.language.folding import folded
from quizapp.core.question import Skill

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*|[,;:]")


def unresolved_reference(item: Item) -> bool:
    """Whether the stem or the key points at somebody or something it does not name."""
    if _key_points_back(item):
        return True
    said = _WORD.findall(_first_sentence(item))
    return any(_points_back(item, said, at) for at in range(len(said)))


def _first_sentence(item: Item) -> str:
    """The part of the stem before which nothing was said; a statement to be verified, if any."""
    if item.is_verified:
        found = quotes.find(item.question.stem)
        return found[0].inner.of(item.question.stem) if found else item.question.stem
    first = re.split(r"(?<=[.!?])\s+(?=[A-Z„“‘\"])", item.spoken_stem)[0]
    return item.rules.patterns["expletive"].sub(" ", first)


def _points_back(item: Item, said: Sequence[str], at: int) -> bool:
    word, before = folded(said[at]), said[:at]
    if item.has("personal_pronouns", word):
        return not _has_antecedent(item, before) and not _hangs_from_who(item, before)
    if item.has("possessives", word) and _is_possessive(item, said, at):
        return not _names_anything(item, before) and not _are_several(item, word, before)
    if item.has("pointing_adverbs", word):
        return not _has_antecedent(item, before)
    return _is_pointed_at(item, said, at) or _is_epithet(item, said, at)


def _names_somebody(item: Item, before: Sequence[str]) -> bool:
    """Whether a name or a definite noun stands before."""
    if any(word[:1].isupper() for word in before[1:]) or (before and _is_name(item, before[0])):
        return True
    return any(
        item.has("determiners", folded(one)) and other[:1].isalpha()
        for one, other in pairwise(before)
    )


def _has_antecedent(item: Item, before: Sequence[str]) -> bool:
    """Whether an earlier clause names what a pronoun may stand for."""
    lists = ("subordinators", "conjunctions")
    ends = [
        at
        for at, word in enumerate(before)
        if at and (word in ",;:" or any(item.has(name, folded(word)) for name in lists))
    ]
    return bool(ends) and _names_somebody(item, before)


def _is_name(item: Item, word: str) -> bool:
    asks = _is_question_word(item, folded(word)) and not word.isupper()  # "Who" is no WHO
    return not asks and kinds.kind(item, word) in kinds.NAMED


def _hangs_from_who(item: Item, before: Sequence[str]) -> bool:
    """Whether the pronoun stands in a clause that depends on "wie …" or "welke …"."""
    plain = [folded(word) for word in before]
    asking = next((at for at, word in enumerate(plain[:3]) if _is_question_word(item, word)), None)
    return asking is not None and any(
        item.has("subordinators", word) for word in plain[asking + 1 :]
    )


def _names_anything(item: Item, before: Sequence[str]) -> bool:
    asks = any(_is_question_word(item, folded(word)) for word in before)
    return asks or _names_somebody(item, before)


def _are_several(item: Item, word: str, before: Sequence[str]) -> bool:
    """Whether "their" may belong to a plural that stands before: "can men have their hair cut"."""
    nouns = (w for w in map(folded, before) if not item.has("function_words", w))
    plural = any(item.finds("plural_noun", noun) for noun in nouns)
    return plural and item.has("plural_possessives", word)


def _is_question_word(item: Item, word: str) -> bool:
    return item.has("noun_question_words", word) or item.has("who_words", word)


def _is_possessive(item: Item, said: Sequence[str], at: int) -> bool:
    """Whether "zijn" is no verb: it stands after a preposition or a name's verb, before a noun."""
    if at + 1 == len(said) or not said[at + 1][:1].isalpha():
        return False
    ambiguous = item.has("ambiguous_possessives", folded(said[at]))
    lists = ("prepositions", "auxiliaries_singular")
    return not ambiguous or (at > 0 and any(item.has(n, folded(said[at - 1])) for n in lists))


def _is_pointed_at(item: Item, said: Sequence[str], at: int) -> bool:
    """Whether "deze", "dit", or "die" and "dat" after a preposition points out of the question."""
    word = folded(said[at])
    following = folded(said[at + 1]) if at + 1 < len(said) else ""
    if not item.has("demonstratives", word) or item.has("things_at_hand", following):
        return False
    after_preposition = at > 0 and item.has("prepositions", folded(said[at - 1]))
    if item.has("conjoining_demonstratives", word) and not after_preposition:
        return False
    if _is_among_options(item, said[:at]):
        return False
    return not _names_somebody(item, said[:at]) and not _is_time(item, f"{word} {following}")


def _is_among_options(item: Item, before: Sequence[str]) -> bool:
    """Whether "which of these writers" points at what is offered."""
    asking, of = ["", "", *map(folded, before)][-2:]
    chooses = _is_question_word(item, asking) and item.has("prepositions", of)
    return item.is_choice and chooses


def _is_time(item: Item, text: str) -> bool:
    return bool(item.article.dates_in(text))


def _is_epithet(item: Item, said: Sequence[str], at: int) -> bool:
    """Whether "het land" or "de Noor" stands for a name that nobody gave."""
    if not _is_definite(item, folded(said[at])) or at + 1 == len(said):
        return False
    noun = at + 1
    while noun + 1 < len(said) and _describes(item, said[noun]):
        noun += 1
    is_epithet = said[noun].islower() and item.has("epithets", said[noun])
    if not is_epithet and not _is_inhabitant(item, said, noun):
        return False
    if is_epithet and said[noun] in item.article.introduced:
        return False
    return not _is_explained(item, said, noun) and not _names_somebody(item, said[:at])


def _describes(item: Item, word: str) -> bool:
    """Whether a word before a noun is an adjective that does not tell which one is meant."""
    is_adjective = item.finds("telling_nothing", word) and not item.has("epithets", word)
    return word[:1].islower() and is_adjective and not item.finds("superlative", word)


def _is_inhabitant(item: Item, said: Sequence[str], at: int) -> bool:
    """Whether a word is "Noor" or "Amerikaan", and no adjective."""
    is_adjective = at + 1 < len(said) and not item.has("function_words", folded(said[at + 1]))
    return kinds.is_inhabitant(item, said[at]) and not is_adjective


def _is_explained(item: Item, said: Sequence[str], noun: int) -> bool:
    following = said[noun + 1 : noun + 2] if noun + 2 < len(said) else ()
    return any(
        word[:1].isupper() or item.has("explains_a_noun", folded(word)) for word in following
    )


def _key_points_back(item: Item) -> bool:
    """Whether the key is a pronoun, or "de Noor" or "het land" and nothing more."""
    if not item.retrieves or item.question.skill is Skill.REFERENCE:
        return False
    said = _WORD.findall(item.question.key)
    plain = [folded(word) for word in said]
    match plain:
        case [word]:
            return item.has("personal_pronouns", word) or item.has("pointing_adverbs", word)
        case [article, noun] if _is_definite(item, article) and item.finds("asks_who", item.stem):
            is_stand_in = item.has("epithets", noun) or item.has("titles", noun)
            return is_stand_in or kinds.is_inhabitant(item, said[1])
    return False


def _is_definite(item: Item, word: str) -> bool:
    return item.has("definite_articles", word)
