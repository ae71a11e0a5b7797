"""The teacher's side, at /admin/: every page asks who is signed in.

The modules imported here put their pages on the blueprint.
"""

from __future__ import annotations

from quizapp.web.desk import articles, overview, questions, quizzes, review
from quizapp.web.desk.blueprint import desk

__all__ = ["articles", "desk", "overview", "questions", "quizzes", "review"]
