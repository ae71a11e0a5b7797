"""Dutch words that ask for a teacher's eye: victims, suspects, minors, health, faith, descent."""

from __future__ import annotations

import re

# Parts of words, so that "dodelijke", "schietpartij" and "kankeronderzoek" are found too.
_PARTS = (
    "aangehouden arrestatie arrestant besmet crimineel dader dakloz depressie diagnos dode doden "
    "dood drugs gearresteerd gedood gehandicapt gewond gezondheidsklacht gijzel "
    "islamitisch joods kanker migrant minderjarig mishandel moord moslim "
    "overleden overlijden patiënt slachtoffer steekpartij schietpartij suïcide transgender "
    "geopereerd operatie uitkering verdacht verdronken verkracht vermist veroordeel vluchteling zelfmoord zwanger "
    "misbruik ontucht omgekomen verongelukt asielzoeker ziekmelding"
).split()
_AGE = re.compile(r"\b(?:\d|1[0-7])-jarige|\b(?:baby|peuter|kleuter|tiener)s?\b")
_PATTERN = re.compile("|".join(_PARTS), re.IGNORECASE)


def is_sensitive(text: str) -> bool:
    """Whether a question about this text is a matter for a teacher."""
    return bool(_PATTERN.search(text) or _AGE.search(text))
