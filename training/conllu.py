"""Treebanks in CoNLL-U, prepared for our parser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LONGEST = 120
SHORTEST_STEM = 2
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

    Contracted words and the words of ellipsis ("3-4", "8.1") are left out.
    """
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
        rows = [row for row in rows if row[0].isdigit()]
        if 0 < len(rows) < LONGEST:
            yield _sentence(rows)


def _sentence(rows: list[list[str]]) -> TreeSentence:
    split_verbs = {row[6] for row in rows if row[7] == "compound:prt"}
    return tuple(_word(row, is_split=row[0] in split_verbs) for row in rows)


def _word(row: list[str], *, is_split: bool) -> Word:
    number, form, lemma, pos, _, morph, head, dep, _, rest = row
    return Word(
        text=form,
        space_after="SpaceAfter=No" not in rest,
        lemma=plain_lemma(form, lemma, pos),
        bare_lemma=plain_lemma(form, lemma.split("_", 1)[-1] if is_split else lemma, pos),
        pos=pos,
        morph=learnable_morph(pos, morph),
        head=int(number) - 1 if head == "0" else int(head) - 1,
        dep="ROOT" if head == "0" else dep,
    )


def learnable_morph(pos: str, morph: str) -> str:
    """Keep the features all our files mark alike: no ExtPos, Mood=Ind, or PronType of a DET."""
    kept = [
        feature
        for feature in morph.split("|")
        if not feature.startswith("ExtPos=")
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
