"""Whose people are named: each is of the side the words beside his name say, in sentences of our own."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

EN = [
    "The delegation of the Norwegian Ministry of Foreign Affairs was led by Anna Berg, director general of the political department, and the Polish delegation was headed by Jan Kowal.",
    "The Norwegian delegation was led by Anna Berg, director general of the political department, and the Polish one by Jan Kowal.",
    "The Norwegian delegation was headed by Director Anna Berg, and the Polish by Deputy Minister Jan Kowal.",
    "The Norwegian side was represented by Anna Berg, while the Polish side was represented by Jan Kowal, Deputy Minister.",
    "From the Norwegian side, the consultations were attended by Anna Berg, and from the Polish side by Jan Kowal.",
    "The talks were chaired by Director Anna Berg on the Norwegian side and Director Jan Kowal on the Polish side.",
    "Anna Berg led the Norwegian side, while Jan Kowal headed the Polish delegation.",
]
FR = [
    "La délégation norvégienne était conduite par Anna Berg, directrice des affaires politiques, et celle de la Pologne par Jan Kowal, vice-ministre.",
    "Côté norvégien, la délégation était conduite par Anna Berg, directrice des affaires politiques, et, côté polonais, par Jan Kowal.",
    "Les travaux ont été coprésidés par Anna Berg, pour la partie norvégienne, et Jan Kowal, pour la partie polonaise.",
    "Ont pris part à la rencontre, du côté norvégien, Anna Berg et, du côté polonais, Jan Kowal.",
]


@pytest.mark.parametrize("sentence", [*EN, *FR])
def test_each_is_of_the_side_that_is_named_for_him(sentence: str) -> None:
    record = read_document(SourceText("sides", sentence, language="en" if sentence in EN else "fr"))
    assert [(person.name, person.state) for person in record.persons] == [("Anna Berg", "NOR"), ("Jan Kowal", "POL")]


RECEIVED_FR = "Le Premier ministre togolais, M. Koffi Amani, a reçu "
RECEIVED_EN = "Togolese Prime Minister Koffi Amani received "


@pytest.mark.parametrize(
    "text",
    [
        RECEIVED_FR + "une délégation du Sénat belge, composée de Jan Peeters et d'Anne Claes.",
        RECEIVED_FR + "une délégation de la Chambre des représentants de la Belgique, constituée de MM. Jan Peeters et Anne Claes.",
        RECEIVED_FR + "une délégation d'hommes d'affaires belges, composée notamment de Jan Peeters et d'Anne Claes.",
        RECEIVED_FR + "une délégation belge. La délégation se composait des sénateurs Jan Peeters et Anne Claes.",
        RECEIVED_FR + "une délégation de parlementaires belges. La délégation comprenait Jan Peeters et Anne Claes.",
        RECEIVED_FR + "une délégation du Sénat belge. La délégation, menée par Jan Peeters, se composait de la sénatrice Anne Claes.",
        RECEIVED_FR + "Jan Peeters, président du Sénat belge. La délégation menée par M. Peeters était composée d'Anne Claes.",
        RECEIVED_EN + "a delegation of the Belgian Senate. The delegation comprised Senators Jan Peeters and Anne Claes.",
        RECEIVED_EN + "a delegation of the Belgian Senate. The delegation, led by Jan Peeters, included Senator Anne Claes.",
    ],
)  # fmt: skip
def test_those_of_a_delegation_are_of_the_side_that_sent_it(text: str) -> None:
    record = read_document(SourceText("sides", text, language="fr" if text.startswith("Le") else "en"))
    assert {(p.name, p.state) for p in record.persons} == {
        ("Koffi Amani", "TGO"),
        ("Jan Peeters", "BEL"),
        ("Anne Claes", "BEL"),
    }
    assert [c.parties for c in record.contacts] == [["BEL", "TGO"]]


def test_the_delegation_of_the_host_is_not_the_one_received() -> None:
    text = (
        RECEIVED_FR
        + "une délégation belge. La délégation togolaise comprenait le ministre des Finances, M. Yao Mensah."
    )
    record = read_document(SourceText("sides", text, language="fr"))
    assert [(p.name, p.state) for p in record.persons] == [("Koffi Amani", "TGO"), ("Yao Mensah", "TGO")]
