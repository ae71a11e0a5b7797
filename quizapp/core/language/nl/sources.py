"""Dutch words by which an article says who says so."""

from __future__ import annotations

INTRODUCING = frozenset({"aldus", "volgens"})

# Lemmas of verbs that report, with what was said before or behind them.
REPORTING = frozenset(
    "aankondigen aanvoeren antwoorden benadrukken berichten betogen bevestigen blijken "
    "concluderen denken erkennen hopen laten_weten melden menen oordelen reageren schrijven "
    "staan stellen toegeven toelichten uitleggen verklaren vermelden vertellen verwachten "
    "vinden voorspellen waarschuwen zeggen bekendmaken toevoegen verzekeren vrezen".split()
)

# A sentence that opens with one of these and reports is about the sentence before.
POINTING_BACK = frozenset({"dat", "dit"})

# What makes words a source of news and not a person: asked with "Van wie komt …".
MEDIA = frozenset("bronnen krant kranten media omroep persbureau nieuwssite zender".split())
