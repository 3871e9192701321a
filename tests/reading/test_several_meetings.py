"""A text that tells of several meetings of one person: who goes on, and what was earlier the same day."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met

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


VISITOR = "Le ministre togolais des Affaires étrangères, M. Koffi Amani, "


@pytest.mark.parametrize(
    "words",
    [
        "s'est entretenu avec le ministre belge de la Défense, M. Jan Peeters, ainsi qu'avec le ministre des Finances, M. Luc Claes.",
        "s'est entretenu avec le ministre belge de la Défense, M. Jan Peeters, de même qu'avec la présidente du Sénat, Mme Anne Claes.",
        "s'est entretenu avec son homologue belge, M. Jan Peeters, et avec le Premier ministre, M. Luc Claes.",
        "a rencontré le ministre belge de la Défense, M. Jan Peeters, ainsi que le ministre des Finances, M. Luc Claes.",
    ],
)  # fmt: skip
def test_ministers_of_one_state_each_led_to_by_a_word_of_his_own(words: str) -> None:
    assert met(VISITOR + words, "side") == [
        ("meeting", ["Amani TGO", "Peeters BEL"]),
        ("meeting", ["Amani TGO", "Claes BEL"]),
    ]


def test_a_minister_and_his_director_are_met_together() -> None:
    words = "s'est entretenu avec le ministre belge de la Défense, M. Jan Peeters, ainsi qu'avec son directeur, M. Luc Claes."
    assert [kind for kind, _ in met(VISITOR + words, "side")] == ["meeting"]
