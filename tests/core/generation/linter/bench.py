"""Questions about two articles of our own, each written on one line and linted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from quizapp.core.article import Article, Language, Span
from quizapp.core.generation.linter import lint
from quizapp.core.language.analysis import load
from quizapp.core.language.document import Document
from quizapp.core.language.reader import read
from quizapp.core.learning.typed import read_number
from quizapp.core.question import Format, Option, Question, Severity, Skill, Tier

PUBLISHED = date(2023, 1, 31)
SAMPLE = Path(__file__).parents[4] / "quizapp" / "samples" / "japan_navo.txt"
PRACTICE = Path(__file__).parents[3] / "articles" / "nl"
POOL = """Zwolle wil af van oud zwembad

De gemeente Zwolle overweegt een nieuw zwembad te bouwen, aldus omroep RTV Oost. \
Wethouder Karin Postma drong er bij de provincie op aan de subsidie te verhogen. \
Het nieuwe bad zou in 2027 opengaan. Directeur Jan de Wit van het oude bad riep zijn \
klanten op een petitie te tekenen. „Dit is een prachtig plan voor de hele stad”, zei Postma. \
„Sluiten is oneerlijk en dom”, zegt De Wit. \
Postma en De Wit spreken elkaar op 14 maart 2023 in Kampen. \
Zwemclub De Otter verzamelde ruim 3.000 handtekeningen tegen de sluiting. \
De Europese Commissie gaf in 2021 al twee miljoen euro aan Zwolle. \
Onderzoekers uit Groningen en Leiden namen de plannen onder de loep. \
Waterbedrijf Vitens hakte de knoop door en stopt mogelijk in mei met de levering. \
Het zwembad staat met 210.000 bezoekers op de tweede plaats van Overijssel. \
Het bad telt vier baden en veertig medewerkers. De brandweer controleerde vorige week de kelder.
"""
ARTICLES = {"navo": SAMPLE.read_text(encoding="utf-8"), "bad": POOL} | {
    name: (PRACTICE / f"{name}.txt").read_text(encoding="utf-8")
    for name in ("kabinet", "fietsbrug", "zeehonden", "tramongeluk")
}


@dataclass(frozen=True)
class Ask:
    """A question in short: `proof` is the beginning of its evidence sentence."""

    stem: str
    key: str
    wrong: tuple[str, ...] = ()
    proof: str = ""
    about: str = "navo"
    form: Format | None = None
    skill: Skill = Skill.LOCATE
    perishable: bool = False

    def question(self) -> Question:
        form = self.form or (Format.SINGLE_CHOICE if self.wrong else Format.SHORT_ANSWER)
        texts = in_order((self.key, *self.wrong)) if self.wrong else ()
        return Question(
            format=form,
            skill=self.skill,
            tier=Tier.AUTO,
            stem=self.stem,
            answers=(self.key,),
            evidence=(self._evidence(),),
            options=tuple(Option(text, correct=text == self.key) for text in texts),
            perishable=self.perishable,
        )

    def _evidence(self) -> Span:
        article = ARTICLES[self.about]
        start = article.index(self.proof)
        sentences = document(self.about).sentences
        return next(s.span for s in sentences if s.span.start <= start < s.span.end)


def in_order(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Numbers from small to large, other options as they come."""
    numbers = [read_number(text.removeprefix("Ruim ")) for text in texts]
    values = [number.value for number in numbers if number]
    if len(values) < len(texts):
        return texts
    return tuple(text for _, text in sorted(zip(values, texts, strict=True)))


@cache
def document(name: str) -> Document:
    return read(Article(ARTICLES[name], Language.NL, PUBLISHED), load(Language.NL))


def flags(ask: Ask, *severities: Severity) -> list[str]:
    found = lint(ask.question(), document(ask.about))
    return [flag.name for flag in found if flag.severity in (severities or tuple(Severity))]
