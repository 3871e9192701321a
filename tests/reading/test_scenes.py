"""Where talks were held that are told inside a visit or a gathering."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document


def places(text: str, language: str) -> list[tuple[str, str | None]]:
    record = read_document(SourceText("x", text, published="2024-05-04", language=language))
    return [(c.kind, c.place.name if c.place else None) for c in record.contacts]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "On the sidelines of the Salzburg Security Conference, Foreign Minister Anna Berg of Norway met Foreign"
            " Minister Jan Kowal of Poland. She also met Foreign Minister Eva Lang of Austria.",
            [("meeting", "Salzburg"), ("meeting", "Salzburg")],
        ),
        (
            "en",
            "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. The ministers are attending"
            " the summit on fisheries in Lagos.",
            [("meeting", "Lagos")],
        ),
        (
            "en",
            "Foreign Minister Anna Berg of Norway paid a visit to Poland. During her stay in Warsaw, Minister Berg met"
            " Foreign Minister Jan Kowal of Poland.",
            [("visit", "Warsaw"), ("meeting", "Warsaw")],
        ),
        (
            "en",
            "President Maria Lind of Norway received Ambassador Jan Kowal of Poland at the State House in Oslo.",
            [("reception", "Oslo")],
        ),
        (
            "en",
            "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland ahead of the summit in Lagos.",
            [("meeting", None)],
        ),
        (
            "fr",
            "La ministre norvégienne des Affaires étrangères, Anna Berg, en visite au Portugal, a été reçue par le Premier"
            " ministre portugais, Rui Pinto.",
            [("reception", "Portugal")],
        ),
        (
            "fr",
            "Le Premier ministre norvégien, Lars Vik, a été reçu au palais présidentiel de Niamey par le Premier ministre"
            " nigérien, Ali Sani.",
            [("reception", "Niamey")],
        ),
        (
            "fr",
            "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré son homologue polonais, Jan Kowal,"
            " dans le cadre de la mission qu'elle accomplit à Genève.",
            [("meeting", "Geneva")],
        ),
        (
            "en",
            "Foreign Minister Anna Berg of Norway met the Foreign Ministers of Austria and Poland, who are in Norway to"
            " attend a council.",
            [("meeting", "Norway")],
        ),
        (
            "en",
            "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. A memorandum on"
            " fisheries was signed.",
            [("meeting", "Oslo"), ("signing", "Oslo")],
        ),
        (
            "en",
            "At the invitation of President Anna Berg of Norway, the Prime Minister of Poland, Jan Kowal, paid an official"
            " visit.",
            [("visit", "Norway")],
        ),
        (
            "en",
            "President Anna Berg of Norway met President Jan Kowal of Poland. She recalled the hospitality shown during"
            " their visit to Poland in 2010 to attend the summit held in Turin.",
            [("meeting", None)],
        ),
    ],
)
def test_talks_told_inside_a_visit_or_a_gathering_have_its_place(
    language: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert places(text, language) == expected


def test_a_resident_ambassador_s_call_has_no_place() -> None:
    text = "Foreign Minister Anna Berg of Norway received the Ambassador of Poland to Norway, Jan Kowal."
    assert places(text, "en") == [("reception", None)]


def test_one_host_s_palace_is_no_place_for_another_host_s_guest() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway received at the Ministry the Ambassador of Poland, Jan Kowal. The head of the"
        " Norwegian Coast Guard, Lars Vik, received the Ambassador of Austria, Eva Lang."
    )
    assert places(text, "en") == [("reception", "Oslo"), ("reception", None)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Warsaw hosted the fifth round of political consultations between Norway and Poland.", ("consultations", "Warsaw")),
        ("fr", "Varsovie a abrité le cinquième cycle de consultations politiques entre la Norvège et la Pologne.", ("consultations", "Warsaw")),
        ("fr", "Le président polonais, Jan Kowal, a foulé le sol norvégien pour une visite d'Etat de deux jours.", ("visit", "Norway")),
    ],
)  # fmt: skip
def test_a_town_that_hosts_and_a_land_that_is_set_foot_on_are_places(
    language: str, text: str, expected: tuple[str, str]
) -> None:
    assert places(text, language) == [expected]


@pytest.mark.parametrize(
    "opening",
    ["Ahead of the summit due in Lagos on Monday", "Prior to the session of the council in Vienna"],
)
def test_what_opens_a_sentence_as_yet_to_come_is_no_venue(opening: str) -> None:
    text = f"{opening}, Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland."
    assert places(text, "en") == [("meeting", None)]


def test_talks_of_two_governments_are_at_the_office_where_their_leaders_met() -> None:
    text = (
        "President Anna Berg of Norway met with Prime Minister Jan Kowal of Poland at the President's Office. Official talks"
        " between the governments of Norway and Poland were also held at the President's Office."
    )
    assert places(text, "en")[0] == ("meeting", "Oslo")
    assert {place for _, place in places(text, "en")} == {"Oslo"}


def test_the_ceremony_told_behind_an_audience_is_the_audience_s_own() -> None:
    text = (
        "President Maria Lind of Norway received Jan Kowal, Ambassador of Poland, and Otto Lang, Ambassador of Austria."
        " The handing over ceremony was held at the Royal Palace in Oslo."
    )
    assert places(text, "en") == [("reception", "Oslo")]


def test_another_head_of_state_met_on_a_tour_was_not_met_in_the_last_town() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway arrived in Warsaw on Monday 6 May 2024. She met President Jan Nowak of Poland"
        " there. Berg has also met with President Eero Salo of Finland as part of the tour."
    )
    record = read_document(SourceText("x", text, language="en"))
    told = [(c.date, c.place and c.place.name) for c in record.contacts if "FIN" in c.parties]
    assert told == [(None, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le président polonais, Jan Nowak, a commencé mardi sa visite d'Etat de deux jours en Norvège."),
        ("fr", "Le président polonais, Jan Nowak, a débuté mardi une visite officielle en Norvège."),
        ("en", "President Jan Nowak of Poland began on Tuesday an official visit to Norway."),
    ],
)
def test_a_visit_that_begins_on_a_day_is_to_its_land(language: str, text: str) -> None:
    assert places(text, language) == [("visit", "Norway")]
