"""Verbs of several senses that tell here what is done, and no statement."""

from __future__ import annotations

import pytest

from sayings import said

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
