"""What a French clause behind a neutral verb does by its own words: condole, apologise, agree, congratulate, welcome,
praise, or judge how talks, results, partners and trade are.
"""

from __future__ import annotations

import pytest

from sayings import said

MET = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("le séjour de la délégation a été une belle réussite", "assess"),
        ("la situation au port de Gdansk s'est nettement améliorée", "assess"),
        ("le potentiel des deux flottes reste largement inexploité", "assess"),
        ("les importations de bois étaient en constante augmentation", "assess"),
        ("les deux côtes ont beaucoup en commun", "assess"),
        ("le traité sur les phares constitue une avancée majeure", "assess"),
        ("la Pologne partage pleinement les préoccupations de la Norvège", "support"),
        ("la Norvège joue un rôle déterminant dans le sauvetage des marins", "support"),
        ("son pays demeure fermement attaché à la liberté des ports", "support"),
        ("la Pologne admire la patience des pêcheurs", "support"),
        ("la levée du blocus est une excellente nouvelle", "welcome"),
        ("les marins polonais sont toujours les bienvenus à Bergen", "welcome"),
        ("elle adresse ses vives félicitations à la Pologne", "congratulate"),
        ("ses pensées vont aux proches des marins disparus", "condole"),
        ("la Norvège présente ses sincères excuses à la Pologne", "apologise"),
        ("les deux flottes se sont mises d'accord sur un calendrier", "agree"),
        ("il existe une parfaite convergence de vues sur la morue", "agree"),
    ],
)
def test_a_clause_tells_its_act(clause: str, act: str) -> None:
    assert said(f"{MET}Mme Berg a déclaré que {clause}.", "fr") == [(act, "single", ["Berg"], clause)]


@pytest.mark.parametrize(
    "clause",
    [
        "le séjour de la délégation durera trois jours",
        "la situation au port de Gdansk sera examinée en mai",
        "le niveau du fleuve a baissé de deux mètres",
        "les importations de bois se chiffrent à deux millions",
        "les deux côtes comptent trois phares",
        "le traité sur les phares compte neuf articles",
        "la Pologne ne partage pas ce point de vue",
        "le rôle du phare est fixé par la loi",
        "les livres sont rattachés au musée du port",
        "les étudiants ne sont pas les bienvenus",
        "le message de félicitations a été publié lundi",
        "le livre de condoléances reste à Bergen",
        "la Norvège n'a présenté aucune excuse",
        "les deux flottes n'ont pas pu se mettre d'accord",
    ],
)
def test_a_topic_merely_named_tells_none(clause: str) -> None:
    assert said(f"{MET}Mme Berg a déclaré que {clause}.", "fr") == [("assert", "single", ["Berg"], clause)]
