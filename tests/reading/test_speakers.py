"""Whose words they are: offices named alone, hosts and guests, pronouns, those talked with."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document


def speakers(language: str, text: str, home: str) -> list[tuple[str, list[str]]]:
    """Voice and surnames of the speakers of each statement."""
    record = read_document(SourceText("x", text, published="2021-05-17", language=language, source=home))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [(s.voice, [names[p] for p in s.speakers]) for s in record.statements]


US, FRANCE = "https://www.state.gov", "https://www.diplomatie.gouv.fr"
MET = "Foreign Minister Anna Berg of Norway received Foreign Minister Jan Kowal of Poland in Oslo today. "
VU = (
    "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo le ministre des Affaires étrangères "
    "de la Pologne, Jan Kowal. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a title alone is someone known, beside a name with its own
        (
            "Secretary Blunt met with King Abdullah II of Jordan today. The Secretary and King Abdullah II discussed the ceasefire.",
            [("joint", ["Blunt", "II"])],
        ),
        (
            "President Yoon met with Prime Minister Modi of India today. The President and Prime Minister Modi agreed to expand trade.",
            [("joint", ["Yoon", "Modi"])],
        ),
        (
            "Secretary of State Mary Blunt met with King Abdullah II of Jordan today. The Secretary welcomed the ceasefire.",
            [("single", ["Blunt"])],
        ),
        (
            "Minister of Infrastructure Ali Saleh, accompanied by Minister of Cabinet Affairs Omar Badr, visited the embassy of "
            "Norway. The Minister of Infrastructure praised the relations between the two countries.",
            [("single", ["Saleh"])],
        ),
        # a surname alone tells nothing of who is 'she' or 'he'
        (
            "Special Representative Sung Kim spoke by phone with Special Representative Liu Xiaoming of China. Special "
            "Representative Kim condemned the launches. He expressed concern about the programme.",
            [("single", ["Kim"]), ("single", ["Kim"])],
        ),
        (MET + "Berg thanked Kowal. His guest praised the cooperation.", [("single", ["Berg"]), ("single", ["Kowal"])]),
        (MET + "The guest praised the cooperation.", [("single", ["Kowal"])]),
        # two offices are two people when nobody holds both; 'they' are those who spoke last
        (
            "Vice President Ann Lee met with First Minister Ewa Moss. President Tom Hale joined them. The President and Vice "
            "President praised the accord. They welcomed the ferry.",
            [("joint", ["Hale", "Lee"]), ("joint", ["Hale", "Lee"])],
        ),
        # a meeting only recalled is not the one told of
        (
            MET
            + "The dialogue was launched by President Ann Moss of Norway and President Jan Dahl of Poland, who met in Riga on "
            "3 May 2021. The two sides discussed the cod.",
            [("joint", ["Berg", "Kowal"])],
        ),
        (MET + "Berg discussed trade with the Polish Foreign Minister.", [("joint", ["Berg", "Kowal"])]),
        (
            "Foreign Minister Anna Berg of Norway received Foreign Minister Jan Kowal of Poland, with whom she discussed trade.",
            [("joint", ["Berg", "Kowal"])],
        ),
    ],
)
def test_speakers_in_english(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert speakers("en", text, US) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (VU + "Berg a remercié Kowal. Son hôte a salué la coopération.", [("single", ["Berg"]), ("single", ["Kowal"])]),
        (VU + "Le ministre polonais a salué la coopération.", [("single", ["Kowal"])]),
        (VU + "La ministre a salué la coopération.", [("single", ["Berg"])]),
        (VU + "Avec son homologue polonais, Jan Kowal, Mme Berg a évoqué le commerce.", [("joint", ["Berg", "Kowal"])]),
        (
            "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu le ministre des Affaires étrangères de la "
            "Pologne, Jan Kowal, avec qui elle a évoqué le commerce.",
            [("joint", ["Berg", "Kowal"])],
        ),
        (
            "Le Président de la République a reçu le Premier ministre du Sénégal, Modou Diop. Les deux dirigeants ont salué la "
            "coopération. Le président Emmanuel Macron a remercié M. Diop.",
            [("joint", ["Macron", "Diop"]), ("single", ["Macron"])],
        ),
    ],
)
def test_speakers_in_french(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert speakers("fr", text, FRANCE) == expected
