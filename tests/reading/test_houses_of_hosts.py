"""The town of talks held in a house: whose ministry it is, put first, with its rooms; and what names another place."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

BERG = "Foreign Minister Anna Berg of Norway"
KOWAL = "Foreign Minister Jan Kowal of Poland"
LIND = "President Maria Lind of Norway"
ENVOY = "the Special Envoy of Poland, Piotr Sroka,"
LA_BERG = "La ministre norvégienne des Affaires étrangères, Anna Berg,"
LE_KOWAL = "le ministre polonais des Affaires étrangères, Jan Kowal"
LA_LIND = "la présidente norvégienne, Maria Lind"
ON = "2023-05-17"  # a Wednesday


def place(text: str, language: str) -> str | None:
    """Where the first contact of a text was held."""
    contact = read_document(SourceText("x", text, language=language, published=ON)).contacts[0]
    return contact.place.name if contact.place else None


AT_HOUSES = [
    ("en", f"At the Presidential Palace, {LIND} received {KOWAL} on Tuesday.", "Oslo"),
    ("fr", f"Au palais présidentiel, {LA_LIND}, a reçu mardi {LE_KOWAL}.", "Oslo"),
    ("en", f"{BERG} met with {KOWAL} at the Ministry of Foreign Affairs of Norway.", "Oslo"),
    ("en", f"{BERG} received {KOWAL} at the Foreign Ministry.", "Oslo"),
    ("en", f"{BERG} held talks with {KOWAL} at the Foreign Ministry.", "Oslo"),
    ("en", f"{BERG} held talks with {ENVOY} at the Foreign Ministry.", "Oslo"),
    ("fr", f"{LA_BERG} a reçu {LE_KOWAL}, dans les locaux du ministère des Affaires étrangères.", "Oslo"),
    ("fr", f"{LA_BERG} a reçu {LE_KOWAL}, dans la salle de réunions du ministère des Affaires étrangères.", "Oslo"),
    ("en", f"{LIND} received Piotr Sroka, Ambassador of Poland to Norway, at her residence in Bergen.", "Bergen"),
    ("en", f"{BERG} met {KOWAL} at the residence of the Polish Ambassador in Bergen.", "Bergen"),
    ("en", f"{LIND} received {KOWAL}, currently in Bergen on a two-day visit.", "Bergen"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), AT_HOUSES, ids=[case[1][:60] for case in AT_HOUSES])
def test_the_town_of_a_house(language: str, text: str, expected: str) -> None:
    assert place(text, language) == expected


ELSEWHERE = [
    ("en", "Ambassador Piotr Sroka of Poland was summoned to the Ministry of Foreign Affairs in the morning."),
    ("en", f"{BERG} met with the new Polish ambassador in Oslo."),
    ("fr", f"{LE_KOWAL.capitalize()}, qui se rendra à Dakar la semaine prochaine, a été reçu par {LA_LIND}."),
    ("fr", f"{LA_BERG} a rencontré mardi {LE_KOWAL}, à la veille du Forum du commerce prévu à Dakar en juin."),
    ("fr", f"{LA_BERG} a rencontré {LE_KOWAL}, en marge du Forum du commerce pour évoquer une ambassade à Dakar."),
    ("en", f"{BERG} received {KOWAL} on Tuesday. Earlier this year, the two ministers met in Dakar."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ELSEWHERE, ids=[case[1][:60] for case in ELSEWHERE])
def test_another_place_is_none(language: str, text: str) -> None:
    assert place(text, language) is None


def test_a_conference_centre_is_no_verb() -> None:
    text = f"{BERG} met {KOWAL} at the Oslo Conference Centre on Tuesday to discuss trade."
    (contact,) = read_document(SourceText("x", text, language="en", published=ON)).contacts
    assert contact.date == "2023-05-16"
    record = read_document(SourceText("x", f"{BERG} met {KOWAL}. The talks centred on trade.", language="en"))
    assert [s.act for s in record.statements] == ["discuss"]


NOVAK = "Foreign Minister Eva Novak of Austria"
LA_NOVAK = "la ministre autrichienne des Affaires étrangères, Eva Novak"
APART = [
    ("en", f"{BERG} met {KOWAL} in Warsaw on Monday and {NOVAK} in Vienna on Tuesday."),
    ("fr", f"{LA_BERG} a rencontré lundi à Varsovie {LE_KOWAL}, et mardi à Vienne {LA_NOVAK}."),
]


def told(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    contacts = read_document(SourceText("x", text, language=language, published=ON)).contacts
    return [(c.status, c.date, c.place.name if c.place else None) for c in contacts if c.kind != "visit"]


@pytest.mark.parametrize(("language", "text"), APART, ids=["en", "fr"])
def test_each_is_met_in_a_town_of_his_own(language: str, text: str) -> None:
    assert told(text, language) == [("held", "2023-05-15", "Warsaw"), ("held", "2023-05-16", "Vienna")]


def test_one_town_is_that_of_all() -> None:
    assert len(told(f"{BERG} met {KOWAL} and {NOVAK} in Vienna on Tuesday.", "en")) == 1


def test_the_day_of_an_arrival_is_not_that_of_the_talks() -> None:
    text = f"{KOWAL}, who arrived from Riga on Monday, met {BERG} in Oslo on Tuesday."
    assert told(text, "en") == [("held", "2023-05-16", "Oslo")]
    assert told(f"{BERG} met {KOWAL}, who has been in Oslo since Monday, on Tuesday.", "en")[0][1] == "2023-05-16"


def test_a_place_of_another_time_is_none() -> None:
    assert told(f"{KOWAL} visited Latvia last week. Today he was received by {BERG}.", "en") == [("held", ON, None)]
    march = told(f"{BERG} received {KOWAL} today. The two ministers met in Riga in January.", "en")
    assert march == [("held", ON, None), ("back_reference", "2023-01", "Riga")]


def test_a_land_before_i_is_a_place() -> None:
    assert told(f"In Norway I met {BERG}.", "en")[0][2] == "Norway"


def test_the_accent_is_lost_behind_a_day() -> None:
    assert told(f"{LA_BERG} a reçu mardi, a Oslo, {LE_KOWAL}.", "fr") == [("held", "2023-05-16", "Oslo")]
