"""What the screenshots show: the sample article with questions like those the generator makes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from sqlalchemy.orm import Session

import quizapp
from quizapp.core.article import Article, Language, Span
from quizapp.core.question import Difficulty, Flag, Format, Option, Question, Severity, Skill, Tier
from quizapp.models import RejectReason
from quizapp.operations import accounts, review
from tests.world import COST, World
from tests.world import QUESTIONS as BRIDGE

TEACHER = "Juf Aleida"
PASSWORD = "een lang wachtwoord"
TEXT = (Path(quizapp.__file__).parent / "samples" / "japan_navo.txt").read_text(encoding="utf-8")
ARTICLE = Article(
    text=TEXT,
    language=Language.NL,
    published=date(2023, 1, 31),
    title=TEXT.splitlines()[0],
    publisher="De Leestafel",
)


def sentence(words: str) -> tuple[Span, ...]:
    """The sentence of the article that begins with `words`."""
    start = TEXT.index(words)
    return (Span(start, TEXT.index(".", start) + 1),)


def choice(stem: str, options: str, evidence: str, skill: Skill, **rest: object) -> Question:
    """A single choice; the key is the option with a star."""
    texts = [text.strip() for text in options.split("|")]
    return replace(
        Question(
            format=Format.SINGLE_CHOICE,
            skill=skill,
            tier=Tier.AUTO,
            stem=stem,
            answers=tuple(text[1:] for text in texts if text.startswith("*")),
            options=tuple(Option(text.lstrip("*"), text.startswith("*")) for text in texts),
            evidence=sentence(evidence),
            as_of=ARTICLE.published,
        ),
        **rest,
    )


QUESTIONS = (
    choice(
        "Met wie heeft Jens Stoltenberg volgens het artikel in Tokio gesproken?",
        "Yoon Suk-yeol | *Fumio Kishida | Marit Veenstra | Joris Bakker",
        "NAVO-chef Jens",
        Skill.LOCATE,
        feedback="In het artikel staat dat hij met premier Fumio Kishida sprak.",
        difficulty=Difficulty.EASY,
    ),
    Question(
        format=Format.NUMERIC,
        skill=Skill.NUMBER,
        tier=Tier.AUTO,
        stem="Hoeveel lidstaten telt de NAVO volgens het artikel van 31 januari 2023?",
        answers=("30", "dertig"),
        evidence=sentence("De NAVO telt"),
        as_of=ARTICLE.published,
        perishable=True,
        difficulty=Difficulty.EASY,
        feedback="In het artikel staat dat de NAVO dertig lidstaten telt.",
    ),
    choice(
        "Op welke plaats van de wereld staat Japan volgens het artikel met zijn leger?",
        "Op de eerste plaats | Op de tweede plaats | *Op de derde plaats | Op de vijfde plaats",
        "Japan staat met",
        Skill.VERIFY,
        tier=Tier.REVIEW,
        disputed=True,
        perishable=True,
        feedback="Het artikel noemt de derde plaats, maar zegt niet wie dat heeft uitgerekend.",
        flags=(Flag("length_cue", Severity.SOFT, "De opties lijken niet even lang."),),
    ),
    choice(
        "Wie zegt dat landen merken dat hun veiligheid samenhangt?",
        "*Marit Veenstra | Joris Bakker | Jens Stoltenberg",
        "„Landen die ver",
        Skill.ATTRIBUTE,
        feedback="In het artikel staat dat onderzoeker Marit Veenstra dit zegt.",
        source="Marit Veenstra",
    ),
    Question(
        format=Format.SHORT_ANSWER,
        skill=Skill.SOURCES,
        tier=Tier.REVIEW,
        stem="Van wie komt het bericht dat Kishida nadenkt over een reis naar Kiev?",
        answers=("Japanse media", "de Japanse media"),
        evidence=sentence("Kishida denkt ook"),
        as_of=ARTICLE.published,
        source="Japanse media",
        perishable=True,
        feedback="In het artikel staat „aldus Japanse media”.",
        tolerance=Decimal(0),
    ),
    Question(
        format=Format.CLOZE,
        skill=Skill.LOCATE,
        tier=Tier.REVIEW,
        stem="Vul aan wat Marit Veenstra zegt: „_____ die ver uit elkaar liggen, merken dat hun "
        "veiligheid samenhangt”.",
        answers=("landen",),
        evidence=sentence("„Landen die ver"),
        source="Marit Veenstra",
        feedback="In het artikel staat: „Landen die ver uit elkaar liggen, merken dat hun "
        "veiligheid samenhangt”, zegt Veenstra.",
    ),
)


DRAFTS = (
    replace(
        QUESTIONS[2],
        stem="Welke plaats heeft Japan volgens het artikel van 31 januari 2023 in de wereld, "
        "als het om militaire uitgaven gaat?",
    ),
    replace(QUESTIONS[3], stem="Welke onderzoeker verbaast zich niet over de kritiek van China?"),
    replace(QUESTIONS[4], stem="Volgens wie denkt Kishida na over een reis naar Kiev?"),
    replace(
        QUESTIONS[1],
        stem="Hoeveel landen horen bij de NAVO?",
        flags=(Flag("unscoped_perishable", Severity.HARD, "De vraag noemt geen dag of artikel."),),
    ),
)


GAPS = tuple(
    replace(COST, format=Format.CLOZE, skill=Skill.LOCATE, stem=stem, answers=(key,), flags=())
    for stem, key in (
        ("De gemeente Hardemoer sluit de _____ over de Zwarte Gracht zes weken.", "brug"),
        ("Aannemer Van Loon vervangt in die tijd twaalf _____.", "balken"),
        ("Volgens de gemeente kost het _____ 1,2 miljoen euro.", "werk"),
    )
)
"""Beside the questions about the bridge: more than a quiz has room for."""


def load(session: Session, now: datetime) -> str:
    """A teacher with two articles, drafts to review and a published quiz; its code."""
    world = World(session, now)
    teacher = accounts.add_teacher(session, TEACHER, PASSWORD, now).id
    bridge = world.drafts(teacher, (*BRIDGE, *GAPS))
    world.accept(teacher, bridge[:1])
    seen = world.newest(bridge[1])
    review.reject(session, bridge[1], teacher, seen, RejectReason.TRIVIAL, now)
    submitted = world.article(teacher, ARTICLE)
    world.generate(submitted.generation_id, (*DRAFTS, *QUESTIONS))
    questions = world.questions(submitted.article_id)[len(DRAFTS) :]
    world.accept(teacher, questions)
    code = world.publish(world.quiz(teacher, questions, ARTICLE.title or ""), teacher)
    world.quiz(teacher, questions[:2], "Veiligheid in Oost-Azië")
    return code
