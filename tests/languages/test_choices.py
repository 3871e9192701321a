"""Rows of a lexicon that name choices, and the forms that the rows below them stand for."""

from __future__ import annotations

import pytest

from dragoman.errors import PackError
from dragoman.reading.choices import Choices
from sayings import contacts_told

LED = ["@led", "led|headed"]


def test_a_row_stands_for_each_of_its_choices() -> None:
    choices = Choices("en/contacts.tsv")
    assert choices.takes(LED)
    assert choices.takes(["@was", "was|were also"])
    assert list(choices.spelt(["@was @led by", "wasled"])) == [
        "was led by",
        "was headed by",
        "were also led by",
        "were also headed by",
    ]
    assert list(choices.spelt(["was led by", "wasled"])) == ["was led by"]


def test_a_name_that_no_row_gives_is_an_error_that_names_the_row() -> None:
    choices = Choices("en/contacts.tsv")
    with pytest.raises(PackError, match=r"en/contacts\.tsv: no row above names the choices @led"):
        list(choices.spelt(["was @led by", "wasled"]))


@pytest.mark.parametrize("meal", ["lunch", "a working lunch", "a banquet"])
def test_a_row_with_choices_is_read(meal: str) -> None:
    text = (
        f"Foreign Minister Anna Berg of Norway was hosted to {meal} by Foreign Minister Jan Kowal of Poland in Warsaw."
    )
    assert contacts_told(text, "2021-05-17") == [
        "reception held | - | Warsaw | NOR POL | Berg:received Kowal:receiving",
    ]
