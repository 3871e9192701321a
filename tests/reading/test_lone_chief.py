"""The Secretary-General of nothing told: of the United Nations, where no other body is named."""

from __future__ import annotations

from dragoman.model import SourceText
from dragoman.reading import read_document

TALKS = "The Secretary-General met today with H.E. Ms. Anna Berg, Prime Minister of Norway. "


def _told(text: str) -> tuple[list[list[str]], list[tuple[str, list[str], list[str]]]]:
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    said = [(s.act, [names[p] for p in s.speakers], s.on_behalf_of) for s in record.statements]
    return [c.parties for c in record.contacts], said


def test_the_secretary_general_alone_is_that_of_the_united_nations() -> None:
    assert _told(TALKS + "He thanked Norway for its support. They also discussed the situation in Haiti.") == (
        [["NOR", "UN"]],
        [("thank", [], ["UN"]), ("discuss", ["Berg"], ["NOR", "UN"])],
    )


def test_a_readout_may_name_other_bodies() -> None:
    text = "Readout of the Secretary-General's meeting with the Prime Minister of Norway\n\n" + TALKS
    assert _told(text + "They discussed the work of the African Union.")[0] == [["NOR", "UN"]]


def test_in_a_text_on_another_body_he_may_be_of_that() -> None:
    assert _told(TALKS + "They discussed the work of the Commonwealth.")[0] == [["NOR"]]
