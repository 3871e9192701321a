"""Who else was there: told in a sentence of its own, in a list, or by name after 'the ministers of A, B and C'."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
VU = "Le président norvégien, Lars Vik, a reçu en audience le ministre polonais des Affaires étrangères, Jan Kowal. "
BERG, KOWAL = ("Berg", "NOR", "principal"), ("Kowal", "POL", "principal")


def present(language: str, text: str) -> list[tuple[str, list[tuple[str, str | None, str]]]]:
    record = read_document(SourceText("x", text, published="2024-05-04", language=language))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [(c.kind, [(names[p.person], p.side, p.role) for p in c.participants]) for c in record.contacts]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            MET + "In attendance were Eva Lund, Minister of Trade of Norway, and Piotr Lis, Polish Minister of Energy.",
            [("meeting", [BERG, KOWAL, ("Lund", "NOR", "attendee"), ("Lis", "POL", "attendee")])],
        ),
        (
            "en",
            MET + "Norwegian Trade Minister Eva Lund also took part in the talks.",
            [("meeting", [BERG, KOWAL, ("Lund", "NOR", "attendee")])],
        ),
        # a conference is no part of the talks, and a sentence about others adds nobody
        (
            "en",
            MET + "Norwegian Trade Minister Eva Lund attended a conference in Geneva.",
            [("meeting", [BERG, KOWAL])],
        ),
        (
            "en",
            MET + "Trade Minister Eva Lund of Norway was accompanied on her tour of the port by Piotr Lis, a Polish engineer.",
            [("meeting", [BERG, KOWAL])],
        ),
        (
            "en",
            "President Lars Vik of Norway will visit Poland on 7 May. He will be accompanied by Hon. Eva Lund, Minister of Trade.",
            [("visit", [("Vik", "NOR", "visitor"), ("Lund", "NOR", "member")])],
        ),
        (
            "en",
            "The foreign ministers of Norway, Poland and Austria met in Oslo. Austrian Foreign Minister Eva Lang said the talks "
            "were useful.",
            [("meeting", [("Lang", "AUT", "principal")])],
        ),
        (
            "fr",
            VU + "La ministre norvégienne du Commerce, Eva Lund, et l'ambassadeur Piotr Lis ont assisté à cette audience.",
            [
                (
                    "reception",
                    [
                        ("Vik", "NOR", "receiving"), ("Kowal", "POL", "received"), ("Lund", "NOR", "attendee"),
                        ("Lis", None, "attendee"),
                    ],
                )
            ],
        ),
        (
            "fr",
            VU + "L'audience s'est déroulée en présence :\n\n– de Mme Eva Lund, ministre norvégienne du Commerce,\n\n"
            "– de M. Ole Dahl, conseiller du président norvégien.\n\nLe président a remercié son hôte.",
            [
                (
                    "reception",
                    [
                        ("Vik", "NOR", "receiving"), ("Kowal", "POL", "received"), ("Lund", "NOR", "attendee"),
                        ("Dahl", "NOR", "attendee"),
                    ],
                )
            ],
        ),
    ],
)  # fmt: skip
def test_who_else_was_there(language: str, text: str, expected: list[object]) -> None:
    assert present(language, text) == expected
