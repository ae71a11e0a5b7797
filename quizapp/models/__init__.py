"""The tables. They know no Flask; what people do with them is in `operations`."""

from __future__ import annotations

from quizapp.models.accounts import Role, UserRow
from quizapp.models.articles import (
    ACTIVE,
    ArticleRow,
    FactRow,
    GenerationProblem,
    GenerationRow,
    GenerationStage,
    GenerationState,
    RevisionRow,
)
from quizapp.models.attempts import AttemptRow, GuestRow, ResponseRow
from quizapp.models.base import Base
from quizapp.models.questions import (
    AcceptedAnswerRow,
    CheckRow,
    DecisionRow,
    EvidenceRow,
    FlagRow,
    OptionRow,
    QuestionRow,
    QuestionState,
    RejectReason,
    VersionRow,
)
from quizapp.models.quizzes import AssignmentQuestionRow, AssignmentRow, QuizQuestionRow, QuizRow

__all__ = [
    "ACTIVE",
    "AcceptedAnswerRow",
    "ArticleRow",
    "AssignmentQuestionRow",
    "AssignmentRow",
    "AttemptRow",
    "Base",
    "CheckRow",
    "DecisionRow",
    "EvidenceRow",
    "FactRow",
    "FlagRow",
    "GenerationProblem",
    "GenerationRow",
    "GenerationStage",
    "GenerationState",
    "GuestRow",
    "OptionRow",
    "QuestionRow",
    "QuestionState",
    "QuizQuestionRow",
    "QuizRow",
    "RejectReason",
    "ResponseRow",
    "RevisionRow",
    "Role",
    "UserRow",
    "VersionRow",
]
