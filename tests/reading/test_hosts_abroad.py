"""People of whose state nothing is told beside their name: whom a guest met in a town abroad, 'the country's minister'."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

CASES: list[tuple[str, dict[str, str | None]]] = [
    (
        "Foreign Minister Anna Berg of Norway began her tour on Monday. In Warsaw, she met Foreign Minister Jan Kowal and "
        "Defence Minister Adam Nowak.",
        {"Anna Berg": "NOR", "Jan Kowal": "POL", "Adam Nowak": "POL"},
    ),
    (
        "Norwegian Foreign Minister Anna Berg travelled to Warsaw where she met with Prime Minister Ewa Nowak.",
        {"Anna Berg": "NOR", "Ewa Nowak": "POL"},
    ),
    (
        "In Oslo, Norwegian Foreign Minister Anna Berg met Foreign Minister Jan Kowal.",  # at home: he is her guest
        {"Anna Berg": "NOR", "Jan Kowal": None},
    ),
    (
        "La ministre norvégienne Anna Berg s'est rendue à Varsovie où elle s'est entretenue avec le Premier ministre Jan "
        "Kowal.",
        {"Anna Berg": "NOR", "Jan Kowal": "POL"},
    ),
    (
        "In New York, Norwegian Foreign Minister Anna Berg met Prime Minister Jan Kowal.",  # where all states meet
        {"Anna Berg": "NOR", "Jan Kowal": None},
    ),
    (
        "The ministers conveyed their condolences to the Government of Poland on the death of the country's former "
        "Minister of Foreign Affairs, Ewa Nowak.",
        {"Ewa Nowak": "POL"},
    ),
    (
        "Le Conseil a salué la Norvège, la Pologne et le nouveau président de ce pays, Jan Kowal.",
        {"Jan Kowal": "POL"},
    ),
]


@pytest.mark.parametrize(("text", "sides"), CASES)
def test_who_is_met_abroad_is_of_the_state_of_the_town(text: str, sides: dict[str, str | None]) -> None:
    record = read_document(SourceText("note", text), office_holders=False)
    assert {p.name: p.state for p in record.persons} == sides


def test_the_council_is_the_one_organisation_told_of() -> None:
    text = (
        "Among those named were Foreign Minister Anna Berg of Norway and NATO Secretary General Jan Kowal. A statement "
        "was issued. The Council condemned the attack on the embassy."
    )
    record = read_document(SourceText("note", text), office_holders=False)
    said = [(s.voice, s.speakers, s.on_behalf_of) for s in record.statements if s.act == "accuse"]
    assert said == [("side", [], ["NATO"])]
