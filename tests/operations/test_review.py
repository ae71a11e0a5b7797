from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from quizapp.core.article import Span
from quizapp.core.question import Flag, Format, Option, Severity, Skill, Tier
from quizapp.models import DecisionRow, QuestionState, RejectReason
from quizapp.operations import checking, review
from quizapp.operations.pages.review import ReviewPage, review_page
from quizapp.operations.refusals import Reason, Refused
from quizapp.operations.wording import LONGEST_TEXT, NewQuestion, Wording
from tests.races import AT_ONCE, race
from tests.world import ARTICLE, BEAMS, DOCUMENT, SPEAKER, World, place

EVIDENCE = place("De brug is van 1931 en draagt elke dag ruim vierduizend fietsers.")
YEAR = Wording(stem="Uit welk jaar is de brug volgens het artikel?", answers=("1931",))
HARD = Flag("answer_in_stem", Severity.HARD, "Het antwoord staat in de vraag.")


@pytest.fixture
def teacher_id(world: World) -> int:
    return world.teacher()


@pytest.fixture
def drafts(world: World, teacher_id: int) -> list[int]:
    return world.drafts(teacher_id)


def page(world: World, teacher_id: int, question_id: int) -> ReviewPage:
    return review_page(world.session, question_id, teacher_id)


def check(world: World, version_id: int, *flags: Flag) -> None:
    checking.check_version(
        world.session, version_id, lambda _: DOCUMENT, lambda _question, _: flags, world.now
    )


def write(world: World, teacher_id: int, article_id: int, wording: Wording = YEAR) -> int:
    new = NewQuestion(Format.NUMERIC, Skill.NUMBER, EVIDENCE, wording)
    return review.write_question(world.session, article_id, teacher_id, new, world.now)[0]


def accept(world: World, teacher_id: int, question_id: int) -> None:
    world.accept(teacher_id, [question_id])


def reject(world: World, teacher_id: int, question_id: int, reason: RejectReason) -> None:
    seen = world.newest(question_id)
    review.reject(world.session, question_id, teacher_id, seen, reason, world.now)


def edit(world: World, teacher_id: int, question_id: int, stem: str) -> int:
    wording = Wording(stem=stem, answers=("12", "twaalf"), feedback=BEAMS.feedback)
    seen = world.newest(question_id)
    return review.edit(world.session, question_id, teacher_id, seen, wording, world.now)


