"""What a clause denies or leaves open is not done by saying it."""

from __future__ import annotations

import pytest

from sayings import said

EN = "Foreign Minister Anna Berg of Poland met Foreign Minister Jan Holm of Norway on Friday. "
FR = (
    "La ministre polonaise des Affaires étrangères, Anna Berg, a rencontré vendredi son homologue norvégien, Jan Holm. "
)


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("Poland supports the plan", "support"),
        ("Poland no longer supports the plan", "oppose"),
        ("nobody supports the plan", "oppose"),
        ("Poland fears no war and supports the plan", "support"),
        ("Poland does not reject the plan", "assert"),
        ("Norway has broken the agreement", "accuse"),
        ("Norway has not broken the agreement", "assert"),
        ("it is not clear whether the visit was a success", "assert"),
        ("the talks were not useful", "assess"),
    ],
)
@pytest.mark.parametrize("frame", ["Berg said that {}.", "“{},” Berg said."])
def test_denied_in_english(clause: str, act: str, frame: str) -> None:
    assert [told[0] for told in said(EN + frame.format(clause), "en")] == [act]


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("la Pologne soutient le plan", "support"),
        ("la Pologne ne soutient plus le plan", "oppose"),
        ("la Pologne n'est pas favorable au plan", "oppose"),
        ("la Pologne n'a cessé de soutenir le plan", "support"),
        ("la Pologne ne rejette pas le plan", "assert"),
        ("rien ne s'oppose à la signature", "assert"),
        ("les relations ne sont pas bonnes", "assess"),
    ],
)
@pytest.mark.parametrize("frame", ["Mme Berg a souligné que {}.", "« {} », a déclaré Mme Berg."])
def test_denied_in_french(clause: str, act: str, frame: str) -> None:
    assert [told[0] for told in said(FR + frame.format(clause), "fr")] == [act]
