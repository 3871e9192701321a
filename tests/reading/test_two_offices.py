"""'The Foreign Secretary and Under-Secretary Berg': two offices of two people, or of one: whole values."""

import pytest

from sayings import said

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
