"""'The visitors', 'members of the delegation': groups that are of one side of those who met, and speak for it."""

from __future__ import annotations

import pytest

from sayings import said

_RECEIVED = (
    "A delegation of Norwegian lawmakers, led by the chair of the Norway-Poland friendship group, Anna Berg, was "
    "received in Warsaw by the Speaker of the Polish Senate, Jan Kowal. "
)


@pytest.mark.parametrize(
    "group",
    ["The visitors", "The guests", "The visiting lawmakers", "Members of the delegation", "The delegation members"],
)
def test_those_who_came(group: str) -> None:
    told = said(f"{_RECEIVED}{group} praised the port.", "en")
    assert [s[:3] for s in told] == [("support", "joint", ["Berg"])]


@pytest.mark.parametrize("group", ["The lawmakers", "The two sides", "The participants"])
def test_all_who_met(group: str) -> None:
    told = said(f"{_RECEIVED}{group} praised the port.", "en")
    assert [s[:3] for s in told] == [("support", "joint", ["Berg", "Kowal"])]


@pytest.mark.parametrize("group", ["Les visiteurs", "Les membres de la délégation"])
def test_french(group: str) -> None:
    text = (
        "Une délégation de sénateurs norvégiens, conduite par la présidente du groupe d'amitié, Anna Berg, a été reçue "
        f"à Varsovie par le président du Sénat polonais, Jan Kowal. {group} ont salué l'accueil du Sénat."
    )
    assert [s[1:3] for s in said(text, "fr")] == [("joint", ["Berg"])]


@pytest.mark.parametrize("feeling", ["prête à coopérer", "attachée au dialogue", "opposée aux sanctions"])
def test_what_one_says_she_is(feeling: str) -> None:
    told = said(f"La ministre polonaise, Anna Berg, a dit être {feeling}.", "fr")
    assert [s[1:3] for s in told] == [("single", ["Berg"])]
