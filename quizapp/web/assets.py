"""Static files under an address that changes with what is in them, so that they can be kept."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from flask import current_app, url_for

DIGITS = 10


def asset(name: str) -> str:
    """The address of static file `name`, with a fingerprint of its contents."""
    return url_for(
        "static", filename=name, v=_fingerprint(Path(current_app.static_folder or "") / name)
    )


@cache
def _fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:DIGITS]
