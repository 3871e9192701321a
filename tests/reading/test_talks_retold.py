"""Talks told again in a minister's own words, what is not supported, and deeds that one says to have done."""

from __future__ import annotations

import pytest

from sayings import said

EN = "Foreign Minister Anna Berg of Norway met Polish Foreign Minister Jan Kowal in Oslo on 3 May. "
FR = "La ministre norvégienne des Affaires étrangères Anna Berg a rencontré son homologue polonais Jan Kowal à Oslo. "


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "They also exchanged on the fisheries and the harbour.",
            [("discuss", "joint", ["Berg", "Kowal"], "on the fisheries and the harbour")],
        ),
        ("Berg told about the new harbour.", [("inform", "single", ["Berg"], "the new harbour")]),
        (
            "Berg gave her assurance that Norway would pay for the harbour.",
            [("pledge", "single", ["Berg"], "Norway would pay for the harbour")],
        ),
        ("Berg did not support the decision.", [("oppose", "single", ["Berg"], "the decision")]),
        (
            "Berg said the two ministers had talked about the harbour.",
            [("discuss", "single", ["Berg"], "the two ministers had talked about the harbour")],
        ),
    ],
)
def test_english(sentence: str, told: list[tuple[str, str, list[str], str]]) -> None:
    assert said(EN + sentence, "en") == told


def test_a_quotation_that_an_agency_passes_on_is_his_who_said_it() -> None:
    text = EN + '"I hope that the harbour opens soon," Kowal was quoted by the Interfax news agency as saying.'
    assert [(act, voice, who) for act, voice, who, _ in said(text, "en")] == [("hope", "single", ["Kowal"])]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Mme Berg n'a pas non plus soutenu la décision.", [("oppose", "single", ["Berg"], "la décision")]),
        (
            "Mme Berg n'a pas seulement salué les efforts de la Pologne.",
            [("support", "single", ["Berg"], "les efforts de la Pologne")],
        ),
        (
            "Mme Berg a déclaré avoir condamné l'attaque.",
            [("accuse", "single", ["Berg"], "avoir condamné l'attaque")],
        ),
        (
            "Mme Berg a indiqué avoir présenté ses condoléances.",
            [("condole", "single", ["Berg"], "avoir présenté ses condoléances")],
        ),
        ("Mme Berg a déclaré avoir visité le port.", [("inform", "single", ["Berg"], "avoir visité le port")]),
        (
            "Les deux ministres partagent la conviction que le dialogue est nécessaire.",
            [("agree", "joint", ["Berg", "Kowal"], "le dialogue est nécessaire")],
        ),
        (
            "Mme Berg a fait part de ses impressions sur le nouveau port.",
            [("inform", "single", ["Berg"], "de ses impressions sur le nouveau port")],
        ),
        ("Mme Berg a fait part de sa préoccupation.", [("accuse", "single", ["Berg"], "de sa préoccupation")]),
        (
            "Les échanges se sont ensuite poursuivis autour de la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "pêche")],
        ),
        (
            "Mme Berg a, pour sa part, salué le travail accompli et réaffirmé l'engagement de la Norvège à ouvrir le port.",
            [
                ("support", "single", ["Berg"], "le travail accompli"),
                ("pledge", "single", ["Berg"], "l'engagement de la Norvège à ouvrir le port"),
            ],
        ),
        ("Mme Berg a salué la visite de M. Kowal.", [("welcome", "single", ["Berg"], "la visite de M. Kowal")]),
        ("Mme Berg s'est aussi entretenue, en privé, avec plusieurs responsables politiques.", []),
    ],
)
def test_french(sentence: str, told: list[tuple[str, str, list[str], str]]) -> None:
    assert said(FR + sentence, "fr") == told


def test_a_line_that_ends_behind_with_whom_one_talks_is_read() -> None:
    text = (
        "Le président norvégien Lars Vik s'est entretenu avec le président polonais ainsi qu'avec la ministre Eva Lang"
    )
    assert said(text, "fr") == []
