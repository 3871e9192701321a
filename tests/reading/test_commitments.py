"""What is ahead, in sentences of our own: kind, force, day and place."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

LEAD = {
    "en": "Foreign Minister Anna Berg of Sweden met today in Helsinki with Foreign Minister Jan Kowal of Poland. ",
    "fr": "La ministre des Affaires étrangères de la Suède, Anna Berg, s'est entretenue aujourd'hui à Helsinki avec le ministre"
    " des Affaires étrangères de la Pologne, Jan Kowal. ",
}
Ahead = tuple[str, str, str | None, str | None]
CASES: list[tuple[str, str, list[Ahead]]] = [
    ("en", "They discussed preparations for the Commonwealth Summit in Kigali in October 2023.",
     [("session", "planned", "2023-10", "Kigali")]),
    ("en", "Sweden and Poland look forward to a ministerial-level meeting of the Strategic Dialogue later in 2023.",
     [("session", "planned", "2023", None)]),
    ("en", "They looked forward to a further meeting of the working group to be held in Warsaw.",
     [("session", "planned", None, "Warsaw")]),
    ("en", "The Ministers directed their senior officials to convene before the end of August 2023.",
     [("other_action", "agreed", "2023-08", None)]),
    ("en", "He confirmed plans to pay an official visit to Sweden in September.", [("visit", "planned", "2023-09", "Sweden")]),
    ("en", "Minister Kowal handed over a letter of invitation to attend the summit in Warsaw in October.",
     [("invitation", "invited", "2023-10", "Warsaw")]),
    ("en", "The invitation was accepted with pleasure.", [("visit", "accepted", None, None)]),
    ("en", "Stockholm will host the next meeting of the Joint Economic Commission.",
     [("next_round", "planned", None, "Stockholm")]),
    ("en", "They reviewed the results of the summit held in Riga last year.", []),
    ("en", "They expressed hope that the next summit would bring results.", []),
    ("fr", "Ils ont évoqué la préparation du sommet que l'OTAN tiendra en juillet.", [("session", "planned", "2023-07", None)]),
    ("fr", "Ils ont évoqué les Jeux africains qui se tiendront à Bamako en décembre prochain.",
     [("session", "planned", "2023-12", "Bamako")]),
    ("fr", "Ils ont hâte de poursuivre ces discussions lors du prochain Sommet du G7 à Biarritz.",
     [("session", "planned", None, "Biarritz")]),
    ("fr", "La ministre ira ensuite à Madagascar.", [("visit", "planned", None, "Madagascar")]),
    ("fr", "Ils ont préparé la visite officielle que le Président polonais effectuera prochainement en Suède.",
     [("visit", "planned", None, "Sweden")]),
    ("fr", "Ils ont rappelé la visite du Président polonais à Stockholm en mars 2022.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "ahead"), CASES, ids=[case[1][:40] for case in CASES])
def test_what_is_ahead(language: str, sentence: str, ahead: list[Ahead]) -> None:
    text = LEAD[language] + sentence
    record = read_document(
        SourceText("ahead", text, published="2023-05-17", source="Ministry of Foreign Affairs of Sweden")
    )
    assert [(k.kind, k.force, k.due, k.place.name if k.place else None) for k in record.commitments] == ahead
