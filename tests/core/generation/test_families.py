"""A sentence, and the question and key that come from it, by the real parser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from quizapp.core.generation.draft import Draft
from quizapp.core.generation.families import (
    currency,
    hearsay,
    how_many,
    lateral,
    reference,
    roles,
    sources,
    to_whom,
    when,
    where,
    which_place,
    who,
    who_said,
)
from quizapp.core.generation.workshop import Workshop
from quizapp.core.question import Difficulty, Format, Skill, Tier

DAY = date(2024, 5, 17)
Shop = Callable[..., Workshop]
Family = Callable[[Workshop], Iterator[Draft]]


def asked(family: Family, shop: Workshop) -> list[tuple[str, str]]:
    return [(draft.stem, draft.answers[0]) for draft in family(shop)]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "„De dijk houdt het nog tien jaar”, zei dijkgraaf Thea Bosman.",
            "Wie zegt in het artikel: „De dijk houdt het nog tien jaar”?",
            "Thea Bosman",
        ),
        (
            "„Wij gaan samen verder met deze club”, aldus Pim Zwart en Lian Chen.",
            "Wie zegt in het artikel: „Wij gaan samen verder met deze club”?",
            "Pim Zwart en Lian Chen",
        ),
        (
            (
                "Sofie Hendriks leidt het zwembad in Assen. „Het water wordt elke dag ververst”, "
                "vertelt ze."
            ),
            "Wie zegt in het artikel: „Het water wordt elke dag ververst”?",
            "Sofie Hendriks",
        ),
        (
            (
                "Wethouder Jan Kuipers wil een nieuwe school. „Het oude gebouw lekt aan alle kanten”, "
                "zei de wethouder."
            ),
            "Wie zegt in het artikel: „Het oude gebouw lekt aan alle kanten”?",
            "Jan Kuipers",
        ),
    ],
)
def test_a_quote_is_asked_word_for_word(shop: Shop, text: str, stem: str, key: str) -> None:
    assert asked(who_said.drafts, shop(text)) == [(stem, key)]


@pytest.mark.parametrize(
    "text",
    [
        "„Het wordt een mooie zomer voor iedereen”, zei hij.",
        "Anna Smit sprak met Eva Bos. „Wij zijn het nooit eens geworden”, zei ze.",
        "„Anna Smit is de beste van ons allemaal”, zei Anna Smit.",
        "„Mooi zo”, zei Anna Smit.",
    ],
)
def test_a_quote_without_one_clear_speaker_is_not_asked(shop: Shop, text: str) -> None:
    assert asked(who_said.drafts, shop(text)) == []


def test_a_speaker_known_by_a_pronoun_is_for_review(shop: Shop) -> None:
    text = "Sofie Hendriks leidt het bad. „Het water wordt elke dag ververst”, vertelt ze."
    (draft,) = who_said.drafts(shop(text))
    assert draft.tier is Tier.REVIEW
    assert [span.of(text) for span in draft.evidence][1] == "Sofie Hendriks leidt het bad."


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Nederland onderzoekt een verbod op vuurwerk, aldus Duitse media.",
            (
                "Van wie komt volgens het artikel de informatie dat Nederland een verbod op vuurwerk "
                "onderzoekt?"
            ),
            "Duitse media",
        ),
        (
            "Volgens het CBS verhuisden in 2023 minder gezinnen naar Friesland.",
            (
                "Van wie komt volgens het artikel de informatie dat minder gezinnen in 2023 naar "
                "Friesland verhuisden?"
            ),
            "CBS",
        ),
        (
            "Volgens Marieke Vos trekt Rotterdam volgend jaar meer geld uit voor scholen.",
            "Wie zegt volgens het artikel dat Rotterdam in 2025 meer geld uittrekt voor scholen?",
            "Marieke Vos",
        ),
        (
            (
                "De minister-president van België heeft de reis naar Congo afgezegd. "
                "Dat meldt persbureau Belga."
            ),
            (
                "Van wie komt volgens het artikel de informatie dat de minister-president van België "
                "de reis naar Congo heeft afgezegd?"
            ),
            "Belga",
        ),
    ],
)
def test_the_source_is_asked_with_the_verbs_at_the_end(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    assert (stem, key) in asked(hearsay.drafts, shop(text, DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Natuurclub De Zwaan, die het onderzoek betaalt, noemt de tocht van Pelle indrukwekkend.",
        "De Vereniging Eigen Huis, die huurders helpt, vindt het plan van Anna Smit te duur.",
    ],
)
def test_a_name_in_the_object_behind_a_relative_clause_is_no_source(shop: Shop, text: str) -> None:
    assert asked(hearsay.drafts, shop(text)) == []


def test_a_purpose_behind_the_source_is_part_of_what_it_says(shop: Shop) -> None:
    text = "Winkels gebruiken het terrein volgens wethouder Anna Smit om bezoekers te trekken."
    stems = [stem for stem, _ in asked(hearsay.drafts, shop(text))]
    assert all("om bezoekers te trekken" in stem for stem in stems)
    text = "De boeren gebruiken de regeling volgens de Waterbond om de sloten te dempen."
    assert asked(hearsay.drafts, shop(text)) == []


def test_further_is_told_where_it_says_how_far(shop: Shop) -> None:
    text = "Volgens minister Anna Smit wil Friesland de bouw van hotels verder beperken."
    ((stem, _),) = asked(hearsay.drafts, shop(text))
    assert "verder" in stem
    text = "Verder bouwt Friesland volgens minister Anna Smit drie bruggen in Sneek."
    ((stem, _),) = asked(hearsay.drafts, shop(text))
    assert "verder" not in stem.lower()


def test_a_source_that_is_a_pronoun_is_not_asked(shop: Shop) -> None:
    assert asked(hearsay.drafts, shop("Volgens hem daalt de prijs van gas in Zeeland.")) == []


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "De Europese Unie telt 27 landen.",
            "Hoeveel landen telt de Europese Unie volgens het artikel van 17 mei 2024?",
            "27",
        ),
        (
            "Rotterdam opende vorig jaar twaalf nieuwe bibliotheken.",
            "Hoeveel nieuwe bibliotheken opende Rotterdam volgens het artikel in 2023?",
            "12",
        ),
        (
            "In Groningen demonstreerden ruim 3.000 studenten tegen een nieuwe wet.",
            (
                "Hoeveel studenten demonstreerden volgens het artikel in Groningen tegen een nieuwe "
                "wet?"
            ),
            "ruim 3.000",
        ),
        (
            (
                "De nieuwe tunnel onder het Kanaal kost 14,5 miljoen euro. De tunnel is pas over drie "
                "jaar klaar."
            ),
            (
                "Hoeveel euro kost de nieuwe tunnel onder het Kanaal volgens het artikel van 17 mei "
                "2024?"
            ),
            "14,5 miljoen",
        ),
    ],
)
def test_an_amount_is_asked_with_its_unit(shop: Shop, text: str, stem: str, key: str) -> None:
    assert (stem, key) in asked(how_many.drafts, shop(text, DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Op die weg gebeurden elf ongelukken.",
        "Zij kochten in Parijs drie schilderijen.",
        "De 38 zeehonden zwommen naar Engeland.",
        "Ajax versloeg gisteren Feyenoord met 3-1.",
    ],
)
def test_an_amount_of_something_unknown_is_not_asked(shop: Shop, text: str) -> None:
    assert asked(how_many.drafts, shop(text, DAY)) == []


def test_a_comparative_stays_with_its_amount(shop: Shop) -> None:
    text = "Amsterdam gaf 12 miljoen euro meer uit dan Rotterdam."
    assert asked(how_many.drafts, shop(text, DAY)) == [
        ("Hoeveel euro meer gaf Amsterdam volgens het artikel uit dan Rotterdam?", "12 miljoen")
    ]


def test_exact_counts_are_typed_and_rounded_ones_are_chosen(shop: Shop) -> None:
    text = (
        "De Europese Unie telt 27 landen. "
        "In Groningen demonstreerden ruim 3.000 studenten tegen een nieuwe wet."
    )
    exact, rounded = how_many.drafts(shop(text, DAY))
    assert (exact.typed, exact.rivals) == (Format.NUMERIC, ())
    assert exact.answers == ("27", "zevenentwintig")
    assert rounded.typed is None
    assert all(option.startswith("ruim ") for option in rounded.order)


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Italië bouwt een brug naar Sicilië.",
            "Welk land bouwt volgens het artikel van 17 mei 2024 een brug naar Sicilië?",
            "Italië",
        ),
        (
            "Thomas Visser won in Praag een toernooi voor jonge schakers.",
            "Wie won volgens het artikel in Praag een toernooi voor jonge schakers?",
            "Thomas Visser",
        ),
        (
            (
                "Architect Samira Belkadi, die in Deventer een glazen brug ontwierp, bouwt een "
                "theater."
            ),
            "Wie ontwierp volgens het artikel in Deventer een glazen brug?",
            "Samira Belkadi",
        ),
    ],
)
def test_the_subject_is_asked_without_moving_a_word(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    assert (stem, key) in asked(who.drafts, shop(text, DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Japan en Zuid-Korea sloten een verdrag over visserij in Seoel.",
        "De Noor waarschuwde daar ook voor de spanningen met China.",
        "Zij won in Praag de Europese titel bij het schaken.",
    ],
)
def test_a_subject_that_is_joined_or_unknown_is_not_asked(shop: Shop, text: str) -> None:
    assert asked(who.drafts, shop(text, DAY)) == []


def test_a_rank_without_a_source_is_disputed_and_for_review(shop: Shop) -> None:
    text = "Nederland staat met de uitvoer van bloemen op de eerste plaats van Europa."
    (draft,) = which_place.drafts(shop(text, DAY))
    assert draft.stem == (
        "Op welke plaats van Europa staat Nederland volgens het artikel van 17 mei 2024 "
        "met de uitvoer van bloemen?"
    )
    assert (draft.answers, draft.tier, draft.fact.disputed) == (("eerste",), Tier.REVIEW, True)
    assert draft.order == ("eerste", "tweede", "derde", "vierde")


def test_a_rank_with_a_source_is_not_disputed(shop: Shop) -> None:
    text = (
        "Volgens Eurostat staat Nederland met de uitvoer van bloemen op de tweede plaats van "
        "Europa."
    )
    assert [draft.fact.disputed for draft in which_place.drafts(shop(text, DAY))] == [False]


def test_a_disputed_rank_is_to_be_checked_elsewhere(shop: Shop) -> None:
    text = "Nederland staat met de uitvoer van bloemen op de eerste plaats van Europa."
    (draft,) = lateral.drafts(shop(text, DAY))
    assert (draft.skill, draft.tier) == (Skill.LATERAL, Tier.TEACHER)
    assert "dat Nederland met de uitvoer van bloemen op de eerste plaats" in draft.stem


def test_a_rank_above_which_others_are_named_does_not_give_the_place_away(shop: Shop) -> None:
    text = "Spanje komt na Italië en Frankrijk op de derde plaats van Europa."
    (draft,) = which_place.drafts(shop(text, DAY))
    assert "Italië" not in draft.stem


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        (
            "De Japanse premier Hiro Tanaka bezocht Utrecht.",
            [
                ("Wie is volgens het artikel van 17 mei 2024 de Japanse premier?", "Hiro Tanaka"),
                (
                    (
                        "Welke functie of welk beroep heeft Hiro Tanaka volgens het artikel van "
                        "17 mei 2024?"
                    ),
                    "premier",
                ),
            ],
        ),
        (
            "Architect Samira Belkadi bouwt een theater.",
            [
                (
                    (
                        "Welke functie of welk beroep heeft Samira Belkadi volgens het artikel van "
                        "17 mei 2024?"
                    ),
                    "architect",
                )
            ],
        ),
        ("Minister Piet Wagenaar is afgetreden.", []),
        ("Ooggetuige Fatima Azzouzi zag de brand.", []),
    ],
)
def test_a_role_is_asked_both_ways_while_it_lasts(
    shop: Shop, text: str, questions: list[tuple[str, str]]
) -> None:
    assert asked(roles.drafts, shop(text, DAY)) == questions


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "In het centrum van Gent is een tram ontspoord.",
            "In welke stad is volgens het artikel een tram ontspoord?",
            "Gent",
        ),
        (
            "De eerste wolf van dit jaar werd gezien bij Ede.",
            "Waar werd de eerste wolf van 2024 volgens het artikel gezien?",
            "Ede",
        ),
        (
            "Noor de Wit groeide op in Zwolle.",
            "In welke stad groeide Noor de Wit volgens het artikel op?",
            "Zwolle",
        ),
    ],
)
def test_a_city_is_asked_where_something_happens(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    assert asked(where.drafts, shop(text, DAY)) == [(stem, key)]


def test_what_did_not_happen_is_not_asked_where(shop: Shop) -> None:
    assert asked(where.drafts, shop("In Utrecht reden geen treinen naar het oosten.", DAY)) == []


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "Thomas Visser sprak in Praag met minister Eva Bos.",
            "Met wie sprak Thomas Visser volgens het artikel in Praag?",
            "Eva Bos",
        ),
        (
            "Het Museum voor Wereldculturen geeft zeven beelden terug aan Benin.",
            (
                "Aan welk land geeft het Museum voor Wereldculturen volgens het artikel van 17 mei "
                "2024 zeven beelden terug?"
            ),
            "Benin",
        ),
    ],
)
def test_a_name_behind_a_preposition_is_asked_with_it(
    shop: Shop, text: str, stem: str, key: str
) -> None:
    assert asked(to_whom.drafts, shop(text, DAY)) == [(stem, key)]


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "De bouw van het stadion in Breda begon op 4 april 2022.",
            "Wanneer begon de bouw van het stadion in Breda volgens het artikel?",
            "4 april 2022",
        ),
        (
            "Sinds 1971 staat het hoofdkantoor van Philips in Amsterdam.",
            (
                "Sinds welk jaar staat het hoofdkantoor van Philips in Amsterdam volgens het artikel "
                "van 17 mei 2024?"
            ),
            "1971",
        ),
    ],
)
def test_an_explicit_date_is_asked_and_reviewed(shop: Shop, text: str, stem: str, key: str) -> None:
    (draft,) = when.drafts(shop(text, DAY))
    assert (draft.stem, draft.answers[0], draft.tier) == (stem, key, Tier.REVIEW)
    assert key in draft.order


@pytest.mark.parametrize(
    ("text", "stem", "answers"),
    [
        (
            "Philips verhuisde vorig jaar naar Amsterdam.",
            "In welk jaar verhuisde Philips volgens het artikel van 17 mei 2024 naar Amsterdam?",
            ("2023",),
        ),
        (
            "Wethouder Thea Bosman opende dinsdagmiddag een brug in Assen.",
            (
                "Wanneer opende wethouder Thea Bosman volgens het artikel van 17 mei 2024 een brug "
                "in Assen?"
            ),
            ("dinsdag 14 mei 2024", "14 mei 2024", "dinsdagmiddag", "14 mei"),
        ),
        (
            "Het nieuwe stadion in Breda moet eind volgend jaar klaar zijn.",
            (
                "In welk jaar moet het nieuwe stadion in Breda volgens het artikel van 17 mei 2024 "
                "klaar zijn?"
            ),
            ("eind 2025", "2025"),
        ),
    ],
)
def test_a_relative_date_is_asked_with_the_day_it_counts_from(
    shop: Shop, text: str, stem: str, answers: tuple[str, ...]
) -> None:
    (draft,) = when.drafts(shop(text, DAY))
    assert (draft.stem, draft.answers) == (stem, answers)
    assert "17 mei 2024" in draft.note
    assert answers[0] in draft.note


@pytest.mark.parametrize(
    "text",
    [
        "Philips verhuisde vorig jaar naar Amsterdam.",
        "De raad van Assen zou dinsdag vergaderen.",
        "Twee weken geleden verhuisde Philips naar Amsterdam.",
    ],
)
def test_a_date_that_cannot_be_counted_is_not_asked(shop: Shop, text: str) -> None:
    assert asked(when.drafts, shop(text, None)) == []


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            "In het voorjaar van 2019 verhuisde Philips naar Amsterdam.",
            "Wanneer verhuisde Philips volgens het artikel naar Amsterdam?",
            "het voorjaar van 2019",
        ),
        (
            "Philips verhuisde in de jaren negentig naar Amsterdam.",
            "In welk decennium verhuisde Philips volgens het artikel naar Amsterdam?",
            "de jaren negentig",
        ),
        (
            "De kerk van Assen werd in de zestiende eeuw gebouwd.",
            "In welke eeuw werd de kerk van Assen volgens het artikel gebouwd?",
            "de zestiende eeuw",
        ),
    ],
)
def test_a_period_is_asked_as_what_it_is(shop: Shop, text: str, stem: str, key: str) -> None:
    (draft,) = when.drafts(shop(text, DAY))
    assert (draft.stem, draft.answers[0]) == (stem, key)
    assert draft.rivals


def test_a_count_that_may_change_asks_why_it_must_be_checked(shop: Shop) -> None:
    (draft,) = currency.drafts(shop("De Europese Unie telt 27 landen.", DAY))
    assert draft.stem.startswith("Volgens het artikel van 17 mei 2024 telt de Europese Unie 27")
    (reason,) = draft.answers
    assert "17 mei 2024" in reason
    assert len(draft.rivals) >= 3
    assert all(len(reason) / 1.5 < len(rival) < len(reason) * 1.5 for rival in draft.rivals)
    assert (draft.skill, draft.tier) == (Skill.CURRENCY, Tier.REVIEW)


def test_a_ground_that_the_article_may_have_is_not_offered(shop: Shop) -> None:
    text = "De Europese Unie telt 27 landen. Volgens een schatting zijn er nog drie kandidaten."
    (draft,) = currency.drafts(shop(text, DAY))
    assert not any("schatting" in rival for rival in draft.rivals)


def test_the_reason_is_not_worded_alike_for_every_figure(shop: Shop) -> None:
    counts = (f"De Europese Unie telt {count} landen." for count in range(20, 32))
    drafts = [next(iter(currency.drafts(shop(text, DAY)))) for text in counts]
    assert len({draft.answers for draft in drafts}) > 2
    assert len({frozenset(draft.rivals[:3]) for draft in drafts}) > 2


def test_a_count_of_the_past_needs_no_check(shop: Shop) -> None:
    assert not list(currency.drafts(shop("De Europese Unie telde in 1995 15 landen.", DAY)))


@pytest.mark.parametrize(
    ("text", "stem", "key"),
    [
        (
            (
                "Japan wil meer schepen bouwen. Het eiland ligt ver weg. Wethouder Jan Kuipers wil "
                "een school. De wethouder zoekt geld."
            ),
            "Wie wordt in het artikel bedoeld met „de wethouder”?",
            "Jan Kuipers",
        ),
        (
            "Japan wil meer schepen bouwen. Het dichtbevolkte land heeft geen gas.",
            "Welk land wordt in het artikel bedoeld met „het dichtbevolkte land”?",
            "Japan",
        ),
    ],
)
def test_an_epithet_is_asked_when_one_name_fits(shop: Shop, text: str, stem: str, key: str) -> None:
    assert asked(reference.drafts, shop(text, DAY)) == [(stem, key)]


def test_an_epithet_with_two_candidates_is_not_asked(shop: Shop) -> None:
    text = "Japan en China bouwen schepen. Het dichtbevolkte land heeft geen gas."
    assert asked(reference.drafts, shop(text, DAY)) == []


def test_who_is_quoted_is_asked_when_others_are_silent(shop: Shop) -> None:
    text = (
        "Anna Smit sprak met Eva Bos en Tom Mol. "
        "„De dijk houdt het nog tien jaar”, zei dijkgraaf Thea Bosman."
    )
    (draft,) = sources.drafts(shop(text, DAY))
    assert (draft.skill, draft.answers[0]) == (Skill.SOURCES, "Thea Bosman")
    assert set(draft.rivals) == {"Anna Smit", "Eva Bos", "Tom Mol"}
    assert draft.difficulty is Difficulty.MEDIUM


def test_whoever_is_quoted_with_one_word_is_not_silent(shop: Shop) -> None:
    text = (
        "Anna Smit sprak met Eva Bos en Tom Mol. Jan Kuipers noemt de dijk „rot”. "
        "„De dijk houdt het nog tien jaar”, zei dijkgraaf Thea Bosman."
    )
    (draft,) = sources.drafts(shop(text, DAY))
    assert "Jan Kuipers" not in draft.rivals


def test_a_role_without_rivals_in_the_article_stands_among_others_of_its_sort(shop: Shop) -> None:
    (draft,) = roles.drafts(shop("Burgemeester Tom Mol van Ede opende een school.", DAY))
    assert draft.answers == ("burgemeester",)
    assert {"minister", "wethouder"} <= set(draft.rivals)


def test_roles_that_hold_one_another_are_not_offered_together(shop: Shop) -> None:
    text = (
        "Minister Eva Bos bezocht Ede. Ook Kamerlid Jan Kuipers en D66-Kamerlid Tom Mol kwamen mee. "
        "Directeur Anna Smit hield een toespraak."
    )
    draft = next(d for d in roles.drafts(shop(text, DAY)) if d.answers == ("minister",))
    assert draft.rivals.count("Kamerlid") == 1
    assert not any("D66" in rival for rival in draft.rivals)


def test_one_wrong_role_is_held_by_somebody_else_and_two_by_nobody(shop: Shop) -> None:
    text = (
        "Voorzitter Eva Bos bezocht Ede. Ook trainer Jan Kuipers en directeur Tom Mol kwamen mee. "
        "Burgemeester Anna Smit hield een toespraak."
    )
    held = {"trainer", "directeur", "burgemeester"}
    draft = next(d for d in roles.drafts(shop(text, DAY)) if d.answers == ("voorzitter",))
    assert draft.rivals[0] in held
    assert not held & set(draft.rivals[1:3])


def test_a_name_before_a_role_is_no_part_of_it(shop: Shop) -> None:
    text = "ING-analist Eva Bos sprak in Ede. Oud-minister Jan Kuipers luisterde."
    found = {d.answers[0] for d in roles.drafts(shop(text, DAY))}
    assert "analist" in found
    assert not any("ING" in key for key in found)


def test_a_role_that_a_name_is_part_of_is_no_answer(shop: Shop) -> None:
    text = "Zuiderparktrainer Eva Bos sprak in Ede. Keeper Jan Kuipers luisterde."
    assert {d.answers[0] for d in roles.drafts(shop(text, DAY))} == {"keeper"}


def test_what_a_role_is_of_is_told_whole(shop: Shop) -> None:
    text = "Fractievoorzitter Eva Bos van Lokaal Oosterwal sprak in Ede. Jan Kuipers luisterde."
    stems = {d.stem for d in roles.drafts(shop(text, DAY))}
    assert not any("van Lokaal?" in stem for stem in stems)


def test_whoever_is_named_last_is_also_a_wrong_answer(shop: Shop) -> None:
    names = ("Eva Bos", "Jan Kuipers", "Tom Mol", "Anna Smit", "Piet Vos", "Els de Wit")
    lines = " ".join(f"„Dit is het plan van groep {i}”, zei {n}." for i, n in enumerate(names))
    found = list(who_said.drafts(shop(lines, DAY)))
    offered = {name for draft in found for name in draft.rivals[:3]}
    assert offered == set(names)


def test_a_day_that_the_stem_tells_is_not_asked(shop: Shop) -> None:
    assert not list(when.drafts(shop("Anna Smit heeft vandaag in Zwolle goud gewonnen.", DAY)))


def test_two_words_for_one_role_are_no_rivals(shop: Shop) -> None:
    text = "Ecoloog Tom Mol telt zeehonden. Ook bioloog Eva Bos helpt mee."
    draft = next(d for d in roles.drafts(shop(text, DAY)) if d.answers == ("ecoloog",))
    assert "bioloog" not in draft.rivals
    assert len(draft.rivals) >= 2
