"""A building named as the venue stands for its town; a seat of power for the town of whoever's seat it is."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

BERG = "Foreign Minister Anna Berg of Norway"
KOWAL = "Foreign Minister Jan Kowal of Poland"
LA_BERG = "La ministre norvégienne des Affaires étrangères, Anna Berg,"
LE_KOWAL = "le ministre polonais des Affaires étrangères, Jan Kowal"


def places(text: str, language: str) -> list[tuple[str | None, str | None] | None]:
    record = read_document(SourceText("x", text, language=language))
    return [(c.place.name, c.place.country) if c.place else None for c in record.contacts]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", f"{LA_BERG} a été reçue à Matignon par le Premier ministre français, Paul Durand.", ("Paris", "FRA")),
        (
            "fr",
            f"{LA_BERG} a été reçue au palais de l'Élysée par le président français, Paul Durand.",
            ("Paris", "FRA"),
        ),
        ("en", f"{BERG} was received at the Great Hall of the People by Chinese President Li Wei.", ("Beijing", "CHN")),
        ("en", f"{BERG} met {KOWAL} at UN headquarters.", ("New York", "USA")),
        ("en", f"{BERG} met {KOWAL} at the headquarters of the African Union.", ("Addis Ababa", "ETH")),
    ],
)
def test_a_named_building_stands_for_its_town(language: str, text: str, expected: tuple[str, str]) -> None:
    assert places(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", f"{BERG} was received at the Presidential Palace by President Jan Kowal of Poland.", ("Warsaw", "POL")),
        ("en", "President Eva Mumba of Zambia received Foreign Minister Anna Berg of Norway at State House.", ("Lusaka", "ZMB")),
        ("fr", "Le président ivoirien, Ali Sani, a reçu au palais de la Présidence la ministre norvégienne des Affaires étrangères, Anna Berg.", ("Abidjan", "CIV")),
        ("fr", "Le ministre polonais des Affaires étrangères, Jan Kowal, a reçu au siège de son département l'ambassadrice de Norvège, Anna Berg.", ("Warsaw", "POL")),
        ("en", f"{BERG} met {KOWAL} at the Polish Foreign Ministry.", ("Warsaw", "POL")),
        ("en", "The Secretary-General of the African Union, Eva Mumba, received Foreign Minister Anna Berg of Norway at the General Secretariat.", ("Addis Ababa", "ETH")),
        ("fr", f"{LA_BERG} a rencontré dans la capitale polonaise {LE_KOWAL}.", ("Warsaw", "POL")),
    ],
)  # fmt: skip
def test_a_seat_of_power_stands_for_the_town_of_its_government(
    language: str, text: str, expected: tuple[str, str]
) -> None:
    assert places(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "President Anna Berg of Norway received Prime Minister Jan Kowal of Poland at the President's Office.", ("Oslo", "NOR")),
        ("en", f"{BERG} received {KOWAL} at the General Office of the Foreign Ministry.", ("Oslo", "NOR")),
        ("en", f"{BERG} received {KOWAL} at MOFA.", ("Oslo", "NOR")),
        ("en", f"{BERG} received {KOWAL} at the Prime Minister's residence.", ("Oslo", "NOR")),
        ("en", "NATO Secretary General Anna Berg welcomed President Jan Kowal of Poland to NATO headquarters.", ("Brussels", "BEL")),
        ("en", f"{BERG} met Foreign Minister Jan Kowal of the United Kingdom at the Foreign Office.", ("London", "GBR")),
        ("fr", f"{LA_BERG} a reçu, au siège du Ministère, {LE_KOWAL}, en visite officielle en Norvège.", ("Oslo", "NOR")),
        ("fr", "Le ministre polonais des Affaires étrangères, Jan Kowal, a été reçu par le président sénégalais, Ali Sani, au Palais.", ("Dakar", "SEN")),
        ("fr", "Le Secrétaire général de l'OIF, Paul Durand, a reçu au siège de l'Organisation l'ambassadeur de Pologne, Jan Kowal.", ("Paris", "FRA")),
    ],
)  # fmt: skip
def test_the_office_of_whoever_receives_stands_for_his_town(
    language: str, text: str, expected: tuple[str, str]
) -> None:
    assert places(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{BERG} met {KOWAL} at the Embassy of Poland."),
        ("en", f"{BERG} met {KOWAL} at the ambassador's residence."),
        ("en", f"{BERG} received {KOWAL} in her office."),
        ("fr", f"{LA_BERG} a reçu {LE_KOWAL} à la Résidence de l'ambassadeur."),
    ],
)
def test_an_embassy_does_not_stand_in_its_own_state(language: str, text: str) -> None:
    assert places(text, language) == [None]


def test_a_ministry_is_the_one_visited() -> None:
    text = f"{KOWAL} is on a visit to Norway. At the Foreign Ministry he met {BERG}."
    assert places(text, "en") == [("Oslo", "NOR"), ("Oslo", "NOR")]


def test_a_call_has_no_place() -> None:
    text = f"The fighting in the Libyan capital was at the centre of a telephone call between {BERG} and {KOWAL}."
    assert places(text, "en") == [None]


def test_a_palace_of_nobody_knows_whom_keeps_its_name() -> None:
    text = f"{BERG} met {KOWAL} at the Presidential Palace."
    assert places(text, "en") == [("Presidential Palace", None)]


def test_a_seat_yields_to_the_town_of_the_visit() -> None:
    text = (
        f"During her visit to Krakow, {BERG} was received at the Presidential Palace by President Jan Kowal of Poland."
    )
    assert places(text, "en") == [("Kraków", "POL")]


def test_here_is_where_the_text_is_dated_from_and_a_dateline_alone_is_no_place() -> None:
    dated = f"OSLO, 4 May 2021 (Agency) – {BERG} met here on Tuesday with {KOWAL}."
    assert places(dated, "en") == [("Oslo", "NOR")]
    assert places(dated.replace(" here", ""), "en") == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{BERG} met {KOWAL} in the Polish town of Krasnystaw."),
        ("en", f"{BERG} met {KOWAL} on the island of Krasnystaw."),
        ("fr", f"{LA_BERG} a rencontré {LE_KOWAL} dans la station balnéaire de Krasnystaw."),
        ("fr", f"A Krasnystaw, {LA_BERG[0].lower()}{LA_BERG[1:]} a rencontré {LE_KOWAL}."),
        ("en", f"{BERG} met {KOWAL}. The meeting, which took place in the village of Krasnystaw, was short."),
    ],
)
def test_a_town_of_no_table_is_a_place_by_the_words_before_it(language: str, text: str) -> None:
    assert places(text, language) == [("Krasnystaw", None)]


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} met {KOWAL}, who opened a consulate in Turin.",
        f"{BERG} met {KOWAL} to prepare the summit in Turin.",
        f"{BERG} held talks with {KOWAL}; the humanitarian situation in Turin was grave.",
        f"{BERG} met {KOWAL}, following up on their meeting in Turin last year.",
    ],
)
def test_what_is_told_of_a_guest_or_prepared_for_is_not_where_they_met(text: str) -> None:
    assert places(text, "en") == [None]
