"""Surnames that are offices too, offices by their capitals before a surname, and the office in the line above."""

from __future__ import annotations

import pytest

from sayings import named, said

POLE = ("Jan Kowal", "POL", "minister")


@pytest.mark.parametrize(
    "text",
    [
        "The Hon Julia Bishop MP met the Polish minister Jan Kowal in Oslo.",
        "Senator Julia Bishop met the Polish minister Jan Kowal in Oslo.",
    ],
)
def test_a_bishop_by_name(text: str) -> None:
    assert [name for name, _, _ in named(text)] == ["Julia Bishop", "Jan Kowal"]


@pytest.mark.parametrize(
    "text",
    [
        "Director of National Intelligence (DNI) Anna Berg of Norway met the Polish minister Jan Kowal. "
        "DNI Berg said that ties are good.",
        "Norway's Chief of Defence Staff (CDS) Anna Berg met the Polish minister Jan Kowal. CDS Berg said that ties are good.",
    ],
)
def test_capitals_for_an_office_before_a_surname(text: str) -> None:
    assert named(text) == [("Anna Berg", "NOR", "other"), POLE]
    assert said(text, "en") == [("assess", "single", ["Berg"], "ties are good")]


@pytest.mark.parametrize(
    "head",
    ["Minister for Foreign Affairs\n\nThe Hon Anna Berg MP", "Senator the Hon Anna Berg\nMinister for Foreign Affairs"],
)
def test_the_office_in_the_line_beside_a_member_of_parliament(head: str) -> None:
    text = f"{head}\n\nIn Jordan I met King Abdullah."
    assert ("Anna Berg", None, "foreign_minister") in named(text)
