"""What is laid to somebody's charge, not accepted or threatened by a French clause behind a neutral verb, and what only
names such a thing.
"""

from __future__ import annotations

import pytest

from sayings import said

RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("cette attaque est une violation flagrante de la souveraineté de son pays", "accuse"),
        ("il s'agit d'un acte de barbarie", "accuse"),
        ("les sanctions sont totalement injustes", "accuse"),
        ("l'armée d'occupation a commis des crimes atroces", "accuse"),
        ("le voisin du nord n'a toujours pas appliqué la résolution", "accuse"),
        ("la construction de colonies compromet la solution à deux États", "accuse"),
        ("la responsabilité de l'escalade incombe aux rebelles", "accuse"),
        ("les rebelles n'ont aucune volonté de négocier", "accuse"),
        ("la Norvège est fermement opposée à la peine de mort", "oppose"),
        ("la Norvège ne se laissera pas intimider", "oppose"),
        ("il est hors de question de négocier sous la menace", "oppose"),
        ("son pays votera contre la résolution", "oppose"),
        ("nous ne partageons pas le point de vue des rebelles", "oppose"),
        ("toute attaque aura de lourdes conséquences", "warn"),
        ("la guerre menace de s'étendre", "warn"),
        ("un tel scénario plongerait la région dans le chaos", "warn"),
        ("la Norvège se réserve le droit de prendre des contre-mesures", "warn"),
        ("si rien n'est fait, la famine gagnera tout le pays", "warn"),
    ],
)
def test_a_clause_accuses_opposes_or_warns(clause: str, act: str) -> None:
    text = f"{RECU}La ministre a déclaré que {clause}.".replace("que il ", "qu'il ").replace("que un ", "qu'un ")
    assert said(text, "fr") == [(act, "single", ["Berg"], clause)]


@pytest.mark.parametrize(
    "clause",
    [
        "la cour décidera si l'attaque est un crime",
        "l'attaque n'est pas un crime de guerre",
        "personne n'était persécuté dans le pays",
        "la lutte contre le crime organisé est un objectif commun",
        "la convention sur le génocide a été signée en 1948",
        "le programme finance la lutte contre le terrorisme",
        "la ministre est responsable de la politique étrangère",
        "les deux pays ne partagent pas de frontière",
        "le pays a des réserves de gaz suffisantes",
        "la Norvège n'exclut pas une visite",
        "le projet réduit les risques de sécheresse",
        "l'accord pourrait conduire à la fin de la guerre",
        "la réponse sera donnée en mai",
    ],
)
def test_a_clause_that_only_names_it_asserts(clause: str) -> None:
    assert said(f"{RECU}La ministre a déclaré que {clause}.", "fr") == [("assert", "single", ["Berg"], clause)]


def test_not_leaving_someone_alone_is_a_promise_and_not_a_refusal() -> None:
    clause = "la Norvège ne laissera pas tomber ses voisins"
    assert said(f"{RECU}La ministre a déclaré que {clause}.", "fr") == [("pledge", "single", ["Berg"], clause)]
