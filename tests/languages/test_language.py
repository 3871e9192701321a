"""The language of a text, long or short, and none where no pack would read it rightly."""

import pytest

from dragoman.reading.language import language_of

TEXTS = [
    ("en", "Warsaw, August 22, 2024 (PAP) - Prime Minister of India Narendra Modi met Prime Minister Donald Tusk of Poland on Thursday."),
    ("en", "Prime Minister Modi meets Prime Minister Tusk in Warsaw"),
    ("en", "Polish prime minister to discuss energy, migration and the EU"),
    ("fr", "Le ministre des Affaires étrangères a reçu l'ambassadrice de Pologne."),
    ("fr", "Entretien téléphonique avec le président polonais Andrzej Duda"),
    (None, "Der Bundesminister traf heute den Präsidenten der Republik Polen in Warschau."),
    (None, "El ministro se reunió con el presidente de la República de Polonia en Varsovia."),
    (None, "Il ministro degli Esteri ha incontrato il presidente della Polonia."),
    (None, "Ministar je razgovarao sa predsednikom Poljske u Varšavi."),
    (None, "Dışişleri Bakanı, Varşova'da Polonya Cumhurbaşkanı ile bir görüşme gerçekleştirdi."),
    (None, "Министр встретился с президентом Польши."),
    (None, "Kowal, Jan"),
    (None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_the_language_is_told_from_the_words(language: str | None, text: str) -> None:
    assert language_of(text) == language


def test_a_long_text_is_told_from_its_beginning() -> None:
    german = "Der Bundesminister sprach mit dem Präsidenten über die Lage in der Region und dankte ihm für die Hilfe. "
    english = "The minister spoke with the president about the situation in the region and thanked him for the help. "
    assert [language_of(german * 200), language_of(english * 200)] == [None, "en"]
