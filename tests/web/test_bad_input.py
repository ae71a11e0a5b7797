"""Whatever comes in: a clear sentence in the interface's language, and nothing lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from flask import Flask, abort
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.models import ArticleRow, ResponseRow
from tests.web.conftest import TOKEN, Visit, Visitor, words
from tests.web.test_teacher import LONG
from tests.world import PASSWORD, QUESTIONS, World

ENGLISH = (
    "The city will close the bridge over the canal for six weeks, because the beams that carry it "
    "are old and the water has made them weak. People on bicycles can take the road along the "
    "harbour, which is a little longer, and the alderman says that she is sorry for the trouble."
)
GERMAN = (
    "Die Stadt schließt die Brücke über den Kanal für sechs Wochen, weil die Balken alt sind und das "
    "Wasser sie schwach gemacht hat. Wer mit dem Rad kommt, kann am Hafen entlang fahren, was ein "
    "wenig länger ist, und die Stadträtin sagt, dass es ihr für die Leute leid tut."
)


@pytest.fixture
def attempt(guest: Visitor, world: World, teacher_id: int) -> str:
    return f"/attempt/{guest.begin(world.published(teacher_id))}"


def article(**changed: str) -> dict[str, str]:
    form = {
        "title": "Een titel die blijft staan",
        "publisher": "Hardemoer Nieuws",
        "published": "2026-02-27",
        "language": "nl",
        "text": LONG,
    }
    return {**form, **changed}


@pytest.mark.parametrize(
    ("changed", "dutch", "english"),
    [
        ({"text": ""}, "Plak de tekst van het artikel.", "Paste the text of the article."),
        ({"text": " \n\t "}, "Plak de tekst van het artikel.", "Paste the text of the article."),
        ({"text": "De brug is dicht."}, "Deze tekst is te kort", "This text is too short"),
        ({"text": LONG * 250}, "langer dan 200 kB", "longer than 200 kB"),
        ({"text": LONG + "\x00\x01\x02"}, "Dit is geen tekst", "This is not text"),
        ({"text": ENGLISH}, "lijkt in het Engels te zijn", "seems to be in English"),
        ({"text": GERMAN}, "lijkt in het Duits te zijn", "seems to be in German"),
        ({"text": "Breda Zwolle Assen " * 20}, "Dit lijkt geen lopende tekst", "running text"),
        ({"text": f"<html><body><p>{LONG}</p></body>"}, "code van een webpagina", "code of a web"),
        (
            {"published": (date.today() + timedelta(days=3)).isoformat()},  # noqa: DTZ011 - far off
            "Deze datum moet nog komen.",
            "This date is still to come.",
        ),
        ({"published": "0031-01-31"}, "Controleer het jaar", "Check the year"),
        ({"published": "31 januari"}, "Dit is geen datum.", "This is not a date."),
        ({"published": ""}, "Geef de datum van het artikel", "Give the date of the article"),
        ({"language": "en"}, "lijkt in het Nederlands te zijn. Kies die taal.", "in Dutch. Choose"),
    ],
)
def test_an_unfit_article_is_told_beside_its_field_and_nothing_typed_is_lost(
    world: World,
    teacher_id: int,
    visitor: Visit,
    fresh_session: Callable[[], Session],
    changed: dict[str, str],
    dutch: str,
    english: str,
) -> None:
    for language, sentence in (("nl", dutch), ("en", english)):
        teacher = visitor(language).sign_in("Juf Aleida")
        response = teacher.post("/admin/articles/new", **article(**changed))
        assert response.status_code == 422
        assert sentence in words(response)
        assert "Een titel die blijft staan" in response.text
        assert 'aria-invalid="true"' in response.text
        if len(changed.get("text", LONG)) < 5000 and "\x00" not in changed.get("text", ""):
            first_words = changed.get("text", LONG).strip()[:15]
            assert first_words.replace("<", "&lt;").replace(">", "&gt;") in response.text
    assert fresh_session().scalar(select(func.count(ArticleRow.id))) == 0


def test_an_unknown_language_of_an_article_is_refused(teacher: Visitor) -> None:
    response = teacher.post("/admin/articles/new", **article(language="tlh"))
    assert response.status_code == 422
    assert "Kies een taal uit de lijst." in words(response)


def test_an_article_whose_letters_were_damaged_by_an_encoding_is_refused(
    teacher: Visitor,
) -> None:
    damaged = LONG.replace("wethouder", "w\N{REPLACEMENT CHARACTER}thouder")
    response = teacher.post("/admin/articles/new", **article(text=damaged))
    assert response.status_code == 422
    assert "Sommige letters zijn beschadigd aangekomen." in words(response)


def test_more_text_than_a_form_may_hold_is_refused_with_a_way_on(teacher: Visitor) -> None:
    response = teacher.post("/admin/articles/new", **article(text="x" * 2_100_000))
    assert response.status_code == 413
    assert "Dat is te veel tekst" in words(response)
    assert 'href="/"' in response.text


@pytest.mark.parametrize("code", ["QQQQQQ", "", "AB", "O0O0O0", "' OR 1=1", "\x00", "é" * 300])
def test_an_unknown_code_is_told_and_stays_in_the_field(guest: Visitor, code: str) -> None:
    response = guest.post("/join", code=code)
    assert response.status_code == 404
    assert "Er is geen quiz met deze code." in words(response)
    if code.isalnum():
        assert f'value="{code}"' in response.text


def test_a_link_with_an_unknown_code_leads_to_the_code_field(guest: Visitor) -> None:
    response = guest.get("/q/QQQQQQ")
    assert response.status_code == 404
    assert 'value="QQQQQQ"' in response.text
    assert guest.post("/q/QQQQQQ/start").status_code == 404


@pytest.mark.parametrize(
    ("position", "form", "status", "said"),
    [
        (1, {}, 422, "Kies of typ eerst een antwoord."),
        (1, {"text": "   "}, 422, "Kies of typ eerst een antwoord."),
        (1, {"text": "x" * 501}, 422, "Dit antwoord is te lang."),
        (1, {"text": "x" * 200_000}, 422, "Dit antwoord is te lang."),
        (1, {"option": "1"}, 422, "Die keuze hoort niet bij deze vraag."),
        (2, {}, 422, "Kies of typ eerst een antwoord."),
        (2, {"option": "999999"}, 422, "Die keuze hoort niet bij deze vraag."),
        (2, {"option": "-1"}, 422, "Die keuze hoort niet bij deze vraag."),
        (2, {"option": "1; DROP TABLE"}, 422, "Die keuze hoort niet bij deze vraag."),
        (2, {"option": "9" * 40}, 422, "Die keuze hoort niet bij deze vraag."),
        (2, {"option": "9" * 10}, 422, "Die keuze hoort niet bij deze vraag."),
        (2, {"text": "Sanne Blom"}, 422, "Die keuze hoort niet bij deze vraag."),
    ],
)
def test_an_answer_that_is_none_is_told_on_the_questions_page(
    guest: Visitor,
    attempt: str,
    fresh_session: Callable[[], Session],
    position: int,
    form: dict[str, str],
    status: int,
    said: str,
) -> None:
    response = guest.post(f"{attempt}/{position}", **form)
    assert response.status_code == status
    assert said in words(response)
    assert 'role="alert"' in response.text
    assert "Controleer" in response.text
    assert fresh_session().scalar(select(func.count(ResponseRow.id))) == 0


def test_a_long_answer_that_is_refused_is_still_in_the_field(guest: Visitor, attempt: str) -> None:
    typed = "twaalf balken " * 40
    assert f'value="{typed}"' in guest.post(f"{attempt}/1", text=typed).text


def test_two_answers_at_once_keep_the_first(
    guest: Visitor, attempt: str, fresh_session: Callable[[], Session]
) -> None:
    token = TOKEN.search(guest.get(f"{attempt}/1").text)
    assert token
    first = guest.send(f"{attempt}/1", csrf_token=token[1], text="12")
    second = guest.send(f"{attempt}/1", csrf_token=token[1], text="13")
    assert (first.status_code, second.status_code) == (303, 409)
    assert "Je hebt deze vraag al beantwoord." in words(second)
    assert fresh_session().scalars(select(ResponseRow.text)).all() == ["12"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_answer_to_somebody_elses_attempt_is_not_kept(
    visitor: Visit, attempt: str, fresh_session: Callable[[], Session], language: str
) -> None:
    response = visitor(language).post(f"{attempt}/1", text="12")
    assert response.status_code == 404
    assert {"nl": "Deze pagina is er niet", "en": "This page is not here"}[language] in words(
        response
    )
    assert 'href="/"' in response.text
    assert fresh_session().scalar(select(func.count(ResponseRow.id))) == 0


@pytest.mark.parametrize("position", [0, 4, 2**31, 99999999999999999999])
def test_a_position_that_the_quiz_has_not_is_not_there(
    guest: Visitor, attempt: str, position: int
) -> None:
    assert guest.get(f"{attempt}/{position}").status_code == 404


@pytest.mark.parametrize("typed", ["1e999999", f"0,{'1' * 60}", "9" * 60, "NaN", "-1"])
def test_a_tolerance_that_no_database_keeps_is_told_beside_its_field(
    teacher: Visitor, world: World, teacher_id: int, typed: str
) -> None:
    article_id = world.article(teacher_id).article_id
    question = {
        "format": "numeric",
        "skill": "number",
        "evidence": "0-10",
        "stem": "Hoeveel balken?",
        "answers": "12",
        "tolerance": typed,
    }
    response = teacher.post(f"/admin/articles/{article_id}/write", **question)
    assert response.status_code == 422
    assert "Dit moet een getal zijn, 0 of meer." in words(response)


@pytest.mark.parametrize("number", [2**31, 2**63, 10**30])
@pytest.mark.parametrize(
    "path",
    [
        "/attempt/{}/",
        "/attempt/{}/1",
        "/attempt/{}/result",
        "/admin/articles/{}",
        "/admin/articles/{}/review",
        "/admin/questions/{}",
        "/admin/quizzes/{}",
    ],
)
def test_a_number_that_no_database_keeps_is_a_page_that_is_not_there(
    teacher: Visitor, path: str, number: int
) -> None:
    assert teacher.get(path.format(number)).status_code == 404


def test_a_question_whose_number_no_database_keeps_comes_into_no_quiz(
    teacher: Visitor, world: World, teacher_id: int
) -> None:
    quiz_id = world.quiz(teacher_id, [])
    change = teacher.post(f"/admin/quizzes/{quiz_id}/questions", change=f"add {2**31}")
    assert change.status_code == 404


def test_a_stale_form_shows_what_was_typed_and_can_be_sent_again(
    guest: Visitor, attempt: str
) -> None:
    stale = guest.send(f"{attempt}/1", csrf_token="of-another-session", text="twaalf balken")
    assert stale.status_code == 400
    assert "Deze pagina was te oud" in words(stale)
    assert 'value="twaalf balken"' in stale.text
    token = TOKEN.search(stale.text)
    assert token
    again = guest.send(f"{attempt}/1", csrf_token=token[1], text="twaalf balken")
    assert again.status_code == 303


def test_a_stale_article_is_not_lost(teacher: Visitor) -> None:
    stale = teacher.send("/admin/articles/new", **article())
    assert stale.status_code == 400
    assert "Aannemer Van Loon vervangt" in stale.text
    assert "<textarea" in stale.text


def test_a_stale_form_calls_its_fields_by_their_names(teacher: Visitor) -> None:
    stale = teacher.send("/admin/articles/new", **article())
    labels = re.findall(r"<label for=[^>]*>([^<]*)</label>", stale.text)
    assert labels == ["Titel", "Uitgever", "Datum van het artikel", "Tekst"]
    assert '<input type="hidden" name="language" value="nl">' in stale.text
    stale = teacher.send("/admin/articles/1/write", **{"options-1": "in juni"})
    assert ">Optie B</label>" in stale.text


@pytest.mark.parametrize("how", ["with the old token", "without one"])
def test_an_article_sent_after_signing_out_waits_for_signing_in(
    visitor: Visit, teacher_id: int, how: str
) -> None:
    late = visitor()
    post = late.post if how == "with the old token" else late.send
    waiting = post("/admin/articles/new", **article())
    assert waiting.status_code in (400, 401)
    assert "Log eerst in" in words(waiting)
    assert "Aannemer Van Loon vervangt" in waiting.text
    token = TOKEN.search(waiting.text)
    assert token
    late.sign_in("Juf Aleida")
    sent = late.send("/admin/articles/new", csrf_token=token[1], **article())
    assert sent.status_code == 303
    assert sent.location == "/admin/articles/1"


def test_a_stale_sign_in_asks_for_the_password_again(guest: Visitor, teacher_id: int) -> None:
    stale = guest.send("/sign-in?next=/admin/quizzes/new", name="Juf Aleida", password=PASSWORD)
    assert PASSWORD not in stale.text
    assert 'type="password"' in stale.text
    assert 'action="/sign-in?next=/admin/quizzes/new"' in stale.text


def test_what_another_site_sends_is_not_offered_again(guest: Visitor, attempt: str) -> None:
    for header in (
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://example.org"},
        {"Referer": "https://example.org/form"},
    ):
        response = guest.client.post(f"{attempt}/1", data={"text": "12"}, headers=header)
        assert response.status_code == 400
        assert 'value="12"' not in response.text


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("name", "password", "status"),
    [("", "", 422), ("Juf Aleida", "", 422), ("Juf Aleida", "verkeerd", 422), ("x", "y", 422)],
)
def test_a_sign_in_that_fails_keeps_the_name_and_tells_nothing_more(
    visitor: Visit, teacher_id: int, language: str, name: str, password: str, status: int
) -> None:
    response = visitor(language).post("/sign-in", name=name, password=password)
    assert response.status_code == status
    if password:
        said = {"nl": "horen niet bij elkaar", "en": "do not belong together"}[language]
        assert said in words(response)
        assert f'value="{name}"' in response.text
        assert f'value="{password}"' not in response.text


def test_guessing_a_password_is_stopped(visitor: Visit, teacher_id: int) -> None:
    guesser = visitor()
    tries = [guesser.post("/sign-in", name="Juf Aleida", password="x" * n) for n in range(1, 13)]
    assert [response.status_code for response in tries] == [422] * 10 + [429] * 2
    assert "Te veel pogingen" in words(tries[-1])


def test_guessing_codes_is_stopped_but_a_class_may_join_together(
    visitor: Visit, world: World, teacher_id: int
) -> None:
    code = world.published(teacher_id)
    students = [visitor().post("/join", code=code).status_code for _ in range(70)]
    assert set(students) == {303}
    guesses = [visitor().post("/join", code=f"QQQQ{n:02}").status_code for n in range(70)]
    assert guesses[:60] == [404] * 60
    assert guesses[-1] == 429


def test_guessing_codes_by_starting_is_stopped_but_a_class_may_start_together(
    visitor: Visit, world: World, teacher_id: int
) -> None:
    code = world.published(teacher_id)
    students = [visitor().post(f"/q/{code}/start").status_code for _ in range(70)]
    assert set(students) == {303}
    guesser = visitor()
    guesses = [guesser.post(f"/q/QQQQ{n:02}/start").status_code for n in range(70)]
    assert guesses[:60] == [404] * 60
    assert guesses[-1] == 429


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("method", "path", "status", "dutch", "english"),
    [
        ("GET", "/nergens", 404, "Deze pagina is er niet", "This page is not here"),
        ("DELETE", "/", 405, "Zo kun je deze pagina niet openen", "cannot be opened like that"),
        ("GET", "/join", 405, "Zo kun je deze pagina niet openen", "cannot be opened like that"),
        ("POST", "/join", 400, "Deze pagina was te oud", "This page was too old"),
    ],
)
def test_errors_have_a_page_in_both_languages_with_a_way_on(
    visitor: Visit, language: str, method: str, path: str, status: int, dutch: str, english: str
) -> None:
    client = visitor().client
    response = client.open(path, method=method, headers={"Accept-Language": language})
    assert response.status_code == status
    assert {"nl": dutch, "en": english}[language] in words(response)
    assert re.search(r'class="button[^"]*" href="/"', response.text)


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "Bij ons ging iets stuk"), ("en", "our side")]
)
def test_an_error_of_ours_has_a_page_without_a_traceback(
    app: Flask, visitor: Visit, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    app.config["PROPAGATE_EXCEPTIONS"] = False
    monkeypatch.setitem(app.view_functions, "start.keys", lambda: 1 / 0)
    response = visitor(language).get("/help")
    assert response.status_code == 500
    assert said in words(response)
    assert "ZeroDivisionError" not in response.text


@pytest.mark.parametrize(("status", "said"), [(400, "kwam niet goed over"), (403, "niet voor jou")])
def test_every_other_refusal_of_the_server_has_a_page_too(
    app: Flask, visitor: Visit, monkeypatch: pytest.MonkeyPatch, status: int, said: str
) -> None:

    monkeypatch.setitem(app.view_functions, "start.keys", lambda: abort(status))
    response = visitor().get("/help")
    assert response.status_code == status
    assert said in words(response)


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (0, "Uit dit artikel kon geen vraag worden gemaakt."),
        (1, "In dit artikel valt weinig te vragen: maar 1 vraag is zeker genoeg."),
        (2, "In dit artikel valt weinig te vragen: maar 2 vragen zijn zeker genoeg."),
    ],
)
def test_an_article_with_little_to_ask_says_so_on_its_page(
    world: World, teacher_id: int, teacher: Visitor, made: int, sentence: str
) -> None:
    submitted = world.article(teacher_id)
    world.generate(submitted.generation_id, QUESTIONS[:made])
    assert sentence in words(teacher.get(f"/admin/articles/{submitted.article_id}"))
