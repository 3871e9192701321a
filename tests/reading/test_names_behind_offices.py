"""Names told by the office before or behind them, whatever else their words mean."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

BEHIND = "The Foreign Minister of Uruguay, {}, met Foreign Minister Anna Berg of Norway."
RIGHT_BEHIND = "Foreign Minister {} of Uruguay met with Norwegian Foreign Minister Anna Berg in Oslo."
BEFORE = "Norwegian Foreign Minister Anna Berg received {}, Minister of Foreign Affairs of Uruguay, in Oslo."
FRENCH = "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu le ministre des Affaires étrangères de l'Uruguay, {}, à Oslo."


def people(text: str) -> set[tuple[str, str | None]]:
    return {(person.name, person.state) for person in read_document(SourceText("x", text)).persons}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (BEHIND, "Jordan Milić"),  # a state
        (BEHIND, "Lima Duarte"),  # a city
        (BEHIND, "April Shaw"),  # a month
        (BEHIND, "Sunday Adebayo"),  # a weekday
        (BEHIND, "Do Hung Minh"),  # small words
        (BEHIND, "Gift Banda"),
        (BEFORE, "Lima Duarte"),
        (BEFORE, "Do Hung Minh"),
        (BEFORE, "Henrik London"),
        (RIGHT_BEHIND, "Henrik London"),
        (RIGHT_BEHIND, "Yama Fall"),
        (RIGHT_BEHIND, "No Hyung-jin"),
        (RIGHT_BEHIND, "Phạm Bình An"),
        (RIGHT_BEHIND, "Ana Ruiz y Campos"),
        (RIGHT_BEHIND, "Mohamed Sheikh Nur"),
        (RIGHT_BEHIND, "Lim Eng Hua"),
        (FRENCH, "Jordan Milić"),
        (FRENCH, "Mohamed Sheikh Nur"),
    ],
)
def test_a_name_beside_an_office_is_whole(text: str, name: str) -> None:
    assert people(text.format(name)) == {("Anna Berg", "NOR"), (name, "URY")}


def test_a_title_of_another_language_is_no_name() -> None:
    assert people(FRENCH.format("Datuk Seri Hassan Noor")) == {("Anna Berg", "NOR"), ("Hassan Noor", "URY")}


@pytest.mark.parametrize(
    "text",
    [
        "In Lima, Foreign Minister Anna Berg of Norway met Jan Kowal, the Polish Minister of Trade.",
        "On Monday Foreign Minister Anna Berg of Norway met Jan Kowal, the Polish Minister of Trade.",
        "Foreign Minister Anna Berg of Norway on Sunday met Jan Kowal, the Polish Minister of Trade.",
    ],
)
def test_a_town_and_a_day_that_are_no_part_of_a_name(text: str) -> None:
    assert people(text) == {("Anna Berg", "NOR"), ("Jan Kowal", "POL")}


def test_a_shortened_mohammad_ends_no_sentence() -> None:
    text = "State Minister for Foreign Affairs Md. Jan Kowal of Poland met Foreign Minister Anna Berg of Norway."
    assert people(text) == {("Anna Berg", "NOR"), ("Jan Kowal", "POL")}
