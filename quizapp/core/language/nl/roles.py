"""Dutch words for what people are; compounds end in them ("fractievoorzitter")."""

from __future__ import annotations

_ENDINGS = tuple(
    "advocaat ambassadeur analist architect bestuurder bioloog bondscoach burgemeester "
    "chef coach commissaris deskundige directeur directrice docent doelman ecoloog econoom eigenaar "
    "eigenaresse fractieleider generaal hoogleraar ingenieur kamerlid kanselier keizer koning "
    "koningin koster kunstenaar leider leraar manager middenvelder minister onderzoeker "
    "onderzoekster partijleider politicus premier president prinses prins professor "
    "redacteur regisseur rector secretaris schrijfster schrijver senator "
    "spits staatssecretaris teler topman topvrouw trainer verdediger voorman voorvrouw "
    "voorzitster voorzitter wethouder wetenschapper woordvoerder woordvoerster zanger zangeres "
    "aanvoerder arts bewoner boer boerin dirigent fotograaf gouverneur historicus historica "
    "huisarts inspecteur journalist journaliste lijsttrekker majoor officier ondernemer ontwerper "
    "paus rechter schaatser schaatsster speler speelster statenlid raadslid verpleegkundige".split()
)


def is_role(word: str) -> bool:
    """Whether `word` says what a person does."""
    return word.lower().endswith(_ENDINGS)


# Of these a country, town or body has one at a time.
_OFFICES = tuple(
    """
    premier president minister staatssecretaris kanselier koning koningin bondscoach burgemeester
    directeur topman topvrouw voorzitter chef hoofdtrainer trainer gouverneur paus keizer
    secretaris-generaal minister-president bondskanselier
    """.split()
)


def is_office(word: str) -> bool:
    """Whether one person has this role at a time, once it is said of what."""
    return word.lower().endswith(_OFFICES)
