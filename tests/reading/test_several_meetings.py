"""A text that tells of several meetings of one person: who goes on, and what was earlier the same day."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

ENGLISH = "05.03.2009\n\nForeign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. They discussed trade. "
FRENCH = (
    "05.03.2009\n\nLe ministre norvégien des Affaires étrangères, Lars Berg, a reçu le ministre polonais des Affaires "
    "étrangères, Jan Kowal. Les deux hommes ont évoqué la pêche. "
)


def later(text: str) -> list[tuple[str, list[str]]]:
    """Status and surnames of each contact behind the first."""
    record = read_document(SourceText("x", text))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [(c.status, [names[p.person] for p in c.participants]) for c in record.contacts[1:]]


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH + "She also met with Ambassador Mutale Banda of Kenya.",
        ENGLISH + "The same day she had a meeting with Ambassador Mutale Banda of Kenya.",
        ENGLISH + "Her next meeting was with Ambassador Mutale Banda of Kenya.",
        ENGLISH + "Earlier, Berg had met Ambassador Mutale Banda of Kenya.",
        FRENCH + "Il a également rencontré l'ambassadeur du Kenya, Mutale Banda.",
        FRENCH + "Le même jour, il a eu un entretien avec l'ambassadeur du Kenya, Mutale Banda.",
        FRENCH + "Auparavant, il avait reçu l'ambassadeur du Kenya, Mutale Banda.",
        FRENCH + "Tôt le matin, il avait déjà rencontré l'ambassadeur du Kenya, Mutale Banda.",
        FRENCH + "Quelques heures plus tôt, il avait reçu l'ambassadeur du Kenya, Mutale Banda.",
        FRENCH + "La veille, il s'était entretenu avec l'ambassadeur du Kenya, Mutale Banda.",
        ENGLISH + "On her arrival, she had met Ambassador Mutale Banda of Kenya.",
    ],
)
def test_the_one_who_met_the_first_meets_the_next(text: str) -> None:
    assert later(text) == [("held", ["Berg", "Banda"])]


def test_a_meeting_of_another_year_is_recalled() -> None:
    assert later(ENGLISH + "Berg had met Ambassador Mutale Banda of Kenya in 2007.") == [
        ("back_reference", ["Berg", "Banda"])
    ]
