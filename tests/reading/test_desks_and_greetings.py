"""Letters that congratulate, desks of ministries, hosts of meals, rounds told by their letters."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named


@pytest.mark.parametrize(
    "words",
    [
        "wrote a letter to congratulate President Jan Kowal of Poland.",
        "sent a telegram congratulating President Jan Kowal of Poland.",
        "sent a letter thanking President Jan Kowal of Poland.",
    ],
)
def test_whoever_a_letter_congratulates_is_its_addressee(words: str) -> None:
    assert met(f"President Anna Berg of Norway {words}", "role") == [("message", ["Berg sender", "Kowal addressee"])]


def test_a_letter_to_nobody_is_none() -> None:
    assert met("President Anna Berg of Norway sent a letter to congratulate farmers.", "role") == []


@pytest.mark.parametrize(
    ("office", "state"),
    [
        ("Director General (Poland)", None),
        ("Director General (Poland Wing)", None),
        ("Director of the Poland Division", None),
        ("Director General of the Ministry of Foreign Affairs of Norway", "NOR"),
        ("Director of the Norwegian Ministry of Energy", "NOR"),
    ],
)
def test_a_desk_is_not_of_the_state_it_deals_with(office: str, state: str | None) -> None:
    assert named(f"{office} Anna Berg met Ambassador Jan Kowal of Poland in Dhaka.")[0][:2] == ("Anna Berg", state)


@pytest.mark.parametrize("verb", ["called on and was hosted to lunch by", "was hosted to dinner by"])
def test_who_is_hosted_to_a_meal_is_received(verb: str) -> None:
    text = f"Minister Anna Berg of Norway {verb} Minister Jan Kowal of Poland on 4 May 2021."
    assert met(text, "role") == [("reception", ["Berg received", "Kowal receiving"])]


@pytest.mark.parametrize(
    ("body", "letters"),
    [
        ("Joint Commission on Bilateral Cooperation", "JCBC"),
        ("Foreign Office Consultations", "FOC"),
        ("Bilateral Political Consultations", "BPC"),
    ],
)
def test_the_next_round_is_told_by_its_letters(body: str, letters: str) -> None:
    text = (
        f"The ministers co-chaired the 3rd Norway-Poland {body} ({letters}) in Oslo on 4 May 2021. The next {letters} "
        "will be held in Warsaw in 2023."
    )
    told = read_document(SourceText("x", text)).commitments
    assert [(c.kind, c.force, c.due, c.by) for c in told] == [("next_round", "planned", "2023", ["NOR", "POL"])]


def test_a_department_and_its_letters_before_its_secretary() -> None:
    text = "Department of Foreign Affairs (DFA) Secretary Ana Cruz and Minister Jan Kowal of Poland met in Manila."
    assert named(text)[0][2] == "foreign_minister"