def test_a_draft_is_seen_with_all_that_was_generated(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    seen = page(world, teacher_id, drafts[0])

    assert seen.question == BEAMS
    assert (seen.article, seen.number, seen.state) == (ARTICLE, 1, QuestionState.DRAFT)
    assert seen.checked


def test_accepting_approves(world: World, teacher_id: int, drafts: list[int]) -> None:
    accept(world, teacher_id, drafts[0])

    assert page(world, teacher_id, drafts[0]).state is QuestionState.APPROVED


def test_accepting_twice_is_one_decision(world: World, teacher_id: int, drafts: list[int]) -> None:
    accept(world, teacher_id, drafts[0])
    accept(world, teacher_id, drafts[0])

    assert len(world.session.scalars(select(DecisionRow)).all()) == 1


def test_accepting_from_many_tabs_at_once_is_one_decision(
    world: World,
    teacher_id: int,
    drafts: list[int],
    engine: Engine,
    fresh_session: Callable[[], Session],
) -> None:
    seen = world.newest(drafts[0])

    def act(session: Session, _number: int) -> None:
        review.accept(session, drafts[0], teacher_id, seen, world.now)

    assert race(engine, act) == [None] * AT_ONCE
    assert len(fresh_session().scalars(select(DecisionRow)).all()) == 1


def test_rejecting_retires_with_the_reason(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    reject(world, teacher_id, drafts[0], RejectReason.UNCLEAR)

    seen = page(world, teacher_id, drafts[0])
    assert (seen.state, seen.reason) == (QuestionState.RETIRED, RejectReason.UNCLEAR)


def test_decisions_are_taken_back_one_by_one_the_last_first(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    accept(world, teacher_id, drafts[0])
    reject(world, teacher_id, drafts[1], RejectReason.WRONG)
    accept(world, teacher_id, drafts[1])
    article_id = page(world, teacher_id, drafts[0]).article_id

    states = []
    for _ in range(3):
        review.undo(world.session, article_id, teacher_id, world.now)
        states.append(tuple(page(world, teacher_id, each).state.value for each in drafts[:2]))

    assert states == [("approved", "retired"), ("approved", "draft"), ("draft", "draft")]
    with pytest.raises(Refused) as refusal:
        review.undo(world.session, article_id, teacher_id, world.now)
    assert refusal.value.reason is Reason.NOTHING_TO_UNDO


def test_a_decision_after_an_undo_can_be_taken_back_again(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    article_id = page(world, teacher_id, drafts[0]).article_id
    accept(world, teacher_id, drafts[0])
    review.undo(world.session, article_id, teacher_id, world.now)
    reject(world, teacher_id, drafts[0], RejectReason.TRIVIAL)

    assert review.undo(world.session, article_id, teacher_id, world.now) == drafts[0]
    assert page(world, teacher_id, drafts[0]).state is QuestionState.DRAFT


def test_undo_never_reaches_over_an_edit(world: World, teacher_id: int, drafts: list[int]) -> None:
    accept(world, teacher_id, drafts[0])
    edit(world, teacher_id, drafts[0], "Hoeveel balken zijn er volgens het artikel nieuw?")

    with pytest.raises(Refused) as refusal:
        review.undo(
            world.session, page(world, teacher_id, drafts[0]).article_id, teacher_id, world.now
        )

    assert refusal.value.reason is Reason.NOTHING_TO_UNDO
    assert page(world, teacher_id, drafts[0]).state is QuestionState.DRAFT


def test_an_edit_makes_a_new_version_and_brings_the_question_back_for_review(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    accept(world, teacher_id, drafts[0])
    stem = "Hoeveel balken krijgt de brug volgens het artikel?"

    version_id = edit(world, teacher_id, drafts[0], stem)

    seen = page(world, teacher_id, drafts[0])
    assert (seen.version_id, seen.number, seen.state) == (version_id, 2, QuestionState.DRAFT)
    assert (seen.question.stem, seen.question.evidence) == (stem, BEAMS.evidence)
    assert not seen.checked


def test_the_same_words_are_no_edit(world: World, teacher_id: int, drafts: list[int]) -> None:
    before = world.newest(drafts[0])

    assert edit(world, teacher_id, drafts[0], f" {BEAMS.stem} ") == before


def test_the_key_of_a_choice_is_edited_by_marking_another_option(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    options = tuple(Option(option.text, option.text == "Iris Vos") for option in SPEAKER.options)
    wording = Wording(SPEAKER.stem, options)
    seen = world.newest(drafts[1])

    review.edit(world.session, drafts[1], teacher_id, seen, wording, world.now)

    assert page(world, teacher_id, drafts[1]).question.answers == ("Iris Vos",)


def test_what_changed_since_it_was_seen_is_neither_accepted_nor_edited_nor_rejected(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    session, question_id, seen = world.session, drafts[0], world.newest(drafts[0])
    edit(world, teacher_id, question_id, "Hoeveel balken zijn het volgens het artikel?")
    for act in (
        lambda: review.accept(session, question_id, teacher_id, seen, world.now),
        lambda: review.edit(session, question_id, teacher_id, seen, YEAR, world.now),
        lambda: review.reject(
            session, question_id, teacher_id, seen, RejectReason.OTHER, world.now
        ),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason is Reason.CHANGED_MEANWHILE


def test_new_words_are_accepted_when_the_linter_has_seen_them(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    version_id = edit(world, teacher_id, drafts[0], "Hoeveel balken zijn het volgens het artikel?")
    with pytest.raises(Refused) as refusal:
        accept(world, teacher_id, drafts[0])
    assert refusal.value.reason is Reason.BEING_CHECKED
    assert checking.unchecked_versions(world.session) == [version_id]

    check(world, version_id)
    accept(world, teacher_id, drafts[0])

    assert checking.unchecked_versions(world.session) == []
    assert page(world, teacher_id, drafts[0]).state is QuestionState.APPROVED


def test_a_hard_flag_keeps_a_question_from_being_accepted(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    check(world, edit(world, teacher_id, drafts[0], "Hoeveel van de 12 balken?"), HARD)

    with pytest.raises(Refused) as refusal:
        accept(world, teacher_id, drafts[0])

    assert refusal.value.reason is Reason.HARD_FLAG
    assert page(world, teacher_id, drafts[0]).question.flags == (HARD,)


def test_checking_twice_keeps_the_flags_once(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    version_id = edit(world, teacher_id, drafts[0], "Hoeveel van de 12 balken?")
    check(world, version_id, HARD)
    check(world, version_id, HARD)

    assert page(world, teacher_id, drafts[0]).question.flags == (HARD,)


def test_a_question_is_written_by_hand_from_a_sentence(world: World, teacher_id: int) -> None:
    article_id = world.article(teacher_id).article_id

    question_id = write(world, teacher_id, article_id)

    seen = page(world, teacher_id, question_id)
    assert (seen.question.stem, seen.question.key) == (YEAR.stem, "1931")
    assert seen.question.evidence == (EVIDENCE,)
    assert (seen.question.tier, seen.question.as_of) == (Tier.TEACHER, ARTICLE.published)
    assert (seen.state, seen.checked) == (QuestionState.DRAFT, False)


@pytest.mark.parametrize("evidence", [Span(-1, 5), Span(7, 7), Span(0, len(ARTICLE.text) + 1)])
def test_evidence_lies_in_the_article(world: World, teacher_id: int, evidence: Span) -> None:
    article_id = world.article(teacher_id).article_id
    new = NewQuestion(Format.NUMERIC, Skill.NUMBER, evidence, YEAR)

    with pytest.raises(Refused) as refusal:
        review.write_question(world.session, article_id, teacher_id, new, world.now)

    assert refusal.value.reason is Reason.EVIDENCE_OUTSIDE


A, B, KEY = Option("Hardemoer"), Option("Zwolle"), Option("de haven", correct=True)


@pytest.mark.parametrize(
    ("form", "wording", "reason"),
    [
        (Format.SINGLE_CHOICE, Wording(" ", (A, KEY)), Reason.STEM_MISSING),
        (Format.SINGLE_CHOICE, Wording("Waar?", (KEY,)), Reason.TOO_FEW_OPTIONS),
        (Format.SINGLE_CHOICE, Wording("Waar?", (KEY, Option("  "))), Reason.TOO_FEW_OPTIONS),
        (Format.SINGLE_CHOICE, Wording("Waar?", (A, B)), Reason.KEY_MISSING),
        (Format.SINGLE_CHOICE, Wording("Waar?", (KEY, KEY)), Reason.SEVERAL_KEYS),
        (Format.SHORT_ANSWER, Wording("Waar?", answers=("", " ")), Reason.KEY_MISSING),
        (Format.NUMERIC, Wording("Hoeveel?", answers=("veel",)), Reason.NOT_A_NUMBER),
        (Format.CLOZE, Wording("Waar?", answers=("hier",)), Reason.NOT_ONE_GAP),
        (Format.CLOZE, Wording("Een __ in de __.", answers=("hier",)), Reason.NOT_ONE_GAP),
        (Format.CLOZE, Wording("De _____ is dicht."), Reason.KEY_MISSING),
        (Format.ORDERING, Wording("Welke volgorde?"), Reason.UNSUPPORTED_FORMAT),
        (Format.SHORT_ANSWER, Wording("w" * (LONGEST_TEXT + 1)), Reason.TEXT_TOO_LONG),
        (
            Format.SHORT_ANSWER,
            Wording("Waar?", answers=("w" * (LONGEST_TEXT + 1),)),
            Reason.TEXT_TOO_LONG,
        ),
    ],
)
def test_words_that_make_no_question_are_refused(
    world: World, teacher_id: int, form: Format, wording: Wording, reason: Reason
) -> None:
    article_id = world.article(teacher_id).article_id
    new = NewQuestion(form, Skill.LOCATE, EVIDENCE, wording)

    with pytest.raises(Refused) as refusal:
        review.write_question(world.session, article_id, teacher_id, new, world.now)

    assert refusal.value.reason is reason
    assert world.questions(article_id) == []


def test_a_tolerance_is_kept_exactly(world: World, teacher_id: int) -> None:
    article_id = world.article(teacher_id).article_id
    wording = Wording("Hoeveel?", answers=("1,2 miljoen",), tolerance=Decimal("0.05"))

    question_id = write(world, teacher_id, article_id, wording)

    assert page(world, teacher_id, question_id).question.tolerance == Decimal("0.05")


def test_the_queue_goes_from_draft_to_draft_and_round_the_end(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    article_id = page(world, teacher_id, drafts[0]).article_id
    accept(world, teacher_id, drafts[1])

    def following(after: int) -> int | None:
        return review.next_to_review(world.session, article_id, teacher_id, after)

    assert [following(0), following(drafts[0]), following(drafts[2])] == [
        drafts[0],
        drafts[2],
        drafts[0],
    ]
    accept(world, teacher_id, drafts[0])
    accept(world, teacher_id, drafts[2])
    assert following(0) is None


def test_a_question_knows_its_place_among_the_others(
    world: World, teacher_id: int, drafts: list[int]
) -> None:
    places = [
        (seen.place, seen.previous_id, seen.next_id, seen.waiting)
        for seen in (page(world, teacher_id, each) for each in drafts)
    ]

    assert places == [
        (1, None, drafts[1], 3),
        (2, drafts[0], drafts[2], 3),
        (3, drafts[1], None, 3),
    ]


def test_another_teacher_finds_none_of_it(world: World, teacher_id: int, drafts: list[int]) -> None:
    session, other, now = world.session, world.teacher("Meester Bram"), world.now
    question_id, seen = drafts[0], world.newest(drafts[0])
    article_id = page(world, teacher_id, question_id).article_id
    new = NewQuestion(Format.NUMERIC, Skill.NUMBER, EVIDENCE, YEAR)
    for act in (
        lambda: review_page(session, question_id, other),
        lambda: review.accept(session, question_id, other, seen, now),
        lambda: review.reject(session, question_id, other, seen, RejectReason.OTHER, now),
        lambda: review.edit(session, question_id, other, seen, YEAR, now),
        lambda: review.write_question(session, article_id, other, new, now),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason is Reason.NOT_FOUND
    with pytest.raises(Refused):
        review.undo(session, article_id, other, now)
    assert review.next_to_review(session, article_id, other) is None
