"""Verbs of several senses that tell here what is done, and no statement."""

from __future__ import annotations

import pytest

from sayings import Said, said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two countries share a border."),
        ("en", "The Norwegian Government has sought a solution to the dispute for years."),
        ("en", "Norway supports the port with 3 million euros."),
        ("en", "The ministers presented their delegations."),
        ("en", "The participants visited the port and saw the new boats."),
        ("en", "He expressed himself in French."),
        ("en", "The delegations visited the port, extending mutual support."),
        ("en", "The visit demonstrates the commitment of both countries."),
        ("fr", "Les deux pays partagent des valeurs communes."),
        ("fr", "Le ministre a présenté les membres de sa délégation."),
        ("fr", "Il s'est soumis aux usages du protocole."),
        ("fr", "Le crédit et l'agence s'associent pour une pêche durable."),
        ("fr", "Le ministre a répondu aux questions de la presse."),
    ],
)
def test_deeds_are_no_statements(language: str, text: str) -> None:
    assert said((MET if language == "en" else RECU) + text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le gouvernement norvégien a décidé de limoger le ministre de la Santé.",
        "Les autorités norvégiennes ont décidé de la suspension de trois journaux.",
        "La Norvège a adhéré en 2006 à l'organisation.",
        "Le pays affiche une croissance élevée.",
        "Les aides s'élèvent à 74 milliards de francs.",
        "La Cour a émis en mars un mandat d'arrêt contre le général.",
        "Le conseil d'administration a approuvé un prêt de 20 millions d'euros.",
        "Une mission est arrivée à Lima afin d'évaluer les besoins humanitaires.",
        "Le comité annoncera prochainement les dates de la phase finale.",
        "Craignant d'être arrêté, l'homme a pris la fuite.",
        "L'ancien vice-président a été définitivement condamné.",
        "L'entreprise a été condamnée par le tribunal d'Oslo.",
        "Des élus continuent de tweeter malgré la décision du gouvernement.",
        "La durée de vie du projet est estimée à vingt ans.",
        "Les autorités ont montré leur bonne foi pour la tenue de cette rencontre.",
        "La Pologne n'a pas demandé de compensation.",
        "L'ambassadeur de Norvège a rendu hommage au monument aux morts.",
        "Les journées se tiennent sous le thème : « Dans un contexte de crise, quelles stratégies pour la pêche ? »",
        "Le président a défini sa politique étrangère.",
    ],
)
def test_french_deeds_are_no_statements(text: str) -> None:
    assert said(RECU + text, "fr") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Les deux ministres ont décidé de créer un comité.",
            ("agree", "joint", ["Berg", "Kowal"], "de créer un comité"),
        ),
        (
            "Le Conseil de sécurité a décidé de proroger le mandat de la mission.",
            ("agree", "side", [], "de proroger le mandat de la mission"),
        ),
        (
            "La Norvège adhère à la position de la Pologne.",
            ("support", "side", [], "à la position de la Pologne"),
        ),
        (
            "La Norvège s'élève contre la décision du tribunal.",
            ("oppose", "side", [], "contre la décision du tribunal"),
        ),
        ("Le ministre a émis le souhait de revenir.", ("hope", "single", ["Kowal"], "de revenir")),
        (
            "La Norvège approuve le plan de paix de la Pologne.",
            ("support", "side", [], "le plan de paix de la Pologne"),
        ),
        ("L'attaque a été condamnée par la Norvège.", ("accuse", "side", [], "L'attaque")),
        (
            "Les deux ministres ont défini les priorités de la coopération.",
            ("agree", "joint", ["Berg", "Kowal"], "les priorités de la coopération"),
        ),
        (
            "Le ministre a défini cette attaque comme un crime de guerre.",
            ("accuse", "single", ["Kowal"], "cette attaque comme un crime de guerre"),
        ),
    ],
)
def test_the_same_french_verbs_where_something_is_said(text: str, told: Said) -> None:
    assert said(RECU + text, "fr") == [told]
