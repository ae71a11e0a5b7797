"""Treebanks in CoNLL-U, prepared for our parser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LONGEST = 120
SHORTEST_STEM = 2
NO_SPACE = "SpaceAfter=No"
VERBS = ("VERB", "AUX")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a treebank; `head` is an index in the sentence, the root's is its own.

    `lemma` is the one to be predicted in the end ("aanhalen" for "haalt … aan"), `bare_lemma`
    leaves a detached particle out ("halen"), for a model that looks at one word.
    """

    text: str
    space_after: bool
    lemma: str
    bare_lemma: str
    pos: str
    morph: str
    head: int
    dep: str


TreeSentence = tuple[Word, ...]


def read(path: Path) -> Iterator[TreeSentence]:
    """Read the sentences of a file, without those of LONGEST words or more.

    A contraction ("don't") is read as its parts; the words of an ellipsis ("8.1") are left out.
    """
    for block in path.read_text("utf-8").split("\n\n"):
        lines = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
        rows = [row for row in lines if row[0].isdigit()]
        if 0 < len(rows) < LONGEST:
            yield _sentence(rows, _glued(lines))


def _glued(lines: list[list[str]]) -> set[str]:
    """Collect the numbers of the words that no space follows."""
    glued = {row[0] for row in lines if NO_SPACE in row[9]}
    for first, last, rest in ((*row[0].split("-"), row[9]) for row in lines if "-" in row[0]):
        glued |= {str(number) for number in range(int(first), int(last))}
        glued |= {last} if NO_SPACE in rest else set()
    return glued


def _sentence(rows: list[list[str]], glued: set[str]) -> TreeSentence:
    split_verbs = {row[6] for row in rows if row[7] == "compound:prt"}
    return tuple(
        _word(row, is_split=row[0] in split_verbs, space_after=row[0] not in glued) for row in rows
    )


def _word(row: list[str], *, is_split: bool, space_after: bool) -> Word:
    number, form, lemma, pos, _, morph, head, dep, *_ = row
    return Word(
        text=form,
        space_after=space_after,
        lemma=plain_lemma(form, lemma, pos),
        bare_lemma=plain_lemma(form, lemma.split("_", 1)[-1] if is_split else lemma, pos),
        pos=pos,
        morph=learnable_morph(pos, morph),
        head=int(number) - 1 if head == "0" else int(head) - 1,
        dep="ROOT" if head == "0" else dep,
    )


def learnable_morph(pos: str, morph: str) -> str:
    """Keep what all our files mark alike: no ExtPos, Typo, Mood=Ind, or PronType of a DET."""
    kept = [
        feature
        for feature in morph.split("|")
        if not feature.startswith(("ExtPos=", "Typo="))
        and feature != "Mood=Ind"
        and not (pos == "DET" and feature.startswith("PronType="))
    ]
    return "|".join(kept) or "_"


def plain_lemma(form: str, lemma: str, pos: str) -> str:
    """Return the dictionary form without Alpino's "_" between the parts of a compound.

    The last part is lemmatised, what goes before it stays as written: the lemma
    "fractie_vergadering" of "fractievergaderingen" is "fractievergadering". The parts of a verb
    are joined as they are: "op_richten" of "opgericht" is "oprichten".
    """
    *front, last = lemma.split("_")
    if pos in VERBS or not front or not last:
        return lemma.replace("_", "") or lemma
    small = form.lower()
    for length in range(len(last), SHORTEST_STEM, -1):
        start = small.rfind(last[:length].lower())
        if start > 0:
            before = form[:start] if lemma[0].isupper() else small[:start]
            return before + last
    return form[: form.rfind("-") + 1] + last if "-" in form else "".join(front) + last
