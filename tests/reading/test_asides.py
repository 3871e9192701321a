"""Asides between a verb and what it tells: act, voice, surnames, the words claimed."""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry summoned Ambassador Kowal and handed him a formal protest against the closing of the port.",
            [("accuse", "side", [], "a formal protest against the closing of the port")],
        ),
        (
            "The ministry handed over a note of protest to the ambassador over the boats.",
            [("accuse", "side", [], "the ambassador over the boats")],
        ),
        (
            "Minister Kowal discussed, in a phone call on Monday, with Minister Berg, the ways to promote fisheries.",
            [("discuss", "joint", ["Kowal", "Berg"], "the ways to promote fisheries")],
        ),
    ],
)
def test_asides_part_the_verb_from_what_it_tells_in_english(
    text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(MET + text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le ministère a remis à l'ambassadeur une note de protestation contre la saisie des bateaux.",
            [("accuse", "side", [], "une note de protestation contre la saisie des bateaux")],
        ),
        (
            "Le ministre Kowal a évoqué, lundi dans un entretien téléphonique, avec son homologue norvégien Anna Berg, les moyens de promouvoir la pêche.",
            [("discuss", "joint", ["Kowal", "Berg"], "les moyens de promouvoir la pêche")],
        ),
        (
            "Le ministre Kowal a abordé, au cours de l'entretien, les moyens de promouvoir la pêche.",
            [("discuss", "single", ["Kowal"], "les moyens de promouvoir la pêche")],
        ),
        (
            "Le Roi adresse à la ministre, et à travers elle au peuple norvégien, ses vives condoléances.",
            [("condole", "single", [], "ses vives condoléances")],
        ),
    ],
)
def test_asides_part_the_verb_from_what_it_tells_in_french(
    text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(RECU + text, "fr") == expected
