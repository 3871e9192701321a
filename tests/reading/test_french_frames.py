"""What a day, a house or a place parts in French, and frames told by a noun or a participle; own sentences."""

from __future__ import annotations

import pytest

from sayings import contacts_told

BERG = "la ministre norvégienne des Affaires étrangères, Anna Berg"
THE_BERG = "La ministre norvégienne des Affaires étrangères, Anna Berg"
KOWAL = "le ministre polonais de l'Énergie, Jan Kowal"


def told(text: str) -> list[str]:
    """Each contact of a French text of 5 May 2021, as one line."""
    return contacts_told(text, "2021-05-05", "fr")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{THE_BERG}, a eu, mardi, à Oslo, l'occasion de s'entretenir avec {KOWAL}.",
            "meeting held | 2021-05-04 | Oslo | NOR POL | Berg:principal Kowal:principal",
        ),
        (
            f"{THE_BERG}, a eu à Oslo l'occasion de rencontrer {KOWAL}.",
            "meeting held | - | Oslo | NOR POL | Berg:principal Kowal:principal",
        ),
        (
            f"L'ambassadeur de Pologne, Jan Kowal, a eu l'honneur d'être reçu lundi par {BERG}.",
            "reception held | 2021-05-03 | - | NOR POL | Kowal:received Berg:receiving",
        ),
        (
            f"{THE_BERG}, accordera une audience vendredi à l'ambassadeur de Pologne, Jan Kowal.",
            "reception announced | 2021-05-07 | - | NOR POL | Berg:receiving Kowal:received",
        ),
        (
            f"Au cours de l'entretien qu'elle a eu, lundi, dans son bureau à Oslo, avec {KOWAL}, {BERG}, a salué la pêche.",
            "meeting held | 2021-05-03 | Oslo | NOR POL | Kowal:principal Berg:principal",
        ),
        (
            f"Lors de l'audience qu'elle a accordée mardi à l'ambassadeur de Pologne, Jan Kowal, {BERG}, a salué la pêche.",
            "reception held | 2021-05-04 | - | NOR POL | Kowal:received Berg:receiving",
        ),
        (
            f"{THE_BERG}, a reçu, lundi, des mains du ministre Jan Kowal, un message du président polonais, Adam Nowak.",
            "message held | 2021-05-03 | - | NOR POL | Berg:addressee Nowak:sender",
        ),
        (
            "Dans un message adressé mardi au président polonais, Adam Nowak, le président norvégien, Lars Vik, a exprimé "
            "sa solidarité.",
            "message held | 2021-05-04 | - | NOR POL | Vik:sender Nowak:addressee",
        ),
        (
            "Le président norvégien, Lars Vik, a présidé lundi à Oslo, conjointement avec la présidente polonaise, Ewa Lis, "
            "la quatrième session de la commission mixte norvégo-polonaise.",
            "commission held | 2021-05-03 | Oslo | NOR POL | Vik:co_chair Lis:co_chair",
        ),
        (
            f"{THE_BERG}, s'est entretenue avec Jan Kowal, ministre de l'Énergie de Pologne, à Berne, en Suisse, mardi.",
            "meeting held | 2021-05-04 | Bern | NOR POL | Berg:principal Kowal:principal",
        ),
        (
            "En mars 2019, le Premier ministre norvégien, M. Lars Vik, avait effectué une visite officielle à Varsovie.",
            "visit back_reference | 2019-03 | Warsaw | NOR POL | Vik:visitor",
        ),
        (
            "Un entretien s'est tenu mardi en marge du sommet de la Francophonie à Tunis entre le ministre norvégien, Lars "
            "Vik, et la ministre polonaise, Ewa Lis.",
            "meeting held | 2021-05-04 | Tunis | NOR POL | Vik:principal Lis:principal",
        ),
    ],
)
def test_who_met_whom_when_and_where(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "sent", ["émissaire de la présidente polonaise, Ewa Lis", "envoyé spécial du président polonais Adam Nowak"]
)
def test_who_sent_an_envoy_takes_no_part(sent: str) -> None:
    text = f"Le président norvégien, Lars Vik, a reçu lundi {KOWAL}, {sent}."
    assert told(text) == ["reception held | 2021-05-03 | - | NOR POL | Vik:receiving Kowal:received"]


def test_a_visit_put_off_that_was_due_is_whose_it_was() -> None:
    text = "La visite que la Première ministre norvégienne, Anna Berg, devait effectuer en Pologne le 10 mai a été annulée."
    assert [line.split(" | ")[:2] for line in told(text)] == [["visit cancelled", "2021-05-10"]]


def test_one_called_jan_is_no_month() -> None:
    text = "Le Premier ministre norvégien, Jan Van Houten, a reçu le ministre polonais, Adam Nowak."
    assert told(text) == ["reception held | - | - | NOR POL | Houten:receiving Nowak:received"]
