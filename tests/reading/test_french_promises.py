"""French turns to what is to be followed up: by whom, until when, where."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

VU = "La ministre norvégienne Anna Berg a reçu le ministre polonais Jan Kowal. "
Ahead = tuple[str, str, list[str], str | None, str | None]


def ahead(text: str) -> list[Ahead]:
    record = read_document(SourceText("x", text, published="2024-05-06", language="fr"))
    return [(k.kind, k.force, k.by, k.due, k.place.name if k.place else None) for k in record.commitments]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # a decision told of within what is said, by whoever takes it
        (
            "Elle a salué la décision de la Pologne d'ouvrir une ambassade à Oslo afin de donner un élan aux échanges.",
            ("other_action", "planned", ["POL"], None, "Oslo"),
        ),
        (
            "Des discussions sont prévues avec les pêcheurs ce jeudi 9 mai.",
            ("session", "planned", ["NOR", "POL"], "2024-05-09", None),
        ),
        (
            "Plusieurs accords vont être signés entre la Norvège et la Pologne.",
            ("signing", "planned", ["NOR", "POL"], None, None),
        ),
        (
            "La ministre norvégienne Anna Berg se rendra « très prochainement » à Varsovie.",
            ("visit", "planned", ["NOR"], None, "Warsaw"),
        ),
        (
            "La prochaine session de la commission mixte, prévue à Varsovie, devrait se tenir au premier trimestre 2025.",
            ("session", "planned", ["NOR", "POL"], "2025-01/2025-03", "Warsaw"),
        ),
        (
            "Ils ont évoqué la prochaine conférence des 18 et 19 juin à Vienne et à laquelle la Pologne participera.",
            ("session", "planned", ["POL"], "2024-06-18/2024-06-19", "Vienna"),
        ),
        (
            "La Norvège apportera une aide de 3 millions d'euros à la Pologne.",
            ("delivery", "planned", ["NOR"], None, None),
        ),
        (
            "Rendez-vous a été pris pour une nouvelle rencontre à Varsovie en octobre.",
            ("session", "planned", ["NOR", "POL"], "2024-10", "Warsaw"),
        ),
        (
            "Elle l'a invité, à une date à convenir, à se rendre à Oslo.",
            ("invitation", "invited", ["NOR"], None, "Oslo"),
        ),
        (
            "Je m'attellerai à rouvrir le port, a dit Anna Berg.",
            ("other_action", "planned", ["NOR", "POL"], None, None),
        ),
    ],
)
def test_what_is_to_come_is_read_with_its_day_and_place(sentence: str, expected: Ahead) -> None:
    assert ahead(VU + sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Elle a salué la décision de la Pologne.",
        "Compte tenu de la situation, elle a plaidé pour la paix.",
    ],
)
def test_nothing_is_to_be_followed_up(sentence: str) -> None:
    assert ahead(VU + sentence) == []
