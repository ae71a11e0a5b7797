"""Dutch words that ask for a teacher's eye: victims, suspects, minors, health, faith, descent."""

from __future__ import annotations

import re

# Parts of words, so that "dodelijke", "schietpartij" and "kankeronderzoek" are found too.
_PARTS = """
    aangehouden arrestatie arrestant asielzoeker besmet crimineel dader dakloz depressie diagnos
    dode doden dood drugs gearresteerd gedood gehandicapt geopereerd gewond gezondheidsklacht
    gijzel islamitisch joods kanker migrant minderjarig misbruik mishandel moord moslim omgekomen
    ontucht operatie overleden overlijden patiënt schietpartij slachtoffer steekpartij suïcide
    transgender uitkering verdacht verdronken verkracht vermist veroordeel verongelukt vluchteling
    ziekmelding zelfmoord zwanger
"""
_AGE = re.compile(
    r"\b(?:is|was|wordt|werd) \w+ jaar(?: oud|[.,])|\bjaar geworden\b"
    r"|\b(?:\d|1[0-7])-jarige|\b(?:baby|peuter|kleuter|tiener)s?\b"
)
_PATTERN = re.compile("|".join(_PARTS.split()), re.IGNORECASE)


def is_sensitive(text: str) -> bool:
    """Whether a question about this text is a matter for a teacher."""
    return bool(_PATTERN.search(text) or _AGE.search(text))
