from __future__ import annotations

from datetime import date

import pytest

from quizapp.core.article import Article, Language
from quizapp.core.language.intake import Problem, UnfitArticleError, decode, examine

TODAY = date(2026, 11, 24)
DUTCH = (
    "De gemeente Breda sluit de oude brug over de Mark. Volgens de wethouder is het beton zo "
    "slecht dat er geen vrachtwagens meer over mogen. Hij is in 1961 gebouwd en zou nog tien jaar "
    "meegaan. Nu komt er volgend jaar al een nieuwe. Wat die gaat kosten, is nog niet bekend."
)
ENGLISH = (
    "The council closes the old bridge over the river. According to the alderman, the concrete is "
    "in such a bad state that no trucks may cross it any more. The bridge was built in 1961 and "
    "was to last for ten more years. A new one will come next year. Nobody knows what it will cost."
)
GERMAN = (
    "Die Stadt schließt die alte Brücke über den Fluss. Nach Angaben des Bürgermeisters ist der "
    "Beton so schlecht, dass keine Lastwagen mehr darüber fahren dürfen. Die Brücke wurde im Jahr "
    "1961 gebaut und sollte noch zehn Jahre halten. Nun kommt schon im nächsten Jahr eine neue."
)
NOISE = "lorem ipsum dolor sit amet consectetur adipiscing elit " * 8


def _problem(article: Article) -> Problem:
    with pytest.raises(UnfitArticleError) as caught:
        examine(article, TODAY)
    advice = str(caught.value)
    assert advice.endswith(".")
    assert "\n" not in advice
    return caught.value.problem


def _dutch(text: str, published: date | None = None) -> Article:
    return Article(text, Language.NL, published)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.EMPTY),
        (" \n\t\u00a0 ", Problem.EMPTY),
        ("De brug is dicht.", Problem.TOO_SHORT),
        (DUTCH * 800, Problem.TOO_LONG),
        (DUTCH + "\x00\x01", Problem.NOT_TEXT),
        (f"<html><body><p>{DUTCH}</p></body></html>", Problem.MARKUP),
        (f"<p>{DUTCH}</p><p>Meer</p>", Problem.MARKUP),
        (ENGLISH, Problem.WRONG_LANGUAGE),
        (GERMAN, Problem.WRONG_LANGUAGE),
        (NOISE, Problem.WRONG_LANGUAGE),
        (
            "Новый мост через реку откроют в следующем году, сообщил мэр. " * 8,
            Problem.WRONG_LANGUAGE,
        ),
    ],
)
def test_a_text_that_is_no_dutch_article_is_refused_with_advice(
    text: str, problem: Problem
) -> None:
    assert _problem(_dutch(text)) is problem


@pytest.mark.parametrize(
    "text",
    [
        DUTCH,
        DUTCH + " In de code staat nu <b> in plaats van een kop, zegt hij.",
        "„Wij wachten”, zegt ze in het Engels: ‘we wait’. " + DUTCH,
        DUTCH.replace(". ", ".\r\n\r\n"),
    ],
)
def test_a_dutch_article_is_accepted(text: str) -> None:
    examine(_dutch(text, date(2026, 11, 24)), TODAY)


AFRIKAANS = (
    "Die munisipaliteit van Breda maak die ou brug oor die Mark toe. Volgens die wethouer is die "
    "beton so sleg dat geen vragmotors meer daaroor mag ry nie. Dit is in 1961 gebou en sou nog "
    "tien jaar hou. Nou kom daar volgende jaar 'n nuwe een. Wat dit gaan kos, is nie bekend nie."
)
SCORES = "\n".join(f"NAC – Willem II {goals}-1" for goals in range(60))


@pytest.mark.parametrize(
    ("text", "spoken", "name"),
    [
        (ENGLISH, "en", "English"),
        (GERMAN, "de", "German"),
        (AFRIKAANS, "af", "Afrikaans"),
        ("The bridge is closed.", "en", "English"),
        ("这座桥因混凝土状况太差而关闭。" * 9, "zh", "Chinese"),
    ],
)
def test_the_advice_names_the_language_it_sees(text: str, spoken: str, name: str) -> None:
    with pytest.raises(UnfitArticleError, match=f"seems to be in {name}: ") as caught:
        examine(_dutch(text), TODAY)

    assert caught.value.spoken == spoken


@pytest.mark.parametrize("text", [f"{DUTCH}\n\n{SCORES}", f"{DUTCH}\n\n{ENGLISH[:200]}"])
def test_a_dutch_article_may_hold_a_table_or_a_paragraph_in_english(text: str) -> None:
    examine(_dutch(text), TODAY)


def test_an_english_article_is_accepted() -> None:
    examine(Article(ENGLISH, Language.EN), TODAY)


def test_a_dutch_text_declared_english_is_told_what_to_choose() -> None:
    with pytest.raises(UnfitArticleError, match="in Dutch: choose Dutch as its language, or use"):
        examine(Article(DUTCH, Language.EN), TODAY)


def test_an_article_cannot_come_from_the_future() -> None:
    assert _problem(_dutch(DUTCH, date(2026, 11, 25))) is Problem.FUTURE_DATE


def test_an_article_cannot_be_older_than_newspapers() -> None:
    assert _problem(_dutch(DUTCH, date(202, 11, 25))) is Problem.IMPOSSIBLE_DATE


def test_utf8_is_read_as_it_is_so_that_offsets_are_those_of_the_file() -> None:
    assert decode("één brug".encode()) == "één brug"
    assert decode(b"\xef\xbb\xbf" + "één brug".encode()) == "\ufefféén brug"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ("één brug".encode("utf-16"), Problem.NOT_UTF8),
        ("één brug".encode("latin-1"), Problem.NOT_UTF8),
        (b"\x89PNG\r\n\x1a\n\xff\xfe\x07", Problem.NOT_TEXT),
        (b"PK\x03\x04\x00\x00", Problem.NOT_TEXT),
        (b"a" * 200_001, Problem.TOO_LONG),
    ],
)
def test_a_file_that_is_no_utf8_text_is_refused(data: bytes, problem: Problem) -> None:
    with pytest.raises(UnfitArticleError) as caught:
        decode(data)

    assert caught.value.problem is problem
