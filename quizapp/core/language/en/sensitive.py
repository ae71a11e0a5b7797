"""English words that ask for a teacher's eye: victims, suspects, minors, health, faith, descent."""

from __future__ import annotations

import re

# Beginnings of words, so that "murdered" and "depressive" are found too.
_OPENINGS = """
    abus addict arrest assault asylum autis baby babies cancer casualt charged condemned convict
    coroner crime criminal dead deadly death depress detain diagnos died dies disab drown drug
    funeral gunm gunsh homeless hostage illness immigra injur jailed jewish jihad kidnap kill
    lawsuit migrant minor miscarr missing molest murder muslim obes overdose pregnan rape rapist
    refugee sectarian shooting stabb suicid suspect teenage terror toddler transgender victim
    wounded
"""
_AGE = re.compile(
    r"\baged (?:\d|1[0-7])\b|\b(?:\d|1[0-7])[- ]years?[- ]old|, (?:\d|1[0-7]),", re.IGNORECASE
)
_PATTERN = re.compile(rf"\b(?:{'|'.join(_OPENINGS.split())})", re.IGNORECASE)


def is_sensitive(text: str) -> bool:
    """Whether a question about this text is a matter for a teacher."""
    return bool(_PATTERN.search(text) or _AGE.search(text))
