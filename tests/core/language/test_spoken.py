from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.language.spoken import is_foreign, language_of, name_of

# one piece of news, told in many languages
TOLD = {
    "nl": "De oude brug over de rivier is dicht, omdat het beton te slecht is. De burgemeester zegt dat er volgend jaar een nieuwe komt.",
    "en": "The old bridge over the river is closed because the concrete is too bad. The mayor says that there will be a new one next year.",
    "de": "Die alte Brücke über den Fluss ist gesperrt, weil der Beton zu schlecht ist. Der Bürgermeister sagt, dass im nächsten Jahr eine neue kommt.",
    "fr": "Le vieux pont sur la rivière est fermé, parce que le béton est trop mauvais. Le maire dit qu’il y en aura un nouveau l’année prochaine.",
    "af": "Die ou brug oor die rivier is toe omdat die beton te swak is. Die burgemeester sê daar kom volgende jaar 'n nuwe een, en dit gaan nie goedkoop wees nie.",
    "fy": "De âlde brêge oer de rivier is ticht, om't it beton te min is. De boargemaster seit dat der takom jier in nije komt, mar wat dy kostet is noch net bekend.",
    "lb": "Déi al Bréck iwwer de Floss ass zou, well de Bëton ze schlecht ass. De Buergermeeschter seet, datt et d'nächst Joer eng nei gëtt.",
    "es": "El viejo puente sobre el río está cerrado porque el hormigón es muy malo. El alcalde dice que el próximo año habrá uno nuevo.",
    "it": "Il vecchio ponte sul fiume è chiuso perché il cemento è troppo rovinato. Il sindaco dice che l'anno prossimo ci sarà un ponte nuovo.",
    "pt": "A velha ponte sobre o rio está fechada porque o betão é muito mau. O presidente da câmara diz que no próximo ano haverá uma nova.",
    "sv": "Den gamla bron över ån är stängd eftersom betongen är för dålig. Borgmästaren säger att det kommer en ny nästa år.",
    "pl": "Stary most przez rzekę jest zamknięty, ponieważ beton jest za słaby. Burmistrz mówi, że w przyszłym roku będzie nowy, ale nie wie za ile.",
    "tr": "Nehrin üzerindeki eski köprü kapatıldı, çünkü beton çok kötü. Belediye başkanı gelecek yıl yeni bir köprü olacak diye konuştu.",
    "id": "Jembatan lama di atas sungai itu ditutup karena betonnya tidak baik. Wali kota mengatakan bahwa tahun depan akan ada yang baru.",
    "ru": "Старый мост через реку закрыт, потому что бетон очень плох. Мэр сказал, что в следующем году будет новый.",
    "uk": "Старий міст через річку закрито, бо бетон дуже поганий. Мер каже, що наступного року буде новий міст, але він ще не знає, за які гроші.",
    "el": "Η παλιά γέφυρα είναι κλειστή επειδή το μπετόν είναι κακό.",
    "ar": "أغلق الجسر القديم على النهر لأن الخرسانة في حالة سيئة. وقال العمدة إن جسرا جديدا سيقام في العام المقبل.",
    "zh": "河上的旧桥因混凝土状况太差而关闭。市长说明年将建一座新桥。",
    "ja": "川にかかる古い橋はコンクリートが悪いため閉鎖された。市長は来年新しい橋ができると言った。",
}


@pytest.mark.parametrize("code", TOLD)
def test_a_language_is_known_by_its_small_words_or_its_script(code: str) -> None:
    assert language_of(TOLD[code]) == code


@pytest.mark.parametrize(
    "text", ["", "12 – 34 !", "Lorem ipsum dolor sit amet", "Breda Zwolle Assen"]
)
def test_what_has_no_small_words_is_in_no_language(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("nl", "De brug in Los Angeles is dicht."),
        ("nl", "Zij las het in The Times of London en in Le Monde."),
        ("nl", "Was hij in het hotel?"),
        ("nl", "Daar kan geen mens van eten, sê Piet Botha in een reactie."),
        ("nl", "Uit de verte klonk ‘All you need is love’ over het plein."),
        ("nl", "PSV – Ajax 2-1"),
        ("nl", "Een film van Aki Kaurismäki draait in Αθήνα."),
        ("en", "The Van der Valk hotel in Den Haag was sold."),
        ("en", "He is the author of De ontdekking van de hemel."),
        ("en", "No comment."),
    ],
)
def test_foreign_names_do_not_make_a_sentence_foreign(code: str, sentence: str) -> None:
    assert not is_foreign(sentence, code)


# Afrikaans and Frisian share most small words with Dutch: a paragraph may pass, an article not
@pytest.mark.parametrize("spoken", sorted(set(TOLD) - {"nl", "af", "fy"}))
def test_a_paragraph_in_another_language_is_foreign_in_a_dutch_article(spoken: str) -> None:
    assert is_foreign(TOLD[spoken], "nl")


@pytest.mark.parametrize("code", ["nl", "en"])
def test_an_article_is_not_foreign_in_its_own_language(code: str) -> None:
    assert not is_foreign(TOLD[code], code)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("nl", "“We will be back next year,” she said."),
        ("nl", "Wir haben das nicht gewusst und werden es prüfen."),
        ("nl", "橋は閉鎖された。"),
        ("en", "De gemeente wil de brug dit jaar nog openen."),
    ],
)
def test_a_sentence_in_another_language_is_foreign(code: str, sentence: str) -> None:
    assert is_foreign(sentence, code)


def test_languages_are_named_in_english() -> None:
    assert (name_of("af"), name_of("nl"), name_of("zh")) == ("Afrikaans", "Dutch", "Chinese")


@given(st.text())
def test_every_text_is_in_a_language_or_in_none(text: str) -> None:
    code = language_of(text)

    assert code is None or name_of(code)
    assert isinstance(is_foreign(text, "nl"), bool)
