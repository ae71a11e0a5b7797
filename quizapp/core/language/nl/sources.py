"""Dutch words by which an article says who says so."""

from __future__ import annotations

_REPORTING = """
    aankondigen aanvoeren antwoorden benadrukken berichten betogen bevestigen concluderen denken
    eisen erkennen herhalen hopen melden menen noemen oordelen reageren schrijven stellen toegeven
    toelichten toevoegen uitleggen verklaren vermelden vertellen vervolgen verwachten verzekeren
    vinden voorspellen vragen vrezen waarschuwen zeggen bekendmaken besluiten grappen verzuchten
"""

INTRODUCING = frozenset({"aldus", "volgens"})

# Lemmas of verbs that report, with what was said before or behind them.
REPORTING = frozenset(_REPORTING.split())

# No statement behind its verb is told as a main clause: "zei dat …" has its own word order.
STATING: frozenset[str] = frozenset()

# Between the comma and the verb ("…, zo meldt X").
SO = frozenset({"zo"})

# A sentence that opens with one of these, and has one of the verbs, is about the one before.
POINTING_BACK = frozenset({"dat", "dit"})
VOUCHING = REPORTING | {"blijken", "staan"}
