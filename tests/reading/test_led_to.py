"""Clauses that a cleft, a participle or what was said before leads to: act, voice, surnames, the words claimed."""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was in this context that Minister Berg stressed the importance of trade.",
            [("assert", "single", ["Berg"], "the importance of trade")],
        ),
        (
            "It is with sadness that Norway conveys its condolences to the families.",
            [("condole", "side", [], "its condolences to the families")],
        ),
        ("Also discussed were fisheries and trade.", [("discuss", "joint", ["Berg", "Kowal"], "fisheries and trade")]),
        (
            "Readiness was confirmed to continue the dialogue.",
            [("pledge", "unattributed", [], "Readiness was confirmed to continue the dialogue")],
        ),
        ("Hope was expressed that the port would open.", [("hope", "unattributed", [], "the port would open")]),
        ("The ministers came to an agreement on the port.", [("agree", "joint", ["Berg", "Kowal"], "on the port")]),
        (
            'Minister Berg told News Today: "Fisheries unite the two nations."',
            [("assert", "single", ["Berg"], '"Fisheries unite the two nations."')],
        ),
        (
            'Explaining the delay, a spokesperson for the ministry said: "The practice of talks varies."',
            [("assert", "single", [], '"The practice of talks varies."')],
        ),
        (
            "Fisheries unite the two nations. This was stated by Minister Kowal at a briefing.",
            [("assert", "single", ["Kowal"], "Fisheries unite the two nations.")],
        ),
        ("The port was opened in May. This was confirmed in a note of the ministry.", []),
        (
            "Minister Kowal said that trade had grown, offering his condolences to the Norwegian people.",
            [
                ("assert", "single", ["Kowal"], "trade had grown"),
                ("condole", "single", ["Kowal"], "his condolences to the Norwegian people"),
            ],
        ),
        (
            "Minister Kowal praised the growth of trade, renewing his invitation to Minister Berg to visit Warsaw.",
            [
                ("support", "single", ["Kowal"], "the growth of trade"),
                ("invite", "single", ["Kowal"], "his invitation to Minister Berg to visit Warsaw"),
            ],
        ),
        (
            "Minister Kowal said that trade had grown, conveying his thanks to the Norwegian people.",
            [
                ("assert", "single", ["Kowal"], "trade had grown"),
                ("thank", "single", ["Kowal"], "his thanks to the Norwegian people"),
            ],
        ),
    ],
)
def test_what_is_led_to_in_english(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(MET + text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "C'est dans ce sens qu'il a appelé les pêcheurs à la patience.",
            [("request", "single", ["Kowal"], "les pêcheurs à la patience")],
        ),
        ("C'est avec émotion que la ministre a remercié son hôte.", [("thank", "single", ["Berg"], "son hôte")]),
        (
            "Au cours de cette réunion “de prise de contact”, Anna Berg a tenu à remercier les diplomates.",
            [("thank", "single", ["Berg"], "les diplomates")],
        ),
        (
            "Le ministre a ensuite montré sa disponibilité à travailler avec la Norvège.",
            [("pledge", "single", ["Kowal"], "sa disponibilité à travailler avec la Norvège")],
        ),
        ("Les deux ministres ont devisé sur la pêche.", [("discuss", "joint", ["Berg", "Kowal"], "sur la pêche")]),
        (
            "La pêche unit les deux pays, a déclaré mardi, à Oslo, la ministre Anna Berg.",
            [("assert", "single", ["Berg"], "La pêche unit les deux pays")],
        ),
        (
            "La pêche unit les deux pays. C'est ce qu'a déclaré la ministre Anna Berg.",
            [("assert", "single", ["Berg"], "La pêche unit les deux pays.")],
        ),
        (
            "M. Kowal a souligné l'importance de la pêche, non sans remercier la Norvège.",
            [("assert", "single", ["Kowal"], "l'importance de la pêche"), ("thank", "single", ["Kowal"], "Norvège")],
        ),
        (
            "M. Kowal a souligné l'importance de la pêche puis remercié la Norvège de son aide.",
            [
                ("assert", "single", ["Kowal"], "l'importance de la pêche"),
                ("thank", "single", ["Kowal"], "de son aide"),
            ],
        ),
    ],
)
def test_what_is_led_to_in_french(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(RECU + text, "fr") == expected
