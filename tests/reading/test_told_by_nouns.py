"""What is told by nouns, in clauses of place and by papers: act, voice, surnames, the words claimed."""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He discussed with the delegation the strengthening of cooperation in fisheries.",
            [("discuss", "single", ["Kowal"], "the strengthening of cooperation in fisheries")],
        ),
        (
            "The statement came in response to a press release by the ministry which claimed the pair had left the country.",
            [("assert", "side", [], "the pair had left the country")],
        ),
        (
            "The two ministers met at the castle on Thursday, where they discussed fisheries and trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries and trade")],
        ),
        (
            "The consultations facilitated a comprehensive exchange of views on fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries")],
        ),
        (
            "Fisheries and trade were top on the agenda of the talks.",
            [("discuss", "joint", ["Berg", "Kowal"], "Fisheries and trade")],
        ),
        (
            "The meeting ended with both sides agreeing to meet again.",
            [("agree", "joint", ["Berg", "Kowal"], "meet again")],
        ),
        (
            "The meeting concluded with an agreement to meet again.",
            [("agree", "joint", ["Berg", "Kowal"], "meet again")],
        ),
        (
            "The ministers made presentations on the situation of the fishermen.",
            [("inform", "joint", ["Berg", "Kowal"], "presentations on the situation of the fishermen")],
        ),
        (
            "There was congruence on the necessity of a ceasefire.",
            [("agree", "joint", ["Berg", "Kowal"], "the necessity of a ceasefire")],
        ),
        ("There was a convergence of views on fisheries.", [("agree", "joint", ["Berg", "Kowal"], "fisheries")]),
        (
            "The main topics of discussion at the meetings included fisheries and trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries and trade")],
        ),
    ],
)
def test_what_is_told_without_a_plain_verb_of_saying_in_english(
    text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(MET + text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Selon une déclaration de la présidence norvégienne, «c'est un jour de joie pour les deux pays».",
            [("assert", "side", [], "«c'est un jour de joie pour les deux pays")],
        ),
        (
            "La rencontre – la cinquième entre les deux ministres – a été consacrée à un échange sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "à un échange sur la pêche")],
        ),
        (
            "Les deux entretiens ont démontré une totale convergence de vues sur la pêche.",
            [("agree", "joint", ["Berg", "Kowal"], "totale convergence de vues sur la pêche")],
        ),
        (
            "Le rôle de la Norvège dans la paix a été hautement apprécié.",
            [("support", "unattributed", [], "Le rôle de la Norvège dans la paix")],
        ),
        (
            "Le ministre entend renforcer la coopération dans la pêche.",
            [("pledge", "single", ["Kowal"], "renforcer la coopération dans la pêche")],
        ),
        (
            "La ministre s'est dite « très heureuse » de cette rencontre.",
            [("assess", "single", ["Berg"], "« très heureuse » de cette rencontre")],
        ),
        (
            "Il était question, avec les autres ministres, d'examiner le projet de traité.",
            [("discuss", "joint", ["Berg", "Kowal"], "examiner le projet de traité")],
        ),
    ],
)
def test_what_is_told_without_a_plain_verb_of_saying_in_french(
    text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(RECU + text, "fr") == expected
