"""A clause that judges does so by the noun it calls something, by what that does, or by how it goes."""

from __future__ import annotations

import pytest

from sayings import said

EN = "Norwegian Foreign Minister Anna Berg met with Polish Foreign Minister Jan Kowal in Oslo on 3 May 2024. "
FR = "La ministre norvégienne Anna Berg a rencontré le ministre polonais Jan Kowal à Oslo le 3 mai 2024. "


@pytest.mark.parametrize("subject", ["the treaty", "the visit", "the port of Gdansk"])
@pytest.mark.parametrize(
    ("predicate", "act"),
    [
        ("is a pioneering step in regional cooperation", "assess"),
        ("is a source of pride for the region", "assess"),
        ("is a bridge between the two peoples", "assess"),
        ("has strengthened the bonds between the peoples", "assess"),
        ("contributes to stability in the region", "assess"),
        ("bears witness to a new spirit", "assess"),
        ("meets the interests of both peoples", "assess"),
        ("has entered a new phase", "assess"),
        ("has three parts", "assert"),
        ("is open to other states", "assert"),
        ("was adopted by parliament", "assert"),
        ("concerns forty municipalities", "assert"),
    ],
)
def test_english(subject: str, predicate: str, act: str) -> None:
    assert [done for done, *_ in said(f"{EN}Minister Berg said that {subject} {predicate}.", "en")] == [act]


@pytest.mark.parametrize("subject", ["le traité", "le projet", "le port de Gdansk"])
@pytest.mark.parametrize(
    ("predicate", "act"),
    [
        ("est un pas important", "assess"),
        ("est un signal fort pour la région", "assess"),
        ("est un pont entre les deux peuples", "assess"),
        ("témoigne de l'amitié entre les deux peuples", "assess"),
        ("reflète la profondeur de l'amitié", "assess"),
        ("contribue à la stabilité de la région", "assess"),
        ("répond aux intérêts des deux peuples", "assess"),
        ("a porté la coopération à un niveau supérieur", "assess"),
        ("compte trois parties", "assert"),
        ("a été adopté par le parlement", "assert"),
        ("concerne quarante communes", "assert"),
    ],
)
def test_french(subject: str, predicate: str, act: str) -> None:
    assert [done for done, *_ in said(f"{FR}Mme Berg a déclaré que {subject} {predicate}.", "fr")] == [act]
