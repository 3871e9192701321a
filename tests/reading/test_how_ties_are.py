"""What is said of ties between states, as a clause tells it, is a judgement; what is only counted or planned is none."""

from __future__ import annotations

import pytest

from sayings import said

EN = "Foreign Minister Anna Berg met Foreign Minister Jan Kowal of Poland on Friday. "
FR = "La ministre des Affaires étrangères, Anna Berg, a rencontré vendredi son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("relations between the Republic of Norway and Poland are strong", "assess"),
        ("the partnership has stood the test of time", "assess"),
        ("bilateral cooperation is bearing fruit", "assess"),
        ("the friendship between the two peoples is rooted in history", "assess"),
        ("Norway and Poland have a very close relationship", "assess"),
        ("the two countries share a solid partnership", "assess"),
        ("their dialogue continues to deepen", "assess"),
        ("cooperation lags behind its potential", "assess"),
        ("the two countries opened relations in 1921", "assert"),
        ("the cooperation agreement enters into force in May", "assert"),
        ("both countries share a border", "assert"),
        ("Norway has good roads", "assert"),
    ],
)
@pytest.mark.parametrize("frame", ["Berg said that {}.", "“{},” Berg said."])
def test_how_ties_are_in_english(clause: str, act: str, frame: str) -> None:
    assert [told[0] for told in said(EN + frame.format(clause), "en")] == [act]


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("les relations entre la Norvège et la Pologne sont solides", "assess"),
        ("les deux pays entretiennent des liens très étroits", "assess"),
        ("la coopération bilatérale a porté ses fruits", "assess"),
        ("le partenariat repose sur la confiance", "assess"),
        ("nos rapports s'intensifient", "assess"),
        ("la Norvège et la Pologne jouissent d'excellentes relations", "assess"),
        ("le dialogue politique continue de progresser", "assess"),
        ("les deux pays sont unis par des liens d'amitié", "assess"),
        ("les relations ont été établies en 1921", "assert"),
        ("les deux pays ont une frontière commune", "assert"),
        ("la Norvège a de bonnes routes", "assert"),
    ],
)
@pytest.mark.parametrize("frame", ["Mme Berg a souligné que {}.", "« {} », a déclaré Mme Berg."])
def test_how_ties_are_in_french(clause: str, act: str, frame: str) -> None:
    assert [told[0] for told in said(FR + frame.format(clause), "fr")] == [act]


def test_how_ties_are_acknowledged() -> None:
    told = EN + "The two ministers acknowledged the excellent state of bilateral relations between the two countries."
    words = "the excellent state of bilateral relations between the two countries"
    assert said(told, "en") == [("assess", "joint", ["Berg", "Kowal"], words)]


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("the two countries have enjoyed a good diplomatic and trade relationship", "assess"),
        ("both have embarked on a new era of cooperation", "assess"),
        ("Poland has a new ambassador for relations with Norway", "assert"),
    ],
)
def test_adjectives_between_and_a_new_era(clause: str, act: str) -> None:
    assert [told[0] for told in said(f"{EN}Berg said that {clause}.", "en")] == [act]


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("le parlement a été invité par la conférence", "assert"),
        ("la Norvège se proposait de soumettre une demande", "pledge"),
        ("la Norvège et la Pologne partagent les mêmes valeurs", "assess"),
        ("la visite marque une nouvelle ère pour le partenariat", "assess"),
    ],
)
def test_what_others_did_or_mean_to_do_in_french(clause: str, act: str) -> None:
    assert [told[0] for told in said(f"{FR}Mme Berg a dit que {clause}.", "fr")] == [act]
