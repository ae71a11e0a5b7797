"""What the vocabulary is called in plain words, for those who read the pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as _l

from quizapp.core.article import Language
from quizapp.core.generation.linter.messages import message
from quizapp.core.question import Difficulty, Flag, Format, Skill, Tier
from quizapp.models import GenerationProblem, GenerationStage, QuestionState, RejectReason
from quizapp.web.locale import interface_language

LANGUAGES: Mapping[Language, Any] = {Language.NL: _l("Dutch"), Language.EN: _l("English")}

# Each language in its own words: who cannot read the page must find the way out of it.
OWN_NAMES: Mapping[Language, str] = {Language.NL: "Nederlands", Language.EN: "English"}

FORMATS: Mapping[Format, Any] = {
    Format.SINGLE_CHOICE: _l("Multiple choice"),
    Format.MULTIPLE_CHOICE: _l("Multiple choice, several answers"),
    Format.TRUE_FALSE_NOT_STATED: _l("True, false or not stated"),
    Format.NUMERIC: _l("A number"),
    Format.SHORT_ANSWER: _l("A short answer"),
    Format.CLOZE: _l("A missing word"),
    Format.ORDERING: _l("Put in order"),
    Format.MATCHING: _l("Match pairs"),
    Format.EVIDENCE: _l("Point at the sentence"),
    Format.OPEN: _l("An open answer"),
}

SKILLS: Mapping[Skill, Any] = {
    Skill.LOCATE: _l("Find it in the text"),
    Skill.NUMBER: _l("Understand a number"),
    Skill.SEQUENCE: _l("What came first"),
    Skill.CAUSE: _l("Cause and result"),
    Skill.REFERENCE: _l("What a word refers to"),
    Skill.VOCABULARY: _l("What a word means"),
    Skill.ATTRIBUTE: _l("Who says it"),
    Skill.VERIFY: _l("Check a claim"),
    Skill.FACT_OPINION: _l("Fact or opinion"),
    Skill.EVIDENCE: _l("Find the proof"),
    Skill.HEADLINE: _l("Judge the headline"),
    Skill.CURRENCY: _l("Is it still so"),
    Skill.SOURCES: _l("Who is quoted"),
    Skill.LATERAL: _l("Check elsewhere"),
}

TIERS: Mapping[Tier, Any] = {
    Tier.AUTO: _l("Safe rule: rarely wrong"),
    Tier.REVIEW: _l("Look closely: this rule is sometimes wrong"),
    Tier.TEACHER: _l("Written or changed by a teacher"),
}

DIFFICULTIES: Mapping[Difficulty, Any] = {
    Difficulty.EASY: _l("Easy"),
    Difficulty.MEDIUM: _l("Medium"),
    Difficulty.HARD: _l("Hard"),
}

STATES: Mapping[QuestionState, Any] = {
    QuestionState.DRAFT: _l("To review"),
    QuestionState.APPROVED: _l("Accepted"),
    QuestionState.RETIRED: _l("Rejected"),
}

REJECT_REASONS: Mapping[RejectReason, Any] = {
    RejectReason.WRONG: _l("The answer is wrong"),
    RejectReason.UNCLEAR: _l("The question is unclear"),
    RejectReason.TRIVIAL: _l("It asks something unimportant"),
    RejectReason.GUESSABLE: _l("You can guess it without reading"),
    RejectReason.OUTDATED: _l("It is no longer so"),
    RejectReason.SENSITIVE: _l("Too sensitive for this class"),
    RejectReason.DUPLICATE: _l("There is one like it"),
    RejectReason.OTHER: _l("Another reason"),
}

STAGES: Mapping[GenerationStage, Any] = {
    GenerationStage.WAITING: _l("Waiting for its turn"),
    GenerationStage.READING: _l("Reading the article"),
    GenerationStage.ASKING: _l("Making questions"),
    GenerationStage.FINISHED: _l("Finished"),
}

GENERATION_PROBLEMS: Mapping[GenerationProblem, Any] = {
    GenerationProblem.WORKER_DIED: _l(
        "The making of questions stopped twice halfway. The questions made so far are kept."
    ),
    GenerationProblem.MODEL_MISSING: _l(
        "The language model on this server is damaged or missing. "
        "Ask who runs it to install quizapp again."
    ),
    GenerationProblem.CRASHED: _l(
        "Something in this article could not be read. The questions made so far are kept."
    ),
}

WORDS: Mapping[str, Mapping[Any, Any]] = {
    "format": FORMATS,
    "skill": SKILLS,
    "tier": TIERS,
    "difficulty": DIFFICULTIES,
    "state": STATES,
    "reason": REJECT_REASONS,
    "stage": STAGES,
    "problem": GENERATION_PROBLEMS,
    "language": LANGUAGES,
}


def flaw(flag: Flag) -> str:
    """What a flag tells, in the language of the interface."""
    try:
        return message(flag.name, interface_language())
    except KeyError:  # of an older linter: in the language it was kept in
        return flag.message


def in_words(member: Any, kind: str) -> str:
    """The words for a member of a vocabulary: `{{ question.skill | words('skill') }}`."""
    return str(WORDS[kind][member])
