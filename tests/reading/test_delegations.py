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
