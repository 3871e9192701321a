"""Sessions, rounds and conferences: who led or attended them, their number, day and place, held or to come."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told

A = "Foreign Minister Anna Berg of Norway"
B = "Foreign Minister Jan Kowal of Poland"
C = "Foreign Minister Eva Lang of Austria"
HELD = "The third session of the Norway-Poland Joint Commission was held in Oslo on Monday"
LED = "Berg:head_of_delegation Kowal:head_of_delegation"
CHAIRED = "Berg:co_chair Kowal:co_chair"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"{HELD}, with {A} and {B} as co-chairs.", CHAIRED),
        (f"{HELD}. The heads of delegation were {A} and {B}.", LED),
        (f"{HELD}. Heading the delegations were {A} and {B}.", LED),
        (f"{HELD}. {A} and {B} co-presided over the session.", CHAIRED),
        (
            f"{HELD}, with Trade Minister Anna Berg leading the Norwegian delegation and Deputy Foreign Minister Jan Kowal "
            "the Polish delegation.",
            LED,
        ),
        (
            f"{HELD}. The Norwegian delegation was headed by Minister Anna Berg, while Jan Kowal, Director General for "
            "Political Affairs, headed the Polish delegation.",
            LED,
        ),
    ],
)
def test_who_led_a_round(text: str, people: str) -> None:
    assert contacts_told(text, "2024-05-16") == [f"commission held | 2024-05-13 | Oslo | NOR POL | {people}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"The third session of the Norway-Poland Joint Commission, to be held in Oslo on 20 May, will be co-chaired by {A} "
            f"and {B}.",
            f"commission announced | 2024-05-20 | Oslo | NOR POL | {CHAIRED}",
        ),
        (
            "The third session of the Norway-Poland Joint Commission is to convene in Oslo on 20 May.",
            "commission announced | 2024-05-20 | Oslo | NOR POL | -",
        ),
        (
            f"The third round of political consultations between Norway and Poland will be held on 20 May, co-chaired by {A} "
            f"and {B}.",
            f"consultations announced | 2024-05-20 | - | NOR POL | {CHAIRED}",
        ),
        (
            f"{A} will head the Norwegian delegation to the Extraordinary Summit of the African Union in Lagos on 20 May.",
            "session announced | 2024-05-20 | Lagos | AU NOR | Berg:attendee",
        ),
    ],
)
def test_a_session_to_come(text: str, told: str) -> None:
    assert contacts_told(text, "2024-05-16") == [told]


def test_who_would_lead_a_delegation_elsewhere_was_not_at_the_talks() -> None:
    text = f"{A} met {B} in Oslo on Monday. The Polish delegation to the summit will be headed by Deputy Minister Otto Frei."
    assert contacts_told(text, "2024-05-16") == [
        "meeting held | 2024-05-13 | Oslo | NOR POL | Berg:principal Kowal:principal"
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"The third Conference on Water was held in Riga on Monday. It was attended by {A}, {B} and {C}.",
        f"The third Conference on Water took place in Riga on Monday. Among the participants were {A}, {B} and {C}.",
        f"The third Conference on Water opened in Riga on Monday. Speakers at the opening session included {A}, {B} and {C}.",
        f"The third Conference on Water, which took place in Riga on Monday, saw the participation of {A}, {B} and {C}.",
        f"The third Conference on Water in Riga was addressed on Monday by {A}, {B} and {C}.",
        f"The third Conference on Water was opened in Riga on Monday by {A}. {B} and {C} also addressed the participants.",
    ],
)
def test_a_conference_and_who_was_there(text: str) -> None:
    told = contacts_told(text, "2024-05-16")
    assert [line.rpartition(" | ")[0] for line in told] == ["session held | 2024-05-13 | Riga | AUT NOR POL"]
    assert [name.partition(":")[0] for name in told[0].rpartition(" | ")[2].split()] == ["Berg", "Kowal", "Lang"]


@pytest.mark.parametrize(
    "words",
    [
        "participated via video link in the third Conference on Water, which was held in Riga on Monday.",
        "participated, at the head of a delegation, in the third Conference on Water in Riga on Monday.",
        "spoke on behalf of Norway at the third Conference on Water in Riga on Monday.",
        "welcomed participants to the third Conference on Water, held in Riga on Monday.",
    ],
)
def test_who_attended_a_conference(words: str) -> None:
    told = contacts_told(f"{A} {words}", "2024-05-16")
    assert [line.rpartition(":")[0] for line in told] == ["session held | 2024-05-13 | Riga | NOR | Berg"]


@pytest.mark.parametrize(
    ("text", "series", "number"),
    [
        ("The VII session of the Norway-Poland Joint Commission was held.", "Norway-Poland Joint Commission", 7),
        (
            "The Joint Commission of Norway and Poland held its third session.",
            "Joint Commission of Norway and Poland",
            3,
        ),
        (
            "The second session of the Joint Commission (JC) of Norway and Poland was held in Oslo.",
            "Joint Commission",
            2,
        ),
        (
            "The fifth session of the Norway – Poland Joint Commission was held in Oslo.",
            "Norway – Poland Joint Commission",
            5,
        ),
    ],
)
def test_the_number_of_a_round(text: str, series: str, number: int) -> None:
    contact = read_document(SourceText("x", text)).contacts[0]
    assert (contact.series, contact.round, contact.parties) == (series, number, ["NOR", "POL"])


def test_a_body_that_convened() -> None:
    assert contacts_told(
        "The North Atlantic Council convened in Brussels on Monday to discuss the flood.", "2024-05-16"
    ) == ["session held | 2024-05-13 | Brussels | NATO | -"]


FR_A = "la ministre norvégienne des Affaires étrangères, Anna Berg,"
FR_B = "le ministre polonais des Affaires étrangères, Jan Kowal"
FR_HELD = "La troisième session de la Commission mixte entre la Norvège et la Pologne s'est tenue lundi à Oslo"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{FR_HELD}. Les deux parties étaient représentées respectivement par {FR_A} et {FR_B}.",
            f"commission held | 2024-05-13 | Oslo | NOR POL | {LED}",
        ),
        (
            f"{FR_HELD}. La coprésidence était assurée par {FR_A} et {FR_B}.",
            f"commission held | 2024-05-13 | Oslo | NOR POL | {CHAIRED}",
        ),
        (
            f"{FR_HELD}, avec {FR_A} et {FR_B}, comme coprésidents.",
            f"commission held | 2024-05-13 | Oslo | NOR POL | {CHAIRED}",
        ),
        (
            "La ministre norvégienne des Affaires étrangères, Anna Berg, interviendra lors du Forum de Riga, le 20 mai.",
            "session announced | 2024-05-20 | - | NOR | Berg:attendee",
        ),
        (
            "La ministre norvégienne des Affaires étrangères, Anna Berg, représentera la Norvège au Sommet de la paix le 20 mai "
            "à Riga.",
            "session announced | 2024-05-20 | Riga | NOR | Berg:attendee",
        ),
        (
            "Le Conseil exécutif de l'Union africaine a tenu lundi à Alger sa 12e session.",
            "session held | 2024-05-13 | Algiers | AU | -",
        ),
        (
            "La 3e session de la Haute Commission mixte togolo-malienne doit se tenir lundi 20 mai 2024.",
            "commission announced | 2024-05-20 | - | MLI TGO | -",
        ),
        (
            "La Norvège accueillera lundi prochain la 3e session de la commission mixte norvégo-polonaise.",
            "commission announced | 2024-05-20 | - | NOR POL | -",
        ),
    ],
)
def test_sessions_in_french(text: str, told: str) -> None:
    assert contacts_told(text, "2024-05-16", "fr") == [told]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{A} met {B} on Monday. The previous session of the Joint Commission took place in Rabat in 2019.", "en"),
        (
            f"L{FR_A[1:]} a rencontré lundi {FR_B}. Pour rappel, la troisième session de la commission mixte s'était tenue à "
            "Rabat en 2019.",
            "fr",
        ),
    ],
)
def test_where_an_earlier_round_was_held_is_not_where_they_met(text: str, language: str) -> None:
    assert contacts_told(text, "2024-05-16", language) == [
        "meeting held | 2024-05-13 | - | NOR POL | Berg:principal Kowal:principal"
    ]
