"""Names for students that say nothing about them: "Blauwe Otter 12"."""

from __future__ import annotations

from random import Random

from quizapp.core.article import Language

COLOURS = {
    Language.NL: (
        "Blauwe", "Groene", "Gele", "Rode", "Paarse", "Oranje", "Witte", "Zilveren", "Gouden",
        "Roze", "Turquoise", "Bruine",
    ),
    Language.EN: (
        "Blue", "Green", "Yellow", "Red", "Purple", "Orange", "White", "Silver", "Golden", "Pink",
        "Turquoise", "Brown",
    ),
}  # fmt: skip
ANIMALS = {
    Language.NL: (
        "Otter", "Egel", "Kievit", "Vos", "Das", "Reiger", "Eekhoorn", "Bever", "Uil", "Haas",
        "Zeehond", "Merel", "Kikker", "Vlinder", "Specht", "Lynx", "Dolfijn", "Zwaluw",
    ),
    Language.EN: (
        "Otter", "Hedgehog", "Lapwing", "Fox", "Badger", "Heron", "Squirrel", "Beaver", "Owl",
        "Hare", "Seal", "Blackbird", "Frog", "Butterfly", "Woodpecker", "Lynx", "Dolphin",
        "Swallow",
    ),
}  # fmt: skip
HIGHEST = 99


def pseudonym(random: Random, language: Language) -> str:
    """A colour, an animal and a number."""
    colour = random.choice(COLOURS[language])
    animal = random.choice(ANIMALS[language])
    return f"{colour} {animal} {random.randint(1, HIGHEST)}"
