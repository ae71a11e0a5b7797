"""The hand-made items beside the project, in the shape that the linter reads.

Both sets were written for one article; they are measured with, never copied.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

SEED = Path(__file__).parents[5] / "shared" / "seed"

FORMATS = {
    "multi_select": "multiple_choice",
    "numeric": "numeric",
    "true_false_notstated": "true_false_not_stated",
    "evidence_pick": "evidence",
    "sequence": "ordering",
    "cloze": "cloze",
    "matching": "matching",
    "short_answer": "short_answer",
    "lateral_prompt": "open",
}
SKILLS = {
    "locate+integrate": "locate",
    "locate+date_reasoning": "locate",
    "evaluate_currency": "currency",
    "verify_lateral": "lateral",
    "attribute+reference": "attribute",
    "distinguish_fact_opinion": "fact_opinion",
    "verify_in_text": "verify",
    "evaluate_headline": "headline",
    "evaluate_sources": "sources",
}
WITHOUT_OPTIONS = frozenset({"numeric", "ordering", "matching", "short_answer", "open"})


def article_text() -> str:
    return (SEED / "article_nl.txt").read_text(encoding="utf-8")


def items(name: str) -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = json.loads((SEED / name).read_text(encoding="utf-8"))
    return content


def converted(item: dict[str, Any], text: str) -> dict[str, Any]:
    """One hand-made item as a question file has it."""
    form = FORMATS.get(item["type"], "single_choice")
    skill = item.get("skill", "vocabulary" if form == "cloze" else "locate")
    return {
        "format": form,
        "skill": SKILLS.get(skill, skill),
        "stem": item["stem"],
        "options": [] if form in WITHOUT_OPTIONS else _options(item),
        "answers": _answers(item),
        "tolerance": item.get("tolerance", 0),
        "evidence": [_evidence(e, text) for e in _evidences(item)],
        "disputed": item.get("disputed", False),
        "feedback": item.get("feedback", ""),
    }


def _answers(item: dict[str, Any]) -> list[str]:
    answer = item["answer"]
    if isinstance(answer, list):
        return [" ↔ ".join(each) if isinstance(each, list) else each for each in answer]
    return [answer, *(other for other in item.get("accept", []) if other != answer)]


def _options(item: dict[str, Any]) -> list[dict[str, Any]]:
    """Key and distractors; numbers from small to large, others in an order of their own."""
    right = item["answer"] if isinstance(item["answer"], list) else [item["answer"]]
    texts = [*right, *item["distractors"]]
    if all(text.isdigit() for text in texts):
        texts.sort(key=int)
    else:
        random.Random(item["id"]).shuffle(texts)
    return [{"text": text, "correct": text in right} for text in texts]


def _evidences(item: dict[str, Any]) -> list[str]:
    return [item["evidence"], *item.get("evidence_extra", [])]


def _evidence(evidence: str, text: str) -> dict[str, Any]:
    start = text.find(evidence)
    return {"start": start, "end": start + len(evidence), "text": evidence}


def question_file(name: str) -> str:
    text = article_text()
    return json.dumps(
        {
            "article": {"language": "nl", "published": "2023-01-31"},
            "questions": [converted(item, text) for item in items(name)],
        },
        ensure_ascii=False,
    )
