"""Sayings told by nouns, passives, quotations and second clauses: act, voice, surnames, the words claimed."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


def told(text: str, language: str) -> list[tuple[str, str, list[str], str]]:
    """What is said in a text: act, voice, surnames of the speakers, the words claimed."""
    record = read_document(SourceText("x", text, published="2024-05-17", language=language, source="Media"))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [
        (s.act, s.voice, [names[p] for p in s.speakers], s.content.quote if s.content else "")
        for s in record.statements
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the first person conveys
        (
            "She said: “We convey our sincere condolences to the victims of the flood.”",
            [("condole", "single", ["Berg"], "“We convey our sincere condolences to the victims of the flood.”")],
        ),
        (
            "She noted that she would like to visit Warsaw before winter.",
            [("hope", "single", ["Berg"], "she would like to visit Warsaw before winter")],
        ),
        (
            "She said that Norway does not support the new tariffs.",
            [("oppose", "single", ["Berg"], "Norway does not support the new tariffs")],
        ),
        (
            "She stressed that trade has grown and the need to protect fisheries.",
            [("assert", "single", ["Berg"], "trade has grown and the need to protect fisheries")],
        ),
        # told by a noun
        (
            "On fisheries there was agreement on the importance of quotas.",
            [("agree", "unattributed", [], "the importance of quotas")],
        ),
        (
            "Fisheries came first and the consensus was to protect them.",
            [("agree", "unattributed", [], "protect them")],
        ),
        (
            "Other matters discussed by the Ministers included tourism and trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "tourism and trade")],
        ),
        (
            "The core areas of discussion include trade and fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "trade and fisheries")],
        ),
        (
            "Other topics discussed: fisheries and trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries and trade")],
        ),
        ("The talks were mainly focused on trade.", [("discuss", "joint", ["Berg", "Kowal"], "trade")]),
        ("The two FMs discussed trade.", [("discuss", "joint", ["Berg", "Kowal"], "trade")]),
        (
            "Both Ministers gave the undertaking to protect fisheries.",
            [("pledge", "joint", ["Berg", "Kowal"], "to protect fisheries")],
        ),
        ("She likes to see trade grow.", [("hope", "single", ["Berg"], "trade grow")]),
        # passives
        ("The need for reform has been confirmed.", [("assert", "unattributed", [], "The need for reform")]),
        (
            "The importance of the fact that Poland does not fish was noted.",
            [("assert", "unattributed", [], "The importance of the fact that Poland does not fish")],
        ),
        # no statement
        ("She offered her guest a carpet.", [("pledge", "single", ["Berg"], "her guest a carpet")]),
        ("She paid a courtesy call on the Speaker of the Storting.", []),
    ],
)
def test_english_sayings_are_read(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert told(MET + text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is talked of and what belongs to a noun
        ("Elle s'est entretenue avec le chef du Centre d'analyse, de prévision et de stratégie.", []),
        ("Elle s'est entretenue avec deux dirigeants des pays membres.", []),
        (
            "Elle s'est entretenue avec M. Kowal des moyens de protéger la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "des moyens de protéger la pêche")],
        ),
        ("Elle s'est entretenue avec le ministre de la coopération et de la pêche.", []),
        # the subject behind its passive, told in a setting
        (
            "Au cours de l'entretien a été mentionné le service de la garde.",
            [("assert", "unattributed", [], "le service de la garde")],
        ),
        ("Une réflexion commune a également été menée sur la pêche.", [("discuss", "unattributed", [], "la pêche")]),
        (
            "Autres sujets abordés : la pêche et le tourisme.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche et le tourisme")],
        ),
        # nothing said
        ("Elle a visité le musée, comme l'exige le protocole.", []),
        (
            "Au cours de la rencontre, rapporte la cellule de communication du ministère, M. Kowal a reconnu le rôle de la Norvège.",
            [("support", "single", ["Kowal"], "le rôle de la Norvège")],
        ),
        ("Elle a offert plusieurs cadeaux à M. Kowal.", []),
        ("L'entretien s'est clôturé sur une conférence de presse.", []),
        (
            "Pendant une heure, ils ont fait le tour des principaux sujets de préoccupation.",
            [("discuss", "joint", ["Berg", "Kowal"], "des principaux sujets de préoccupation")],
        ),
        (
            "M. Kowal a salué la convergence des vues, une position confirmant la profondeur des liens.",
            [
                (
                    "support",
                    "single",
                    ["Kowal"],
                    "la convergence des vues, une position confirmant la profondeur des liens",
                )
            ],
        ),
        (
            "M. Kowal s'est félicité de la session, couvrant divers domaines.",
            [("assess", "single", ["Kowal"], "de la session")],
        ),
        (
            "Elle a rappelé que cette réunion permet de faire le point sur la pêche.",
            [("assert", "single", ["Berg"], "cette réunion permet de faire le point sur la pêche")],
        ),
        (
            "Elle a convenu de protéger la pêche, de renforcer la coopération, d'examiner l'envoi de diplomates.",
            [
                (
                    "agree",
                    "single",
                    ["Berg"],
                    "de protéger la pêche, de renforcer la coopération, d'examiner l'envoi de diplomates",
                )
            ],
        ),
    ],
)
def test_french_sayings_are_read(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert told(RECU + text, "fr") == expected
