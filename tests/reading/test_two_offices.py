"""'The Foreign Secretary and Under-Secretary Berg': two offices of two people, or of one: whole values."""

import pytest

from sayings import named, said

TWO = [
    "Foreign Secretary Jan Kowal of Poland met Norwegian Under-Secretary Anna Berg. The Foreign Secretary and Under-Secretary Berg discussed fisheries.",
    "Vice President Jan Kowal of Poland met President Anna Berg of Norway. The Vice President and President Berg discussed fisheries.",
    "Secretary General Jan Kowal of the OSCE met Foreign Minister Anna Berg of Norway. The Secretary General and Minister Berg discussed fisheries.",
]  # fmt: skip
ONE = [
    "Jan Kowal of Poland met Prime Minister and Foreign Minister Anna Berg of Norway. The Prime Minister and Foreign Minister Berg praised the talks.",
    "President Jan Kowal of Poland met Deputy Prime Minister Anna Berg of Norway. The Deputy Prime Minister and Foreign Minister Berg praised the talks.",
]  # fmt: skip


@pytest.mark.parametrize("text", TWO)
def test_an_office_that_another_holds_is_his(text: str) -> None:
    assert said(text, "en") == [("discuss", "joint", ["Kowal", "Berg"], "fisheries")]


@pytest.mark.parametrize("text", ONE)
def test_two_offices_that_nobody_else_holds_are_one_person_s(text: str) -> None:
    assert said(text, "en") == [("support", "single", ["Berg"], "the talks")]


def test_the_office_somebody_holds_stands_behind_the_one_he_held() -> None:
    met = "President Lars Vik of Norway met Eva Lang, former President of Austria and current UN High Commissioner for Human Rights."
    vik = ("Lars Vik", "NOR", "head_of_state")
    assert named(met) == [vik, ("Eva Lang", "UN", "io_head")]
    met = "Le président norvégien, Lars Vik, a rencontré Jan Kowal, ancien ministre autrichien et actuel ambassadeur de Pologne."
    assert named(met, "fr") == [vik, ("Jan Kowal", "POL", "ambassador")]


def test_the_nation_before_a_name_holds_whatever_its_bearer_was() -> None:
    text = (
        "Le président norvégien, Lars Vik, a rencontré le Polonais Jan Kowal et l'Autrichien Adam Lang, ancien président de la"
        " Commission."
    )
    assert [(name, state) for name, state, _ in named(text, "fr")] == [
        ("Lars Vik", "NOR"),
        ("Jan Kowal", "POL"),
        ("Adam Lang", "AUT"),
    ]
