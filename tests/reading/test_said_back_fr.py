"""French sentences that tell only who said the one before, or say so without a comma; whose staff speaks; own wishes."""

from __future__ import annotations

import pytest

from sayings import said

SUMMIT = "Le sommet d'Oslo se tiendra au mois de mai. "
PORT = "Les deux pays comptent ouvrir un port. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            SUMMIT + "La ministre norvégienne Anna Berg l'a annoncé lundi lors d'un point de presse.",
            ("inform", "single", ["Berg"], SUMMIT.strip()),
        ),
        (
            SUMMIT + "La ministre norvégienne Anna Berg l'a fait savoir, le 3 mai à Oslo.",
            ("inform", "single", ["Berg"], SUMMIT.strip()),
        ),
        (
            "La Norvège restera aux côtés de la Pologne. Cela a été déclaré par la ministre norvégienne Anna Berg.",
            ("pledge", "single", ["Berg"], "La Norvège restera aux côtés de la Pologne."),
        ),
        (
            PORT + "C'est ce qu'a annoncé la ministre norvégienne Anna Berg lundi.",
            ("pledge", "single", ["Berg"], "ouvrir un port"),
        ),
        (
            "La coopération est excellente, comme l'a souligné la ministre norvégienne Anna Berg à l'issue de la rencontre.",
            ("assess", "single", ["Berg"], "La coopération est excellente"),
        ),
        (
            "La coopération est excellente a déclaré la ministre norvégienne Anna Berg vendredi.",
            ("assess", "single", ["Berg"], "La coopération est excellente"),
        ),
        (
            "Le temps de la méfiance est passé déclare la ministre norvégienne Anna Berg lors de son discours.",
            ("assert", "single", ["Berg"], "Le temps de la méfiance est passé"),
        ),
        (
            "L'ambassade de Norvège à Varsovie, qui a organisé cette session, a exprimé sa satisfaction de la voir aboutir.",
            ("assess", "side", [], "sa satisfaction de la voir aboutir"),
        ),
    ],
)
def test_the_sentence_before_is_said(text: str, told: tuple[str, str, list[str], str]) -> None:
    assert said(text, "fr") == [told]


@pytest.mark.parametrize(
    "text",
    [
        "La Norvège a nommé une ambassadrice. Le président polonais Jan Kowal l'a rappelé à Varsovie.",
        "La décision est celle qu'a annoncée la ministre norvégienne Anna Berg lundi.",
        "Le port est ouvert et a annoncé la ministre norvégienne Anna Berg lundi un train.",
        "Le ministre norvégien de la Défense Jan Kowal a passé en revue les troupes.",
        "La Norvège a toujours entretenu de bonnes relations avec la Pologne.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text, "fr") == []


@pytest.mark.parametrize(
    ("subject", "voice"),
    [
        ("Un conseiller du président polonais Jan Kowal", "single"),
        ("Le cabinet du ministre polonais Jan Kowal", "side"),
        ("Une source proche du ministre polonais Jan Kowal", "side"),
        ("L'entourage du président polonais Jan Kowal", "side"),
    ],
)
def test_his_staff_is_not_he(subject: str, voice: str) -> None:
    told = said(subject + " a indiqué que le port resterait ouvert.", "fr")
    assert told == [("assert", voice, [], "le port resterait ouvert")]


BERG = "La ministre norvégienne Anna Berg "
SAID = BERG + "a déclaré que "


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (SAID + "la Norvège souhaite ouvrir un port.", "hope"),
        (SAID + "le pays accueille ceux qui souhaitent investir.", "assert"),
        (SAID + "si la Pologne souhaite un accord, la porte est ouverte.", "assert"),
        (SAID + "les adversaires de l'accord souhaitent son échec.", "assert"),
        (SAID + "la Norvège devrait adhérer à l'Union.", "assert"),
        (SAID + "la Pologne devrait ouvrir sa frontière.", "request"),
        (BERG + "a assuré que son gouvernement espérait garder un port.", "hope"),
        (BERG + "a salué les relations cordiales entre les deux pays.", "assess"),
        (BERG + "a salué les progrès accomplis par la Pologne.", "welcome"),
        (BERG + "a salué les efforts de la Pologne.", "support"),
        ("Ce qui est arrivé, soutient-elle, est une erreur, a dit la ministre norvégienne Anna Berg.", "assert"),
    ],
)
def test_whose_wish_it_is(text: str, act: str) -> None:
    assert [(a, who) for a, _, who, _ in said(text, "fr")] == [(act, ["Berg"])]
