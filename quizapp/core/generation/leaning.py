"""The refusal that runs through the generator."""

from __future__ import annotations


class LeaningError(Exception):
    """Words that mean nothing, or something else, without their neighbours in the article."""
